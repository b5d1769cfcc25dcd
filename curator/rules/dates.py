"""Dates as people write them, read into EDTF with a reason; and the EDTF rules, under one roof.

A reading never invents a day: what the words and the publication date leave open stays open, and `why` says what is
missing.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache

from curator.rules.calendar.counted import DAYS_AWAY, PERIOD, read_near
from curator.rules.calendar.edtf_notation import Bounds, bounds, canonical, describe, excludes, refines
from curator.rules.calendar.named import day_of, read_named, read_parts
from curator.rules.calendar.numeric import (
    DECADE,
    ISO,
    NOTATION,
    NUMERIC,
    YEAR_FIRST,
    read_decade,
    read_notation,
    read_numeric,
)
from curator.rules.calendar.periods import read_period_words
from curator.rules.calendar.reading import DateReading, Published, published_on, unread
from curator.rules.calendar.words import MONTH_OF, WEEKDAY_OF, parts_of, plain

__all__ = [
    "Bounds",
    "DateReading",
    "bounds",
    "canonical",
    "describe",
    "excludes",
    "is_date",
    "read_date",
    "refines",
]


def read_date(words: str, published: str | None = None) -> DateReading:
    """Read what a person typed or selected; `published` is the article's publication date as EDTF, if known."""
    shown = " ".join(words.split())
    shown = shown if len(shown) <= 60 else shown[:59] + "…"
    if len(words) > 500:
        return unread("vague", f'"{shown}" is too long for a date.')
    anchor = published_on(published)
    notation = words.strip().strip(".,;:()[]\"'“”‘’")
    if (
        NOTATION.fullmatch(words.strip())
        and not NUMERIC.fullmatch(notation)
        and not YEAR_FIRST.fullmatch(notation)
    ):
        return read_notation(words.strip() if ".." in words else notation)
    text = plain(words)
    if reading := _read_any(text, anchor):
        return reading
    return _read_within(text, anchor) or unread(
        "vague", f'"{shown}" names no day, month or year that can be read.'
    )


@lru_cache(maxsize=8192)
def is_date(words: str) -> bool:
    """Whether all of the words are one date, settled or not: "on Sunday" is one, "talks on Sunday" is not."""
    if len(words) > 100:
        return False
    text = plain(words)
    digits = text.removeprefix("on ")
    if ISO.fullmatch(digits) or YEAR_FIRST.fullmatch(digits):
        # Most of what stands in texts is told without loading the grammar of EDTF.
        year, month, *day = map(int, re.split("[-/.]", digits))
        return day_of(year, month, *day or [1]) is not None
    return _read_any(text, Published(None)) is not None


# -- spans and doubts --------------------------------------------------------------------------------------------

_BETWEEN = re.compile(r"(?:on |in )?(?:between|from) (.+?) (?:and|to|until|till|through) (.+)")
_TO = re.compile(r"(.+?) ?(?:-| to | through | until )(?!.*(?:-| to )) ?(.+)")
_SLASH = re.compile(r"([0-9]{1,2})/([0-9]{1,2} .+)")
_LIMIT = re.compile(r"(by|until|till|up to|no later than|not later than|before|since|after|from) (.+)")
_DOUBT = re.compile(
    r"(?:in |on )?(?:(about|around|circa|c|ca|approximately|perhaps|maybe|possibly|probably) )?(.+?)( ?\?)?"
)


def _read_span(text: str, published: Published) -> DateReading | None:
    for pattern in (_BETWEEN, _SLASH, _TO):
        found = pattern.fullmatch(text)
        if found is None:
            continue
        if ISO.fullmatch(found[1]) and ISO.fullmatch(found[2]):
            return read_notation(f"{found[1]}/{found[2]}")
        left, right = parts_of(found[1]), parts_of(found[2])
        if left is None or right is None:
            continue
        # "29-30 November 2025" and "October 26-28, 2025": each end lends the other what it lacks.
        year = right.year or left.year
        one = replace(left, year=left.year or year, month=left.month or right.month)
        other = replace(right, year=year, month=right.month or left.month)
        if (one.day is None) != (other.day is None) or (one.month is None) != (other.month is None):
            continue
        return _join(read_parts(one, published), read_parts(other, published))
    return None


