"""How the cells of a row are laid out: which columns are shown, how wide they are, and where a text is cut."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, Literal

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from rich.style import Style
from rich.text import Text

from curator.rules.display import one_line

_GAP: Final = 2
_LEAST: Final = 4
_ROOMY: Final = 24  # cells that a sharing column gets before a spare one is shown


@dataclass(frozen=True, slots=True)
class Column:
    """One column; `width` in cells, None for a share of what the others leave.

    A `spare` one is left out where the others would get too little.
    """

    id: str
    label: str
    width: int | None = None
    align: Literal["left", "right"] = "left"
    spare: bool = False


class Columns:
    """The columns of a table."""

    def __init__(self, columns: Sequence[Column]) -> None:
        self.all = tuple(columns)
        self._laid_out: tuple[int, list[int]] = (-1, [])

    def cut(self, cells: Sequence[str | Text], width: int, style: Style) -> Iterator[Segment]:
        """The cells of a row as segments, each cut to its column; what they say is never markup and never obeyed."""
        for column, cell, wide in zip(self.all, cells, self._widths(width), strict=False):
            if not wide:
                continue
            if isinstance(cell, str):
                yield Segment(_padded(one_line(cell), wide, column.align) + " " * _GAP, style)
            else:
                yield from _cell(cell, wide, column.align, style)
                yield Segment(" " * _GAP, style)

    def _widths(self, width: int) -> list[int]:
        if self._laid_out[0] != width:
            self._laid_out = (width, self._lay_out(width))
        return self._laid_out[1]

    def _lay_out(self, width: int) -> list[int]:
        """Cells of every column: fixed ones as they said, the others share the rest; 0 for those that gave way."""
        shown = list(self.all)
        spare = [column for column in shown if column.spare]
        while spare and _share(shown, width) < _ROOMY:
            shown.remove(spare.pop())
        rest, shares = _rest(shown, width), sum(column.width is None for column in shown)
        widths = []
        for column in self.all:
            if column not in shown:
                widths.append(0)
            elif column.width is not None:
                widths.append(column.width)
            else:
                share = rest // shares
                rest, shares = rest - share, shares - 1
                widths.append(max(share, _LEAST))
        return widths


def _rest(columns: Sequence[Column], width: int) -> int:
    """Cells that the fixed columns leave. The last column keeps one blank from the scrollbar."""
    fixed = sum(column.width or 0 for column in columns)
    return max(width - fixed - _GAP * (len(columns) - 1) - 1, 0)


def _share(columns: Sequence[Column], width: int) -> int:
    """Cells that each sharing column would get."""
    return _rest(columns, width) // max(sum(column.width is None for column in columns), 1)


def _padded(text: str, width: int, align: str) -> str:
    """A text in exactly `width` cells."""
    fitted = _fit(text, width)
    blank = " " * (width - cell_len(fitted))
    return blank + fitted if align == "right" else fitted + blank


def _cell(cell: Text, width: int, align: str, style: Style) -> Iterator[Segment]:
    """A styled text as segments of exactly `width` cells."""
    pieces = [*_styled(cell, width, style)]
    blank = Segment(" " * (width - Segment.get_line_length(pieces)), style)
    yield from [blank, *pieces] if align == "right" else [*pieces, blank]


def _styled(cell: Text, width: int, style: Style) -> Iterator[Segment]:
    """A Text as segments: its own style and spans over `style`."""
    text = one_line(cell.plain)
    fitted = _fit(text, width)
    kept = len(text) if fitted == text else len(fitted) - 1
    style += _style(cell.style)
    edges = {0, kept, *(min(edge, kept) for span in cell.spans for edge in (span.start, span.end))}
    for start, end in pairwise(sorted(edges)):
        over = [_style(span.style) for span in cell.spans if span.start <= start < span.end]
        yield Segment(fitted[start:end], Style.combine([style, *over]))
    yield Segment(fitted[kept:], style)


def _style(style: str | Style) -> Style:
    return Style.parse(style) if isinstance(style, str) else style


def _fit(text: str, width: int) -> str:
    """At most `width` cells of a text, with an ellipsis where something is cut."""
    return text if cell_len(text) <= width else set_cell_size(text, width - 1) + "…"
