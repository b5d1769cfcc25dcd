"""How alike two words of names are, and in what way."""

from __future__ import annotations

from functools import lru_cache
from typing import Final, Literal

from curator.rules.name_expansions import EXPANSIONS
from curator.rules.name_families import different_families, family, related, same_family
from curator.rules.name_sounds import fold, skeleton

Way = Literal["equal", "spelling", "vowels", "slip", "initial", "form", "beginning", "joined"]
WAYS: Final[tuple[Way, ...]] = (
    "equal",
    "spelling",
    "vowels",
    "slip",
    "initial",
    "form",
    "beginning",
    "joined",
)
_SHORTEST_SLIP = 4
_SLIP_AT_LEAST = 0.68
_SHORTEST_BEGINNING = 3
_SHORT = 3
_TWO_NAMES = 0.75
# What scanners and tired eyes take for each other; both sides are read with it.
_LOOKS = (("rn", "m"), ("ri", "n"), ("cl", "d"), ("vv", "w"), ("l", "i"), ("1", "i"), ("j", "i"))


@lru_cache(maxsize=1 << 16)
def likeness(one: str, other: str) -> tuple[float, Way]:
    """From 0 (two names) to 1 (one word), and the way in which they are alike."""
    if one == other:
        return 1.0, "equal"
    if len(one) == 1 or len(other) == 1:
        return (0.7, "initial") if fold(one)[:1] == fold(other)[:1] else (0.0, "initial")
    if one[0].isdigit() or other[0].isdigit():
        return (0.95, "spelling") if family(one) == family(other) else (0.0, "slip")
    a, b = fold(family(one)), fold(family(other))
    if a == b:
        # Lau and Liu, Roy and Ray sound alike; in words so short that is how names differ.
        return (0.96 if min(len(one), len(other)) > _SHORT or same_family(one, other) else 0.8), "spelling"
    form = related(one, other)
    if form:
        return form, "form"
    from rapidfuzz.distance import Indel, JaroWinkler  # compiled; not needed before the first comparison

    closeness: float = Indel.normalized_similarity(a, b)
    best: tuple[float, Way] = (0.0, "slip")
    bones = skeleton(a)
    if len(bones) > 1 and bones == skeleton(b):
        # Hasina is not Hasan: in many languages the vowel at the end makes another name of it.
        ending = 0.0 if (a[-1] in "aiu") == (b[-1] in "aiu") else 0.12
        best = (0.62 + 0.34 * closeness - ending, "vowels")
    # One letter makes another body of a short name: CJCSC is not JCSC.
    if min(len(a), len(b)) >= _SHORTEST_SLIP and one not in EXPANSIONS and other not in EXPANSIONS:
        written: float = Indel.normalized_similarity(one, other)
        slip = max(closeness, written) * 0.75 + 0.25 * JaroWinkler.normalized_similarity(a, b)
        if _looks(one) == _looks(other):
            slip = 1.0
        if slip >= _SLIP_AT_LEAST and slip * 0.93 > best[0]:
            best = (slip * 0.93, "slip")
    short, long = (one, other) if len(one) < len(other) else (other, one)
    if len(short) >= _SHORTEST_BEGINNING and (long.startswith(short) or fold(long).startswith(fold(short))):
        begun = 0.5 + 0.4 * len(short) / len(long)
        if begun > best[0]:
            best = (begun, "beginning")
    # Both are well-known names, and not one: Hasan and Husain.
    return (best[0] * _TWO_NAMES, best[1]) if different_families(one, other) else best


@lru_cache(maxsize=1 << 14)
def _looks(word: str) -> str:
    for seen, read in _LOOKS:
        word = word.replace(seen, read)
    return word
