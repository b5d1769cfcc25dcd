"""In which sense a name stands somewhere: a capital for its government, a nation as an adjective, a dateline, a person
for a cabinet."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache, lru_cache
from typing import Final

from curator.model.suggestions import NameFound
from curator.rules import names
from curator.rules.capitals import is_capital
from curator.rules.finding.words import GROUPS, ORG_HEADS
from curator.rules.naming.countries import COUNTRIES

_PARTS_OF_THE_WORLD: Final = {
    "south asian": "South Asia", "south asians": "South Asia", "southeast asian": "Southeast Asia",
    "central asian": "Central Asia", "east asian": "East Asia", "west african": "West Africa",
    "east african": "East Africa", "north african": "North Africa", "latin american": "Latin America",
    "latin americans": "Latin America", "central american": "Central America", "south american": "South America",
    "north american": "North America", "middle eastern": "Middle East", "eastern european": "Eastern Europe",
}  # fmt: skip
_ACTS = frozenset(
    "has have had is was says said seeks seeking sought seek wants wanted want accuses accused blames blamed"
    " denies denied denying insists insisted agrees agreed hopes hoped fears feared urges urged warns warned"
    " condemned rejects rejected announced claims claimed maintains maintained views viewed sees regards"
    " decided signed signalled signaled imposed responded offered offers refused refuses supports supported"
    " opposes opposed planned considers would will could may might must should did does remains expects"
    " expected lodged summoned recalled expelled severed cut froze vowed pledged pressed pushed called"
    " demanded demands hailed welcomed rebuffed ordered attempts attempted tried tries".split()
)
_LOCAL = frozenset(
    "streets street airport residents outskirts mayor police hospital hospitals suburbs suburb neighborhood"
    " neighborhoods metro traffic population university universities stadium red zone district old city"
    " downtown port roads slums hotel hotels museum museums main largest north south east west northern"
    " southern central international".split()
)
_NEXT = re.compile(r"(?:['’]s)? (?P<word>[\w-]+)")
_AT_A_PLACE = re.compile(
    r"\b(?:in|at|near|outside|from|to|into|around|across|of|through|via|inside|left|reached|visited|visiting) \Z"
)
_RELATING = re.compile(r"\b(?:between|with|against|towards?|pressure on|by) \Z")
_WAYS = re.compile(
    r"\b(?:routes?|flights?|roads?|trains?|bus|buses|services?|trips?|distance|travel\w*|fly|flying|flew|highway|ferry"
    r"|lines?|met|meeting|meet|talks|visit)\b[\w ]{0,24}\Z",
    re.IGNORECASE,
)
_JOINED = frozenset((" and ", ", ", " & "))
_DATELINE = re.compile(
    r"[ \u00a0]?(?:,[^\n:—–]{1,40}?)?(?:[ \u00a0]?\([^)\n]{2,24}\))?[ \u00a0]?(?:[:—–]|--?[ \u00a0]|_[ \u00a0]|\[)"
)
_GOVERNMENT = re.compile(
    r"(?:['’]s?)?[ \u00a0](?:interim |military |caretaker |ousted |fallen |elected )?"
    r"(?P<word>government|govt|administration|regime|cabinet)\b"
)
_LOOKED_BACK = 60  # code points


@cache
def _adjectives() -> dict[str, str]:
    found = dict(_PARTS_OF_THE_WORLD)
    for country in reversed(COUNTRIES):
        for word in country.adjectives:
            found[word] = country.names[0].title()
        for name in country.names:
            found.pop(name, None)
    return found


@lru_cache(maxsize=4096)
def country_of(adjective: str) -> str:
    """The country or part of the world that a folded adjective is of: pakistani → Pakistan. Empty when it is none."""
    return _adjectives().get(adjective, "")


def with_senses(text: str, found: Sequence[NameFound]) -> list[NameFound]:
    """The names of a text in their senses."""
    done = [_in_sense(text, one) for one in found]
    for at in range(len(done) - 1):
        one, other = done[at], done[at + 1]
        if text[one.end : other.start] in _JOINED and _is_capital(one) and _is_capital(other):
            before = text[max(0, one.start - _LOOKED_BACK) : one.start]
            acting = "government" in (one.sense, other.sense) and not _AT_A_PLACE.search(before)
            related = _RELATING.search(before)
            if acting or (related and not _WAYS.search(before[: related.start()])):
                done[at], done[at + 1] = _government(one), _government(other)
    return done


def _in_sense(text: str, one: NameFound) -> NameFound:
    folded = " ".join(names.every_token(one.words))
    if one.sense not in ("name", "short"):
        return one
    if one.kind == "place" and (country := country_of(folded)):
        return replace(one, sense="demonym", name=country, why=f"of {country}")
    if folded in GROUPS and one.entity is None:
        return replace(one, sense="demonym", kind="person", why="a people, a faith or a persuasion")
    if (
        one.kind == "place"
        and _starts_a_line(text, one.start)
        and _DATELINE.match(text, one.end, one.end + 70)
    ):
        return replace(one, sense="dateline", why="it stands where a dateline does")
    if _is_capital(one) and _acts(text, one.start, one.end):
        return _government(one)
    if (
        one.kind != "place"
        and not _is_a_body(folded)
        and (behind := _GOVERNMENT.match(text, one.end, one.end + 40))
    ):
        return replace(
            one,
            kind="organisation",
            sense="government",
            name=f"{one.name} {behind['word']}",
            post="",
            why=f"“{behind['word']}” stands behind it: the body, not the person",
        )
    return one


def _is_a_body(name: str) -> bool:
    return name.rpartition(" ")[2] in ORG_HEADS


def _government(one: NameFound) -> NameFound:
    return replace(one, sense="government", why="a capital that stands for its government")


def _is_capital(one: NameFound) -> bool:
    return one.kind == "place" and one.sense != "dateline" and is_capital(one.words)


def _starts_a_line(text: str, start: int) -> bool:
    before = text[max(0, start - 8) : start]
    return not before[before.rfind("\n") + 1 :].strip(' \u00a0"“(') and ("\n" in before or start < 8)


def _acts(text: str, start: int, end: int) -> bool:
    """Whether a capital seeks and denies, or has what governments have."""
    if _AT_A_PLACE.search(text, max(0, start - 12), start):
        return False
    behind = _NEXT.match(text, end, end + 40)
    if behind is None:
        return False
    if text[end : end + 2] in ("'s", "’s"):
        return behind["word"] not in _LOCAL and behind["word"].islower()
    return behind["word"] in _ACTS
