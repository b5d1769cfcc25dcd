"""The line on top of every screen: where one is on the left, whose record and how it stands on the right."""

from __future__ import annotations

from rich.cells import cell_len
from textual.content import Content
from textual.widget import Widget

from curator.rules.display import one_line
from curator.rules.text import next_grapheme


def ending(text: str, width: int) -> str:
    """At most `width` cells of a text, from its end: what is last is what changes."""
    if cell_len(text) <= width:
        return text
    at = 0
    while at < len(text) and cell_len(text[at:]) >= width:
        at = next_grapheme(text, at)
    return f"…{text[at:]}"


class TitleBar(Widget):
    """Two texts in one line; the left one gives way, and the right one keeps to half of it.

    Drawn as one line: with a widget for each text, the screen would be laid out whenever one of them changes.
    """

    DEFAULT_CSS = """
    TitleBar { height: 1; background: $panel; color: $foreground; text-wrap: nowrap; }
    """

    _left = _right = ""

    def say(self, left: str, right: str) -> None:
        """Show other texts."""
        self._left, self._right = one_line(left), one_line(right)
        self.refresh()

    def render(self) -> Content:
        width = self.size.width
        right = Content(f" {ending(self._right, max(width // 2 - 2, 1))} ").stylize("$text-muted")
        left = Content(f" {self._left}").stylize("bold")
        return left.truncate(max(width - right.cell_length, 0), ellipsis=True, pad=True) + right
