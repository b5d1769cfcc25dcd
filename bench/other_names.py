"""Names that mean nobody: known ones with one word replaced by another real word, as brothers and battalions differ."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz.distance import OSA

from curator.rules.naming.families import family, related
from curator.rules.naming.org_words import ORG_WORDS
from curator.rules.naming.particles import PARTICLES
from curator.rules.naming.sounds import fold, skeleton
from curator.rules.naming.titles import SOFT_TITLES, TITLES
from curator.rules.naming.tokens import spelled

FAMILY_END, OTHER_END = 0.5, 0.8


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a list of names: an alias (empty: none is known) and the entity that it means."""

    alias: str
    canonical_id: str
    canonical_name: str
    kind: str
    source: str


class _Words:
    """The telling words of all names: at the ends of names of one source, and by their own beginnings and endings."""

    def __init__(self, rows: Sequence[Row]) -> None:
        self.ends: dict[tuple[str, int], list[str]] = defaultdict(list)
        self.like: dict[tuple[str, str], list[str]] = defaultdict(list)
        self.names: set[str] = set()
        words: dict[str, set[str]] = defaultdict(set)
        for name, kind, source in sorted({(row.canonical_name, row.kind, row.source) for row in rows}):
            spelling = spelled(name)
            self.names.add(_key(spelling))
            words[kind].update(spelling)
            told = telling(spelling)
            if len(told) > 1:
                self.ends[source, 0].append(spelling[told[0]])
                self.ends[source, -1].append(spelling[told[-1]])
        for kind, every in words.items():
            for word in sorted(every):
                if len(word) > 3 and word.isalpha():
                    self.like[kind, word[:2]].append(word)
                    self.like[kind, word[-3:]].append(word)


def telling(words: Sequence[str]) -> list[int]:
    """Which words of a name tell whose it is."""
    dull = TITLES | SOFT_TITLES | PARTICLES
    return [at for at, word in enumerate(words) if len(word) > 2 and word not in dull]


def _key(words: Sequence[str]) -> str:
    return " ".join(sorted(map(fold, words)))


def others(known: Sequence[Row], rows: Sequence[Row], count: int, seed: int = 11) -> list[str]:
    """So many names that are none of those in `rows`, each but one word of a name in `known`."""
    chance, words = random.Random(seed), _Words(rows)
    found: list[str] = []
    while len(found) < count:
        row = chance.choice(known)
        spelling = spelled(row.canonical_name if chance.random() < 0.6 else row.alias)
        told = telling(spelling)
        if len(told) < 2:
            continue
        end = chance.choice((0, -1))
        at = told[end] if chance.random() < OTHER_END else chance.choice(told)
        old = spelling[at]
        pool = (
            words.ends[row.source, end]
            if chance.random() < FAMILY_END
            else words.like[row.kind, chance.choice((old[:2], old[-3:]))]
        )
        new = chance.choice(pool) if pool else old
        other = (*spelling[:at], new, *spelling[at + 1 :])
        if _differ(old, new, chance) and _key(other) not in words.names:
            found.append(" ".join(other))
    return found


def _differ(old: str, new: str, chance: random.Random) -> bool:
    """Whether the words are two names, as far as tables and sounds know; one letter apart they are so now and then."""
    if (
        fold(family(old)) == fold(family(new))
        or related(old, new)
        or ORG_WORDS.get(old, old) == ORG_WORDS.get(new, new)
    ):
        return False
    if skeleton(fold(old)) == skeleton(fold(new)):
        return chance.random() < 0.4
    return OSA.distance(old, new) > 1 or chance.random() < 0.2
