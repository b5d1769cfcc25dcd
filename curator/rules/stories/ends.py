"""Where a story ends and the page goes on: teasers, lists of other articles, a second story glued on.

A cut loses everything after it, so no single sign cuts: there are always two of different kinds, such as a repeated
headline and a day of publication, or the run of headlines with cut-off sentences and words the story never uses.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from curator.model.suggestions import RegionKind
from curator.rules.stories.head import dateline_end, is_byline
from curator.rules.stories.lines import Line
from curator.rules.stories.notes import note
from curator.rules.stories.words import (
    furniture,
    is_comments_head,
    is_day,
    is_list_head,
    is_read_more,
    is_related,
    is_sources_head,
)

_LEAST_STORY = 160  # code points of running text before anything can follow it
_NEAR = 6  # lines in which the head of a glued story shows itself
_COMPANION = 420  # code points of the longest teaser text
_SHARED = 0.4  # of a headline's words, when it may still be about something else
_RAGGED = 8  # code points by which sentences cut at one length differ, whole words being kept
_NAMED = 90  # code points of a line that names a reader
_SPEAKS = re.compile(
    r"[^.]{1,60} (?:says|said|wrote|commented|replied)(?: on [^.]{1,40})?:?\Z", re.IGNORECASE
)
_LONG_WORD = re.compile(r"[^\W\d_]{5,}")


@dataclass(frozen=True, slots=True)
class Cut:
    """From line `index` up to line `end` (not with it) the lines are not of the story."""

    index: int
    end: int
    kind: RegionKind
    why: str


def cuts(lines: Sequence[Line], first: int) -> list[Cut]:
    """What follows or interrupts the story that begins at line `first`: blocks of other articles, in order. The last
    one reaches the end where the story ended before."""
    start = _after_some(lines, first)
    found: list[Cut] = []
    if start >= len(lines):
        return found
    story = _Story(lines, first)
    at = start
    while at < len(lines):
        cut = story.glued(at) or story.listed(at)
        if cut is not None:
            found.append(cut)
        at = cut.end if cut is not None else at + 1
    if not found or found[-1].end < len(lines):
        run = story.run(max(start, found[-1].end if found else 0))
        found += [run] if run is not None else []
    return found


def _after_some(lines: Sequence[Line], first: int) -> int:
    """The first line with enough running text before it."""
    told = 0
    for line in lines[first:]:
        told += len(line.text) if line.ended or len(line.text) > 120 else 0
        if told >= _LEAST_STORY:
            return line.index + 1
    return len(lines)


class _Story:
    """The lines of a text, with the words of what came before each place."""

    def __init__(self, lines: Sequence[Line], first: int) -> None:
        self.lines = lines
        self.first = first
        self.headlines = {line.plain for line in lines[:first] if line.title}
        self._tried = 0  # lines before it are no list, or have been found to be one
        self._last_paragraph = max((line.index for line in lines if line.paragraph), default=0)
        self._bare_from = len(lines)
        while self._bare_from > first and self._bare(lines[self._bare_from - 1]):
            self._bare_from -= 1
        self._seen: dict[str, int] = {}
        for line in lines:
            for word in _LONG_WORD.findall(line.text):
                self._seen.setdefault(word.casefold()[:7], line.index)

    def new_topic(self, index: int, end: int, least: int = 3) -> bool:
        """Whether the headlines among the lines hardly use the words of what stands before line `index`;
        fewer than `least` words of some length tell nothing."""
        words = {
            word.casefold()[:7]
            for line in self.lines[index:end]
            if line.title
            for word in _LONG_WORD.findall(line.text)
        }
        known = sum(self._seen[word] < index for word in words)
        return len(words) >= least and known <= _SHARED * len(words)

    def repeated(self, index: int) -> bool:
        """Whether the line is a headline that comes again at once, and is not the story's own."""
        line = self.lines[index]
        if (
            not line.title
            or len(line.plain) < 20
            or line.plain.count(" ") < 2
            or line.plain in self.headlines
        ):
            return False
        return any(line.plain == other.plain for other in self.lines[index + 1 : index + _NEAR])

    def glued(self, at: int) -> Cut | None:
        """A whole second story that begins with its headline in line `at`."""
        lines, line = self.lines, self.lines[at]
        if not line.title or line.plain in self.headlines or line.plain.count(" ") < 2:
            return None
        near = lines[at + 1 : at + 1 + _NEAR]
        signs = []
        if self.repeated(at):
            signs.append("its headline stands there twice")
        if any(is_day(other) or furniture(other).startswith("says when") for other in near[:4]):
            signs.append("it has a date of its own")
        elif any(furniture(other) for other in near[:3]):
            signs.append("page furniture below its headline")
        if any(is_byline(other) for other in near[:3]):
            signs.append("it has a byline")
        if any(other.paragraph and dateline_end(other) for other in lines[at + 1 : at + 3 + _NEAR]):
            signs.append("it has a dateline")
        if len(signs) < 2 or not any(other.paragraph for other in lines[at + 1 : at + 3 + _NEAR]):
            return None
        if (
            len(signs) == 2
            and signs[0] != "its headline stands there twice"
            and not self.new_topic(at, at + 1)
        ):
            return None
        return Cut(at, len(lines), "appended_story", ", ".join(signs[:3]))

    def listed(self, at: int) -> Cut | None:
        """A list of other articles, or what readers say, under a line that names it."""
        lines = self.lines
        if is_sources_head(lines[at]):
            listed = self._bare_from <= at + 1 < len(lines)
            return Cut(at, len(lines), "source_note", "the sources of the article") if listed else None
        if is_comments_head(lines[at]):
            return self._comments(at)
        if at < self._tried or not is_list_head(lines[at]):
            return None
        end, signs = self._entries(at + 1)
        self._tried = end
        titles = [line for line in lines[at + 1 : end] if line.title and line.plain.count(" ") >= 2]
        if end < len(lines):
            if not titles or not all(self._bare(line) for line in lines[at + 1 : end]):
                return None
            return Cut(at, end, "related_link", f'a list of other articles under "{lines[at].text}"')
        if not titles or not (signs or len(titles) >= 2) or not (signs or self.new_topic(at + 1, end)):
            return None
        return Cut(at, end, "teaser", f'other articles under "{lines[at].text}"')

    def _comments(self, at: int) -> Cut | None:
        """What readers say, or the form to say it, where the lines below the head show that it is that."""
        near = self.lines[at + 1 : at + 6]
        spoken = any(_SPEAKS.match(line.text) for line in near if len(line.text) <= _NAMED)
        if spoken and any(is_day(line) or furniture(line) for line in near):
            return Cut(at, len(self.lines), "boilerplate", "what readers say")
        form = self._last_paragraph <= at and any(note(line) or furniture(line) for line in near)
        return Cut(at, len(self.lines), "boilerplate", "where readers comment") if form else None

    def run(self, least: int) -> Cut | None:
        """Headlines with cut-off sentences up to the end of the text, and nothing that says so."""
        lines = self.lines
        first = max(self._bare_from, least)
        while first > least and (self._bare(lines[first - 1]) or self._supported(first - 1)):
            first -= 1
        for at in range(first, len(lines)):
            no_headline = not lines[at].title or lines[at].plain.count(" ") < 2 or is_day(lines[at])
            if (
                no_headline or is_related(lines[at]) or is_day(lines[at - 1])
            ):  # a day opens an entry of a timeline
                continue
            cut = self._run_from(at)
            if cut is not None:
                return cut
            if at - first > 40:
                break
        return None

    def _run_from(self, at: int) -> Cut | None:
        rest = self.lines[at:]
        pairs = _pairs(rest)
        invited = sum(is_read_more(line) for line in rest)
        twice = sum(self.repeated(line.index) for line in rest[:60])
        dated = sum(a.title and (is_day(b) or bool(furniture(b))) for a, b in pairwise(rest))
        if max(pairs, invited, twice, dated) < 2:
            return None
        if not self.new_topic(at, at + 1, least=1) or not self.new_topic(at, len(self.lines)):
            return None
        what = (
            "headlines with cut-off sentences"
            if pairs >= 2
            else 'headlines with "read more"'
            if invited >= 2
            else "headlines that stand there twice"
            if twice >= 2
            else "headlines with dates"
        )
        return Cut(at, len(self.lines), "teaser", f"{what}, in words the story does not use")

    def _entries(self, at: int) -> tuple[int, bool]:
        """Where the list that begins at line `at` ends, and whether more than headlines shows that."""
        signs = weak = False
        while at < len(self.lines):
            line = self.lines[at]
            if self._bare(line):
                signs = signs or is_read_more(line) or is_day(line) or line.cut or self.repeated(at)
            elif self._supported(at):
                signs = True
            elif self._between_titles(at):
                weak = True
            else:
                break
            at += 1
        return at, signs and not (weak and at < len(self.lines))

    def _bare(self, line: Line) -> bool:
        """Whether the line may stand in a list of articles whatever is around it."""
        if line.paragraph and not line.cut:
            return False
        return (
            line.title
            or (len(line.text) <= _COMPANION and not line.ended)
            or bool(furniture(line))
            or is_day(line)
        )

    def _supported(self, at: int) -> bool:
        """Whether a paragraph is the text of a teaser: an invitation to read on or a doubled headline is beside it."""
        lines, line = self.lines, self.lines[at]
        if len(line.text) > 2 * _COMPANION:
            return False
        if any(is_read_more(other) for other in lines[at + 1 : at + 4]):
            return True
        return at >= 2 and lines[at - 1].title and lines[at - 1].plain == lines[at - 2].plain

    def _between_titles(self, at: int) -> bool:
        lines = self.lines
        before = at > 0 and lines[at - 1].title and len(lines[at].text) <= _COMPANION
        return before and (at + 1 == len(lines) or lines[at + 1].title)


