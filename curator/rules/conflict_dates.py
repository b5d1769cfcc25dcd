"""Dates that sources state against each other: weekdays that do not fit, what each was counted from, slips of a month,
publication before the day; and an interval that covers all."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import combinations

from curator.model.conflicts import Statement
from curator.rules import dates
from curator.rules.calendar.edtf_notation import MONTHS, WEEKDAYS
from curator.rules.calendar.words import WEEKDAY_OF
from curator.rules.conflict_words import LETTERS, WORD, listed, quoted, stated

_BESIDE = re.compile(rf"[\s,(\[–—-]{{0,3}}({LETTERS})")
_BEFORE = re.compile(rf"({LETTERS})[.\s,(\[]{{0,3}}\Z")
_COUNTED = re.compile(r"\d")
_FAR = 6  # months in which a date with the same number may be the one that was meant


def day_of(edtf: str) -> date | None:
    """The day that a date surely is; None when it leaves the day open or in doubt."""
    if not edtf or edtf[-1:] in "?~%":
        return None
    span = dates.bounds(edtf)
    return date.fromisoformat(span.earliest) if span.earliest and span.earliest == span.latest else None


def said(day: date) -> str:
    """`9 November 2025`."""
    return f"{day.day} {MONTHS[day.month]} {day.year}"


def weekday_of(day: date) -> str:
    """`a Sunday`."""
    return f"a {WEEKDAYS[day.weekday()]}"


def stated_weekday(one: Statement) -> int | None:
    """The weekday that the article prints with the date of a claim, 0 for Monday; None when it prints none, or when the
    date was counted from it."""
    quote, end = one.claim.quote, one.at + len(one.claim.quote)
    words = WORD.findall(quote)
    if beside := _BESIDE.match(one.sentence[end : end + 20]):
        words.append(beside[1])
    if before := _BEFORE.search(one.sentence[max(one.at - 20, 0) : one.at]):
        words.append(before[1])
    if not _COUNTED.search(quote):  # "on Sunday": the date comes from the weekday
        return None
    read = (unicodedata.normalize("NFC", word.casefold()) for word in words)
    return next((WEEKDAY_OF[word] for word in read if word in WEEKDAY_OF), None)


def fitting(day: date, weekday: int, known: Sequence[str]) -> list[date]:
    """Days of that weekday which may have been meant: those that are stated or printed, then those with the same number
    in a month near by, then the nearest ones; three at most."""
    stamped = [other for edtf in known if (other := day_of(edtf)) and other.weekday() == weekday]
    found = [other for other in stamped if other.day == day.day]
    for months in (1, -1, *(sign * n for n in range(2, _FAR + 1) for sign in (1, -1))):
        other = _in_month(day, months)
        if other is not None and other.weekday() == weekday:
            found.append(other)
    found[1:1] = stamped
    near = day.toordinal() + (weekday - day.weekday() + 3) % 7 - 3
    if date.min.toordinal() <= near <= date.max.toordinal():
        found.append(date.fromordinal(near))
    return list(dict.fromkeys(found))[:3]


def _in_month(day: date, months: int) -> date | None:
    """The day with the same number some months away; None where that month or year has none."""
    years, month = divmod(day.month - 1 + months, 12)
    try:
        return day.replace(year=day.year + years, month=month + 1)
    except ValueError:
        return None


class Weekdays:
    """What the weekdays printed with dates say: `against` are values that do not fit theirs, `for_` those that fit or
    would fit, each with the reason; `lines` say it in sentences."""

    def __init__(self, statements: Sequence[Statement]) -> None:
        self.lines: list[str] = []
        self.against: dict[str, str] = {}
        self.for_: dict[str, str] = {}
        known = [stated(one) for one in statements if stated(one)]
        for one in statements:
            day, weekday = day_of(stated(one)), stated_weekday(one)
            if day is None or weekday is None or not one.claim.asserts:
                continue
            if day.weekday() == weekday:
                self.for_[day.isoformat()] = f"{said(day)} is {weekday_of(day)}, as {one.article} says"
            else:
                self._mismatch(one, day, weekday, known)

    def _mismatch(self, one: Statement, day: date, weekday: int, known: Sequence[str]) -> None:
        wrong = f"{said(day)} is {weekday_of(day)}, not a {WEEKDAYS[weekday]}"
        meant = fitting(day, weekday, [*known, *(edtf for _, edtf in one.printed)])
        self.against[day.isoformat()] = wrong
        right = []
        for other in meant:
            stamp = next((words for words, edtf in one.printed if edtf == other.isoformat()), "")
            where = f" and {one.article} itself prints {quoted(stamp)}" if stamp else ""
            right.append(f"{said(other)} is one{where and ','}{where}")
            if stamp or other.isoformat() in known:
                self.for_[other.isoformat()] = (
                    f"{wrong}; {said(other)} is a {WEEKDAYS[weekday]}{where and ','}{where}"
                )
        shown = one.sentence[one.at : one.at + len(one.claim.quote) + 12]
        quote = one.claim.quote if WEEKDAYS[weekday].casefold() in one.claim.quote.casefold() else shown
        self.lines.append(f"{one.article} has {quoted(quote)}, but {wrong}: {'; '.join(right)}.")


def too_late(one: Statement) -> str:
    """That a date lies after the article that reports it; empty when it does not."""
    first = dates.bounds(stated(one)).earliest if stated(one) else None
    out = dates.bounds(one.published).latest if one.published else None
    if first and out and first > out and one.claim.asserts:
        return f"{one.said} is after {one.article} came out ({one.published})"
    return ""


def counted(statements: Sequence[Statement]) -> Iterator[str]:
    """What each date was counted from, where it was."""
    told = [one for one in statements if one.claim.basis and one.claim.basis.anchor and stated(one)]
    for one in told:
        basis = one.claim.basis
        assert basis is not None
        other = "" if basis.anchor == one.published or not one.published else f", not from {one.published}"
        yield f"{quoted(basis.words)} in {one.article} was counted from {basis.anchor}{other}: {stated(one)}."


def slip(values: Sequence[str]) -> str:
    """What sets two days apart that may be a slip of the pen; empty when there is no such thing."""
    for a, b in combinations([day for value in values if (day := day_of(value))], 2):
        if (a.year, a.day) == (b.year, b.day):
            return f"{said(a)} and {said(b)} differ in the month alone: one of them may be a slip."
        if (a.month, a.day) == (b.month, b.day):
            return f"{said(a)} and {said(b)} differ in the year alone: one of them may be a slip."
        if a.year == b.year and (a.month, a.day) == (b.day, b.month):
            return f"{said(a)} and {said(b)} have day and month the other way round: one may be misread."
    return ""


def apart(values: Sequence[str]) -> int | None:
    """The days between the two values that are farthest from each other; None when a day is open."""
    days = [day_of(value) for value in values]
    known = [day for day in days if day is not None]
    return (max(known) - min(known)).days if len(known) == len(days) and known else None


def contained(statements: Sequence[Statement], leaves: Sequence[str]) -> Iterator[str]:
    """Less precise dates, and which of the precise ones they go with."""
    seen: set[str] = set()
    for one in statements:
        value = stated(one)
        if not value or value in leaves or value in seen or not one.claim.asserts:
            continue
        seen.add(value)
        inside = [leaf for leaf in leaves if dates.refines(leaf, value)]
        beside = [leaf for leaf in leaves if dates.excludes(leaf, value)]
        if inside:
            are = "which is" if len(inside) == 1 else "which are"
            goes = f"contains {listed(inside)}, {are} only more precise"
            more = f", and excludes {listed(beside)}" if beside else ": no conflict"
            yield f"{value} ({one.article}) {goes}{more}."


def covering(values: Sequence[str]) -> str:
    """The interval from the earliest to the latest day that any of the dates may mean; empty when one is open."""
    ends = [end for value in values for end in value.rstrip("?~%").split("/")]
    spans = {end: dates.bounds(end) for end in ends if end not in ("", "..")}
    if len(spans) != len(set(ends)) or any(not s.earliest or not s.latest for s in spans.values()):
        return ""
    first = min(spans, key=lambda end: (spans[end].earliest or "", -len(end)))
    last = max(spans, key=lambda end: (spans[end].latest or "", len(end)))
    return dates.canonical(f"{first}/{last}") if first != last else ""
