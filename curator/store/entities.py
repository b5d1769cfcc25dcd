"""Named questions about entities and their names."""

from __future__ import annotations

from array import array
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

from sqlalchemy import ColumnElement, Connection, Join, and_, bindparam, func, or_, select

from curator.codebook.types import EntityKind
from curator.model.lines import Condition, EntityLine, Filter, Order
from curator.rules.names import normalise
from curator.rules.workflow import MERGED
from curator.store import ordering, row_texts
from curator.store import tables as t
from curator.store.likes import begins, contains, words
from curator.store.naming import is_id, places
from curator.store.ordering import Keys, asks_for_state
from curator.store.row_texts import RowTexts, all_of, joined

ASKED_AT_ONCE = 2000


_MEMBER = t.entity.alias("member")
_TOP = t.entity.alias("top")
_IS_MERGED = t.entity.c.uid.in_(select(t.same_as.c.uid))


def _event_count() -> ColumnElement[int]:
    """How many events an entity took part in, or happened there; withdrawn ones are left out."""
    e, p, v, s = t.entity.c, t.participant.c, t.event.c, t.same_as.c

    def meant(uid: ColumnElement[Any]) -> ColumnElement[bool]:
        under = select(s.uid).where(s.canonical == e.uid).correlate(t.entity)
        return or_(uid == e.uid, uid.in_(under))

    taking_part = select(p.item).where(meant(p.entity)).correlate(t.entity)
    there = select(v.item).where(meant(v.place)).correlate(t.entity)
    of_it = taking_part.union(there).subquery()
    live = select(func.count()).select_from(of_it.join(t.event, v.item == of_it.c.item))
    return live.where(v.state != "withdrawn").correlate(t.entity).scalar_subquery()


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
        conditions.append(_in_state(wanted.state))
    elif not asks_for_state(wanted):
        conditions.append(~_IS_MERGED)
        if not wanted.withdrawn:
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
            return [or_(*map(_in_state, values))]
        case "kind":
            return [or_(*(or_(begins(e.kind, value), begins(e.subkind, value)) for value in values))]
        case "country":
            return [or_(*(contains(e.country, value) for value in values))]
        case "place":
            return [or_(*(e.uid.in_(select(places(value).c.uid)) for value in values))]
    return []


def _in_state(state: str) -> ColumnElement[bool]:
    """Whether an entity is shown as being in this state: one that is merged into another has no other state."""
    return _IS_MERGED if state == MERGED else and_(t.entity.c.state == state, ~_IS_MERGED)


def _called(word: str) -> ColumnElement[bool]:
    """Whether the word stands in a name, a post or an id elsewhere of an entity, or of one that is shown under it, or
    in what else the list shows of it."""
    e = t.entity.c
    found = (
        select(column.table.c.item).where(contains(column, word)).cte().prefix_with("MATERIALIZED")
        for column in _SOUGHT
    )
    hits = [select(cte.c.item) for cte in found]
    shown = (contains(column, word) for column in (e.subkind, e.country))
    return or_(
        *map(e.item.in_, hits),
        _stands_for(or_(*map(_MEMBER.c.item.in_, hits))),
        e.kind == word.lower(),
        *shown,
        *_numbered(word),
    )


def _numbered(word: str) -> list[ColumnElement[bool]]:
    """The conditions that a word is the shown id of an entity, or of one that is shown under it; none when it is no
    id."""
    merged = is_id("entity", _MEMBER.c.number, word)
    return [*is_id("entity", t.entity.c.number, word), *map(_stands_for, merged)]


def _stands_for(member: ColumnElement[bool]) -> ColumnElement[bool]:
    """Whether an entity that meets a condition is shown under this one."""
    under = select(t.same_as.c.canonical).join(_MEMBER, _MEMBER.c.uid == t.same_as.c.uid)
    return t.entity.c.uid.in_(under.where(member))


_SOUGHT = (t.alias.c.name, t.post.c.title, t.external.c.value)
"""The columns of what an entity has several of in which words are looked for."""


def texts(connection: Connection) -> RowTexts:
    """What words are looked for in, for every entity: also what those have that are shown under it."""
    e = t.entity.c
    parts = [func.coalesce(part, "") for column in _SOUGHT for part in (_own(column), _of_merged(column))]
    return row_texts.read(connection, t.entity, e.item, joined(*parts, e.subkind, e.country))


