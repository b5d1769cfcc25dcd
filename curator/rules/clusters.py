"""Clusters of items judged the same."""

from __future__ import annotations

from collections.abc import Iterable, Mapping


def canonical_of(pairs: Iterable[tuple[str, str]], numbers: Mapping[str, int]) -> dict[str, str]:
    """For every item that is shown under another one: the uid it is shown under, the lowest-numbered of its cluster."""
    root: dict[str, str] = {}

    def find(uid: str) -> str:
        while root.get(uid, uid) != uid:
            uid = root[uid]
        return uid

    for a, b in pairs:
        first, second = sorted((find(a), find(b)), key=lambda uid: (numbers.get(uid, 0), uid))
        root[second] = first
        root.setdefault(first, first)
    return {uid: find(uid) for uid in sorted(root) if find(uid) != uid}
