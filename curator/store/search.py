"""The search index: the one module that knows how this database searches texts.

SQLite's FTS5 without content: it keeps no text of its own. To forget what it holds of an item it must be told the same
again, which is why `search_document` keeps it; an article's text is not repeated there, versions do not change. What is
indexed is folded first (`rules.search_words`), so that the tokenizer has nothing to do but to split at blanks.

Three letters are indexed as a beginning; it costs half of the index again, and without it `con` takes a second in a
large record. Only the newest of very many articles that say a word are ranked, for the same reason.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from typing import Any

from sqlalchemy import DDL, Connection, bindparam, delete, event, insert, select
from sqlalchemy.exc import DBAPIError

from curator.rules.search_words import Term, fold, in_texts
from curator.store import tables as t
from curator.store.sqlite_library import sqlite

CREATE = "CREATE VIRTUAL TABLE search USING fts5(kind, title, body, content='', tokenize='ascii', prefix='3')"
RANKED = 1_000
"""How many items of a kind are ranked, the newest ones."""

_STEPS = 2_000  # of the database's machine between two questions whether to stop
_PUT = "INSERT INTO search(rowid, kind, title, body) VALUES (?, ?, ?, ?)"
_FORGET = "INSERT INTO search(rowid, kind, title, body, search) VALUES (?, ?, ?, ?, 'delete')"
_BEST = """
SELECT rowid, bm25(search, 0.0, 10.0, 1.0) FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ?
"""
_VOCABULARIES = (
    "CREATE VIRTUAL TABLE temp.words_kept USING fts5vocab(main, search, 'col')",
    "CREATE VIRTUAL TABLE temp.words_made USING fts5vocab(temp, search, 'col')",
)
_DIFFERING = """
SELECT count(DISTINCT term) FROM (
    SELECT * FROM (SELECT term, col, doc, cnt FROM words_kept EXCEPT SELECT term, col, doc, cnt FROM words_made)
    UNION
    SELECT * FROM (SELECT term, col, doc, cnt FROM words_made EXCEPT SELECT term, col, doc, cnt FROM words_kept)
)
"""
_PARTS = ("search", *(f"search_{part}" for part in ("data", "idx", "content", "docsize", "config")))
_OF = t.search_document.c.item == bindparam("the_item")
_HELD = select(*(t.search_document.c[name] for name in ("kind", "title", "body", "version"))).where(_OF)
_DROP = delete(t.search_document).where(_OF)
_TEXT = select(t.article_version.c.text).where(
    t.article_version.c.item == bindparam("the_item"), t.article_version.c.n == bindparam("version")
)

event.listen(t.search_document, "after_create", DDL(CREATE).execute_if(dialect="sqlite"))  # type: ignore[no-untyped-call]


def is_part(name: str | None) -> bool:
    """Whether a table of this name belongs to the index, which no metadata describes."""
    return name in _PARTS


@dataclass(frozen=True, slots=True)
class Document:
    """What is indexed of an item: what it is called, and what it says; of an article also the text of a version."""

    kind: str
    title: str
    body: str
    version: int | None = None


def put(connection: Connection, item: int, document: Document | None) -> None:
    """Index an item (its internal id) by this document instead of the one before; None: by nothing."""
    row = connection.execute(_HELD, {"the_item": item}).first()
    held = None if row is None else Document(*row)
    if held == document:
        return
    if held is not None:
        _tell(connection, _FORGET, item, held)
        connection.execute(_DROP, {"the_item": item})
    if document is not None:
        _tell(connection, _PUT, item, document)
        connection.execute(insert(t.search_document), {"item": item, **asdict(document)})


def _tell(connection: Connection, sql: str, item: int, document: Document) -> None:
    text = ""
    if document.version is not None:
        text = connection.execute(_TEXT, {"the_item": item, "version": document.version}).scalar_one() + "\n"
    body = fold(text + document.body)
    connection.exec_driver_sql(sql, (item, document.kind, fold(document.title), body))


def documents(connection: Connection, items: Sequence[int]) -> dict[int, Document]:
    """What is indexed of these items, by internal id."""
    d = t.search_document.c
    query = select(d.item, d.kind, d.title, d.body, d.version).where(d.item.in_(items))
    return {row[0]: Document(*row[1:]) for row in connection.execute(query)}


def clear(connection: Connection) -> None:
    """Forget everything."""
    connection.exec_driver_sql("INSERT INTO search(search) VALUES ('delete-all')")
    connection.execute(delete(t.search_document))


def find(connection: Connection, terms: Sequence[Term], kind: str, limit: int) -> list[tuple[int, bool]]:
    """The items of a kind that say all the terms, as (internal id, whether their titles do), best first.

    Of the items whose titles say them, and of all others, the newest 1,000 are ranked.
    """
    if not terms:
        return []
    titles = _ranked(connection, f'kind : "{kind}" AND title : ({_expression(terms)})')
    found = dict.fromkeys(titles[:limit], True)
    if len(found) < limit:
        anywhere = _ranked(
            connection, f'kind : "{kind}" AND {{title body}} : ({_expression(in_texts(terms))})'
        )
        for item in anywhere:
            found.setdefault(item, False)
    return list(found.items())[:limit]


def _ranked(connection: Connection, expression: str) -> list[int]:
    rows = connection.exec_driver_sql(_BEST, (expression, RANKED)).all()
    return [item for item, _ in sorted(rows, key=lambda row: (row[1], -row[0]))]


def _expression(terms: Sequence[Term]) -> str:
    """The terms in the language of FTS5: quoted, since everything else there means something."""
    return " AND ".join(f'"{" ".join(term.words)}"{" *" if term.begun else ""}' for term in terms)


@contextmanager
def interruptible(connection: Connection, stop: Callable[[], bool]) -> Iterator[None]:
    """Ask every now and then whether to stop; what is asked of the database is then given up, and the block is left."""
    raw: Any = connection.connection.driver_connection
    raw.set_progress_handler(stop, _STEPS)
    try:
        yield
    except DBAPIError as error:
        if getattr(error.orig, "sqlite_errorcode", None) != sqlite.SQLITE_INTERRUPT:
            raise
    finally:
        raw.set_progress_handler(None, 0)


def make_temporary(connection: Connection) -> None:
    """An empty index that hides the record's own until the connection ends, to compare them."""
    connection.exec_driver_sql(CREATE.replace("search", "temp.search", 1))


def differing_words(connection: Connection) -> int:
    """How many words the record's index holds otherwise than the temporary one: in other numbers, or not at all."""
    for sql in _VOCABULARIES:
        connection.exec_driver_sql(sql)
    return int(connection.exec_driver_sql(_DIFFERING).scalar_one())
