"""Words of names that are one though they sound otherwise."""

from __future__ import annotations

from functools import cache
from typing import Final

from curator.rules.name_spellings import SPELLINGS

FILLERS: Final = frozenset(
    "the of and for in on to at by with de la le du di des del et y e und der die das a an".split()
)
"""Small words that tell no organisation and no place from another."""


@cache
def _families() -> dict[str, str]:
    return {word: group[0] for group in SPELLINGS for word in group}


def family(word: str) -> str:
    """The one word that stands for all spellings of a name."""
    return _families().get(word, word)


def related(one: str, other: str) -> bool:
    """Whether the words are forms of one name: Bob and Robert."""
    return False


def contrary(one: str, other: str) -> bool:
    """Whether the words exclude each other: army and navy."""
    return False
