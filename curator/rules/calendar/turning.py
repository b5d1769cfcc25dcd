"""Which of several years, weeks or holidays a date means: what was or what is to come, as the sentence speaks of it."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from curator.rules.calendar.context import Context
from curator.rules.calendar.direction import direction
from curator.rules.calendar.edtf_notation import WEEKDAYS, canonical, describe
from curator.rules.calendar.reading import DateReading, published_on, settled
from curator.rules.calendar.words import WEEKDAY_OF, plain

_TOLD_WHICH = re.compile(r"\b(?:last|past|next|coming|following|previous|this)\b")
_ATTACKED = "2001-09-11"
_ATTACKS = re.compile(r"(?:the )?sept(?:\.|ember)? 11(?:th)?,? (?:terror(?:ist)? )?attacks?\b")
_DAYS_AHEAD = 120  # a month without a year is one to come up to here, where no verb tells
_SURELY = 30  # a day without a year that is as near as this is that one, whatever the verb says


def turned(reading: DateReading, start: int, end: int, words: str, context: Context) -> DateReading:
    """`reading` of the words at a span, in the direction that the sentence speaks of; the other direction is its first
    alternative. What is not counted from a day, or says itself which one it means, stays."""
    if reading.edtf is None or not reading.anchor or reading.warning:
        return reading
    if reading.rule == "last weekday" and not _TOLD_WHICH.search(words):
        return _weekday_turned(reading, start, end, context)
    if _ATTACKS.match(context.low, start) and reading.anchor > _ATTACKED:
        return replace(
            settled(_ATTACKED, "known day", "the attacks of that day."), alternatives=(reading.edtf,)
        )
    if reading.rule == "holiday":
        return _holiday_turned(reading, start, end, context)
    if reading.rule == "year of publication" and "/" not in reading.edtf:
        return _month_turned(reading, start, end, context)
    return reading


def _weekday_turned(reading: DateReading, start: int, end: int, context: Context) -> DateReading:
    told = direction(context.text, context.low, start, end, context.lines)
    near = date.fromisoformat(reading.edtf or "")
    published = published_on(reading.anchor).day
    after, before = near + timedelta(days=7), near - timedelta(days=7)
    if near == published:
        others = (after, before) if told == "coming" else (before, after)
        return replace(reading, alternatives=tuple(day.isoformat() for day in others))
    if told != "coming":
        return reading
    name = WEEKDAYS[near.weekday()]
    return replace(
        reading,
        edtf=after.isoformat(),
        meaning=describe(after.isoformat()),
        rule="coming weekday",
        why=f"the sentence speaks of what is to come: the first {name} after the publication date, {reading.anchor}.",
        alternatives=(near.isoformat(),),
    )


def _holiday_turned(reading: DateReading, start: int, end: int, context: Context) -> DateReading:
    """The next day of that name, where it is near and the verb looks ahead."""
    published = published_on(reading.anchor).day
    ahead = date.fromisoformat(reading.alternatives[0])
    near = published is not None and (ahead - published).days <= _DAYS_AHEAD
    if not near or direction(context.text, context.low, start, end, context.lines) != "coming":
        return reading
    return replace(
        reading,
        edtf=ahead.isoformat(),
        meaning=describe(ahead.isoformat()),
        alternatives=(reading.edtf or "",),
    )


def _month_turned(reading: DateReading, start: int, end: int, context: Context) -> DateReading:
    """The year in which a month or a day of it lies nearest, on the side that the verb speaks of."""
    published = published_on(reading.anchor)
    found = re.fullmatch(r"[0-9]{4}-([0-9]{2})(?:-([0-9]{2}))?", reading.edtf or "")
    if found is None or published.year is None or published.month is None:
        return reading
    month, day = int(found[1]), int(found[2] or 0)
    this = (published.month, published.day.day if published.day and day else 0)
    weekday = next((WEEKDAY_OF[w] for w in plain(context.text[start:end]).split() if w in WEEKDAY_OF), None)
    if weekday is not None:
        return reading
    if (month, day) == this:
        return reading
    past = published.year - ((month, day) > this)
    ahead = ((month - published.month) * 30 + (day - this[1])) % 360
    told = direction(context.text, context.low, start, end, context.lines)
    if day and (ahead <= _SURELY or ahead >= 360 - _SURELY):
        coming = ahead <= _SURELY
    else:
        coming = told == "coming" or (told == "" and ahead <= _DAYS_AHEAD)
    year = past + coming
    values = [f"{y:04d}{(reading.edtf or '')[4:]}" for y in (year, past + (not coming), year - 1)]
    good = [value for value in dict.fromkeys(values) if _exists(value)]
    if not good:
        return reading
    return replace(reading, edtf=good[0], meaning=describe(good[0]), alternatives=tuple(good[1:2]))


def _exists(edtf: str) -> bool:
    try:
        return bool(canonical(edtf))
    except ValueError:
        return False
