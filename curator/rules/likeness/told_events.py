"""Whether an article tells an event that the record has: by who took part, where, when, and how it is told.

An article tells of several events, so each is looked for where its people are named beside each other, with the dates
that stand there.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from curator.codebook.types import EntityKind
from curator.model.suggestions import DateFound
from curator.rules.calendar.edtf_notation import MONTHS
from curator.rules.dates import Bounds, bounds
from curator.rules.text import sentence_span

Span = tuple[int, int]

ENOUGH = 0.5
"""The score from which an event is worth showing."""
_BESIDE = 300
"""Code points within which people are named together."""
_NEAR = 450
"""Code points within which a date is about them."""
_WEIGHT: Mapping[str, float] = {"person": 1.0, "organisation": 0.7, "place": 0.3}
_WHO, _TOGETHER, _WHEN, _WHERE, _KIND, _ALIKE = 0.45, 0.15, 0.25, 0.05, 0.1, 0.2
_DAYS_OF_A_SLIP, _DAYS_OF_A_MONTH = 7, 31
_LIKELY = 0.25
_DAY_OR_MONTH = re.compile(r"(\d{4})-(\d\d)(?:-(\d\d))?")


@dataclass(frozen=True, slots=True)
class Taker:
    """Somebody who took part in an event: who it is (a uid), what they are, and what a reason calls them."""

    entity: str
    kind: EntityKind
    name: str


@dataclass(frozen=True, slots=True)
class Known:
    """An event of the record. `places` are where it was and what that lies in; `alike` is how like the article is to
    the likest one that the event cites, from 0 to 1."""

    who: tuple[Taker, ...]
    places: tuple[Taker, ...]
    when: Bounds
    date: str
    cues: tuple[str, ...]
    alike: float = 0.0


@dataclass(frozen=True, slots=True)
class Story:
    """The own story of an article: where it names whom (spans, by uid), the times it tells, when it was published."""

    text: str
    named: Mapping[str, tuple[Span, ...]]
    dates: tuple[DateFound, ...]
    published: Bounds


@dataclass(frozen=True, slots=True)
class Found:
    """How sure it is that the article tells the event, and why in words; `at` is where it does."""

    score: float
    why: str
    at: int


def told(story: Story, event: Known) -> Found | None:
    """Whether the article tells the event; None when too little speaks for it."""
    here = [taker for taker in event.who if story.named.get(taker.entity)]
    people = [taker for taker in here if taker.kind != "place"]
    if not people:
        return None
    at, beside = _together(story, here)
    there = next((place for place in event.places if story.named.get(place.entity)), None)
    when, said, other_day = _when(story, event, at)
    if when < 0:
        return None  # the same people meet again
    all_here = set(_persons(event.who)) <= set(_persons(here))
    if not (_persons(here) and all_here) and when < 1:
        return None  # somebody else, at another time or at none that is told
    if len(_persons(here)) > 1 and other_day and _together(story, _persons(here))[1] < 2:
        return None  # both are named, but not beside each other, and the day is another one
    if len(people) < 2 and when < 1 and event.alike < _LIKELY:
        return None  # the same person does much else
    who = sum(_WEIGHT[taker.kind] for taker in here) / sum(_WEIGHT[taker.kind] for taker in event.who)
    score = (
        _WHO * who + _TOGETHER * (beside > 1) + _WHERE * (there is not None) + _KIND * _cued(story, event, at)
    )
    score += _WHEN * when
    score = min(score + _ALIKE * min(event.alike / 0.5, 1.0), 1.0)
    if score < ENOUGH:
        return None
    parts = [", ".join(short(taker) for taker in people), there.name if there else "", said]
    return Found(score, "; ".join(part for part in parts if part), at)


def _persons(takers: Sequence[Taker]) -> list[Taker]:
    return [taker for taker in takers if taker.kind == "person"]


def short(taker: Taker) -> str:
    """What a reason calls somebody: a person by the last word of the name."""
    return taker.name.split()[-1] if taker.kind == "person" and taker.name.split() else taker.name


def _together(story: Story, here: Sequence[Taker]) -> tuple[int, int]:
    """Where most of those who took part are named beside each other, and how many they are there."""
    best = (0, 0)
    for taker in here:
        for at, _ in story.named[taker.entity]:
            near = [
                one for one in here if any(abs(at - other) <= _BESIDE for other, _ in story.named[one.entity])
            ]
            if len(near) > best[1]:
                best = (at, len(near))
    return best


def _when(story: Story, event: Known, at: int) -> tuple[float, str, bool]:
    """From 0 to 1 how the time fits, below 0 when it is another one; the words of a reason for it; whether the article
    names another day."""
    if event.when.earliest is None and event.when.latest is None:
        return 0.5, "", False
    if (nearest := date_told(story, event.when, at)) is not None:
        gap, found = nearest
        if gap == 0:
            return 1.0, brief(event.date), False
        fits = 0.6 if gap <= _DAYS_OF_A_SLIP else 0.2 if gap <= _DAYS_OF_A_MONTH else -1.0
        return fits, here_and_there(found.value or "", event.date), True
    since = apart(story.published, event.when)
    fits = (
        0.5
        if since is None
        else 0.8
        if since <= _DAYS_OF_A_SLIP
        else 0.5
        if since <= _DAYS_OF_A_MONTH
        else 0.2
    )
    return fits, brief(event.date), False


def brief(edtf: str) -> str:
    """A date as a reason says it: `26 Oct 2025`, `Oct 2025`; others as they are written."""
    found = _DAY_OR_MONTH.fullmatch(edtf)
    if found is None or not 1 <= int(found[2]) <= 12:
        return edtf
    day = f"{int(found[3])} " if found[3] else ""
    return f"{day}{MONTHS[int(found[2])][:3]} {found[1]}"


def here_and_there(here: str, there: str) -> str:
    """`28 Oct here, 26 Oct 2025 there`: two dates that differ."""
    year = f" {there[:4]}"
    return f"{brief(here).removesuffix(year)} here, {brief(there)} there"


def where(story: Story, event: Known, near: Span | None = None) -> int | None:
    """Where the article tells of an event, however little speaks for it: in the stretch that is named, else where most
    of those who took part are named together; None when it names none of them."""
    here = [taker for taker in event.who if taker.kind != "place" and story.named.get(taker.entity)]
    if near and here:
        return near[0]
    return _together(story, here)[0] if here else None


def date_beside(story: Story, at: int) -> DateFound | None:
    """The date, or the vague word for a time, in the sentence at a place of the story."""
    first, last = sentence_span(story.text, at)
    near = [one for one in story.dates if first <= one.start < last]
    return min(near, key=lambda one: (one.value is None, abs(one.start - at)), default=None)


def date_told(story: Story, when: Bounds, at: int) -> tuple[int, DateFound] | None:
    """The date beside a place of the story that comes nearest to a time, and how many days they are apart."""
    found = []
    for one in story.dates:
        if one.value is None or abs(one.start - at) > _NEAR:
            continue
        told = bounds(one.value)
        gap = apart(told, when)
        if gap is not None and (gap == 0 or not _vaguer(told, when)):
            found.append((gap, abs(one.start - at), one.start, one))
    return (min(found)[0], min(found)[3]) if found else None


def apart(one: Bounds, other: Bounds) -> int | None:
    """The days between two times, 0 when they overlap; None when one of them is not known."""
    if (one.earliest or one.latest) is None or (other.earliest or other.latest) is None:
        return None
    if one.latest and other.earliest and one.latest < other.earliest:
        return _days(one.latest, other.earliest)
    if other.latest and one.earliest and other.latest < one.earliest:
        return _days(other.latest, one.earliest)
    return 0


def _vaguer(told: Bounds, known: Bounds) -> bool:
    """Whether a time that is told is much longer than the known one: a year beside a day is of something else."""
    if not (told.earliest and told.latest and known.earliest and known.latest):
        return False
    return _days(told.earliest, told.latest) > _DAYS_OF_A_MONTH >= _days(known.earliest, known.latest)


def _days(first: str, last: str) -> int:
    try:
        return (date.fromisoformat(last) - date.fromisoformat(first)).days
    except ValueError:  # years beyond those that a calendar has
        return _DAYS_OF_A_MONTH + 1


def _cued(story: Story, event: Known, at: int) -> bool:
    """Whether a word that announces such an event stands there."""
    if not event.cues:
        return False
    around = story.text[max(at - _BESIDE, 0) : at + _BESIDE].casefold()
    return any(re.search(rf"\b{re.escape(cue.casefold())}", around) for cue in event.cues)
