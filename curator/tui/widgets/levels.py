"""Growing and shrinking a span of a text by word, name or date, sentence and paragraph."""

from __future__ import annotations

from collections.abc import Callable

from curator.rules.spots import Spot
from curator.rules.text import paragraph_span, sentence_span, word_span

Span = tuple[int, int]
SpotAt = Callable[[int], Spot | None]


def larger(text: str, span: Span, spot_at: SpotAt) -> Span | None:
    """The smallest word, spot, sentence or paragraph that holds the span and more; None when there is none."""
    start, end = span
    for first, last in _levels(text, start, spot_at):
        if first <= start and end <= last and (first, last) != span:
            return first, last
    return None


def smaller(text: str, span: Span, spot_at: SpotAt) -> Span | None:
    """The largest of these that starts where the span starts and is less; None if there is none."""
    start, end = span
    for first, last in reversed(_levels(text, start, spot_at)):
        if first < last and start <= first and last <= end and (first, last) != span:
            return first, last
    return None


def _levels(text: str, offset: int, spot_at: SpotAt) -> list[Span]:
    """The spans around an offset, the smallest first."""
    word, spot = word_span(text, offset), spot_at(offset)
    # A spot smaller than its word ("October" in "mid-October") comes first.
    near = sorted({word, (spot.start, spot.end)} if spot else {word}, key=lambda span: span[1] - span[0])
    return [*near, sentence_span(text, offset), paragraph_span(text, offset)]
