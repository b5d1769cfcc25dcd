"""What a window says that is too small to work in."""

from __future__ import annotations

from typing import Any, Final

from textual.content import Content
from textual.geometry import Size
from textual.screen import Screen
from textual.widgets import Static

NARROWEST: Final = 60
LOWEST: Final = 15
"""Cells that the app needs at least."""


def too_small(size: Size) -> bool:
    """Whether nothing can be shown in a window of this size."""
    return bool(size.width and size.height) and (size.width < NARROWEST or size.height < LOWEST)


class TooSmall(Static):
    """Covers a screen, which stays as it is below."""

    DEFAULT_CSS = """
    TooSmall {
        layer: too-small;
        dock: top;
        width: 100%;
        height: 100%;
        content-align: center middle;
        text-align: center;
        background: $background;
        color: $foreground;
    }
    """

    def say(self, size: Size, leaving: str) -> None:
        """Name the size there is and the one that is needed, and the key that leaves."""
        self.update(
            Content(
                f"This window is {size.width}×{size.height};\ncurator needs {NARROWEST}×{LOWEST}.\n"
                f"Make it larger: all is as it was.\n{leaving} leaves."
            )
        )


def cover(screen: Screen[Any], size: Size, leaving: str) -> None:
    """Cover a screen in a window that is too small, and uncover it in a larger one."""
    covers = screen.query(TooSmall)
    if not too_small(size):
        covers.remove()
        return
    over = covers.first() if covers else TooSmall()
    if not covers:
        screen.mount(over)
    over.say(size, leaving)
