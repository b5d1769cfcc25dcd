"""Dates counted from the day of publication: today, on Sunday, last weekend, three days ago."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from curator.rules.calendar.edtf_notation import MONTHS, WEEKDAYS
from curator.rules.calendar.reading import DateReading, Published, counted, unread
from curator.rules.calendar.words import MONTH_OF, WEEKDAY_OF

DAYS_AWAY = {
    "today": 0, "tonight": 0, "this morning": 0, "this afternoon": 0, "this evening": 0,
    "yesterday": -1, "last night": -1, "tomorrow": 1, "day before yesterday": -2, "day after tomorrow": 2,
}  # fmt: skip
_LEADS = re.compile(r"^(?:(?:on|in|at|during|over|late|early|earlier|later|the) )+")
PERIOD = re.compile(r"(last|this|next|previous|past|coming)? ?(weekend|week|month|year)")
_STRETCH = re.compile(r"(?:(?:in|over|during|within) )?the (?:last|past) (week|month|year)")
_MONTH_NEAR = re.compile(r"(last|this|next) (\S+)")
_STEPS = {"last": -1, "previous": -1, "past": -1, "this": 0, "next": 1, "coming": 1}
_BESIDE = {"last": "before", "next": "after"}
_AGO = re.compile(r"(a|an|[0-9]{1,3}|\w+) (day|week|month|year|decade)s? ago")
_NUMBERS = {
    word: n
    for n, word in enumerate(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
        " eighteen nineteen twenty".split(),
        1,
    )
} | {"thirty": 30, "forty": 40, "fifty": 50}
_WEEKDAY = re.compile(
    r"(?:(last|past|this|next|coming) )?(?:past )?("
    + "|".join(sorted(WEEKDAY_OF, key=len, reverse=True))
    + r")"
    r"(?: (?:morning|afternoon|evening|night|noon))?(?: (?:of )?(last|this|next) week)?"
)


def read_near(text: str, published: Published) -> DateReading | None:
    bare = _LEADS.sub("", text)
    if bare in DAYS_AWAY:
        if published.day is None:
            return unread("day", f'no publication date: the day of "{bare}" is unknown.')
        day = published.day + timedelta(days=DAYS_AWAY[bare])
        return counted(day.isoformat(), bare, published, f'"{bare}", counted from')
    if found := _WEEKDAY.fullmatch(bare):
        return _read_weekday(found[1] or "", WEEKDAY_OF[found[2]], published, found[3])
    if found := _AGO.fullmatch(bare):
        return _read_ago(found[1], found[2], published)
    if found := _STRETCH.fullmatch(text):
        return _read_stretch(found[1], published)
    if (found := _MONTH_NEAR.fullmatch(bare)) and found[2] in MONTH_OF:
        return _read_month_near(found[1], MONTH_OF[found[2]], published)
    if (found := PERIOD.fullmatch(bare)) and (found[1] or found[2] == "weekend"):
        return _read_period(found[1] or "this", found[2], published)
    return None


def _read_weekday(which: str, weekday: int, published: Published, week_of: str | None = None) -> DateReading:
    name = WEEKDAYS[weekday]
    if published.day is None:
        return unread("last weekday", f"no publication date: the week of this {name} is unknown.")
    back = published.day - timedelta(days=(published.day.weekday() - weekday) % 7)
    week = timedelta(days=7)
    if which == "this" or week_of:
        monday = published.day - timedelta(days=published.day.weekday())
        day = monday + timedelta(days=weekday) + _STEPS[week_of or "this"] * week
        said = f"the {name} of the week" + (f" {_BESIDE[week_of]}" if week_of in _BESIDE else " of")
        return counted(day.isoformat(), "weekday of a week", published, said, day - week, day + week)
    if which in ("next", "coming"):
        return counted(
            (back + week).isoformat(), "next weekday", published, f"the first {name} after", back + 2 * week
        )
    if which in ("last", "past"):
        if back == published.day:
            back -= week
        return counted(back.isoformat(), "last weekday", published, f"the last {name} before", back - week)
    other = back - week if back == published.day else back + week
    return counted(back.isoformat(), "last weekday", published, f"the last {name} up to", other)


def _read_period(which: str, unit: str, published: Published) -> DateReading:
    step = _STEPS[which]
    said = f"{which} {unit}"
    if unit == "year" and published.year:
        return counted(f"{published.year + step:04d}", said, published, f'"{said}", counted from')
    if unit == "month" and published.year and published.month:
        month = date(published.year, published.month, 1) + relativedelta(months=step)
        return counted(f"{month:%Y-%m}", said, published, f'"{said}", counted from')
    if unit in ("week", "weekend") and published.day:
        monday = published.day - timedelta(days=published.day.weekday())
        first, last = monday, monday + timedelta(days=6)
        if unit == "weekend":
            return _read_weekend(step, said, published, published.day)
        shift = timedelta(days=7 * step)
        return counted(f"{first + shift}/{last + shift}", said, published, f'"{said}", counted from')
    return unread(said, f'no publication date: "{said}" cannot be counted from anything.')


def _read_weekend(step: int, said: str, published: Published, day: date) -> DateReading:
    """Saturday to Sunday: "last" is the one that was over, "this" the one that had begun, "next" the one to come."""
    week = timedelta(days=7)
    saturday = day - timedelta(days=(day.weekday() - 5) % 7) + (week if step > 0 else timedelta())
    if step < 0 and saturday + timedelta(days=1) >= day:
        saturday -= week
    other = saturday + (week if step >= 0 else -week)
    first, second = (f"{start}/{start + timedelta(days=1)}" for start in (saturday, other))
    return replace(counted(first, said, published, f'"{said}", counted from'), alternatives=(second,))


def _read_stretch(unit: str, published: Published) -> DateReading:
    """ "In the last month": the stretch that ends with the publication date, not the calendar month before it."""
    if published.day is None:
        return unread("stretch", f"no publication date: the last {unit} cannot be counted from anything.")
    span = f"{published.day - _delta(unit, 1)}/{published.day}"
    return counted(span, "stretch", published, f"the {unit} that ends with")


def _read_month_near(which: str, month: int, published: Published) -> DateReading:
    if published.year is None or published.month is None:
        return unread(
            "last month of that name", f"no publication date: the year of this {MONTHS[month]} is unknown."
        )
    year = (
        published.year
        + {"last": -(month >= published.month), "this": 0, "next": int(month <= published.month)}[which]
    )
    other = year - 1 if which == "last" else year + 1
    reading = counted(
        f"{year:04d}-{month:02d}", f"{which} month of that name", published, "the year is counted from"
    )
    return replace(reading, alternatives=(f"{other:04d}-{month:02d}",))


def _delta(unit: str, count: int) -> relativedelta:
    days = {"day": 1, "week": 7}.get(unit, 0) * count
    years = {"year": 1, "decade": 10}.get(unit, 0) * count
    return relativedelta(days=days, months=count if unit == "month" else 0, years=years)


def number_of(word: str) -> int | None:
    """The number that a word is: "a" is 1, "twelve" 12; None for others."""
    return 1 if word in ("a", "an") else int(word) if word.isdecimal() else _NUMBERS.get(word)


def _read_ago(number: str, unit: str, published: Published) -> DateReading | None:
    count = number_of(number)
    if count is None:
        return None
    said = f"{number} {unit}{'' if count == 1 else 's'} ago"
    if published.day is None:
        return unread("ago", f'no publication date: "{said}" cannot be counted from anything.')
    then = published.day - _delta(unit, count)
    exact = {
        "day": f"{then:%Y-%m-%d}",
        "week": f"{then:%Y-%m-%d}~",
        "month": f"{then:%Y-%m}~",
        "year": f"{then:%Y}~",
        "decade": f"{then:%Y}~",
    }
    return counted(exact[unit], "ago", published, f'"{said}", counted from')
