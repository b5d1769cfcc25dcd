"""Words looked for in what lists show of their rows, without asking the database for each word.

The text of every row is read once, with its ASCII letters made small: LIKE ignores the case of no others, so both find
the same.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import compress
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    FromClause,
    LargeBinary,
    Text,
    cast,
    func,
    literal_column,
    select,
)

from curator.store.likes import spellings

_PART = "\n"  # words have no white space in them, so none is found across two parts
_END = b"\xff"  # no character has this byte in UTF-8
_ROW: ColumnElement[str] = literal_column(
    "CAST(x'FF' AS TEXT)", Text()
)  # no character has this byte in UTF-8


def joined(*parts: ColumnElement[Any]) -> ColumnElement[str]:
    """The parts of a row's text; none may be NULL."""
    text: ColumnElement[str] = cast(parts[0], Text())
    for part in parts[1:]:
        text = text + _PART + part
    return text


def all_of(part: ColumnElement[Any]) -> ColumnElement[str]:
    """The parts that several rows have, as one."""
    return func.group_concat(part, _PART)


@dataclass(frozen=True, slots=True)
class RowTexts:
    """Rows (internal ids) and, at the same places, what words are looked for in."""

    items: array[int]
    texts: Sequence[str]

    def of(self, items: array[int]) -> RowTexts:
        """These rows in this order; a row that is not known has no text."""
        known = dict(zip(self.items, self.texts, strict=True))
        return RowTexts(items, [known.get(item, "") for item in items])

    def having(self, word: str, also: Sequence[int] = ()) -> RowTexts:
        """The rows that have the word in their text, or are among `also`; their order is kept."""
        one, *others = dict.fromkeys(map(_small, spellings(word)))
        fit = [one in text for text in self.texts]
        if others:
            fit = [
                fits or any(other in text for other in others)
                for fits, text in zip(fit, self.texts, strict=True)
            ]
        if also:
            meant = frozenset(also)
            fit = [fits or item in meant for fits, item in zip(fit, self.items, strict=True)]
        return RowTexts(array("q", compress(self.items, fit)), list(compress(self.texts, fit)))


def read(
    connection: Connection, rows: FromClause, item: ColumnElement[int], text: ColumnElement[str]
) -> RowTexts:
    """The texts of all rows. SQLite joins them, and no other thread waits while it does."""
    each = select(item.label("item"), func.lower(text).label("text")).select_from(rows).subquery()
    both = select(
        cast(func.group_concat(each.c.item, " "), LargeBinary()),
        cast(func.group_concat(each.c.text, _ROW), LargeBinary()),
    )
    items, texts = connection.execute(both).one()
    if items is None:
        return RowTexts(array("q"), ())
    return RowTexts(array("q", map(int, items.split())), list(_cut(texts)))


def _cut(rows: bytes) -> Iterator[str]:
    """The rows one by one: as text they are searched in twice as fast, and all of them at once would be held twice."""
    at = 0
    while (end := rows.find(_END, at)) >= 0:
        yield rows[at:end].decode()
        at = end + 1
    yield rows[at:].decode()


def stands_in(word: str, text: str) -> bool:
    """Whether the word stands in a text, as the database would say."""
    within = _small(text)
    return any(_small(spelling) in within for spelling in spellings(word))


def _small(text: str) -> str:
    """The text with its ASCII letters made small."""
    return text.encode("utf-8", "surrogatepass").lower().decode("utf-8", "surrogatepass")
