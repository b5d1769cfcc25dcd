"""How much speaks for two articles reporting the same event: what they say, whom they name, and when they appeared.

Terms weigh more the rarer they are in the record. Words and names are compared apart, each as the cosine of the two
articles, and the time between them takes some of it away: news of one event comes within days.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from curator.rules.likeness_terms import Terms

WORDS, NAMES = 0.5, 0.5
"""What the two cosines count for."""
FADING = 0.12
"""What every doubling or so of the days between two articles takes away."""
FARTHEST = 0.35
"""What is left when they lie years apart."""
UNDATED = 0.8
"""What is left when it is not known how far apart they are."""
ONE_DAY, OTHER_DAYS = 1.08, 0.92
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


def norm(weights: Mapping[int, int], rarity: Mapping[int, float]) -> float:
    """The length of the vector of these terms."""
    return math.sqrt(sum((weight * rarity[term]) ** 2 for term, weight in weights.items()))


def product(one: Mapping[int, int], other: Mapping[int, int], rarity: Mapping[int, float]) -> float:
    """The scalar product of two vectors of terms."""
    less, more = (one, other) if len(one) < len(other) else (other, one)
    return sum(weight * more[term] * rarity[term] ** 2 for term, weight in less.items() if term in more)


class Asked:
    """One article that others are compared with. `rarity` says what every term of it and of them tells."""

    def __init__(self, terms: Terms, rarity: Mapping[int, float]) -> None:
        self._terms = terms
        self._rarity = rarity
        self._words, self._names = norm(terms.words, rarity), norm(terms.names, rarity)

    def likeness(self, other: Terms) -> float:
        """From 0 to 1: what the words and the names of both have in common."""
        words = _cosine(self._terms.words, other.words, self._words, self._rarity)
        if not self._terms.names or not other.names:
            return words
        names = _cosine(self._terms.names, other.names, self._names, self._rarity)
        return WORDS * words + NAMES * names

    def shared(self, other: Terms) -> tuple[int, ...]:
        """What both have, names before words, what tells most first."""
        found: list[int] = []
        for mine, theirs in ((self._terms.names, other.names), (self._terms.words, other.words)):
            both = mine.keys() & theirs.keys()
            found += sorted(
                both, key=lambda term: (-mine[term] * theirs[term] * self._rarity[term] ** 2, term)
            )
        return tuple(found)


def _cosine(
    one: Mapping[int, int], other: Mapping[int, int], length: float, rarity: Mapping[int, float]
) -> float:
    lengths = length * norm(other, rarity)
    return product(one, other, rarity) / lengths if lengths else 0.0
