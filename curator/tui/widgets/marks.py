"""Marks on a text, laid over each other: what one stretch of the text is drawn as."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Mark:
    """A half-open span of the text, in code points, and why it is marked.

    `kind` is "quote" (a claim of the current event), "current" (a claim of the current field), "linked" (a name linked
    to an entity), "proposed" (the sentence of the proposed event), "open" (a sentence that nothing cites) or "outside"
    (not part of the article's own story).
    """

    start: int
    end: int
    kind: str


@dataclass(frozen=True, slots=True)
class Runs:
    """Disjoint stretches: from `edges[i]` to `edges[i + 1]` the text carries the kinds `kinds[i]`."""

    edges: tuple[int, ...]
    kinds: tuple[frozenset[str], ...]

    def edges_within(self, start: int, end: int) -> Sequence[int]:
        """The edges strictly between two offsets."""
        return self.edges[bisect_right(self.edges, start) : bisect_left(self.edges, end)]

    def at(self, offset: int) -> frozenset[str]:
        """The kinds the code point at `offset` carries; "overlap" too where two quotes lie over each other."""
        i = bisect_right(self.edges, offset) - 1
        return self.kinds[i] if 0 <= i < len(self.kinds) else frozenset()


def runs(marks: Sequence[Mark]) -> Runs:
    """The marks as disjoint runs; empty marks count for nothing."""
    changes: dict[int, list[tuple[str, int]]] = {}
    for mark in marks:
        if mark.start < mark.end:
            changes.setdefault(mark.start, []).append((mark.kind, 1))
            changes.setdefault(mark.end, []).append((mark.kind, -1))
    edges = tuple(sorted(changes))
    return Runs(edges, tuple(_kinds(edges, changes)))


def _kinds(edges: Sequence[int], changes: dict[int, list[tuple[str, int]]]) -> Iterator[frozenset[str]]:
    active: Counter[str] = Counter()
    for edge in edges:
        for kind, step in changes[edge]:
            active[kind] += step
        overlap = {"overlap"} if active["quote"] + active["current"] > 1 else set()
        yield frozenset(kind for kind, count in active.items() if count > 0) | overlap
