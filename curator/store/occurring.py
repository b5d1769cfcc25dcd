"""Named questions about where entities occur: the days of their events, and the words of articles that name them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import NamedTuple

from sqlalchemy import Connection, func, select

from curator.store import tables as t

_AROUND = 400
"""Code points before and after the words that name an entity, within which the sentence is looked for."""


class Span(NamedTuple):
    """The first and last day (ISO) of some events, as far as they have dates, and how many there are."""

    first: str
    last: str
    events: int


class Naming(NamedTuple):
    """Words of an article that name an entity: an excerpt of its text, and where in it they stand (code points).
    `begins` and `ends` say whether the excerpt has the beginning and the end of the text."""

    number: int
    outlet: str
    published: str
    excerpt: str
    start: int
    end: int
    begins: bool
    ends: bool


def span(connection: Connection, uids: Collection[str]) -> Span:
    """When these entities took part in events, or events happened there; withdrawn events are left out."""
    p, v = t.participant.c, t.event.c
    taking_part = select(p.item).where(p.entity.in_(uids))
    happening_there = select(v.item).where(v.place.in_(uids), v.uid.not_in(select(t.same_as.c.uid)))
    items = taking_part.union(happening_there).subquery()
    query = (
        select(func.min(v.earliest), func.max(func.coalesce(v.latest, v.earliest)), func.count())
        .join(items, items.c.item == v.item)
        .where(v.state != "withdrawn")
    )
    first, last, events = connection.execute(query).one()
    return Span(first or "", last or "", events)


def mentions(connection: Connection, uids: Collection[str]) -> int:
    """How many stretches of texts were said to name one of these entities."""
    query = select(func.count()).select_from(t.mention).where(t.mention.c.entity.in_(uids))
    return int(connection.execute(query).scalar_one())


def posts_in_events(connection: Connection, uids: Collection[str]) -> list[str]:
    """The posts that events give these entities as participants, each once."""
    p = t.participant.c
    query = select(p.post).where(p.entity.in_(uids), p.post != "").distinct().order_by(p.post)
    return list(connection.execute(query).scalars())


def namings(connection: Connection, uids: Collection[str], limit: int) -> list[Naming]:
    """Words that name these entities: quotes of claims and mentions, by article; of each article one before others are
    looked for, and at most `limit`."""
    c, m = t.claim_now.c, t.mention.c
    quoted = select(c.article_item, c.version, c.start, c.end).where(c.stated_value.in_(uids))
    mentioned = select(m.item, m.version, m.start, m.end).where(m.entity.in_(uids))
    places = quoted.union(mentioned).subquery()
    p, a = places.c, t.article.c
    turn = func.row_number().over(
        partition_by=p.article_item, order_by=(p.version.desc(), p.start, p.end.desc())
    )
    ordered = select(places, turn.label("turn")).subquery().c
    query = (
        select(
            ordered.article_item, ordered.version, ordered.start, ordered.end, a.number, a.outlet, a.published
        )
        .join(t.article, a.item == ordered.article_item)
        .order_by(ordered.turn, a.number)
        .limit(limit)
    )
    found = [_naming(connection, row) for row in connection.execute(query).all()]
    return sorted(found, key=lambda naming: naming.number)


def _naming(connection: Connection, row: Sequence[object]) -> Naming:
    item, version, start, end, number, outlet, published = row
    assert isinstance(start, int)
    assert isinstance(end, int)
    first = max(start - _AROUND, 0)
    v = t.article_version.c
    excerpt = func.substr(v.text, first + 1, end - first + _AROUND)
    query = select(excerpt, v.length).where(v.item == item, v.n == version)
    text, length = connection.execute(query).one()
    return Naming(
        int(str(number)),
        str(outlet),
        str(published),
        text,
        start - first,
        end - first,
        first == 0,
        first + len(text) >= length,
    )
