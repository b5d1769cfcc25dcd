"""Growing and shrinking a span of a text by word, sentence and paragraph."""

from __future__ import annotations

from curator.rules.text import paragraph_span, sentence_span, word_span

Span = tuple[int, int]
_LEVELS = (word_span, sentence_span, paragraph_span)


def larger(text: str, span: Span) -> Span | None:
    """The smallest word, sentence or paragraph that holds the span and more; None when there is none."""
    start, end = span
    for level in _LEVELS:
        first, last = level(text, start)
        if first <= start and end <= last and (first, last) != span:
            return first, last
    return None


def smaller(text: str, span: Span) -> Span | None:
    """The largest paragraph, sentence or word that starts where the span starts and is less; None if there is none."""
    start, end = span
    for level in reversed(_LEVELS):
        first, last = level(text, start)
        if first < last and start <= first and last <= end and (first, last) != span:
            return first, last
    return None
