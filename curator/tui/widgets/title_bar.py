"""The line on top of every screen: where one is on the left, whose record and how it stands on the right."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Static

from curator.rules.display import one_line


class TitleBar(Horizontal):
    """Two texts in one line; the left one gives way."""

    DEFAULT_CSS = """
    TitleBar {
        height: 1;
        background: $panel;
        & > .left { width: 1fr; height: 1; text-wrap: nowrap; text-overflow: ellipsis; text-style: bold; }
        & > .right { width: auto; max-width: 50%; height: 1; text-wrap: nowrap; color: $text-muted; }
    }
    """

    def compose(self) -> ComposeResult:
        yield Static(classes="left")
        yield Static(classes="right")

    def say(self, left: str, right: str) -> None:
        """Show other texts."""
        self.query_one(".left", Static).update(Content(" " + one_line(left)))
        self.query_one(".right", Static).update(Content(one_line(right) + " "))
