"""Whether a sentence speaks of what was or of what is to come, where it says when: what tells last Friday from next."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

Direction = Literal["past", "coming", ""]

_REACH = 220
_STOP = re.compile(r"[.!?][\"')”’]*\s+(?=[\"'“‘(]?[A-Z])|\n\s*\n|\n(?=[A-Z\"“])|[;]\s")
_ABBREVIATED = re.compile(
    r"(?:\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Lt|Gen|Col|Maj|Capt|Sgt|Det|Cpl|Sen|Rep|Gov|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct"
    r"|Nov|Dec|Inc|Corp|Co|St|Ave|No|Jr|Sr|vs|U\.S|U\.K|U\.N|[ap]\.m))\.\Z"
)

# -- words that look ahead, or back ------------------------------------------------------------------------------

_PLANNED = (
    "schedul(?:ed|es|ing)|plan(?:s|ned|ning)?|expect(?:s|ed|ing)?|slated|due|bound|set (?:to|for)|to be|going to"
    "|about to|aims? to|intend(?:s|ed)?|hop(?:e|es|ed|ing) to|ahead of|upcoming|forthcoming|prepar(?:e|es|ing)"
    "|effective|payable|expires?|matures?|pending|deadline|proposed|awaits?|until"
)
_AGREED = (
    "(?:agreed|vowed|promised|decided|ordered|invited|pledged|wants?|wanted|asked|ready|likely|supposed|refused"
    "|chosen|meant|allowed|required|urged|voted) to [a-z]+"
)
_PUT_OFF = "(?:extended|postponed|delayed|put off|moved|pushed back|rescheduled|adjourned) (?:to|until|till)"
_TO_COME = (
    "(?:is|are|was|were) to [a-z]+|(?:hearing|trial|vigil|funeral|game|meeting|election|vote|sentencing"
    "|arraignment|service|summit|visit|session|deadline) (?:is|are)"
)
_MODAL = r"(?:will|won't|shall|would|[a-z]+'ll)\b(?! (?:[a-z]+ )?have\b)"
# In the simple present, and with the weaker auxiliaries, only right beside the date: "opens Sunday", "may vote Friday".
_BESIDE = (
    r"(?:may|might|could|can|must|should)\b(?! (?:[a-z]+ )?have\b)|begins?|opens|starts|ends|meets?|votes|resumes?"
    r"|convenes?|returns?|arrives?|leaves|closes|runs|plays|holds|takes? effect|goes|comes|starting|beginning"
    r"|continues|launches|airs|debuts|falls"
)
_PAST = (
    "was|were|had|did|said|told|took|came|went|met|made|gave|got|held|found|left|fell|rose|won|lost|led|sent|paid"
    "|shot|hit|cut|put|set off|began|became|broke|brought|built|bought|caught|chose|drew|drove|fought|flew|grew"
    "|heard|kept|knew|laid|let|ran|read|rode|saw|sold|shook|slept|spoke|spent|stood|stole|struck|swore|taught"
    "|threw|thought|understood|woke|wore|wrote|sought|quit|shut|split|sank|has|have|having|been|ago|dated|since"
    "|following|fled|sped|bled|begun|known|shown|born|given|taken|written|seen|done|gone|driven|drawn|grown"
    "|spoken|stolen|thrown|broken|chosen|fallen|risen|sworn|torn|beaten|forbidden|overseen|withdrawn|struck|sworn"
)
_CUE = re.compile(
    rf"(?P<coming>\b(?:{_MODAL}|(?:{_PLANNED}|{_AGREED}|{_TO_COME}|{_PUT_OFF})\b))|(?P<beside>\b(?:{_BESIDE})\b)"
    rf"|(?P<past>\b(?:{_PAST})\b|\b[a-z]+(?:ied|[a-z]ed)\b)"
)
_WORDS_BESIDE = 28  # code points between a verb and the date beside it
_AUXILIARY = re.compile(r"(?: (?:not|also|be|have|been|get|only|then|now|soon|to|[a-z]+ly))* ")
_NO_VERB = frozenset(
    "need indeed hundred speed feed seed breed exceed proceed succeed unprecedented armed wanted naked aged"
    " sacred wicked"
    " sled weed alleged unidentified suspected".split()
)
_LIMITS = ("by ", "until ", "before ")
_DENIED = re.compile(r"\b(?:not|never)\b|n't\b")


def direction(text: str, low: str, start: int, end: int, lines: bool = True) -> Direction:
    """What the nearest verb says: the last one before the date in its sentence, else the first after it.

    `low` is `text` in small letters, as long as it; `lines` says that a line break may end a sentence.
    """
    begin, finish = sentence(text, start, end, lines)
    last = None
    for found in _cues(text, low, begin, start):
        if found.lastgroup != "beside" or start - found.end() <= _WORDS_BESIDE:
            last = found
    if last is not None and not _only_limits(last, low, begin, start):
        return "past" if last.lastgroup == "past" else "coming"
    for found in _cues(text, low, end, finish):
        if found.lastgroup != "beside" or found.start() - end <= _WORDS_BESIDE:
            return "past" if found.lastgroup == "past" else "coming"
    return "coming" if low.endswith(_LIMITS, begin, start) else ""


def _only_limits(cue: re.Match[str], low: str, begin: int, start: int) -> bool:
    """Whether a cue is an "until" that says nothing here: "was not found until Sunday"."""
    return cue[0] == "until" and _DENIED.search(low, begin, start) is not None


def _cues(text: str, low: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """The verbs and other words that tell: "held" in "will be held" is none of its own, a capital makes a name."""
    before = None
    for found in _CUE.finditer(low, start, end):
        word = found[0]
        if word in _NO_VERB or (text[found.start()].isupper() and not text[found.end() - 1].isupper()):
            continue
        if word == "until" and found.end() < end - 1:
            continue  # of something else than the date
        if (
            before is not None
            and before.lastgroup != "past"
            and found.lastgroup == "past"
            and _AUXILIARY.fullmatch(low, before.end(), found.start())
        ):
            continue
        before = found
        yield found


# -- sentences ---------------------------------------------------------------------------------------------------


def sentence(text: str, start: int, end: int, lines: bool = True) -> tuple[int, int]:
    """The sentence around a span, as far as a few hundred code points reach; `lines` says that lines end one too."""
    begin = max(start - _REACH, 0)
    for stop in _STOP.finditer(text, begin, start + 2):  # what follows a stop is looked at
        if stop.end() <= start and _ends(text, stop, lines):
            begin = stop.end()
    reach = min(end + _REACH, len(text))
    for stop in _STOP.finditer(text, end, reach):
        if _ends(text, stop, lines):
            return begin, stop.start()
    return begin, reach


def _ends(text: str, stop: re.Match[str], lines: bool) -> bool:
    if stop[0] == "\n":
        return lines
    return not _ABBREVIATED.search(text, max(stop.start() - 8, 0), stop.start() + 1)
