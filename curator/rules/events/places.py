"""Where an event was, as its sentence says: never a dateline, a government, a people, or the place somebody is of."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from curator.model.suggestions import NameFound
from curator.rules.countries_named import countries_in, one_country
from curator.rules.events.party import Party, Unit
from curator.rules.events.sentences import Item
from curator.rules.events.words import DETERMINERS, is_site
from curator.rules.finding import gazetteer
from curator.rules.names import every_token

_WHERE = frozenset("in at near off outside inside aboard through across".split())
_NO_PLACE = frozenset(("dateline", "government", "demonym", "handle", "office"))
_PARTS = frozenset("coast city town port village capital district province".split())
_SHORT_FORM = re.compile(r" \([A-Z][A-Za-z.]{1,9}\)")
_NESTING = frozenset(("in", ","))


@dataclass(frozen=True, slots=True)
class Stated:
    """A place that a sentence states: the stretch, its name and the wider place behind it. It is `implied` when the
    sentence says it of something else that happened there, and `further` when it stands behind another in a row;
    `aimed` when it is where the words of the event go to ("visited Lima")."""

    start: int
    end: int
    name: str
    within: str = ""
    country: bool = False
    site: bool = False
    implied: bool = False
    further: bool = False
    aimed: bool = False


@lru_cache(maxsize=4096)
def is_country(name: str) -> bool:
    """Whether a name is that of a country and of nothing smaller."""
    return any(one_country(name, each) for each in countries_in(name))


@lru_cache(maxsize=4096)
def country_of(name: str) -> str:
    """The country that a place is, or that a city is known to lie in; empty when it is not known."""
    if is_country(name):
        return name
    return gazetteer.country_of_city(" ".join(every_token(name.rpartition(",")[2])))


def is_building(name: str) -> bool:
    """Whether a name is that of a house or a like place within a town."""
    return is_site(name.rsplit(maxsplit=1)[-1].lower()) if name.split() else False


def stated(units: Sequence[Unit], goal: int, others: frozenset[int]) -> list[Stated]:
    """The places that the units state, the most exact first. `goal` is the unit that ends the cue: a place behind it is
    where somebody went ("visited Dhaka"). Those behind `others`, the ends of the other cues, are implied."""
    found: list[Stated] = []
    k = 0
    while k < len(units):
        place = _place(units[k])
        if place is not None and k + 1 < len(units) and _low(units[k + 1]) in ("-", "–"):
            k += 3  # "the Dhaka-Karachi route" is no place
            continue
        governor = _governor(units, k) if place is not None else -1
        aimed = place is not None and _aimed(units, governor, goal)
        at = k
        implied = not aimed and any(_aimed(units, governor, other) for other in others)
        if place is None or not (aimed or implied or _is_where(units, governor)):
            k += 1
            continue
        at, start, end = k, units[k].start, units[k].end
        wider = _place(units[k + 2]) if k + 2 < len(units) and _low(units[k + 1]) in _NESTING else None
        if wider is not None and _low(units[k + 1]) == "," and not is_country(wider.name):
            wider = None
        if wider is not None:
            end = units[k + 2].end
            k += 2
        if not aimed and at < goal and _of_somebody(units, governor, at):
            implied = True
        implied = implied and not (k + 2 < len(units) and "where" in (_low(units[k + 1]), _low(units[k + 2])))
        found.append(
            Stated(
                start,
                end,
                _called(units[at], place),
                within=wider.name if wider else "",
                country=is_country(place.name),
                site=is_building(place.name.split(",")[0].rstrip(")")),
                implied=implied,
                further=_in_a_row(units, governor, at),
                aimed=aimed,
            )
        )
        k += 1
    return sorted(
        found, key=lambda each: (each.country, each.implied, each.further, not each.site, each.start)
    )


def full_name(place: Stated) -> str:
    """What the place is called: a building by the town it stands in, unless its name says it."""
    if place.site and place.within and place.within not in place.name:
        return f"{place.name}, {place.within}"
    return place.name


def _called(unit: Unit, place: NameFound) -> str:
    """The name of a place, with the short form that is printed behind it: "General Headquarters (GHQ)"."""
    words = unit.words if isinstance(unit, Party) else place.words
    short = words[len(place.words) :]
    if not words.startswith(place.words) or not _SHORT_FORM.fullmatch(short):
        return place.name
    return f"{place.name}{short}"


def _place(unit: Unit) -> NameFound | None:
    name = unit.name
    if isinstance(unit, Party) and (unit.head != "place" or unit.owner):
        return None
    if name is None or name.kind != "place" or name.sense in _NO_PLACE:
        return None
    return name


def _governor(units: Sequence[Unit], at: int) -> int:
    """The unit before a place, its article aside; of places in a row that before the first."""
    k = at - 1
    while k >= 0 and _low(units[k]) in DETERMINERS:
        k -= 1
    if k >= 1 and _low(units[k]) in ("and", ",") and _place(units[k - 1]) is not None:
        return _governor(units, k - 1)
    return k


def _in_a_row(units: Sequence[Unit], governor: int, at: int) -> bool:
    """Whether another place stands before this one: "in Karachi and the Arabian Sea", "off Karachi and in the sea"."""
    if any(_place(unit) is not None for unit in units[governor + 1 : at]):
        return True
    return governor > 1 and _low(units[governor - 1]) == "and" and _place(units[governor - 2]) is not None


def _of_somebody(units: Sequence[Unit], governor: int, at: int) -> bool:
    """Whether the place says where somebody is from or serves: "the commander of the force in Lebanon, General X"."""
    before = units[governor - 1] if governor > 0 else None
    follows = units[at + 1] if at + 1 < len(units) else None
    somebody = isinstance(before, Party) and before.head in ("office", "organisation", "group")
    return somebody and follows is not None and _low(follows) == ","


def _is_where(units: Sequence[Unit], governor: int) -> bool:
    if governor < 0:
        return False
    low = _low(units[governor])
    return low in _WHERE or (low == "of" and _low(units[governor - 1]) in _PARTS)


def _aimed(units: Sequence[Unit], governor: int, goal: int) -> bool:
    if governor < goal:
        return False
    return governor == goal or (_low(units[governor]) in ("to", "for") and governor - goal <= 3)


def _low(unit: Unit) -> str:
    return unit.low if isinstance(unit, Item) else ""
