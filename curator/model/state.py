"""The state of one item: values at paths and claims, and how changes turn one state into the next."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from curator.model.claims import Claim
from curator.model.values import Value


@dataclass(frozen=True, slots=True)
class ItemState:
    """Everything people decided about one item, as of revision `rev` (0: not yet in the record)."""

    uid: str
    kind: str
    number: int = 0
    rev: int = 0
    values: Mapping[str, Value] = field(default_factory=dict)
    claims: Mapping[str, Claim] = field(default_factory=dict)

    def text(self, path: str, default: str = "") -> str:
        """The canonical text at `path`, or `default`."""
        value = self.values.get(path)
        return default if value is None else value.text

    def under(self, prefix: str) -> dict[str, dict[str, Value]]:
        """The elements of a list, by uid: `{uid: {slot: value}}`; what stands at `prefix/<uid>` itself is slot ""."""
        elements: dict[str, dict[str, Value]] = {}
        start = prefix + "/"
        for path in sorted(self.values):
            if path.startswith(start):
                uid, _, slot = path[len(start) :].partition("/")
                elements.setdefault(uid, {})[slot] = self.values[path]
        return elements

    def claims_on(self, path: str) -> list[Claim]:
        """The claims on exactly this path, oldest first (uids are time-ordered)."""
        return sorted((c for c in self.claims.values() if c.path == path), key=lambda c: c.uid)


@dataclass(frozen=True, slots=True)
class Change:
    """Set (`value`), delete (`value` None) a path; put (`claim`) or drop (`drop`) a claim. Exactly one of the forms."""

    path: str | None = None
    value: Value | None = None
    claim: Claim | None = None
    drop: str | None = None


def set_value(path: str, value: Value) -> Change:
    return Change(path=path, value=value)


def delete_value(path: str) -> Change:
    return Change(path=path)


def put_claim(claim: Claim) -> Change:
    return Change(claim=claim)


def drop_claim(uid: str) -> Change:
    return Change(drop=uid)


def apply(state: ItemState, changes: Iterable[Change]) -> ItemState:
    """The state after `changes`, in order; `rev` stays."""
    values, claims = dict(state.values), dict(state.claims)
    for change in changes:
        if change.claim is not None:
            claims[change.claim.uid] = change.claim
        elif change.drop is not None:
            claims.pop(change.drop, None)
        elif change.path is not None and change.value is not None:
            values[change.path] = change.value
        elif change.path is not None:
            values.pop(change.path, None)
    return replace(state, values=values, claims=claims)


def difference(old: ItemState, new: ItemState) -> list[Change]:
    """The changes that lead from `old` to `new`, sorted by path, then by claim uid."""
    changes: list[Change] = []
    for path in sorted(old.values.keys() | new.values.keys()):
        if old.values.get(path) != new.values.get(path):
            changes.append(Change(path=path, value=new.values.get(path)))
    for uid in sorted(old.claims.keys() | new.claims.keys()):
        if old.claims.get(uid) != new.claims.get(uid):
            claim = new.claims.get(uid)
            changes.append(Change(claim=claim) if claim is not None else Change(drop=uid))
    return changes
