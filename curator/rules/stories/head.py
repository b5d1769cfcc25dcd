"""What stands before a story begins: headline, byline, dateline, captions, bullets, what the page says of itself."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from curator.model.suggestions import Region
from curator.rules.finding.gazetteer import place
from curator.rules.stories.dates import DAY, SHORT_DAY, TIME, is_dated
from curator.rules.stories.lines import Line
from curator.rules.stories.notes import is_credit, is_desk, note
from curator.rules.stories.words import furniture, is_day, is_list_head, is_related

_HEAD = 24  # lines in which a story has begun

_PREFIX = re.compile(
    rf"\s*(?:date|dated|updated|published|posted|publish(?:ed)? date|publication date)(?: on)?\s*[:=|]?\s*{DAY}{TIME}?"
    r"(?:\s*[|:•–—-])?\s+(?=\S)",
    re.IGNORECASE,
)
_KEY = re.compile(
    r"(?:title|headline|url|link|source|author|date|published|section|category|keywords|tags|language|outlet|id|docno"
    r"|docid|slug|publisher|website|crawl(?:ed)?)\s{0,2}[:=]\s{0,2}\S",
    re.IGNORECASE,
)
_CODE = re.compile(r"(?=\S{0,30}\d)[A-Z0-9]+(?:[-_][A-Z0-9]+){1,4}(?: \([A-Z ,]{1,30}\))?\Z")
_TAG = re.compile(r"<[^<>]{1,80}>(?:[^<>]{0,200}<[^<>]{1,80}>)?\Z")
_URL = re.compile(r"(?:https?://|www\.)\S+\Z")

_NAME = r"[^\W\d_a-z][^\s,|:;.!?]{0,30}\.?"
_BYLINE = re.compile(
    r"(?i:by|post(?:ed)? by|written by|reported by|story by|published by|author)\s{0,2}[:|]?\s{0,2}"
    rf"({_NAME}(?:\s(?:(?:and|de|al|bin|ul|van|von|der|la|da)\s|&\s)?{_NAME}){{0,6}})(?:\s?[,|•·/–—-].{{0,100}}"
    rf"|\s(?i:on\s)?(?i:{DAY}).{{0,40}})?\Z"
)
_NOT_A_NAME = re.compile(
    r"(?:the|a|an|all|this|that|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)\b"
    r"|(?:january|february|march|april|june|july|august|september|october|november|december)\b"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b",
    re.IGNORECASE,
)

_PLACE = r"[A-Z](?:[A-Z'’-]|\.(?=[A-Z,. ])){2,24}(?:[ /-][A-Z][A-Z.'’-]{1,24}){0,4}"
_ANY_PLACE = r"[A-Z][\w.'’-]{1,24}(?:[ /-][\w.'’-]{2,24}){0,4}"
_REGION = r"(?:,\s[A-Z][\w.'’-]{1,24}(?:\s[A-Z][\w.'’-]{1,24}){0,3})?"
_AGENCY = r"(?:\s?[(|]\s?[A-Z][\w &/.,'’-]{1,40}\s?[)|])"
_ON = rf"(?:,?\s(?i:{DAY}|{SHORT_DAY}))"
_WEEKDAY = r"(?:\s?\((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\))?"
_RULE = r"\s?(?:--{1,2}|[—–:_-])(?=\s|\[|\Z)"
DATELINE = re.compile(
    rf"(?:{_PLACE}{_REGION}{_ON}?{_AGENCY}?{_ON}?{_WEEKDAY}|{_ANY_PLACE}{_REGION}(?:{_ON}{_AGENCY}?|{_AGENCY}{_ON}?)"
    rf"{_WEEKDAY}|\((?:[A-Z][\w &/.'’-]{{1,30}})\)){_RULE}"
)
_TOWN = re.compile(r"([A-Z][a-z]{2,20}(?: [A-Z][a-z]{2,20}){0,2})(?:\s?[—–:](?=\s))")
_NO_PLACE = re.compile(
    r"(?:BREAKING|EXCLUSIVE|UPDATED?|ANALYSIS|OPINION|EXPLAINER|WATCH|VIDEO|LIVE|PHOTOS?|NOTE|CORRECTION|EDITORIAL"
    r"|INTERVIEW|READ|WARNING|FACT|FACTBOX|TIMELINE|PROFILE|RELATED|MORE|ALSO|SEE|SOURCES?|IMAGE|NEWS|REVIEW|SPECIAL|WORLD"
    r"|PRESS|FILE|QUESTION|ANSWER|BOX|SPOILER|TIP|TIPS|COMMENT|DISCLAIMER|ADVISORY|ALERT|STATEMENT|SUMMARY|BACKGROUND"
    r"|MODERATOR|HOST|REPORTER|PRESIDENT|SECRETARY|GENERAL|MINISTER|SENATOR|SPEAKER|MR|MRS|MS|DR|SIR)\b"
)
_WIRE = re.compile(r"(?:\s{0,3}\[[A-Z][^\[\]\n]{0,80}\]){1,5}")
_FILED = 3  # paragraphs of which one may have a dateline
_CAPTION_END = re.compile(
    r"[\[(][^\])]{0,60}(?:\bimage|\bphoto|\bpicture|\bAFP\b|\bAP\b|\bReuters|\bGetty|\bfile\b|\bhandout|\bcourtesy|@\w"
    r"|\bvia\b|\bXinhua|\bEPA\b|\bPTI\b|\bANI\b|\bISPR\b|\bBSS\b|\bUNB\b)[^\])]{0,60}[\])]\.?\Z",
    re.IGNORECASE,
)
_CAPTION_WORDS = re.compile(
    r"(?:(?:this|the|a|an)\s)?(?:undated\s)?(?:file\s|handout\s|undated\s|combination\s){1,2}(?:photo|picture|image)"
    r"|.{0,200}\((?:left|right|cent(?:er|re)|l|r|c|2nd [lr]|second from (?:left|right))\)",
    re.IGNORECASE,
)


def dateline_end(line: Line, *, shouting: bool = False) -> int:
    """Where the dateline that opens a line ends in the text; 0 when there is none. In a text that is all capitals
    (`shouting`) a place alone proves nothing: it needs a day or an agency."""
    found = DATELINE.match(line.text[:160])
    if found is None:
        found = _TOWN.match(line.text[:60])
        if found is None or shouting or not line.ended or not place(found[1].casefold()):
            return 0
    if len(line.text) - found.end() < 20:
        return 0
    words = found.group()
    bare = not any(sign in words for sign in "(|0123456789")
    if _NO_PLACE.match(words) or (
        bare and (shouting or not line.ended or words.rstrip().endswith(("-", "_ ")))
    ):
        return 0
    return line.start + found.end()


def is_byline(line: Line) -> bool:
    """Whether the line says who wrote the article."""
    if len(line.text) > 160:
        return False
    found = _BYLINE.match(line.text)
    return found is not None and not _NOT_A_NAME.match(found[1])


def is_caption(line: Line) -> bool:
    """Whether the line describes a picture: it ends with whose picture it is, or says who stands where in it."""
    if len(line.text) > 600:
        return False
    return bool(_CAPTION_END.search(line.text[-140:])) or (
        len(line.text) <= 300 and bool(_CAPTION_WORDS.match(line.text[:260]))
    )


def is_bullet(line: Line) -> bool:
    """Whether the line is a point of a list."""
    return re.match(r"[•▪●◦‣·∙■►*]\s", line.text) is not None


def begins(lines: Sequence[Line]) -> int:
    """The index of the line where the story itself begins: its first running text that is no caption."""
    shouting = _shouts(lines)
    for line in lines[:_HEAD]:
        if not line.paragraph and len(line.text) <= 200 and not dateline_end(line, shouting=shouting):
            continue
        if not (is_caption(line) or is_bullet(line) or is_byline(line) or note(line)):
            return line.index
    return min(1, len(lines))


def prefix_end(text: str) -> int:
    """Where what a file says of an article before the first word of it ends; 0 when it says nothing."""
    found = _PREFIX.match(text[:200])
    return found.end() if found else 0


def head(text: str, lines: Sequence[Line], first: int) -> Iterator[Region]:
    """The regions of the head of a story that begins at line `first`, in order; the dateline is the last."""
    shouting = _shouts(lines)
    titles: set[str] = set()
    keyed = sum(bool(_KEY.match(line.text)) and len(line.text) <= 300 for line in lines[:first]) >= 2
    listed = -1  # the last line of a list of other articles that stands in the head
    for line in lines[:first]:
        if is_list_head(line):
            listed = _list_end(lines, line.index + 1, first, titles)
            if listed > line.index:
                end = lines[listed].end
                yield Region(line.start, end, "related_link", f'a list of other articles under "{line.text}"')
        if line.index <= listed:
            continue
        region = _of_head(text, line, titles, keyed)
        if region is not None:
            yield region
        if line.title and line.plain.count(" ") >= 2 and (region is None or region.kind == "headline"):
            titles.add(line.plain)
    for line in lines[first : first + _FILED]:
        if end := dateline_end(line, shouting=shouting):
            yield Region(line.start, end, "dateline", "the place where the article was filed")
            if wire := _WIRE.match(text, end):
                start = end + len(wire.group()) - len(wire.group().lstrip())
                yield Region(start, wire.end(), "metadata", "what the agency says of the article")
            return


def _list_end(lines: Sequence[Line], start: int, first: int, titles: Collection[str]) -> int:
    """The last of two or more headlines that stand one below the other; -1 where there are none."""
    end = start
    while end < first and lines[end].title and lines[end].plain not in titles and not is_byline(lines[end]):
        if is_day(lines[end]) or furniture(lines[end]) or is_desk(lines[end]):
            break
        end += 1
    return end - 1 if end - start >= 2 else -1


def _shouts(lines: Sequence[Line]) -> bool:
    """Whether the article is printed in capitals."""
    return all(line.text.isupper() for line in lines[:6])


def _of_head(text: str, line: Line, titles: Collection[str], keyed: bool) -> Region | None:
    start, end = line.start, line.end
    keys = is_day(line) or (keyed and _KEY.match(line.text))
    if keys or _TAG.match(line.text) or _CODE.match(line.text):
        return Region(start, end, "metadata", "it stands before the story")
    if _URL.match(line.text):
        return Region(start, end, "furniture", "an address of the page")
    if why := furniture(line):
        return Region(start, end, "furniture", why)
    if is_byline(line) or is_desk(line):
        return Region(start, end, "byline", "who wrote it")
    if line.index > 0 and is_dated(line.text):
        return Region(start, end, "metadata", "it stands before the story")
    if is_credit(line):
        return Region(start, end, "photo_credit", "whose picture it is")
    if is_caption(line):
        return Region(start, end, "caption", "describes a picture")
    if is_bullet(line):
        return Region(text.rfind("\n", 0, start) + 1, end, "standfirst", "points before the story begins")
    if line.plain in titles:
        return Region(start, end, "headline_repeat", "it is printed twice")
    if not titles and line.title and line.plain.count(" ") >= 2 and not is_related(line):
        return Region(start, end, "headline", "the first line, shorter than a paragraph and not ended")
    return None
