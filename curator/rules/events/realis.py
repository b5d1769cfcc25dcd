"""Whether words tell that something happened: or that it is planned, denied, only thought of, or said by one side."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Literal

from curator.rules.events.cues import Hit
from curator.rules.events.sentences import Item
from curator.rules.events.words import ADVERBS

Realis = Literal["occurred", "claimed", "planned", "denied", "hypothetical"]

_PLANS = frozenset(
    "will shall 'll plan plans planned planning intend intends intended intending expect expected expects"
    " seek seeks seeking sought want wants wanted hope hopes hoped hoping aim aims aimed schedule scheduled"
    " due upcoming forthcoming proposed propose proposes invited invite invites invitation agreed agree urge"
    " urged urges demand demanded consider considering considers explore exploring explored prepare preparing"
    " prepares request requested requests requesting discuss discussed discussing prospects promised promises"
    " vowed vow vows ready slated desire would offer offered interested mull mulls mulling possible potential"
    " opportunities eyeing eyes".split()
)
_PLANNING = frozenset("planning planned".split())
_NOT = frozenset(
    "not never no n't denied denies deny refused refuses rejected rejects cancelled canceled postponed"
    " called-off declined declines without failed avoided averted prevented halted".split()
)
_PERHAPS = frozenset(
    "case if whether may might could should unless can perhaps possibly allegedly would-be"
    " rumours rumors rumour rumor speculation suggestions".split()
)
_CLAIMS = frozenset("claimed claims claiming alleged allegedly alleges accused".split())
_NOMINAL_AFTER = frozenset("planned scheduled cancelled canceled postponed expected due".split())
_ATTENDING = frozenset(
    "attend hold join start begin open host organise organize take sign conduct resume".split()
)
_APPEALS = frozenset("call calls called calling appeal appealed appeals pushed push press pressed".split())
_ORDINALS = frozenset(
    "first second third fourth fifth latest last only highest-level highest-profile".split()
)
_COMPARED = 7  # words of what is compared
_STOPS = frozenset((";", ":", ".", ","))
_BREAKS = frozenset("and but who which where while when after that during as following since".split())
_VERBS = frozenset("is was are were has had have been".split())
_SUBJECT = 14  # words of a noun's own phrase
_REACH = 9


def realis(items: Sequence[Item], hit: Hit) -> Realis:
    """How a cue is meant, by the words of its clause. Something denied is denied whatever else is said of it."""
    noun = all(cue.form == "noun" for cue in hit.cues)
    before = _clause_before(items, hit.first, commas=noun)
    after = _verb_after(items, hit.last) if noun else [item.low for item in items[hit.last : hit.last + 5]]
    own = [item.low for item in items[hit.first : hit.last]]
    if not _NOT.isdisjoint(before) or (_passive_after(after) and not _NOT.isdisjoint(after)):
        return "denied"
    if not _PERHAPS.isdisjoint(before) or not _PERHAPS.isdisjoint(after[:2]):
        return "hypothetical"
    if (
        not _PLANS.isdisjoint([*before, *own])
        or _is_infinitive(items, hit)
        or (_passive_after(after) and not _NOMINAL_AFTER.isdisjoint(after))
        or "will" in after[:2]
        or (noun and _is_aim(items, hit))
    ):
        return "planned"
    if not _CLAIMS.isdisjoint(item.low for item in items[:_REACH]):
        return "claimed"
    return "occurred"


def only_compares(items: Sequence[Item], hit: Hit) -> bool:
    """Whether the words tell of no event of their own: "is the first minister to have visited Lima", "met X, the first
    visit by a minister in years"."""
    before = [item.low for item in items[max(0, hit.first - _COMPARED) : hit.first]]
    if before[-2:] == ["to", "have"]:
        return True
    if not any(cue.form == "noun" for cue in hit.cues):
        return False
    while before and before[-1] not in (",", "—", "–"):
        if before.pop() in _ORDINALS:
            return before[-1:] in ([","], ["—"], ["–"]) or before[-2:] in (
                [",", "the"],
                ["—", "the"],
                ["–", "the"],
            )
    return False


def of_words(items: Sequence[Item]) -> Realis:
    """How a stretch is meant that has no cue: by any word in it that makes it no plain fact."""
    words = {item.low for item in items}
    if words & _NOT:
        return "denied"
    if words & _PLANS or words & _PLANNING:
        return "planned"
    return "hypothetical" if words & _PERHAPS else "occurred"


def _clause_before(items: Sequence[Item], at: int, *, commas: bool) -> list[str]:
    """The words in front of a cue that belong to its clause; for a noun beyond the commas of a list."""
    words: list[str] = []
    reach = _REACH * 2 if commas else _REACH
    for item in reversed(items[max(0, at - reach) : at]):
        if item.low in _STOPS and not (commas and item.low == ","):
            break
        if item.low == "that" and words and not commas:
            k = items.index(item)
            words.extend(each.low for each in items[max(0, k - 1) : k])
            break
        if item.low in _BREAKS and words and not (commas and item.low == "and"):
            break
        words.append(item.low)
    return words


def _verb_after(items: Sequence[Item], at: int) -> list[str]:
    """The verb that a noun is the subject of, with the words behind it: "the meeting between X and Y was cancelled"."""
    for k in range(at, min(at + _SUBJECT, len(items))):
        if items[k].low in _VERBS or items[k].low in _PERHAPS or items[k].low == "will":
            return [item.low for item in items[k : k + 5]]
        if items[k].low in (",", ";") or items[k].low in _BREAKS - {"and"}:
            break
    return [item.low for item in items[at : at + 2]]


def _passive_after(after: Sequence[str]) -> bool:
    return bool(after) and after[0] in _VERBS


def _is_aim(items: Sequence[Item], hit: Hit) -> bool:
    """Whether somebody only goes for a noun or calls for it: "left to attend a conference", "called for talks"."""
    words = [item.low for item in items[max(0, hit.first - 5) : hit.first]]
    pairs = set(pairwise(words))
    return any(
        (one == "to" and two in _ATTENDING) or (one in _APPEALS and two == "for") for one, two in pairs
    )


def _is_infinitive(items: Sequence[Item], hit: Hit) -> bool:
    """Whether "to" stands before a verb in its base form: "to meet", "to jointly hold talks"."""
    if not any(cue.form == "base" for cue in hit.cues):
        return False
    k = hit.first - 1
    while k >= 0 and items[k].low in ADVERBS:
        k -= 1
    return k >= 0 and items[k].low == "to"
