"""One time expression in its place: its value, what speaks against it, and its other readings."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from curator.model.suggestions import DateFound
from curator.rules import dates
from curator.rules.calendar import parts as date_parts
from curator.rules.calendar import shift as date_shift
from curator.rules.calendar.context import Context, Use
from curator.rules.calendar.direction import direction, sentence
from curator.rules.calendar.edtf_notation import canonical, describe
from curator.rules.calendar.expressions import Expression
from curator.rules.calendar.holidays import read_holiday
from curator.rules.calendar.reading import DateReading, published_on
from curator.rules.calendar.turning import turned
from curator.rules.calendar.words import WEEKDAY_OF, parts_of, plain

_DEICTIC = re.compile(
    r"\b(?:today|tonight|yesterday|tomorrow|last night|this (?:morning|afternoon|evening))\b"
)
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}\Z")
_TO = re.compile(r" ?- ?| to | and | through | or ")
_AND = re.compile(r"(?<=[0-9]) (?:and|or) (?=[0-9])")
_STATED = re.compile(
    r"\b(?:statement|press release|news release|communique|posted|wrote|tweeted|tweet|post)\b"
)
_STATED_WITHIN = 160  # code points after a quotation that may say where its words stood
_NEAR_BEFORE = 400  # code points before a quotation in which the article may have named its day
_YEARS = re.compile(r"([12][0-9])([0-9]{2})-([0-9]{2})\Z")
_SHORTLY = 45  # days before the publication in which most of what is reported happens
_YEAR_END = re.compile(r"the end of the year|year[- ]end")
_BESIDE = re.compile(
    r"the (following|next|previous) (" + "|".join(w for w in WEEKDAY_OF if w.isascii()) + r")\b"
)
_SHORT_YEAR = re.compile(
    r"(?<![0-9])[0-3]?[0-9](?:/[0-3]?[0-9]/|-[0-3]?[0-9]-|\.[0-3]?[0-9]\.| [a-z]{3,9} )([0-9]{2})\Z"
)


read_date = lru_cache(maxsize=2048)(dates.read_date)  # the same few words come again and again


_PUBLICATION = "the publication date"


@dataclass(frozen=True, slots=True)
class _Anchor:
    """The day that words are counted from, what it is called, and what speaks against it."""

    edtf: str | None
    called: str = _PUBLICATION
    flag: str = ""
    other: str | None = None


def read(expression: Expression, context: Context, use: Use) -> list[DateFound]:
    """What an expression means where it stands: one date, or two where it names two."""
    if expression.kind in ("duration", "vague", "set"):
        return [_undated(expression, context)]
    if expression.kind == "part":
        return [date_parts.read(expression, context)]
    if expression.kind in ("shift", "anaphor"):
        return [date_shift.read(expression, context)]
    if expression.words == "today" and _nowadays(expression, context):
        return [_undated(replace(expression, kind="vague"), context)]
    if found := _BESIDE.match(expression.words):
        return [date_shift.weekday(expression, found[1], WEEKDAY_OF[found[2]], context)]
    if expression.kind == "two" and (two := _two(expression, context, use)):
        return two
    return [_one(expression.start, expression.end, expression.words, context, use)]


def _nowadays(expression: Expression, context: Context) -> bool:
    """Whether "Today, …" opens a sentence that tells neither what was nor what will be."""
    start, end = expression.start, expression.end
    if context.low[end : end + 2] != ", " or sentence(context.text, start, end, context.lines)[0] != start:
        return False
    return direction(context.text, context.low, start, end, context.lines) == ""


def _undated(expression: Expression, context: Context) -> DateFound:
    words = context.text[expression.start : expression.end]
    if expression.kind == "duration":
        return DateFound(
            expression.start,
            expression.end,
            words,
            None,
            "duration",
            "a length of time, not a date.",
            use="duration",
        )
    why = "days that recur: no one of them is meant." if expression.kind == "set" else "too vague for a date."
    return DateFound(expression.start, expression.end, words, None, "vague", why, use="vague")


def _one(start: int, end: int, words: str, context: Context, use: Use) -> DateFound:
    anchor = _anchor(start, words, context)
    if (years := _YEARS.search(words)) and years[3] > years[2]:
        words = f"{words[:-2]}{years[1]}{years[3]}"
    limited = "by " if _YEAR_END.match(words) and context.low.endswith("by ", 0, start) else ""
    read_alone = read_date(limited + _AND.sub(" to ", words), anchor.edtf)
    if short := _SHORT_YEAR.search(words):
        read_alone = _short_year(words, short, anchor.edtf) or read_alone
    read_alone = read_holiday(words, published_on(anchor.edtf)) or read_alone
    reading = turned(read_alone, start, end, words, context)
    doubtful = reading.edtf is None and len(reading.alternatives) == 2
    if doubtful:
        reading = _likelier_order(reading, anchor.edtf)
    alternatives = reading.alternatives
    if anchor.other is not None and anchor.edtf is not None:
        other = read_date(words, anchor.other).edtf
        alternatives = (*([other] if other else []), *alternatives)
    flag = anchor.flag if reading.anchor else ""
    if doubtful and reading.edtf:
        flag = "day and month may be the other way round"
    if reading.warning:
        flag = reading.warning
        alternatives = _stamp_first(alternatives, start, reading, context)
    if reading.edtf and reading.edtf.startswith("XXXX"):
        alternatives, flag = (
            _with_years(reading.edtf, context),
            "the year is not given, and the article's is unknown",
        )
    if anchor.edtf == context.published and context.headed and _DEICTIC.search(words):
        other = read_date(words, context.headed).edtf
        alternatives = (*alternatives, *([other] if other else []))
    if reading.rule == "stretch":
        use = "duration"
    why = reading.why.replace(_PUBLICATION, anchor.called) if reading.anchor else reading.why
    return DateFound(
        start,
        end,
        context.text[start:end],
        reading.edtf,
        reading.rule,
        why,
        reading.anchor or None,
        tuple(dict.fromkeys(one for one in alternatives if one != reading.edtf)),
        flag,
        use,
    )


def _short_year(words: str, short: re.Match[str], anchor: str | None) -> DateReading | None:
    """A date in digits with two of the year: the last such year up to the publication; None where that is unknown."""
    published = published_on(anchor)
    if published.year is None:
        return None
    year = published.year - (published.year - int(short[1])) % 100
    reading = read_date(f"{words[: short.start(1)]}{year}{words[short.end(1) :]}")
    known, why = published.edtf or "", "two digits of the year; the century is that of"
    if reading.edtf is None and known in reading.alternatives:
        why = "of the two orders of day and month, the one that gives"
        reading = replace(
            reading, edtf=known, alternatives=tuple(x for x in reading.alternatives if x != known)
        )
    if reading.edtf is None:
        return reading
    return replace(reading, anchor=known, why=f"{why} the publication date, {known}.", rule="numeric")


def _likelier_order(reading: DateReading, anchor: str | None) -> DateReading:
    """Of the two orders of day and month the one that lies shortly before the publication, if only one does."""
    published = published_on(anchor).day
    if published is None:
        return reading
    ages = {edtf: (published - date.fromisoformat(edtf)).days for edtf in reading.alternatives}
    near = [edtf for edtf, age in ages.items() if 0 <= age <= _SHORTLY]
    if len(near) != 1:
        return reading
    why = f"of the two orders of day and month, the one that lies shortly before {_PUBLICATION}, {anchor}."
    others = tuple(edtf for edtf in reading.alternatives if edtf != near[0])
    return replace(
        reading, edtf=near[0], meaning=describe(near[0]), anchor=anchor, why=why, alternatives=others
    )


# -- the day to count from ---------------------------------------------------------------------------------------


def _anchor(start: int, words: str, context: Context) -> _Anchor:
    """The stamp of the post that an expression stands in, the day of a quoted statement, else the publication."""
    if post := context.post(start):
        if post.day:
            return _Anchor(post.day, "the stamp of the quoted post")
        return _Anchor(
            context.published, flag="inside a quoted post without a stamp: counted from the publication"
        )
    quotation = context.quotation(start) if _DEICTIC.search(words) else None
    if quotation is None:
        return _Anchor(context.published)
    if post := context.repeated_in(quotation):
        return _Anchor(post.day, "the stamp of the post that says the same", other=context.published)
    named, after = context.last_day, context.low[quotation[1] : quotation[1] + _STATED_WITHIN]
    near = (
        named is not None and quotation[0] - _NEAR_BEFORE < named.end <= quotation[0] and named.use == "told"
    )
    if named is not None and named.value and near:
        if _STATED.search(after):
            flag = f"inside a statement: counted from {named.value}, the day named before it"
            return _Anchor(named.value, "the day named before", flag, context.published)
        flag = (
            f"inside a quotation: counted from the publication, but {named.value} is the day named before it"
        )
        return _Anchor(context.published, flag=flag if context.published else "", other=named.value)
    flag = "inside a quotation: counted from the publication, but the words may have been said before"
    return _Anchor(context.published, flag=flag if context.published else "")


def _stamp_first(
    alternatives: tuple[str, ...], start: int, reading: DateReading, context: Context
) -> tuple[str, ...]:
    """The dates that fit a weekday, the stamp of the post first if it is one of that weekday."""
    post = context.post(start)
    if post is None or post.day is None or not alternatives or not _DAY.match(alternatives[0]):
        return alternatives
    fits = date.fromisoformat(post.day).weekday() == date.fromisoformat(alternatives[0]).weekday()
    return (post.day, *alternatives) if fits else alternatives


def _with_years(edtf: str, context: Context) -> tuple[str, ...]:
    """A date without a year in the year of the last date named; for the person to take or to leave."""
    year = context.last.value[:4] if context.last and context.last.value else ""
    if not year.isdecimal() or len(context.last.value or "" if context.last else "") < 7:
        return ()
    try:
        return (canonical(year + edtf[4:]),)
    except ValueError:
        return ()


# -- two in one --------------------------------------------------------------------------------------------------


def _two(expression: Expression, context: Context, use: Use) -> list[DateFound]:
    """ "November 20 to December 11, 2025": both dates, each with the whole span as another reading."""
    joint = next(
        (
            found
            for found in _TO.finditer(expression.words)
            if parts_of(plain(expression.words[: found.start()]))
            and parts_of(plain(expression.words[found.end() :]))
        ),
        None,
    )
    if joint is None:
        return []
    left, right = expression.words[: joint.start()], expression.words[joint.end() :]
    offset = expression.end - len(expression.words)
    one, other = parts_of(plain(left)), parts_of(plain(right))
    year = (one and one.year) or (other and other.year)
    spans = ((expression.start, offset + joint.start(), left), (offset + joint.end(), expression.end, right))
    found = []
    for (start, end, words), parts in zip(spans, (one, other), strict=True):
        lent = f"{words} {year}" if year and parts and not parts.year and "year" not in words else words
        found.append(_one(start, end, lent, context, use))
    first, last = (one.value for one in found)
    if first and last and first <= last and "X" not in first + last:
        whole = f"{first}/{last}"
        found = [replace(one, alternatives=(*one.alternatives, whole)) for one in found]
    return found