def _own(column: ColumnElement[str]) -> ColumnElement[str]:
    table = column.table
    return select(all_of(column)).where(table.c.item == t.entity.c.item).correlate(t.entity).scalar_subquery()


def _of_merged(column: ColumnElement[str]) -> ColumnElement[str]:
    table = column.table
    return (
        select(all_of(column))
        .select_from(t.same_as)
        .join(_MEMBER, _MEMBER.c.uid == t.same_as.c.uid)
        .join(table, table.c.item == _MEMBER.c.item)
        .where(t.same_as.c.canonical == t.entity.c.uid)
        .correlate(t.entity)
        .scalar_subquery()
    )


def meant(connection: Connection, wanted: Condition) -> list[int]:
    """The entities (internal ids) that a word means though it stands in none of their texts: by the shown id, or as
    their kind."""
    e, word = t.entity.c, wanted.values[0]
    named_so = or_(e.kind == word.lower(), *_numbered(word))
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
    query = (
        select(
            e.item,
            e.uid,
            e.number,
            e.name,
            e.kind,
            e.subkind,
            e.country,
            e.state,
            _TOP.c.number.label("under"),
        )
        .outerjoin(t.same_as, t.same_as.c.uid == e.uid)
        .outerjoin(_TOP, _TOP.c.uid == t.same_as.c.canonical)
    )
    found = {row.item: row for row in connection.execute(query.where(e.item.in_(items)))}
    rows = [found[item] for item in items if item in found]
    merged = _merged(connection, [row.uid for row in rows])
    owners = {row.uid: row.uid for row in rows} | merged
    names = names_of(connection, owners)
    events = _events(connection, owners)
    counts = Counter(merged.values())
    return [
        EntityLine(
            uid=row.uid,
            number=row.number,
            name=row.name,
            kind=row.kind,
            subkind=row.subkind,
            country=row.country,
            state=row.state if row.under is None else MERGED,
            aliases=tuple(name for name in names[row.uid] if name != row.name),
            events=len(events[row.uid]),
            merged=counts[row.uid],
            under=row.under,
        )
        for row in rows
    ]


def _merged(connection: Connection, uids: Sequence[str]) -> dict[str, str]:
    """The entities that are shown under one of these, each with that one; the oldest first."""
    s = t.same_as.c
    query = select(s.uid, s.canonical).where(s.canonical.in_(uids)).order_by(s.uid)
    return dict(connection.execute(query).all())


def names_of(connection: Connection, owners: Mapping[str, str]) -> dict[str, list[str]]:
    """All names of entities, each once, by the one that `owners` says they are shown under: its own first."""
    names: dict[str, dict[str, None]] = defaultdict(dict)
    called: dict[str, list[str]] = defaultdict(list)
    for uids in _some(owners):
        query = (
            select(t.entity.c.uid, t.alias.c.name)
            .join(t.alias, t.alias.c.item == t.entity.c.item)
            .where(t.entity.c.uid.in_(uids))
            .order_by(t.alias.c.item, t.alias.c.uid != "name", t.alias.c.uid)
        )
        for uid, name in connection.execute(query):
            called[uid].append(name)
    for uid, owner in owners.items():
        names[owner].update(dict.fromkeys(called[uid]))
    return defaultdict(list, {uid: list(known) for uid, known in names.items()})


def _events(connection: Connection, owners: Mapping[str, str]) -> dict[str, set[int]]:
    """The events that entities took part in, or that happened there, by the one that `owners` says they are shown
    under; withdrawn ones are left out."""
    events: dict[str, set[int]] = defaultdict(set)
    for uids in _some(owners):
        taking_part = select(t.participant.c.entity, t.participant.c.item).where(
            t.participant.c.entity.in_(uids)
        )
        happening_there = select(t.event.c.place, t.event.c.item).where(t.event.c.place.in_(uids))
        found = taking_part.union(happening_there).subquery()
        query = select(found).join(t.event, t.event.c.item == found.c.item)
        for uid, item in connection.execute(query.where(t.event.c.state != "withdrawn")):
            events[owners[uid]].add(item)
    return events


def _some(uids: Iterable[str]) -> Iterator[list[str]]:
    """Not more than are asked for at once."""
    listed = list(uids)
    for at in range(0, len(listed), ASKED_AT_ONCE):
        yield listed[at : at + ASKED_AT_ONCE]


