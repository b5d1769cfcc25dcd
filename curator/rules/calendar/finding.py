"""Every time expression of an article and what it means there: found, read, and counted from the right day.

`calendar/expressions` finds English ones, `finding/spot_dates` those in other scripts; `rules/dates` reads them. What
only the text around them tells is settled here: whether Friday was or is to come, which day "that day" repeats, whose
"today" a quotation or a quoted post speaks of.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from curator.model.suggestions import DateFound, Region
from curator.rules.calendar import context as date_context
from curator.rules.calendar import counting as date_counting
from curator.rules.calendar.expressions import Expression, expressions, small
from curator.rules.dates import read_date
from curator.rules.finding import spot_dates, spot_words


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


_WIDER = frozenset(("limit", "span", "unsure", "about"))
"""Readings that words beside a date give it: "by 26 October", "about 1971"."""
_LEAD = re.compile(
    r"(?:\s*\b(?:on|in|at|during|over|the|late|early|later|earlier|from|between)\b)*\s*", re.IGNORECASE
)


def chosen(text: str, found: Sequence[DateFound], start: int, end: int, published: str | None) -> DateFound:
    """What a stretch of a text says, which somebody chose: the one date found in it, as it was read where it stands,
    unless the words chosen say more or less than that. `published` is EDTF or None."""
    words = text[start:end]
    alone = read_date(words, published)
    met = [one for one in found if one.start < end and start < one.end]
    if len(met) == 1 and not (alone.edtf and alone.rule in _WIDER):
        one = met[0]
        before, after = text[one.start : max(start, one.start)], text[min(end, one.end) : one.end]
        whole = _LEAD.fullmatch(before) is not None and not after.strip(" .,;:)")
        if whole or alone.rule == "last weekday" or alone.edtf is None:
            return replace(one, start=start, end=end, words=words)
    return DateFound(
        start,
        end,
        words,
        alone.edtf,
        alone.rule,
        alone.why,
        alone.anchor or None,
        alone.alternatives,
        alone.warning or "",
    )
