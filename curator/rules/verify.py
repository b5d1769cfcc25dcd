"""What is missing before an event can be verified: a list, each item at the path where the mending is done."""

from __future__ import annotations

from dataclasses import dataclass

from curator.codebook.types import Codebook, EventType
from curator.model.state import ItemState
from curator.model.views import Event
from curator.rules.claims import elements, slots, status
from curator.rules.field_types import Things


@dataclass(frozen=True, slots=True)
class Missing:
    """One thing to do before *verify*; `path` is where (a field id, `type`, `participant/<uid>`, `role/<id>`)."""

    path: str
    message: str


def missing(state: ItemState, codebook: Codebook, things: Things) -> list[Missing]:
    """Everything that stands between the event and *verified*, in the order of the form. Empty: verifiable."""
    event = Event.of(state)
    event_type = codebook.type(event.type)
    if not event.type:
        return [Missing("type", "the event has no type")]
    if event_type is None:
        return [Missing("type", f"{codebook.title} has no event type “{event.type}”")]
    return [
        *_uncited(state, event_type, things),
        *_empty_fields(state, event_type),
        *_participants(event, event_type),
    ]


def _uncited(state: ItemState, event_type: EventType, things: Things) -> list[Missing]:
    found: list[Missing] = []
    for slot in slots(state, event_type):
        standing = status(state, slot, things).standing
        if standing == "contested":
            found.append(
                Missing(slot.path, f"{slot.label}: the sources disagree; choose a value and give a reason")
            )
        elif standing in ("unsourced", "settled") and f"{slot.path}/unsourced" not in state.values:
            if standing == "unsourced":
                found.append(
                    Missing(slot.path, f"{slot.label}: no quote says so; cite one, or give a reason")
                )
            elif not state.text(slot.path) and f"{slot.path}/not_stated" not in state.values:
                found.append(Missing(slot.path, f"{slot.label}: settled, but no value was chosen"))
    return found


def _empty_fields(state: ItemState, event_type: EventType) -> list[Missing]:
    found: list[Missing] = []
    for field in event_type.fields:
        if not field.required:
            continue
        filled = bool(elements(state, field)) if field.many else bool(state.text(field.id))
        if filled or f"{field.id}/not_stated" in state.values:
            continue
        if field.type == "date" and state.claims_on(field.id):
            continue
        remedy = "; or mark it “not stated”" if field.type == "date" else ""
        found.append(Missing(field.id, f"{field.label} is empty{remedy}"))
    return found


def _participants(event: Event, event_type: EventType) -> list[Missing]:
    found: list[Missing] = []
    for who in event.participants:
        path = f"participant/{who.uid}"
        role = event_type.role(who.role)
        if role is None:
            found.append(Missing(path, f"{event_type.label} has no role “{who.role or 'none'}”"))
        elif not (who.entity or who.description):
            found.append(Missing(path, f"{role.label}: name an entity, or describe who it was"))
    for role in event_type.roles:
        if role.required and not any(who.role == role.id for who in event.participants):
            found.append(Missing(f"role/{role.id}", f"{role.label} is missing"))
    return found
