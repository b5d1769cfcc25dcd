"""What speaks for and against two names being one, as numbers."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from rapidfuzz import fuzz
from rapidfuzz.distance import Indel

from curator.rules.naming.alignment import Met, align
from curator.rules.naming.bodies import countries, looks_like_one, plain
from curator.rules.naming.contradictions import any_contrary, numbers
from curator.rules.naming.families import FILLERS
from curator.rules.naming.keys import acronyms
from curator.rules.naming.likeness import WAYS
from curator.rules.naming.org_words import SAID
from curator.rules.naming.particles import PARTICLES
from curator.rules.naming.rarity import Rarity
from curator.rules.naming.sounds import fold, rough, skeleton
from curator.rules.naming.titles import OFFICE_WORDS, SOFT_TITLES, TITLES

Words = tuple[str, ...]
_TELLING = 0.2
_SURE = 0.9
_DOUBTFUL = ("vowels", "slip", "letters", "beginning")
"""The weight from which a word tells whose name it is: a title and an initial do not."""

FEATURES: Final = (
    "asked_met", "known_met", "both_met", "matched", "matched_squared",
    *WAYS,
    "asked_left", "known_left", "contradicted", "asked_left_share", "known_left_share", "weakest",
    "sorted", "set", "whole", "bones", "same", "same_sounds", "acronym", "first_met", "last_met", "turned",
    "one_word", "one_word_met", "known_one_word", "vowelless", "vowelless_met", "contrary", "numbers", "initials_only",
    "legal", "body", "acronym_only", "foreign", "rough", "first_against", "last_against", "known_otherwise",
    "one_other", "one_doubtful", "one_slip",
)  # fmt: skip
NOBODY: Final = ("none", "none_role", "none_one_word", "none_weight", "none_vowelless", "none_words")


@dataclass(frozen=True, slots=True)
class Candidate:
    """An entity that may be meant, and what it is called, in words (as `naming/tokens.spelled` makes them)."""

    item: int
    kind: str
    names: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Name:
    """A name in words, as it was written: `vowelless` if its script leaves vowels out."""

    words: Words
    vowelless: bool = False
    foreign: bool = False

    @cached_property
    def sounds(self) -> str:
        return " ".join(map(fold, self.words))

    @cached_property
    def sorted(self) -> str:
        return " ".join(sorted(map(fold, self.words)))

    @cached_property
    def whole(self) -> str:
        return "".join(map(fold, self.words))

    @cached_property
    def bones(self) -> str:
        return "".join(skeleton(fold(word)) for word in self.words)

    @cached_property
    def rough(self) -> str:
        return "".join(rough(fold(word)) for word in self.words)

    @cached_property
    def rough_turned(self) -> str:
        """The last word first: the family name stands there in many languages."""
        return "".join(rough(fold(word)) for word in (*self.words[-1:], *self.words[:-1]))

    @cached_property
    def titles_only(self) -> bool:
        """Whether it says what somebody is, not what they are called: the army chief."""
        return all(word in TITLES or word in OFFICE_WORDS or word in FILLERS for word in self.words) and any(
            word in TITLES or word in SOFT_TITLES for word in self.words
        )

    @cached_property
    def body(self) -> Name:
        """The name read as that of an organisation or a place, in its plainest words."""
        return Name(plain(self.words).words, self.vowelless, self.foreign)

    @cached_property
    def legal(self) -> frozenset[str]:
        return plain(self.words).legal

    @cached_property
    def looks_like_a_body(self) -> bool:
        return looks_like_one(self.words)

    @cached_property
    def acronyms(self) -> frozenset[str]:
        return frozenset(mark[1:] for mark in acronyms(self.words))


def weights(words: Words, kind: str, rarity: Rarity) -> list[float]:
    """How much each word of a name counts: rare ones most; titles of people hardly, nor the small words of others."""
    found = []
    for word in words:
        weight = rarity.weight(word)
        if len(word) == 1:
            weight *= 0.35
        elif kind == "person":
            if word in TITLES:
                weight *= 0.04
            elif word in SOFT_TITLES or word in PARTICLES:
                weight *= 0.35
        elif word in FILLERS:
            weight *= 0.12
        found.append(weight)
    if kind == "person" and all(word in TITLES or word in FILLERS for word in words):
        return [rarity.weight(word) for word in words]
    return found


def compared(asked: Name, known: Name, kind: str, rarity: Rarity) -> tuple[list[float], list[Met]]:
    """The numbers of `FEATURES` for the name asked and one that is known, and which words met. Names of organisations
    and places are read as they are written and in their plainest words, whichever meet better."""
    found = features(asked, known, kind, rarity)
    if kind != "person" and (asked.body.words != asked.words or known.body.words != known.words):
        plainly = features(asked.body, known.body, kind, rarity, written=(asked, known))
        if plainly[0][2] > found[0][2]:
            return plainly
    return found


def features(
    asked: Name, known: Name, kind: str, rarity: Rarity, written: tuple[Name, Name] | None = None
) -> tuple[list[float], list[Met]]:
    """`compared` for one reading of the names; `written` are both as they were, where this is another reading."""
    full_a, full_b = written or (asked, known)
    org = 0.0 if kind == "person" else 1.0
    body = 1.0 if full_a.looks_like_a_body else 0.0
    same = full_a.words == full_b.words
    legal = 0.0
    if org and full_a.legal and full_b.legal:
        legal = 1.0 if full_a.legal & full_b.legal else -1.0
    a, b = asked.words, known.words
    weigh_a, weigh_b = weights(a, kind, rarity), weights(b, kind, rarity)
    all_a, all_b = sum(weigh_a) or 1.0, sum(weigh_b) or 1.0
    vowelless = asked.vowelless or known.vowelless
    met = align(a, b, vowelless=vowelless)
    met_a = met_b = matched = squared = 0.0
    left_a, left_b = all_a, all_b
    weakest, turned, before = 1.0, 0.0, -1
    ways = dict.fromkeys(WAYS, 0.0)
    first = last = otherwise = 0.0
    sure = doubtful = slipped = 0
    last_a, last_b = len(a) - 1, len(b) - 1
    initials = 0.0
    for pair in sorted(met):
        here, there = sum(weigh_a[pair.a : pair.a_end]), sum(weigh_b[pair.b : pair.b_end])
        least = min(here, there) if pair.way != "initial" else there
        value = pair.value
        met_a += value * here
        met_b += value * there
        matched += value * least
        squared += value * value * least
        left_a -= here
        left_b -= there
        ways[pair.way] += least
        if pair.way in _DOUBTFUL and rarity.is_known(a[pair.a]) and rarity.is_known(b[pair.b]):
            otherwise += least
        if least > _TELLING:
            weakest = min(weakest, value)
            initials = initials or float(pair.way != "initial")
            if value >= _SURE:
                sure += 1
            elif pair.way == "letters" or (otherwise and pair.way in _DOUBTFUL):
                doubtful += 1
            else:
                slipped += 1
        if pair.b < before:
            turned = 1.0
        before = pair.b
        if pair.a == 0 and pair.b == 0:
            first = value
        if pair.a_end > last_a and pair.b_end > last_b:
            last = value
    left_at = (
        [i for i in range(len(a)) if not any(pair.a <= i < pair.a_end for pair in met)],
        [i for i in range(len(b)) if not any(pair.b <= i < pair.b_end for pair in met)],
    )
    left = ([a[i] for i in left_at[0]], [b[i] for i in left_at[1]])
    share_a, share_b = met_a / all_a, met_b / all_b
    half = (all_a + all_b) / 2
    both = share_a * share_b
    left_a, left_b = max(left_a, 0.0), max(left_b, 0.0)
    contradicted = min(left_a, left_b)
    acronym = 0.0
    if org:
        joined, letters = "".join(a), full_b.acronyms | known.acronyms
        if len(a) == 1 or all(len(word) == 1 for word in a):
            acronym = 1.0 if joined in letters else 0.0
        elif any(word in letters for word in a) or "".join(b) in full_a.acronyms | asked.acronyms:
            acronym = 0.6
    ratio_set = fuzz.token_set_ratio(asked.sounds, known.sounds) / 100
    whole = Indel.normalized_similarity(asked.whole, known.whole)
    foreign = asked.foreign or known.foreign
    turns = (known.rough, known.rough_turned) if foreign else ()
    heard = max((Indel.normalized_similarity(asked.rough, way) for way in turns), default=0.0)
    one_word = 1.0 if len(a) == 1 else 0.0
    found = [
        share_a, share_b, both, matched, squared,
        *(ways[way] / half for way in WAYS),
        left_a, left_b, contradicted, left_a / all_a, left_b / all_b, weakest,
        fuzz.ratio(asked.sorted, known.sorted) / 100, ratio_set, whole,
        Indel.normalized_similarity(asked.bones, known.bones),
        1.0 if same else 0.0, 1.0 if asked.sorted == known.sorted else 0.0, acronym, first, last, turned,
        one_word, one_word * share_b, 1.0 if len(b) == 1 else 0.0,
        1.0 if vowelless else 0.0, both if vowelless else 0.0,
        _excluded(full_a, full_b, left, kind=kind), _counted_otherwise(a, b),
        1.0 if met and not initials else 0.0,
        legal, body, 1.0 if acronym == 1.0 and not met else 0.0,
        1.0 if foreign else 0.0, heard,
        *_ends_against(weigh_a, weigh_b, left_at), otherwise,
        *_one_word_apart(sure, doubtful, slipped, len(_told(left_at[0], weigh_a)), len(_told(left_at[1], weigh_b))),
    ]  # fmt: skip
    return found, met


def nobody(asked: Name, rarity: Rarity) -> list[float]:
    """The numbers of `NOBODY`: what speaks for the name being that of none of the candidates."""
    weight = sum(weights(asked.words, "person", rarity))
    return [
        1.0,
        1.0 if asked.titles_only else 0.0,
        1.0 if len(asked.words) == 1 else 0.0,
        weight,
        1.0 if asked.vowelless else 0.0,
        float(min(len(asked.words), 6)),
    ]


def _told(places: Iterable[int], weigh: list[float]) -> list[int]:
    """Those places whose words tell whose name it is."""
    return [at for at in places if weigh[at] > _TELLING]


def _one_word_apart(
    sure: int, doubtful: int, slipped: int, left_a: int, left_b: int
) -> tuple[float, float, float]:
    """Whether all words of both names met but for one: which met nothing, met a word that is rather another one, or
    was misspelt. The first two are how the names of brothers differ, and of battalions."""
    if not sure or doubtful + slipped + max(left_a, left_b) != 1:
        return 0.0, 0.0, 0.0
    return float(left_a == left_b == 1), float(doubtful), float(slipped)


def _ends_against(
    weigh_a: list[float], weigh_b: list[float], left: tuple[list[int], list[int]]
) -> tuple[float, float]:
    """How much the first words of both names contradict each other, and the last: brothers' names differ there."""
    told_a, told_b = _told(range(len(weigh_a)), weigh_a), _told(range(len(weigh_b)), weigh_b)
    if not told_a or not told_b:
        return 0.0, 0.0
    first, last = (
        min(weigh_a[told_a[end]], weigh_b[told_b[end]])
        if told_a[end] in left[0] and told_b[end] in left[1]
        else 0.0
        for end in (0, -1)
    )
    return first, last


def _counted_otherwise(a: Words, b: Words) -> float:
    """Whether both names have numbers, and none in common."""
    one, other = numbers(a), numbers(b)
    return 1.0 if one and other and not one & other else 0.0


def _excluded(asked: Name, known: Name, left: tuple[list[str], list[str]], *, kind: str) -> float:
    """Whether a word of the one name excludes one of the other: two countries, north and south, the 27th and 33rd; or
    the names share a country alone and go on: Bangladesh, Bangladesh Navy."""
    if any_contrary(*left):
        return 1.0
    if kind == "person":
        return 0.0
    a, b = plain(asked.words).read, plain(known.words).read
    one, other = countries(a), countries(b)
    if one and other:
        rest, more = set(a) - one, set(b) - other
        return 1.0 if not one & other or (rest | more and not rest & more and (not rest or not more)) else 0.0
    # A country on one side and a common word on the other: Pakistan Armed Forces, Armed Forces Division.
    here, there = set(a) - set(b), set(b) - set(a)
    land, more = (here, there) if one else (there, here)
    apart = land == (one or other) and len(more) == 1 and more <= SAID
    return 1.0 if land and apart and set(a) & set(b) <= SAID else 0.0
