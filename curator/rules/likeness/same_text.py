"""Texts that are one text: identical, nearly identical, or one inside the other, as a wire report in a longer article.

Words are compared, not characters: blanks, no-break spaces, small and capital letters, quotation marks and hyphens make
no difference. Runs of five words tell one text from another.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from curator.rules.display import short
from curator.rules.search_words import fold

RUN = 5
"""Words of a run."""
NEARLY = 0.6
"""The share of its runs that a text has from another one when both are one account."""
FEWEST = 12
"""Runs that a text must have: of a headline alone nothing is said."""
_QUOTE_RUN = 2
_QUOTED = 0.6
_LEAST_QUOTED = 8
_WORD = re.compile(r"[0-9a-z\x80-\U0010ffff]+")
_QUOTES = re.compile(r"[“\"„«]([^“”\"„«»]{40,1500})[”\"»]")


@dataclass(frozen=True, slots=True)
class Overlap:
    """What two texts have in common: the share of the runs of words of the shorter one that the longer one has, and of
    both together. `quoted` is the longest statement that both quote, as the first one has it."""

    contained: float
    shared: float
    quoted: str = ""

    @property
    def one_text(self) -> bool:
        """Whether the shorter text is the longer one, or was taken from it."""
        return self.contained >= NEARLY

    @property
    def why(self) -> str:
        """The reason in words; empty where they have nothing in common."""
        if self.contained > 0.995 and self.shared > 0.995:
            return "the same text"
        if self.one_text and self.shared >= NEARLY:
            return f"nearly the same text ({self.contained:.0%} of its words)"
        if self.one_text:
            return f"a copy inside a longer text ({self.contained:.0%} of its words)"
        return f"both quote “{short(self.quoted)}”" if self.quoted else ""


def overlap(one: str, other: str) -> Overlap:
    """Compare the own stories of two articles."""
    mine, theirs = _runs(words(one), RUN), _runs(words(other), RUN)
    less = min(len(mine), len(theirs))
    both = len(mine & theirs)
    quoted = shared_quote(one, other)
    if less < FEWEST:
        return Overlap(0.0, 0.0, quoted)
    return Overlap(both / less, both / len(mine | theirs), quoted)


def shared_quote(one: str, other: str) -> str:
    """The longest statement in quotation marks in one of two texts that the other one has too, about as it stands
    there; empty where there is none."""
    found = [quote for quote in _quotes(one) if _has(other, quote)]
    found += [quote for quote in _quotes(other) if _has(one, quote)]
    return max(found, key=len, default="")


def words(text: str) -> list[str]:
    """The words of a text as they are compared."""
    return _WORD.findall(fold(text))


def _runs(told: Sequence[str], size: int) -> set[tuple[str, ...]]:
    return {tuple(told[at : at + size]) for at in range(len(told) - size + 1)}


def _quotes(text: str) -> list[str]:
    return [
        " ".join(match[1].split())
        for match in _QUOTES.finditer(text)
        if len(words(match[1])) >= _LEAST_QUOTED
    ]


def _has(text: str, quote: str) -> bool:
    runs = _runs(words(quote), _QUOTE_RUN)
    return len(runs & _runs(words(text), _QUOTE_RUN)) >= _QUOTED * len(runs)
