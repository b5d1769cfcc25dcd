"""Days as heads of articles, page furniture and datelines print them.

Only days with a year are found here: what a page says of itself is written out. Offsets are code points.
"""

from __future__ import annotations

import re

from curator.rules.dates import is_date, read_date

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
    rf"|[0-3]?\d[/.][0-3]?\d[/.]{_YEAR}(?!\d))"
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
_YEARS = re.compile(_YEAR)
_REACH = 48  # code points: more than any day has
_LABEL = (
    r"(?:(?:last|first|originally)\s)?(?:updated?|modified|publish(?:ed)?|posted|publication|date|upload(?:ed)?|issued"
    r"|released?)(?:\s(?:at|on|date|time|published))?"
)
_LABELLED = rf"(?:{_LABEL}|published\sin\s[^,\n]{{2,40}},)"
_CLOCK = r"(?:\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?(?:\s[A-Z]{2,4})?,?\s{1,2}(?:on\s)?)?"
_STAMP = re.compile(
    rf"[(\[*•|]?\s?({_LABELLED})\s{{0,2}}[:=|]?\s{{0,2}}{_CLOCK}({DAY}){TIME}?", re.IGNORECASE
)
_CHANGED = rf"(?:\s?[|•·–—/(-]?\s?{_LABEL}\s{{0,2}}:?\s{{0,2}}{_CLOCK}{DAY}{TIME}?\)?)?"
_ALONE = re.compile(rf"[(\[]?(?:{DAY}{TIME}?{_CHANGED}|\d{{1,2}}/\d{{1,2}}/\d\d)[)\]]?\.?", re.IGNORECASE)
_AROUND = re.compile(r"[\s|•·–—/,:()-]+")
_SIGN = re.compile(r"[|•·–—/,:-]")
_ELSEWHERE = re.compile(
    "(?P<label>প্রকাশ[^\\s:ঃ|]*|বাংলাদেশ সময়|আপডেট|হালনাগাদ|সর্বশেষ আপডেট|प्रकाशित|अपडेट(?:ेड)?|شائع|اپ ڈیٹ)"
    "[^:ঃ|]{0,20}?[:ঃ|]\\s?(?P<day>\\S.*)"
)
_ELSEWHERE_CLOCK = re.compile("\\d\\d[:.]?\\d\\d(?: ঘণ্টা)?, ")
_UPDATED = re.compile(r"(?:last\s)?(?:updated?|modified)|আপডেট|হালনাগাদ|সর্বশেষ|अपडेट|اپ ڈیٹ", re.IGNORECASE)
_LONGEST = 90  # code points of a line that is a day with some words around it

Span = tuple[int, int]


def days_in(words: str) -> list[Span]:
    """Where days with their year stand in some words."""
    found: list[Span] = []
    at = 0
    for year in _YEARS.finditer(words):  # looking around years is much faster than looking everywhere
        low = max(at, year.start() - _REACH)
        for day in _DAYS.finditer(words, low, year.end() + _REACH):
            if day.start() <= year.start() and year.end() <= day.end():  # others have a year of their own
                found.append(day.span())
                at = day.end()
    return found


def stamp(words: str) -> tuple[str, Span] | None:
    """The label and the day of a line like "Updated 24 November 2025", in some scripts; None for any other line."""
    if found := _STAMP.match(words):
        return (found[1], found.span(2)) if len(words) - found.end() <= 50 else None
    if words.isascii() or len(words) > _LONGEST:
        return None
    other = _ELSEWHERE.match(words)
    if other is None:
        return None
    start, end = other.span("day")
    clock = _ELSEWHERE_CLOCK.match(words, start)  # a time of day that stands before the day
    start = clock.end() if clock else start
    return (other["label"], (start, end)) if _is_full(words[start:end]) else None


def is_update(label: str) -> bool:
    """Whether the label of a stamp speaks of a change to what had been published."""
    return _UPDATED.match(label) is not None


def is_alone(words: str) -> bool:
    """Whether a line is a day with its year, perhaps with a time of day, and nothing else."""
    if len(words) > _LONGEST:
        return False
    return _ALONE.fullmatch(words) is not None or (not words.isascii() and _is_full(words))


def is_dated(words: str) -> bool:
    """Whether a line is a day with its year and a few words set apart from it: "Dhaka | 24 November 2025 | 10:30"."""
    if len(words) > _LONGEST:
        return False
    days = days_in(words)
    if len(days) != 1:
        return False
    before, after = words[: days[0][0]], words[days[0][1] :]
    if not before.strip() and after.startswith(" by "):
        return True
    apart = not before.strip() or _SIGN.search(before[-3:]), not after.strip() or _SIGN.search(after[:3])
    return all(apart) and len(_AROUND.sub(" ", f"{before} {after}").split()) <= 5


def _is_full(words: str) -> bool:
    """Whether words in any language that can be read are a day with its year."""
    return is_date(words) and len(read_date(words).edtf or "") == len("2025-11-24")
