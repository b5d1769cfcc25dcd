"""Quarters and halves of years: of the calendar or of accounts, which the words do not say: no date is settled."""

from __future__ import annotations

import re

from curator.model.suggestions import DateFound
from curator.rules.calendar.context import Context
from curator.rules.calendar.expressions import Expression
from curator.rules.calendar.reading import published_on

_NTH = {"first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4}
_NUMBER = re.compile(r"\b(" + "|".join(_NTH) + r")[ -](quarter|half)")
_YEAR = re.compile(r"\b[12][0-9]{3}\b")
_WHY = "a part of a year, of the calendar or of accounts: the words do not say which."


def read(expression: Expression, context: Context) -> DateFound:
    words = context.text[expression.start : expression.end]
    span = _of_the_calendar(expression.words, context)
    return DateFound(
        expression.start,
        expression.end,
        words,
        None,
        "part of a year",
        _WHY,
        alternatives=(span,) if span else (),
        use="vague",
    )


def _of_the_calendar(words: str, context: Context) -> str | None:
    """The months it would be in a calendar year."""
    part, year = _NUMBER.search(words), _YEAR.search(words)
    published = published_on(context.published)
    if part is None or (year is None and published.year is None):
        return None
    number = _NTH[part[1]]
    of = int(year[0]) if year else (published.year or 0) - ("last year" in words)
    months = 3 if part[2] == "quarter" else 6
    first = (number - 1) * months + 1
    if first > 12:
        return None
    if year is None and published.month and "year" not in words and first > published.month:
        of -= 1
    return f"{of}-{first:02d}/{of}-{first + months - 1:02d}"
