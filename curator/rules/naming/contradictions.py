"""Words that make two names that are otherwise equal the names of two."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache

from curator.rules.naming.contrary import CONTRARY, NUMBERS


@cache
def _sides() -> dict[str, frozenset[tuple[int, int]]]:
    found: dict[str, set[tuple[int, int]]] = {}
    for row, sides in enumerate(CONTRARY):
        for side, words in enumerate(sides):
            for word in words:
                found.setdefault(word, set()).add((row, side))
    return {word: frozenset(places) for word, places in found.items()}


def contrary(one: str, other: str) -> bool:
    """Whether the words exclude each other: north and south, army and navy."""
    here, there = _sides().get(one), _sides().get(other)
    if not here or not there or here & there:
        return False
    return bool({row for row, _ in here} & {row for row, _ in there})


def any_contrary(ones: Iterable[str], others: Sequence[str]) -> bool:
    """Whether a word of the one kind excludes one of the other."""
    return any(contrary(one, other) for one in ones for other in others)


def numbers(words: Iterable[str]) -> frozenset[int]:
    """The numbers that a name has, in figures, words or Roman numerals."""
    found = (int(word) if word.isdigit() else NUMBERS.get(word) for word in words if len(word) < 9)
    return frozenset(number for number in found if number is not None)
