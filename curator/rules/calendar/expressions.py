"""Where an English text says when: every time expression with its kind, before anything is read or counted.

The patterns run over a copy of the text in small letters that is as long as the text, and only where a word stands
that may begin an expression. Everything is linear in the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from curator.rules.calendar.lookalikes import plausible
from curator.rules.calendar.patterns import PATTERNS, Kind, first_words


@dataclass(frozen=True, slots=True, order=True)
class Expression:
    """A half-open span of a text, and its words in small letters with plain spaces and hyphens.

    `date` is for `rules/dates` to read, `two` are two dates that lend each other what they lack, `part` is a quarter or
    half of a year, `shift` is counted from a date named before ("two days later"), `anaphor` repeats one ("that day"),
    `set` is a day that recurs; a duration and a vague word are no date.
    """

    start: int
    end: int
    kind: Kind
    words: str


# -- the copy ----------------------------------------------------------------------------------------------------

_SMALL = {upper: upper + 32 for upper in range(65, 91)} | {
    ord(ch): as_written
    for as_written, odd in ((" ", "\u00a0\u2009\u202f\t"), ("-", "‐‑‒–—−"), ("'", "’‘`"))
    for ch in odd
}
_LINE_BREAK = re.compile(r"(?<!\n)\n(?!\n)")


_COLUMN = (40, 100)
_FULL_STOPS = (".", "!", "?", '"', "”", ":", ")")


def small(text: str) -> str:
    """`text` in small ASCII letters with plain spaces, hyphens and apostrophes, as long as it was. A line break inside
    a paragraph that was wrapped is a space."""
    low = text.translate(_SMALL)
    return _LINE_BREAK.sub(" ", low) if wrapped(text) else low


def wrapped(text: str) -> bool:
    """Whether lines are broken where a column ends, so that a line break ends no sentence."""
    lines = [line for line in text[:20_000].split("\n") if len(line) > _COLUMN[0]]
    inside = sum(not line.rstrip().endswith(_FULL_STOPS) for line in lines)
    return len(lines) > 3 and 2 * inside > len(lines) and max(map(len, lines)) < _COLUMN[1]


# -- finding -------------------------------------------------------------------------------------------------------

_COMPILED = {
    name: tuple((kind, re.compile(pattern)) for kind, pattern in group) for name, group in PATTERNS.items()
}


_STARTS = first_words()
_DIGITS = ("digits", "part", "count", "holiday")
_WORD = re.compile(r"[a-z0-9]+")
_LEAD = re.compile(r"(?:(?:early|late|later|earlier) )?\b(?:on|in|during|over|at) \Z")
_SPAN_LEAD = re.compile(r"\b(?:on|in|between|from) \Z")
_RANGE = re.compile(r"[0-9] ?(?:-|to|and|through) ?[0-9]{1,2}\b")
_LEAD_REACH = 24


def expressions(text: str, low: str) -> Iterator[Expression]:
    """The time expressions of a text, in order, not overlapping; `low` is `small(text)`."""
    end = 0
    for word in _WORD.finditer(low):
        start = word.start()
        if start < end:
            continue
        first = word[0]
        groups = _DIGITS if first[0].isdigit() else _STARTS.get(first)
        if groups is None or (found := _at(text, low, start, groups)) is None:
            continue
        kind, end = found
        yield Expression(_led(text, low, start, end, kind), end, kind, low[start:end])


def _at(text: str, low: str, start: int, groups: tuple[str, ...]) -> tuple[Kind, int] | None:
    for name in groups:
        for kind, pattern in _COMPILED[name]:
            found = pattern.match(low, start)
            if found is not None and plausible(text, low, start, found.end()):
                return kind, _closed(low, start, found.end())
    return None


def _led(text: str, low: str, start: int, end: int, kind: Kind) -> int:
    """Where the expression begins with "on", "in" and their like on the same line; a span, with "from", "between"."""
    if kind not in ("date", "part", "anaphor", "shift", "duration"):
        return start
    if low.startswith("'s", end):
        return start
    lead = (_SPAN_LEAD if _RANGE.search(low, start, end) and kind == "date" else _LEAD).search(
        low, max(start - _LEAD_REACH, 0), start
    )
    return start if lead is None or "\n" in text[lead.start() : start] else lead.start()


def _closed(low: str, start: int, end: int) -> int:
    """Without the full stop that ends a sentence as well as "Oct." """
    if (low[end - 1] == "." and low[end : end + 1] in ("", "\n")) or low[start:end] in (
        "may.",
        "march.",
        "june.",
    ):
        return end - 1
    return end
