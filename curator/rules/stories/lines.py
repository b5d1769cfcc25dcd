"""A text as its lines: where each stands, and what its shape alone says of it.

All offsets are code points. A line is trimmed of white space and never blank. Where a text is wrapped by hard line
ends, a line here is a whole block between blank lines.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

_ENDS = re.compile("[.!?…。！？।॥۔؟][\"'”’»)\\]*]*\\Z")
_CUT = re.compile(r"(?:\.\.\.|…|\[…\]|\[\.\.\.\])\Z")
_WORD = re.compile(r"[^\W\d_]+")
_TITLE_LENGTH = 180
_WRAPPED = range(38, 132)  # code points of a line that a hard line end may have cut
_WRAPPED_SHARE = 0.3


@dataclass(frozen=True)
class Line:
    """One line that is not blank, with its `text` from `start` to `end`: `index` counts them, `blank_before` says how
    many blank lines stand before it."""

    index: int
    start: int
    end: int
    text: str
    blank_before: int

    @cached_property
    def plain(self) -> str:
        """The words to compare it by: lower case, letters and digits, one blank between."""
        return " ".join(re.findall(r"[^\W_]+", self.text.casefold())) if len(self.text) < 2_000 else ""

    @cached_property
    def ended(self) -> bool:
        """Whether it ends as a sentence does."""
        return bool(_ENDS.search(self.text[-12:])) and not self.cut

    @cached_property
    def cut(self) -> bool:
        """Whether it ends with an ellipsis."""
        return bool(_CUT.search(self.text[-6:]))

    @cached_property
    def title(self) -> bool:
        """Whether it may be a headline: short, with letters, and no end of a sentence but a question's."""
        short = 2 < len(self.text) <= _TITLE_LENGTH
        asks = self.text.endswith(("?", "!", "?’", "!’", "?'", "!'", '?"', '!"'))
        return short and (asks or not self.ended) and _WORD.search(self.text) is not None and not self.cut

    @cached_property
    def paragraph(self) -> bool:
        """Whether it is running text: it ends as a sentence does and is longer than a remark."""
        return self.ended and len(self.text) >= 80


def lines_of(text: str, first: int = 0) -> list[Line]:
    """The lines of a text in order, from an offset on."""
    lines: list[Line] = []
    blank, at = 0, first
    for raw in text[first:].split("\n"):
        stripped = raw.strip()
        if stripped:
            start = at + raw.index(stripped[0])
            lines.append(Line(len(lines), start, start + len(stripped), stripped, blank))
            blank = 0
        else:
            blank += 1
        at += len(raw) + 1
    return _unwrapped(text, lines) if _is_wrapped(lines) else lines


def _is_wrapped(lines: list[Line]) -> bool:
    """Whether hard line ends cut the sentences of this text: the next line often goes on in lower case, or, where all
    is in capitals, lines of one width end without the end of a sentence."""
    pairs = [(a, b) for a, b in pairwise(lines) if not b.blank_before]
    if len(pairs) < 4:
        return False
    inside = [(a, b) for a, b in pairs if len(a.text) in _WRAPPED and not a.ended]
    going_on = sum(b.text[0].islower() for _, b in inside)
    if going_on >= _WRAPPED_SHARE * len(pairs):
        return True
    capitals = sum(line.text.isupper() for line in lines)
    return capitals >= 0.8 * len(lines) and len(inside) >= 0.5 * len(pairs)


def _unwrapped(text: str, lines: list[Line]) -> list[Line]:
    blocks: list[Line] = []
    first = 0
    for i in range(1, len(lines) + 1):
        if i == len(lines) or lines[i].blank_before:
            start, end = lines[first].start, lines[i - 1].end
            words = text[start:end].replace("\n", " ")  # one for one: offsets in a line are those in the text
            blocks.append(Line(len(blocks), start, end, words, lines[first].blank_before))
            first = i
    return blocks
