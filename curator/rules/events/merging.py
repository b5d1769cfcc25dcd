"""Sentences of one article that tell the same event: one event with several quotes.

Same kind of event, same people as far as they are named, no date that excludes. Who is only described ("a delegation")
may be who is named near by.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from curator.rules.calendar import edtf_notation
from curator.rules.events.drafts import Draft
from curator.rules.events.seats import Taker

_NEAR = 3  # paragraphs
_MOST_DRAFTS = 30
_LATEST = 40  # events that a sentence is compared with: an older one is named anew


@dataclass(slots=True)
class Telling:
    """One event with every draft that tells it, in the order of the story; the first is not always the best."""

    drafts: list[Draft]
    general: list[Draft] = field(default_factory=list)
    best: Draft = field(init=False)
    """The draft that says most: of the text itself, by its words, with the most people named."""

    def __post_init__(self) -> None:
        self.best = max(self.drafts, key=fullness)

    def add(self, draft: Draft) -> None:
        """One more draft of the event; of very many the first are enough."""
        if len(self.drafts) < _MOST_DRAFTS:
            self.drafts.append(draft)
            self.best = max(self.best, draft, key=fullness)

    @property
    def type(self) -> str:
        return self.best.type

    @property
    def realis(self) -> str:
        return self.best.realis

    def takers(self, role: str | None = None) -> list[Taker]:
        """Those who take part, in one role or in any, as every draft says."""
        return [t for draft in self.drafts for t in draft.takers if role is None or t.role == role]

    def named(self, role: str | None = None) -> set[str]:
        """The names of those who take part."""
        return {t.who.value for t in self.takers(role) if t.who is not None and t.who.named}


def fullness(draft: Draft) -> tuple[bool, bool, int, float, int]:
    """How well a draft tells its event: for choosing among drafts of one event."""
    named = sum(taker.who is not None and taker.who.named for taker in draft.takers)
    in_text = draft.sentence.region in ("body", "embedded_post")
    return (not draft.weak, not draft.inner, named, draft.cue.weight + 0.3 * in_text, -draft.sentence.start)


def merged(drafts: Sequence[Draft]) -> list[Telling]:
    """The drafts put together, in the order in which the story first tells of each event. What is said of several
    meetings at once goes to each of them."""
    tellings: list[Telling] = []
    general: list[Draft] = []
    loose: list[Telling] = []
    for draft in drafts:
        if draft.several and not _pair_named(draft):
            general.append(draft)
            continue
        if draft.weak:
            loose.append(Telling([draft]))
            continue
        fitting = [telling for telling in tellings[-_LATEST:] if _agrees(telling, draft)]
        if fitting:
            max(fitting, key=lambda telling: _closeness(telling, draft)).add(draft)
        else:
            tellings.append(Telling([draft]))
    near = _Near(tellings)
    alone = [draft for draft in general if not _given(draft, near)]
    loose = [each for each in loose if not any(_agrees(t, each.drafts[0]) for t in near.to(each.drafts[0]))]
    every = [*tellings, *loose, *(Telling([draft]) for draft in alone)]
    return sorted(every, key=lambda telling: telling.drafts[0].sentence.start)


class _Near:
    """The events that are told near a draft: so that a text of any length is read in one pass."""

    def __init__(self, tellings: Sequence[Telling]) -> None:
        self._tellings = tellings
        self._starts = [telling.drafts[0].sentence.start for telling in tellings]

    def to(self, draft: Draft) -> Sequence[Telling]:
        at = bisect_left(self._starts, draft.sentence.start)
        return self._tellings[max(0, at - _LATEST) : at + _LATEST]


def _pair_named(draft: Draft) -> bool:
    """Whether two sides are named."""
    roles = {taker.role for taker in draft.takers if taker.who is not None and taker.who.named}
    return len(roles) > 1


def _given(draft: Draft, near: _Near) -> bool:
    """Whether what is said of several events at once has gone to those near by that have the same people."""
    names = _named(draft)
    own = [telling for telling in near.to(draft) if draft.type == telling.type and names & telling.named()]
    for telling in own:
        telling.general.append(draft)
    return bool(own)


def _agrees(telling: Telling, draft: Draft) -> bool:
    types = {kind for each in telling.drafts for kind in each.types[:2]}
    if draft.type not in types and telling.type not in draft.types[:2]:
        return False
    if telling.realis != draft.realis:
        return False
    ours, theirs = telling.named(), _named(draft)
    if len(ours & theirs) < 2:
        for role in {taker.role for taker in draft.takers}:
            one, other = telling.named(role), _named(draft, role)
            if one and other and not one & other:
                return False
    if not dates_agree(telling, Telling([draft])) and not _one_pair(telling, draft):
        return False
    if ours & theirs or _one_subject(telling, draft):
        return True
    return _bodies_shared(telling, draft) or _spoken_of_again(telling, draft)


def _one_subject(telling: Telling, draft: Draft) -> bool:
    """Whether one sentence says two things of the same unnamed people: "rioters set fire to buses and looted"."""
    last = telling.drafts[-1]
    ours = {(taker.role, taker.party.start, taker.party.bodies) for taker in last.takers}
    theirs = {(taker.role, taker.party.start, taker.party.bodies) for taker in draft.takers}
    return last.sentence.start == draft.sentence.start and bool(ours) and ours == theirs


def _one_pair(telling: Telling, draft: Draft) -> bool:
    """Whether the same two meet close by and one of the days is only counted from another: then the article is at odds
    with itself over one event, and does not tell of two."""
    shared = telling.named() & _named(draft)
    near = abs(draft.sentence.paragraph - telling.drafts[-1].sentence.paragraph) <= 2 * _NEAR
    dates = [date for each in (*telling.drafts, draft) for date in each.dates if date.value]
    return len(shared) > 1 and near and any(date.anchor is not None or date.flag for date in dates)


def _named(draft: Draft, role: str | None = None) -> set[str]:
    return {
        taker.who.value
        for taker in draft.takers
        if taker.who is not None and taker.who.named and (role is None or taker.role == role)
    }


def _bodies_shared(telling: Telling, draft: Draft) -> bool:
    """Whether an unnamed delegation is of the body that the other one's leader is of."""
    ours = {body.name for taker in telling.takers() for body in taker.party.bodies}
    theirs = {body.name for taker in draft.takers for body in taker.party.bodies}
    return bool(ours & theirs)


