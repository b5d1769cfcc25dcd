"""Three-way merge by path: what two people did to one item since they last agreed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TypeVar

from curator.model.state import ItemState

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Merged:
    """`state` holds theirs plus mine; where both changed the same path differently mine stands and is in `clashes`."""

    state: ItemState
    clashes: tuple[str, ...]


def _merge(
    base: Mapping[str, T], mine: Mapping[str, T], theirs: Mapping[str, T]
) -> tuple[dict[str, T], list[str]]:
    merged: dict[str, T] = {}
    clashes: list[str] = []
    for key in sorted(base.keys() | mine.keys() | theirs.keys()):
        was, my, their = base.get(key), mine.get(key), theirs.get(key)
        if my != was and their != was and my != their:
            clashes.append(key)
        chosen = their if my == was else my
        if chosen is not None:
            merged[key] = chosen
    return merged, clashes


def merge(base: ItemState, mine: ItemState, theirs: ItemState) -> Merged:
    """Merge two edits of `base`. Paths changed on one side only merge by themselves; the rest is listed by path."""
    values, value_clashes = _merge(base.values, mine.values, theirs.values)
    claims, claim_clashes = _merge(base.claims, mine.claims, theirs.claims)
    paths = [*value_clashes, *(f"claim {uid}" for uid in claim_clashes)]
    return Merged(replace(theirs, values=values, claims=claims), tuple(paths))
