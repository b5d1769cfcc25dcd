"""Named questions about where articles speak of entities: the claims that state them, the mentions that name them."""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

from sqlalchemy import Connection, and_, func, select

from curator.store import tables as t


class Stating(NamedTuple):
    """A claim of an event (its number) that states an entity (uid), with the words of the article that it cites; the
    offsets are code points in this version of the article."""

    entity: str
    event: int
    path: str
    asserts: bool
    article: int
    version: int
    start: int
    end: int
    quote: str


class Naming(NamedTuple):
    """A mention: the words of an article that name an entity (uid), with their place as in `Stating`."""

    entity: str
    article: int
    version: int
    start: int
    end: int
    quote: str


def claims(connection: Connection, uids: Collection[str]) -> list[Stating]:
    """The claims of events that state one of these entities, by event; those of withdrawn events are left out, those of
    merged ones stand under the event that these are shown under."""
    c, text, v, a = t.claim_now.c, t.article_version.c, t.event.c, t.article.c
    quote = func.substr(text.text, c.start + 1, c.end - c.start)
    query = (
        select(c.stated_value, v.number, c.path, c.asserts, a.number, c.version, c.start, c.end, quote)
        .join(t.event, v.item == c.item)
        .join(t.article, a.item == c.article_item)
        .join(t.article_version, and_(text.item == c.article_item, text.n == c.version))
        .where(c.stated_value.in_(uids), v.state != "withdrawn")
        .order_by(v.number, c.uid)
    )
    return [Stating(*row) for row in connection.execute(query)]


def mentions(connection: Connection, uids: Collection[str]) -> list[Naming]:
    """The mentions of these entities, by article and place."""
    m, v, a = t.mention.c, t.article_version.c, t.article.c
    quote = func.substr(v.text, m.start + 1, m.end - m.start)
    query = (
        select(m.entity, a.number, m.version, m.start, m.end, quote)
        .join(t.article, a.item == m.item)
        .join(t.article_version, and_(v.item == m.item, v.n == m.version))
        .where(m.entity.in_(uids))
        .order_by(a.number, m.version, m.start)
    )
    return [Naming(*row) for row in connection.execute(query)]
