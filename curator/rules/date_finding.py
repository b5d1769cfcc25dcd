"""Every time expression of an article and what it means there: found, read, and counted from the right day.

`rules/date_expressions` finds English ones, `rules/spot_dates` those in other scripts; `rules/dates` reads them. What
only the text around them tells is settled here: whether Friday was or is to come, which day "that day" repeats, whose
"today" a quotation or a quoted post speaks of.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from curator.model.suggestions import DateFound, Region
from curator.rules import date_context, date_counting, spot_dates, spot_words
from curator.rules.date_expressions import Expression, expressions, small


def find_dates(text: str, published: str | None, regions: Sequence[Region] = ()) -> tuple[DateFound, ...]:
    """The time expressions of a text, in order, not overlapping; offsets are code points of `text`.

    `published` is EDTF or None. What lies outside the own story is left out, but for dates in the article's own head,
    which are of its publication.
    """
    context = date_context.of(text, published, regions)
    found: list[DateFound] = []
    for expression in _all(text, context.low):
        use = context.use(expression.start)
        if use is None:
            continue
        for one in date_counting.read(expression, context, use):
            found.append(one)
            context.named(one)
    return tuple(found)


def spans(text: str) -> list[tuple[int, int]]:
    """Where time expressions stand, in order, not overlapping; nothing is read."""
    return [(one.start, one.end) for one in _all(text, small(text))]


def _all(text: str, low: str) -> list[Expression]:
    """English expressions, and those that are written in other scripts."""
    english = list(expressions(text, low))
    if text.isascii():
        return english
    return sorted(english + _elsewhere(text, low, [one.start for one in english], english))


def _elsewhere(text: str, low: str, starts: list[int], english: list[Expression]) -> list[Expression]:
    """Dates with digits or words that are not Latin, where no English one stands."""
    found: list[Expression] = []
    last = 0
    for start, end in spot_dates.find(spot_words.words_of(text)):
        words = text[start:end]
        if start < last or not any(ch > "\u036f" and ch.isalnum() for ch in words):
            continue
        at = bisect_right(starts, end) - 1
        if at >= 0 and english[at].end > start:
            continue
        vague = spot_dates.is_vague(words)
        found.append(Expression(start, end, "vague" if vague else "date", low[start:end]))
        last = end
    return found


def at(found: Sequence[DateFound], start: int, end: int) -> DateFound | None:
    """The date that a selected stretch means: the one that it lies in or that it holds, if it holds no other."""
    met = [one for one in found if one.start < end and start < one.end]
    return met[0] if len(met) == 1 else None


def swapped(one: DateFound, value: str) -> DateFound:
    """`one` read as one of its alternatives; the former value is the first alternative then."""
    others = tuple(other for other in (one.value, *one.alternatives) if other and other != value)
    return replace(one, value=value, alternatives=others)
