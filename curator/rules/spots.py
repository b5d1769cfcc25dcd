"""The stretches of a text that a curator is likely to cite: names and dates.

This finds them with word lists and patterns, from the text alone and the names that the record knows.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["mention", "date"]


@dataclass(frozen=True, slots=True, order=True)
class Spot:
    """A half-open span of a text, in code points: it names somebody or something, or it says when."""

    start: int
    end: int
    kind: Kind
