"""The edits of an event as changes: pure, so that the form, scripts and tests make exactly the same ones."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from curator.codebook.types import Field
from curator.model.claims import Claim
from curator.model.state import Change, ItemState, delete_value, drop_claim, put_claim, set_value
from curator.model.values import Value, ValueType
from curator.model.views import MARKS
from curator.rules.canonical import canonical
from curator.rules.field_types import TYPES

REALIS = ("occurred", "claimed", "planned", "denied", "hypothetical")
EVENT_SLOTS: dict[str, ValueType] = {
    "type": "choice",
    "title": "text",
    "realis": "choice",
    "state": "choice",
    "note": "text",
    "part_of": "item",
    "codebook": "text",
    "external_id": "text",
    "withdrawn": "text",
}
PARTICIPANT_SLOTS: dict[str, ValueType] = {
    "role": "choice",
    "entity": "item",
    "description": "text",
    "as_named": "text",
    "post": "text",
    "side": "text",
    "count": "text",
    "id": "text",
}
_PARTICIPANT = re.compile(r"participant/([^/]+)/([^/]+)")


def set_slot(path: str, text: str) -> Change:
    """Set one of the event's own slots (type, title, realis, note, part_of …); empty text deletes it."""
    return set_value(path, Value(EVENT_SLOTS[path], text)) if text else delete_value(path)


def set_field(field: Field, text: str, element: str | None = None) -> Change:
    """Set a field to canonical text; `element` is the uid within a many-valued field. Empty text deletes it."""
    path = f"{field.id}/{element}" if element else field.id
    return set_value(path, TYPES[field.type].value(text)) if text else delete_value(path)


def set_participant(uid: str, slots: dict[str, str]) -> list[Change]:
    """Set slots of a participant; empty text deletes the slot."""
    return [
        set_value(f"participant/{uid}/{slot}", Value(PARTICIPANT_SLOTS[slot], text))
        if text
        else delete_value(f"participant/{uid}/{slot}")
        for slot, text in slots.items()
    ]


def name_participant(state: ItemState, uid: str, entity: str, description: str = "") -> list[Change]:
    """Say who a participant is, by entity or by description. Claims made for the other way of naming come along, and
    so do those that stated the entity which is corrected: the words are the same, only who they mean is not."""
    old, new = ("description", "entity") if entity else ("entity", "description")
    changes = set_participant(uid, {"entity": entity, "description": "" if entity else description})
    if entity and state.text(f"participant/{uid}/description"):
        changes += set_participant(uid, {"as_named": state.text(f"participant/{uid}/description")})
    for claim in state.claims_on(f"participant/{uid}/{old}"):
        stated = None if claim.stated_value is None else (entity or description or None)
        changes.append(put_claim(replace(claim, path=f"participant/{uid}/{new}", stated_value=stated)))
    corrected = state.text(f"participant/{uid}/entity")
    if entity and corrected:
        for claim in state.claims_on(f"participant/{uid}/entity"):
            if claim.stated_value == corrected:
                changes.append(put_claim(replace(claim, stated_value=entity)))
    return changes


def relate(uid: str, kind: str, event: str) -> list[Change]:
    """Link the event to another one (a uid) by a typed relation."""
    return [
        set_value(f"related/{uid}/kind", Value("choice", kind)),
        set_value(f"related/{uid}/event", Value("item", event)),
    ]


def applied(digest: str) -> Change:
    """Remember that a script's line with this digest was applied, so that applying it again changes nothing."""
    return set_value(f"applied/{digest}", Value("text", "yes"))


def remove(state: ItemState, path: str) -> list[Change]:
    """Take away a value with its marks and its claims: a field, an element of one, or a whole participant."""
    under = f"{path}/"
    changes = [delete_value(p) for p in sorted(state.values) if p == path or p.startswith(under)]
    changes += [
        drop_claim(c.uid) for c in state.claims.values() if c.path == path or c.path.startswith(under)
    ]
    return changes


def settle(path: str, reason: str, claims: Iterable[Claim]) -> Change:
    """Settle a contested field: the reason and the claims it settles."""
    body = canonical({"text": reason, "claims": sorted(claim.uid for claim in claims)})
    return set_value(f"{path}/reason", Value("json", body))


def stance(claim: Claim, asserts: bool) -> Change:
    """Say whether the article asserts or denies what the claim states."""
    return put_claim(replace(claim, asserts=asserts))


def attribute(claim: Claim, speaker: str) -> Change:
    """Say whom the article quotes for the claim ("the army"); empty: the article says it itself."""
    return put_claim(replace(claim, attribution=" ".join(speaker.split()) or None))


def mark(path: str, kind: str, text: str) -> Change:
    """Put a mark behind a path: `unsourced` with its reason, `not_stated`, `note`; empty text takes it away."""
    if kind not in MARKS:
        raise ValueError(f"no mark {kind}")
    return set_value(f"{path}/{kind}", Value("text", text)) if text else delete_value(f"{path}/{kind}")


def participant_path(path: str) -> tuple[str, str] | None:
    """The participant's uid and the slot that a path names, or None."""
    match = _PARTICIPANT.match(path)
    return (match[1], match[2]) if match else None
