"""The stretches of a text that a curator is likely to cite: names and dates.

They are found with word lists and patterns, from the text alone and the names that the record knows.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from curator.codebook.types import EntityKind

Kind = Literal["mention", "date"]
Span = tuple[int, int]


@dataclass(frozen=True, slots=True, order=True)
class Spot:
    """A half-open span of a text, in code points: it names somebody or something, or it says when."""

    start: int
    end: int
    kind: Kind


def lookups(text: str) -> set[str]:
    """The normalised names that may stand in a text: what to look up in the record for `find`."""
    from curator.rules.finding import spot_known, spot_words

    return spot_known.grams(spot_words.words_of(text))


def find(text: str, known: Iterable[str] = ()) -> list[Spot]:
    """The names and dates of a text, sorted, not overlapping; of two that would overlap the longer one.

    `known` are names as the record writes them, which are found in any script; other names only in scripts with
    capitals. A known name of several words is cut out of a longer run of capitals. What is proposed as a name is a
    spot, and so are the short forms of offices; offices in words are none. In languages whose names nobody proposes
    runs of capitals are spots.
    """
    from curator.rules.calendar import finding as date_finding
    from curator.rules.finding import language, spot_known, spot_names, spot_words
    from curator.rules.finding import names as name_finding

    told: list[tuple[str, EntityKind]] = [(name, "person") for name in known]
    words = spot_words.words_of(text)
    named = name_finding.find_names(text, told, credited=True)
    mentions = [(one.start, one.end) for one in named if one.sense != "office" or one.words.isupper()]
    if not language.understands(words):
        fixed = spot_known.KnownNames(name for name, _ in told).find(words)
        mentions += spot_names.find(words, fixed)
    return _longest(
        [Spot(start, end, "mention") for start, end in mentions]
        + [Spot(start, end, "date") for start, end in date_finding.spans(text)]
    )


def chunks(text: str, size: int = 6_000) -> Iterator[Span]:
    """Pieces of a text that can be searched one by one, about `size` code points long: whole lines, else words."""
    start = 0
    while start < len(text):
        end = min(start + size, len(text))
        if end < len(text):
            end = (text.rfind("\n", start, end) + 1) or (text.rfind(" ", start, end) + 1) or end
        yield start, end
        start = end


def _longest(spots: list[Spot]) -> list[Spot]:
    """The spots without those that overlap a longer one, in order."""
    starts: list[int] = []
    chosen: list[Spot] = []
    for spot in sorted(set(spots), key=lambda spot: (spot.start - spot.end, spot)):
        at = bisect_left(starts, spot.end)
        if at == 0 or chosen[at - 1].end <= spot.start:
            at = bisect_left(starts, spot.start)
            starts.insert(at, spot.start)
            chosen.insert(at, spot)
    return chosen
