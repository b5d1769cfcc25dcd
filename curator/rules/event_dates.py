"""On which day the event happened that an article reports: candidates, the best first.

The day is rarely the first that is named: a report names the days of arrests, hearings and statements too. What tells
is where a day stands, the words around it, and how far it lies before the publication.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from curator.model.suggestions import DateFound, Region
from curator.rules.date_direction import sentence
from curator.rules.date_expressions import small
from curator.rules.date_finding import find_dates
from curator.rules.date_reading import published_on
from curator.rules.edtf_notation import bounds

_REACH = 2  # days in an interval that may still be one event's ("over the weekend")
_LEAD = 1_500  # code points in which the story tells what happened

_HAPPENED = re.compile(
    r"\b(?:shot|shooting|shootings|killed|stabbed|stabbing|wounded|injured|died|happened|occurred|took place|broke out"
    r"|responded|opened fire|gunfire|gunshots?|gunman|robbed|robbery|attacked|attack|exploded|explosion|crashed|crash|struck|hit"
    r"|found|discovered|dead|murdered|homicide|slain|kidnapped|fired|raid|clash|clashed|fight|argument|met|visited|held|signed|arrived"
    r"|called on|launched|protested|marched|rallied|inaugurated|received|began|erupted|collapsed|bombing|blast|incident|fatal"
    r"|fatally|standoff|accidentally|drive-by|hospitalized|victims?|called to|dispatched|reported)\b"
)
_OTHERWISE = re.compile(
    r"\b(?:court|hearing|trial|arraigned|arraignment|arrested|charged|sentenced|sentencing|convicted|pleaded|indicted|bail|bond"
    r"|funeral|vigil|memorial|born|birthday|anniversary|scheduled|expected|deadline|press conference|news conference|posted"
    r"|published|updated|announced|told reporters|released|identified|statement|autopsy|interview|interviewed|appeared|appearance"
    r"|since|until|expires?|annual|last seen|contact|anyone with information|donations?|filed|prosecutors?|jury|extradited|warrants?)\b"
)
_CLOCK = re.compile(
    r"\b(?:[0-9]{1,2}(?::[0-9]{2})? ?(?:a\.?m|p\.?m)\b|noon|midnight|[0-9]{1,2}:[0-9]{2}|early|morning|afternoon|evening|night|overnight|shortly (?:before|after))"
)
_SAID = re.compile(
    r"\b(?:said|says|announced|told [a-z. ]{1,24}|confirmed|reported|according to [a-z ]{1,24})(?: in a statement)?,? (?:late |early )?\Z"
)
_PRINTED = re.compile(
    r"(?:published|posted|updated|modified|created|last updated|date|print|edition|©|copyright)\b[^.\n]{0,30}\Z"
)


def rank(text: str, published: str | None, regions: Sequence[Region] = ()) -> tuple[DateFound, ...]:
    """Days on which the main event may have happened, the likeliest first; values are days, or short intervals where
    the article gives no more. Guesses from the publication date close the list: their rule is "guess"."""
    found = find_dates(text, published, regions)
    low = small(text)
    day = published_on(published).day
    scores: dict[str, float] = {}
    best: dict[str, tuple[float, DateFound]] = {}
    told = 0
    for one in found:
        if one.use not in ("told", "post") or (value := _day(one)) is None:
            continue
        score = _score(one, value, text, low, day, told)
        if score is None:
            continue
        told += 1
        first = scores.get(value)
        scores[value] = score if first is None else max(first, score) + 0.25 * max(min(first, score), 0)
        if value not in best or score > best[value][0]:
            best[value] = (score, one)
    ordered = sorted(scores, key=lambda value: (-scores[value], best[value][1].start))
    ranked = [replace(best[value][1], value=value) for value in ordered]
    return (*ranked, *_guesses(text, published, day, set(ordered)))


def _day(one: DateFound) -> str | None:
    if one.value is None or "X" in one.value:
        return None
    span = bounds(one.value)
    if span.earliest is None or span.latest is None:
        return None
    if span.earliest == span.latest:
        return span.earliest
    days = (date.fromisoformat(span.latest) - date.fromisoformat(span.earliest)).days
    return one.value if days < _REACH else None


def _score(
    one: DateFound, value: str, text: str, low: str, published: date | None, told: int
) -> float | None:
    """How well a day fits; None where it is no day on which something reported can have happened."""
    day = date.fromisoformat(value[:10])
    age = (published - day).days if published else 0
    if age < 0 or _PRINTED.search(low, max(one.start - 40, 0), one.start):
        return None
    begin, end = sentence(text, one.start, one.end)
    around = low[begin:end]
    near = low[max(one.start - 50, begin) : min(one.end + 40, end)]
    score = 3.0 * max(0.0, 1 - one.start / _LEAD) - 0.35 * min(told, 6)
    score += 1.2 if _HAPPENED.search(around) else 0.0
    score -= 1.5 if _OTHERWISE.search(around) else 0.0
    score += 1.5 if _CLOCK.search(near) else 0.0
    score -= 1.5 if _SAID.search(low, max(one.start - 60, begin), one.start) else 0.0
    if text[begin:end].strip(" .|-\n") == one.words:
        score -= 3.0  # a line with nothing but a date is when it was printed
    score -= 0.0 if age <= 7 else 0.8 if age <= 31 else 2.0 if age <= 365 else 4.0
    return score


def _guesses(text: str, published: str | None, day: date | None, named: set[str]) -> list[DateFound]:
    """The day of publication and the day before it, where the text names neither."""
    if day is None:
        return []
    guesses = []
    for back, said in ((0, "the day of publication"), (1, "the day before the publication")):
        value = (day - timedelta(days=back)).isoformat()
        if value not in named:
            why = f"no words say so: a guess, {said}, {published}."
            guesses.append(
                DateFound(
                    0,
                    0,
                    "",
                    value,
                    "guess",
                    why,
                    published,
                    flag="a guess: no words of the article give the day",
                )
            )
    return guesses
