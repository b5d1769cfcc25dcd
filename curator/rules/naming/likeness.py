"""How alike two words of names are, and in what way."""

from __future__ import annotations

from functools import lru_cache
from typing import Final, Literal, NamedTuple, get_args

from rapidfuzz.distance import OSA, Indel, JaroWinkler

from curator.rules.naming.expansions import EXPANSIONS
from curator.rules.naming.families import different_families, family, related, same_family, two_names
from curator.rules.naming.org_words import SAID
from curator.rules.naming.sounds import fold, skeleton

Way = Literal["equal", "spelling", "vowels", "slip", "letters", "initial", "form", "beginning", "joined"]
WAYS: Final[tuple[Way, ...]] = get_args(Way)
"""The ways in which two words meet: `slip` is one letter or what scanners mistake, `letters` are more than one."""
_SHORTEST_SLIP = 4
_SLIP_AT_LEAST = 0.68
_CLOSE = 0.5
_SHORTEST_MISSPELT = 7
_SHORTEST_BEGINNING = 3
_SHORT = 3
_SHORTEST_SOUND = 2
# What scanners and tired eyes take for each other; both sides are read with it.
_LOOKS = (("rn", "m"), ("ri", "n"), ("cl", "d"), ("vv", "w"), ("l", "i"), ("1", "i"), ("j", "i"))
_NOT_ALIKE: tuple[float, Way] = (0.0, "slip")


class _Word(NamedTuple):
    """What is compared of a word: how it sounds in its family, its consonants, and how it looks to a scanner."""

    fold: str
    skeleton: str
    looks: str
    slips: bool


@lru_cache(maxsize=1 << 13)
def _word(word: str) -> _Word:
    heard = fold(family(word))
    looks = word
    for seen, read in _LOOKS:
        looks = looks.replace(seen, read)
    return _Word(heard, skeleton(heard), looks, len(heard) >= _SHORTEST_SLIP and not _is_fixed(word))


def _is_fixed(word: str) -> bool:
    """Whether one letter makes another word of it: CJCSC is not JCSC, Naveed is no navy."""
    return word in EXPANSIONS or (len(word) < _SHORTEST_MISSPELT and word in SAID)


@lru_cache(maxsize=1 << 14)
def likeness(one: str, other: str) -> tuple[float, Way]:
    """From 0 (two names) to 1 (one word), and the way in which they are alike."""
    if one == other:
        return 1.0, "equal"
    if len(one) == 1 or len(other) == 1:
        heard = _word(one).fold[:1] == _word(other).fold[:1] and "x" not in (one[0], other[0])
        return (0.7, "initial") if heard or one[0] == other[0] else (0.0, "initial")
    if one[0].isdigit() or other[0].isdigit():
        return _NOT_ALIKE
    a, b = _word(one), _word(other)
    if a.fold == b.fold:
        if len(a.fold) < _SHORTEST_SOUND:
            return _NOT_ALIKE
        # Lau and Liu, Roy and Ray sound alike; in words so short that is how names differ.
        return (0.96 if min(len(one), len(other)) > _SHORT or same_family(one, other) else 0.8), "spelling"
    form = related(one, other)
    if form:
        return form, "form"
    if different_families(one, other):
        return _NOT_ALIKE  # both are well-known names, and not one: Hasan and Husain
    return _unequal(one, other, a, b)


def _unequal(one: str, other: str, a: _Word, b: _Word) -> tuple[float, Way]:
    """The likeness of two words that sound otherwise: in their vowels, by a slip, or as far as the shorter one goes."""
    closeness: float = Indel.normalized_similarity(a.fold, b.fold)
    best = _NOT_ALIKE
    if len(a.skeleton) > 1 and a.skeleton == b.skeleton:
        # Hasina is not Hasan: in many languages the vowel at the end makes another name of it.
        ending = 0.0 if (a.fold[-1] in "aiu") == (b.fold[-1] in "aiu") else 0.12
        best = (0.62 + 0.34 * closeness - ending, "vowels")
    if a.slips and b.slips and not two_names(one, other):
        way: Way = "slip"
        if a.looks == b.looks:
            slip = 1.0
        elif closeness > _CLOSE:
            written: float = Indel.normalized_similarity(one, other)
            slip = max(closeness, written) * 0.75 + 0.25 * JaroWinkler.normalized_similarity(a.fold, b.fold)
            way = "slip" if OSA.distance(a.fold, b.fold) == 1 or OSA.distance(one, other) == 1 else "letters"
        else:
            slip = 0.0
        if slip >= _SLIP_AT_LEAST and slip * 0.93 > best[0]:
            best = (slip * 0.93, way)
    short, long = (one, other) if len(one) < len(other) else (other, one)
    if len(short) >= _SHORTEST_BEGINNING and (long.startswith(short) or fold(long).startswith(fold(short))):
        begun = 0.5 + 0.4 * len(short) / len(long)
        if begun > best[0]:
            best = (begun, "beginning")
    return best