def _join(one: DateReading | None, other: DateReading | None) -> DateReading | None:
    if one is None or other is None or one.edtf is None or other.edtf is None:
        return (
            one
            if one is not None and one.edtf is None
            else other
            if other is not None and other.edtf is None
            else None
        )
    try:
        edtf = canonical(f"{one.edtf}/{other.edtf}")
    except ValueError as error:
        return unread("span", str(error))
    warning = "; ".join(filter(None, (one.warning, other.warning))) or None
    return replace(other, edtf=edtf, meaning=describe(edtf), rule="span", alternatives=(), warning=warning)


def _read_limit(text: str, published: Published) -> DateReading | None:
    found = _LIMIT.fullmatch(text)
    inner = _read_simple(found[2], published) if found else None
    if found is None or inner is None or inner.edtf is None or "/" in inner.edtf:
        return inner if inner is not None and inner.edtf is None else None
    return _limited(found[1], inner)


def _limited(word: str, inner: DateReading) -> DateReading | None:
    edtf, span = inner.edtf or "", bounds(inner.edtf or "")
    if word in ("since", "from"):
        limit = f"{edtf}/.."
    elif word not in ("before", "after"):
        limit = f"../{edtf}"
    elif span.earliest is None or span.latest is None:
        return None
    elif word == "before":
        limit = f"../{date.fromisoformat(span.earliest) - timedelta(days=1)}"
    else:
        limit = f"{date.fromisoformat(span.latest) + timedelta(days=1)}/.."
    return replace(inner, edtf=limit, meaning=describe(limit), rule="limit", alternatives=())


def _read_doubt(text: str, published: Published) -> DateReading | None:
    found = _DOUBT.fullmatch(text)
    if found is None or not (found[1] or found[3]):
        return None
    inner = _read_simple(found[2], published)
    if inner is None or inner.edtf is None or "/" in inner.edtf:
        return inner
    unsure = bool(found[3]) or found[1] in ("perhaps", "maybe", "possibly", "probably")
    near = bool(found[1]) and found[1] not in ("perhaps", "maybe", "possibly", "probably")
    edtf = inner.edtf.rstrip("?~%") + ("%" if unsure and near else "?" if unsure else "~")
    return replace(inner, edtf=edtf, meaning=describe(edtf), rule="unsure" if unsure else "about")


# -- all of them -------------------------------------------------------------------------------------------------

_Reader = Callable[[str, Published], DateReading | None]
_SIMPLE: tuple[_Reader, ...] = (read_numeric, read_decade, read_near, read_named, read_period_words)
_READERS: tuple[_Reader, ...] = (*_SIMPLE, _read_span, _read_limit, _read_doubt)
_TURNS = re.compile(
    r"\b(?:before|after|until|till|since|ago|from|by|between|not|except|next|following|previous|eve|to|or|and|days?|weeks?|months?"
    r"|years?|about|around)\b|-year|[0-9][/-][0-9]"
)


def _first(readers: tuple[_Reader, ...], text: str, published: Published) -> DateReading | None:
    return next((reading for reader in readers if (reading := reader(text, published))), None)


def _read_simple(text: str, published: Published) -> DateReading | None:
    return _first(_SIMPLE, text, published)


def _read_any(text: str, published: Published) -> DateReading | None:
    return _first(_READERS, text, published)


def _read_within(text: str, published: Published) -> DateReading | None:
    """The one date among other words ("talks in Riyadh last weekend"), unless some word might turn its meaning."""
    words = text.split()
    for length in range(min(len(words) - 1, 6), 0, -1):
        found = {}
        for at in range(len(words) - length + 1):
            rest = " ".join([*words[:at], "|", *words[at + length :]])
            chosen = " ".join(words[at : at + length])
            if _is_dated(chosen) and not _TURNS.search(rest) and (reading := _read_any(chosen, published)):
                found[at] = reading
        if found:
            return (
                next(iter(found.values())) if len({reading.edtf for reading in found.values()}) == 1 else None
            )
    return None


def _is_dated(text: str) -> bool:
    """Whether `text` itself begins and ends with words of a date: a bare number or "may" in prose is none."""
    words = text.split()
    if text in MONTH_OF:
        return text not in ("may", "march", "mar", "sep", "dec", "jan")
    named = any(word in MONTH_OF or word in WEEKDAY_OF or ISO.fullmatch(word) for word in words)
    return named or bool(DECADE.fullmatch(text)) or bool(PERIOD.fullmatch(text)) or text in DAYS_AWAY
