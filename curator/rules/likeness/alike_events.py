"""Whether two events of a record may be one: by who took part, when, where, and what kind they are."""

from __future__ import annotations

from collections.abc import Iterable

from curator.rules.likeness.told_events import (
    ENOUGH,
    Found,
    Known,
    Taker,
    apart,
    brief,
    here_and_there,
    short,
)

_WEIGHT = {"person": 1.0, "organisation": 0.7, "place": 0.2}
_WHO, _WHEN, _WHERE, _KIND = 0.5, 0.3, 0.1, 0.1
_SLIP, _MONTH = 7, 31


def alike(one: Known, other: Known, *, one_kind: bool) -> Found | None:
    """Whether two events may be one; None when too little speaks for it. `one_kind`: they are of one type."""
    mine, theirs = ({taker.entity: taker for taker in event.who} for event in (one, other))
    shared = [mine[uid] for uid in mine.keys() & theirs.keys()]
    people = sorted((taker for taker in shared if taker.kind != "place"), key=one.who.index)
    if not people:
        return None
    gap = apart(one.when, other.when)
    when = (
        0.5 if gap is None else 1.0 if gap == 0 else 0.6 if gap <= _SLIP else 0.1 if gap <= _MONTH else -1.0
    )
    there = next((place for place in one.places if place in other.places), None)
    whole = min(_weight(mine.values()), _weight(theirs.values()))
    score = (
        _WHO * min(_weight(shared) / whole, 1.0)
        + _WHEN * when
        + _WHERE * (there is not None)
        + _KIND * one_kind
    )
    if len(people) < 2 and gap != 0:
        return None
    if score < ENOUGH:
        return None
    said = brief(other.date) if not gap else here_and_there(one.date, other.date)
    parts = [", ".join(short(taker) for taker in people), there.name if there else "", said]
    return Found(score, "; ".join(part for part in parts if part), 0)


def tells(proposed: Known, event: Known) -> Found | None:
    """Whether an event is one of its type that is proposed; None when too little speaks for it, or when each of them
    has somebody who is not in the other."""
    mine, theirs = _persons(proposed), _persons(event)
    if not (mine <= theirs or theirs <= mine):
        return None
    return alike(proposed, event, one_kind=True)


def surely(proposed: Known, event: Known) -> bool:
    """Whether an event tells all that is proposed: nobody else takes part, and the time and the place are no others."""
    mine = _persons(proposed)
    if not mine or not mine <= _persons(event):
        return False
    gap = apart(proposed.when, event.when)
    if gap or (gap is None and len(mine) < 2):
        return False
    elsewhere = proposed.places and event.places and not {*proposed.places} & {*event.places}
    return not elsewhere


def _persons(event: Known) -> set[str]:
    return {taker.entity for taker in event.who if taker.kind == "person"}


def _weight(takers: Iterable[Taker]) -> float:
    return sum(_WEIGHT[taker.kind] for taker in takers)
