"""Who does what to whom: the parties around a cue, by the way the sentence is built.

"X met Y", "X, accompanied by Z, called on Y", "X was received by Y", "a meeting between X and Y", "X's visit to P",
"the visit of X", "X held separate meetings with Y and Z".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from curator.rules.event_cues import Cue, Hit
from curator.rules.event_parties import Party, Unit
from curator.rules.event_sentences import Item
from curator.rules.event_words import ADVERBS, AUXILIARIES, BORDERS, DETERMINERS, LIGHT_VERBS, PREPOSITIONS

Parties = tuple[Party, ...]

_RELATIVE = frozenset("who which that whom".split())
_WITH = frozenset("with".split())
_CLAUSE_ENDS = frozenset((";", ":", "…", "—", "–"))
_STATES = frozenset(
    ("where", "while", "when", "after", "before", "as", "during", "because", "although", "since")
)
_FAR = 60  # units that are looked at on either side of a cue


@dataclass(frozen=True, slots=True)
class Around:
    """The parties around a cue. `beside` are those of "with" and "between"; `several` says that there were several
    such events; `inner` that the cue stands in a phrase of another ("during his visit")."""

    subject: Parties = ()
    object: Parties = ()
    beside: Parties = ()
    agent: Parties = ()
    between: Parties = ()
    passive: bool = False
    several: bool = False
    inner: bool = False


def unit_index(units: Sequence[Unit], hit: Hit, items: Sequence[Item]) -> int:
    """Where a cue stands among the units."""
    first = items[hit.first].start
    return next(i for i, unit in enumerate(units) if unit.start <= first < unit.end or unit.start >= first)


def around(units: Sequence[Unit], at: int, width: int) -> Around:
    """The parties around the cue that stands at unit `at` and is `width` units wide."""
    before = _before(units, at)
    owner = _owner(units, at)
    behind = _behind(units, at + width)
    inner = _is_inner(units, at)
    passive = _is_passive(units, at)
    subject = owner or behind.of or before
    if not subject and inner:
        subject = _main_subject(units)
    if inner and not owner and not behind.of:
        subject = _main_subject(units) or subject
    plural = _plural(units, at, width)
    return Around(
        subject=subject,
        object=behind.direct or behind.with_,
        beside=behind.with_,
        agent=behind.by,
        between=behind.between,
        passive=passive,
        several=plural,
        inner=inner,
    )


@dataclass(frozen=True, slots=True)
class _Behind:
    direct: Parties = ()
    with_: Parties = ()
    by: Parties = ()
    of: Parties = ()
    between: Parties = ()


def series(units: Sequence[Unit], at: int) -> tuple[Parties, int]:
    """The parties in a row that begins at `at` ("X, Y and Z"), and where it ends."""
    found: list[Party] = []
    k = at
    while k < len(units):
        unit = units[k]
        if not isinstance(unit, Party):
            break
        found.append(unit)
        joint = k + 1
        commas = 0
        while joint < len(units) and _low(units[joint]) in (",", "and", "&") and commas < 2:
            joint += 1
            commas += 1
        while joint < len(units) and commas and _low(units[joint]) in ("his", "her", "their", "other", "the"):
            joint += 1
        if not commas or joint >= len(units) or not isinstance(units[joint], Party):
            return tuple(found), k + 1
        if _low(units[joint - 1]) == "," and found[-1].people is False:
            return tuple(found), k + 1
        k = joint
    return tuple(found), k


def _low(unit: Unit) -> str:
    return unit.low if isinstance(unit, Item) else ""


def _skips(unit: Unit) -> bool:
    """Whether words between a cue and its party say nothing of who it is."""
    low = _low(unit)
    return (
        low in ADVERBS
        or low in DETERMINERS
        or low in AUXILIARIES
        or low == '"'
        or (isinstance(unit, Item) and unit.kind == "date")
    )


def _before(units: Sequence[Unit], at: int) -> Parties:
    """The subject: the nearest parties to the left that no preposition governs and that are no object."""
    k = at - 1
    verb_between = False
    while k >= max(0, at - _FAR):
        unit = units[k]
        low = _low(unit)
        if isinstance(unit, Party):
            first = _row_start(units, k)
            governor = _low(units[first - 1]) if first else ""
            if governor in PREPOSITIONS or governor in ("by", "with"):
                k = first - 1
                continue
            if first and verb_between and _is_verb(units[first - 1]):
                k = first - 1
                continue
            return series(units, first)[0]
        if low in _RELATIVE and k and not verb_between:
            left = k - 1
            while left >= 0 and _low(units[left]) == ",":
                left -= 1
            antecedent = units[left] if left >= 0 else None
            if isinstance(antecedent, Party):
                return (antecedent,)
        if low in _CLAUSE_ENDS:
            return ()
        if low in BORDERS and low not in _RELATIVE and low not in ("since", "until"):
            return ()
        if low in ("and", "or", "but"):
            verb_between = True
        k -= 1
    return ()


def _row_start(units: Sequence[Unit], at: int) -> int:
    """Where the row of parties begins that has a party at `at`."""
    first = at
    while first >= 2:
        k = first - 1
        joints = 0
        while k > 0 and _low(units[k]) in (",", "and", "&", "other", "his", "her", "their", "the"):
            joints += _low(units[k]) in (",", "and", "&")
            k -= 1
        if not joints or not isinstance(units[k], Party) or (_low(units[first - 1]) == "," and joints == 1):
            break
        first = k
    return first


def _is_verb(unit: Unit) -> bool:
    low = _low(unit)
    return (
        isinstance(unit, Item)
        and unit.kind == "word"
        and (low.endswith(("ed", "ing")) or low in LIGHT_VERBS or low in ("met", "on", "told"))
    )


def _owner(units: Sequence[Unit], at: int) -> Parties:
    """Whose visit or meeting it is: "X's official visit", "the Mirza–Yunus meeting" is not read."""
    k = at - 1
    while k >= max(0, at - 4):
        unit = units[k]
        if isinstance(unit, Party):
            return (unit,) if unit.owner else ()
        if _low(unit) == "'s" and k and isinstance(units[k - 1], Party):
            party = units[k - 1]
            assert isinstance(party, Party)
            return (party,)
        if _low(unit) in PREPOSITIONS or _low(unit) in (",", "and"):
            return ()
        k -= 1
    return ()


def _behind(units: Sequence[Unit], at: int) -> _Behind:
    """What follows a cue up to the end of its clause."""
    direct: Parties = ()
    with_: Parties = ()
    by: Parties = ()
    of: Parties = ()
    between: Parties = ()
    k = at
    governed = ""
    while k < min(len(units), at + _FAR):
        unit = units[k]
        low = _low(unit)
        if isinstance(unit, Party):
            row, k = series(units, k)
            match governed:
                case "" if not direct and k - len(row) - at <= 6:
                    direct = row
                case "with" | "on":
                    with_ = with_ or row
                case "by":
                    by = by or row
                case "of" if not of:
                    of = row
                case "between":
                    between = between or row
                case _:
                    pass
            governed = "done"
            continue
        if low in PREPOSITIONS and low not in BORDERS:
            governed = low
        elif low in _CLAUSE_ENDS or (low in BORDERS and k > at) or low in _RELATIVE:
            break
        elif low in ("and", "but") and k > at:
            if governed == "done" or not isinstance(units[min(k + 1, len(units) - 1)], Party):
                break
        elif low == "," and k > at and governed == "done":
            pass
        elif not _skips(unit) and not governed and isinstance(unit, Item) and unit.kind == "word":
            governed = "" if low.endswith("ly") else governed or "far"
        k += 1
    return _Behind(direct, with_, by, of, between)


def _is_inner(units: Sequence[Unit], at: int) -> bool:
    """Whether a preposition governs the cue: "during his visit", "in the meeting with Y", "after meeting Y"."""
    for k in range(at - 1, max(-1, at - 6), -1):
        low = _low(units[k])
        if low in (
            "during",
            "in",
            "after",
            "before",
            "at",
            "on",
            "since",
            "following",
            "of",
            "ahead",
            "for",
            "while",
        ):
            return True
        unit = units[k]
        if isinstance(unit, Party) and not unit.owner:
            return False
        if low in AUXILIARIES or low in ("to",):
            return False
    return False


def main_subject(units: Sequence[Unit]) -> Party | None:
    """The first party of a sentence that no preposition governs."""
    return next(iter(_main_subject(units)), None)


def _main_subject(units: Sequence[Unit]) -> Parties:
    """The subject of the sentence a phrase belongs to: the first parties that no preposition governs."""
    k = 0
    while k < len(units):
        unit = units[k]
        if isinstance(unit, Party):
            row, end = series(units, k)
            if not (k and _low(units[k - 1]) in PREPOSITIONS) and not unit.owner:
                return row
            k = end
        else:
            k += 1
    return ()


def _is_passive(units: Sequence[Unit], at: int) -> bool:
    for k in range(at - 1, max(-1, at - 4), -1):
        low = _low(units[k])
        if low in ("was", "were", "been", "being", "is", "are", "be"):
            return True
        if low not in ADVERBS:
            return False
    return False


def _plural(units: Sequence[Unit], at: int, width: int) -> bool:
    """Whether the cue itself says that there were several: "separate meetings", "met separately"."""
    own = [_low(unit) for unit in units[at : at + width]]
    near = [_low(unit) for unit in units[max(0, at - 3) : at + width + 3]]
    return "separate" in near or "separately" in near or (bool(own) and own[-1].endswith("ings"))


def companions(
    units: Sequence[Unit], phrases: Sequence[tuple[str, ...]]
) -> Iterator[tuple[Parties, tuple[str, ...]]]:
    """The parties behind one of the phrases ("accompanied by"), with the phrase."""
    for k, unit in enumerate(units):
        if not isinstance(unit, Item):
            continue
        for phrase in phrases:
            if all(k + j < len(units) and _low(units[k + j]) == word for j, word in enumerate(phrase)):
                start = k + len(phrase)
                while start < len(units) and _skips(units[start]):
                    start += 1
                row, _ = series(units, start)
                if row:
                    yield row, phrase


def pattern_slots(units: Sequence[Unit], at: int, width: int, cue: Cue, near: Around) -> dict[str, Parties]:
    """The parties that stand where the cue has its roles; in the passive voice the two sides change places."""
    slots: dict[str, Parties] = {}
    if near.passive and cue.left and cue.right:
        return {cue.left: near.agent, cue.right[0][1]: near.subject}
    if cue.left:
        slots[cue.left] = near.subject
    k = at + width
    for between, role in cue.right:
        for word in between:
            while k < len(units) and _low(units[k]) != word:
                k += 1
            k += 1
        while k < len(units) and (_skips(units[k]) or _low(units[k]) in _WITH):
            k += 1
        row, end = series(units, k)
        if row and len(cue.right) > 1 and len(row) > 1:
            row, end = row[:1], k + 1
        if row:
            slots[role] = (*slots.get(role, ()), *row)
            k = end
    return slots
