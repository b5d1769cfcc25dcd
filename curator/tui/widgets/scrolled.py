"""Lines under a header that are laid out for the width of their pane, and scrolled by keys."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import ClassVar, Final

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual.binding import Binding, BindingType
from textual.geometry import Size
from textual.scroll_view import ScrollView
from textual.strip import Strip

from curator.rules.display import one_line
from curator.tui.widgets.lines import Lines

_HEADER: Final = 1

Span = tuple[int, int, str]
"""Start, end (code points) and the name of the style there."""
Cells = list[tuple[str, str]]
"""A visual line as texts, each with the name of its style."""


def wrapped(text: str, spans: Sequence[Span], width: int, plain: str = "same") -> Iterator[Cells]:
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
            (text[a:b], next((kind for first, last, kind in spans if first <= a < last), plain))
            for a, b in pairwise(cuts)
        ]


def padded(cells: Cells, width: int) -> Cells:
    """A line with blanks up to a width."""
    used = sum(cell_len(text) for text, _ in cells)
    return [*cells, (" " * max(width - used, 0), "same")]


class Scrolled(ScrollView, can_focus=True):
    """Subclasses say what the lines are. The styles of their cells are component classes `<STYLES>--<name>`."""

    HELP = "Lines to read. Arrows scroll."

    ALLOW_SELECT = False
    STYLES: ClassVar[str] = ""
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
    DEFAULT_CSS = """
    Scrolled {
        width: 1fr;
        height: 1fr;
        color: $foreground;
        overflow-x: hidden;
        overflow-y: auto;
        scrollbar-gutter: stable;
        scrollbar-size-vertical: 1;
    }
    """

    _empty = ""
    _laid_out_for = 0

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._lines: list[Cells] = []

    def header(self, width: int) -> Cells:
        """The line on top, which is not scrolled."""
        raise NotImplementedError

    def laid_out(self, width: int) -> Iterator[Cells]:
        """All lines below it, for a pane of this width; none when there is nothing to show."""
        raise NotImplementedError

    def show_anew(self, empty: str) -> None:
        """Show other lines from their top; `empty` is said when there are none."""
        self._empty = empty
        self._laid_out_for = 0
        self._lay_out()
        self.scroll_to(y=0, animate=False, immediate=True, force=True)
        self.refresh()

    def on_resize(self) -> None:
        self._lay_out()

    def _lay_out(self) -> None:
        width = self.scrollable_content_region.width - 1  # one blank from the scrollbar
        if width > 0 and width != self._laid_out_for:
            self._lines = list(self.laid_out(width))
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
            return self._strip(self.header(width - 1), width, base)
        if not self._lines:
            said = Lines(one_line(self._empty), max(width - 2, 1))
            text = said.text[slice(*said.bounds(y - 2))] if 2 <= y < len(said) + 2 else ""
            return self._strip([(f" {text}", "empty")], width, base)
        at = y - _HEADER + self.scroll_offset.y
        return self._strip(self._lines[at] if at < len(self._lines) else [], width, base)

    def _strip(self, cells: Cells, width: int, base: Style) -> Strip:
        drawn = [Segment(text, self._style(kind, base)) for text, kind in cells]
        return Strip(drawn).adjust_cell_length(width, base)

    def _style(self, kind: str, base: Style) -> Style:
        named = f"{self.STYLES}--{kind}"
        return self.get_visual_style(named).rich_style if named in self.COMPONENT_CLASSES else base
