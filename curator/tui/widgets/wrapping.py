"""Where the visual lines of a text begin.

A line is found by looking at no more than itself and a few code points behind it, so a long text can be wrapped piece
by piece. The cells of a piece are counted once, code point by code point; a line is then a matter of a few searches.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import accumulate
from typing import Final

import rich.cells
from rich.cells import cell_len, get_character_cell_size

from curator.rules.text import next_grapheme, previous_grapheme

LONGEST: Final = 1_000
"""Code points in a visual line at most: marks that take no cell could fill a line without end."""
AHEAD: Final = LONGEST + 64
"""Code points behind the start of a line that decide where the line ends, at most."""

# Code points that take one cell each and join with nothing: Latin letters, quotation marks, dashes, placeholders.
PLAIN: Final = re.compile(
    "[\n -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2400-\u2426\ufffd]*"
)

# What a code point is to a line, one letter each: what begins a grapheme ("1" and "2" cells, the blanks " " and "B"),
# what goes on with one (0 cells, "m" for 1, "w" for 2), and the newline.
_CELLS: Final = bytes.maketrans(b"012 Bmw\n", bytes((0, 1, 2, 1, 2, 1, 2, 0)))
_BLANKS: Final = b" B"
_JOINS: Final = "0mw"
_JOINED: Final = _JOINS.encode()
_THEMSELVES: Final = {"\n": "\n", " ": " ", "\u3000": "B"}
# Pictures made of several code points, which take other cells than the sum of their parts.
_PICTURE = re.compile("[^\\s\u200d](?:[\ufe0f\U0001f3fb-\U0001f3ff]|\u200d[^\\s\u200d]?)+")
_FLAG = re.compile("[\U0001f1e6-\U0001f1ff]{2}")

# What loads the table of cell widths: another function after another table was installed.
_Table = Callable[..., object]


def line_starts(drawn: str, width: int, enough: int) -> Iterator[int]:
    """Offsets (code points) at which the lines of `drawn` begin, from the second to the first one not before `enough`.

    `drawn` begins where a line does and goes on for `AHEAD` code points behind `enough`, or ends with the text.
    A newline ends a line and belongs to it. No line takes more than `width` cells (at least 1), but for one blank
    that may hang over its end and for a grapheme that alone is wider; none is longer than `LONGEST` code points. Lines
    break after blanks and beside wide characters; a word longer than a line is cut between graphemes.
    """
    width = max(width, 1)
    plain = PLAIN.fullmatch(drawn) is not None
    codes, before = (bytearray(), []) if plain else _measured(drawn)
    at = 0
    while at < enough:
        end = drawn.find("\n", at, at + AHEAD)
        end = min(len(drawn), at + AHEAD) if end < 0 else end
        cut = _cut_plain(drawn, at, end, width) if plain else _cut(codes, before, at, end, width)
        if cut < end:
            at = cut
        elif end < len(drawn):
            at = end + 1
        else:
            return
        yield at


def _cut_plain(drawn: str, at: int, end: int, width: int) -> int:
    """Where the line ends that begins at `at`, in a paragraph that ends at `end` or is longer than any line."""
    width = min(width, LONGEST)
    if end - at <= width:
        return end
    blank = drawn.rfind(" ", at, at + width + 1)
    return at + width if blank < 0 else blank + 1


def _cut(codes: bytearray, before: list[int], at: int, end: int, width: int) -> int:
    """The same for any text, by what its code points are and how many cells lie before each of them."""
    last = min(end, at + LONGEST)
    reach = bisect_right(before, before[at] + width, at, last + 1) - 1
    if reach == end:
        return end
    if codes[reach] in _BLANKS:
        return reach + 1
    # Back to a grapheme that is left for the next line, if this one keeps one.
    reach = at + len(codes[at : reach + 1].rstrip(_JOINED)) - 1
    if reach <= at:
        return _behind(codes, at, last)
    wide = codes.rfind(b"2", at, reach + 1)
    if wide == reach:
        return reach
    blank = max(codes.rfind(b" ", at, reach), codes.rfind(b"B", at, reach)) + 1
    beside = _behind(codes, wide, last) if wide >= 0 else 0
    return max(blank, beside) or reach


def _behind(codes: bytearray, start: int, last: int) -> int:
    """The end of the grapheme that begins at `start`, or `last` if it is longer."""
    joined = codes[start + 1 : last]
    return start + 1 + len(joined) - len(joined.lstrip(_JOINED))


def _measured(drawn: str) -> tuple[bytearray, list[int]]:
    """What every code point is to a line, and how many cells lie before it."""
    table = vars(rich.cells)["load_cell_table"]
    codes = bytearray(drawn.translate(_letters(table)), "ascii")
    for found in _PICTURE.finditer(drawn):
        start, end = found.span()
        if codes[start] in _JOINED:  # the picture began before
            start = previous_grapheme(drawn, start + 1)
        codes[start:end] = _pictures(table, drawn[start:end])
    for found in _FLAG.finditer(drawn):
        codes[found.start() : found.end()] = b"20"
    for mark in _JOINS:  # a blank that carries a mark is no blank
        codes = codes.replace(f" {mark}".encode(), f"1{mark}".encode())
        codes = codes.replace(f"B{mark}".encode(), f"2{mark}".encode())
    return codes, list(accumulate(codes.translate(_CELLS), initial=0))


@lru_cache(maxsize=512)
def _pictures(_table: _Table, drawn: str) -> bytes:
    """The letters of graphemes whose code points count together: the first of each takes what cells it can."""
    letters = bytearray()
    while len(letters) < len(drawn):
        start, end = len(letters), next_grapheme(drawn, len(letters))
        left = cell_len(drawn[start:end])
        letters.append(b"012"[min(left, 2)])
        while len(letters) < end:
            left = max(left - 2, 0)
            letters.append(_JOINED[min(left, 2)])
    return bytes(letters)


class _Letters(dict[int, str]):
    """The letter of every code point, for `str.translate`; filled as code points are met."""

    def __missing__(self, code: int) -> str:
        ch = chr(code)
        cells = get_character_cell_size(ch)
        if ch in _THEMSELVES:
            letter = _THEMSELVES[ch]
        elif cells and unicodedata.category(ch)[0] != "M":
            letter = str(cells)
        else:
            letter = _JOINS[cells]
        self[code] = letter
        return letter


@lru_cache(maxsize=1)
def _letters(_table: _Table) -> _Letters:
    """The letters by a table of cell widths."""
    return _Letters()
