"""Which words of two names meet."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from curator.rules.naming.likeness import Way, likeness
from curator.rules.naming.sounds import fold, skeleton

_LEAST = 0.5
_MOST_JOINED = 3
_SHORTEST_JOINED = 4
_FEWEST_CONSONANTS = 2
_JOINED = (0.98, 0.95, 0.88)  # written alike, sounding alike, with the same consonants


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
    if len(left_many) < 2:
        return
    keys: dict[str, int] = {}
    for j in left_single:
        if len(single[j]) > 1:
            for key in _keys(single[j]):
                keys.setdefault(key, j)
    for size in range(min(_MOST_JOINED, len(left_many)), 1, -1):
        for at in tuple(left_many):
            run = range(at, at + size)
            if not all(i in left_many for i in run):
                continue
            found = _one_of(_keys("".join(many[at : at + size])), keys, left_single)
            if found is None:
                continue
            j, value = found
            here, there = (at, at + size), (j, j + 1)
            met.append(Met(*there, *here, value, "joined") if turned else Met(*here, *there, value, "joined"))
            left_single.remove(j)
            for i in run:
                left_many.remove(i)


def _one_of(joined: Sequence[str], keys: dict[str, int], left: list[int]) -> tuple[int, float] | None:
    for key, value in zip(joined, _JOINED, strict=False):
        j = keys.get(key)
        if j is not None and j in left:
            return j, value
    return None


@lru_cache(maxsize=1 << 12)
def _keys(word: str) -> tuple[str, ...]:
    """The word itself, its sound and its consonants, as far as it is long enough to be known by them."""
    if len(word) < _SHORTEST_JOINED:
        return (word,)
    heard = fold(word)
    bones = skeleton(heard)
    return (word, f"~{heard}", f"-{bones}") if len(bones) > _FEWEST_CONSONANTS else (word, f"~{heard}")
