"""How much speaks for two articles reporting the same event: what they say, whom they name, and when they appeared.

Terms weigh more the rarer they are in the record. Words and names are compared apart, each as the cosine of the two
articles, and the time between them takes some of it away: news of one event comes within days.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from curator.rules.likeness.terms import Terms

WORDS, NAMES = 0.5, 0.5
"""What the two cosines count for."""
FADING = 0.12
"""What every doubling or so of the days between two articles takes away."""
FARTHEST = 0.35
"""What is left when they lie years apart."""
UNDATED = 0.8
"""What is left when it is not known how far apart they are."""
ONE_DAY, OTHER_DAYS = 1.12, 0.9
"""What it counts that both tell of one day, or of different ones."""
COPY = 0.9
"""The likeness from which two texts are one, whenever they appeared."""
_PRIOR = 20.0


def idf(count: int, total: int) -> float:
    """How much a term tells that `count` of `total` articles have."""
    return max(math.log((total + _PRIOR) / (count + 0.5)), 0.01)


def nearness(published: int | None, told: int | None = None) -> float:
    """What time leaves of the likeness of two articles: the days between their publications, and those between the days
    that they tell of; None where that is not known."""
    gaps = [abs(days) for days in (published, told) if days is not None]
    if not gaps:
        return UNDATED
    near = max(1 - FADING * math.log1p(min(gaps)), FARTHEST)
    return near if told is None else near * (ONE_DAY if told == 0 else OTHER_DAYS)


def apart(one: Sequence[int], other: Sequence[int]) -> int | None:
    """The days between the nearest of two sets of days; None when one is empty."""
    return min((abs(a - b) for a in one for b in other), default=None)


def score(likeness: float, published: int | None, told: int | None = None) -> float:
    """From 0 to 1: how much speaks for one event, of the likeness of two articles and the days between them."""
    return min(max(likeness * nearness(published, told), likeness if likeness >= COPY else 0.0), 1.0)


class Asked:
    """One article that others are compared with. `rarity` says what every term of it tells.

    How long another article's vectors are would need the rarity of all its terms. Those that both share are known; of
    the others it is taken to be what the terms of this article have on the whole.
    """

    def __init__(self, terms: Terms, rarity: Mapping[int, float]) -> None:
        self._terms, self._rarity = terms, rarity
        self._words, self._names = _Vector(terms.words, rarity), _Vector(terms.names, rarity)

    def likeness(self, other: Terms) -> float:
        """From 0 to 1: what the words and the names of both have in common."""
        words = self._words.cosine(other.words)
        if not self._terms.names or not other.names:
            return words
        return WORDS * words + NAMES * self._names.cosine(other.names)

    def shared(self, other: Terms) -> tuple[int, ...]:
        """What both have, names before words, what tells most first."""
        found: list[int] = []
        for mine, theirs in ((self._terms.names, other.names), (self._terms.words, other.words)):
            both = mine.keys() & theirs.keys()
            found += sorted(
                both, key=lambda term: (-mine[term] * theirs[term] * self._rarity[term] ** 4, term)
            )
        return tuple(found)


class _Vector:
    """Terms with what each tells, squared, and what all of them tell on the whole."""

    def __init__(self, weights: Mapping[int, int], rarity: Mapping[int, float]) -> None:
        self._weights = weights
        self._telling = {term: rarity[term] ** 2 for term in weights}
        self._squared = sum(weight * weight * self._telling[term] for term, weight in weights.items())
        self._mean = self._squared / (sum(weight * weight for weight in weights.values()) or 1)

    def cosine(self, other: Mapping[int, int]) -> float:
        product = known = plain = 0.0
        weights, telling = self._weights, self._telling
        for term in weights.keys() & other.keys():
            weight, tells = other[term], telling[term]
            product += weights[term] * weight * tells
            known += weight * weight * tells
            plain += weight * weight
        rest = sum(map(_square, other.values())) - plain
        lengths = math.sqrt(self._squared * (known + rest * self._mean))
        return min(product / lengths, 1.0) if lengths else 0.0


def _square(weight: int) -> int:
    return weight * weight
