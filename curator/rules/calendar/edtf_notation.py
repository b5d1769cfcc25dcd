"""EDTF (ISO 8601-2 level 1 and unspecified digits): check it, bound it, say it in words, compare it.

Years run from 0001 to 9999. A day is an ISO date, `2025-10-26`.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import MAXYEAR, date, timedelta
from functools import lru_cache

MONTHS = tuple(calendar.month_name)
WEEKDAYS = tuple(calendar.day_name)
_SEASONS = {21: "spring", 22: "summer", 23: "autumn", 24: "winter"}
_HINT = "write it like 2025-10-26, 2025-10, 2025?, 197X, XXXX-08, 2025-11-29/2025-11-30 or ../2025-10-26"

_ONE = re.compile(r"([0-9]{0,4}X{0,4})(?:-([0-9]{2}|XX)(?:-([0-9]{2}|XX))?)?([?~%]?)", re.ASCII)
_ISO = re.compile(r"[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-[0-9]{2})?)?", re.ASCII)
_COMPACT = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})", re.ASCII)
_WEEK = re.compile(r"([0-9]{4})-?W([0-9]{2})(?:-?([1-7]))?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Bounds:
    """The first and last day a date may mean, as ISO days; None is open or unknown."""

    earliest: str | None
    latest: str | None


@dataclass(frozen=True, slots=True)
class _Point:
    """One date. `year` keeps its unspecified digits ("197X"); month and day are None if absent, 0 if unspecified."""

    year: str
    month: int | None
    day: int | None
    mark: str

    @property
    def years(self) -> tuple[int, int] | None:
        if self.year == "XXXX":
            return None
        return max(int(self.year.replace("X", "0")), 1), int(self.year.replace("X", "9"))


def canonical(text: str) -> str:
    """The EDTF for `text`, which is EDTF, a compact ISO date (20240101) or an ISO week (2024-W01, 2024-W01-1).

    ValueError, one sentence, when it is none of them or names a day that does not exist.
    """
    written = text.strip().upper()
    if found := _COMPACT.fullmatch(written):
        written = "-".join(found.groups())
    elif found := _WEEK.fullmatch(written):
        written = _from_week(written, *found.groups())
    parts = _parse(written)
    if len(parts) == 2 and all(parts):
        first, last = bounds(written).earliest, bounds(written).latest
        if first and last and first > last:
            raise ValueError(f"The interval {written} ends before it starts; turn it round.")
    if not all(_known_to_edtf(end.rstrip("?~%")) for end in written.split("/") if end.strip(".")):
        raise ValueError(f'"{_cut(text)}" is not a date in EDTF; {_HINT}.')
    return written


def bounds(edtf: str) -> Bounds:
    """The first and last day `edtf` may mean. ValueError when it is not EDTF."""
    parts = _parse(edtf)
    first, last = parts[0], parts[-1]
    return Bounds(_first_day(first) if first else None, _last_day(last) if last else None)


def describe(edtf: str) -> str:
    """`edtf` in words: "2025-11-23, a Sunday", "some day up to 2025-10-26". ValueError when it is not EDTF."""
    parts = _parse(edtf)
    if len(parts) == 1:
        return _say(parts[0]) if parts[0] else ""
    first, last = parts
    if first is None or last is None:
        known = last or first
        said = _plain(known) if known else ""
        return f"some day up to {said}" if first is None else f"{said} or later"
    if first.mark or last.mark or not (first.day and last.day and first.year == last.year):
        return f"{_plain(first)} to {_plain(last)}"
    year = f"{last.year}" if last.years else "(year unknown)"
    opening = f"{first.day}" if first.month == last.month else f"{first.day} {MONTHS[first.month or 0]}"
    return f"{opening} to {last.day} {MONTHS[last.month or 0]} {year}{_weekdays(first, last)}"


def excludes(a: str, b: str) -> bool:
    """Whether `a` and `b` cannot both hold: no day fits both. Without a year, only month and day count."""
    if _yearless(a) or _yearless(b):
        return not _days_of_year(a) & _days_of_year(b)
    one, other = bounds(a), bounds(b)
    return _before(one.latest, other.earliest) or _before(other.latest, one.earliest)


def refines(a: str, b: str) -> bool:
    """Whether `a` says the same as `b`, only more exactly: it lies inside `b` and is narrower."""
    if _yearless(b):
        inside = _days_of_year(a) <= _days_of_year(b)
        return inside and (not _yearless(a) or _days_of_year(a) != _days_of_year(b))
    if _yearless(a):
        return False
    one, other = bounds(a), bounds(b)
    starts = other.earliest is None or (one.earliest is not None and one.earliest >= other.earliest)
    ends = other.latest is None or (one.latest is not None and one.latest <= other.latest)
    return starts and ends and one != other


# -- reading -----------------------------------------------------------------------------------------------------


@lru_cache(maxsize=4096)
def _parse(edtf: str) -> tuple[_Point | None, ...]:
    """One point, or two for an interval; None is an open or unknown end."""
    ends = edtf.split("/")
    if len(ends) > 2:
        raise ValueError(f'"{_cut(edtf)}" has more than two ends; {_HINT}.')
    points = tuple(None if len(ends) == 2 and end in ("", "..") else _read_point(end, edtf) for end in ends)
    if not any(points):
        raise ValueError("An interval that is open at both ends says nothing; leave the date empty.")
    return points


def _read_point(text: str, whole: str) -> _Point:
    found = _ONE.fullmatch(text)
    if found is None or len(found[1]) != 4:
        raise ValueError(f'"{_cut(whole)}" is not a date in EDTF; {_HINT}.')
    if found[1] == "0000":
        raise ValueError(f'"{_cut(whole)}": there is no year 0000; the record holds the years 0001 to 9999.')
    month, day = (None if part is None else 0 if part == "XX" else int(part) for part in found.group(2, 3))
    point = _Point(found[1], month, day, found[4])
    if (found[2] == "00" or found[3] == "00") or (
        month and month > 12 and (month not in _SEASONS or day is not None)
    ):
        raise ValueError(
            f'"{_cut(whole)}" has no such month or day; months run from 01 to 12, days from 01 to 31.'
        )
    if day and day > _longest_month(point):
        where = f"{MONTHS[month]} {found[1]}" if month else "any month"
        raise ValueError(f'"{_cut(whole)}": {where} has no day {day}; correct the day.')
    return point


def _longest_month(point: _Point) -> int:
    if not point.month:
        return 31
    first, last = point.years or (1, MAXYEAR)
    return max(calendar.monthrange(year, point.month)[1] for year in range(first, min(last, first + 8) + 1))


@lru_cache(maxsize=4096)
def _known_to_edtf(edtf: str) -> bool:
    """Whether the `edtf` library accepts one date; it stumbles over doubts and intervals of unspecified years.

    A plain year, month or day is known to be right; asking would delay the key that was typed by some 20 ms.
    """
    if _ISO.fullmatch(edtf):
        return True
    from edtf import (
        EDTFParseException,
        parse_edtf,
    )  # slow to import, and seldom needed before the first paint

    try:
        parse_edtf(edtf)
    except EDTFParseException:
        return False
    return True


def _from_week(written: str, year: str, week: str, day: str | None) -> str:
    try:
        first = date.fromisocalendar(int(year), int(week), int(day or 1))
        return first.isoformat() if day else f"{first}/{first + timedelta(days=6)}"
    except (ValueError, OverflowError):
        raise ValueError(f'"{written}": the year {year} has no week {week}; correct the week.') from None


def _cut(text: str) -> str:
    return text if len(text) <= 40 else text[:39] + "…"


# -- days --------------------------------------------------------------------------------------------------------


def _first_day(point: _Point) -> str | None:
    if point.years is None:
        return None
    month = point.month if point.month and point.month <= 12 else 1
    year = point.years[0]
    return _iso(year, month, min(point.day or 1, calendar.monthrange(year, month)[1]))


def _last_day(point: _Point) -> str | None:
    if point.years is None:
        return None
    year, month = point.years[1], point.month or 12
    if month > 12:  # a winter may reach into February; which months a season has depends on the hemisphere
        year, month = (min(year + 1, MAXYEAR), 2) if month == 24 else (year, 12)
    longest = calendar.monthrange(year, month)[1]
    return _iso(year, month, min(point.day or longest, longest))


def _iso(year: int, month: int, day: int) -> str:
    return f"{year:04d}-{month:02d}-{day:02d}"


def _before(a: str | None, b: str | None) -> bool:
    return a is not None and b is not None and a < b


def _yearless(edtf: str) -> bool:
    return any(point is not None and point.years is None for point in _parse(edtf))


def _days_of_year(edtf: str) -> frozenset[tuple[int, int]]:
    """The (month, day) pairs `edtf` may mean in some year."""
    parts = _parse(edtf)
    if None in parts:
        return frozenset(_pairs(date(2000, 1, 1), date(2000, 12, 31)))
    points = [point for point in parts if point is not None]
    first, last = points[0], points[-1]
    if len(points) == 2 and first.years and last.years and last.years[1] - first.years[0] > 1:
        return frozenset(_pairs(date(2000, 1, 1), date(2000, 12, 31)))
    if len(points) == 1 and first.day and not first.month:
        return frozenset(
            (month, first.day) for month in range(1, 13) if first.day <= calendar.monthrange(2000, month)[1]
        )
    low, high = _in_leap_year(first, start=True), _in_leap_year(last, start=False)
    if low <= high:
        return frozenset(_pairs(low, high))
    return frozenset([*_pairs(low, date(2000, 12, 31)), *_pairs(date(2000, 1, 1), high)])


def _in_leap_year(point: _Point, *, start: bool) -> date:
    month = point.month if point.month and point.month <= 12 else (1 if start else 12)
    return date(2000, month, point.day or (1 if start else calendar.monthrange(2000, month)[1]))


def _pairs(first: date, last: date) -> Iterator[tuple[int, int]]:
    for ordinal in range(first.toordinal(), last.toordinal() + 1):
        day = date.fromordinal(ordinal)
        yield day.month, day.day


# -- words -------------------------------------------------------------------------------------------------------


def _say(point: _Point) -> str:
    said = _plain(point)
    if not point.mark and point.day and point.month and point.year.isdecimal():
        return f"{said}, a {_weekday(point)}"
    return said


def _plain(point: _Point) -> str:
    doubt = {"": "", "?": "perhaps ", "~": "about ", "%": "perhaps about "}[point.mark]
    return doubt + _without_doubt(point)


def _without_doubt(point: _Point) -> str:
    full_year = point.year.isdecimal()
    if full_year and point.month and point.day:
        return f"{point.year}-{point.month:02d}-{point.day:02d}"
    year = f" {_year_in_words(point)}" if point.years else ", year unknown"
    if point.month is None:
        return year.strip() if point.years else "an unknown year"
    if point.month > 12:
        return _SEASONS[point.month] + year
    month = MONTHS[point.month] if point.month else "an unknown month"
    if point.day is None:
        return month + year
    if not point.day:
        return (
            f"some day in {month}{year}" if point.month else f"some day{' in' if point.years else ''}{year}"
        )
    return f"{point.day} {month}{year}" if point.month else f"day {point.day} of {month}{year}"


def _year_in_words(point: _Point) -> str:
    if point.year.isdecimal():
        return point.year
    if point.year[3:] == "X" and point.year[:3].isdecimal():
        decade = f"{point.year[:3]}0s"
        return f"the {decade}" if point.month is None else f"in one of the {decade}"
    first, last = point.years or (1, MAXYEAR)
    return f"some year from {first:04d} to {last:04d}"


def _weekday(point: _Point) -> str:
    return WEEKDAYS[date(int(point.year), point.month or 1, point.day or 1).weekday()]


def _weekdays(first: _Point, last: _Point) -> str:
    if not (first.year.isdecimal() and last.year.isdecimal()):
        return ""
    return f" ({_weekday(first)} to {_weekday(last)})"
