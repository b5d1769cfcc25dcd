"""Titles that nobody wrote: of an event from what it holds, of an article from its first words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from curator.rules import story

HEADLINE = 120
_HEAD = 2_000
_ABOVE: Final = ("metadata", "byline", "furniture")


def derived(type_label: str, who: Sequence[str], place: str, date: str) -> str:
    """`Visit: S M Kamrul Hasan, Pakistan and 1 more · Rawalpindi · 2025-10`; parts that are unknown are left out."""
    names = [name for name in who if name]
    people = ", ".join(names[:2]) + (f" and {len(names) - 2} more" if len(names) > 2 else "")
    head = f"{type_label}: {people}" if people else type_label
    return " · ".join(part for part in (head, place, date) if part)


def headline(text: str) -> str:
    """The first words of the story, for an article without a title: not its byline, nor what a page had above it."""
    head = text[:_HEAD]
    above = [region for region in story.regions(head) if region.kind in _ABOVE]
    start = 0
    for region in above:
        if not head[start : region.start].strip():
            start = region.end
    first = next((line.strip() for line in head[start:].split("\n") if line.strip()), "")
    return first if len(first) <= HEADLINE else first[: HEADLINE - 1].rstrip() + "…"
