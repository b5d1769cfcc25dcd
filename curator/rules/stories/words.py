"""What pages say around a story, by its words: furniture, links to other articles, heads of lists of them.

Every pattern is tried on one short line alone, never on running text, so that no length of text matters.
"""

from __future__ import annotations

import re

from curator.rules.stories.dates import is_alone, stamp
from curator.rules.stories.lines import Line


def whole(*patterns: str) -> re.Pattern[str]:
    """One pattern for lines that are one of these, from end to end, in any case."""
    return re.compile("(?:" + "|".join(patterns) + r")\Z", re.IGNORECASE)


_COUNT = r"(?:\d{1,3}(?:[.,]\d{1,3})?[km]?\s)?"
_FURNITURE = whole(
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
    r"open in app|comments are closed\.?|get(?:ting)? (?:breaking news first|your .{1,40} player ready[.…]*)|sign up"
    r"|this article is more than .{3,20} old|\d{1,3} (?:of|/) \d{1,3}|[\W\d_]{1,6}|story highlights|views?:? ?\d{1,9}",
    r"(?:tagged(?: with)?|categor(?:y|ies)|tags?|topics?|keywords?):.{1,300}|filed under:?.{0,200}",
)
_RELATIVE = whole(r"(?:an?|\d{1,2}) (?:min(?:ute)?|hour|hr|day|week|month)s? ago")
_READ_MORE = whole(
    r"(?:read|see|view|continue|find out|learn|show) (?:more|full (?:story|article)|reading)\s?[»›>→….]*"
)
_MORE = (
    r"(?:also|must|next)[ -]?(?:see|read|watch)|(?:read|see|watch)(?: (?:also|more|next|this|here|too|related|now))?"
    r"|(?:related|similar|linked|relevant)(?: (?:article|story|stories|news|link|coverage|reading|post|item|topic)s?)?"
    r"|more (?:on this|here|from|about)[^:|»]{0,40}"
    r"|(?:you )?(?:may|might)(?: also)? (?:like|be interested in)(?: to read)?"
    r"|don['’]t miss|editor['’]?s['’]? (?:pick|choice)s?|recommended(?: for you)?|explainer|in case you missed it"
)
_RELATED = re.compile(rf"(?:[(\[►▶»>*•|-]\s?)?(?:{_MORE})\s?(?:[:|»›►▶]|[-–—]\s)\s?(?=\S)", re.IGNORECASE)
_LIST_HEAD = whole(
    r"(?:the )?(?:recent|related|latest|similar|popular|trending|recommended|featured|more|other|top|most read"
    r"|most viewed|most popular|latest from|more from|more in|more on|also on|also in)"
    r"(?: (?:post|article|story|stories|news|topic|video|headline|update|content|coverage|link|report|read|item|tag"
    r"|publication|press release)s?)?(?: (?:from|in|on|by) [^.:]{1,40})?:?",
    r"(?:you )?(?:may|might)(?: also)? (?:like|be interested in|enjoy)(?: to read)?:?",
    r"(?:read|watch|see) (?:next|also|more)(?: (?:from|on|in|about) [^.:]{1,40})?:?",
    r"also read:?|up next|what to read next",
    r"(?:don['’]t miss|editor['’]?s['’]? (?:pick|choice)s?|trending(?: now)?|recommended(?: for you)?|around the web)",
    r"(?:from our (?:partners|sponsors)|sponsored content|promoted (?:content|stories))",
    r"(?:latest|recents?|related|popular)",
    r"(?:more stories|previous (?:article|post)|next (?:article|post)|in other news|what others are reading)",
)
_SOURCES = whole(r"(?:sources?|references|external links|further reading|notes|footnotes|bibliography):?")
_COMMENTS = whole(
    r"(?:leave|post|write|add|submit) (?:a|your) (?:comment|reply|response)s?(?: cancel reply)?",
    r"(?:reader )?comments?(?: \(\d{1,5}\))?:?|\d{1,5} comments?|join the (?:conversation|discussion)|cancel reply",
)


def furniture(line: Line) -> str:
    """Why the line is a piece of page furniture; empty when it is none."""
    words = line.text
    if len(words) > 300:
        return ""
    if stamp(words):
        return "says when the page was published or updated"
    if _FURNITURE.match(words) or _RELATIVE.match(words):
        return "words of the page, not of the story"
    return ""


def is_day(line: Line) -> bool:
    """Whether the line is a day with its year and nothing else."""
    return is_alone(line.text)


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


def is_sources_head(line: Line) -> bool:
    """Whether the line may head what the article rests on."""
    return len(line.text) <= 40 and _SOURCES.match(line.text) is not None


def is_comments_head(line: Line) -> bool:
    """Whether the line may head what readers say."""
    return len(line.text) <= 60 and _COMMENTS.match(line.text) is not None
