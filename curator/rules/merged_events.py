"""Two or more events that were judged to be one, seen as one: the values and claims of all of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from curator.model.state import Change, ItemState, set_value
from curator.model.values import Value
from curator.model.views import MARKS, participants
from curator.rules.field_types import Things

# What an event has of itself and does not hand on to the one it is shown under.
_OWN = frozenset("realis state codebook external_id applied withdrawn related".split())


def together(states: Sequence[ItemState], things: Things) -> ItemState:
    """The first state with what the others have and it has not, and with the claims of all. The same participant in the
    same role, and the same one of many values, stand once, with the claims of both."""
    first, *others = states
    values, claims = dict(first.values), dict(first.claims)
    for other in others:
        moved = _elements(replace(first, values=values), other, things)
        taken = _taken(values, other, moved, {state.uid for state in states})
        values |= taken
        for claim in other.claims.values():
            claims.setdefault(claim.uid, replace(claim, path=_at(claim.path, moved)))
    return replace(first, values=values, claims=claims)


def _elements(first: ItemState, other: ItemState, things: Things) -> dict[tuple[str, str], str]:
    """Which element of the other state is which of the first: `(list, uid)` to uid."""
    moved: dict[tuple[str, str], str] = {}
    known: dict[tuple[str, str], str] = {}
    for who in participants(first):
        known.setdefault((who.role, things.canonical(who.entity) if who.entity else who.description), who.uid)
    for who in participants(other):
        same = known.get((who.role, things.canonical(who.entity) if who.entity else who.description))
        if same is not None:
            moved["participant", who.uid] = same
    said = {
        (path.partition("/")[0], _text(value, things)): path.partition("/")[2]
        for path, value in first.values.items()
        if _is_element(path)
    }
    for path, value in other.values.items():
        head, _, uid = path.partition("/")
        if _is_element(path) and (head, _text(value, things)) in said:
            moved[head, uid] = said[head, _text(value, things)]
    return moved


def _is_element(path: str) -> bool:
    """Whether a value is one of many: `topics/<uid>`."""
    head, _, rest = path.partition("/")
    return bool(rest) and "/" not in rest and rest not in MARKS and head not in _OWN


def _text(value: Value, things: Things) -> str:
    return things.canonical(value.text) if value.type == "item" else value.text


def _at(path: str, moved: Mapping[tuple[str, str], str]) -> str:
    head, _, rest = path.partition("/")
    uid, slash, slot = rest.partition("/")
    return f"{head}/{moved[head, uid]}{slash}{slot}" if (head, uid) in moved else path


def _taken(
    values: Mapping[str, Value], other: ItemState, moved: Mapping[tuple[str, str], str], members: set[str]
) -> dict[str, Value]:
    """What the first state takes over: values that it has not, and the marks of values that it has alike."""
    taken: dict[str, Value] = {}
    for path, value in other.values.items():
        here = _at(path, moved)
        base, _, mark = here.rpartition("/")
        if path.partition("/")[0] in _OWN or here in values:
            continue
        if path == "part_of" and value.text in members:
            continue
        if mark in MARKS and base in values and values[base] != other.values.get(path.rpartition("/")[0]):
            continue
        taken[here] = value
    return taken


def adopted(state: ItemState, seen: ItemState, changes: Iterable[Change]) -> Iterator[Change]:
    """What a state must take over from the others before it can change: the rest of a participant, or of one of many
    values, that only they have."""
    for group in dict.fromkeys(_group(change) for change in changes):
        if group and not any(path == group or path.startswith(f"{group}/") for path in state.values):
            for path, value in sorted(seen.values.items()):
                if path == group or path.startswith(f"{group}/"):
                    yield set_value(path, value)


def _group(change: Change) -> str:
    """The participant or element that a change is about; empty for what takes away, and for all else."""
    path = change.claim.path if change.claim else change.path if change.value else None
    head, _, rest = (path or "").partition("/")
    return f"{head}/{rest.partition('/')[0]}" if rest and rest not in MARKS and head not in _OWN else ""
