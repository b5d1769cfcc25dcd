"""The sentences of the own story as events are read from them: words, marks, names and dates in order."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from curator.model.suggestions import DateFound, NameFound, Region, RegionKind
from curator.rules.events import names as event_names
from curator.rules.sentence_ends import sentence_end_at, sentence_end_marks

Span = tuple[int, int]
Kind = Literal["word", "mark", "name", "date"]

_SIGNS = r"\w\u0900-\u0dff\u064b-\u0652\u200c\u200d"
WORD = re.compile(f"[{_SIGNS}]+(?:[-.‐‑](?=[{_SIGNS}])[{_SIGNS}]+|['’](?!s(?![{_SIGNS}]))[{_SIGNS}]+)*")
_TOKEN = re.compile(
    rf"(?P<owner>['’]s(?![{_SIGNS}])|(?<=s)['’](?=\s))|(?P<word>{WORD.pattern})|(?P<mark>[^\s])"
)
_LONGEST = 1_500  # code points: a longer "sentence" is a list or a table, and no event is read from it


@dataclass(frozen=True, slots=True)
class Item:
    """A word or mark, a name, or a date. `low` is the text in small letters; "'s" is the mark of an owner."""

    start: int
    end: int
    kind: Kind
    low: str
    name: NameFound | None = None
    date: DateFound | None = None


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, the paragraph (line) it stands in, the part of the text, what it is made of, and whose word it rests
    on ("the army said")."""

    start: int
    end: int
    paragraph: int
    region: RegionKind
    items: tuple[Item, ...]
    attribution: str | None = None


class Story:
    """The own story of a text, sentence by sentence. Everything is made in one pass over text, dates and names."""

    def __init__(
        self, text: str, regions: Sequence[Region], dates: Sequence[DateFound], names: Sequence[NameFound]
    ) -> None:
        self.text = text
        self.regions = regions
        self._starts = [region.start for region in regions]
        self._marked = _not_overlapping(dates, list(event_names.usable(text, names)))
        self._marked_starts = [start for start, _, _ in self._marked]

    def sentences(self) -> Iterator[Sentence]:
        """The sentences of the own story, in order."""
        for number, (start, end, region) in enumerate(self._paragraphs()):
            for span in _split(self.text, start, end):
                yield self.sentence(span, number, region)

    def sentence(self, span: Span, paragraph: int, region: RegionKind) -> Sentence:
        """One stretch of the text as a sentence."""
        items = tuple(self._items(*span)) if span[1] - span[0] <= _LONGEST else ()
        return Sentence(span[0], span[1], paragraph, region, items)

    def marked(self, span: Span, paragraph: int) -> Sentence:
        """The stretch that somebody marked, whatever part of the text it stands in."""
        at = bisect_right(self._starts, span[0]) - 1
        region = self.regions[at] if at >= 0 and self.regions[at].end > span[0] else None
        return self.sentence(span, paragraph, region.kind if region else "body")

    def _paragraphs(self) -> Iterator[tuple[int, int, RegionKind]]:
        """Lines, cut where regions begin and end, of what belongs to the own story and is no dateline."""
        at = 0
        borders: list[tuple[int, int, RegionKind]] = []
        for region in _flat(self.regions):
            if region.start > at:
                borders.append((at, region.start, "body"))
            if region.own and region.kind != "dateline":
                borders.append((region.start, region.end, region.kind))
            at = max(at, region.end)
        if at < len(self.text):
            borders.append((at, len(self.text), "body"))
        for first, last, kind in borders:
            start = first
            while start < last:
                newline = self.text.find("\n", start, last)
                end = last if newline < 0 else newline
                if self.text[start:end].strip():
                    yield start, end, kind
                start = end + 1

    def _items(self, start: int, end: int) -> Iterator[Item]:
        first = bisect_left(self._marked_starts, start)
        at = start
        for begins, ends, what in self._marked[first : bisect_left(self._marked_starts, end)]:
            if ends > end:
                break
            yield from self._words(at, begins)
            low = self.text[begins:ends].lower()
            if isinstance(what, NameFound):
                yield Item(begins, ends, "name", low, name=what)
            else:
                yield Item(begins, ends, "date", low, date=what)
            at = ends
        yield from self._words(at, end)

    def _words(self, start: int, end: int) -> Iterator[Item]:
        for found in _TOKEN.finditer(self.text, start, end):
            if found.lastgroup == "owner":
                yield Item(found.start(), found.end(), "mark", "'s")
            else:
                kind: Kind = "word" if found.lastgroup == "word" else "mark"
                yield Item(found.start(), found.end(), kind, found[0].lower())


def _flat(regions: Sequence[Region]) -> list[Region]:
    """The regions cut so that none overlaps another; of two the inner one (the later begun) holds."""
    flat: list[Region] = []
    for region in sorted(regions):
        while flat and flat[-1].end > region.start:
            outer = flat.pop()
            if outer.start < region.start:
                flat.append(Region(outer.start, region.start, outer.kind, outer.why))
            if outer.end > region.end:
                flat.append(region)
                region = Region(region.end, outer.end, outer.kind, outer.why)
            break
        flat.append(region)
    return flat


def _not_overlapping(
    dates: Sequence[DateFound], names: Sequence[NameFound]
) -> list[tuple[int, int, DateFound | NameFound]]:
    """Names and dates in order; of two that overlap the one that begins first, and of those the longer."""
    marked: list[tuple[int, int, DateFound | NameFound]] = []
    both: list[DateFound | NameFound] = [*names, *dates]
    for what in sorted(both, key=lambda each: (each.start, -each.end)):
        if not marked or what.start >= marked[-1][1]:
            marked.append((what.start, what.end, what))
    return marked


def _split(text: str, start: int, end: int) -> Iterator[Span]:
    """The sentences of one line, without white space around them."""
    at = start
    for mark in sentence_end_marks(text, start, end):
        stop = sentence_end_at(text, mark)
        if stop is not None and stop <= end:
            yield from _trimmed(text, at, stop)
            at = stop
    yield from _trimmed(text, at, end)


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield start, end
