"""The form of one event as rows: what stands where, how well it is sourced, and what is still to do."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from curator.codebook.types import EventType, Field
from curator.model.state import ItemState
from curator.model.values import shown
from curator.model.views import Event, Participant
from curator.rules import field_types
from curator.rules.claims import Slot, Status, elements, slots, status
from curator.rules.pending import new_entities
from curator.rules.verify import Missing, missing
from curator.services.form_offers import with_offers
from curator.services.form_rows import ADD_PARTICIPANT, FormRow
from curator.services.workspace import Workspace
from curator.store import events, merged_events, record
from curator.store.things import RecordThings

__all__ = ["ADD_PARTICIPANT", "MARK", "PART_LABELS", "Form", "FormRow", "form"]

PART_LABELS = {"as_named": "as named", "post": "post or rank", "side": "side", "count": "how many"}
MARK = {"supported": "●", "unsourced": "○", "contested": "!", "settled": "◆", "empty": ""}


@dataclass(frozen=True, slots=True)
class Form:
    """All rows of an event, what is missing before *verify*, and the articles it cites (shown ids)."""

    rows: tuple[FormRow, ...]
    missing: tuple[Missing, ...]
    sources: tuple[str, ...]


def form(workspace: Workspace, state: ItemState, opened: str = "") -> Form:
    """The form of an event in this state, with what events merged into it say, and with the parts of the participant
    `opened` (uid); one short read."""
    with workspace.database.read() as connection:
        things = RecordThings(connection)
        things.call({uid: f"{new.name} (new {new.kind})" for uid, new in new_entities(state).items()})
        state = merged_events.seen_as_one(connection, state, things)
        todo = missing(state, workspace.codebook, things)
        cited = {claim.article for claim in state.claims.values()}
        numbers = sorted(record.item_row(connection, uid).number for uid in cited)
        above = state.text("part_of")
        lines = events.some(connection, [above], workspace.codebook) if above else {}
        part_of = f"{shown('event', lines[above].number)} {lines[above].title}" if above in lines else ""
        event_type = workspace.codebook.type(state.text("type"))
        rows = tuple(_rows(state, event_type, things, todo, part_of, opened))
        rows, needed = with_offers(rows, todo, state, workspace.codebook, things)
    return Form(rows, needed, tuple(shown("article", number) for number in numbers))


def _rows(
    state: ItemState,
    event_type: EventType | None,
    things: RecordThings,
    todo: list[Missing],
    part_of: str,
    opened: str,
) -> Iterator[FormRow]:
    hints = {item.path: item.message for item in todo}
    standing = {slot.path: (slot, status(state, slot, things)) for slot in slots(state, event_type)}
    label = event_type.label if event_type else state.text("type")
    yield _row(state, "type", "type", label, standing.get("type"), hints)
    yield FormRow("realis", "realis", state.text("realis", "occurred"))
    for field in event_type.fields if event_type else ():
        yield from _field_rows(state, field, things, standing, hints)
    for who in Event.of(state).participants:
        yield _participant_row(state, who, event_type, things, standing, hints)
        if who.uid == opened:
            yield from _parts(who, event_type)
    for role in event_type.roles if event_type else ():
        if f"role/{role.id}" in hints:
            yield FormRow(f"role/{role.id}", role.label, "", "!", hints[f"role/{role.id}"])
    yield FormRow(ADD_PARTICIPANT, "+ who", "")
    yield FormRow("part_of", "part of", part_of)
    yield FormRow("title", "title", state.text("title"))
    yield FormRow("note", "note", state.text("note"))


def _field_rows(
    state: ItemState,
    field: Field,
    things: RecordThings,
    standing: dict[str, tuple[Slot, Status]],
    hints: dict[str, str],
) -> Iterator[FormRow]:
    if field.many:
        uids = elements(state, field)
        for uid in uids:
            path = f"{field.id}/{uid}"
            value = field_types.show(field, state.text(path), things)
            yield _row(state, path, field.label, value, standing.get(path), hints)
        if not uids:
            yield _row(state, field.id, field.label, _nothing(state, field), None, hints)
        return
    text = state.text(field.id)
    value = field_types.show(field, text, things) if text else ""
    if text and field.type == "date" and not value.startswith(text):
        value = f"{text} ({value})"
    value = value or _nothing(state, field)
    yield _row(state, field.id, field.label, value, standing.get(field.id), hints)


def _nothing(state: ItemState, field: Field) -> str:
    """What stands in an empty field."""
    return "not stated" if f"{field.id}/not_stated" in state.values else ""


def _row(
    state: ItemState,
    path: str,
    label: str,
    value: str,
    slot: tuple[Slot, Status] | None,
    hints: dict[str, str],
) -> FormRow:
    mark = ""
    if slot is not None:
        standing = slot[1]
        mark = MARK[standing.standing]
        if standing.standing == "supported":
            mark += str(standing.sources)
        elif standing.standing == "empty" and state.claims_on(path):
            mark = "?"
    if path in hints and not mark.startswith(MARK["unsourced"]):
        mark = "!"
    if f"{path}/note" in state.values:
        mark += " ✎"
    return FormRow(path, label, value, mark, hints.get(path, ""))


def _parts(who: Participant, event_type: EventType | None) -> Iterator[FormRow]:
    """The rows below an opened participant."""
    role = event_type.role(who.role) if event_type else None
    yield FormRow(f"participant/{who.uid}/role", "  role", role.label if role else who.role)
    for part, label in PART_LABELS.items():
        yield FormRow(f"participant/{who.uid}/{part}", f"  {label}", getattr(who, part))


def _participant_row(
    state: ItemState,
    who: Participant,
    event_type: EventType | None,
    things: RecordThings,
    standing: dict[str, tuple[Slot, Status]],
    hints: dict[str, str],
) -> FormRow:
    role = event_type.role(who.role) if event_type else None
    name = things.name(who.entity) if who.entity else who.description
    parts = [name, who.post, f"×{who.count}" if who.count else ""]
    value = " · ".join(part for part in parts if part)
    if who.as_named and who.as_named not in (name, who.description):
        value += f" (as “{who.as_named}”)"
    row = _row(
        state, who.claim_path, role.label if role else who.role, value, standing.get(who.claim_path), hints
    )
    own = hints.get(f"participant/{who.uid}")
    return FormRow(row.path, row.label, row.value, "!" if own else row.mark, own or row.hint)
