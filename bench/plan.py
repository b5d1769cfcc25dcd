"""How much is measured: the sizes and repetitions of one run."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Plan:
    """`keys` are measured for each figure about a key, `starts` for each about a start or a switch of screen."""

    keys: int = 120
    turns: int = 4
    """Turns in which programs that are compared are measured, one after the other."""
    starts: int = 30
    rows: int = 100_000
    """Articles, entities and events of the large record."""
    length: int = 3000
    """Characters of its articles, and of those that are imported."""
    articles: int = 10_000
    """Articles that are imported."""
    texts: tuple[int, ...] = (5_000, 100_000, 1_000_000)
    """Characters of the articles that are read."""
    idle: float = 10.0
    """Seconds over which an idle program is watched."""
    timeout: float = 60.0
    """Seconds to wait for anything that a program must show."""


QUICK = Plan(
    keys=4, turns=1, starts=1, rows=120, length=300, articles=60, texts=(2_000, 5_000, 20_000), idle=0.3
)
"""Everything once, on small records: whether it can be measured at all."""
