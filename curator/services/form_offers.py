"""What was proposed for an event and waits for a look, as rows of its form and as things to do."""

from __future__ import annotations

from collections.abc import Sequence

from curator.codebook.types import Codebook, EventType, Field, Role
from curator.model.state import ItemState
from curator.rules import field_types
from curator.rules.field_types import Things
from curator.rules.pending import Pending, open_offers
from curator.rules.verify import Missing
from curator.services.form_rows import ADD_PARTICIPANT, FormRow

WAITS = "◐"


def with_offers(
    rows: Sequence[FormRow], todo: Sequence[Missing], state: ItemState, codebook: Codebook, things: Things
) -> tuple[tuple[FormRow, ...], tuple[Missing, ...]]:
    """The rows and the things to do, with the offers that wait in their places. What must be filled must be looked at;
    what need not be is left out of the event when nobody does."""
    event_type = codebook.type(state.text("type"))
    shown, needed = list(rows), list(todo)
    for held in open_offers(state).values():
        slot = _slot(held, event_type)
        row = _row(held, slot, codebook, things)
        _put(shown, row, held)
        _need(needed, row, held, required=slot.required if slot else held.path == "type")
    return tuple(shown), tuple(needed)


def _slot(held: Pending, event_type: EventType | None) -> Field | Role | None:
    if event_type is None:
        return None
    return event_type.role(held.role) if held.role else event_type.field(held.path.partition("/")[0])


def _row(held: Pending, slot: Field | Role | None, codebook: Codebook, things: Things) -> FormRow:
    offer = held.offer
    value = things.name(offer.entity) if offer.entity else offer.value or ""
    if held.path == "type":
        kind = codebook.type(offer.value or "")
        value = kind.label if kind else value
    elif isinstance(slot, Field) and offer.value and slot.type not in ("place", "entity"):
        value = field_types.show(slot, offer.value, things)
    path = f"{held.path}/entity" if held.role else held.path
    said = " · ".join(part for part in (value, held.post, offer.flag) if part)
    return FormRow(path, slot.label if slot else held.role or held.path, said, WAITS, offer.flag or offer.why)


def _put(rows: list[FormRow], row: FormRow, held: Pending) -> None:
    """Into the place of what is missing or empty, else behind others of its field, or before `+ who`."""
    group = row.path.partition("/")[0]
    for at, there in enumerate(rows):
        if there.path in (row.path, f"role/{held.role}") or (there.path == group and not there.value):
            rows[at] = row
            return
    last = [at for at, there in enumerate(rows) if not held.role and there.path.startswith(f"{group}/")]
    adding = next(at for at, there in enumerate(rows) if there.path == ADD_PARTICIPANT)
    rows.insert(last[-1] + 1 if last else adding, row)


def _need(todo: list[Missing], row: FormRow, held: Pending, *, required: bool) -> None:
    """What waits stands for what is missing because of it."""
    missed = (f"role/{held.role}", row.path, row.path.partition("/")[0])
    found = next((at for at, item in enumerate(todo) if item.path in missed), None)
    item = Missing(row.path, f"{row.label}: look at what is proposed; enter takes it")
    if found is not None:
        todo[found] = item
    elif required and not held.role:
        todo.append(item)
