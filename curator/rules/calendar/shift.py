"""Dates counted from the last one that the text named: two days later, the same day, the following week, that year."""

from __future__ import annotations

import re
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from curator.model.suggestions import DateFound
from curator.rules.calendar.context import Context
from curator.rules.calendar.counted import number_of
from curator.rules.calendar.direction import sentence
from curator.rules.calendar.edtf_notation import bounds
from curator.rules.calendar.expressions import Expression
from curator.rules.calendar.reading import published_on

_COUNTED = re.compile(r"(\w+) (day|week|month|year|decade)s? (earlier|later|afterwards?|before|after)")
_UNIT = re.compile(r"\b(day|week|weekend|month|year|morning|afternoon|evening|night)\b")
_OF_A_DAY = frozenset("morning afternoon evening night".split())
_NEXT = re.compile(r"\b(?:next|following|after|later)\b")
_PREVIOUS = re.compile(r"\b(?:previous|preceding|before|earlier|ago)\b")
_COMPARED = re.compile(r"\b(?:from|than|compared (?:with|to)|against|with|versus) (?:\S+ ){0,12}\Z")


def read(expression: Expression, context: Context) -> DateFound:
    """The value counted from the last date named; None where none was named, or one not exact enough."""
    words = expression.words
    if (found := _COUNTED.search(words)) and (count := number_of(found[1])):
        unit = found[2]
        step = count if found[3] in ("later", "after", "afterward", "afterwards") else -count
    else:
        named = _UNIT.search(words)
        unit = "year" if "year" in words or named is None else named[1]
        step = 1 if _NEXT.search(words) else -1 if _PREVIOUS.search(words) else 0
    unit = "day" if unit in _OF_A_DAY else unit
    last = context.last_day if unit in ("day", "week", "weekend") else context.last
    of_publication = unit == "year" and step == -1 and expression.kind == "shift"
    if of_publication and context.published and _compared(expression, context):
        return _answer(expression, context, _shifted(context.published, "year", -1), context.published)
    if last is None or last.value is None:
        return _answer(expression, context, None, None)
    return _answer(expression, context, _shifted(last.value, unit, step), last.value)


def weekday(expression: Expression, which: str, day: int, context: Context) -> DateFound:
    """ "The following Monday": the first such weekday after the last day named, or the last one before it; "the next
    Monday" is counted from the publication where no day was named."""
    last = context.last_day.value if context.last_day else context.published if which == "next" else None
    anchor = published_on(last).day
    if anchor is None:
        return _answer(expression, context, None, None)
    ahead = (day - anchor.weekday()) % 7 or 7
    behind = (anchor.weekday() - day) % 7 or 7
    value = anchor + timedelta(days=ahead) if which != "previous" else anchor - timedelta(days=behind)
    return _answer(expression, context, value.isoformat(), anchor.isoformat())


def _compared(expression: Expression, context: Context) -> bool:
    """Whether figures are compared: "from $2 a share a year earlier", "the year-earlier loss"."""
    if expression.words.endswith(("year-earlier", "year-ago")):
        return True
    begin, _ = sentence(context.text, expression.start, expression.end, context.lines)
    return bool(_COMPARED.search(context.low, max(expression.start - 120, begin), expression.start))


def _shifted(value: str, unit: str, step: int) -> str | None:
    """`value` moved by `step` units, as exact as the unit is."""
    span = bounds(value)
    if span.earliest is None or span.latest is None:
        return None
    first = date.fromisoformat(span.earliest)
    try:
        if unit == "day":
            return (first + timedelta(days=step)).isoformat() if span.earliest == span.latest else None
        if unit in ("week", "weekend"):
            return _week(first, unit, step) if span.earliest == span.latest else None
        if unit == "month":
            return (
                f"{first + relativedelta(months=step):%Y-%m}"
                if span.earliest[:7] == span.latest[:7]
                else None
            )
        years = step * (10 if unit == "decade" else 1)
        if span.earliest[:4] != span.latest[:4] or not 1000 <= first.year + years < 3000:
            return None
        return f"{first.year + years:04d}"
    except (OverflowError, ValueError):
        return None


def _week(day: date, unit: str, step: int) -> str:
    monday = day - timedelta(days=day.weekday()) + timedelta(days=7 * step)
    first = monday + timedelta(days=5 if unit == "weekend" else 0)
    return f"{first}/{monday + timedelta(days=6)}"


def _answer(expression: Expression, context: Context, value: str | None, anchor: str | None) -> DateFound:
    said = " ".join(expression.words.split())
    if value is None:
        why = f'"{said}" is counted from a date that is not named before it.'
        return DateFound(
            expression.start,
            expression.end,
            context.text[expression.start : expression.end],
            None,
            "counted from the text",
            why,
            use="vague",
        )
    same = anchor == context.published
    why = (
        f'"{said}", counted from {"the publication date" if same else "the date named before it"}, {anchor}.'
    )
    return DateFound(
        expression.start,
        expression.end,
        context.text[expression.start : expression.end],
        value,
        "counted from the text",
        why,
        anchor,
    )
