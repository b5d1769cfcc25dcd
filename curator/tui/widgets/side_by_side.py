"""Two things compared: what each says in a column of its own, and a sign for what is alike and what is not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain, zip_longest
from typing import ClassVar, Final

from rich.cells import cell_len, set_cell_size
from textual.binding import Binding, BindingType
from textual.message import Message

from curator.rules.comparison import Facing, Line
from curator.rules.display import literal, one_line
from curator.tui.widgets.scrolled import Cells, Scrolled, Span, padded, wrapped

_SIGN: Final = 3
_LABEL: Final = 9
_GAP: Final = 2
_CHOSEN: Final = "▸ "
_STYLE_OF: Final = {"=": "same", "≈": "near", "≠": "other", "": "label"}


def column_width(width: int) -> int:
    """Cells of each of the two columns in a pane of this width."""
    return max((width - _SIGN - _LABEL - 2 * _GAP) // 2, 1)


def laid_out(rows: Sequence[Facing], warnings: Sequence[str], width: int) -> Iterator[Cells]:
    """All visual lines: the warnings, then what both sides say in columns."""
    for warning in warnings:
        for n, line in enumerate(wrapped(literal(warning), (), max(width - _SIGN, 1), "warning")):
            yield [(" ! " if n == 0 else "   ", "warning"), *line]
    column = column_width(width)
    nothing: Cells = []
    for row in rows:
        left, right = _side(row.left, column), _side(row.right, column)
        for n, (ours, theirs) in enumerate(zip_longest(left, right, fillvalue=nothing)):
            sign = f" {row.sign or ' '} " if n == 0 else " " * _SIGN
            label = set_cell_size(row.label if n == 0 else "", _LABEL)
            yield [(sign, _STYLE_OF[row.sign]), (label, "label"), *padded(ours, column + _GAP), *theirs]


def _side(lines: Sequence[Line], width: int) -> Iterator[Cells]:
    def drawn(line: Line) -> Iterator[Cells]:
        spans: list[Span] = [(start, end, "mark") for start, end in line.marks]
        return wrapped(literal(line.text), spans, width, "quiet" if line.quiet else "plain")

    return chain.from_iterable(map(drawn, lines))


class SideBySide(Scrolled):
    """A comparison of two things; one of the sides is chosen, and enter opens it."""

    HELP = (
        "Two entities side by side: = is the same, ≈ nearly so, ≠ differs, ! is a warning. {left} and {right} choose a "
        "side, {enter} opens it; arrows scroll."
    )

    STYLES = "sides"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "choose", "Open", id="sides.choose", tooltip="Open the side that is chosen (▸)."),
    ]
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "sides--header",
        "sides--label",
        "sides--same",
        "sides--near",
        "sides--other",
        "sides--warning",
        "sides--quiet",
        "sides--mark",
        "sides--empty",
    }
    DEFAULT_CSS = """
    SideBySide {
        & > .sides--header { color: $text-accent; text-style: bold; }
        & > .sides--label { color: $text-muted; }
        & > .sides--same { color: $text-success; text-style: bold; }
        & > .sides--near { color: $text-warning; text-style: bold; }
        & > .sides--other { color: $text-error; text-style: bold; }
        & > .sides--warning { color: $text-warning; text-style: bold; }
        & > .sides--quiet { color: $text-muted; }
        & > .sides--mark { text-style: bold underline; }
        & > .sides--empty { color: $text-muted; }
    }
    """

    class Chosen(Message):
        """The chosen side, 0 or 1, is to be opened."""

        def __init__(self, sides: SideBySide, side: int) -> None:
            super().__init__()
            self.sides = sides
            self.side = side

        @property
        def control(self) -> SideBySide:
            return self.sides

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._heads = ("", "")
        self._rows: tuple[Facing, ...] = ()
        self._warnings: tuple[str, ...] = ()
        self._side = 0

    @property
    def side(self) -> int:
        """The side that is chosen: 0 is the left one, 1 the right one."""
        return self._side

    def show(
        self, heads: tuple[str, str], rows: Sequence[Facing], warnings: Sequence[str] = (), empty: str = ""
    ) -> None:
        """Compare two things named by `heads`; `empty` is said when there are no rows."""
        self._heads, self._rows, self._warnings = heads, tuple(rows), tuple(warnings)
        self.show_anew(empty)

    def choose(self, side: int) -> None:
        """Choose a side."""
        self._side = side
        self.refresh()

    def action_choose(self) -> None:
        if self._rows:
            self.post_message(self.Chosen(self, self._side))

    def laid_out(self, width: int) -> Iterator[Cells]:
        return laid_out(self._rows, self._warnings, width)

    def header(self, width: int) -> Cells:
        if not self._rows:
            return []
        column = column_width(width)
        heads = [
            f"{_CHOSEN if side == self._side else ' ' * cell_len(_CHOSEN)}{one_line(head)}"
            for side, head in enumerate(self._heads)
        ]
        left, right = (
            head if cell_len(head) <= column else set_cell_size(head, column - 1) + "…" for head in heads
        )
        # The names stand over what they say; the sign of the chosen one stands before them.
        before = " " * (_SIGN + _LABEL - cell_len(_CHOSEN))
        return [(before, "plain"), (set_cell_size(left, column + _GAP) + right, "header")]
