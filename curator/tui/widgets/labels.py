"""Labels that are typed to jump to a stretch of the visible text, and where on the lines they are drawn.

Names and dates have lower case letters, sentences capitals, the home row first. No label begins with another one.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from rich.cells import cell_len

from curator.tui.widgets.lines import Lines

Span = tuple[int, int]
LETTERS: Final = "asdfghjklqwertyuiopzxcvbnm"


@dataclass(frozen=True, slots=True)
class Label:
    """`keys` are typed to select `span`; from `start` to `end` the label is drawn instead of the text (code points)."""

    keys: str
    span: Span
    start: int
    end: int


def letters(count: int, alphabet: str = LETTERS) -> list[str]:
    """As many different labels, none the beginning of another: one letter each while they suffice, else some of two.

    There are never more than the square of the alphabet.
    """
    size = len(alphabet)
    doubled = min(max(-(-(count - size) // (size - 1)), 0), size)
    single = list(alphabet[: size - doubled])
    return [*single, *(one + other for one in alphabet[size - doubled :] for other in alphabet)][:count]


def labels(
    lines: Lines, top: int, height: int, spots: Sequence[Span], sentences: Sequence[Span], near: int = 0
) -> list[Label]:
    """The labels of the lines `top` to `top + height`, in order: for these names and dates, and for these sentences.

    Where one letter does not suffice for all, those nearest the code point `near` have the short ones.

    A span that begins above the first line is labelled where it becomes visible. Where two begin at one place, the
    second label stands behind the first; one that finds no room in its line is left out.
    """
    if not len(lines) or height < 1:
        return []
    first = lines.starts[top]
    wanted = [
        *zip(letters(len(spots)), _nearest_first(spots, near), strict=False),
        *zip(letters(len(sentences), LETTERS.upper()), _nearest_first(sentences, near), strict=False),
    ]
    # Of two at one place the lower case one comes first.
    wanted.sort(key=lambda label: (max(label[1][0], first), label[0].isupper()))
    waiting = deque(wanted)
    found: list[Label] = []
    for y in range(top, min(top + height, len(lines))):
        start, end = lines.bounds(y)
        here = []
        while waiting and max(waiting[0][1][0], first) < max(end, start + 1):
            here.append(waiting.popleft())
        found += _lay(lines, start, end, here)
    return found


def _nearest_first(spans: Sequence[Span], near: int) -> Sequence[Span]:
    """The spans in order while one letter suffices for each, else by their distance."""
    if len(spans) <= len(LETTERS):
        return spans
    return sorted(spans, key=lambda span: (max(span[0] - near, near - span[1], 0), span))


def _lay(lines: Lines, start: int, end: int, wanted: Sequence[tuple[str, Span]]) -> list[Label]:
    """The labels of one line: each takes the graphemes it needs, from its own first one or the next one free."""
    waiting = deque(wanted)
    found: list[Label] = []
    keys, span, begin, cells = "", (0, 0), start, 0
    for at, after, width in lines.graphemes(start, end):
        if not keys and waiting and waiting[0][1][0] <= at:
            keys, span = waiting.popleft()
            begin, cells = at, 0
        if keys:
            cells += width
            if cells >= len(keys):
                found.append(Label(keys, span, begin, after))
                keys = ""
    if keys and cells + 1 >= len(keys):  # the column behind the text is always free
        found.append(Label(keys, span, begin, end))
    return found


def drawn(lines: Lines, label: Label) -> str:
    """What is drawn for a label: its letters, and blanks over the rest of the cells that it stands on."""
    return label.keys.ljust(cell_len(lines.drawn(label.start, label.end)))
