"""Who does what to whom: the parties around a cue, by the way the sentence is built.

"X met Y", "X, accompanied by Z, called on Y", "X was received by Y", "a meeting between X and Y", "X's visit to P",
"the visit of X", "X held separate meetings with Y and Z".
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from curator.rules.events import subjects
from curator.rules.events.cues import Cue, Form, Hit
from curator.rules.events.party import Party, Unit
from curator.rules.events.rows import (
    BESIDE,
    Parties,
    behind,
    is_verb,
    low_of,
    series,
    skips,
)
from curator.rules.events.sentences import Item
from curator.rules.events.words import ADVERBS, AUXILIARIES, DETERMINERS, LIGHT_VERBS, PREPOSITIONS

_INNER = frozenset(
    "during in after before at on since following of ahead for while amid despite by until".split()
)
_BREAKING = frozenset(
    "broke erupted began started resumed ended intensified escalated continued flared".split()
)
_BEFORE_GERUND = frozenset(
    "after before while when upon by without on in is are was were been has have".split()
)
_GERUND = frozenset(("ing", "noun"))
_LOOKERS_ON = frozenset(
    "condemned condemns criticised criticized denounced praised praises opened opens addressed chaired inaugurated"
    " welcomed welcomes hailed backed supported observed watched opposed rejected described called slammed cited"
    " mentioned recalled covered mediated brokered organised organises organized organizes hosted hosts sponsored"
    " monitored ended interrupted visited approved approves ratified endorsed passed debated cancelled postponed"
    " delayed spoke speaks speaking presided presiding suspended left fled boycotted skipped missed criticises".split()
)


@dataclass(frozen=True, slots=True)
class Around:
    """The parties around a cue. `object` are those it is done to, `beside` those of "with", `agent` those of "by".

    `several` says that there were several such events, `inner` that the cue stands in a phrase of another ("during his
    visit"), `supported` that a verb or a party goes with a noun, `predicate` that it only says what something is or
    thinks of it, `doubtful` that "his" may mean another than the subject ("X thanked Y for his visit").
    """

    subject: Parties = ()
    object: Parties = ()
    beside: Parties = ()
    agent: Parties = ()
    between: Parties = ()
    passive: bool = False
    several: bool = False
    inner: bool = False
    supported: bool = True
    predicate: bool = False
    doubtful: bool = False

    @property
    def mutual(self) -> bool:
        """Whether several do it with each other, so that none is named as the other's guest: "X and Y met"."""
        return len(self.between) > 1 or (len(self.subject) > 1 and not self.object and not self.agent)


def unit_index(units: Sequence[Unit], hit: Hit, items: Sequence[Item]) -> int:
    """Where a cue stands among the units."""
    first = items[hit.first].start
    return next(i for i, unit in enumerate(units) if unit.start <= first < unit.end or unit.start >= first)


def around(
    units: Sequence[Unit], at: int, width: int, forms: Collection[Form], others: Collection[int]
) -> Around:
    """The parties around the cue that stands at unit `at` and is `width` units wide, in the forms it may have. `others`
    are the units where other cues begin: what stands behind them is theirs."""
    noun = _is_noun(units, at, forms)
    owner = _owner(units, at) if noun else ()
    end = min((other for other in others if other >= at + width), default=len(units))
    after = behind(units[:end], at + width, low_of(units[at + width - 1]), noun=noun)
    inner = noun and _is_inner(units, at)
    before = subjects.before(
        units, at - (noun and at > 0 and subjects.names_the_noun(units[at - 1])), noun=noun
    )
    subject = owner or (after.of if noun else ()) or before or ()
    if before is None:
        before, subject = (), owner or (after.of if noun else ())
    elif not owner and not (noun and after.of) and (inner or not (noun or subject)):
        begun = units if noun or _GERUND.issuperset(forms) else units[:at]
        subject = subjects.subject_of(begun, at) or subject
    looked_at = noun and not (owner or after.of) and _looked_at(units, at)
    if looked_at or (noun and not owner and not after.of and _broke_out(units, at + width)):
        subject = ()
    return Around(
        subject=subject,
        object=after.direct or after.with_,
        beside=after.with_,
        agent=after.by,
        between=after.between,
        passive=not noun and "past" in forms and _is_passive(units, at),
        several=_plural(units, at, width),
        inner=inner,
        supported=_supported(units, at, forms, noun=noun)
        or (noun and bool(owner or after.of or after.with_ or after.between or after.by or after.to)),
        predicate=(noun and _is_predicate(units, at)) or (looked_at and not after.between),
        doubtful=inner and _whose(units, at, subject),
    )


def _is_noun(units: Sequence[Unit], at: int, forms: Collection[Form]) -> bool:
    """Whether a cue that may be a noun or a verb is a noun here."""
    if "noun" not in forms:
        return False
    if all(form == "noun" for form in forms):
        return True
    k = at - 1
    while k >= 0 and low_of(units[k]) in ADVERBS:
        k -= 1
    if k < 0:
        return True
    unit, low = units[k], low_of(units[k])
    if isinstance(unit, Party):
        return unit.owner
    return not (low in AUXILIARIES or low in (",", "to", "who", "which") or low == ")")


def _broke_out(units: Sequence[Unit], k: int) -> bool:
    """Whether a noun is the subject of its own verb: "since fighting broke out"."""
    return k < len(units) and low_of(units[k]) in _BREAKING


def _looked_at(units: Sequence[Unit], at: int) -> bool:
    """Whether the verb before a noun says that its subject only had to do with it: "praised the agreement", "organised
    the conference"."""
    for k in range(at - 1, max(-1, at - 2 - BESIDE), -1):
        low = low_of(units[k])
        if low in _LOOKERS_ON:
            return True
        if low == "," or (low in PREPOSITIONS and low not in ("at", "over")):
            return False
    return False


def _owner(units: Sequence[Unit], at: int) -> Parties:
    """Whose visit or meeting it is: "X's official visit"."""
    for k in range(at - 1, max(-1, at - 1 - BESIDE), -1):
        unit = units[k]
        if isinstance(unit, Party):
            return (unit,) if unit.owner else ()
        before = units[k - 1] if k else None
        if low_of(unit) == "'s" and isinstance(before, Party):
            return (before,)
        if low_of(unit) in PREPOSITIONS or low_of(unit) in (",", "and"):
            return ()
    return ()


def _is_inner(units: Sequence[Unit], at: int) -> bool:
    """Whether a preposition governs the noun: "during his visit", "in the meeting with Y"; not "took part in"."""
    for k in range(at - 1, max(-1, at - 2 - BESIDE), -1):
        low = low_of(units[k])
        if low in _INNER:
            return not (
                k and (low_of(units[k - 1]) in LIGHT_VERBS or low_of(units[k - 1]) in subjects.COPULAS)
            )
        if low in AUXILIARIES or low in LIGHT_VERBS or low in ("to", ","):
            return False
        unit = units[k]
        if isinstance(unit, Party) and not unit.owner:
            return False
    return False


def _whose(units: Sequence[Unit], at: int, subject: Parties) -> bool:
    """Whether "his" stands before the noun and somebody else between it and the subject, straight before "for his"."""
    near = [low_of(unit) for unit in units[max(0, at - 3) : at]]
    if not subject or not {"his", "her", "their"}.intersection(near) or "for" not in near:
        return False
    return any(
        isinstance(unit, Party) and unit.head in ("person", "office") and unit.start > subject[0].end
        for unit in units[:at]
    )


def _is_passive(units: Sequence[Unit], at: int) -> bool:
    for k in range(at - 1, max(-1, at - 1 - BESIDE), -1):
        low = low_of(units[k])
        if low in subjects.COPULAS:
            return True
        if low not in ADVERBS:
            return False
    return False


def _is_predicate(units: Sequence[Unit], at: int) -> bool:
    """Whether the cue only says what something is: "is the second such visit"."""
    determined = False
    for k in range(at - 1, max(-1, at - 2 - BESIDE), -1):
        low = low_of(units[k])
        if low in subjects.COPULAS:
            return determined
        if isinstance(units[k], Party) or low in PREPOSITIONS or low in LIGHT_VERBS or is_verb(units[k]):
            return False
        determined = determined or low in DETERMINERS
    return False


def _supported(units: Sequence[Unit], at: int, forms: Collection[Form], *, noun: bool) -> bool:
    """Whether a verb goes with a noun ("held talks"), or a gerund is one of an action ("while visiting")."""
    if not noun:
        before = low_of(units[at - 1]) if at else ""
        gerund = all(form in ("ing", "noun") for form in forms)
        beside = units[at - 1 - (before == ",")] if at > 1 else None
        return not gerund or before in _BEFORE_GERUND or isinstance(beside, Party)
    if at and low_of(units[at - 1]) == "in":
        return False  # "walked out in protest"
    near = units[max(0, at - 1 - BESIDE) : at]
    return any(
        low_of(unit) in LIGHT_VERBS or low_of(unit) in ("his", "her", "their", "during") for unit in near
    ) or (bool(near) and isinstance(near[-1], Item) and near[-1].kind == "date")


def _plural(units: Sequence[Unit], at: int, width: int) -> bool:
    """Whether the cue itself says that there were several: "separate meetings", "met separately"."""
    own = [low_of(unit) for unit in units[at : at + width]]
    near = [low_of(unit) for unit in units[max(0, at - 3) : at + width + 3]]
    return "separate" in near or "separately" in near or any(word.endswith("ings") for word in own)


def behind_words(
    units: Sequence[Unit], by_first: Mapping[str, Sequence[tuple[str, ...]]]
) -> Iterator[tuple[tuple[str, ...], Parties]]:
    """The phrases that stand among the units, by their first words, with the parties behind each."""
    for k, unit in enumerate(units):
        for phrase in by_first.get(low_of(unit), ()):
            if all(k + j < len(units) and low_of(units[k + j]) == word for j, word in enumerate(phrase)):
                start = k + len(phrase)
                while start < len(units) and skips(units[start]):
                    start += 1
                row, _ = series(units, start)
                if row:
                    yield phrase, row


def pattern_slots(units: Sequence[Unit], at: int, width: int, cue: Cue, near: Around) -> dict[str, Parties]:
    """The parties that stand where the cue has its roles; in the passive voice the two sides change places."""
    if near.passive and cue.left and cue.right:
        return {cue.left: near.agent, cue.right[0][1]: near.subject}
    slots: dict[str, Parties] = {cue.left: near.subject} if cue.left else {}
    k = at + width
    for between, role in cue.right:
        for word in between:
            while k < len(units) and low_of(units[k]) != word:
                k += 1
            k += 1
        while k < len(units) and (skips(units[k]) or low_of(units[k]) == "with"):
            k += 1
        row, end = series(units, k)
        if len(cue.right) > 1:
            row, end = row[:1], k + 1
        if row and row[-1].owner:
            row = row[:-1]  # "visited X's family": whose family it is did nothing
        if row:
            slots[role] = (*slots.get(role, ()), *row)
            k = end
    return slots
