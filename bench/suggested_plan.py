"""How much of the suggestions is measured in one run."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SuggestedPlan:
    """`indexed` articles are put into the index of likeness."""

    indexed: int = 6000
    repeats: int = 9
    """Times that the suggestions of one article are made, for the median."""
    articles: tuple[str, ...] = ()
    """Of the five, those that the scripted curators work on, by their keys; none: all."""
    misses: bool = False
    """Whether everything that went wrong is named."""


QUICK = SuggestedPlan(indexed=40, repeats=1, articles=("000", "001"))
"""Everything once, on little: whether it can be measured at all."""
