"""The answer of reading a date, and what it is counted from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from curator.rules.calendar.edtf_notation import WEEKDAYS, bounds, canonical, describe


@dataclass(frozen=True, slots=True)
class DateReading:
    """What words say about a date; `edtf` is None when they do not settle it.

    `meaning` is the date in words, `why` says how it was read or what is missing,
    `rule` is the short name of the way it was read, `anchor` the publication date it was counted from, `alternatives`
    other readings as EDTF, `warning` a contradiction inside the words.
    """

    edtf: str | None
    meaning: str
    rule: str
    anchor: str | None
    why: str
    alternatives: tuple[str, ...] = ()
    warning: str | None = None


@dataclass(frozen=True, slots=True)
class Published:
    """What is known of the publication date; `edtf` is None when nothing is."""

    edtf: str | None
    year: int | None = None
    month: int | None = None
    day: date | None = None


def published_on(edtf: str | None) -> Published:
    if not edtf:
        return Published(None)
    try:
        span = bounds(canonical(edtf))
    except ValueError:
        return Published(None)
    if span.earliest is None or span.latest is None or span.earliest[:4] != span.latest[:4]:
        return Published(edtf)
    if not "1000" <= span.latest[:4] < "3000":
        return Published(None)
    month = int(span.latest[5:7]) if span.earliest[:7] == span.latest[:7] else None
    day = date.fromisoformat(span.latest) if span.earliest == span.latest else None
    return Published(edtf, int(span.latest[:4]), month, day)


def settled(edtf: str, rule: str, why: str) -> DateReading:
    return DateReading(edtf, describe(edtf), rule, None, why)


def unread(rule: str, why: str, alternatives: tuple[str, ...] = ()) -> DateReading:
    return DateReading(None, "no date", rule, None, why, alternatives)


def counted(edtf: str, rule: str, published: Published, why: str, *others: date) -> DateReading:
    known = published.edtf or ""
    weekday = f", a {WEEKDAYS[published.day.weekday()]}" if published.day else ""
    alternatives = tuple(day.isoformat() for day in others)
    return DateReading(
        edtf, describe(edtf), rule, known, f"{why} the publication date, {known}{weekday}.", alternatives
    )
