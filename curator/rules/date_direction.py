"""Whether a sentence speaks of what was or of what is to come, where it says when: what tells last Friday from next."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

Direction = Literal["past", "coming", ""]

_REACH = 220
_STOP = re.compile(r"[.!?][\"')”’]*\s+(?=[\"'“‘(]?[A-Z])|\n\s*\n|\n(?=[A-Z\"“])|[;]\s")
_ABBREVIATED = re.compile(
    r"(?:\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Lt|Gen|Col|Maj|Capt|Sgt|Sen|Rep|Gov|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec"
    r"|Inc|Corp|Co|St|No|Jr|Sr|vs|U\.S|U\.K|U\.N))\.\Z"
)
_COMING = (
    r"will|won't|shall|would|[a-z]+'ll|going to|plans? to|planned|planning|plans|scheduled|schedules|expected|expects?"
    r"|is to|are to|was to|were to|is due|are due|due|due to|set to|set for|slated|aims? to|intends?|hopes? to|hoping to"
    r"|ahead of|upcoming|forthcoming|preparing|prepares|prepare|to be|begins|opens|starts|starting|beginning|effective"
    r"|payable|expires?|takes effect|matures?|convenes|resumes|meets|faces|votes|awaits?|pending|may|could|can|must|should"
    r"|deadline|until|proposed|until then|looks? ahead|to (?:meet|hold|visit|report|vote|discuss|decide|announce|begin|start"
    r"|open|arrive|leave|return|take|attend|make|appear|testify|travel|fly|speak|deliver|close|launch|release|consider|go"
    r"|come|send|give|sign|face|join|continue|resume|end|address|host|play|run|hear|present|celebrate|mark|publish|unveil"
    r"|brief|complete|receive|reconvene|submit|issue|stand|become|elect|choose)"
)
_PAST_VERBS = (
    "was|were|had|did|said|told|took|came|went|met|made|gave|got|held|found|left|fell|rose|won|lost|led|sent|paid"
    "|shot|hit|cut|put|set off|began|became|broke|brought|built|bought|caught|chose|drew|drove|ate|felt|fought|flew|grew"
    "|heard|kept|knew|laid|let|lay|ran|read|rode|rang|saw|sold|shook|slept|spoke|spent|stood|stole|struck|swore"
    "|taught|threw|thought|understood|woke|wore|wrote|sought|saw|quit|shut|spread|split|sank|sang|rejected|has|have|having"
    "|been|died|ago|dated|since"
)
_CUE = re.compile(
    rf"(?P<coming>\b(?:{_COMING})\b)|(?P<past>\b(?:{_PAST_VERBS})\b|\b[a-z]{{2,}}(?:ied|[a-z]ed)\b)"
)
_AUXILIARY = re.compile(r"(?: (?:not|also|be|have|been|get|only|then|now|soon|to|[a-z]+ly))* ")
_NO_VERB = frozenset(
    "need indeed united red bed hundred speed feed seed breed exceed proceed succeed unprecedented armed wanted naked"
    " aged sacred wicked sled weed".split()
)


def direction(text: str, low: str, start: int, end: int, lines: bool = True) -> Direction:
    """What the nearest verb says: one before the date in its sentence, else the first after it.

    `low` is `text` in small letters, as long as it.
    """
    begin, finish = sentence(text, start, end, lines)
    last = None
    for found in _cues(text, low, begin, start):
        last = found
    if last is None:
        last = next(_cues(text, low, end, finish), None)
    return "" if last is None else "coming" if last.lastgroup == "coming" else "past"


def _cues(text: str, low: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """The verbs and other words that tell: "held" in "will be held" is none of its own, a capital makes a name."""
    before = None
    for found in _CUE.finditer(low, start, end):
        if found[0] in _NO_VERB or (text[found.start()].isupper() and found.start() > start + 2):
            continue
        if (
            before is not None
            and before.lastgroup == "coming"
            and found.lastgroup == "past"
            and _AUXILIARY.fullmatch(low, before.end(), found.start())
        ):
            continue
        before = found
        yield found


def sentence(text: str, start: int, end: int, lines: bool = True) -> tuple[int, int]:
    """The sentence around a span, as far as a few hundred code points reach; `lines` says that lines end one too."""
    begin = max(start - _REACH, 0)
    for stop in _STOP.finditer(text, begin, start):
        if _ends(text, stop, lines):
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
