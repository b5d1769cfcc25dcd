"""Words of names that are one though they sound otherwise: spellings, short forms, forms in other languages."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Final

from curator.rules.naming.native import NATIVE_NAMES
from curator.rules.naming.nicknames import NICKNAMES
from curator.rules.naming.respelt import RESPELT
from curator.rules.naming.spellings import SPELLINGS
from curator.rules.naming.syllables import (
    ASPIRATED,
    BURMESE,
    CHINESE_SURNAMES,
    KOREAN,
    VIETNAMESE,
    WADE_GILES,
)
from curator.rules.naming.translations import TRANSLATIONS

FILLERS: Final = frozenset(
    "the of and for in on to at by with de la le du di des del et y e und der die das a an".split()
)
"""Small words that tell no organisation and no place from another."""
_SYLLABLE, _SHORT_FORM, _RESPELT, _TRANSLATED = 0.9, 0.85, 0.88, 0.8


@cache
def _families() -> dict[str, str]:
    return {word: group[0] for group in SPELLINGS for word in group}


def _groups() -> Iterator[tuple[float, tuple[str, ...]]]:
    """Words that may stand for each other, with how far they are then one."""
    for full, short in NICKNAMES:
        for name in full:
            yield _SHORT_FORM, (name, *short)
    for respelt, name in RESPELT.items():
        yield _RESPELT, (name, respelt)
    for syllables in (KOREAN, VIETNAMESE, BURMESE, CHINESE_SURNAMES):
        for group in syllables:
            yield _SYLLABLE, group
    for table in (WADE_GILES, ASPIRATED):
        for pair in table.items():
            yield _SYLLABLE, pair
    for group in TRANSLATIONS:
        yield _TRANSLATED, group


@cache
def _relatives() -> dict[str, dict[str, float]]:
    found: dict[str, dict[str, float]] = {}
    for value, group in _groups():
        for word in group:
            others = found.setdefault(word, {})
            for other in group:
                if other != word and others.get(other, 0.0) < value:
                    others[other] = value
    return found


_NONE: Final[dict[str, float]] = {}


def family(word: str) -> str:
    """The one word that stands for all spellings of a name."""
    return _families().get(word, word)


@cache
def _given() -> frozenset[str]:
    """Every word that a table knows as a name."""
    return frozenset(_families()) | frozenset(_relatives()) | frozenset(NATIVE_NAMES.values())


def two_names(one: str, other: str) -> bool:
    """Whether both words are known names, and not forms of one: Rakesh and Rajesh, Hasan and Husain."""
    known = _given()
    return one in known and other in known


def is_spelling(word: str) -> bool:
    """Whether a table knows the word as a spelling of a name."""
    return word in _families()


def same_family(one: str, other: str) -> bool:
    """Whether the words are known spellings of one name."""
    known = _families().get(one)
    return known is not None and known == _families().get(other)


def different_families(one: str, other: str) -> bool:
    """Whether both words are known spellings, of two names: Hasan and Husain."""
    known, also = _families().get(one), _families().get(other)
    return known is not None and also is not None and known != also


def relatives(word: str) -> dict[str, float]:
    """The words that may stand for this one (Bob for Robert, Lee for Yi), each with how far they are one."""
    return _relatives().get(word, _NONE)


def related(one: str, other: str) -> float:
    """How far the words are forms of one name; 0 where no table says so."""
    return relatives(one).get(other) or relatives(family(one)).get(family(other), 0.0)
