"""Two revisions side by side, word by word. What went stands in [-…-], what came in {+…+}: colour only adds to that."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise, zip_longest
from typing import ClassVar, Final

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from rich.style import Style
from textual.binding import Binding, BindingType
from textual.geometry import Size
from textual.scroll_view import ScrollView
from textual.strip import Strip

from curator.rules.display import literal, one_line
from curator.rules.words_diff import Piece
from curator.tui.widgets.lines import Lines

NARROWEST_COLUMN: Final = (
    22  # cells; where two columns would be narrower, the old words stand above the new ones
)
_HEADER: Final = 1
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


Span = tuple[int, int, str]
"""Start, end (code points) and the kind of piece there."""
Cells = list[tuple[str, str]]
"""A visual line as texts, each with the name of its style."""


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


def wrapped(text: str, spans: Sequence[Span], width: int) -> Iterator[Cells]:
    """A text in visual lines of at most `width` cells; an empty text has none."""
    if not text:
        return
    lines = Lines(text, width)
    for y in range(len(lines)):
        start, end = lines.bounds(y)
        edges = {start, end}
        for span in spans:
            edges |= {edge for edge in span[:2] if start < edge < end}
        cuts = sorted(edges)
        yield [
            (text[a:b], next((kind for first, last, kind in spans if first <= a < last), "same"))
            for a, b in pairwise(cuts)
        ]


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
            *_padded([(text, "label") for text, _ in name], labels + _GAP),
            *_padded(was, column + _GAP),
            *now,
        ]


def _padded(cells: Cells, width: int) -> Cells:
    used = sum(cell_len(text) for text, _ in cells)
    return [*cells, (" " * max(width - used, 0), "same")]


class DiffView(ScrollView, can_focus=True):
    """What differs between two revisions, scrolled by keys."""

    HELP = "Two revisions side by side, word by word: what went on the left, what came on the right. Arrows scroll."

    ALLOW_SELECT = False
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up,k", "go(-1)", "Up", show=False, id="diff.up", tooltip="Scroll one line up."),
        Binding("down,j", "go(1)", "Down", show=False, id="diff.down", tooltip="Scroll one line down."),
        Binding(
            "pageup", "page(-1)", "Page up", show=False, id="diff.page-up", tooltip="Scroll one page up."
        ),
        Binding(
            "pagedown",
            "page(1)",
            "Page down",
            show=False,
            id="diff.page-down",
            tooltip="Scroll one page down.",
        ),
        Binding("home", "first", "Top", show=False, id="diff.first", tooltip="Scroll to the first line."),
        Binding("end", "last", "End", show=False, id="diff.last", tooltip="Scroll to the last line."),
    ]
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "diff--header",
        "diff--label",
        "diff--removed",
        "diff--added",
        "diff--empty",
    }
    DEFAULT_CSS = """
    DiffView {
        width: 1fr;
        height: 1fr;
        color: $foreground;
        overflow-x: hidden;
        overflow-y: auto;
        scrollbar-gutter: stable;
        scrollbar-size-vertical: 1;
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
        self._empty = ""
        self._lines: list[Cells] = []
        self._laid_out_for = 0

    def show(self, old: str, new: str, rows: Sequence[DiffRow], empty: str) -> None:
        """Compare the revision named `old` with the one named `new`; `empty` is said when there are no rows."""
        self._names, self._rows, self._empty = (old, new), tuple(rows), empty
        self._laid_out_for = 0
        self._lay_out()
        self.scroll_to(y=0, animate=False, immediate=True, force=True)
        self.refresh()

    def on_resize(self) -> None:
        self._lay_out()

    def _lay_out(self) -> None:
        width = self.scrollable_content_region.width - 1  # one blank from the scrollbar
        if width > 0 and width != self._laid_out_for:
            self._lines = list(laid_out(self._rows, width))
            self._laid_out_for = width
            self.virtual_size = Size(width, len(self._lines) + _HEADER)

    # -- keys --------------------------------------------------------------------------------------------------------

    def action_go(self, step: int) -> None:
        self._scroll(self.scroll_offset.y + step)

    def action_page(self, step: int) -> None:
        self._scroll(
            self.scroll_offset.y + step * max(self.scrollable_content_region.height - _HEADER - 1, 1)
        )

    def action_first(self) -> None:
        self._scroll(0)

    def action_last(self) -> None:
        self._scroll(len(self._lines))

    def _scroll(self, y: int) -> None:
        self.scroll_to(y=y, animate=False, immediate=True, force=True)

    # -- drawing -----------------------------------------------------------------------------------------------------

    def render_line(self, y: int) -> Strip:
        width = self.scrollable_content_region.width
        base = self.get_visual_style().rich_style
        if y < _HEADER:
            return self._strip(self._header(width - 1), width, base)
        if not self._rows:
            said = Lines(one_line(self._empty), max(width - 2, 1))
            text = said.text[slice(*said.bounds(y - 2))] if 2 <= y < len(said) + 2 else ""
            return self._strip([(f" {text}", "empty")], width, base)
        at = y - _HEADER + self.scroll_offset.y
        return self._strip(self._lines[at] if at < len(self._lines) else [], width, base)

    def _header(self, width: int) -> Cells:
        old, new = (one_line(name) for name in self._names)
        column = column_width(width)
        if column < NARROWEST_COLUMN:
            return [(f"   {old} → {new}", "header")]
        before = " " * (_SIGN + label_width(width) + _GAP)
        return [(before, "same"), (set_cell_size(old, column) + " " * _GAP + new, "header")]

    def _strip(self, cells: Cells, width: int, base: Style) -> Strip:
        style = self._styles(base)
        return Strip([Segment(text, style(kind)) for text, kind in cells]).adjust_cell_length(width, base)

    def _styles(self, base: Style) -> Callable[[str], Style]:
        def style(kind: str) -> Style:
            named = kind if f"diff--{kind}" in self.COMPONENT_CLASSES else ""
            return self.get_visual_style(f"diff--{named}").rich_style if named else base

        return style
