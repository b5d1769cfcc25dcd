"""A pane with an immutable text, drawn literally, with a cursor, a selection, marks and spots.

All offsets are code points of the text as it was given. Only the lines that a change touches are drawn again.

The cursor is at once where somebody goes, however far away; the place is scrolled into sight as soon as it is wrapped.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import ClassVar

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual.cache import LRUCache
from textual.message import Message
from textual.strip import Strip

from curator.rules import text as words
from curator.rules.spots import Spot
from curator.tui.widgets.lines import Lines
from curator.tui.widgets.marks import Mark, runs
from curator.tui.widgets.spot_list import SpotList
from curator.tui.widgets.wrapped_text import WrappedText

Span = tuple[int, int]
# Drawn one over the other, in this order.
_LAYERS = (
    "outside",
    "open",
    "proposed",
    "mention",
    "date",
    "linked",
    "quote",
    "current",
    "overlap",
    "selection",
    "dimmed",
    "label",
)


_STRIPE = 2  # cells


class TextPane(WrappedText, can_focus=True):
    """A text that is shown and says what is under its cursor."""

    ALLOW_SELECT = False
    COMPONENT_CLASSES: ClassVar[set[str]] = {f"article--{layer}" for layer in _LAYERS}
    DEFAULT_CSS = """
    TextPane {
        width: 1fr;
        height: 1fr;
        color: $foreground;
        overflow-x: hidden;
        overflow-y: auto;
        scrollbar-gutter: stable;
        scrollbar-size-vertical: 1;
        & > .article--outside { color: $text-muted; text-style: italic; }
        & > .article--open { background: $warning 15%; color: $text; text-style: italic; }
        & > .article--proposed { background: $accent 15%; color: $text; text-style: bold; }
        & > .article--mention { color: $text; text-style: underline; }
        & > .article--date { color: $text; text-style: underline; }
        & > .article--linked { color: $text; text-style: italic underline; }
        & > .article--quote { background: $secondary 20%; color: $text; text-style: underline; }
        & > .article--current { background: $accent 25%; color: $text; text-style: bold underline; }
        & > .article--overlap { background: $warning 15%; color: $text; text-style: bold underline; }
        & > .article--selection { background: $primary 40%; color: $text; text-style: bold; }
        & > .article--dimmed { color: $text-muted; text-style: none; }
        & > .article--label { background: $foreground; color: $background; text-style: bold; }
    }
    """

    class About(Message):
        """Something about the pane `view`."""

        def __init__(self, view: TextPane) -> None:
            super().__init__()
            self.view = view

        @property
        def control(self) -> TextPane:
            return self.view

    class CursorMoved(About, namespace="article_view"):
        """The cursor stands at another `offset`."""

        def __init__(self, view: TextPane, offset: int) -> None:
            super().__init__(view)
            self.offset = offset

    class SelectionChanged(About, namespace="article_view"):
        """`selection` is the span now selected, or None."""

        def __init__(self, view: TextPane, selection: Span | None) -> None:
            super().__init__(view)
            self.selection = selection

    def __init__(self, text: str = "", marks: Sequence[Mark] = (), *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._strips: LRUCache[tuple[object, ...], Strip] = LRUCache(1024)
        self._styles: dict[tuple[frozenset[str], bool, bool], Style] = {}
        self.show(text, marks)

    # -- what the owner says ---------------------------------------------------------------------------------------

    def show(self, text: str, marks: Sequence[Mark] = ()) -> None:
        """Show another text, from its start, with nothing selected."""
        self._text = text
        self._cursor = 0
        self._anchor: int | None = None
        self._selecting = False
        self._wanted: int | None = None
        self._steps: list[tuple[int | None, int]] = []
        self._placed = False
        self._spots = SpotList()
        self._sought = None
        self._rewrap()
        self.set_marks(marks)
        if self.is_mounted:
            self.scroll_to(y=0, animate=False, immediate=True, force=True)

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Draw other marks on the same text."""
        self._runs = runs([Mark(self._floor(m.start), self._ceiling(m.end), m.kind) for m in marks])
        self._strips.clear()
        self.refresh()

    def set_spots(self, spots: Sequence[Spot]) -> None:
        """Draw these names and dates of the text, sorted and not overlapping, and know them by movement."""
        self._spots = SpotList(spots)
        self._strips.clear()
        self.refresh()

    def select(self, start: int, end: int) -> None:
        """Select a span and scroll it into view; the cursor stands at its end."""
        self._selecting = False
        self._place(self._ceiling(end), self._floor(start))
        self.scroll_to_offset(self._floor(start))
        self._show_what_follows(self._ceiling(end))

    def clear_selection(self) -> None:
        """Let go of the selection; the cursor stays in the sentence it was selected in."""
        self._selecting = False
        if self._anchor is None:
            return
        inside = words.previous_grapheme(self._text, self._cursor)
        self._place(inside if self._cursor > self._anchor else self._cursor, None)

    def let_go(self) -> None:
        """Let go of the selection and of the cursor: what was meant by them has been done."""
        self.clear_selection()
        self._placed = False

    def begin_at(self, offset: int) -> None:
        """Show the text from where somebody stopped reading; the cursor waits there, put by nobody."""
        self._place(offset, None)
        self._placed = False

    @property
    def reading_at(self) -> int:
        """Where somebody is reading: at the cursor, or at the first line in sight when they have scrolled away."""
        top, height = self.scroll_offset.y, self.scrollable_content_region.height
        if not self._knows(self._cursor) or top <= self._lines.line_of(self._cursor) < top + max(height, 1):
            return self._cursor
        return self._lines.starts[min(top, len(self._lines) - 1)]

    # -- what the owner asks ---------------------------------------------------------------------------------------

    @property
    def text(self) -> str:
        """The text as it was given."""
        return self._text

    @property
    def cursor(self) -> int:
        """Offset of the grapheme under the cursor; the length of the text at its end."""
        return self._cursor

    @property
    def selecting(self) -> bool:
        """Whether movement takes the selection along."""
        return self._selecting

    @property
    def selection(self) -> Span | None:
        """The selected span in whole graphemes, without blanks at its ends; None when nothing is left."""
        if self._anchor is None:
            return None
        start, end = words.snap(self._text, *self._chosen)
        return (start, end) if start < end else None

    def evidence(self) -> Span:
        """What a claim would quote: the selection, or else the sentence under the cursor (empty in a blank line)."""
        return self.selection or words.sentence_span(self._text, self._cursor)

    @property
    def spot(self) -> Spot | None:
        """The name or date that holds the selection, or else the one under the cursor."""
        start, end = self._chosen
        found = self._spots.at(start)
        return found if found and end <= found.end else None

    def spots_in(self, start: int, end: int) -> Sequence[Spot]:
        """The spots that share text with a stretch."""
        return self._spots.within(start, end)

    def sentence_at(self, offset: int) -> Span:
        """The sentence at an offset."""
        return words.sentence_span(self._text, offset)

    @property
    def placed(self) -> bool:
        """Whether somebody put the cursor where it stands, since the text was shown or the selection let go."""
        return self._placed

    @property
    def word(self) -> Span:
        """The word under the cursor or where the selection starts; empty where there is none."""
        return words.word_span(self._text, self._origin)

    @property
    def sentence(self) -> Span:
        """The sentence under the cursor or where the selection starts; empty in a blank line."""
        return words.sentence_span(self._text, self._origin)

    @property
    def lines(self) -> Lines:
        """The visual lines of the text, as far as they are known."""
        return self._lines

    # -- moving ----------------------------------------------------------------------------------------------------

    @property
    def _chosen(self) -> Span:
        """The selection as it is drawn, blanks at its ends included; empty at the cursor without one."""
        anchor = self._cursor if self._anchor is None else self._anchor
        return min(anchor, self._cursor), max(anchor, self._cursor)

    @property
    def _origin(self) -> int:
        """Where searching for the next sentence or match begins."""
        return self._chosen[0]

    def _place(self, cursor: int, anchor: int | None) -> None:
        """The one place where cursor and selection change: draws what changed and says so."""
        cursor = self._floor(cursor)
        old_cursor, old_anchor, old_selection = self._cursor, self._anchor, self.selection
        self._cursor, self._anchor = cursor, anchor
        self._placed = True
        self._wanted = None
        self._steps = []
        old_end = old_cursor if old_anchor is None else old_anchor
        if anchor is not None and anchor == old_end:
            self._redraw(old_cursor, cursor)
        else:
            self._redraw(old_cursor, old_end)
            self._redraw(cursor, cursor if anchor is None else anchor)
        self.scroll_to_offset(cursor)
        if cursor != old_cursor:
            self.post_message(self.CursorMoved(self, cursor))
        if (selection := self.selection) != old_selection:
            self.post_message(self.SelectionChanged(self, selection))

    def _floor(self, offset: int) -> int:
        """The grapheme boundary at or before an offset."""
        if 0 < offset < len(self._text):
            return words.previous_grapheme(self._text, words.next_grapheme(self._text, offset))
        return min(max(offset, 0), len(self._text))

    def _ceiling(self, offset: int) -> int:
        """The grapheme boundary at or after an offset."""
        floor = self._floor(offset)
        return words.next_grapheme(self._text, floor) if floor < offset else floor

    # -- drawing ---------------------------------------------------------------------------------------------------

    def rewrapped(self) -> None:
        self._strips.clear()

    def on_resize(self) -> None:
        width = self.scrollable_content_region.width
        if width and width != self._width:
            self._width = width
            self._rewrap()
        self.scroll_to_offset(self._cursor)

    def on_focus(self) -> None:
        self._redraw(self._cursor, self._cursor)

    on_blur = on_focus

    def notify_style_update(self) -> None:
        super().notify_style_update()
        self._styles.clear()
        self._strips.clear()

    def render_line(self, y: int) -> Strip:
        y += self.scroll_offset.y
        width = self.scrollable_content_region.width
        if y >= len(self._lines) or not self._lines.width:  # without a width the whole text would be one line
            return Strip.blank(width, self._style(frozenset()))
        start, end = self._lines.bounds(y)
        first, last = self._chosen
        lit = max(first, start), min(last, end)
        if lit[0] >= lit[1]:
            lit = start, start
        here = self._lines.line_of(self._cursor) == y
        key = (y, width, lit, (self._cursor, self.has_focus) if here else None)
        if (strip := self._strips.get(key)) is None:
            drawn = self._shaded(self._draw(start, end, lit, here), start, end, width)
            strip = self._strips[key] = drawn.adjust_cell_length(width, self._style(frozenset()))
        return strip

    def _shaded(self, strip: Strip, start: int, end: int, width: int) -> Strip:
        """The line with a stripe at its right edge where it is not of the story: colour alone would not tell
        everybody."""
        room = width - strip.cell_length
        if (
            room < 1
            or "outside" not in self._runs.at(start)
            or "outside" not in self._runs.at(max(end - 1, start))
        ):
            return strip
        style = self._style(frozenset({"outside"}))
        stripe = "░" * min(room, _STRIPE)
        return Strip([*strip, Segment(stripe.rjust(room), style)])

    def _draw(self, start: int, end: int, lit: Span, cursor_here: bool) -> Strip:
        block = (self._cursor, words.next_grapheme(self._text, self._cursor)) if cursor_here else (end, end)
        cuts = {start, end, *self._runs.edges_within(start, end), *lit, *(min(edge, end) for edge in block)}
        for each in self._spots.within(start, end):
            cuts |= {max(each.start, start), min(each.end, end)}
        segments = []
        for first, last in pairwise(sorted(cuts)):
            spot = self._spots.at(first)
            layers = self._runs.at(first) | ({spot.kind} if spot else set())
            if lit[0] <= first < lit[1]:
                layers |= {"selection"}
            under = block[0] <= first < block[1]
            piece = self._lines.drawn(first, last)
            if under and not cell_len(piece):
                piece = f" {piece}"  # a mark with nothing to stand on still shows the cursor
            segments.append(Segment(piece, self._style(layers, under)))
        if cursor_here and self._cursor >= end:
            segments.append(Segment(" ", self._style(frozenset(), True)))
        return Strip(segments)

    def _style(self, layers: frozenset[str], cursor: bool = False) -> Style:
        key = (layers, cursor, self.has_focus)
        if key not in self._styles:
            names = [f"article--{layer}" for layer in _LAYERS if layer in layers]
            style = self.get_visual_style(*names).rich_style
            if "overlap" in layers:
                style += Style(underline2=True)
            if cursor:
                style += Style(reverse=True, dim=not self.has_focus)
            self._styles[key] = style
        return self._styles[key]
