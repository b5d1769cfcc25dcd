"""Days as heads of articles, page furniture and datelines print them.

Only days with a year are found here: what a page says of itself is written out. Offsets are code points.
"""

from __future__ import annotations

import re

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)\.?"
)
_WEEKDAY = (
    r"(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?"
    r"|sun(?:day)?)\.?"
)
_YEAR = r"(?:1[89]|20)\d\d"
_DAY = r"(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?"
DAY = (
    rf"(?:{_WEEKDAY},?\s{{1,2}})?(?:{_YEAR}-[01]\d-[0-3]\d(?!\d)|{_YEAR}/[01]?\d/[0-3]?\d(?!\d)"
    rf"|{_DAY}(?:\s|-){{1,2}}{_MONTH},?(?:\s|-){{1,2}}{_YEAR}(?!\d)|{_MONTH}\s{{1,2}}{_DAY},?\s{{1,2}}{_YEAR}(?!\d)"
    rf"|{_DAY}[/.][01]?\d[/.]{_YEAR}(?!\d))"
)
"""A pattern for a day with its year, to be used without regard to case."""
TIME = (
    r"(?:(?:T|,?\s{1,2}(?:at\s|[-–|•·]\s?)?)\d{1,2}[:.]\d\d(?::\d\d)?(?:\.\d{1,6})?(?:\s?[ap]\.?m\.?)?"
    r"(?:\s?(?:Z|[A-Z]{2,5}|[+-]\d\d:?\d\d|\([A-Z]{2,5}\)))?)"
)
"""A pattern for a time of day behind a day."""
SHORT_DAY = rf"(?:{_MONTH}\s{{1,2}}{_DAY}|{_DAY}\s{{1,2}}{_MONTH})(?:,?\s{{1,2}}(?:{_YEAR}|\d\d)(?!\d))?"
"""A pattern for a day as datelines have it: month and day, with or without a year of two or four digits."""

_DAYS = re.compile(DAY, re.IGNORECASE)
_LABEL = (
    r"(?:(?:last|first|originally)\s)?(?:updated?|modified|published|posted|publish(?:ed)?\sdate|publication\sdate"
    r"|date(?:\spublished)?|upload(?:ed)?|issued|released?)(?:\s(?:at|on|date|time))?"
)
STAMP = re.compile(rf"({_LABEL})\s{{0,2}}[:=|]?\s{{0,2}}({DAY}){TIME}?", re.IGNORECASE)
"""A day behind a word of page furniture: "Updated 24 November 2025". Groups: the label, the day."""
ALONE = re.compile(rf"[(\[]?({DAY}){TIME}?[)\]]?\.?", re.IGNORECASE)
"""A day alone, perhaps with a time of day. Group: the day."""


def days_in(words: str) -> list[tuple[int, int]]:
    """Where days with their year stand in some words."""
    return [found.span() for found in _DAYS.finditer(words)]
