"""A table that shows a few of very many rows, and fetches no more than it shows."""

from __future__ import annotations

from collections.abc import Callable, Container, Sequence
from typing import ClassVar, Final

from rich.cells import set_cell_size
from rich.segment import Segment
from rich.style import Style
from rich.text import Text
from textual import events
from textual.binding import Binding, BindingType
from textual.cache import LRUCache
from textual.geometry import Region, Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from curator.rules.display import one_line
from curator.tui.widgets.columns import Column, Columns
from curator.tui.widgets.lines import Lines
from curator.tui.widgets.pages import Fetch, Pages, Row

__all__ = ["Column", "Row", "RowList"]

_MARK: Final = 1
_GUTTER: Final = _MARK + 3  # the sign of the lit row, that of a marked one, the row's mark, a blank
_DRAWN: Final = 300  # rows that are kept as they were drawn


class RowList(ScrollView, can_focus=True):
    """Rows under a header line, one of them lit."""

    ALLOW_SELECT = False
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up,k", "move(-1)", "Up", show=False, id="rows.up", tooltip="Go to the row above."),
        Binding("down,j", "move(1)", "Down", show=False, id="rows.down", tooltip="Go to the row below."),
        Binding("pageup", "page(-1)", "Page up", show=False, id="rows.page-up", tooltip="Go one page up."),
        Binding(
            "pagedown", "page(1)", "Page down", show=False, id="rows.page-down", tooltip="Go one page down."
        ),
        Binding("home", "first", "First", show=False, id="rows.first", tooltip="Go to the first row."),
        Binding("end", "last", "Last", show=False, id="rows.last", tooltip="Go to the last row."),
        Binding("enter", "choose", "Open", id="rows.choose", tooltip="Open the lit row."),
    ]
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "rows--header",
        "rows--mark",
        "rows--marked",
        "rows--lit",
        "rows--lit-blurred",
        "rows--empty",
    }
    DEFAULT_CSS = """
    RowList {
        width: 1fr;
        height: 1fr;
        color: $foreground;
        overflow-x: hidden;
        overflow-y: auto;
        scrollbar-gutter: stable;
        scrollbar-size-vertical: 1;
        & > .rows--header { color: $text-accent; text-style: bold; }
        & > .rows--mark { color: $text-muted; }
        & > .rows--marked { color: $text-accent; }
        & > .rows--lit { background: $primary; color: $text; text-style: bold; }
        & > .rows--lit-blurred { background: $primary 30%; text-style: bold; }
        & > .rows--empty { color: $text-muted; }
    }
    """

    class _About(Message):
        def __init__(self, rows: RowList, key: str) -> None:
            super().__init__()
            self.rows = rows
            self.key = key

        @property
        def control(self) -> RowList:
            return self.rows

    class Highlighted(_About):
        """The row named `key` is lit now."""

    class Chosen(_About):
        """The row named `key` was chosen."""

    def __init__(
        self,
        columns: Sequence[Column],
        *,
        empty: str = "",
        header: bool = True,
        id: str | None = None,
    ) -> None:
        """`empty` is the sentence shown when there are no rows: it says which key to press."""
        super().__init__(id=id)
        self._header = 1 if header else 0
        self._columns = Columns(columns)
        self._empty = empty
        self._pages = Pages(0, lambda offset, limit: ())
        self._cursor = 0
        self._told: str | None = None
        self._marked: Container[str] = ()
        self._order: tuple[str, bool] | None = None
        self._drawn: LRUCache[tuple[int, int, bool, bool, bool], Strip] = LRUCache(_DRAWN)

    def load(self, count: int, fetch: Fetch, *, locate: Callable[[str], int | None] | None = None) -> None:
        """Show other rows, or the same ones anew. The lit row stays lit if it is still near its place.

        `locate` gives the index of a key in the new rows; without it only the page around the old place is searched.
        """
        key = self.cursor_key
        self._pages = Pages(count, fetch)
        self._drawn.clear()
        self._cursor = min(self._cursor, max(count - 1, 0))
        if key is not None and count:
            same = locate(key) if locate else self._nearby(key)
            self._cursor = self._cursor if same is None else same
        self._resize_content()
        self.refresh()
        self._reveal()
        self._tell()

    @property
    def header_height(self) -> int:
        """Lines above the rows: one for the labels of the columns, if they are shown."""
        return self._header

    @property
    def count(self) -> int:
        """How many rows there are."""
        return self._pages.count

    @property
    def cursor(self) -> int:
        """Index of the lit row."""
        return self._cursor

    @property
    def cursor_key(self) -> str | None:
        """Key of the lit row; None when there is none."""
        row = self._pages.row(self._cursor)
        return row.key if row else None

    def row_key(self, index: int) -> str | None:
        """The key of a row, or None when there is no such row."""
        row = self._pages.row(index)
        return None if row is None else row.key

    def in_sight(self) -> list[str]:
        """The keys of the rows that are shown, first to last."""
        top = self.scroll_offset.y
        keys = (self.row_key(index) for index in range(top, min(top + self._height, self.count)))
        return [key for key in keys if key is not None]

    def redraw(self) -> None:
        """Draw the rows anew: cells that are Text say something else."""
        self._drawn.clear()
        self.refresh()

    def move_to(self, key: str) -> bool:
        """Light the row with a key, wherever it is; False when it is not among the rows."""
        index = self._pages.find(key, self._cursor)
        if index is not None:
            self._go(index)
        return index is not None

    def set_empty(self, sentence: str) -> None:
        """Say something else when there are no rows."""
        self._empty = sentence
        self.refresh()

    def show_marked(self, keys: Container[str]) -> None:
        """Show the rows with these keys as marked."""
        self._marked = keys
        self.refresh()

    def show_order(self, column: str, descending: bool) -> None:
        """Show in the header what the rows are sorted by."""
        self._order = (column, descending)
        self.refresh()

    # -- keys ------------------------------------------------------------------------------------------------------

    def action_move(self, step: int) -> None:
        self._go(self._cursor + step)

    def action_page(self, step: int) -> None:
        self._go(self._cursor + step * max(self._height - 1, 1))

    def action_first(self) -> None:
        self._go(0)

    def action_last(self) -> None:
        self._go(self.count - 1)

    def action_choose(self) -> None:
        if (key := self.cursor_key) is not None:
            self.post_message(self.Chosen(self, key))

    def on_click(self, event: events.Click) -> None:
        place = event.get_content_offset(self)
        if place is None or place.y < self._header:
            return
        index = place.y - self._header + self.scroll_offset.y
        if index < self.count:
            self._go(index)
            if event.chain == 2:
                self.action_choose()

    # -- moving ----------------------------------------------------------------------------------------------------

    @property
    def _height(self) -> int:
        """Rows that fit below the header."""
        return max(self.scrollable_content_region.height - self._header, 0)

    def _nearby(self, key: str) -> int | None:
        for index in sorted(
            range(max(self._cursor - 100, 0), min(self._cursor + 100, self.count)),
            key=lambda index: abs(index - self._cursor),
        ):
            row = self._pages.row(index)
            if row and row.key == key:
                return index
        return None

    def _go(self, index: int) -> None:
        index = min(max(index, 0), max(self.count - 1, 0))
        if index != self._cursor:
            old, self._cursor = self._cursor, index
            self._redraw(old)
            self._redraw(index)
        self._reveal()
        self._tell()

    def _tell(self) -> None:
        key = self.cursor_key
        if key is not None and key != self._told:
            self.post_message(self.Highlighted(self, key))
        self._told = key

    def _reveal(self) -> None:
        top, height = self.scroll_offset.y, self._height
        if height:
            into = min(max(top, self._cursor - height + 1), self._cursor)
            if into != top:
                self.scroll_to(y=into, animate=False, immediate=True, force=True)

    def _redraw(self, index: int) -> None:
        y = index - self.scroll_offset.y
        if 0 <= y < self._height:
            self.refresh(Region(0, y + self._header, self.scrollable_content_region.width, 1))

    def _resize_content(self) -> None:
        # Of any one width: nothing scrolls sideways, and another width would have the screen laid out once more.
        self.virtual_size = Size(1, self.count + self._header)

    def on_resize(self) -> None:
        self._reveal()

    def notify_style_update(self) -> None:
        super().notify_style_update()
        self._drawn.clear()

    def on_focus(self) -> None:
        self._redraw(self._cursor)

    def on_blur(self) -> None:
        self._redraw(self._cursor)

    # -- drawing ---------------------------------------------------------------------------------------------------

    def render_line(self, y: int) -> Strip:
        width = self.scrollable_content_region.width
        base = self.get_visual_style().rich_style
        if y < self._header:
            style = self._component("header")
            return self._strip("", [*map(self._label, self._columns.all)], style, style, width)
        if not self.count:
            said = Lines(one_line(self._empty), max(width - 2, 1))
            above = (
                2 * self._header
            )  # a blank line below the header; a small list without one has no room for it
            text = said.text[slice(*said.bounds(y - above))] if above <= y < len(said) + above else ""
            return Strip([Segment(f" {text}", self._component("empty"))]).adjust_cell_length(width, base)
        index = y - self._header + self.scroll_offset.y
        row = self._pages.row(index)
        if row is None:
            return Strip.blank(width, base)
        lit = index == self._cursor
        marked = row.key in self._marked
        drawn = (index, width, lit, lit and self.has_focus, marked)
        strip = self._drawn.get(drawn)
        if strip is None:
            strip = self._drawn[drawn] = self._row(row, width, lit=lit, marked=marked)
        return strip

    def _row(self, row: Row, width: int, *, lit: bool, marked: bool) -> Strip:
        base = self.get_visual_style().rich_style
        style = self._component("marked") if marked else base
        if lit:
            style = self._component("lit" if self.has_focus else "lit-blurred")
        signs = f"{'>' if lit else ' '}{'*' if marked else ' '}{set_cell_size(one_line(row.mark), _MARK)} "
        return self._strip(
            signs, row.cells, style, style if lit or marked else self._component("mark"), width
        )

    def _label(self, column: Column) -> str:
        """A column's label, with the direction if the rows are sorted by it; the label gives way to that."""
        if self._order is None or self._order[0] != column.id:
            return column.label
        sign = "▼" if self._order[1] else "▲"
        return column.label[: column.width - 1 if column.width else None] + sign

    def _strip(
        self, gutter: str, cells: Sequence[str | Text], style: Style, marked: Style, width: int
    ) -> Strip:
        left = Segment(set_cell_size(gutter, _GUTTER), marked)
        cut = self._columns.cut(cells, width - _GUTTER, style)
        # One segment for each change of style: what is written for a page is a fifth of it.
        return Strip(Segment.simplify([left, *cut])).adjust_cell_length(width, style)

    def _component(self, name: str) -> Style:
        return self.get_visual_style(f"rows--{name}").rich_style
