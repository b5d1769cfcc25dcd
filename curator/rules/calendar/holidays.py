"""Days of the year that have a name and the same date everywhere in the English press: Christmas Eve, Thanksgiving."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from functools import partial

from dateutil.easter import easter
from dateutil.relativedelta import MO, SU, TH, relativedelta, weekday

from curator.rules.calendar.reading import DateReading, Published, counted, settled, unread


def _fixed(month: int, day: int, year: int) -> date:
    return date(year, month, day)


def _nth(month: int, which: weekday, year: int) -> date:
    """The n-th such weekday of a month, the last one for a negative n."""
    first = date(year, month, 1)
    return first + (
        relativedelta(day=31, weekday=which) if which.n and which.n < 0 else relativedelta(weekday=which)
    )


_DAYS: dict[str, Callable[[int], date]] = {
    "christmas": partial(_fixed, 12, 25),
    "christmas day": partial(_fixed, 12, 25),
    "christmas eve": partial(_fixed, 12, 24),
    "new year's day": partial(_fixed, 1, 1),
    "new year's eve": partial(_fixed, 12, 31),
    "valentine's day": partial(_fixed, 2, 14),
    "st patrick's day": partial(_fixed, 3, 17),
    "fourth of july": partial(_fixed, 7, 4),
    "july fourth": partial(_fixed, 7, 4),
    "halloween": partial(_fixed, 10, 31),
    "veterans day": partial(_fixed, 11, 11),
    "easter": easter,
    "easter sunday": easter,
    "martin luther king day": partial(_nth, 1, MO(3)),
    "mother's day": partial(_nth, 5, SU(2)),
    "memorial day": partial(_nth, 5, MO(-1)),
    "father's day": partial(_nth, 6, SU(3)),
    "labor day": partial(_nth, 9, MO(1)),
    "thanksgiving": partial(_nth, 11, TH(4)),
    "thanksgiving day": partial(_nth, 11, TH(4)),
}
_HOLIDAY = re.compile(
    r"(?:(?:on|in|since|by|at|early|late|the|this|last) )*("
    + "|".join(sorted(_DAYS, key=len, reverse=True))
    + r")(?: (?:morning|afternoon|evening|night))?(?:,? ([12][0-9]{3}))?"
)


def read_holiday(words: str, published: Published) -> DateReading | None:
    """The day of that name in the year that is written, else the last one up to the publication; the next one is the
    other reading. `words` are in small letters, with apostrophes."""
    found = _HOLIDAY.fullmatch(words.replace("st.", "st").replace("4th of", "fourth of"))
    if found is None:
        return None
    day_in = _DAYS[found[1]]
    if found[2]:
        return settled(
            day_in(int(found[2])).isoformat(), "holiday", "a day with a name, in the year that is written."
        )
    if published.day is None:
        return unread("holiday", f'no publication date: the year of this "{found[1]}" is unknown.')
    year = published.day.year
    days = [day_in(at) for at in (year - 1, year, year + 1)]
    past = max(day for day in days if day <= published.day)
    ahead = min(day for day in days if day > published.day)
    return counted(past.isoformat(), "holiday", published, f'the last "{found[1]}" up to', ahead)
