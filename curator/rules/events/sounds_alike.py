"""Words that only sound like an event: a demand ("called on the government to act"), sport, and what is made up."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from curator.rules.events.cues import Hit
from curator.rules.events.sentences import Item, Sentence

_SPORT = frozenset(
    "goal goals striker strikers midfielder defender goalkeeper semi-final semi-finals quarter-final"
    " quarter-finals semifinal semifinals quarterfinal quarterfinals league playoff playoffs tournament"
    " innings wicket wickets batsman batter bowler half-time kickoff kick-off fixture fixtures scored unbeaten"
    " football footballer cricket cricketer rugby tennis basketball baseball olympic championship championships"
    " coach semi-finalist touchdown equaliser equalizer stoppage relegation midfield batting bowling grand-slam".split()
)
_SPORT_BESIDE_A_SCORE = frozenset(
    "beat beats met win won wins lost loses defeated drew draw drawing final".split()
)
_SPORT_OF_AN_ARTICLE = 3  # different words of sport: then all of it is sport
_SCORE = re.compile(r"\d{1,3}[-–]\d{1,3}")
_CONTEST = frozenset("beat beats final finals opener rematch".split())
_MADE_UP = frozenset(
    "film movie novel sequel episode comic sitcom thriller fiction fictional videogame".split()
)
_ERRANDS = frozenset(
    "discuss congratulate thank brief present bid extend express convey exchange review pay offer seek hand"
    " invite introduce inform talk submit deliver".split()
)
_HANDED = frozenset("baton charge power powers command letter letters documents reins gavel keys".split())
_OBJECT = 12  # words of whom a demand is made to


def sporting(sentences: Iterable[Sentence]) -> bool:
    """Whether an article is about sport, by how many different words of it there are."""
    found = {low for each in sentences for low in _lows(each.items) if low in _SPORT}
    return len(found) >= _SPORT_OF_AN_ARTICLE


def is_sport(items: Sequence[Item]) -> bool:
    """Whether a sentence is about sport: by a word of it, or by a score beside a word of a contest."""
    lows = _lows(items)
    if lows & _SPORT or (lows & _CONTEST and "final" in lows):
        return True
    return bool(lows & _SPORT_BESIDE_A_SCORE) and any(_SCORE.fullmatch(low) for low in lows)


def _lows(items: Sequence[Item]) -> set[str]:
    """The words of a sentence in small letters; of a name the first, which may be what somebody is ("Striker X")."""
    return {item.low.partition(" ")[0] if item.kind == "name" else item.low for item in items}


def is_made_up(items: Sequence[Item]) -> bool:
    """Whether a sentence tells what happens in a film or a book: "in the film, …"."""
    opening = [item.low for item in items[:6]]
    return opening[:1] == ["in"] and not _MADE_UP.isdisjoint(opening)


def is_handover(items: Sequence[Item], hit: Hit) -> bool:
    """Whether "handed over" is said of an office or of papers."""
    verb = items[hit.first].low in ("handed", "hand", "hands", "handing", "delivered", "delivering")
    return verb and not _HANDED.isdisjoint(item.low for item in items[hit.last : hit.last + 4])


def is_demand(items: Sequence[Item], hit: Hit) -> bool:
    """Whether "called on" asks for something: "called on X to release them", but not "to discuss trade"."""
    if [item.low.rstrip("s") for item in items[hit.first : hit.last]][-2:] not in (
        ["called", "on"],
        ["call", "on"],
        ["calling", "on"],
    ):
        return False
    if hit.first and items[hit.first - 1].low in ("courtesy", "a"):
        return False
    for at in range(hit.last, min(hit.last + _OBJECT, len(items) - 1)):
        if items[at].low in (".", ";", ",", "at", "in", "during"):
            return False
        if items[at].low in ("to", "not"):
            following = items[at + 1]
            return following.kind == "word" and following.low not in _ERRANDS
    return False
