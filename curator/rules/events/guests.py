"""Who was whose guest where "met" does not say it: whoever the place is home to is the host."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from curator.codebook.types import EventType
from curator.rules.countries_named import one_country
from curator.rules.events import places as event_places
from curator.rules.events.drafts import Draft
from curator.rules.events.people import People
from curator.rules.events.seats import Taker

UNSAID = "who was whose guest is not said here"

_DIRECTED = frozenset("call calls called audience hosted by visit visited".split())
_ELSEWHERE = frozenset("sidelines sideline margins".split())


def travels(drafts: Sequence[Draft]) -> dict[str, set[str]]:
    """The countries that people went to, by name, as the words of visits say."""
    found: dict[str, set[str]] = {}
    for draft in drafts:
        homes = {event_places.country_of(place.within or place.name) for place in draft.places if place.aimed}
        for taker in draft.takers[:1]:
            if homes and taker.who is not None and taker.who.named:
                found.setdefault(taker.who.value, set()).update(homes)
    return found


def seat(
    draft: Draft, event_type: EventType | None, people: People, travelled: Mapping[str, Collection[str]]
) -> None:
    """Turn the two sides of a draft where the place is home to the first, and flag them where nothing says whose guest
    it was. Only words that say no direction are looked at: "X met Y", "talks with Y"."""
    required = [role.id for role in event_type.roles if role.required] if event_type else []
    if len(required) != 2 or not draft.cue.plain or not _DIRECTED.isdisjoint(draft.cue.phrase):
        return
    first, second = (next(iter(draft.who(role)), None) for role in required)
    if first is not None and second is None and _are_several(first):
        first.flag = first.flag or UNSAID
    if first is None or second is None or any("visiting" in t.party.words.lower() for t in (first, second)):
        return
    if not all(taker.who is not None and taker.party.head != "group" for taker in (first, second)):
        return
    ours, theirs = _country(first, people), _country(second, people)
    homes = [home for place in draft.places if (home := event_places.country_of(place.within or place.name))]
    if not homes and first.who is not None:
        homes = [home for home in travelled.get(first.who.value, ()) if home]
    elsewhere = any(item.low in _ELSEWHERE for item in draft.sentence.items)
    if not elsewhere and _among(theirs, homes):
        return
    if not elsewhere and theirs and _among(ours, homes):
        for taker in draft.takers:
            if taker.role in required:
                taker.role = required[1 - required.index(taker.role)]
        return
    foreign = bool(theirs) and not one_country(ours, theirs)
    if elsewhere or foreign or _among(ours, homes):
        for taker in draft.takers:
            if taker.role in required:
                taker.flag = taker.flag or UNSAID


def _are_several(taker: Taker) -> bool:
    """Whether unnamed people met each other: "the leaders met"."""
    named = taker.who is not None and taker.who.named
    return not named and taker.party.head == "office" and taker.party.words.lower().endswith("s")


def _country(taker: Taker, people: People) -> str:
    country = taker.party.country
    if (country is None or not event_places.is_country(country.name)) and taker.who is not None:
        country = people.country_of(taker.who.value)
    return country.name if country is not None else ""


def _among(country: str, homes: Sequence[str]) -> bool:
    return bool(country) and any(one_country(country, home) for home in homes)
