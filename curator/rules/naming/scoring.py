"""How likely it is that a name means each of some candidates, or none of them."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from operator import mul

from curator.rules.naming.features import FEATURES, Candidate, Name, compared, nobody
from curator.rules.naming.rarity import Rarity
from curator.rules.naming.weights import BODY, BODY_OFFSET, NOBODY, PERSON

ROLE_ALONE = -8.0
"""What is taken off the log-odds of a person by a name that only says an office: the army chief."""
EXCLUDED = -5.0
"""What is taken off where words exclude each other (north, south; army, navy; two countries; 27th, 33rd): lists of
aliases have too few of them to learn it from."""
_EXCLUDING = tuple(FEATURES.index(name) for name in ("contrary", "numbers"))


@dataclass(frozen=True, slots=True)
class Scored:
    """A candidate with the probability that it is meant; `log_odds` are against "none of these". `name` is the one of
    its names that was most like the name asked for."""

    item: int
    value: float
    log_odds: float
    name: tuple[str, ...]


def scored(asked: Name, candidates: Sequence[Candidate], rarity: Rarity) -> list[Scored]:
    """The candidates, the likeliest first. They and "none of these" share one probability: two namesakes who fit
    equally well get less than half each."""
    if not asked.words:
        return []
    nothing = sum(map(mul, NOBODY, nobody(asked, rarity)))
    best = [_best(asked, candidate, rarity) for candidate in candidates]
    return weighed([replace(one, log_odds=one.log_odds - nothing) for one in best], {})


def weighed(found: Sequence[Scored], more: Mapping[int, float]) -> list[Scored]:
    """The candidates with log-odds added to some of them: what is known beside the letters of the name."""
    moved = [replace(one, log_odds=one.log_odds + more.get(one.item, 0.0)) for one in found]
    top = max((one.log_odds for one in moved), default=0.0)
    top = max(top, 0.0)
    shares = [math.exp(one.log_odds - top) for one in moved]
    whole = sum(shares) + math.exp(-top)
    again = [replace(one, value=share / whole) for one, share in zip(moved, shares, strict=True)]
    return sorted(again, key=lambda one: (-one.log_odds, one.item))


def _best(asked: Name, candidate: Candidate, rarity: Rarity) -> Scored:
    person = candidate.kind == "person"
    weights, offset = (PERSON, 0.0) if person else (BODY, BODY_OFFSET)
    if person and asked.titles_only:
        offset += ROLE_ALONE
    best: Scored | None = None
    for words in candidate.names:
        numbers, _ = compared(asked, Name(words), candidate.kind, rarity)
        log_odds = offset + sum(map(mul, weights, numbers)) + EXCLUDED * sum(numbers[at] for at in _EXCLUDING)
        if best is None or log_odds > best.log_odds:
            best = Scored(candidate.item, 0.0, log_odds, words)
    assert best is not None, "an entity without a name is in no index"
    return best
