"""Lines in which a paper speaks about an article or about itself: sources, boilerplate, desks, picture credits.

Every pattern is tried on one short line alone, never on running text, so that no length of text matters.
"""

from __future__ import annotations

import re

from curator.model.suggestions import RegionKind
from curator.rules.stories.lines import Line
from curator.rules.stories.words import whole

_PIECE = r"(?:news|article|story|report|piece|post|content|item|copy)(?: item| story| report| article)?"
_HAS = r"(?:is|was|has been|have been)"
_SOURCE = re.compile(
    rf"this {_PIECE} (?:{_HAS} )?(?:(?:originally|first|also) )?(?:sourced|taken|published|appeared|posted|republished"
    r"|reproduced|adapted|produced|translated|auto-generated|generated|syndicated|reprinted|updated|edited|corrected)\b"
    rf"|the {_PIECE} (?:{_HAS} )?(?:(?:originally|first) (?:published|appeared|posted)|republished|syndicated)\b"
    r"|(?:originally|first) (?:published|printed|posted) (?:by|in|on|at) [A-Z][^.]{2,80}(?:[.;,]|\Z)"
    r"|\(?\s?with (?:additional )?(?:inputs?|agency inputs|agencies)\b(?: (?:from|by)\b|\s?\)?\Z)"
    r"|\(?only the headline and (?:the )?pictures?"
    r"|\(?(?:news )?sources?\s?(?:and image credit)?\s?:\s?\S|\(?courtesy\s?:\s?\S"
    r"|\((?:except for the headline|this story has not been edited)",
    re.IGNORECASE,
)
_CREDITS = re.compile(
    r"[(\[]?(?i:(?:(?:additional |with )?reporting|writing|editing|compiled|edited|translated) by)"
    r" [A-Z].{0,160}?(?:[;)\]].{0,200}|[^.])\Z"
)
_BOILERPLATE = re.compile(
    r"(?:©|(?:copyright|\(c\))\s{0,2}(?:©|\(c\)|copyright|\d{4}|by\b|reserved))|.{0,80}\ball rights reserved\b"
    r"|(?:sign up|subscribe|register|log in)\b.{0,80}\b(?:newsletters?|inbox|updates|alerts|channel|account|e-?mail)\b"
    r"|get (?:the|our|all the|more) (?:latest|best|day['’]s|top|daily|breaking)\b.{0,100}"
    r"\b(?:inbox|newsletter|app|e-?mail|channel)\b"
    r"|(?:follow|join|like|find|add|catch)\b.{0,60}\b(?:us|our|channel|page|as a preferred source)\b.{0,40}"
    r"\b(?:on|in|via) (?:facebook|twitter|x\b|whatsapp|telegram|google|instagram|youtube|linkedin|social)"
    r"|(?:download|install|get) (?:the|our) .{0,40}\bapp\b"
    r"|for (?:more|the latest|all the latest) .{0,40}(?:news|updates|stories).{0,20}(?:[,:]|visit|follow|click)"
    r"|(?:click|tap) here (?:to|for)\b"
    r"|.{0,160}\bmay not be (?:published,|reproduced(?: or|,)|reprinted|copied(?: or|,)|rewritten|redistributed)"
    r"|our standards:|by (?:signing up|subscribing|clicking)\b"
    r"|your (?:trusted|daily|one-stop|ultimate) (?:source|destination|guide)\b"
    r"|your e-?mail address will not be published"
    r"|required fields are marked|save my name, e-?mail|(?:the )?(?:views|opinions)(?: and opinions)? expressed\b"
    r"|(?:privacy policy|terms (?:of|and) (?:use|service|conditions)|cookie policy|about us|contact us)"
    r"\s?(?:[|•·].{0,200})?\Z"
    r"|disclaimer\s?:"
    r"|this (?:site|website) uses|we use cookies|support (?:our|independent|quality) (?:journalism|work)"
    r"|(?:have a|got a) (?:tip|story|news tip)\b"
    r"|if you (?:have|find|notice) (?:a|any) (?:tip|error|mistake|information about)",
    re.IGNORECASE,
)
_DESK = whole(
    r"(?:the )?(?:news|web|digital|national|international|foreign|city|online|sports|business|world|central) ?desk",
    r"(?:staff|special|our|own|senior|diplomatic|news) (?:reporter|correspondent|writer|bureau)s?",
    r"monitoring (?:report|desk)",
    r"(?:agencies|news agencies|web report|press release|staff report|bureau report)",
    r"(?:reuters|afp|ap|upi|ians|ani|pti|bss|unb|app)",
    r"[^\W\d_][\w.]{1,20}(?: [\w.]{2,20}){0,2} (?:report|desk|bureau|online)",
    r"(?:associated press|the associated press|agence france-presse|xinhua|tass|anadolu agency|dpa|efe|bloomberg)",
)
_CREDIT = re.compile(
    r"(?:[\[(]\s?)?(?:(?:photo|image|picture|file photo|pic|photograph|video|illustration|graphic|map)s?"
    r"(?: (?:credit|courtesy|source|by|via|from))?\s?[:/|-]\s?"
    r"|(?:photo|image|picture|photograph)s? (?:by|via|courtesy of|from) )"
    r"[^.]{2,80}\.?(?:\s?[\])])?\Z",
    re.IGNORECASE,
)

_LONGEST = 400  # code points: longer lines are running text, whatever words they begin with


def is_desk(line: Line) -> bool:
    """Whether the line names a desk or an agency and nothing else."""
    return len(line.text) <= 60 and _DESK.match(line.text.strip("-–— ").rstrip(".")) is not None


def is_credit(line: Line) -> bool:
    """Whether the line says whose picture it is and nothing else."""
    return len(line.text) <= 120 and _CREDIT.match(line.text) is not None


def note(line: Line) -> tuple[RegionKind, str] | None:
    """What a line is that speaks about the article or its paper, and why; None for a line of the story."""
    if len(line.text) > _LONGEST:
        return None
    if _SOURCE.match(line.text) or _CREDITS.match(line.text):
        return "source_note", "where it comes from"
    if _BOILERPLATE.match(line.text):
        return "boilerplate", "the paper about itself"
    return None