def _pairs(lines: Sequence[Line]) -> int:
    """How many headlines stand before a sentence that is cut off. Points of a list look like that too; so a headline
    must be printed as one, or the sentence end with dots, or all sentences be cut at one length."""
    pairs = [
        (a, b) for a, b in pairwise(lines) if a.title and _cut_off(b) and not (is_day(a) or _is_point(b))
    ]
    sure = sum(b.cut or (_capitals(a) and not _capitals(b)) for a, b in pairs)
    lengths = sorted(len(line.text) for line in lines[1::2])
    even = len(lengths) >= 3 and lengths[-1] - lengths[len(lengths) // 4] <= _RAGGED and len(pairs) >= 3
    return len(pairs) if even else sure


def _capitals(line: Line) -> bool:
    """Whether most of its words begin with capitals, as in headlines of many papers."""
    words = [word for word in line.text.split() if len(word) > 3]
    return bool(words) and sum(not word[0].islower() for word in words) >= 0.7 * len(words)


def _is_point(line: Line) -> bool:
    return line.text[0] in "•▪●◦‣·-–—*0123456789"


def _cut_off(line: Line) -> bool:
    """Whether the line is the beginning of a sentence that goes on elsewhere."""
    if line.ended or not 50 <= len(line.text) <= _COMPANION:
        return False
    words = line.text.split()
    small = sum(word[0].islower() for word in words)
    return line.cut or small >= 0.5 * len(words)
