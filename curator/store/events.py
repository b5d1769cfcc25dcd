"""Named questions about events."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, func, or_, select

from curator.codebook.types import Codebook
from curator.model.lines import EventLine, Filter
from curator.rules import titles
from curator.store import tables as t
from curator.store.likes import contains

_SHOWN_UNDER = func.coalesce(t.same_as.c.canonical, t.participant.c.entity)


def _conditions(wanted: Filter) -> list[ColumnElement[bool]]:
    e = t.event.c
    conditions: list[ColumnElement[bool]] = []
    if wanted.state:
        conditions.append(e.state == wanted.state)
    elif not wanted.withdrawn:
        conditions.append(e.state != "withdrawn")
    if wanted.type:
        conditions.append(e.type == wanted.type)
    if wanted.first:
        conditions.append(or_(e.latest >= wanted.first, (e.latest.is_(None)) & (e.earliest.is_not(None))))
    if wanted.last:
        conditions.append(or_(e.earliest <= wanted.last, (e.earliest.is_(None)) & (e.latest.is_not(None))))
    if wanted.entity:
        taking_part = (
            select(t.participant.c.item)
            .outerjoin(t.same_as, t.same_as.c.uid == t.participant.c.entity)
            .where(_SHOWN_UNDER.in_((wanted.entity,)))
        )
        conditions.append(or_(e.item.in_(taking_part), e.place == wanted.entity))
    for word in wanted.text.split():
        named = (
            select(t.participant.c.item)
            .join(t.entity, t.entity.c.uid == t.participant.c.entity)
            .where(contains(t.entity.c.name, word))
        )
        at_place = select(t.entity.c.uid).where(contains(t.entity.c.name, word))
        conditions.append(
            or_(
                contains(e.title, word),
                contains(e.type, word),
                contains(e.date, word),
                e.item.in_(named),
                e.place.in_(at_place),
            )
        )
    return conditions


def count(connection: Connection, wanted: Filter) -> int:
    """How many events the filter leaves."""
    return int(
        connection.execute(select(func.count()).select_from(t.event).where(*_conditions(wanted))).scalar_one()
    )


def lines(
    connection: Connection, wanted: Filter, codebook: Codebook, offset: int, limit: int
) -> list[EventLine]:
    """The events the filter leaves, by number, from `offset`."""
    query = select(t.event).where(*_conditions(wanted)).order_by(t.event.c.number).limit(limit).offset(offset)
    return _lines(connection, connection.execute(query).all(), codebook)


def citing(connection: Connection, article: str, codebook: Codebook) -> list[EventLine]:
    """The events that cite an article (by uid), by number; withdrawn ones are left out."""
    cited = (
        select(t.claim_now.c.item)
        .join(t.item, t.item.c.id == t.claim_now.c.article_item)
        .where(t.item.c.uid == article)
    )
    query = (
        select(t.event)
        .where(t.event.c.item.in_(cited), t.event.c.state != "withdrawn")
        .order_by(t.event.c.number)
    )
    return _lines(connection, connection.execute(query).all(), codebook)


def some(connection: Connection, uids: Iterable[str], codebook: Codebook) -> dict[str, EventLine]:
    """The lines of these events, by uid."""
    query = select(t.event).where(t.event.c.uid.in_(list(uids)))
    return {line.uid: line for line in _lines(connection, connection.execute(query).all(), codebook)}


def by_external_id(connection: Connection, external_id: str) -> str | None:
    """The uid of the event that a script applied under this id."""
    return connection.execute(select(t.event.c.uid).where(t.event.c.external_id == external_id)).scalar()


def _lines(connection: Connection, rows: Sequence[Row[Any]], codebook: Codebook) -> list[EventLine]:
    people = _people(connection, [row.item for row in rows])
    places = _names(connection, {row.place for row in rows if row.place})
    made: list[EventLine] = []
    for row in rows:
        event_type = codebook.type(row.type)
        label = event_type.label if event_type else row.type or "event"
        place = places.get(row.place, "")
        title = row.title or titles.derived(label, people[row.item], place, row.date)
        made.append(
            EventLine(
                uid=row.uid,
                number=row.number,
                type=row.type,
                title=title,
                realis=row.realis,
                state=row.state,
                date=row.date,
                place=place,
                part_of=row.part_of,
                sources=row.sources,
                unsourced=row.unsourced,
                contested=row.contested,
            )
        )
    return made


def _people(connection: Connection, items: Sequence[int]) -> Mapping[int, list[str]]:
    """Who took part, by event, in the order in which they were added: names of entities, else descriptions."""
    found: dict[int, list[str]] = defaultdict(list)
    if not items:
        return found
    query = (
        select(t.participant.c.item, t.entity.c.name, t.participant.c.description)
        .outerjoin(t.same_as, t.same_as.c.uid == t.participant.c.entity)
        .outerjoin(t.entity, t.entity.c.uid == _SHOWN_UNDER)
        .where(t.participant.c.item.in_(items))
        .order_by(t.participant.c.item, t.participant.c.uid)
    )
    for item, name, description in connection.execute(query):
        found[item].append(name or description)
    return found


def _names(connection: Connection, uids: set[str]) -> dict[str, str]:
    """The names of entities by uid, as they are shown after judgements."""
    if not uids:
        return {}
    query = (
        select(t.item.c.uid, t.entity.c.name)
        .outerjoin(t.same_as, t.same_as.c.uid == t.item.c.uid)
        .join(t.entity, t.entity.c.uid == func.coalesce(t.same_as.c.canonical, t.item.c.uid))
        .where(t.item.c.uid.in_(uids))
    )
    return dict(connection.execute(query).all())
