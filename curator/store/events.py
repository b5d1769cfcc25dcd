"""Named questions about events."""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import CTE, ColumnElement, Connection, Row, Select, and_, case, func, or_, select

from curator.codebook.types import Codebook
from curator.model.lines import Condition, EventLine, Filter, Order
from curator.rules import titles, workflow
from curator.store import ordering, row_texts
from curator.store import tables as t
from curator.store.likes import contains, words
from curator.store.naming import is_id, named, numbered, places, together
from curator.store.ordering import Keys, asks_for_state, ranked
from curator.store.row_texts import RowTexts, all_of, joined, stands_in

STATES = tuple(dict.fromkeys([*(state for state, _ in workflow.EVENT), "withdrawn"]))
_TELLING = 3  # characters of a word that few names have in them
_SHOWN_UNDER = func.coalesce(t.same_as.c.canonical, t.participant.c.entity)


def _conditions(wanted: Filter) -> list[ColumnElement[bool]]:
    e = t.event.c
    # What was judged the same as another event is shown under that one.
    conditions: list[ColumnElement[bool]] = [e.uid.not_in(select(t.same_as.c.uid))]
    if wanted.state:
        conditions.append(e.state == wanted.state)
    elif not wanted.withdrawn and not asks_for_state(wanted):
        conditions.append(e.state != "withdrawn")
    if wanted.type:
        conditions.append(e.type == wanted.type)
    conditions += _dated(wanted.first, wanted.last)
    if wanted.entity:
        meant = together(wanted.entity)
        conditions.append(or_(e.item.in_(_of(meant)), e.place.in_(select(meant.c.uid))))
    for word in words(wanted.text):
        conditions.append(_worded((word,)))
    for condition in wanted.conditions:
        conditions += _condition(condition)
    return conditions


def _condition(wanted: Condition) -> list[ColumnElement[bool]]:
    e, values = t.event.c, wanted.values
    match wanted.name:
        case "words":
            return [_worded(values)]
        case "state":
            return [e.state.in_(values)]
        case "type":
            return [e.type.in_(values)]
        case "who":
            return [or_(*(_taking_part(value) for value in values))]
        case "place":
            return [or_(*(e.place.in_(select(places(value).c.uid)) for value in values))]
        case "date":
            return _dated(*values)
        case "is":
            marks = {"contested": e.contested > 0, "unsourced": or_(e.unsourced > 0, e.sources == 0)}
            asked = (mark for value, mark in marks.items() if value in values)
            return [or_(*asked, e.uid.in_(set(values) - marks.keys()))]
    return []


def _worded(values: tuple[str, ...]) -> ColumnElement[bool]:
    """Whether the word (the first value) stands in what the list shows of an event, or its type is among the rest."""
    e, word, types = t.event.c, values[0], values[1:]
    plain = or_(
        contains(e.title, word),
        contains(e.type, word),
        e.type.in_(types),
        contains(e.date, word),
        *is_id("event", e.number, word),
    )
    known = named(word)
    # A participant is an entity or a description, and those without an entity are quickly found.
    described = and_(t.participant.c.entity.is_(None), contains(t.participant.c.description, word))
    at_place = e.place.in_(select(known.c.uid))
    if (
        len(word) < _TELLING
    ):  # most rows fit: to look at each until a page is full is quicker than to find all who do
        who = or_(t.participant.c.entity.in_(select(known.c.uid)), described)
        taking_part = select(t.participant.c.item).where(t.participant.c.item == e.item, who)
        return or_(plain, at_place, taking_part.correlate(t.event).exists())
    return or_(
        plain, at_place, e.item.in_(_of(known)), e.item.in_(select(t.participant.c.item).where(described))
    )


def texts(connection: Connection) -> RowTexts:
    """What words are looked for in, for every event: of who took part and of the place, all names they go by."""
    e, p = t.event.c, t.participant.c
    under = func.coalesce(t.same_as.c.canonical, t.entity.c.uid)
    names = (
        select(under.label("under"), all_of(t.alias.c.name).label("names"))
        .select_from(t.entity)
        .join(t.alias, t.alias.c.item == t.entity.c.item)
        .outerjoin(t.same_as, t.same_as.c.uid == t.entity.c.uid)
        .group_by(under)
        .cte()
        .prefix_with("MATERIALIZED")
    )

    def called(uid: ColumnElement[Any]) -> ColumnElement[Any]:
        canonical = select(t.same_as.c.canonical).where(t.same_as.c.uid == uid).scalar_subquery()
        return select(names.c.names).where(names.c.under == func.coalesce(canonical, uid)).scalar_subquery()

    who = case((p.entity.is_(None), p.description), else_=called(p.entity))
    taking_part = select(all_of(who)).where(p.item == e.item).correlate(t.event).scalar_subquery()
    text = joined(e.type, e.title, e.date, func.coalesce(called(e.place), ""), func.coalesce(taking_part, ""))
    return row_texts.read(connection, t.event, e.item, text)


