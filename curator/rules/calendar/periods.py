"""Long stretches as people write them: the sixties, the 20th century, last summer, fiscal 1989, the end of the year."""

from __future__ import annotations

import re
from dataclasses import replace

from curator.rules.calendar.reading import DateReading, Published, counted, settled, unread

_DECADES_AHEAD = 15  # years before a decade begins in which people speak of it
_SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}
_STEPS = {"last": -1, "this": 0, "next": 1}
_TENS = {
    word: tens
    for tens, word in enumerate(
        "twenties thirties forties fifties sixties seventies eighties nineties".split(), 2
    )
}
_ORDINALS = {"eighteenth": 18, "nineteenth": 19, "twentieth": 20, "twenty-first": 21}
_LEADS = re.compile(r"^(?:(?:in|during|by|at|until|since|over|the|early|late|mid)(?: |-))+")
_DECADE = re.compile(r"'?([2-9])0'?s|(" + "|".join(_TENS) + ")")
_CENTURY = re.compile(r"(?:([0-9]{1,2})(?:st|nd|rd|th)|(" + "|".join(_ORDINALS) + ")) century")
_SEASON = re.compile(
    r"(?:(last|this|next) )?(spring|summer|autumn|fall|winter)(?: (?:of )?([12][0-9]{3}|(?:last|this|next) year))?"
)
_FISCAL = re.compile(r"fiscal (?:year )?([12][0-9]{3})")
_YEAR_END = re.compile(r"(by )?(?:the )?(?:year end|year-end|end of the year)(?: ([12][0-9]{3}))?")
_MONTH_PART = re.compile(r"(?:at |by |from |since )?(?:the )?(?:end|beginning|start|middle) of the month")


def read_period_words(text: str, published: Published) -> DateReading | None:
    """`text` comes from `plain`: small letters, no punctuation."""
    bare = _LEADS.sub("", text)
    if found := _DECADE.fullmatch(bare):
        return _read_decade(int(found[1]) if found[1] else _TENS[found[2]], published)
    if found := _CENTURY.fullmatch(bare):
        century = int(found[1]) if found[1] else _ORDINALS[found[2]]
        if 2 <= century <= 30:
            return settled(f"{century - 1:02d}XX", "century", "a century: the year is not given.")
    if found := _FISCAL.fullmatch(bare):
        return settled(found[1], "fiscal year", "a year of accounts, which need not begin in January.")
    if found := _SEASON.fullmatch(bare):
        return _read_season(found[1], found[2], found[3], published)
    if found := _YEAR_END.fullmatch(text):
        return _read_year_end(bool(found[1]), found[2], published)
    return _read_part_of_month(published) if _MONTH_PART.fullmatch(text) else None


def _read_decade(tens: int, published: Published) -> DateReading:
    """The decade of that name that is nearest, or lies not far ahead; without a publication date that of the last
    century."""
    year = published.year or 1999
    century = (year + _DECADES_AHEAD - tens * 10) // 100
    edtf = f"{century}{tens}X"
    other = f"{century - 1}{tens}X"
    why = "a decade: the century is the one that has it nearest, and the year is not given."
    return replace(settled(edtf, "decade", why), alternatives=(other,))


def _read_season(
    which: str | None, season: str, year: str | None, published: Published
) -> DateReading | None:
    code = _SEASONS[season]
    if year and year.isdigit():
        return settled(f"{year}-{code}", "season", "a season: which months it has depends on where it is.")
    if which is None and year is None:
        return None
    if published.year is None:
        return unread("season", f"no publication date: the year of this {season} is unknown.")
    if year:
        found = published.year + _STEPS[year.split()[0]]
        return counted(f"{found}-{code}", "season", published, "the year is counted from")
    first = {21: 3, 22: 6, 23: 9, 24: 12}[code]  # the month in which it begins in the north
    begun = published.month is None or published.month >= first
    found = (
        published.year
        + {"last": -(not _over(first, published)), "this": 0, "next": int(begun)}[which or "this"]
    )
    reading = counted(f"{found}-{code}", "season", published, "the year is counted from")
    return replace(reading, alternatives=(f"{found - 1 if which == 'last' else found + 1}-{code}",))


def _over(first: int, published: Published) -> bool:
    """Whether the season that begins in month `first` was over in the year of publication."""
    return published.month is not None and first <= 9 and published.month >= first + 3


def _read_year_end(limit: bool, year: str | None, published: Published) -> DateReading:
    """The year; "by" makes it a limit, and the limit is the last day."""
    of = int(year) if year else published.year
    if of is None:
        return unread("year end", "no publication date: the year is unknown.")
    day, whole = f"{of:04d}-12-31", f"{of:04d}"
    value, other = (day, whole) if limit else (whole, day)
    if year:
        return replace(settled(value, "year end", "the year is written out."), alternatives=(other,))
    return replace(counted(value, "year end", published, "the end of the year of"), alternatives=(other,))


def _read_part_of_month(published: Published) -> DateReading:
    if published.year is None or published.month is None:
        return unread("this month", "no publication date: the month is unknown.")
    return counted(
        f"{published.year:04d}-{published.month:02d}", "this month", published, "a part of the month of"
    )
