"""Which of the dates an article gives for an event is offered first, and what speaks against it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from curator.model.suggestions import DateFound, Offer, Said
from curator.rules.events.merging import Telling, excludes
from curator.rules.events.sentences import Sentence

_DAY, _MONTH = 10, 7  # code points of a day and of a month in EDTF
_DECADE = re.compile(r"[0-9]{2}(?:XX|[0-9]X)\Z")
_OLD = 2  # years before the newest date of an article: what is older is its background


@dataclass(frozen=True, slots=True)
class Day:
    """A date that the article gives for an event. `loose` when it says it of something wider or narrower."""

    date: DateFound
    sentence: Sentence
    loose: str = ""


def offer(text: str, telling: Telling) -> Offer | None:
    """The date of an event, with every place that gives one; None where none is given at all."""
    days = _days(telling)
    if not days:
        return None
    ordered = sorted(days, key=_order)
    best = ordered[0]
    value = best.date.value
    said = tuple(_said(text, day) for day in ordered)
    others = [day.date.value for day in ordered[1:] if day.date.value and day.date.value != value]
    against = [other for other in others if value is not None and excludes(value, other)]
    alternatives = tuple(dict.fromkeys((*against, *best.date.alternatives, *others)))
    if best.loose and value and len(value) == _DAY:
        alternatives = (*alternatives, value[:_MONTH])
    flag = best.date.flag or best.loose
    if against:
        flag = f"the article also says {', '.join(dict.fromkeys(against))}"
    elif best.date.use == "post" and all(day.date.use == "post" or day.date.value != value for day in days):
        flag = "the day of the post; the event may be earlier"
    why = best.date.why or best.date.rule
    return Offer(value, said, why, 0.9 if value and not flag else 0.5, flag, alternatives)


def months(values: Sequence[str]) -> list[str]:
    """The months of those values that are days: what is left when the day is in doubt."""
    return [value[:_MONTH] for value in values if len(value) == _DAY]


def contested(days: Offer | None) -> bool:
    """Whether an event has dates that exclude each other."""
    return days is not None and days.flag.startswith("the article also says")


def is_background(telling: Telling, newest: int | None) -> bool:
    """Whether an event is older than the news by years: "established in 1971"."""
    years = [
        int(day.date.value[:4]) for day in _days(telling) if day.date.value and day.date.value[:4].isdecimal()
    ]
    decades = [day.date.value for day in _days(telling) if day.date.value and _DECADE.match(day.date.value)]
    if decades and not years:
        return True
    return bool(years) and newest is not None and max(years) <= newest - _OLD


def newest_year(dates: Sequence[DateFound]) -> int | None:
    """The latest year that the dates of an article name."""
    years = [
        int(date.value[:4])
        for date in dates
        if date.value and date.value[:4].isdecimal() and date.use in ("told", "publication", "post")
    ]
    return max(years, default=None)


def _days(telling: Telling) -> list[Day]:
    found: dict[int, Day] = {}
    for draft in telling.drafts:
        loose = "the day of something that happened during it" if draft.inner else ""
        for date in draft.dates:
            found.setdefault(date.start, Day(date, draft.sentence, loose))
        for stamp in _stamps(draft.sentence):
            found.setdefault(stamp.start, Day(stamp, draft.sentence))
    for draft in telling.general:
        for date in draft.dates:
            found.setdefault(date.start, Day(date, draft.sentence, "said of several at once"))
    return list(found.values())


def _stamps(sentence: Sentence) -> list[DateFound]:
    if sentence.region != "embedded_post":
        return []
    return [item.date for item in sentence.items if item.date is not None and item.date.use == "post"]


def _order(day: Day) -> tuple[bool, bool, bool, bool, int, bool, int]:
    value = day.date.value
    return (
        value is None,
        bool(day.date.flag),
        bool(day.loose),
        day.date.anchor is not None,
        -_precision(value or ""),
        day.date.use == "post",
        day.date.start,
    )


def _precision(value: str) -> int:
    """How exactly a date is given; a stretch of time least."""
    return 0 if "/" in value else len(value)


def _said(text: str, day: Day) -> Said:
    date = day.date
    return Said(
        date.start,
        date.end,
        text[date.start : date.end],
        date.value,
        date.basis,
        day.sentence.attribution,
    )
