"""The suggestions that were shown, in a plain table beside the record: it is counted, and never part of a revision."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, fields

from sqlalchemy import Connection, insert, select

from curator.model.shown import EVENT, PUBLISHED, Shown
from curator.store import tables as t

_COLUMNS = [t.suggestion_log.c[field.name] for field in fields(Shown)]


def add(connection: Connection, author: str, shown: Iterable[Shown]) -> None:
    """Write down what was shown to somebody, and what became of it."""
    rows = [{**asdict(each), "author": author} for each in shown]
    if rows:
        connection.execute(insert(t.suggestion_log), rows)


def every(connection: Connection) -> list[Shown]:
    """All suggestions that were shown, in the order in which they were written down."""
    rows = connection.execute(select(*_COLUMNS).order_by(t.suggestion_log.c.id))
    return [Shown(**row._mapping) for row in rows]


def of_article(connection: Connection, article: str, version: int) -> list[Shown]:
    """What became of the events and the publication date that were proposed for a version of an article (uid)."""
    log = t.suggestion_log.c
    rows = connection.execute(
        select(*_COLUMNS)
        .where(log.article == article, log.version == version, log.kind.in_((EVENT, PUBLISHED)))
        .order_by(log.id)
    )
    return [Shown(**row._mapping) for row in rows]
