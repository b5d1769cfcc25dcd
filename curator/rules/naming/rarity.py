"""How much a word says about whose name it is: rare words say most."""

from __future__ import annotations

import math
from dataclasses import dataclass

from curator.rules.naming.common import COMMON
from curator.rules.naming.families import is_spelling

BACKGROUND = 20_000
"""A record of few names knows little of how common a word is: so many names of the world are counted with its own."""


@dataclass(frozen=True, slots=True)
class Rarity:
    """How many of `total` entities have each word in their names."""

    counts: dict[str, int]
    total: int

    def weight(self, word: str) -> float:
        """From 0 (everybody has it) to 1 (nobody has)."""
        every = self.total + BACKGROUND
        return math.log(every / (self.counts.get(word, 0) + COMMON.get(word, 0) + 1)) / math.log(every)

    def is_known(self, word: str) -> bool:
        """Whether the word is known to be one: such a one is hardly another with a slip of the pen."""
        return word in COMMON or self.counts.get(word, 0) > 0 or is_spelling(word)


UNKNOWN = Rarity({}, 0)
"""For names that are compared outside any record."""