def meant(connection: Connection, wanted: Condition) -> list[int]:
    """The events (internal ids) that a word means though it stands in none of their texts: by the shown id of the event
    or of somebody in it, or because their type is called so."""
    e, (word, *types) = t.event.c, wanted.values
    conditions = is_id("event", e.number, word)
    called_otherwise = [name for name in types if not stands_in(word, name)]
    if called_otherwise:
        conditions.append(e.type.in_(called_otherwise))
    known = numbered(word)
    if known is not None:
        conditions += [e.place.in_(select(known.c.uid)), e.item.in_(_of(known))]
    if not conditions:
        return []
    return list(connection.execute(select(e.item).where(or_(*conditions))).scalars())


def _of(known: CTE) -> Select[Any]:
    """The events that these entities took part in."""
    return select(t.participant.c.item).where(t.participant.c.entity.in_(select(known.c.uid)))


def _taking_part(name: str) -> ColumnElement[bool]:
    return t.event.c.item.in_(_of(named(name)))


def _dated(first: str, last: str) -> list[ColumnElement[bool]]:
    """Whether the event's date overlaps the days from `first` to `last`; an end that is open overlaps everything."""
    e = t.event.c
    conditions: list[ColumnElement[bool]] = []
    if first:
        conditions.append(or_(e.latest >= first, (e.latest.is_(None)) & (e.earliest.is_not(None))))
    if last:
        conditions.append(or_(e.earliest <= last, (e.earliest.is_(None)) & (e.latest.is_not(None))))
    return conditions


def count(connection: Connection, wanted: Filter) -> int:
    """How many events the filter leaves."""
    return int(
        connection.execute(select(func.count()).select_from(t.event).where(*_conditions(wanted))).scalar_one()
    )


def find(
    connection: Connection,
    wanted: Filter,
    codebook: Codebook,
    order: Order,
    limit: int | None = None,
    offset: int = 0,
) -> array[int]:
    """The internal ids of the events the filter leaves, in order."""
    return ordering.find(connection, t.event, _conditions(wanted), _keys(codebook), order, limit, offset)


def _keys(codebook: Codebook) -> Keys:
    """What the columns are sorted by; titles that nobody wrote as `rules.titles` makes them, up to two people."""
    e = t.event.c
    labels = {event_type.id: event_type.label for event_type in codebook.types}
    label = case(labels, value=e.type, else_=e.type) if labels else e.type
    place = (
        select(func.lower(t.entity.c.name))
        .select_from(t.item)
        .outerjoin(t.same_as, t.same_as.c.uid == t.item.c.uid)
        .join(t.entity, t.entity.c.uid == func.coalesce(t.same_as.c.canonical, t.item.c.uid))
        .where(t.item.c.uid == e.place)
        .correlate(t.event)
        .scalar_subquery()
    )
    derived = label + func.coalesce(": " + _person(0), "") + func.coalesce(", " + _person(1), "")
    return {
        "date": func.coalesce(e.earliest, e.latest),
        "title": func.lower(func.coalesce(func.nullif(e.title, ""), derived)),
        "place": place,
        "state": ranked(e.state, STATES),
        "sources": e.sources,
    }


def _person(place: int) -> ColumnElement[str]:
    """The name of the first or second who took part in an event."""
    return (
        select(func.coalesce(t.entity.c.name, t.participant.c.description))
        .select_from(t.participant)
        .outerjoin(t.same_as, t.same_as.c.uid == t.participant.c.entity)
        .outerjoin(t.entity, t.entity.c.uid == _SHOWN_UNDER)
        .where(t.participant.c.item == t.event.c.item)
        .order_by(t.participant.c.uid)
        .limit(1)
        .offset(place)
        .correlate(t.event)
        .scalar_subquery()
    )


def lines_of(connection: Connection, items: Sequence[int], codebook: Codebook) -> list[EventLine]:
    """The lines of these events (internal ids), in the order given; those that are gone are left out."""
    rows = {row.item: row for row in connection.execute(select(t.event).where(t.event.c.item.in_(items)))}
    return _lines(connection, [rows[item] for item in items if item in rows], codebook)


def lines(
    connection: Connection, wanted: Filter, codebook: Codebook, offset: int, limit: int
) -> list[EventLine]:
    """The events the filter leaves, by number, from `offset`."""
    return lines_of(connection, find(connection, wanted, codebook, Order(), limit, offset), codebook)


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
