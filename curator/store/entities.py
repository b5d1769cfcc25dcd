"""Named questions about entities and their names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence

from sqlalchemy import ColumnElement, Connection, bindparam, func, or_, select

from curator.model.lines import EntityLine, Filter, NameCandidate
from curator.store import tables as t
from curator.store.likes import contains

CANDIDATES = 2000
ASKED_AT_ONCE = 2000


def _conditions(wanted: Filter) -> list[ColumnElement[bool]]:
    e = t.entity.c
    conditions: list[ColumnElement[bool]] = []
    if wanted.state:
        conditions.append(e.state == wanted.state)
    elif not wanted.withdrawn:
        conditions.append(e.state != "withdrawn")
    if wanted.kind:
        conditions.append(or_(e.kind == wanted.kind, e.subkind == wanted.kind))
    for word in wanted.text.split():
        called = select(t.alias.c.item).where(contains(t.alias.c.name, word))
        conditions.append(or_(e.item.in_(called), contains(e.country, word)))
    return conditions


def count(connection: Connection, wanted: Filter) -> int:
    """How many entities the filter leaves."""
    return int(
        connection.execute(
            select(func.count()).select_from(t.entity).where(*_conditions(wanted))
        ).scalar_one()
    )


def lines(connection: Connection, wanted: Filter, offset: int, limit: int) -> list[EntityLine]:
    """The entities the filter leaves, by number, from `offset`."""
    e = t.entity.c
    query = (
        select(e.item, e.uid, e.number, e.name, e.kind, e.subkind, e.country, e.state)
        .where(*_conditions(wanted))
        .order_by(e.number)
        .limit(limit)
        .offset(offset)
    )
    rows = connection.execute(query).all()
    names: dict[int, list[str]] = defaultdict(list)
    called = select(t.alias.c.item, t.alias.c.name).where(
        t.alias.c.item.in_([row.item for row in rows]), t.alias.c.uid != "name"
    )
    for item, name in connection.execute(called.order_by(t.alias.c.item, t.alias.c.uid)):
        names[item].append(name)
    events = _events(connection, [row.uid for row in rows])
    return [
        EntityLine(
            uid=row.uid,
            number=row.number,
            name=row.name,
            kind=row.kind,
            subkind=row.subkind,
            country=row.country,
            state=row.state,
            aliases=tuple(names[row.item]),
            events=len(events[row.uid]),
        )
        for row in rows
    ]


def _events(connection: Connection, uids: Sequence[str]) -> dict[str, set[int]]:
    """The events that each of these entities took part in, or that happened there; withdrawn ones are left out."""
    taking_part = select(t.participant.c.entity, t.participant.c.item).where(t.participant.c.entity.in_(uids))
    happening_there = select(t.event.c.place, t.event.c.item).where(t.event.c.place.in_(uids))
    found = taking_part.union(happening_there).subquery()
    query = select(found).join(t.event, t.event.c.item == found.c.item).where(t.event.c.state != "withdrawn")
    events: dict[str, set[int]] = defaultdict(set)
    for uid, item in connection.execute(query):
        events[uid].add(item)
    return events


def candidates(connection: Connection, keys: Iterable[str], kind: str = "") -> list[NameCandidate]:
    """The names stored under any of these keys, those sharing most keys first; at most 2,000 of them."""
    wanted = sorted(keys)
    if not wanted:
        return []
    n = t.name_key.c
    shared = (
        select(n.item, n.alias, func.count().label("shared"))
        .where(n.key.in_(wanted))
        .group_by(n.item, n.alias)
        .order_by(func.count().desc(), n.item, n.alias)
        .limit(CANDIDATES)
        .subquery()
    )
    query = (
        select(
            t.entity.c.uid,
            t.entity.c.number,
            t.entity.c.kind,
            t.entity.c.subkind,
            t.entity.c.name,
            t.alias.c.name,
        )
        .join(shared, shared.c.item == t.entity.c.item)
        .join(t.alias, (t.alias.c.item == shared.c.item) & (t.alias.c.uid == shared.c.alias))
        .where(t.entity.c.state != "withdrawn")
        .order_by(shared.c.shared.desc(), t.entity.c.number, t.alias.c.uid)
    )
    if kind:
        query = query.where(t.entity.c.kind == kind)
    return [NameCandidate(*row) for row in connection.execute(query)]


def named(connection: Connection, name: str) -> list[str]:
    """The uids of entities that go by exactly this name, canonical names before aliases."""
    query = (
        select(t.entity.c.uid)
        .join(t.alias, t.alias.c.item == t.entity.c.item)
        .where(t.alias.c.name == name, t.entity.c.state != "withdrawn")
        .order_by(t.alias.c.uid != "name", t.entity.c.number)
    )
    return list(dict.fromkeys(connection.execute(query).scalars()))


def written(connection: Connection, normals: Collection[str]) -> set[str]:
    """The names, as written, that live entities go by and that have one of these normalised forms."""
    found: set[str] = set()
    query = (
        select(t.alias.c.name)
        .join(t.entity, t.entity.c.item == t.alias.c.item)
        .where(t.alias.c.normal.in_(bindparam("normals", expanding=True)), t.entity.c.state != "withdrawn")
    )
    asked = sorted(normals)
    for at in range(0, len(asked), ASKED_AT_ONCE):
        found.update(connection.execute(query, {"normals": asked[at : at + ASKED_AT_ONCE]}).scalars())
    return found


def by_external_id(connection: Connection, external_id: str) -> str | None:
    """The uid of the entity that was imported under this id."""
    return connection.execute(select(t.entity.c.uid).where(t.entity.c.external_id == external_id)).scalar()


def sharing(connection: Connection, normal: str) -> set[str]:
    """The entities (uids) that go by a normalised name; withdrawn ones are left out."""
    query = (
        select(t.entity.c.uid)
        .join(t.alias, t.alias.c.item == t.entity.c.item)
        .where(t.alias.c.normal == normal, t.entity.c.state != "withdrawn")
    )
    return set(connection.execute(query).scalars())
