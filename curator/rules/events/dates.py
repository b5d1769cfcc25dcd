"""On which day the event happened that an article reports: candidates, the best first.

The day is rarely just the first that is named: a report names the days of arrests, hearings and statements too. What
tells is the verb a day stands by, where in the story it stands, and how far it lies before the publication.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from curator.model.suggestions import DateFound, Region
from curator.rules.calendar.counted import number_of
from curator.rules.calendar.direction import sentence
from curator.rules.calendar.expressions import small
from curator.rules.calendar.finding import find_dates
from curator.rules.calendar.reading import published_on

_LONGEST = 2  # further days of an interval that are candidates: "over the weekend"
_LEAD = 1_400  # code points in which a story tells what happened
_NEAR = 70  # code points between a day and the verb it belongs to
_WEAK = -0.5  # below this a guess is better

# -- what stands beside a day ------------------------------------------------------------------------------------

_HAPPENED = (
    "shot|shoots?|shooting|shootings|killed|kills?|killing|stabbed|stabbing|wounded|wounding|injured|injuring"
    "|happened|occurred|took place|broke out|opened fire|gunfire|gunshots?|shots|gunman|gunmen|robbed|robbery"
    "|attack(?:ed|s)?|exploded|explosion|crash(?:ed)?|struck|hit|found|discovered|murdered|murder|homicide"
    "|slaying|slain|kidnapped|raid(?:ed)?|clash(?:ed|es)?|fight|fought|argument|met|meets|visited|visit|held"
    "|signed|arrived|called on|launched|protest(?:ed|s)?|marched|rallied|inaugurated|received|began|erupted"
    "|collapsed|bombing|bombed|blast|incident|standoff|accidentally|drive-by|responded|dispatched|called to"
    "|called about|ambushed|burned|looted|seized|assassinated|abducted|hijacked|detonated|blew up|firing|fired"
    "|died|dies|dead|death|suicide|turned the gun"
)
_OTHERWISE = (
    "court|hearing|trial|arraign(?:ed|ment)|arrest(?:ed|s)?|charged|charges?|sentenc(?:ed|ing)|convicted"
    "|plead(?:ed)?|pled|indict(?:ed|ment)|bail|bond|funeral|vigil|memorial|born|birthday|anniversary|scheduled"
    "|press conference|news conference|posted|published|updated|announced|told|released|release|identified"
    "|autopsy|interview(?:ed)?|appear(?:ed|ance)|since|until|expires?|annual|last seen|filed|prosecutors?|jury"
    "|jurors|extradited|warrants?|said|says|confirmed|according to|statement|booked|jailed|turned (?:himself"
    "|herself|themselves) in|surrendered|testified|ruled|reported that|ended|due|in custody|canceled|cancelled"
    "|closed|previous|previously|earlier this|similar|reopened|mourn(?:ed|ers)?|gathered"
)
_VERB = re.compile(rf"(?P<happened>\b(?:{_HAPPENED})\b)|(?P<otherwise>\b(?:{_OTHERWISE})\b)")
_CLOCK = re.compile(
    r"\b(?:[0-9]{1,2}(?::[0-9]{2})? ?[ap]\.?m\b\.?|noon|midnight|[0-9]{1,2}:[0-9]{2}|early|late|morning|afternoon"
    r"|evening|night|overnight|shortly (?:before|after)|[0-9]{4} hours)"
)
_ITS_EVENT = re.compile(
    r"(?:'s| night's| morning's| evening's| afternoon's)? (?:night |morning |evening |afternoon )?"
    r"(?:(?!(?:that|the|when|and|in|for|at|of|to|with|after|an?|by|from|his|her|as|on|who) )[a-z-]+ ){0,2}"
    r"(?:shooting|shootings|killing|killings|attack|slaying|homicide|murder|incident|robbery|stabbing|crash|blast"
    r"|explosion|meeting|visit|talks|protest|march|raid|bombing|death|deaths|standoff|fire)\b"
)
_PRINTED = re.compile(
    r"\b(?:published|posted|updated|modified|created|print|edition|©|copyright|by [a-z]+ [a-z]+)\b[^.\n]{0,30}\Z"
)
_LATER = re.compile(
    r",? (?:about |just |nearly )?(\w+) (day|week)s? after (?:he|she|they|being|the|a|an|it|police|someone)\b"
)
_WORTH_EVENT = 1.6
_WORTH_BACK = 1.0
_LATER_DAY = 0.1  # what the second day of a weekend is worth less than the first
_ONE_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_EXACT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}(?:/[0-9]{4}-[0-9]{2}-[0-9]{2})?")
_STAMP = 80  # code points of a line that only says when it was printed
_FURTHER = re.compile(
    r"(?:[\s|.,:;()\[\]–—-]|[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?|[ap]\.?m\.?\b|[ecmp][sd]t\b|gmt\b|utc\b|at\b|on\b"
    r"|by\b|posted\b|published\b|updated\b|last\b|first\b|modified\b|date\b|created\b|original(?:ly)?\b|noon\b"
    r"|share\b|comments?\b|[0-9]+ )*"
)
_WRITTEN_OUT = re.compile(r"[12][0-9]{3}")
_MISREAD = 1.2
_AGES = ((1, 0.3), (3, 0.0), (7, -0.4), (31, -1.0), (366, -2.2))


@dataclass(frozen=True, slots=True)
class _Candidate:
    value: str
    score: float
    one: DateFound


def rank(text: str, published: str | None, regions: Sequence[Region] = ()) -> tuple[DateFound, ...]:
    """Days on which the main event may have happened, the likeliest first. The day of publication and the day before
    are among them as guesses where the text names neither, under the rule "guess"; they come first only when nothing
    that is named fits."""
    low = small(text)
    day = published_on(published).day
    candidates: list[_Candidate] = []
    for one in find_dates(text, published, regions):
        if one.use in ("told", "post"):
            for place, value in enumerate(_days(one)):
                found = _candidates(one, value, text, low, day, len(candidates))
                candidates += [replace(each, score=each.score - _LATER_DAY * place) for each in found]
    best = _best(candidates)
    guesses = _guesses(published, day, {one.value for one in best})
    strong = [one for one in best if one.score >= _WEAK]
    weak = [one for one in best if one.score < _WEAK]
    order = [*strong, *weak] if strong else [*guesses[:1], *weak]
    rest = guesses if strong else guesses[1:]
    return tuple(replace(one.one, value=one.value) for one in (*order, *rest))


def _best(candidates: Sequence[_Candidate]) -> list[_Candidate]:
    """One candidate for each day, with something for every further time that the day is named."""
    by_day: dict[str, _Candidate] = {}
    for one in candidates:
        before = by_day.get(one.value)
        if before is None:
            by_day[one.value] = one
        else:
            better, other = (one, before) if one.score > before.score else (before, one)
            more = better.score + 0.2 * max(other.score, 0.0)
            by_day[one.value] = _Candidate(one.value, more, better.one)
    return sorted(by_day.values(), key=lambda one: (-one.score, one.one.start))


def _days(one: DateFound) -> list[str]:
    """The days that a date may mean, if they are few: two for a weekend."""
    if one.value is None or not _EXACT.fullmatch(one.value):
        return []
    first, last = (date.fromisoformat(end) for end in (one.value[:10], one.value[-10:]))
    days = (last - first).days
    return [(first + timedelta(days=n)).isoformat() for n in range(days + 1)] if days <= _LONGEST else []


def _candidates(
    one: DateFound, value: str, text: str, low: str, published: date | None, before: int
) -> list[_Candidate]:
    """A day that is named, and the one that the words behind it count back to."""
    doubt = 0.0
    if published is not None and value > published.isoformat():  # the verb may have been misread
        value, doubt = next((other for other in one.alternatives if _past(other, published)), value), _MISREAD
    score = _score(one, value, text, low, published, before, doubt)
    return [] if score is None else [_Candidate(value, score, one), *_before(one, value, score, text, low)]


def _before(one: DateFound, value: str, score: float, text: str, low: str) -> list[_Candidate]:
    """The day from which another is counted: "died Sunday, four days after he was shot"."""
    found = _LATER.match(low, one.end)
    count = number_of(found[1]) if found else None
    if found is None or count is None:
        return []
    day = date.fromisoformat(value) - timedelta(days=count * (7 if found[2] == "week" else 1))
    words, why = text[one.start : found.end()], f'"{found[0].strip(", ")}", counted back from {value}.'
    back = DateFound(one.start, found.end(), words, day.isoformat(), "counted back", why, value)
    return [_Candidate(day.isoformat(), score + _WORTH_BACK, back)]


def _score(
    one: DateFound, value: str, text: str, low: str, published: date | None, before: int, doubt: float
) -> float | None:
    """How well a day fits; None where nothing that is reported can have happened then."""
    day = date.fromisoformat(value)
    age = (published - day).days if published else 0
    if age < 0 or _PRINTED.search(low, max(one.start - 48, 0), one.start) or _alone(one, low):
        return None
    begin, end = sentence(text, one.start, one.end)
    score = 2.4 * max(0.0, 1 - one.start / _LEAD) - 0.2 * min(before, 5)
    its_event = _ITS_EVENT.match(low, one.end, min(one.end + 48, end)) is not None
    verb = _verb(low, begin, one.start, one.end, end)
    if doubt and verb <= 0:
        return None
    score += max(verb, 0.0) + _WORTH_EVENT if its_event else verb
    score += 1.0 if _CLOCK.search(low, max(one.start - 22, begin), min(one.end + 24, end)) else 0.0
    score += next((worth for days, worth in _AGES if age <= days), -4.0)
    return score - doubt


def _past(value: str, published: date) -> bool:
    """Whether another reading is a day up to the publication."""
    return _ONE_DAY.fullmatch(value) is not None and value <= published.isoformat()


def _alone(one: DateFound, low: str) -> bool:
    """Whether a date stands on a line with nothing but when it was printed, and perhaps by whom."""
    first = low.rfind("\n", 0, one.start) + 1
    last = low.find("\n", one.end)
    last = len(low) if last < 0 else last
    if one.start - first > _STAMP or last - one.end > _STAMP:
        return False
    if _FURTHER.fullmatch(low, first, one.start) and _FURTHER.fullmatch(low, one.end, last):
        return True
    return (
        bool(_WRITTEN_OUT.search(one.words)) and not _VERB.search(low, first, last) and last - first < _STAMP
    )


def _verb(low: str, begin: int, start: int, end: int, finish: int) -> float:
    """What the nearest word says, one before the day rather than one after it: that something happened then, or that
    something else did."""
    last: re.Match[str] | None = None
    for found in _VERB.finditer(low, max(start - _NEAR, begin), start):
        last = found
    distance = 1.0
    if last is None:
        last = _VERB.search(low, end, min(end + _NEAR, finish))
        distance = 0.9
    if last is None:
        return 0.0
    return 1.5 * distance if last.lastgroup == "happened" else -1.5 * distance


def _guesses(published: str | None, day: date | None, named: set[str]) -> list[_Candidate]:
    """The day of publication and the day before it, where the text names neither."""
    found = []
    for back, said in ((0, "the day of publication"), (1, "the day before the publication")):
        value = (day - timedelta(days=back)).isoformat() if day else ""
        if value and value not in named:
            why = f"no words say so: a guess, {said}, {published}."
            flag = "a guess: no words of the article give the day"
            found.append(
                _Candidate(value, _WEAK, DateFound(0, 0, "", value, "guess", why, published, flag=flag))
            )
    return found
