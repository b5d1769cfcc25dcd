"""Finding the rows of a list: which ones, and in which order, as internal ids."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Table, case, select

from curator.errors import WrongUsageError
from curator.model.lines import Filter, Order

_AT_ONCE = 1000
Keys = Mapping[str, ColumnElement[Any]]
"""What each column is sorted by; NULL where a row has nothing there. No other column can be asked for."""


def find(
    connection: Connection,
    table: Table,
    conditions: Sequence[ColumnElement[bool]],
    keys: Keys,
    order: Order,
    limit: int | None = None,
    offset: int = 0,
) -> array[int]:
    """The internal ids of the rows that meet the conditions, in order; WrongUsageError when there is no such column."""
    query = select(table.c.item).where(*conditions).order_by(*_terms(table, keys, order))
    if limit is not None:
        query = query.limit(limit).offset(offset)
    # A few at a time: as rows they need ten times as much memory.
    return array("q", connection.execute(query, execution_options={"yield_per": _AT_ONCE}).scalars())


def _terms(table: Table, keys: Keys, order: Order) -> list[ColumnElement[Any]]:
    number: ColumnElement[Any] = table.c.number
    if order.column == "id":
        return [number.desc() if order.descending else number]
    if order.column not in keys:
        raise WrongUsageError(
            f"The list cannot be sorted by “{order.column}”; it can by id, {', '.join(keys)}."
        )
    key = keys[order.column]
    return [(key.desc() if order.descending else key.asc()).nulls_last(), number]


def ranked(column: ColumnElement[str], known: Sequence[str]) -> ColumnElement[int]:
    """The place of a column's value among the known ones, so that states are sorted as the work goes."""
    return case({value: place for place, value in enumerate(known)}, value=column, else_=len(known))


def asks_for_state(wanted: Filter) -> bool:
    """Whether a condition names the states that are wanted, so that withdrawn items are not left out unasked."""
    return any(condition.name == "state" for condition in wanted.conditions)
