"""The line above the keys: what the app says in passing. It covers nothing, and gives way to the next key."""

from __future__ import annotations

from typing import Any

from textual.content import Content
from textual.screen import Screen

from curator.rules.display import one_line
from curator.tui.widgets.said import Said


class StatusLine(Said):
    """One sentence, on up to three lines; a blank line while there is nothing to say, so that nothing moves."""

    DEFAULT_CSS = """
    StatusLine {
        height: auto;
        min-height: 1;
        max-height: 3;
        padding: 0 1;
        color: $foreground;
        &.-wrong { color: $text-error; text-style: bold; }
        &.-over { dock: bottom; background: $surface; }
    }
    """

    def __init__(self, *, over: bool = False) -> None:
        """`over` draws it at the bottom of a screen that has no place for it, as a dialog."""
        super().__init__("", classes="-over" if over else "")

    def show(self, sentence: str, *, wrong: bool = False) -> None:
        """Say another sentence; empty says nothing. What went wrong has a sign beside its colour."""
        said = " · ".join(line for line in sentence.split("\n") if line)
        self.set_class(wrong and bool(said), "-wrong")
        self.say(Content(one_line(f"✗ {said}" if wrong and said else said)))


def line_of(screen: Screen[Any]) -> StatusLine:
    """The line of a screen; one that has none gets it at its bottom."""
    lines = screen.query(StatusLine)
    if lines:
        return lines.first()
    line = StatusLine(over=True)
    screen.mount(line)
    return line
