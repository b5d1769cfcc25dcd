"""What pages say around a story, by its words: furniture, related links, source notes, boilerplate, heads of lists.

Every pattern is tried on one short line alone, never on running text, so that no length of text matters.
"""

from __future__ import annotations

import re

from curator.model.suggestions import RegionKind
from curator.rules.story_dates import ALONE, STAMP
from curator.rules.story_lines import Line


def _whole(*patterns: str) -> re.Pattern[str]:
    return re.compile("(?:" + "|".join(patterns) + r")\Z", re.IGNORECASE)


_COUNT = r"(?:\d{1,3}(?:[.,]\d{1,3})?[km]?\s)?"
_FURNITURE = _whole(
    r"short url(?:\s\S{1,80})?",
    r"(?:follow|share|print|e-?mail|tweet|save|listen|copy link|copied|menu|home|search|login|log in|sign in|register)",
    r"(?:subscribe|advertisement|advertising|ads?|sponsored|promoted|whatsapp|facebook|twitter|linkedin|telegram)",
    r"(?:instagram|youtube|pinterest|reddit|messenger|flipboard|bookmark|gift this article|skip to (?:main )?content)",
    r"(?:share|follow)(?: this| us| on| via| with| it| the| article| story| post| news| link| google| by| and| print"
    r"| facebook| twitter| x| whatsapp| telegram| linkedin| email| e-mail| friends){1,6}:?",
    rf"{_COUNT}(?:comments?|shares?|views?|likes?|reads?|retweets?)(?:\s\d{{1,6}})?",
    r"(?:story continues|continues?|article continues) (?:below|after)(?: this| the)?(?: advertisement| ad| ads)?",
    r"(?:listen to|print|save|read|share|play|download) (?:this )?(?:article|story|audio|page|post|pdf)(?: in app)?",
    r"(?:text|font) size|a-? ?a\+?|a ?a ?a|\d{1,3} ?min(?:ute)?s?(?: read)?|reading time:?.{0,20}",
    r"(?:close|open|next|previous|prev|back|more|load more|show more|see all|view all|top|back to top|play video)",
    r"(?:file|video|audio|photos?|pictures?|gallery|live|exclusive|breaking(?: news)?|print edition|online edition)",
    r"categor(?:y|ies):.{1,300}|tags?:.{1,300}|topics?:.{1,300}|keywords?:.{1,300}|filed under:?.{0,200}",
)
_RELATIVE = _whole(r"(?:an?|\d{1,2}) (?:min(?:ute)?|hour|hr|day|week|month)s? ago")
_READ_MORE = _whole(
    r"(?:read|see|view|continue|find out|learn|show) (?:more|full (?:story|article)|reading)\s?[»›>→….]*"
)
_MORE = (
    r"(?:also|must|next)[ -]?(?:see|read|watch)|(?:read|see|watch)(?: (?:also|more|next|this|here|too|related|now))?"
    r"|(?:related|similar|linked|relevant)(?: (?:article|story|stories|news|link|coverage|reading|post|item)s?)?"
    r"|more (?:on this|here|from|about)[^:|»]{0,40}|(?:you )?(?:may|might)(?: also)? (?:like|be interested in)(?: to read)?"
    r"|don['’]t miss|editor['’]?s['’]? (?:pick|choice)s?|recommended(?: for you)?|explainer|in case you missed it"
)
_RELATED = re.compile(rf"(?:[(\[►▶»>*•|-]\s?)?(?:{_MORE})\s?(?:[:|»›►▶]|[-–—]\s)\s?(?=\S)", re.IGNORECASE)
_LIST_HEAD = _whole(
    r"(?:the )?(?:recent|related|latest|similar|popular|trending|recommended|featured|more|other|top|most read|most viewed"
    r"|most popular|latest from|more from|more in|more on|also on|also in)"
    r"(?: (?:post|article|story|stories|news|topic|video|headline|update|content|coverage|link|report|read|item|tag"
    r"|publication|press release)s?)?(?: (?:from|in|on|by) [^.:]{1,40})?:?",
    r"(?:you )?(?:may|might)(?: also)? (?:like|be interested in|enjoy)(?: to read)?:?",
    r"(?:read|watch|see) (?:next|also|more)(?: (?:from|on|in|about) [^.:]{1,40})?:?|also read:?|up next|what to read next",
    r"(?:don['’]t miss|editor['’]?s['’]? (?:pick|choice)s?|trending(?: now)?|recommended(?: for you)?|around the web)",
    r"(?:from our (?:partners|sponsors)|sponsored content|promoted (?:content|stories)|latest|recents?|related|popular)",
    r"(?:more stories|previous (?:article|post)|next (?:article|post)|in other news|what others are reading)",
)
_COMMENTS = _whole(
    r"(?:leave|post|write|add|submit) (?:a|your) (?:comment|reply|response)s?(?: cancel reply)?",
    r"(?:reader )?comments?(?: \(\d{1,5}\))?:?|\d{1,5} comments?|join the (?:conversation|discussion)|cancel reply",
)
_SOURCE = re.compile(
    r"(?:this|the) (?:news|article|story|report|piece|post|content|text|item)(?: item| story| report)? "
    r"(?:is|was|has been|have been|originally|first) (?:been )?(?:is |was )?(?:originally |first |also )?"
    r"(?:sourced|taken|published|appeared|posted|republished|reproduced|adapted|produced|translated|generated|syndicated"
    r"|auto-generated|reprinted|released|issued|provided|based on|edited|written|curated)\b"
    r"|\(?with (?:additional )?(?:inputs?|input|reporting|agency inputs|agencies)\b(?: (?:from|by)\b|\)?\Z)"
    r"|(?:additional )?reporting by [A-Z]|(?:writing|editing|compiled|edited|translated) by [A-Z]"
    r"|\(?(?:news )?sources?\s?(?:and image credit)?\s?:\s?\S|\(?courtesy\s?:\s?\S|via\s?:\s?\S"
    r"|\((?:except for the headline|this story has not been edited)",
    re.IGNORECASE,
)
_BOILERPLATE = re.compile(
    r"(?:©|\(c\)\s|copyright\b)|.{0,80}\ball rights reserved\b"
    r"|(?:sign up|subscribe|register|log in)\b.{0,80}\b(?:newsletters?|inbox|updates|alerts|channel|account|briefing|e-?mail)\b"
    r"|get (?:the|our|all the|more) (?:latest|best|day['’]s|top|daily|breaking)\b.{0,100}\b(?:inbox|newsletter|app|e-?mail|channel)\b"
    r"|(?:follow|join|like|find|add|catch)\b.{0,60}\b(?:us|our|channel|page|as a preferred source)\b.{0,40}\b(?:on|in|via) "
    r"(?:facebook|twitter|x\b|whatsapp|telegram|google|instagram|youtube|linkedin|social)"
    r"|(?:download|install|get) (?:the|our) .{0,40}\bapp\b|for (?:more|the latest|all the latest) .{0,40}(?:news|updates|stories)"
    r".{0,20}(?:,|:|visit|follow|click|download)|click here (?:to|for)\b|tap here (?:to|for)\b"
    r"|.{0,160}\bmay not be (?:published|reproduced|reprinted|copied)\b|our standards:|by (?:signing up|subscribing|clicking)\b"
    r"|your (?:trusted|daily|one-stop|ultimate) (?:source|destination|guide)\b|your e-?mail address will not be published"
    r"|required fields are marked|save my name, e-?mail|(?:the )?(?:views|opinions)(?: and opinions)? expressed\b"
    r"|(?:privacy policy|terms (?:of|and) (?:use|service|conditions)|cookie policy|about us|contact us|disclaimer\b)"
    r"|this (?:site|website) uses|we use cookies|support (?:our|independent|quality) (?:journalism|work)"
    r"|(?:have a|got a) (?:tip|story|news tip)\b|if you (?:have|find|notice) (?:a|any) (?:tip|error|mistake|information about)",
    re.IGNORECASE,
)
_DESK = _whole(
    r"(?:the )?(?:news|web|digital|national|international|foreign|city|online|sports|business|world|central) ?desk",
    r"(?:staff|special|our|own|senior|diplomatic|news) (?:reporter|correspondent|writer|bureau)s?|monitoring (?:report|desk)",
    r"(?:agencies|news agencies|web report|press release|staff report|bureau report|reuters|afp|ap|upi|ians|ani|pti|bss|unb|app)",
    r"(?:associated press|the associated press|agence france-presse|xinhua|tass|anadolu agency|dpa|efe|bloomberg)",
)
_CREDIT = re.compile(
    r"(?:[\[(]\s?)?(?:(?:photo|image|picture|file photo|pic|photograph|video|illustration|graphic|map)s?"
    r"(?: (?:credit|courtesy|source|by|via|from))?\s?[:/|-]\s?|(?:photo|image|picture|photograph)s? (?:by|via|courtesy of|from) )"
    r"[^.]{2,80}\.?(?:\s?[\])])?\Z",
    re.IGNORECASE,
)

