"""Whether the record has an event that is proposed for an article: compared by type, people, place and date."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import cast

from sqlalchemy import Connection

from curator.codebook.types import EntityKind
from curator.model.state import ItemState
from curator.model.suggestions import EventProposal
from curator.model.values import shown
from curator.rules import dates
from curator.rules.dates import Bounds
from curator.rules.likeness import alike_events
from curator.rules.likeness.told_events import Known, Taker
from curator.services import told
from curator.services.same_event import Same, kept_apart
from curator.services.workspace import Workspace
from curator.store import entities, events, record, telling
from curator.store.things import RecordThings

_EVENTS = 60


def same_as_proposal(workspace: Workspace, article: str, proposal: EventProposal) -> list[Same]:
    """The events of the record that tell what is proposed for an article (uid), the likeliest first: of its type, with
    its people, at its time. Those that cite the article are among them; what was judged or split apart is not."""
    if not any(_people(proposal)):
        return []
    with workspace.database.read() as connection:
        return _compared(connection, workspace, article, proposal)


def _compared(
    connection: Connection, workspace: Workspace, article: str, proposal: EventProposal
) -> list[Same]:
    things = RecordThings(connection)
    mine = _known(connection, things, proposal)
    without = kept_apart(connection, article, record.ids(connection, [article])[article])
    here = telling.of_entities(connection, [taker.entity for taker in mine.who], _EVENTS)
    rows = [
        row
        for row in telling.rows(connection, here)
        if row.type in types(proposal) and row.uid not in without
    ]
    named = told.called(connection, rows)
    found = [
        (row, one)
        for row in rows
        if (one := alike_events.tells(mine, told.known(workspace.codebook, row, named, {}))) is not None
    ]
    lines = events.some(connection, [row.uid for row, _ in found], workspace.codebook)
    return [
        Same(
            "event", row.uid, shown("event", row.number), lines[row.uid].title,
            round(one.score, 3), one.why, proposal.start, row.type,
        )
        for row, one in sorted(found, key=lambda pair: (-pair[1].score, pair[0].number))
    ]  # fmt: skip


def told_by(
    workspace: Workspace, event: ItemState, proposals: Iterable[EventProposal]
) -> list[EventProposal]:
    """The proposals that an event (its state, saved or not) tells too: of its type, of the same people, and at no other
    time or place."""
    with workspace.database.read() as connection:
        things = RecordThings(connection)
        row = told.row_of(things, event)
        theirs = told.known(workspace.codebook, row, told.called(connection, [row]), {})
        return [
            each
            for each in proposals
            if row.type in types(each) and alike_events.surely(_known(connection, things, each), theirs)
        ]


def _all_known(proposal: EventProposal) -> bool:
    """Whether the record surely knows everybody who takes part."""
    return all(taking.who.entity and not taking.who.flag for taking in proposal.participants)


def types(proposal: EventProposal) -> set[str | None]:
    """The types that an event may have to be the proposed one."""
    return {proposal.type.value, *proposal.type.alternatives}


def _people(proposal: EventProposal) -> Sequence[str]:
    """The entities of the record that surely take part."""
    return [
        taking.who.entity for taking in proposal.participants if taking.who.entity and not taking.who.flag
    ]


def _known(connection: Connection, things: RecordThings, proposal: EventProposal) -> Known:
    """A proposal as events are compared. Whom the record does not know is left out, and so is what carries a flag."""
    who = dict.fromkeys(things.canonical(uid) for uid in _people(proposal))
    offered = [offer.entity for offer in proposal.fields.get("place", ()) if offer.entity and not offer.flag]
    places = dict.fromkeys(
        each for uid in offered[:1] for each in (things.canonical(uid), *things.within(uid))
    )
    called = {one.uid: one for one in entities.known(connection, {*who, *places})}
    takers = {uid: Taker(uid, cast(EntityKind, one.kind), one.name) for uid, one in called.items()}
    when = next((offer for offer in proposal.fields.get("date", ()) if offer.value and not offer.flag), None)
    value = when.value if when and when.value else ""
    return Known(
        who=tuple(takers[uid] for uid in who if uid in takers),
        places=tuple(takers[uid] for uid in places if uid in takers),
        when=dates.bounds(value) if value else Bounds(None, None),
        date=value,
        cues=(),
    )


def as_type(proposal: EventProposal, kind: str) -> EventProposal:
    """The proposal with another of its types, which its quotes state then."""
    if proposal.type.value == kind:
        return proposal
    said = tuple(replace(one, value=kind) for one in proposal.type.said)
    return replace(proposal, type=replace(proposal.type, value=kind, said=said))
