"""Named questions about entities and their names."""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, bindparam, func, or_, select

from curator.model.lines import Condition, EntityLine, Filter, Order
from curator.store import ordering, row_texts
from curator.store import tables as t
from curator.store.likes import begins, contains, words
from curator.store.naming import is_id, places
from curator.store.ordering import Keys, asks_for_state
from curator.store.row_texts import RowTexts, all_of, joined

ASKED_AT_ONCE = 2000


def _event_count() -> ColumnElement[int]:
    """How many events an entity took part in, or happened there; withdrawn ones are left out."""
    e, p, v = t.entity.c, t.participant.c, t.event.c
    taking_part = (
        select(func.count(func.distinct(p.item)))
        .join(t.event, v.item == p.item)
        .where(p.entity == e.uid, v.state != "withdrawn")
        .correlate(t.entity)
        .scalar_subquery()
    )
    also = select(p.item).where(p.item == v.item, p.entity == e.uid).correlate(t.event, t.entity)
    there = (
        select(func.count())
        .where(v.place == e.uid, v.state != "withdrawn", ~also.exists())
        .select_from(t.event)
        .correlate(t.entity)
        .scalar_subquery()
    )
    return taking_part + there


_KEYS: Keys = {
    "name": func.lower(t.entity.c.name),
    "kind": t.entity.c.kind,
    "subkind": func.lower(func.nullif(t.entity.c.subkind, "")),
    "country": func.lower(func.nullif(t.entity.c.country, "")),
    "events": func.nullif(_event_count(), 0),
}


def _conditions(wanted: Filter) -> list[ColumnElement[bool]]:
    e = t.entity.c
    conditions: list[ColumnElement[bool]] = []
    if wanted.state:
        conditions.append(e.state == wanted.state)
    elif not wanted.withdrawn and not asks_for_state(wanted):
        conditions.append(e.state != "withdrawn")
    if wanted.kind:
        conditions.append(or_(e.kind == wanted.kind, e.subkind == wanted.kind))
    for word in words(wanted.text):
        conditions.append(_called(word))
    for condition in wanted.conditions:
        conditions += _condition(condition)
    return conditions


def _condition(wanted: Condition) -> list[ColumnElement[bool]]:
    e, values = t.entity.c, wanted.values
    match wanted.name:
        case "words":
            return [_called(values[0])]
        case "state":
            return [e.state.in_(values)]
        case "kind":
            return [or_(*(or_(begins(e.kind, value), begins(e.subkind, value)) for value in values))]
        case "country":
            return [or_(*(contains(e.country, value) for value in values))]
        case "place":
            return [or_(*(e.uid.in_(select(places(value).c.uid)) for value in values))]
    return []


def _called(word: str) -> ColumnElement[bool]:
    """Whether the word stands in a name or in what else the list shows of an entity."""
    e = t.entity.c
    called = select(t.alias.c.item).where(contains(t.alias.c.name, word))
    shown = (contains(column, word) for column in (e.subkind, e.country))
    return or_(e.item.in_(called), e.kind == word.lower(), *shown, *is_id("entity", e.number, word))


def texts(connection: Connection) -> RowTexts:
    """What words are looked for in, for every entity."""
    e, names = t.entity.c, select(all_of(t.alias.c.name)).where(t.alias.c.item == t.entity.c.item)
    text = joined(func.coalesce(names.scalar_subquery(), ""), e.subkind, e.country)
    return row_texts.read(connection, t.entity, e.item, text)


def meant(connection: Connection, wanted: Condition) -> list[int]:
    """The entities (internal ids) that a word means though it stands in none of their texts: by the shown id, or as
    their kind."""
    e, word = t.entity.c, wanted.values[0]
    named_so = or_(e.kind == word.lower(), *is_id("entity", e.number, word))
    return list(connection.execute(select(e.item).where(named_so)).scalars())


def count(connection: Connection, wanted: Filter) -> int:
    """How many entities the filter leaves."""
    return int(
        connection.execute(
            select(func.count()).select_from(t.entity).where(*_conditions(wanted))
        ).scalar_one()
    )


def find(
    connection: Connection, wanted: Filter, order: Order, limit: int | None = None, offset: int = 0
) -> array[int]:
    """The internal ids of the entities the filter leaves, in order."""
    return ordering.find(connection, t.entity, _conditions(wanted), _KEYS, order, limit, offset)


def lines(connection: Connection, wanted: Filter, offset: int, limit: int) -> list[EntityLine]:
    """The entities the filter leaves, by number, from `offset`."""
    return some(connection, find(connection, wanted, Order(), limit, offset))


def some(connection: Connection, items: Sequence[int]) -> list[EntityLine]:
    """The lines of these entities (internal ids), in the order given; those that are gone are left out."""
    e = t.entity.c
    query = select(e.item, e.uid, e.number, e.name, e.kind, e.subkind, e.country, e.state)
    found = {row.item: row for row in connection.execute(query.where(e.item.in_(items)))}
    rows = [found[item] for item in items if item in found]
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


@dataclass(frozen=True, slots=True)
class Called:
    """An entity and every name it goes by, the canonical one first."""

    uid: str
    number: int
    kind: str
    name: str
    names: tuple[str, ...]


def called(connection: Connection, items: Collection[int]) -> dict[int, Called]:
    """These entities (internal ids) with their names."""
    e, a = t.entity.c, t.alias.c
    query = (
        select(e.item, e.uid, e.number, e.kind, e.name, a.name.label("alias"))
        .join(t.alias, a.item == e.item)
        .where(e.item.in_(list(items)))
        .order_by(e.item, a.uid != "name", a.uid)
    )
    rows: dict[int, list[Any]] = defaultdict(list)
    for row in connection.execute(query):
        rows[row.item].append(row)
    return {
        item: Called(first.uid, first.number, first.kind, first.name, tuple(row.alias for row in same))
        for item, same in rows.items()
        for first in same[:1]
    }


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
