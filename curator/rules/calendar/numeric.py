"""Dates in digits: EDTF, 2025/11/25, 25.11.2025, the 1970s."""

from __future__ import annotations

import re
from datetime import date

from curator.rules.calendar.edtf_notation import canonical, describe
from curator.rules.calendar.named import checked, day_of
from curator.rules.calendar.reading import DateReading, Published, settled, unread
from curator.rules.calendar.words import WEEKDAY_OF, Parts

NOTATION = re.compile(r"[(\[\"']?[0-9XxWw/.?~%-]{4,}[)\],;:\"']*", re.ASCII)
NUMERIC = re.compile(r"([0-9]{1,2})([/.-])([0-9]{1,2})\2([0-9]{2}|[12][0-9]{3})", re.ASCII)
YEAR_FIRST = re.compile(r"([12][0-9]{3})([/.])([0-9]{1,2})\2([0-9]{1,2})", re.ASCII)
_YEARS = re.compile(r"([1-9][0-9]{3})-([1-9][0-9]{3})", re.ASCII)
ISO = re.compile(r"[12][0-9]{3}-[0-9]{2}(?:-[0-9]{2})?", re.ASCII)
DECADE = re.compile(r"(?:the )?(?:(?:early|mid|late)[ -])?(?:the )?([12][0-9]{2})0s", re.ASCII)


def read_notation(text: str) -> DateReading:
    if found := _YEARS.fullmatch(text):
        text = "/".join(found.groups())
    try:
        return settled(canonical(text), "edtf", "written as a date in EDTF.")
    except ValueError as error:
        return unread("edtf", str(error))


def read_numeric(text: str, published: Published) -> DateReading | None:
    """Dates in digits, with or without a weekday beside them, which may tell the day from the month."""
    words = text.split()
    weekdays = [WEEKDAY_OF[word] for word in words if word in WEEKDAY_OF]
    weekday = weekdays[0] if weekdays else None
    rest = " ".join(word for word in words if word not in WEEKDAY_OF).removeprefix("on ")
    if len(weekdays) > 1:
        return None
    if found := ISO.fullmatch(rest) or YEAR_FIRST.fullmatch(rest):
        reading = read_notation(
            "-".join(part if len(part) > 1 else f"0{part}" for part in re.split("[-/.]", rest))
        )
        return _with_weekday(reading, weekday)
    if not (found := NUMERIC.fullmatch(rest)):
        return None
    one, other, year = int(found[1]), int(found[3]), found[4]
    if len(year) == 2:
        return unread("numeric", f'"{text}" has a year of two digits: write all four.')
    both = dict.fromkeys(day for d, m in ((one, other), (other, one)) if (day := day_of(int(year), m, d)))
    if not both:
        return unread("numeric", f'"{text}" is no day of any calendar: correct the day or the month.')
    readings = [day for day in both if weekday in (None, day.weekday())] or list(both)
    if len(readings) == 1:
        why = "only one order of day and month makes a date" + (" that fits." if len(both) > 1 else ".")
        return _with_weekday(settled(readings[0].isoformat(), "numeric", why), weekday)
    first, second = (reading.isoformat() for reading in readings)
    why = f'"{text}" is {describe(first)}, if the day comes first, or {describe(second)}, if the month does: which one?'
    return unread("numeric", why, (first, second))


def _with_weekday(reading: DateReading, weekday: int | None) -> DateReading:
    if reading.edtf is None or weekday is None or len(reading.edtf) != 10:
        return reading
    day = date.fromisoformat(reading.edtf)
    return checked(Parts(year=day.year, month=day.month, day=day.day, weekday=weekday), day.year, reading)


def read_decade(text: str, _: Published) -> DateReading | None:
    found = DECADE.fullmatch(re.sub(r"^(in|during) ", "", text))
    return settled(f"{found[1]}X", "decade", "a decade: the year is not given.") if found else None
