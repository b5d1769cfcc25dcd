"""What the text around a time expression tells of it: its part of the article, the day it is counted from, the dates
named before it, quotations."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Literal

from curator.model.suggestions import DateFound, Region
from curator.rules.calendar.expressions import small, wrapped
from curator.rules.calendar.patterns import MONTHS
from curator.rules.calendar.reading import published_on
from curator.rules.dates import read_date

Use = Literal["told", "publication", "post", "duration", "vague"]

HEAD = 3_000
"""How far into an article its own head can reach, in code points."""

_HEADING = 600
_LINE = re.compile(r"(?m)^[ \t]*[^\n]{0,24}?\b[12][0-9]{3}\b[ \t]*$")
_NEAR = 7  # days
_ANCHOR_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}\Z")
_STAMP = re.compile(
    rf"(?:(?:{MONTHS})\.? [0-9]{{1,2}},? [12][0-9]{{3}}|[0-9]{{1,2}} (?:{MONTHS})\.?,? [12][0-9]{{3}}"
    r"|[12][0-9]{3}-[0-9]{2}-[0-9]{2})\b"
)
_QUOTES = re.compile(r"[\"“”]")
_LONGEST_QUOTE = 1_500
_SHARED = 8  # words in a row that a quotation and a post share, for them to be one statement
_WORDS = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Post:
    """A post quoted in the article: where it stands, where its stamp stands, and the day that the stamp names."""

    start: int
    end: int
    stamp: tuple[int, int] | None
    day: str | None


@dataclass
class Context:
    text: str
    low: str
    published: str | None
    regions: tuple[Region, ...]
    posts: tuple[Post, ...]
    last: DateFound | None = None
    """The last day, month or year that was named."""
    last_day: DateFound | None = None
    _starts: list[int] = field(default_factory=list)

    def region(self, offset: int) -> Region | None:
        i = bisect_right(self._starts, offset) - 1
        return self.regions[i] if i >= 0 and offset < self.regions[i].end else None

    def use(self, offset: int) -> Use | None:
        """What a date there is of; None where it is of nothing that this article tells."""
        region = self.region(offset)
        if region is None or region.own:
            if region is not None and region.kind == "dateline":
                return "publication"
            if (post := self.post(offset)) and post.stamp and post.stamp[0] <= offset < post.stamp[1]:
                return "post"
            return "told"
        in_head = region.kind in ("metadata", "furniture", "byline") and offset < self.head
        return "publication" if in_head else None

    @cached_property
    def head(self) -> int:
        """Where the article's own head ends: where the second paragraph of its body can no longer have begun."""
        foreign = [one.start for one in self.regions if one.kind in ("appended_story", "teaser")]
        return min([HEAD, *foreign])

    @cached_property
    def headed(self) -> str | None:
        """The day on a line of its own in the head, if it is near the publication but another: an evening edition, or
        one of both is wrong."""
        published = published_on(self.published).day
        for found in _LINE.finditer(self.text, 0, min(_HEADING, len(self.text))):
            if published is None:
                return None
            day = read_date(found[0]).edtf
            if day and _ANCHOR_DAY.match(day) and day != published.isoformat():
                return day if abs((date.fromisoformat(day) - published).days) <= _NEAR else None
        return None

    def post(self, offset: int) -> Post | None:
        return next((post for post in self.posts if post.start <= offset < post.end), None)

    @cached_property
    def lines(self) -> bool:
        """Whether a line break may end a sentence."""
        return not wrapped(self.text)

    @cached_property
    def quotations(self) -> tuple[tuple[int, int], ...]:
        """The stretches between quotation marks; a mark without its partner ends with its paragraph."""
        found: list[tuple[int, int]] = []
        opened: int | None = None
        for mark in _QUOTES.finditer(self.text):
            at = mark.start()
            if opened is not None and ("\n" in self.text[opened:at] or at - opened > _LONGEST_QUOTE):
                opened = None
            if mark[0] == "“" or (mark[0] == '"' and opened is None):
                opened = at + 1 if mark[0] == "“" or _opens(self.text, at) else None
            elif opened is not None:
                found.append((opened, at))
                opened = None
        return tuple(found)

    def quotation(self, offset: int) -> tuple[int, int] | None:
        i = bisect_right(self.quotations, (offset, len(self.text))) - 1
        return self.quotations[i] if i >= 0 and offset < self.quotations[i][1] else None

    def repeated_in(self, quotation: tuple[int, int]) -> Post | None:
        """The stamped post that says the same words as a quotation."""
        if not self.posts:
            return None
        said = _runs(self.low[quotation[0] : quotation[1]])
        return next((self._posted[run] for run in said if run in self._posted), None)

    @cached_property
    def _posted(self) -> dict[str, Post]:
        """The runs of words that stand in stamped posts."""
        return {
            run: post for post in self.posts if post.day for run in _runs(self.low[post.start : post.end])
        }

    def named(self, found: DateFound) -> None:
        """Remember a date for the words that are counted from it."""
        if found.value is None or found.use in ("duration", "vague") or "X" in found.value:
            return
        self.last = found
        if _ANCHOR_DAY.match(found.value):
            self.last_day = found


def of(text: str, published: str | None, regions: Sequence[Region]) -> Context:
    low = small(text)
    ordered = tuple(sorted(regions))
    posts = tuple(_post(text, low, one) for one in ordered if one.kind == "embedded_post")
    return Context(text, low, published, ordered, posts, _starts=[one.start for one in ordered])


def _post(text: str, low: str, region: Region) -> Post:
    """The last date written out in a post is its stamp."""
    stamp: re.Match[str] | None = None
    for found in _STAMP.finditer(low, region.start, region.end):
        stamp = found
    day = read_date(text[stamp.start() : stamp.end()]).edtf if stamp else None
    if stamp is None or day is None or not _ANCHOR_DAY.match(day) or stamp.end() < region.end - 40:
        return Post(region.start, region.end, None, None)
    return Post(region.start, region.end, stamp.span(), day)


def _runs(low: str) -> list[str]:
    words = _WORDS.findall(low)
    return [" ".join(words[i : i + _SHARED]) for i in range(len(words) - _SHARED + 1)]


def _opens(text: str, at: int) -> bool:
    """Whether a straight mark opens: something follows it at once, or nothing but a blank stands before it."""
    return not text[at + 1 : at + 2].isspace() or not text[max(at - 1, 0) : at].strip()
