"""Parties in a row, and what follows the words of an event: whom it is done to, with whom, by whom, where to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from curator.rules.events.party import Party, Unit
from curator.rules.events.sentences import Item
from curator.rules.events.words import ADVERBS, AUXILIARIES, BORDERS, DETERMINERS, LIGHT_VERBS, PREPOSITIONS

Parties = tuple[Party, ...]

RELATIVE = frozenset("who which whom".split())
JOINTS = frozenset((",", "and", "&"))
AFTER_JOINTS = frozenset("his her their other the".split())
CLAUSE_ENDS = frozenset((";", ":", "…", "—", "–"))
FAR = 60  # units that are looked at on either side of a cue
BESIDE = 4  # units between a cue and what goes with it
_NO_VERBS = frozenset("united limited so-called need indeed hundred armed held said based".split())


@dataclass(slots=True)
class Behind:
    """The parties behind the words of an event: straight behind, and behind "with", "by", "of", "between", "to"."""

    direct: Parties = ()
    with_: Parties = ()
    by: Parties = ()
    of: Parties = ()
    between: Parties = ()
    to: Parties = ()


def series(units: Sequence[Unit], at: int) -> tuple[Parties, int]:
    """The parties in a row that begins at `at` ("X, Y and Z"), and where it ends. Commas alone make no row."""
    row: list[Party] = []
    ends: list[int] = []
    joined = 0
    k = at
    while k < len(units):
        unit = units[k]
        if not isinstance(unit, Party):
            break
        if row and "and" in (low_of(between) for between in units[ends[-1] : k]):
            joined = len(row) + 1
        row.append(unit)
        ends.append(k + 1)
        k += 1
        first = k
        while k < len(units) and low_of(units[k]) in JOINTS and k - first < 2:
            k += 1
        if k == first:
            break
        while k < len(units) and low_of(units[k]) in AFTER_JOINTS:
            k += 1
    if not row:
        return (), at
    count = max(joined, 1)
    return tuple(row[:count]), ends[count - 1]


def low_of(unit: Unit) -> str:
    """A unit in small letters; empty for a party."""
    return unit.low if isinstance(unit, Item) else ""


def skips(unit: Unit) -> bool:
    """Whether words between a cue and its party say nothing of who it is."""
    low = low_of(unit)
    return (
        low in ADVERBS or low in DETERMINERS or low == '"' or (isinstance(unit, Item) and unit.kind == "date")
    )


def is_verb(unit: Unit) -> bool:
    """Whether a word is most likely a verb, by its ending or as one of those that go with nouns of events."""
    low = low_of(unit)
    if not isinstance(unit, Item) or unit.kind != "word":
        return False
    return (
        (low.endswith(("ed", "ing")) and low not in _NO_VERBS) or low in LIGHT_VERBS or low in ("met", "told")
    )


def behind(units: Sequence[Unit], at: int, last: str, *, noun: bool) -> Behind:
    """What follows a cue up to the end of its clause. `last` is the last word of the cue."""
    found = Behind()
    governed = last if last in PREPOSITIONS else ""
    if governed in ("on", "in", "at", "to"):
        governed = ""
    k = at
    while k < min(len(units), at + FAR):
        unit, low = units[k], low_of(units[k])
        if isinstance(unit, Party):
            row, end = series(units, k)
            _put(found, governed, row, near=k - at <= BESIDE, first=k <= at + 1)
            k, governed = end, "done"
            continue
        if low in ("with", "by", "between") or (low in PREPOSITIONS and low not in BORDERS):
            governed = low
        elif low in RELATIVE or _ends_clause(units, k, begun=k > at):
            break
        elif k > at and (noun or governed == "done") and (is_verb(unit) or low in AUXILIARIES):
            if low not in ("held", "had", "been") or k > at + 2:
                break
        elif not skips(unit) and not governed and unit.kind == "word":
            governed = "far"
        k += 1
    return found


def _ends_clause(units: Sequence[Unit], k: int, *, begun: bool) -> bool:
    low = low_of(units[k])
    if low in CLAUSE_ENDS or (low in BORDERS and begun):
        return True
    follows = units[k + 1] if k + 1 < len(units) else None
    return (begun or low == ",") and low in JOINTS and isinstance(follows, Party)


def _put(found: Behind, governed: str, row: Parties, *, near: bool, first: bool) -> None:
    if row and row[-1].owner and governed in ("", "with", "by"):
        row = row[:-1]  # "visited Lima's mayor's family": whose family it is did nothing
    if governed == "" and near:
        found.direct = found.direct or row
    elif governed == "with":
        found.with_ = found.with_ or row
    elif governed == "by":
        found.by = found.by or row
    elif governed == "of" and first:
        found.of = found.of or row
    elif governed == "between":
        found.between = found.between or (() if found.direct or found.of else row)
    elif governed in ("to", "on") and near:
        found.to = found.to or row
