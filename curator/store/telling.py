"""Named questions about which events an article may tell: by whom they are about, and by the articles they cite."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, func, or_, select

from curator.store import record
from curator.store import tables as t
from curator.store.entities import ASKED_AT_ONCE

_NAMED = (
    select(func.coalesce(t.same_as.c.canonical, t.entity.c.uid))
    .select_from(t.alias)
    .join(t.entity, t.entity.c.item == t.alias.c.item)
    .outerjoin(t.same_as, t.same_as.c.uid == t.entity.c.uid)
    .where(t.alias.c.normal.in_(bindparam("normals", expanding=True)), t.entity.c.state != "withdrawn")
)


@dataclass(frozen=True, slots=True)
class EventRow:
    """An event as it is compared: internal id, uid and number; who took part (uids), where, when (EDTF); the articles
    it cites (internal ids)."""

    item: int
    uid: str
    number: int
    type: str
    title: str
    date: str
    place: str | None
    part_of: str | None
    who: tuple[str, ...]
    cites: frozenset[int]


def named(connection: Connection, normals: Collection[str]) -> set[str]:
    """The live entities (uids, as they are shown) that go by one of these normalised names."""
    found: set[str] = set()
    for asked in _some(sorted(normals)):
        found.update(connection.execute(_NAMED, {"normals": asked}).scalars())
    return found


def of_entities(connection: Connection, entities: Collection[str], limit: int) -> list[int]:
    """The live events (internal ids) in which most of these entities (uids, as they are shown) took part, the newest
    first among those that have as many."""
    p, v = t.participant.c, t.event.c
    found: dict[int, int] = defaultdict(int)
    for asked in _some(sorted(entities)):
        under = select(t.same_as.c.uid).where(t.same_as.c.canonical.in_(asked))
        query = (
            select(p.item, func.count())
            .join(t.event, v.item == p.item)
            .where(or_(p.entity.in_(asked), p.entity.in_(under)), v.state != "withdrawn")
            .group_by(p.item)
            .order_by(func.count().desc(), p.item.desc())
            .limit(limit)
        )
        for item, count in connection.execute(query):
            found[item] += count
    return sorted(found, key=lambda item: (-found[item], -item))[:limit]


def citing(connection: Connection, articles: Collection[int]) -> list[int]:
    """The live events (internal ids) that cite one of these articles (internal ids)."""
    c, v = t.claim_now.c, t.event.c
    query = (
        select(c.item)
        .distinct()
        .join(t.event, v.item == c.item)
        .where(c.article_item.in_(list(articles)), v.state != "withdrawn")
        .order_by(c.item)
    )
    return list(connection.execute(query).scalars())


def rows(connection: Connection, items: Collection[int]) -> list[EventRow]:
    """These events, by number; an event that is shown under another one is left out."""
    v, p, c = t.event.c, t.participant.c, t.claim_now.c
    listed = list(items)
    who: dict[int, list[str]] = defaultdict(list)
    taking_part = (
        select(p.item, func.coalesce(t.same_as.c.canonical, p.entity))
        .outerjoin(t.same_as, t.same_as.c.uid == p.entity)
        .where(p.item.in_(listed), p.entity.is_not(None))
        .order_by(p.item, p.uid)
    )
    for item, uid in connection.execute(taking_part):
        who[item].append(uid)
    cites: dict[int, set[int]] = defaultdict(set)
    for item, article in connection.execute(
        select(c.item, c.article_item).distinct().where(c.item.in_(listed))
    ):
        cites[item].add(article)
    query = (
        select(t.event)
        .outerjoin(t.same_as, t.same_as.c.uid == v.uid)
        .where(v.item.in_(listed), t.same_as.c.uid.is_(None))
        .order_by(v.number)
    )
    return [
        EventRow(
            row.item, row.uid, row.number, row.type, row.title, row.date, row.place, row.part_of,
            tuple(dict.fromkeys(who[row.item])), frozenset(cites[row.item]),
        )
        for row in connection.execute(query)
    ]  # fmt: skip


def judged_different(connection: Connection, uid: str) -> set[str]:
    """The items (uids) that somebody judged not to be the same as this one."""
    j = t.judgement.c
    query = select(j.a, j.b).where(or_(j.a == uid, j.b == uid), j.verdict == "different")
    return {a if b == uid else b for a, b in connection.execute(query)}


def linked(connection: Connection, items: Collection[int], kind: str) -> list[tuple[str, str]]:
    """The links of a kind between live events of which one is among these (internal ids): from whom, to whom (uids)."""
    s, v = t.statement.c, t.event.c
    uids = list(connection.execute(select(v.uid).where(v.item.in_(list(items)))).scalars())
    some = (
        select(v.uid)
        .distinct()
        .join(t.statement, s.item == v.item)
        .where(v.state != "withdrawn", s.path.like("related/%"))
    )
    found = set(connection.execute(some.where(v.item.in_(list(items)), s.value == kind)).scalars())
    found |= set(connection.execute(some.where(s.vtype == "item", s.value.in_(uids))).scalars())
    links = [
        (uid, link["event"].text)
        for uid in sorted(found)
        for link in record.load(connection, uid).under("related").values()
        if "event" in link and "kind" in link and link["kind"].text == kind
    ]
    return [link for link in links if {*link} & {*uids}]


def _some(values: Iterable[str]) -> Iterator[list[str]]:
    listed = list(values)
    for at in range(0, len(listed), ASKED_AT_ONCE):
        yield listed[at : at + ASKED_AT_ONCE]
