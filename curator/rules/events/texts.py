"""What an event is about in the words of its sentence: the post somebody was appointed to, the name of an exercise."""

from __future__ import annotations

from collections.abc import Sequence

from curator.codebook.types import EventType
from curator.rules.events.cues import Cue
from curator.rules.events.party import Party, Unit
from curator.rules.events.sentences import Item, Span
from curator.rules.events.words import ADVERBS, AUXILIARIES, BORDERS, DETERMINERS

_ENDS = frozenset("in on at during with by between from after before following worth and but".split())
_MOST = 10  # units


def texts(event_type: EventType, cue: Cue, units: Sequence[Unit], at: int, width: int) -> dict[str, Span]:
    """The stretches that stand where a cue has fields of text: before it a name, behind it words up to the end of their
    phrase."""
    found: dict[str, Span] = {}
    left = event_type.field(cue.left)
    if left is not None and left.type == "text" and at and _is_name(units[at - 1]):
        found[left.id] = (units[at - 1].start, units[at - 1].end)
    for between, slot in cue.right:
        field = event_type.field(slot)
        if field is None or field.type != "text":
            continue
        k = at + width
        for word in between:
            while k < len(units) and _low(units[k]) != word:
                k += 1
            k += 1
        if (span := _phrase(units, k)) is not None:
            found[slot] = span
    return found


def _phrase(units: Sequence[Unit], k: int) -> Span | None:
    while k < len(units) and (_low(units[k]) in DETERMINERS or _low(units[k]) == ","):
        k += 1
    first = k
    while k < min(first + _MOST, len(units)):
        unit, low = units[k], _low(units[k])
        if isinstance(unit, Item) and (unit.kind in ("mark", "date") or low in _ENDS or low in BORDERS):
            break
        if k == first and (low in ADVERBS or low in AUXILIARIES or low.endswith(("ed", "ing"))):
            return None
        k += 1
    if k == first or (isinstance(units[first], Party) and k == first + 1 and _is_person(units[first])):
        return None
    return units[first].start, units[k - 1].end


def _is_person(unit: Unit) -> bool:
    return isinstance(unit, Party) and unit.head in ("person", "pronoun")


def _is_name(unit: Unit) -> bool:
    return unit.name is not None


def _low(unit: Unit) -> str:
    return unit.low if isinstance(unit, Item) else ""
