"""The visual lines of a text in a pane of a given width: where they begin, and where a place in them is."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache

from rich.cells import cell_len

from curator.rules.text import next_grapheme

_BLANKS = " \u3000"
_STRETCH = re.compile(r"[^ \u3000]+|[ \u3000]")


@cache
def _wide() -> re.Pattern[str]:
    """What may be two cells wide; lines may break beside it. Compiled when first needed: not by the first paint."""
    return re.compile(
        "[\u1100-\u115f\u2300-\u2bff\u2e80-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\uffff\U00016fe0-\U0003ffff]"
    )


# Code points that take one cell each and join with nothing: Latin letters, quotation marks, dashes, placeholders.
_PLAIN = re.compile(
    "[ -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2400-\u2426\ufffd]*"
)


class Lines:
    """A text (as it is drawn) cut into visual lines. Offsets are code points, columns and widths terminal cells.

    A width of 0 is a pane that has none yet: nothing is cut, the text counts as one line.
    """

    def __init__(self, text: str, width: int) -> None:
        self.text = text
        self.width = width
        self.starts = wrap(text, width) if width else [0]

    def __len__(self) -> int:
        return len(self.starts)

    def line_of(self, offset: int) -> int:
        """The line an offset is drawn in."""
        return bisect_right(self.starts, offset) - 1

    def bounds(self, y: int) -> tuple[int, int]:
        """Start and end of a line, without its newline."""
        start = self.starts[y]
        if y + 1 == len(self.starts):
            return start, len(self.text)
        end = self.starts[y + 1]
        return start, end - 1 if self.text[end - 1] == "\n" else end

    def place_of(self, offset: int) -> tuple[int, int]:
        """Column and line at which an offset is drawn."""
        y = self.line_of(offset)
        return sum(cells for _, _, cells in columns(self.text, self.starts[y], offset)), y

    def offset_at(self, column: int, y: int) -> int:
        """The grapheme drawn at a column of a line; the nearest one for places outside the text."""
        y = min(max(y, 0), len(self.starts) - 1)
        start, end = self.bounds(y)
        used, last = 0, start
        for at, _, cells in columns(self.text, start, end):
            used += cells
            if column < used:
                return at
            last = at
        # What follows a wrapped line is drawn as the start of the next.
        return last if self.line_of(end) != y else end


def wrap(text: str, width: int) -> list[int]:
    """Offsets (code points) at which the visual lines of `text` start; the first is 0, strictly ascending.

    A newline ends a line and belongs to it. No line takes more than `width` cells (at least 1), but for one blank
    that may hang over its end and for a character that alone is wider. Lines break after blanks and beside wide
    characters; a word longer than a line is cut between graphemes.
    """
    width = max(width, 1)
    starts = [0]
    begin = 0
    while begin <= len(text):
        end = text.find("\n", begin)
        end = len(text) if end < 0 else end
        if begin:
            starts.append(begin)
        plain = _PLAIN.fullmatch(text, begin, end)
        if end - begin > width or not plain:
            paragraph = text[begin:end]
            breaks = _wrap_plain(paragraph, width) if plain else _wrap_any(paragraph, width)
            starts.extend(begin + at for at in breaks)
        begin = end + 1
    return starts


def columns(text: str, start: int, end: int) -> Iterator[tuple[int, int, int]]:
    """Every grapheme between two offsets as (start, end, cells)."""
    while start < end:
        following = min(next_grapheme(text, start), end)
        yield start, following, cell_len(text[start:following])
        start = following


def _wrap_plain(paragraph: str, width: int) -> Iterator[int]:
    at = 0
    while len(paragraph) - at > width:
        blank = paragraph.rfind(" ", at, at + width + 1)
        at = at + width if blank < 0 else blank + 1
        if at < len(paragraph):
            yield at


def _wrap_any(paragraph: str, width: int) -> Iterator[int]:
    line, used = 0, 0
    for start, cells, blank in _atoms(paragraph, width):
        full = used > width if blank else used + cells > width
        if full and start > line:
            yield start
            line, used = start, 0
        used += cells


def _atoms(paragraph: str, width: int) -> Iterator[tuple[int, int, bool]]:
    """What stays together, in order, as (start, cells, whether it is a blank)."""
    for found in _STRETCH.finditer(paragraph):
        start, end = found.span()
        cells = cell_len(found[0])
        blank = found[0] in _BLANKS
        if blank or (cells <= width and not _wide().search(found[0])):
            yield start, cells, blank
            continue
        word, word_cells = start, 0
        for at, after, cells in columns(paragraph, start, end):
            if cells > 1:
                if word < at:
                    yield from _pieces(paragraph, word, at, word_cells, width)
                yield at, cells, False
                word, word_cells = after, 0
            else:
                word_cells += cells
        if word < end:
            yield from _pieces(paragraph, word, end, word_cells, width)


def _pieces(paragraph: str, start: int, end: int, cells: int, width: int) -> Iterator[tuple[int, int, bool]]:
    """A word as one piece if it fits a line, else in pieces that each fill a line."""
    if cells <= width:
        yield start, cells, False
        return
    piece, used = start, 0
    for at, _, taken in columns(paragraph, start, end):
        if used + taken > width and at > piece:
            yield piece, used, False
            piece, used = at, 0
        used += taken
    yield piece, used, False