def _spoken_of_again(telling: Telling, draft: Draft) -> bool:
    """Whether the draft speaks of something known ("the meeting", "this visit") close behind, and names nobody for a
    role that is taken."""
    last = telling.drafts[-1].sentence
    near = 0 <= draft.sentence.paragraph - last.paragraph <= _NEAR
    taken = {taker.role for taker in telling.takers() if taker.who is not None and taker.who.named}
    return draft.definite and near and not any(_named(draft, role) for role in taken)


def dates_agree(telling: Telling, other: Telling) -> bool:
    """Whether the two may have been at one time, by the dates that are beyond doubt."""
    ours, theirs = _sure(telling.drafts), _sure(other.drafts)
    return not ours or not theirs or any(not excludes(a, b) for a in ours for b in theirs)


def _sure(drafts: Sequence[Draft]) -> list[str]:
    return [date.value for draft in drafts for date in draft.dates if date.value and not date.flag][:8]


@lru_cache(maxsize=4096)
def excludes(one: str, other: str) -> bool:
    """Whether two dates (EDTF) cannot both hold."""
    return edtf_notation.excludes(one, other)


def _closeness(telling: Telling, draft: Draft) -> tuple[int, int, int]:
    shared = telling.named() & _named(draft)
    return (
        len(shared),
        -abs(draft.sentence.paragraph - telling.drafts[-1].sentence.paragraph),
        draft.span[0],
    )
