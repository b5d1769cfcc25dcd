"""Named questions about the posts that events give their participants."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import Connection, select

from curator.store import tables as t


@dataclass(frozen=True, slots=True)
class Cited:
    """Where an article names a participant: offsets are code points into this version of the article."""

    article: str
    number: int
    version: int
    start: int
    end: int
    published: str


@dataclass(frozen=True, slots=True)
class Sighting:
    """A participant of an event with the post that the event gives it. `date` is the event's, EDTF or empty."""

    event: str
    number: int
    participant: str
    post: str
    as_named: str
    date: str
    realis: str
    cited: tuple[Cited, ...]


def of(connection: Connection, uids: Collection[str]) -> list[Sighting]:
    """The posts that saved events give these entities, by the event's number; withdrawn events are left out."""
    p, v = t.participant.c, t.event.c
    rows = connection.execute(
        select(p.item, p.uid, p.post, p.as_named, v.uid.label("event"), v.number, v.date, v.realis)
        .join(t.event, v.item == p.item)
        .where(p.entity.in_(uids), p.post != "", v.state != "withdrawn")
        .order_by(v.number, p.uid)
    ).all()
    cited = _cited(connection, {row.item for row in rows})
    return [
        Sighting(
            row.event,
            row.number,
            row.uid,
            row.post,
            row.as_named,
            row.date,
            row.realis,
            tuple(cited[row.item, f"participant/{row.uid}/entity"]),
        )
        for row in rows
    ]


def naming(connection: Connection, uids: Collection[str], limit: int) -> list[Cited]:
    """Where articles name these entities, as claims and mentions say: those cited last first, at most `limit` each."""
    c, m, a = t.claim_now.c, t.mention.c, t.article.c
    claimed = (
        select(a.uid, a.number, c.version, c.start, c.end, a.published)
        .join(t.article, a.item == c.article_item)
        .where(c.stated_value.in_(uids), c.asserts)
        .order_by(c.uid.desc())
        .limit(limit)
    )
    mentioned = (
        select(a.uid, a.number, m.version, m.start, m.end, a.published)
        .join(t.article, a.item == m.item)
        .where(m.entity.in_(uids))
        .order_by(a.number.desc(), m.start)
        .limit(limit)
    )
    return [Cited(*row) for query in (claimed, mentioned) for row in connection.execute(query)]


def _cited(connection: Connection, items: Collection[int]) -> dict[tuple[int, str], list[Cited]]:
    """What is asserted of these events, by event and path, in the order in which it was cited."""
    c, a = t.claim_now.c, t.article.c
    query = (
        select(c.item, c.path, a.uid, a.number, c.version, c.start, c.end, a.published)
        .join(t.article, a.item == c.article_item)
        .where(c.item.in_(items), c.asserts)
        .order_by(c.uid)
    )
    found: dict[tuple[int, str], list[Cited]] = defaultdict(list)
    for item, path, *rest in connection.execute(query):
        found[item, path].append(Cited(*rest))
    return found
