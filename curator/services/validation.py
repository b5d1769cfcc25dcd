"""Whether an edited event may be saved: what changed is checked, what was there before is left alone."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection

from curator.codebook.types import Codebook, EventType, Field
from curator.errors import NotFoundError, Problem
from curator.model.claims import Claim
from curator.model.state import ItemState, difference
from curator.model.values import Value, shown
from curator.model.views import MARKS
from curator.rules import dates, edits
from curator.rules.field_types import TYPES, how_many
from curator.store import articles, record

TEXT_LIMIT = 100_000


def problems(
    connection: Connection, codebook: Codebook, before: ItemState, after: ItemState
) -> list[Problem]:
    """Everything wrong with what `after` changes against `before`; each says where and what to do."""
    name = shown("event", after.number) if after.number else "the new event"
    event_type = codebook.type(after.text("type"))
    found: list[Problem] = []
    for change in difference(before, after):
        if change.claim is not None:
            found += [
                Problem(f"{name}, quote for {change.claim.path}", m) for m in _claim(connection, change.claim)
            ]
        elif change.path is not None and change.value is not None:
            messages = _value(connection, codebook, event_type, after, change.path, change.value)
            found += [Problem(f"{name}, {change.path}", message) for message in messages]
    return found


def _value(
    connection: Connection,
    codebook: Codebook,
    event_type: EventType | None,
    state: ItemState,
    path: str,
    value: Value,
) -> Iterator[str]:
    if len(value.text) > TEXT_LIMIT:
        yield f"has {len(value.text):,} characters; the limit is {TEXT_LIMIT:,}: shorten it."
        return
    head, _, rest = path.partition("/")
    if path == "type":
        if event_type is None:
            known = ", ".join(kind.id for kind in codebook.types)
            yield f"{codebook.title} has no event type “{value.text}”; it has: {known}."
    elif path == "realis":
        if value.text not in edits.REALIS:
            yield f"“{value.text}” is not one of {', '.join(edits.REALIS)}."
    elif path == "part_of":
        yield from _part_of(connection, state, value.text)
    elif head == "participant":
        yield from _participant(connection, event_type, state, path, value)
    elif head == "related":
        if path.endswith("/event"):
            yield from _reference(connection, value.text, (), "event")
    elif head == "applied" or head in edits.EVENT_SLOTS or rest.rpartition("/")[2] in MARKS:
        return
    else:
        field = event_type.field(head) if event_type else None
        if field is None:
            label = event_type.label if event_type else "an event without a type"
            yield f"{label} has no field “{head}”; check the spelling, or the codebook."
        else:
            yield from _field(connection, field, value)


def _part_of(connection: Connection, state: ItemState, uid: str) -> Iterator[str]:
    seen = {state.uid}
    here: str | None = uid
    while here:
        if here in seen:
            yield "an event cannot be part of itself, nor of one of its own parts: choose another event."
            return
        seen.add(here)
        try:
            above = record.load(connection, here)
        except NotFoundError:
            yield f"the record has no event {here}: choose one from the list."
            return
        if above.kind != "event":
            yield f"{shown(above.kind, above.number)} is not an event: choose one from the list."
            return
        here = above.text("part_of") or None


def _participant(
    connection: Connection, event_type: EventType | None, state: ItemState, path: str, value: Value
) -> Iterator[str]:
    found = edits.participant_path(path)
    if found is None:
        yield "is not a slot of a participant."
        return
    uid, slot = found
    if slot not in edits.PARTICIPANT_SLOTS:
        yield f"a participant has no slot “{slot}”; it has: {', '.join(edits.PARTICIPANT_SLOTS)}."
    elif slot == "role":
        if event_type is not None and event_type.role(value.text) is None:
            known = ", ".join(role.id for role in event_type.roles)
            yield f"{event_type.label} has no role “{value.text}”; it has: {known}."
        elif event_type is not None and (entity := state.text(f"participant/{uid}/entity")):
            role = event_type.role(value.text)
            yield from _reference(connection, entity, role.kinds if role else (), "entity")
    elif slot == "count":
        try:
            how_many(value.text)
        except ValueError as error:
            yield str(error)
    elif slot == "entity" and path.endswith("/entity"):
        role = event_type.role(state.text(f"participant/{uid}/role")) if event_type else None
        yield from _reference(connection, value.text, role.kinds if role else (), "entity")


def _field(connection: Connection, field: Field, value: Value) -> Iterator[str]:
    kind = TYPES[field.type]
    if field.type in ("place", "entity"):
        yield from _reference(
            connection, value.text, field.kinds or (("place",) if field.type == "place" else ()), "entity"
        )
        return
    if field.type == "event":
        yield from _reference(connection, value.text, (), "event")
        return
    try:
        text = dates.canonical(value.text) if field.type == "date" else kind.check(field, value.text).text
    except ValueError as error:
        yield str(error)
        return
    if text != value.text:
        yield f"“{value.text}” should be written “{text}”."


def _reference(connection: Connection, uid: str, kinds: tuple[str, ...], item_kind: str) -> Iterator[str]:
    try:
        state = record.load(connection, uid)
    except NotFoundError:
        yield f"the record has no {item_kind} {uid}: choose one from the list."
        return
    name = shown(state.kind, state.number)
    if state.kind != item_kind:
        yield f"{name} is not an {item_kind}: choose one from the list."
    elif kinds and state.text("kind") not in kinds:
        yield f"{name} {state.text('name')} is a {state.text('kind')}; this takes {' or '.join(kinds)}."


def _claim(connection: Connection, claim: Claim) -> Iterator[str]:
    try:
        _, text = articles.text(connection, claim.article, claim.version)
    except LookupError:
        yield "cites an article version that is not in the record."
        return
    if not 0 <= claim.start < claim.end <= len(text) or text[claim.start : claim.end] != claim.quote:
        yield f"“{claim.quote[:60]}” does not stand at {claim.start} to {claim.end} of the article: select it again."
