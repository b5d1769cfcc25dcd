"""The subject of a verb or of a noun: the parties left of it that no preposition governs and that are no object."""

from __future__ import annotations

from collections.abc import Sequence

from curator.rules.events.party import Party, Unit
from curator.rules.events.rows import (
    AFTER_JOINTS,
    CLAUSE_ENDS,
    FAR,
    JOINTS,
    RELATIVE,
    Parties,
    is_verb,
    low_of,
    series,
)
from curator.rules.events.sentences import Item
from curator.rules.events.words import ADVERBS, AUXILIARIES, BORDERS, DETERMINERS, PREPOSITIONS

COPULAS = frozenset("is was are were became be been remains being".split())
_RANKING = frozenset("first second third only latest most last one".split())
_SPEAKERS = frozenset("i we you".split())
_NO_GOVERNORS = ADVERBS | BORDERS | RELATIVE | frozenset("and or but that so".split())
_SAYING = frozenset("said says told announced reported confirmed stated added claimed believes".split())


def before(units: Sequence[Unit], at: int, *, noun: bool) -> Parties | None:
    """The subject: the nearest parties to the left that no preposition governs and that are no object. None where the
    words have a subject that is no party: "the guest met", "a man who opened fire"."""
    k = at - 1
    crossed = False  # a conjunction stands between: what follows the verb before it is that verb's object
    while k >= max(0, at - FAR):
        unit, low = units[k], low_of(units[k])
        if low in _SPEAKERS or (low in _SAYING and not crossed and (noun or k < at - 1)):
            return None
        if low == "," and (opened := _inserted_from(units, k)) is not None:
            k = opened
            continue
        if isinstance(unit, Party):
            first = _row_start(units, k)
            governor = first - 1
            while governor >= 0 and _belongs(units, governor):
                governor -= 1
            word = low_of(units[governor]) if governor >= 0 else ""
            is_object = crossed and governor >= 0 and _may_govern(units[governor])
            if word in PREPOSITIONS or word in COPULAS or is_object:
                k = governor - (word not in COPULAS)
                crossed = crossed and word not in COPULAS
                continue
            return series(units, first)[0]
        if low in RELATIVE and not crossed:
            left = k - 1
            while left >= 0 and low_of(units[left]) == ",":
                left -= 1
            antecedent = units[left] if left >= 0 else None
            if isinstance(antecedent, Party):
                return (antecedent,)
            if left == k - 1 and not noun:
                return None
        if low in CLAUSE_ENDS or low == "that" or (low in BORDERS and low not in ("which", "who")):
            return None if not noun and _has_subject(units[k + 1 : at]) else ()
        crossed = crossed or low in ("and", "or", "but")
        k -= 1
    return ()


def _has_subject(units: Sequence[Unit]) -> bool:
    """Whether plain words stand before a verb that are most likely its subject: "while the guest met Y"."""
    words = [unit.low for unit in units if isinstance(unit, Item) and unit.kind == "word"]
    return any(
        low not in ADVERBS and low not in AUXILIARIES and low not in DETERMINERS and low not in PREPOSITIONS
        for low in words
    )


def names_the_noun(unit: Unit) -> bool:
    """Whether a name straight before a noun names the thing: "the Freedom Shield exercise"."""
    return isinstance(unit, Party) and unit.head in ("organisation", "place") and not unit.owner


def _inserted_from(units: Sequence[Unit], comma: int) -> int | None:
    """Where the relative clause that this comma ends was opened: "X, who heads Y, met Z"; None when it ends none. It is
    the comma before "who", so that what stands left of it is whom the clause tells of."""
    for k in range(comma - 1, max(0, comma - FAR), -1):
        low = low_of(units[k])
        if low in RELATIVE and low_of(units[k - 1]) == ",":
            return k - 2
        if low in CLAUSE_ENDS:
            return None
    return None


def _may_govern(unit: Unit) -> bool:
    """Whether a word before a party may be the verb that it is the object of."""
    low = low_of(unit)
    return is_verb(unit) or (isinstance(unit, Item) and unit.kind == "word" and low not in _NO_GOVERNORS)


def _belongs(units: Sequence[Unit], at: int) -> bool:
    """Whether a unit belongs to the party behind it: an article, a rank, or an owner whose name stands apart."""
    unit, low = units[at], low_of(units[at])
    owner = isinstance(unit, Party) and at + 1 < len(units) and low_of(units[at + 1]) == "'s"
    return low in DETERMINERS or low in _RANKING or low == "'s" or owner


def _row_start(units: Sequence[Unit], at: int) -> int:
    """Where the row of parties begins that has a party at `at`."""
    first = at
    while first >= 2:
        k = first - 1
        joints = []
        while k > 0 and (low_of(units[k]) in JOINTS or low_of(units[k]) in AFTER_JOINTS):
            joints.append(low_of(units[k]))
            k -= 1
        if not isinstance(units[k], Party) or not JOINTS.intersection(joints):
            break
        if "and" not in joints and "&" not in joints and first == at:
            break
        first = k
    return first


def main_subject(units: Sequence[Unit]) -> Party | None:
    """The first party of a sentence that no preposition governs."""
    return next(iter(subject_of(units)), None)


def subject_of(units: Sequence[Unit], at: int = 0) -> Parties:
    """The subject of the sentence that the phrase at unit `at` belongs to: the first parties that no preposition
    governs, and that do not only say what the phrase is in."""
    k = 0
    while k < len(units):
        unit = units[k]
        if isinstance(unit, Party):
            row, end = series(units, k)
            governor = k - 1
            while governor >= 0 and low_of(units[governor]) in DETERMINERS:
                governor -= 1
            governed = governor >= 0 and low_of(units[governor]) in PREPOSITIONS
            if not governed and not unit.owner and not (at > end and _speaks(units, end)):
                return row if low_of(units[min(end, len(units) - 1)]) != "'s" else ()
            k = end
        elif low_of(unit) == "that" or low_of(unit) in _SPEAKERS:
            return ()
        elif low_of(unit) in RELATIVE and k and low_of(units[k - 1]) == ",":
            k = _inserted_to(units, k)
        else:
            k += 1
    return ()


def _inserted_to(units: Sequence[Unit], at: int) -> int:
    """Where the relative clause ends that begins here: at its comma, else with the sentence."""
    return next((k for k in range(at + 1, len(units)) if low_of(units[k]) == ","), len(units))


def _speaks(units: Sequence[Unit], at: int) -> bool:
    """Whether who stands before this unit only says what follows: "the army said that …"."""
    while at < len(units) and low_of(units[at]) in ADVERBS:
        at += 1
    return at < len(units) and low_of(units[at]) in _SAYING
