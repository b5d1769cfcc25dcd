"""A text in visual lines that one scrolls through. Offsets are code points of the text as it was given.

Of a long text the lines in sight and some more are wrapped at once, the rest between keys. What somebody goes to is
scrolled into sight as soon as its line is known.
"""

from __future__ import annotations

from time import monotonic

from textual.geometry import Region, Size
from textual.scroll_view import ScrollView
from textual.timer import Timer

from curator.tui.widgets.lines import Lines

_NEAR = 50_000  # code points behind the last known line that are wrapped while somebody waits
_SLICE = 0.01  # seconds of wrapping between two keys
_EVERY = 0.03  # seconds from one slice to the next
_HURRY = 0.005  # while something is to be scrolled to: one slice follows the other


class WrappedText(ScrollView):
    """Knows the lines of its text, and brings an offset into sight; how a line looks is left to subclasses."""

    _text = ""
    _lines: Lines
    _width = 0
    _sought: int | None = None
    _wrapping: Timer | None = None

    def arrived(self) -> None:
        """The line that was sought is known."""

    def rewrapped(self) -> None:
        """All lines are other ones now."""

    def _rewrap(self) -> None:
        # One column stays free, for the blank that may hang over the end of a line and for the cursor behind it.
        self._lines = Lines(self._text, max(self._width - 1, 1) if self._width else 0, _NEAR)
        self._lines.grow_to_line(2 * self.scrollable_content_region.height)
        self.rewrapped()
        self._show_length()
        self._wrap_later()

    def _show_length(self) -> None:
        """Let everybody scroll through the lines that are known. The screen is laid out anew: not for every line."""
        self.virtual_size = Size(self._width, len(self._lines))

    def _knows(self, offset: int) -> bool:
        """Whether the line of an offset is known, also by wrapping on a little."""
        if offset < self._lines.frontier + _NEAR:
            self._lines.grow_to(offset)
        return self._lines.knows(offset)

    def _wrap_later(self) -> None:
        """Have the lines that are still unknown wrapped between keys."""
        if self._wrapping is not None:
            self._wrapping.stop()
        self._wrapping = None
        if not self._lines.whole:
            self._wrapping = self.set_interval(_EVERY if self._sought is None else _HURRY, self._wrap_slice)

    def _wrap_slice(self) -> None:
        end = monotonic() + _SLICE
        while not self._lines.whole and monotonic() < end:
            self._lines.grow()
        if self._lines.whole or len(self._lines) > 1.5 * self.virtual_size.height:
            self._show_length()
        if self._sought is not None and self._lines.knows(self._sought):
            self.scroll_to_offset(self._sought)
            self.arrived()
            self._wrap_later()
        elif self._lines.whole:
            self._wrap_later()

    def scroll_to_offset(self, offset: int) -> None:
        """Scroll as little as needed to show the line of an offset; a far one is shown with lines before it.

        Where the text is not wrapped that far yet, nothing is scrolled before it is.
        """
        height = self.scrollable_content_region.height
        if not height:
            return
        self._sought = None if self._knows(offset) else offset
        if self._sought is not None:
            self._wrap_later()
            return
        y, top = self._lines.line_of(offset), self.scroll_offset.y
        if top <= y < top + height:
            return
        near = top - height <= y < top + 2 * height
        into = (y if y < top else y - height + 1) if near else y - height // 3
        if y + height > self.virtual_size.height:
            self._show_length()
        self.scroll_to(y=max(into, 0), animate=False, immediate=True, force=True)

    def _show_what_follows(self, offset: int) -> None:
        """Scroll on a little when an offset stands on the last lines in sight: what comes next is wanted too."""
        height = self.scrollable_content_region.height
        if height < 8 or not self._knows(offset):
            return
        y, top = self._lines.line_of(offset), self.scroll_offset.y
        below = top + height - 1 - y
        if 0 <= below < 3:
            self.scroll_to(y=top + 3 - below, animate=False, immediate=True, force=True)

    def _redraw(self, one: int, other: int) -> None:
        """Draw the visible ones of the lines between two offsets again."""
        top, size = self.scroll_offset.y, self.scrollable_content_region.size
        first = max(self._lines.line_of(min(one, other)) - top, 0)
        last = min(self._lines.line_of(max(one, other)) - top, size.height - 1)
        if first <= last:
            self.refresh(Region(0, first, size.width, last - first + 1))
