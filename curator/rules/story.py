"""The own story of an article: which parts of its text are the article itself, and what the rest is.

Nothing is changed or taken away: regions say what a stretch is and why. What is in no region is running text of the
story. Every function is linear in the text.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache

from curator.model.suggestions import Region
from curator.rules.stories import ends as story_ends
from curator.rules.stories import head as story_head
from curator.rules.stories import parts as story_parts
from curator.rules.stories import posts as story_posts
from curator.rules.stories.lines import lines_of
from curator.rules.text import Span

__all__ = ["outside", "own", "own_text", "region_at", "regions"]


@lru_cache(maxsize=16)
def regions(text: str) -> tuple[Region, ...]:
    """The parts of a text that were recognised, in order and apart from each other; offsets are code points."""
    prefix = story_head.prefix_end(text)
    lines = lines_of(text, prefix)
    if not lines:
        return ()
    first = story_head.begins(lines)
    cuts = story_ends.cuts(lines, first)
    found = [Region(lines[cut.index].start, lines[cut.end - 1].end, cut.kind, cut.why) for cut in cuts]
    if prefix:
        found.append(Region(0, prefix, "metadata", "it stands before the text"))
    found += story_head.head(text, lines, first)
    found += story_posts.posts(text, lines)
    found += story_parts.parts(lines, first, cuts)
    return tuple(_joined(_apart(found), text))


def own(text: str, found: Sequence[Region]) -> tuple[Span, ...]:
    """The stretches of the own story, without white space at their ends: own regions and what is in no region."""
    spans, at = [], 0
    for region in [*(region for region in found if not region.own), None]:
        end = len(text) if region is None else region.start
        piece = text[at:end]
        kept = piece.strip()
        if kept:
            start = at + piece.index(kept[0])
            spans.append((start, start + len(kept)))
        at = len(text) if region is None else region.end
    return tuple(spans)


def own_text(text: str, found: Sequence[Region]) -> str:
    """The text with blanks in place of what is not its own story, so that offsets stay what they are."""
    pieces, at = [], 0
    for region in found:
        if not region.own:
            pieces += [text[at : region.start], " " * (region.end - region.start)]
            at = region.end
    return "".join((*pieces, text[at:]))


def region_at(found: Sequence[Region], offset: int) -> Region | None:
    """The region at an offset, if there is one. `found` is sorted, its regions apart."""
    at = bisect_right(found, offset, key=lambda region: region.start) - 1
    return found[at] if at >= 0 and offset < found[at].end else None


def outside(found: Sequence[Region], start: int, end: int) -> bool:
    """Whether any of a stretch lies outside the own story. `found` is sorted, its regions apart."""
    at = max(bisect_right(found, start, key=lambda region: region.start) - 1, 0)
    while at < len(found) and found[at].start < max(end, start + 1):
        if found[at].end > start and not found[at].own:
            return True
        at += 1
    return False


def _apart(found: list[Region]) -> Iterator[Region]:
    """The regions without those that overlap one listed before them, in order."""
    kept: list[Region] = []
    taken = -1
    rank = {id(region): n for n, region in enumerate(found)}
    for region in sorted(found, key=lambda region: (region.start, rank[id(region)])):
        if region.start >= taken:
            kept.append(region)
            taken = region.end
        elif rank[id(region)] < rank[id(kept[-1])]:
            kept[-1] = region
            taken = max(taken, region.end)
    return iter(kept)


def _joined(found: Iterator[Region], text: str) -> Iterator[Region]:
    """Neighbours of one kind with only white space between them as one; each post stays its own."""
    last: Region | None = None
    for region in found:
        if (
            last is not None
            and region.kind == last.kind != "embedded_post"
            and not text[last.end : region.start].strip()
        ):
            last = Region(last.start, region.end, last.kind, last.why)
            continue
        if last is not None:
            yield last
        last = region
    if last is not None:
        yield last
