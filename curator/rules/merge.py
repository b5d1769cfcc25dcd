"""Three-way merge by path: what two people did to one item since they last agreed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TypeVar

from curator.model.state import ItemState
from curator.model.values import Value

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Merged:
    """`state` holds theirs plus mine; where both changed the same path differently mine stands and is in `clashes`.

    A clash is a path, `claim <uid>`, or `participant/<uid>` when one side removed the element that the other changed.
    """

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


def _element(path: str) -> str:
    """The list element that a path lies in, with a slash behind: `participant/<uid>/`; "" for a slot of the item."""
    head, uid, rest = (*path.split("/", 2), "", "")[:3]
    return f"{head}/{uid}/" if rest else ""


def _torn(base: ItemState, mine: ItemState, theirs: ItemState) -> list[str]:
    """The elements that one side removed and the other changed: half an element must not come of it."""

    def inside(state: ItemState, element: str) -> dict[str, Value]:
        return {path: value for path, value in state.values.items() if path.startswith(element)}

    torn: list[str] = []
    for element in sorted({_element(path) for path in base.values} - {""}):
        was, my, their = (inside(state, element) for state in (base, mine, theirs))
        if my != was and their != was and not (my and their) and (my or their):
            torn.append(element)
    return torn


def merge(base: ItemState, mine: ItemState, theirs: ItemState) -> Merged:
    """Merge two edits of `base`. Paths changed on one side only merge by themselves; the rest is listed by path."""
    values, value_clashes = _merge(base.values, mine.values, theirs.values)
    claims, claim_clashes = _merge(base.claims, mine.claims, theirs.claims)
    paths = [*value_clashes, *(f"claim {uid}" for uid in claim_clashes)]
    for element in _torn(base, mine, theirs):
        values = _as_mine(values, mine.values, [p for p in {*values, *mine.values} if p.startswith(element)])
        about = {uid for uid, claim in {**claims, **mine.claims}.items() if claim.path.startswith(element)}
        claims = _as_mine(claims, mine.claims, about)
        paths = [path for path in paths if not path.startswith(element)] + [element.rstrip("/")]
    return Merged(replace(theirs, values=values, claims=claims), tuple(paths))


def _as_mine(merged: Mapping[str, T], mine: Mapping[str, T], keys: Iterable[str]) -> dict[str, T]:
    """The merged entries, with those under `keys` as they are on my side."""
    chosen = dict(merged)
    for key in keys:
        chosen.pop(key, None)
        if key in mine:
            chosen[key] = mine[key]
    return chosen
