"""What may stand in an entity, checked: the changes that its verbs and its import are made of.

Every ValueError is one sentence that says what is wrong and what to do.
"""

from __future__ import annotations

from sqlalchemy import Connection

from curator.errors import NotFoundError
from curator.model.state import Change, ItemState, delete_value, drop_claim, set_value
from curator.model.values import Value, ValueType, shown
from curator.rules import dates, external_ids
from curator.services.workspace import Workspace
from curator.store import record

KINDS = ("person", "organisation", "place")
SLOTS: dict[str, ValueType] = {
    "name": "text",
    "kind": "choice",
    "subkind": "text",
    "country": "text",
    "within": "item",
    "note": "text",
}
POST_SLOTS: dict[str, ValueType] = {
    "title": "text",
    "rank": "text",
    "organisation": "text",
    "organisation_entity": "item",
    "from": "edtf",
    "to": "edtf",
    "seen": "edtf",
    "note": "text",
}
"""`organisation_entity` is a uid and stands at the path of `organisation`: the one replaces the other."""
NAME_LIMIT = 500


def checked_name(name: str) -> str:
    """A name on one line, or ValueError."""
    trimmed = " ".join(name.split())
    if not trimmed:
        raise ValueError("An entity needs a name.")
    if len(trimmed) > NAME_LIMIT:
        raise ValueError(f"The name has {len(trimmed)} characters; the limit is {NAME_LIMIT}.")
    return trimmed


def called(state: ItemState) -> set[str]:
    """All names that an entity goes by, as written."""
    return {state.text("name")} | {slots["name"].text for slots in state.under("alias").values()}


def set_slots(connection: Connection, base: ItemState, slots: dict[str, str]) -> list[Change]:
    """The changes that set these slots where they differ; empty text takes one away."""
    changes: list[Change] = []
    for slot, text in slots.items():
        if slot not in SLOTS:
            raise ValueError(f"An entity has no “{slot}”; it has: {', '.join(SLOTS)}.")
        checked = checked_name(text) if slot == "name" else text.strip()
        if slot == "kind" and checked not in KINDS:
            raise ValueError(f"“{checked}” is not a kind of entity; it is one of {', '.join(KINDS)}.")
        if slot == "within" and checked:
            _check_within(connection, base.uid, checked)
        if checked != base.text(slot):
            changes.append(set_value(slot, Value(SLOTS[slot], checked)) if checked else delete_value(slot))
    return changes


def _check_within(connection: Connection, uid: str, above: str) -> None:
    here: str | None = above
    while here:
        if here == uid:
            raise ValueError("A place cannot lie within itself, nor within one of its own places.")
        state = record.load(connection, here)
        if state.kind != "entity" or state.text("kind") != "place":
            raise ValueError(f"{shown(state.kind, state.number)} is not a place; choose a place.")
        here = state.text("within") or None


def alias_changes(workspace: Workspace, name: str, source: str, kind: str = "alias") -> list[Change]:
    """The changes that give an entity one more name; `source` is an article's uid or words."""
    at = f"alias/{workspace.new_uid()}"
    changes = [
        set_value(f"{at}/name", Value("text", checked_name(name))),
        set_value(f"{at}/kind", Value("choice", kind)),
    ]
    return [*changes, set_value(f"{at}/source", Value("text", source))] if source else changes


def set_external(base: ItemState, scheme: str, value: str) -> list[Change]:
    """The changes that give an entity its id of a scheme; empty text takes it away."""
    scheme = external_ids.checked_scheme(scheme)
    path = f"external/{scheme}"
    if not value.strip():
        return [delete_value(path)] if path in base.values else []
    checked = external_ids.checked(scheme, value)
    return [] if base.text(path) == checked else [set_value(path, Value("text", checked))]


def set_post(connection: Connection, base: ItemState, post: str, slots: dict[str, str]) -> list[Change]:
    """The changes that set these slots of a post (a uid, of one that is there or not) where they differ; empty text
    takes one away. Dates may be typed in any notation."""
    changes: list[Change] = []
    for slot, text in slots.items():
        if slot not in POST_SLOTS:
            raise ValueError(f"A post has no “{slot}”; it has: {', '.join(POST_SLOTS)}.")
        value = _post_value(connection, slot, text)
        path = f"post/{post}/{'organisation' if slot == 'organisation_entity' else slot}"
        if value is None and path in base.values:
            changes.append(delete_value(path))
        elif value is not None and value != base.values.get(path):
            changes.append(set_value(path, value))
    after = {path: value.text for path, value in base.values.items()}
    after |= {change.path: change.value.text if change.value else "" for change in changes if change.path}
    at = f"post/{post}"
    if not after.get(f"{at}/title"):
        raise ValueError("A post needs a title, such as Chief of Army Staff.")
    _check_order(after.get(f"{at}/from", ""), after.get(f"{at}/to", ""))
    return changes


def _post_value(connection: Connection, slot: str, text: str) -> Value | None:
    trimmed = " ".join(text.split())
    if not trimmed:
        return None
    if len(trimmed) > NAME_LIMIT:
        raise ValueError(f"The {slot} has {len(trimmed)} characters; the limit is {NAME_LIMIT}.")
    if POST_SLOTS[slot] == "edtf":
        return Value("edtf", checked_date(trimmed))
    if slot == "organisation_entity":
        try:
            row = record.item_row(connection, trimmed)
        except NotFoundError as error:
            raise ValueError(str(error)) from error
        if row.kind != "entity" or record.state_of(connection, row).text("kind") == "person":
            name = shown(row.kind, row.number)
            raise ValueError(f"{name} is no organisation and no place; a post belongs to one of these.")
    return Value(POST_SLOTS[slot], trimmed)


def checked_date(text: str) -> str:
    """A date in any notation as EDTF."""
    try:
        return dates.canonical(text)
    except ValueError:
        reading = dates.read_date(text)
    if reading.edtf is None:
        raise ValueError(f"{reading.why.rstrip('.')}; write a date like 2024-06-15, 2024-06 or 2024.")
    return reading.edtf


def _check_order(since: str, until: str) -> None:
    if since and until:
        first, last = dates.bounds(since).earliest, dates.bounds(until).latest
        if first and last and first > last:
            raise ValueError(f"The post would end ({until}) before it begins ({since}); correct one of them.")


def without(base: ItemState, at: str) -> list[Change]:
    """The changes that take away an element (`alias/<uid>`, `post/<uid>`) with its claims."""
    under = f"{at}/"
    values = [delete_value(path) for path in sorted(base.values) if path.startswith(under)]
    return values + [drop_claim(c.uid) for c in base.claims.values() if c.path.startswith(under)]
