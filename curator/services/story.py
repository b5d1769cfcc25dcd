"""The own story of an article as the record has it, and when it was published, as far as anybody or anything says.

What a curator said about the parts of a version stands at `version/<n>/region/<uid>/kind`, `start` and `end`, and
holds instead of all that the rules read; offsets are code points.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import cast, get_args

from curator.errors import RefusedError
from curator.model.state import Change, ItemState, delete_value, set_value
from curator.model.suggestions import DateFound, Region, RegionKind
from curator.model.values import Value
from curator.model.views import parts
from curator.rules import story
from curator.rules.stories import publication
from curator.rules.text import paragraph_span
from curator.services import reading
from curator.services.workspace import Workspace
from curator.store import record

_BY_HAND = "a curator said so"
_KINDS: frozenset[str] = frozenset(get_args(RegionKind))


@dataclass(frozen=True, slots=True)
class Publication:
    """When an article was published: `edtf` and why it is taken for that. `confirmed`: a person said so. `offered` is
    what the article itself says, the best first; without a confirmed date `edtf` is the first of them that nothing
    speaks against."""

    edtf: str | None
    why: str
    confirmed: bool
    offered: tuple[DateFound, ...] = ()


@dataclass(frozen=True, slots=True)
class Moved:
    """A border that was moved: the parts a curator had said before and those said now; None: as the rules read them.
    `says` is what it did, for the person who did it."""

    article: str
    version: int
    before: tuple[Region, ...] | None
    after: tuple[Region, ...] | None
    says: str = ""


def said_regions(article: ItemState, version: int) -> tuple[Region, ...] | None:
    """The parts of a version that a curator said; None when nobody did. What cannot be read as a part, or overlaps
    another, is left out."""
    found = [part for part in parts(article) if part.version == version]
    if not found:
        return None
    regions: list[Region] = []
    for part in found:
        if part.kind in _KINDS and (not regions or regions[-1].end <= part.start):
            regions.append(Region(part.start, part.end, cast(RegionKind, part.kind), _BY_HAND))
    return tuple(regions)


def regions_here(article: ItemState, version: int, text: str) -> tuple[Region, ...]:
    """The parts of a version of an article, whose text this is: those that a curator said, else those that the rules
    read. Sorted, not overlapping."""
    said = said_regions(article, version)
    return story.regions(text) if said is None else said


def move_border(workspace: Workspace, article: str, version: int, offset: int) -> Moved:
    """Move the border of the own story to the paragraph at `offset`. A paragraph of the story: the story ends before
    it. A paragraph outside: it becomes story, with all between it and the story before it.

    Saved as one revision of the article. RefusedError when nothing would be left.
    """
    text = reading.article_text(workspace, article, version)[1]
    start, end = paragraph_span(text, offset)
    if start == end:  # a blank line: the paragraph after it is meant, and at the end the last one
        offset = min(len(text) - len(text[offset:].lstrip()), len(text.rstrip()) - 1)
        start, end = paragraph_span(text, offset)
    says = ""

    def moved(state: ItemState) -> tuple[Region, ...]:
        nonlocal says
        now = regions_here(state, version, text)
        around = story.region_at(now, min(max(offset, start), end - 1))
        if around is not None and not around.own:
            says = "This paragraph belongs to the story now"
            return _taken_in(text, now, max(start, around.start), min(end, around.end))
        if not any(begin < start for begin, _ in story.own(text, now)):
            raise RefusedError("This is where the story begins: nothing would be left of it.")
        says = "The story ends before this paragraph now"
        kept = (region for region in now if region.end <= start)
        return (*kept, Region(start, len(text.rstrip()), "appended_story", _BY_HAND))

    return replace(_save(workspace, article, version, moved), says=says)


def as_rules_read(workspace: Workspace, article: str, version: int) -> Moved:
    """Take back all that curators said about the parts of a version; RefusedError when nobody said anything."""

    def forgotten(state: ItemState) -> None:
        if said_regions(state, version) is None:
            raise RefusedError("Nobody has moved the border of this story: it is as the rules read it.")

    says = "The story is again as the rules read it"
    return replace(_save(workspace, article, version, forgotten), says=says)


def put_back(workspace: Workspace, moved: Moved, *, again: bool = False) -> None:
    """Put the parts back to what they were before a move; or, `again`, to what they were after it. RefusedError when
    somebody has said something else since."""
    expected, wanted = (moved.before, moved.after) if again else (moved.after, moved.before)

    def earlier(state: ItemState) -> tuple[Region, ...] | None:
        if said_regions(state, moved.version) != expected:
            raise RefusedError("The border of this story was moved again since; nothing was changed.")
        return wanted

    _save(workspace, moved.article, moved.version, earlier)


def _taken_in(text: str, now: Sequence[Region], start: int, end: int) -> tuple[Region, ...]:
    """The regions after a stretch has become own story, with all between it and the story before it."""
    low = max((last for _, last in story.own(text, now) if last <= start), default=0)
    kept: list[Region] = []
    for region in now:
        if region.own or region.end <= low or region.start >= end:
            kept.append(region)
            continue
        if region.start < low:
            kept.append(replace(region, end=low))
        if region.end > end:
            rest = text[end : region.end]
            kept.append(replace(region, start=region.end - len(rest.lstrip())))
    return tuple(kept)


def _save(
    workspace: Workspace,
    article: str,
    version: int,
    wanted: Callable[[ItemState], tuple[Region, ...] | None],
) -> Moved:
    """Save what `wanted` makes of the newest state as one revision; where that is what is there, nothing."""
    with workspace.database.write() as connection:
        base = record.load(connection, article)
        before, after = said_regions(base, version), wanted(base)
        changes = list(_changes(workspace, base, version, after))
        if changes:
            words = "the rules' reading of the story" if after is None else "border of the story"
            base = workspace.save(connection, base, changes, workspace.act("edit", words))
    return Moved(article, version, before, said_regions(base, version))


def _changes(
    workspace: Workspace, base: ItemState, version: int, wanted: Iterable[Region] | None
) -> Iterator[Change]:
    """The changes to a set of regions; a region that is there already keeps its uid."""
    group = f"version/{version}/region"
    left = base.under(group)
    there = {(part.start, part.end, part.kind): part.uid for part in parts(base) if part.version == version}
    if wanted is not None:
        wanted = list(wanted)
        if not wanted:  # no region at all would mean that nobody said anything
            length = int(base.text(f"version/{version}/length"))
            wanted = [Region(0, length, "body")]
        for region in wanted:
            known = there.pop((region.start, region.end, region.kind), None)
            if known is not None:
                del left[known]
            else:
                at = f"{group}/{workspace.new_uid()}"
                yield set_value(f"{at}/kind", Value("text", region.kind))
                yield set_value(f"{at}/start", Value("number", str(region.start)))
                yield set_value(f"{at}/end", Value("number", str(region.end)))
    for uid, slots in left.items():
        for slot in slots:
            yield delete_value(f"{group}/{uid}/{slot}")


def publication_here(workspace: Workspace, article: ItemState, version: int, text: str) -> Publication:
    """When an article was published, whose version and text this is: as a person said, else as its own head, furniture
    or dateline says."""
    return publication_from(workspace, article, text, regions_here(article, version, text))


def publication_from(
    workspace: Workspace, article: ItemState, text: str, regions: Sequence[Region]
) -> Publication:
    """`publication_here` for an article whose parts are known."""
    today = workspace.clock().date().isoformat()
    offered = publication.offered(text, regions, today)
    if known := article.text("published"):
        return Publication(known, "said by a person", True, offered)
    best = next((found for found in offered if not found.flag and found.value), None)
    if best is not None:
        return Publication(best.value, best.why, False, offered)
    why = offered[0].flag if offered else "nothing in its own head says when it was published"
    return Publication(None, why, False, offered)
