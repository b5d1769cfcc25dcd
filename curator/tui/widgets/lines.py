"""The visual lines of a text in a pane of a given width: where they begin, and where a place in them is.

A long text is wrapped piece by piece: what is known are the lines from its start to a frontier, and they never change.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterator
from typing import Final

from rich.cells import cell_len

from curator.rules.display import literal_within
from curator.rules.text import next_grapheme
from curator.tui.widgets.wrapping import AHEAD, line_starts

PIECE: Final = 4_000
"""Code points that are wrapped at once, at most: a few milliseconds for any text."""


class Lines:
    """A text cut into visual lines, as it is drawn. Offsets are code points, columns and widths terminal cells.

    A width of 0 is a pane that has none yet: nothing is cut, the text counts as one line. Unless `at_once` says how
    many code points are wrapped now, all are; `grow` goes on with the rest.
    """

    def __init__(self, text: str, width: int, at_once: int | None = None) -> None:
        self.text = text
        self.width = width
        self.whole = not width
        """Whether all lines are known."""
        # Unless they are, the last of these is the frontier: the line that begins there has no end yet.
        self.starts = array("q", [0])  # a list would take five times the memory of the text
        self.grow_to(len(text) if at_once is None else at_once)

    def __len__(self) -> int:
        return len(self.starts) - (not self.whole)

    # -- wrapping ----------------------------------------------------------------------------------------------------

    @property
    def frontier(self) -> int:
        """The offset up to which lines are known; one more than the length of the text when they all are."""
        return len(self.text) + 1 if self.whole else self.starts[-1]

    def knows(self, offset: int) -> bool:
        """Whether the line of an offset is known."""
        return offset < self.frontier

    def grow(self) -> None:
        """Wrap one piece more."""
        if not self.whole:
            at = self.starts[-1]
            end = min(at + PIECE + AHEAD, len(self.text))
            self.whole = end == len(self.text)
            enough = end - at + 1 if self.whole else PIECE
            self.starts.extend(at + start for start in line_starts(self.drawn(at, end), self.width, enough))

    def grow_to(self, offset: int) -> None:
        """Wrap on until the line of an offset is known, or until the text ends."""
        while not self.knows(offset) and not self.whole:
            self.grow()

    def grow_to_line(self, y: int) -> None:
        """Wrap on until a line is known, or until the text ends."""
        while y >= len(self) and not self.whole:
            self.grow()

    # -- lines and places --------------------------------------------------------------------------------------------

    def line_of(self, offset: int) -> int:
        """The line an offset is drawn in; the first unknown one for every offset behind the frontier."""
        return bisect_right(self.starts, offset) - 1

    def bounds(self, y: int) -> tuple[int, int]:
        """Start and end of a known line, without its newline."""
        start = self.starts[y]
        if y + 1 == len(self.starts):
            return start, len(self.text)
        end = self.starts[y + 1]
        return start, end - 1 if self.text[end - 1] == "\n" else end

    def drawn(self, start: int, end: int) -> str:
        """What is drawn for a stretch of the text: one code point for each."""
        return literal_within(self.text, start, end)

    def graphemes(self, start: int, end: int) -> Iterator[tuple[int, int, int]]:
        """Every grapheme of a stretch of one line, as it is drawn, as (start, end, cells)."""
        for first, last, cells in columns(self.drawn(start, end)):
            yield start + first, start + last, cells

    def place_of(self, offset: int) -> tuple[int, int]:
        """Column and line at which an offset is drawn."""
        y = self.line_of(offset)
        return sum(cells for _, _, cells in self.graphemes(self.starts[y], offset)), y

    def offset_at(self, column: int, y: int) -> int:
        """The grapheme drawn at a column of a line; the nearest one for places outside the known lines."""
        y = min(max(y, 0), len(self) - 1)
        start, end = self.bounds(y)
        used, last = 0, start
        for at, _, cells in self.graphemes(start, end):
            used += cells
            if column < used:
                return at
            last = at
        # What follows a wrapped line is drawn as the start of the next.
        return last if self.line_of(end) != y else end


def columns(drawn: str) -> Iterator[tuple[int, int, int]]:
    """Every grapheme of a text as (start, end, cells)."""
    start = 0
    while start < len(drawn):
        end = next_grapheme(drawn, start)
        yield start, end, cell_len(drawn[start:end])
        start = end
