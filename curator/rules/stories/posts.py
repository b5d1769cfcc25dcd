"""Posts of social networks that a story shows: each from its headline to its stamp."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from curator.model.suggestions import Region
from curator.rules.stories.dates import DAY, TIME
from curator.rules.stories.lines import Line

_POSTED = rf"(?:[—–]|--?|&mdash;)\s?[^\n@—–]{{1,80}}?\s?\(@\w{{1,30}}\)\s?(?:on\s)?{DAY}{TIME}?"
_STAMP = re.compile(
    rf"(?:pic\.twitter\.com/\w{{4,20}}\s{{0,3}})?{_POSTED}|pic\.twitter\.com/\w{{4,20}}"
    rf"|\(@\w{{1,30}}\)\s?{DAY}{TIME}?(?=[^\S\n]*(?:\n|\Z))"
    rf"|a (?:post|video|reel) shared by\s[^\n]{{1,80}}|posted by\s[^\n]{{1,80}}?\son\s{DAY}{TIME}?",
    re.IGNORECASE,
)
_MARKS = ("(@", "pic.twitter.com/", " shared by ", "Posted by ", "posted by ")
_SENTENCE_END = re.compile(r"[.!?…][\"”’»)]?\s{1,4}(?=\S)")
_VIEW = "view this post on instagram"
_LONGEST = 700  # code points of a line that is nothing but a post
_REACH = 320  # code points that a post has


def posts(text: str, lines: Sequence[Line]) -> Iterator[Region]:
    """The embedded posts in order."""
    taken = 0
    for line in lines:
        for low, high in _stamps(text, line):
            start = max(_start(text, lines, line, low), taken)
            if start < high:
                taken = high
                yield Region(
                    start,
                    high,
                    "embedded_post",
                    "a post of a social network: its days count from its own date",
                )


def _stamps(text: str, line: Line) -> Iterator[tuple[int, int]]:
    """Where in a line the end of a post begins and ends."""
    if not any(text.find(mark, line.start, line.end) >= 0 for mark in _MARKS):
        return
    for match in _STAMP.finditer(text, line.start, line.end):
        yield match.span()


def _start(text: str, lines: Sequence[Line], line: Line, stamp: int) -> int:
    """Where the post begins whose stamp is in a line: at the line, or at the headline above it."""
    if stamp - line.start > _LONGEST:
        low = max(stamp - _REACH, line.start)
        ends = [end.end() for end in _SENTENCE_END.finditer(text, low, stamp)]
        return ends[0] if ends else low
    index = line.index
    if index and (stamp - line.start < 3 or lines[index - 1].plain == _VIEW):
        index -= 1
    if index and lines[index - 1].title and not lines[index - 1].text.endswith(":"):
        index -= 1
    return lines[index].start
