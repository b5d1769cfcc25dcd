"""Whether the record is what was saved: the file, the chains, the texts, the quotes, the lists. Nothing is written.

One pass over each table, in the order in which its rows are stored, so that a large record is checked in little memory.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any

from sqlalchemy import Column, Connection, Integer, MetaData, Row, Select, Table, and_, func, or_, select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.sql.expression import except_, type_coerce

from curator.codebook.types import Codebook
from curator.errors import Problem
from curator.store import chains, likeness, likeness_check, projections, search
from curator.store import tables as t
from curator.store.database import TRIGGERS, Database
from curator.store.engine import make_engine, say

_RESTORE = "restore the record from a backup."


def check(database: Database, codebook: Codebook) -> list[Problem]:
    """Everything that is wrong with the record, in one snapshot of it; an empty list means that all is well.

    A damaged file is reported alone, and lists are compared only when the chains they derive from are whole.
    """
    engine = make_engine(database.path)
    try:
        with engine.connect() as connection:
            raw: Any = connection.connection.driver_connection
            # A changed byte can make a text that is not UTF-8: it is read, and then differs.
            raw.text_factory = lambda data: data.decode("utf-8", "surrogateescape")
            with connection.begin() as transaction:
                found = _all(connection, codebook)
                transaction.rollback()
        return found
    except DBAPIError as error:
        raise say(database.path, error) from error
    finally:
        engine.dispose()


def _all(connection: Connection, codebook: Codebook) -> list[Problem]:
    damage = list(_file(connection))
    if damage:
        return damage
    found = [*_triggers(connection), *_references(connection), *_numbers(connection)]
    broken = [*_chains(connection), *_quotes(connection)]
    return [
        *found,
        *broken,
        *(() if broken else (*likeness_check.faults(connection), *_lists(connection, codebook))),
    ]


def _file(connection: Connection) -> Iterator[Problem]:
    for (answer,) in connection.exec_driver_sql("PRAGMA integrity_check"):
        if answer != "ok":
            yield Problem("the file", f"is damaged ({answer}): {_RESTORE}")


def _triggers(connection: Connection) -> Iterator[Problem]:
    query = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
    there: dict[str, str] = dict(connection.exec_driver_sql(query).all())
    for name, sql in TRIGGERS.items():
        if there.get(name) != sql:
            fate = "was changed" if name in there else "is missing"
            yield Problem("the file", f"the guard {name} {fate}, so history may have been too: {_RESTORE}")


def _references(connection: Connection) -> Iterator[Problem]:
    broken: dict[tuple[str, str], int] = {}
    for table, _, parent, _ in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        broken[table, parent] = broken.get((table, parent), 0) + 1
    for (table, parent), count in sorted(broken.items()):
        rows = "1 row" if count == 1 else f"{count} rows"
        yield Problem("the file", f"{rows} of {table} belong to no row of {parent}: {_RESTORE}")


def _numbers(connection: Connection) -> Iterator[Problem]:
    """No hash covers a number, since another record may number the same items otherwise: within a kind, numbers run
    1, 2, 3 … in the order in which items were made."""
    due = func.row_number().over(partition_by=t.item.c.kind, order_by=t.item.c.id).label("due")
    numbered = select(t.item.c.kind, t.item.c.number, due).subquery()
    for row in connection.execute(select(numbered).where(numbered.c.number != numbered.c.due)):
        due_name = chains.name_of(row).removesuffix(str(row.number)) + str(row.due)
        yield Problem(chains.name_of(row), f"is numbered out of turn, {due_name} was due: {_RESTORE}")


class _Rows:
    """The rows of one table, handed out item by item, in the order of internal ids."""

    def __init__(self, connection: Connection, query: Select[Any], name: str) -> None:
        self.name = name
        rows = connection.execute(query, execution_options={"yield_per": 1000})
        self._groups = groupby(rows, lambda row: row.item)
        self._ahead: tuple[int, list[Row[Any]]] | None = None
        self.orphans: list[int] = []
        self._step()

    def _step(self) -> None:
        group = next(self._groups, None)
        self._ahead = None if group is None else (group[0], list(group[1]))

    def of(self, item: int | None) -> list[Row[Any]]:
        """The rows of `item`; rows of items that were passed over belong to none. None: no more items."""
        while self._ahead is not None and (item is None or self._ahead[0] < item):
            self.orphans.append(self._ahead[0])
            self._step()
        if self._ahead is None or self._ahead[0] != item:
            return []
        rows = self._ahead[1]
        self._step()
        return rows


def _stored(table: Table) -> list[Any]:
    """The columns of a table as stored: whatever is there is read as it is."""
    return [type_coerce(c, Integer).label(c.name) if c.name == "asserts" else c for c in table.columns]


def _chains(connection: Connection) -> Iterator[Problem]:
    uids = dict(connection.execute(select(t.item.c.id, t.item.c.uid)).all())
    tables = (t.revision, t.statement, t.claim, t.article_version)
    revisions, statements, claims, versions = streams = [
        _Rows(connection, select(*_stored(table)).order_by(*table.primary_key), table.name)
        for table in tables
    ]
    for item in connection.execute(select(t.item).order_by(t.item.c.id)):
        rows = (revisions.of(item.id), statements.of(item.id), claims.of(item.id), versions.of(item.id))
        yield from chains.faults(chains.Held(item, *rows), uids)
    for stream in streams:
        stream.of(None)
        for orphan in stream.orphans:
            yield Problem(
                "the file", f"{stream.name} has rows of item {orphan}, which is not there: {_RESTORE}"
            )


def _quotes(connection: Connection) -> Iterator[Problem]:
    """Every quote ever saved against the text it was taken from; offsets and lengths count code points."""
    c, v = t.claim.c, t.article_version.c
    article = t.item.alias("cited")
    there = func.substr(v.text, c.start + 1, c.end - c.start)
    query = (
        select(t.item.c.kind, t.item.c.number, c.rev, c.path, c.version, c.start, c.end)
        .add_columns(article.c.kind.label("cited_kind"), article.c.number.label("cited_number"))
        .join(t.item, t.item.c.id == c.item)
        .outerjoin(article, article.c.id == c.article_item)
        .outerjoin(t.article_version, and_(v.item == c.article_item, v.n == c.version))
        .where(c.op == "set", or_(c.start < 0, c.end <= c.start, there.is_distinct_from(c.quote)))
    )
    for row in connection.execute(query):
        cited = f"A{row.cited_number}v{row.version}"
        yield Problem(
            f"{chains.name_of(row)}.{row.rev}",
            f"the quote for {row.path} does not stand at {row.start} to {row.end} of {cited}: {chains.MEND}",
        )


_WORDS_OF_NAMES = ("name_token", "name_slip", "name_posting")


def _lists(connection: Connection, codebook: Codebook) -> Iterator[Problem]:
    """The projections against new ones, made in temporary tables of the same names, which hide those of the file."""
    for name in (*t.PROJECTIONS, *likeness.TABLES):
        columns = [Column(c.name, c.type, primary_key=c.primary_key, index=c.index) for c in t.TABLES[name].c]
        Table(name, MetaData(), *columns, prefixes=["TEMPORARY"]).create(connection)
    search.make_temporary(connection)
    projections.rebuild(connection, codebook)
    stale: dict[object, set[str]] = {}
    for name in t.PROJECTIONS:
        kept = select(t.TABLES[name].to_metadata(MetaData(), schema="main"))
        made = select(t.TABLES[name].to_metadata(MetaData(), schema="temp"))
        for difference in (except_(kept, made), except_(made, kept)):
            for row in connection.execute(difference):
                stale.setdefault(_belongs_to(name, row), set()).add(name)
    yield from (_stale(connection, key, tables) for key, tables in stale.items())
    if words := search.differing_words(connection):
        count = "1 word" if words == 1 else f"{words:,} words"
        yield Problem(
            "the search index", f"finds {count} otherwise than the texts say: run `curator rebuild`."
        )


def _belongs_to(table: str, row: Row[Any]) -> object:
    """What a row of a projection was derived from: an item by uid or internal id; a word of names, by itself."""
    if table == "same_as":
        return row.uid
    return (row.token,) if table in _WORDS_OF_NAMES else row.item


def _stale(connection: Connection, key: object, tables: Iterable[str]) -> Problem:
    if isinstance(key, tuple):
        listed = ", ".join(sorted(tables))
        said = f"finds “{key[0]}” otherwise than names say ({listed}): run `curator rebuild`."
        return Problem("the index of names", said)
    column = t.item.c.uid if isinstance(key, str) else t.item.c.id
    row = connection.execute(select(t.item).where(column == key)).first()
    where = chains.name_of(row) if row is not None else f"item {key}"
    listed = ", ".join(sorted(tables))
    return Problem(
        where, f"lists show it otherwise than its revisions say ({listed}): run `curator rebuild`."
    )
