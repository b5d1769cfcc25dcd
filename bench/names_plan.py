"""How much of the matching of names is measured: the sizes and numbers of questions of one run."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from bench.contest import LOGIC, TOKEN_SET, TRIGRAMS, WRATIO


@dataclass(frozen=True, slots=True)
class NamesPlan:
    """`questions` are asked of us, `peer_questions` of every matcher that is set beside us."""

    listed: int = 0
    """Entities of the lists that are indexed, where the size says nothing else; 0 is all."""
    questions: int = 2000
    peer_questions: int = 300
    crowd_questions: int = 200
    sizes: tuple[int, ...] = (10_000, 100_000, 1_000_000)
    """Names in the index, where speed is measured."""
    slow: Mapping[str, int] = field(
        default_factory=lambda: {WRATIO.name: 20, TOKEN_SET.name: 40, TRIGRAMS.name: 200, LOGIC.name: 40}
    )
    """Questions asked of the peers in the largest index; in the others, all."""
    absent: float = 0.2
    """Share of the questions whose entity is withheld."""
    merged: int = 100_000
    """Entities of the record in which is merged."""
    merges: int = 10_000
    repeats: int = 20
    """Times one thing that changes something is done."""
    misses: bool = False
    """Whether every wrong answer is named."""


QUICK = NamesPlan(
    listed=300,
    questions=12,
    peer_questions=3,
    crowd_questions=5,
    sizes=(300, 600, 1000),
    slow={},
    absent=0.5,
    merged=60,
    merges=10,
    repeats=2,
)
"""Everything once, on small lists: whether it can be measured at all."""
