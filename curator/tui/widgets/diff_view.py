"""Two revisions side by side, word by word. What went stands in [-…-], what came in {+…+}: colour only adds to that."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import ClassVar, Final

from rich.cells import set_cell_size

from curator.rules.display import literal, one_line
from curator.rules.words_diff import Piece
from curator.tui.widgets.scrolled import Cells, Scrolled, Span, padded, wrapped

NARROWEST_COLUMN: Final = (
    22  # cells; where two columns would be narrower, the old words stand above the new ones
)
_LABEL: Final = (12, 24)  # least and most cells
_SIGN: Final = 3
_GAP: Final = 2
_BRACKETS: Final = {"removed": ("[-", "-]"), "added": ("{+", "+}")}
SIGNS: Final = {"added": "+", "removed": "−", "changed": "±", "same": "="}


@dataclass(frozen=True, slots=True)
class DiffRow:
    """One value or claim in two revisions: `kind` is added, removed, changed or same; no pieces: it was not there."""

    label: str
    kind: str
    old: tuple[Piece, ...]
    new: tuple[Piece, ...]


def marked(pieces: Sequence[Piece], *, brackets: bool) -> tuple[str, list[Span]]:
    """The text to draw, and which stretches of it went or came; harmless for a terminal."""
    text = ""
    spans: list[Span] = []
    for piece in pieces:
        before, after = _BRACKETS[piece.kind] if brackets and piece.kind in _BRACKETS else ("", "")
        start = len(text)
        text += before + literal(piece.text) + after
        if piece.kind != "same":
            spans.append((start, len(text), piece.kind))
    return text, spans


def laid_out(rows: Sequence[DiffRow], width: int) -> Iterator[Cells]:
    """All visual lines: label, old and new words in columns, or below each other where that would be too narrow."""
    for row in rows:
        # A value that is there in one of them only needs no brackets: its sign says so, and there is nothing beside it.
        old = marked(row.old, brackets=row.kind == "changed")
        new = marked(row.new, brackets=row.kind == "changed")
        sign = f" {SIGNS[row.kind]} "
        label = one_line(row.label)
        if column_width(width) >= NARROWEST_COLUMN:
            yield from _beside(sign, label, old, new, width)
        else:
            yield [(sign, row.kind), (label, "label")]
            inner = max(width - _SIGN - _GAP, 1)
            for kind, side in (("removed", old), ("added", new)):
                for n, line in enumerate(wrapped(*side, inner)):
                    yield [(f"   {SIGNS[kind] if n == 0 and row.kind != 'same' else ' '} ", kind), *line]
                if row.kind == "same":
                    break


def label_width(width: int) -> int:
    """Cells of the labels in a pane of this width."""
    least, most = _LABEL
    return min(max(width // 5, least), most)


def column_width(width: int) -> int:
    """Cells of each of the two columns of words in a pane of this width."""
    return (width - _SIGN - label_width(width) - 2 * _GAP) // 2


def _beside(
    sign: str, label: str, old: tuple[str, list[Span]], new: tuple[str, list[Span]], width: int
) -> Iterator[Cells]:
    column, labels = column_width(width), label_width(width)
    sides = (wrapped(label, (), labels), wrapped(*old, column), wrapped(*new, column))
    nothing: Cells = []
    for n, (name, was, now) in enumerate(zip_longest(*sides, fillvalue=nothing)):
        yield [
            (sign if n == 0 else " " * _SIGN, "label"),
            *padded([(text, "label") for text, _ in name], labels + _GAP),
            *padded(was, column + _GAP),
            *now,
        ]


class DiffView(Scrolled):
    """What differs between two revisions, scrolled by keys."""

    HELP = "Two revisions side by side, word by word: what went on the left, what came on the right. Arrows scroll."

    STYLES = "diff"
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "diff--header",
        "diff--label",
        "diff--removed",
        "diff--added",
        "diff--empty",
    }
    DEFAULT_CSS = """
    DiffView {
        & > .diff--header { color: $text-accent; text-style: bold; }
        & > .diff--label { color: $text-muted; }
        & > .diff--removed { color: $text-error; text-style: strike; }
        & > .diff--added { color: $text-success; text-style: bold underline; }
        & > .diff--empty { color: $text-muted; }
    }
    """

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._rows: tuple[DiffRow, ...] = ()
        self._names = ("", "")

    def show(self, old: str, new: str, rows: Sequence[DiffRow], empty: str) -> None:
        """Compare the revision named `old` with the one named `new`; `empty` is said when there are no rows."""
        self._names, self._rows = (old, new), tuple(rows)
        self.show_anew(empty)

    def laid_out(self, width: int) -> Iterator[Cells]:
        return laid_out(self._rows, width)

    def header(self, width: int) -> Cells:
        old, new = (one_line(name) for name in self._names)
        column = column_width(width)
        if column < NARROWEST_COLUMN:
            return [(f"   {old} → {new}", "header")]
        before = " " * (_SIGN + label_width(width) + _GAP)
        return [(before, "same"), (set_cell_size(old, column) + " " * _GAP + new, "header")]
