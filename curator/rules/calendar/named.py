"""Dates that name their day, month or year: 23 November 2025 (Sunday), Oct. 28, August last year, the 9th."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from curator.rules.calendar.edtf_notation import MONTHS, WEEKDAYS
from curator.rules.calendar.reading import DateReading, Published, counted, settled, unread
from curator.rules.calendar.words import Parts, parts_of, split_year_word


def read_named(text: str, published: Published) -> DateReading | None:
    rest, offset = split_year_word(text)
    parts = parts_of(rest)
    if parts is None or (offset is not None and parts.year):
        return None
    return read_parts(replace(parts, year_offset=offset), published)


def read_parts(parts: Parts, published: Published) -> DateReading | None:
    if parts.month is None:
        if parts.day is None:
            return (
                settled(f"{parts.year}", "absolute", "the year is written out.")
                if parts.year and parts.weekday is None
                else None
            )
        return _read_day_of_month(parts, published)
    if parts.day is None and parts.weekday is not None:
        return unread(
            "absolute",
            f"this {WEEKDAYS[parts.weekday]} of {MONTHS[parts.month]} is one of several: the day is not given.",
        )
    if not _possible(parts):
        return unread(
            "absolute",
            f"there is no {parts.day} {MONTHS[parts.month]}{f' {parts.year}' if parts.year else ''}: correct the day.",
        )
    if parts.year:
        return checked(
            parts, parts.year, settled(_edtf(parts, parts.year), "absolute", "written out in full.")
        )
    if published.year is None:
        return settled(_edtf(parts, None), "no year", "no publication date: the year is unknown.")
    if parts.year_offset is not None:
        year = published.year + parts.year_offset
        return checked(
            parts, year, counted(_edtf(parts, year), "year word", published, "the year is counted from")
        )
    return _read_without_year(parts, published, published.year)


def _read_without_year(parts: Parts, published: Published, year: int) -> DateReading | None:
    """The year of publication, or the year before when the month would lie far ahead of it."""
    months_ahead = (parts.month or 0) - published.month if published.month else 0
    years = [year - 1, year] if months_ahead > 3 else [year, year - 1] if months_ahead > 0 else [year]
    if months_ahead == 0 and published.day and parts.day and parts.day > published.day.day:
        years = [year, year - 1]
    if months_ahead <= -9:
        years = [year, year + 1]
    fitting = [y for y in years if parts.weekday is None or _fits(parts, y)] or years
    fitting = [y for y in fitting if _possible(replace(parts, year=y))]
    if not fitting:
        return unread(
            "year of publication",
            f"there is no {parts.day} {MONTHS[parts.month or 0]} {year}: correct the day.",
        )
    best, *others = [_edtf(parts, y) for y in fitting]
    reading = counted(best, "year of publication", published, "the year is taken from")
    return checked(parts, fitting[0], replace(reading, alternatives=tuple(others)))


def _read_day_of_month(parts: Parts, published: Published) -> DateReading | None:
    """ "The 9th": the last such day up to the publication date."""
    if not parts.ordinal or parts.year or parts.weekday is not None or parts.year_offset is not None:
        return None
    if published.day is None or parts.day is None:
        return unread("day of month", f"no publication date: the month of day {parts.day} is unknown.")
    for back in range(12):
        month = published.day - relativedelta(months=back)
        day = day_of(month.year, month.month, parts.day)
        if day and day <= published.day:
            after = day_of(
                (month + relativedelta(months=1)).year, (month + relativedelta(months=1)).month, parts.day
            )
            others = (after,) if after else ()
            return counted(
                day.isoformat(),
                "day of month",
                published,
                f"the last day {parts.day} of a month up to",
                *others,
            )
    return None


def checked(parts: Parts, year: int, reading: DateReading) -> DateReading:
    """`reading`, with a warning and dates that fit when its weekday does not."""
    if parts.weekday is None or _fits(parts, year) or parts.month is None or parts.day is None:
        return reading
    written = date(year, parts.month, parts.day)
    steps = [relativedelta(months=n) for n in (1, -1, 2, -2, 3, -3)]
    near_months = [
        day for step in steps if (day := written + step).day == parts.day and day.weekday() == parts.weekday
    ]
    near_days = [written + timedelta(days=n) for n in (1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6)]
    fitting = near_months + [day for day in near_days if day.weekday() == parts.weekday]
    actual, said = WEEKDAYS[written.weekday()], WEEKDAYS[parts.weekday]
    warning = f"{parts.day} {MONTHS[parts.month]} {year} is a {actual}, not a {said}"
    return replace(reading, warning=warning, alternatives=tuple(day.isoformat() for day in fitting))


def _edtf(parts: Parts, year: int | None) -> str:
    month = f"{f'{year:04d}' if year else 'XXXX'}-{parts.month:02d}"
    return f"{month}-{parts.day:02d}" if parts.day else month


def day_of(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _possible(parts: Parts) -> bool:
    return parts.day is None or day_of(parts.year or 2000, parts.month or 1, parts.day) is not None


def _fits(parts: Parts, year: int) -> bool:
    day = day_of(year, parts.month or 1, parts.day or 1)
    return day is not None and day.weekday() == parts.weekday
