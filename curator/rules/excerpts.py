"""The few words of a text that show why it was found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from curator.rules import search_words
from curator.rules import text as texts
from curator.rules.search_words import Span, Term

LENGTH = 120
_LEAD = 30  # code points before the first word found, where a sentence must be cut
_REACH = 2 * LENGTH  # where a sentence goes on that far it is cut, wherever it ends


@dataclass(frozen=True, slots=True)
class Excerpt:
    """`quote` stands at `start` to `end` of its text; `marks` are the words found, as spans of the quote."""

    quote: str
    start: int
    end: int
    marks: tuple[Span, ...]


def excerpt(text: str, terms: Sequence[Term]) -> Excerpt | None:
    """The sentence that says most of the terms, or some 120 characters of it; None when the text says none of them.

    All offsets are code points. Of equals the first one is taken.
    """
    found = search_words.places(text, terms)
    if not found:
        return None
    best = max(range(len(found)), key=lambda at: (_said_near(found, at), -at)) if len(terms) > 1 else 0
    start, end = _around(text, found[best][:2])
    inside = [place for place in found if start <= place[0] and place[1] <= end]
    marks = tuple((first - start, last - start) for first, last in search_words.spans(inside))
    return Excerpt(text[start:end], start, end, marks)


def _said_near(found: Sequence[tuple[int, int, int]], at: int) -> int:
    """How many different terms are said from this place on, as far as an excerpt reaches."""
    said: set[int] = set()
    for start, _, number in found[at : at + LENGTH]:
        if start > found[at][0] + LENGTH - _LEAD:
            break
        said.add(number)
    return len(said)


def _around(text: str, place: Span) -> Span:
    """The sentence of a place, cut to the length of an excerpt between words; the place is never cut."""
    first = max(place[0] - _REACH, 0)
    window = text[first : place[1] + _REACH]
    start, end = (first + offset for offset in texts.sentence_span(window, place[0] - first))
    end = max(end, place[1])  # a phrase may go on in the next sentence
    if end - start > LENGTH:
        if place[0] - start > _LEAD:
            start = texts.snap(text, min(texts.next_word(text, place[0] - _LEAD), place[0]), end)[0]
        if end - start > LENGTH:
            last = max(start + LENGTH, place[1])
            word = texts.word_span(text, last)
            end = max(word[0] if word[0] > place[1] else last, place[1])
    return texts.snap(text, start, end)
