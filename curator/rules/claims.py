"""What the sources say about a value: supported, unsourced, contested, settled. Always derived, never stored."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from typing import Literal

from curator.codebook.types import EventType, Field
from curator.model.claims import Claim
from curator.model.state import ItemState
from curator.model.views import MARKS, Participant, Settlement, participants, settlement
from curator.rules.field_types import TYPE_SLOT, TYPES, FieldType, Things

Standing = Literal["empty", "supported", "unsourced", "contested", "settled"]

_TEXT = TYPES["text"]
_ENTITY = TYPES["entity"]


@dataclass(frozen=True, slots=True)
class Slot:
    """A place in an event where one value stands and claims may stand: a field, an element of a many-valued field,
    the event's type, or who a participant is."""

    path: str
    label: str
    type: FieldType
    field: Field | None = None
    participant: Participant | None = None
    exclusive: bool = True


@dataclass(frozen=True, slots=True)
class Status:
    """How a slot stands. `sources`: articles with an asserted claim that supports the value. `conflicts`: pairs of
    claim uids that cannot both hold and are not settled."""

    standing: Standing
    sources: int
    conflicts: tuple[tuple[str, str], ...] = ()


def elements(state: ItemState, field: Field) -> list[str]:
    """The uids of a many-valued field's values; what is marked behind the field itself is none."""
    under = state.under(field.id)
    return [uid for uid, slots in under.items() if "" in slots and uid not in MARKS]


def slots(state: ItemState, event_type: EventType | None) -> Iterator[Slot]:
    """All slots of an event, in the order of the form: type, fields (elements of many-valued ones), participants."""
    yield Slot("type", "type", TYPE_SLOT)
    for field in event_type.fields if event_type else ():
        kind = TYPES[field.type]
        if field.many:
            for uid in elements(state, field):
                yield Slot(f"{field.id}/{uid}", field.label, kind, field, exclusive=False)
        else:
            yield Slot(field.id, field.label, kind, field)
    for who in participants(state):
        role = event_type.role(who.role) if event_type else None
        label = role.label if role else who.role or "participant"
        yield Slot(who.claim_path, label, _ENTITY if who.entity else _TEXT, participant=who)


def clash(a: Claim, b: Claim, slot: Slot, things: Things) -> bool:
    """Whether two claims cannot both hold. A vague claim never clashes; two denials never do."""
    if a.stated_value is None or b.stated_value is None:
        return False
    if a.asserts and b.asserts:
        return slot.exclusive and slot.type.excludes(a.stated_value, b.stated_value, things)
    if a.asserts == b.asserts:
        return False
    asserted, denied = (a, b) if a.asserts else (b, a)
    return slot.type.supports(asserted.stated_value or "", denied.stated_value or "", things)


def agrees(claim: Claim, value: str, slot: Slot, things: Things) -> bool:
    """Whether an asserted claim backs the value."""
    return (
        claim.asserts
        and claim.stated_value is not None
        and slot.type.supports(claim.stated_value, value, things)
    )


def contradicts(claim: Claim, value: str, slot: Slot, things: Things) -> bool:
    """Whether a claim cannot hold if the value does."""
    if claim.stated_value is None:
        return False
    if claim.asserts:
        return slot.exclusive and slot.type.excludes(claim.stated_value, value, things)
    return slot.type.supports(value, claim.stated_value, things)


def _reopened(
    pairs: list[tuple[Claim, Claim]],
    claims: list[Claim],
    settled: Settlement,
    value: str,
    slot: Slot,
    things: Things,
) -> list[tuple[Claim, Claim]]:
    """The conflicts that are open again: a claim that the reason does not settle excludes the value."""
    late = {c.uid for c in claims if c.uid not in settled.claims}
    if value:
        late &= {c.uid for c in claims if contradicts(c, value, slot, things)}
    concerned = [(a, b) for a, b in pairs if a.uid in late or b.uid in late]
    return concerned or (pairs if value and late else [])


def status(state: ItemState, slot: Slot, things: Things) -> Status:
    """How the slot stands in this state."""
    value = state.text(slot.path)
    claims = state.claims_on(slot.path)
    sources = len({c.article for c in claims if agrees(c, value, slot, things)}) if value else 0
    pairs = [(a, b) for a, b in combinations(claims, 2) if clash(a, b, slot, things)]
    if pairs:
        settled = settlement(state, slot.path)
        if settled is None:
            return Status("contested", sources, tuple((a.uid, b.uid) for a, b in pairs))
        reopened = _reopened(pairs, claims, settled, value, slot, things)
        if reopened:
            return Status("contested", sources, tuple((a.uid, b.uid) for a, b in reopened))
        return Status("settled", sources)
    if not value:
        return Status("empty", 0)
    return Status("supported" if sources else "unsourced", sources)


def statuses(state: ItemState, event_type: EventType | None, things: Things) -> dict[str, Status]:
    """The status of every slot, by path."""
    return {slot.path: status(state, slot, things) for slot in slots(state, event_type)}
