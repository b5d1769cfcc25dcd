"""What an event's draft holds until it is saved: what was proposed for its slots, and entities that are made with it.

Both are values of the draft's state, so that they survive the end of the program and are undone like every edit:
`proposed/<path>` is an offer for the slot at a path, `new/<uid>/name` and `new/<uid>/kind` an entity that the record
does not have yet. `settled` takes them out again; the record never sees them.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace

from curator.model.claims import Basis
from curator.model.state import Change, ItemState, set_value
from curator.model.suggestions import Offer, Said
from curator.model.values import Value

_PROPOSED = "proposed/"
_NEW = "new/"


@dataclass(frozen=True, slots=True)
class Pending:
    """An offer for the slot at `path`: a field, an element of one, `type`, or `participant/<uid>` with a role.

    An `open` one was not put into the slot, because something speaks against it: it waits for somebody to look.
    `proposal` is the uid of the event proposal that it is the type of.
    """

    path: str
    offer: Offer
    role: str = ""
    post: str = ""
    side: str = ""
    open: bool = False
    proposal: str = ""


@dataclass(frozen=True, slots=True)
class NewEntity:
    """An entity that is made when the event is saved. `uid` is the one it will have."""

    uid: str
    name: str
    kind: str


def offered(pending: Pending) -> Change:
    """The change that keeps an offer with the draft."""
    body = json.dumps(asdict(pending), ensure_ascii=False)
    return set_value(_PROPOSED + pending.path, Value("json", body))


def offers(state: ItemState) -> dict[str, Pending]:
    """What was proposed for this draft, by path, in the order of the paths."""
    return {
        path.removeprefix(_PROPOSED): _read(value.text)
        for path, value in sorted(state.values.items())
        if path.startswith(_PROPOSED)
    }


def proposal_of(state: ItemState) -> str:
    """The uid of the proposal that a draft was made of; empty when it was not."""
    kept = state.values.get(f"{_PROPOSED}type")
    return _read(kept.text).proposal if kept else ""


def open_offers(state: ItemState) -> dict[str, Pending]:
    """The offers that wait for a look: their slots are empty, and nobody took them away."""
    return {
        path: pending
        for path, pending in offers(state).items()
        if pending.open and path not in state.values and not any(state.under(path))
    }


def closed(pending: Pending) -> Change:
    """The change that says that somebody has looked at an offer."""
    return offered(replace(pending, open=False))


def _read(text: str) -> Pending:
    read = json.loads(text)
    offer = read.pop("offer")
    said = tuple(
        Said(**{**each, "basis": Basis(**each["basis"]) if each["basis"] else None})
        for each in offer.pop("said")
    )
    alternatives = tuple(offer.pop("alternatives"))
    return Pending(**read, offer=Offer(**offer, said=said, alternatives=alternatives))


# -- entities --------------------------------------------------------------------------------------------------------


def making(entity: NewEntity) -> list[Change]:
    """The changes that keep a new entity with the draft."""
    return [
        set_value(f"{_NEW}{entity.uid}/name", Value("text", entity.name)),
        set_value(f"{_NEW}{entity.uid}/kind", Value("choice", entity.kind)),
    ]


def new_entities(state: ItemState) -> dict[str, NewEntity]:
    """The entities that are made with the event, by uid."""
    return {
        uid: NewEntity(uid, slots["name"].text, slots["kind"].text)
        for uid, slots in state.under(_NEW.rstrip("/")).items()
        if "name" in slots and "kind" in slots
    }


def settled(state: ItemState) -> tuple[tuple[NewEntity, ...], ItemState]:
    """The new entities that the event names, and the state as the record keeps it."""
    kept = {path: value for path, value in state.values.items() if not of_the_draft(path)}
    named = {value.text for value in kept.values() if value.type == "item"}
    made = tuple(entity for uid, entity in new_entities(state).items() if uid in named)
    return made, replace(state, values=kept)


def of_the_draft(path: str) -> bool:
    """Whether what stands at a path is of the draft alone."""
    return path.startswith((_PROPOSED, _NEW))
