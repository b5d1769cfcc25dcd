"""Single lines inside and behind a story that are not of it: links to other articles, notes, furniture, credits."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from curator.model.suggestions import Region
from curator.rules.stories.ends import Cut
from curator.rules.stories.head import is_byline, is_caption
from curator.rules.stories.lines import Line
from curator.rules.stories.notes import is_credit, is_desk, note
from curator.rules.stories.words import furniture, is_read_more, is_related


def parts(lines: Sequence[Line], first: int, cuts: Sequence[Cut]) -> Iterator[Region]:
    """The regions of single lines from line `first` on, up to the last cut that reaches the end."""
    end = cuts[-1].index if cuts and cuts[-1].end == len(lines) else len(lines)
    for line in lines[first:end]:
        region = _of_line(lines, line, end)
        if region is not None:
            yield region


def _of_line(lines: Sequence[Line], line: Line, end: int) -> Region | None:
    start, stop = line.start, line.end
    if is_related(line) or is_read_more(line):
        return Region(start, stop, "related_link", "by the words before it")
    if spoken := note(line):
        return Region(start, stop, *spoken)
    if why := furniture(line):
        return Region(start, stop, "furniture", why)
    if is_desk(line):
        after = lines[line.index + 1 : line.index + 2]
        if line.index + 1 >= end or (after and note(after[0])):
            return Region(start, stop, "boilerplate", "a desk named at the end")
    if is_credit(line):
        return Region(start, stop, "photo_credit", "whose picture it is")
    if is_caption(line):
        return Region(start, stop, "caption", "describes a picture")
    if line.index + 1 >= end and line.index > 2 and is_byline(line):
        return Region(start, stop, "byline", "who wrote it")
    return None
