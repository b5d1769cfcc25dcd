"""Which words of two names meet."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from curator.rules.name_likeness import Way, likeness
from curator.rules.name_sounds import fold, skeleton

_LEAST = 0.5
_MOST_JOINED = 3
_SHORTEST_JOINED = 4


class Met(NamedTuple):
    """Words `start:end` of the one name met words `start:end` of the other."""

    a: int
    a_end: int
    b: int
    b_end: int
    value: float
    way: Way


def align(one: Sequence[str], other: Sequence[str], *, vowelless: bool = False) -> list[Met]:
    """The best meetings, each word used once. `vowelless`: one of the names was written without vowels."""
    met: list[Met] = []
    left_a, left_b = list(range(len(one))), list(range(len(other)))
    for i in tuple(left_a):
        word = one[i]
        for j in left_b:
            if other[j] == word:
                met.append(Met(i, i + 1, j, j + 1, 1.0, "equal"))
                left_a.remove(i)
                left_b.remove(j)
                break
    if left_a and left_b and (len(left_a) > 1 or len(left_b) > 1):
        _join(one, other, left_a, left_b, met, turned=False)
        _join(other, one, left_b, left_a, met, turned=True)
    if left_a and left_b:
        pairs = []
        for i in left_a:
            for j in left_b:
                value, way = likeness(one[i], other[j])
                if vowelless and way in ("vowels", "spelling") and value < 0.93:
                    value = 0.93
                if value >= _LEAST:
                    pairs.append((-value, abs(i - j), i, j, way))
        pairs.sort()
        for value, _, i, j, way in pairs:
            if i in left_a and j in left_b:
                met.append(Met(i, i + 1, j, j + 1, -value, way))
                left_a.remove(i)
                left_b.remove(j)
    return met


def _join(
    many: Sequence[str],
    single: Sequence[str],
    left_many: list[int],
    left_single: list[int],
    met: list[Met],
    *,
    turned: bool,
) -> None:
    """Neighbours that are written as one on the other side: kamr-ul and kamrul, s m and sm."""
    for j in tuple(left_single):
        word = single[j]
        if len(word) < 2:
            continue
        for size in range(_MOST_JOINED, 1, -1):
            found = _run(many, left_many, size, word)
            if found is not None:
                at, value = found
                here, there = (at, at + size), (j, j + 1)
                met.append(
                    Met(*there, *here, value, "joined") if turned else Met(*here, *there, value, "joined")
                )
                left_single.remove(j)
                for i in range(at, at + size):
                    left_many.remove(i)
                break


def _run(many: Sequence[str], left: list[int], size: int, word: str) -> tuple[int, float] | None:
    for at in left:
        if at + size > len(many) or any(i not in left for i in range(at + 1, at + size)):
            continue
        parts = many[at : at + size]
        if parts[0][0] != word[0] and fold(parts[0])[:1] != fold(word)[:1]:
            continue
        joined = "".join(parts)
        if joined == word:
            return at, 0.98
        if len(word) < _SHORTEST_JOINED:
            continue
        a, b = fold(joined), fold(word)
        if a == b:
            return at, 0.95
        bones = skeleton(b)
        if len(bones) > 2 and skeleton(a) == bones:
            return at, 0.88
    return None