@dataclass(frozen=True, slots=True)
class Called:
    """An entity and every name that it and those shown under it go by, the canonical one first."""

    uid: str
    number: int
    kind: str
    name: str
    names: tuple[str, ...]


def called(connection: Connection, items: Collection[int]) -> dict[int, Called]:
    """These entities (internal ids) with their names."""
    e = t.entity.c
    query = select(e.item, e.uid, e.number, e.kind, e.name).where(e.item.in_(list(items)))
    rows = connection.execute(query).all()
    uids = [row.uid for row in rows]
    names = names_of(connection, dict(zip(uids, uids, strict=True)) | _merged(connection, uids))
    return {row.item: Called(row.uid, row.number, row.kind, row.name, tuple(names[row.uid])) for row in rows}


def _shown() -> Join:
    """Every entity with the one that it is shown under (`_TOP`), mostly itself."""
    of_itself = t.entity.outerjoin(t.same_as, t.same_as.c.uid == t.entity.c.uid)
    return of_itself.join(_TOP, _TOP.c.uid == func.coalesce(t.same_as.c.canonical, t.entity.c.uid))


_NAMED = (
    select(_TOP.c.uid)
    .select_from(_shown())
    .join(t.alias, t.alias.c.item == t.entity.c.item)
    .where(t.alias.c.normal == bindparam("normal"), t.alias.c.name == bindparam("written"))
    .where(t.entity.c.state != "withdrawn", _TOP.c.state != "withdrawn")
    .order_by(t.alias.c.uid != "name", _TOP.c.number)
)
_IMPORTED_AS = select(t.entity.c.uid).where(t.entity.c.external_id == bindparam("id"))
_IMPORTED_AS_TOO = (
    select(t.entity.c.uid)
    .join(t.external, t.external.c.item == t.entity.c.item)
    .where(t.external.c.value == bindparam("id"), t.external.c.scheme == "")
    .order_by(t.entity.c.number)
)


def named(connection: Connection, name: str) -> list[str]:
    """The uids of entities that go by exactly this name, as they are shown; canonical names before aliases."""
    found = connection.execute(_NAMED, {"normal": normalise(name), "written": name})
    return list(dict.fromkeys(found.scalars()))


_WRITTEN = (
    select(t.alias.c.name)
    .select_from(_shown())
    .join(t.alias, t.alias.c.item == t.entity.c.item)
    .where(t.alias.c.normal.in_(bindparam("normals", expanding=True)))
    .where(t.entity.c.state != "withdrawn", _TOP.c.state != "withdrawn")
)


def written(connection: Connection, normals: Collection[str]) -> set[str]:
    """The names, as written, that live entities go by and that have one of these normalised forms."""
    found: set[str] = set()
    for asked in _some(sorted(normals)):
        found.update(connection.execute(_WRITTEN, {"normals": asked}).scalars())
    return found


def written_with_kinds(connection: Connection, normals: Collection[str]) -> set[tuple[str, EntityKind]]:
    """`written`, each name with what it names."""
    found: set[tuple[str, EntityKind]] = set()
    for asked in _some(sorted(normals)):
        rows = connection.execute(_WRITTEN.add_columns(t.entity.c.kind), {"normals": asked})
        found.update((name, cast("EntityKind", kind)) for name, kind in rows)
    return found


def known(connection: Connection, uids: Iterable[str]) -> list[Called]:
    """These entities (uids) with their names, by number; withdrawn ones are left out."""
    query = select(t.entity.c.item).where(t.entity.c.uid.in_(list(uids)), t.entity.c.state != "withdrawn")
    found = called(connection, connection.execute(query).scalars().all())
    return sorted(found.values(), key=lambda entity: entity.number)


def by_external_id(connection: Connection, external_id: str) -> str | None:
    """The uid of the entity that was imported under this id."""
    for query in (_IMPORTED_AS, _IMPORTED_AS_TOO):
        found: str | None = connection.execute(query, {"id": external_id}).scalar()
        if found is not None:
            return found
    return None


def sharing(connection: Connection, normal: str) -> set[str]:
    """The entities (uids) that go by a normalised name, as they are shown; withdrawn ones are left out."""
    query = (
        select(_TOP.c.uid)
        .select_from(_shown())
        .join(t.alias, t.alias.c.item == t.entity.c.item)
        .where(t.alias.c.normal == normal, t.entity.c.state != "withdrawn", _TOP.c.state != "withdrawn")
    )
    return set(connection.execute(query).scalars())
