"""An article and events of the record side by side, as the rules compare them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import cast

from sqlalchemy import Connection

from curator.codebook.types import Codebook, EntityKind
from curator.model.state import ItemState
from curator.model.views import Event, mentions
from curator.rules import dates
from curator.rules.calendar import finding as date_finding
from curator.rules.dates import Bounds
from curator.rules.finding import names as name_finding
from curator.rules.likeness.told_events import Known, Story, Taker
from curator.rules.likeness.told_names import NamesTold
from curator.rules.story import own_text
from curator.services.likeness import Text
from curator.services.story import regions_here
from curator.store import entities, telling
from curator.store.entities import Called
from curator.store.things import RecordThings

Span = tuple[int, int]


def called(connection: Connection, rows: Sequence[telling.EventRow]) -> dict[str, Called]:
    """Everybody who took part in these events, their places, and what the places lie in; by uid."""
    things = RecordThings(connection)
    uids = {uid for row in rows for uid in row.who}
    for place in {row.place for row in rows if row.place}:
        uids |= {things.canonical(place), *things.within(place)}
    return {entity.uid: entity for entity in entities.known(connection, uids)}


def row_of(things: RecordThings, event: ItemState) -> telling.EventRow:
    """An event as a row, from its state: it may be one that is being typed."""
    view = Event.of(event)
    place = event.text("place")
    return telling.EventRow(
        item=0,
        uid=event.uid,
        number=event.number,
        type=view.type,
        title=view.title,
        date=event.text("date"),
        place=things.canonical(place) if place else None,
        part_of=view.part_of,
        who=tuple(dict.fromkeys(things.canonical(one.entity) for one in view.participants if one.entity)),
        cites=frozenset(),
    )


def known(
    codebook: Codebook, row: telling.EventRow, named: Mapping[str, Called], alike: Mapping[int, float]
) -> Known:
    """An event as it is compared; `alike` says how like articles (internal ids) are to the one that is asked about."""
    kind = codebook.type(row.type)
    return Known(
        who=tuple(_taker(named[uid]) for uid in row.who if uid in named),
        places=tuple(_taker(named[uid]) for uid in [row.place] if uid and uid in named),
        when=dates.bounds(row.date) if row.date else Bounds(None, None),
        date=row.date,
        cues=kind.cue_words if kind else (),
        alike=max((alike.get(article, 0.0) for article in row.cites), default=0.0),
    )


def _taker(entity: Called) -> Taker:
    return Taker(entity.uid, cast(EntityKind, entity.kind), entity.name)


def story(connection: Connection, read: Text, named: Mapping[str, Called]) -> Story:
    """The own story of an article as events are looked for in it: where it names these entities, and the times it
    tells."""
    regions = regions_here(read.state, read.version, read.text)
    text, published = own_text(read.text, regions), read.state.text("published")
    names = name_finding.find_names(read.text, (), regions)
    told = NamesTold(text, [(one.start, one.end) for one in names if one.kind == "person"])
    things = RecordThings(connection)
    places: dict[str, tuple[Span, ...]] = {
        uid: told.places(entity.names, cast(EntityKind, entity.kind)) for uid, entity in named.items()
    }
    for mention in mentions(read.state):
        if mention.version == read.version:
            uid = things.canonical(mention.entity)
            places[uid] = tuple(sorted({*places.get(uid, ()), (mention.start, mention.end)}))
    found = date_finding.find_dates(read.text, published or None, regions)
    times = tuple(one for one in found if one.use in ("told", "post", "vague"))
    return Story(text, places, times, dates.bounds(published) if published else Bounds(None, None))
