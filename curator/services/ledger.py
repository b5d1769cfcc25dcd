"""The ledger of a slot: every claim on it with its sentence, its article, and who made it when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from curator.model.claims import Claim
from curator.model.state import ItemState
from curator.model.values import shown
from curator.rules import text as words
from curator.rules.claims import Slot
from curator.rules.field_types import show
from curator.services import reading
from curator.services.workspace import Workspace
from curator.store import clusters, merged_events, record
from curator.store.things import RecordThings


@dataclass(frozen=True, slots=True)
class Entry:
    """One claim. `said` is what it states, in words; `sentence` holds its quote; `article` is id, outlet, date;
    `made` says who made it and when, in which revision, and in which event where that was merged into this one."""

    claim: Claim
    said: str
    sentence: str
    article: str
    made: str


def entries(workspace: Workspace, state: ItemState, slot: Slot) -> tuple[Entry, ...]:
    """The claims on a slot of an event in this state, saved or not, in the order in which they were made; with those of
    events that were merged into it."""
    with workspace.database.read() as connection:
        seen = merged_events.seen_as_one(connection, state, RecordThings(connection))
        claims = seen.claims_on(slot.path)
        made = record.claims_made(connection, state.uid) if state.rev else {}
        owners: dict[str, str] = {}
        for uid in clusters.members(connection, state.uid):
            name = shown("event", record.item_row(connection, uid).number)
            theirs = record.claims_made(connection, uid)
            owners |= dict.fromkeys(theirs.keys() - state.claims.keys(), name)
            made = theirs | made
        articles = {uid: reading.state_within(connection, uid) for uid in {c.article for c in claims}}
        return tuple(
            Entry(
                claim,
                _said(connection, workspace, slot, claim),
                _sentence(connection, claim),
                reading.article_label(articles[claim.article]),
                _made(made, claim, owners.get(claim.uid, "")),
            )
            for claim in sorted(claims, key=lambda claim: claim.uid)
        )


def disagree(claims: Sequence[Claim]) -> bool:
    """Whether somebody who chooses among these claims owes a reason."""
    return len({claim.stated_value for claim in claims}) > 1 or any(not claim.asserts for claim in claims)


def value_name(connection: Connection, workspace: Workspace, slot: Slot, text: str) -> str:
    """A stated value as people read it."""
    if slot.path == "type":
        kind = workspace.codebook.type(text)
        return kind.label if kind else text
    if slot.field is not None and slot.field.type != "event":
        things = RecordThings(connection)
        things.call({uid: coming.name for uid, coming in workspace.coming.items()})
        return show(slot.field, text, things)
    return reading.names_within(connection, workspace, [text]).get(text, text)


def _said(connection: Connection, workspace: Workspace, slot: Slot, claim: Claim) -> str:
    if claim.stated_value is None:
        return "gives no value"
    value = value_name(connection, workspace, slot, claim.stated_value)
    return f"{'says' if claim.asserts else 'denies'} {value}"


def _sentence(connection: Connection, claim: Claim) -> str:
    _, text = reading.text_within(connection, claim.article, claim.version)
    start, end = words.sentence_span(text, claim.start)
    return text[min(start, claim.start) : max(end, claim.end)]


def _made(made: dict[str, tuple[int, str, str]], claim: Claim, owner: str) -> str:
    if claim.uid not in made:
        return "not saved yet"
    rev, author, at = made[claim.uid]
    of = f" of {owner}, merged into this event" if owner else ""
    return f"{author}, {at[:16].replace('T', ' ')}, revision {rev}{of}"
