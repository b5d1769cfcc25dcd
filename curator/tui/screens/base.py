"""What all screens of the app share: the app itself, typed, and a line in which it says things."""

from __future__ import annotations

import time
from contextlib import suppress
from typing import TYPE_CHECKING, TypeVar, cast

from textual._context import NoActiveAppError
from textual.screen import Screen

from curator.tui.widgets.status_line import line_of

if TYPE_CHECKING:
    from curator.tui.app import CuratorApp

T = TypeVar("T")


class CuratorScreen(Screen[T]):
    """A screen of the app."""

    _left_at: float | None = None

    def __init__(self) -> None:
        super().__init__()
        with suppress(NoActiveAppError):  # else every style sheet is read anew when a mode is first shown
            self._css_update_count = self.app._css_update_count

    @property
    def curator(self) -> CuratorApp:
        """The app this screen belongs to."""
        return cast("CuratorApp", self.app)

    def say(self, sentence: str, *, wrong: bool = False) -> None:
        """Say something in passing; an empty sentence takes back what was said."""
        line_of(self).show(sentence, wrong=wrong)

    def on_screen_suspend(self) -> None:
        self._left_at = time.monotonic()

    def on_screen_resume(self) -> None:
        """What was said while another screen lay over this one is to be read here."""
        if self._left_at is not None:
            self.curator.messages.repeat(self, self._left_at)