LONGEST = 400  # code points: longer lines are running text, whatever words they begin with


def furniture(line: Line) -> str:
    """Why the line is a piece of page furniture; empty when it is none."""
    words = line.text
    if len(words) > 300:
        return ""
    if (found := STAMP.match(words)) and len(words) - found.end() <= 40:
        return "says when the page was published or updated"
    if _FURNITURE.match(words) or _RELATIVE.match(words):
        return "words of the page, not of the story"
    return ""


def is_day(line: Line) -> bool:
    """Whether the line is a day with its year and nothing else."""
    return len(line.text) <= 60 and ALONE.fullmatch(line.text) is not None


def is_read_more(line: Line) -> bool:
    """Whether the line invites to read on elsewhere: "Read more »"."""
    return len(line.text) <= 40 and _READ_MORE.match(line.text) is not None


def is_related(line: Line) -> bool:
    """Whether the line names another article: "Also see: …"."""
    found = _RELATED.match(line.text) if len(line.text) <= 220 else None
    return found is not None and found.end() < len(line.text) and not (line.ended and len(line.text) > 120)


def is_list_head(line: Line) -> bool:
    """Whether the line may head a list of other articles: "Recent", "More from Asia"."""
    return len(line.text) <= 60 and _LIST_HEAD.match(line.text) is not None


def is_comments_head(line: Line) -> bool:
    """Whether the line may head what readers say."""
    return len(line.text) <= 60 and _COMMENTS.match(line.text) is not None


def is_desk(line: Line) -> bool:
    """Whether the line names a desk or an agency and nothing else."""
    return len(line.text) <= 60 and _DESK.match(line.text.strip("-–— ").rstrip(".")) is not None


def is_credit(line: Line) -> bool:
    """Whether the line says whose picture it is and nothing else."""
    return len(line.text) <= 120 and _CREDIT.match(line.text) is not None


def note(line: Line) -> tuple[RegionKind, str] | None:
    """What a line is that speaks about the article or its paper, and why; None for a line of the story."""
    if len(line.text) > LONGEST:
        return None
    if _SOURCE.match(line.text):
        return "source_note", "says where the article comes from"
    if _BOILERPLATE.match(line.text):
        return "boilerplate", "the paper about itself"
    return None
