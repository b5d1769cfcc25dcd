"""The line on top of every screen: where one is on the left, whose record and how it stands on the right."""

from __future__ import annotations

from rich.cells import cell_len
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Static

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


class TitleBar(Horizontal):
    """Two texts in one line; the left one gives way, and the right one keeps to half of it."""

    DEFAULT_CSS = """
    TitleBar {
        height: 1;
        background: $panel;
        & > .left { width: 1fr; height: 1; text-wrap: nowrap; text-overflow: ellipsis; text-style: bold; }
        & > .right { width: auto; height: 1; text-wrap: nowrap; color: $text-muted; }
    }
    """

    _right = ""

    def compose(self) -> ComposeResult:
        yield Static(classes="left")
        yield Static(classes="right")

    def say(self, left: str, right: str) -> None:
        """Show other texts."""
        self._right = one_line(right)
        self.query_one(".left", Static).update(Content(" " + one_line(left)))
        self._show_right()

    def on_resize(self) -> None:
        self._show_right()

    def _show_right(self) -> None:
        room = max(self.size.width // 2 - 2, 1)
        self.query_one(".right", Static).update(Content(f" {ending(self._right, room)} "))
