"""The spots of a text in order: the one at a place, the next, the one before, those in a stretch."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from curator.rules.spots import Spot


class SpotList:
    """Spots that are sorted and do not overlap. Offsets are code points."""

    def __init__(self, spots: Sequence[Spot] = ()) -> None:
        self._spots = tuple(spots)
        self._starts = [spot.start for spot in self._spots]
        self._ends = [spot.end for spot in self._spots]

    def at(self, offset: int) -> Spot | None:
        """The spot that the code point at `offset` belongs to."""
        i = bisect_right(self._starts, offset) - 1
        return self._spots[i] if i >= 0 and offset < self._ends[i] else None

    def after(self, offset: int) -> Spot | None:
        """The first spot that starts at or after `offset`."""
        i = bisect_left(self._starts, offset)
        return self._spots[i] if i < len(self._spots) else None

    def before(self, offset: int) -> Spot | None:
        """The last spot that starts before `offset`."""
        i = bisect_left(self._starts, offset)
        return self._spots[i - 1] if i else None

    def within(self, start: int, end: int) -> Sequence[Spot]:
        """The spots that share text with a stretch."""
        return self._spots[bisect_right(self._ends, start) : bisect_left(self._starts, end)]
