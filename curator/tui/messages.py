"""What the app says in passing: shown in a line of the screen until it was read.

A sentence stays until the next key, but long enough to be seen by somebody who goes on typing; without a key it goes
after some seconds. What went wrong stays until a key.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Any, Final

from textual.app import App
from textual.screen import Screen

from curator.tui.screens.base import CuratorScreen
from curator.tui.widgets.status_line import StatusLine, line_of

LONGEST: Final = 10.0
"""Seconds after which a sentence goes by itself."""


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence; `at` is when it was said (monotonic seconds)."""

    sentence: str
    wrong: bool
    at: float


class Messages:
    """One sentence at a time, on the screen on top."""

    least = 2.0
    """Seconds that a sentence stays, whatever is typed."""

    def __init__(self, app: App[Any]) -> None:
        self._app = app
        self.now: Message | None = None
        """What is said now."""

    def say(self, sentence: str, *, wrong: bool = False) -> None:
        """Say a sentence in place of the one before it."""
        self._take_back()
        said = self.now = Message(sentence, wrong, time.monotonic())
        self._show(self._app.screen, said)
        if not wrong:
            self._app.set_timer(LONGEST, lambda: self._take_back(said))

    def key_pressed(self) -> None:
        """Somebody goes on: what they have had time to see goes."""
        if self.now is not None and time.monotonic() - self.now.at >= self.least:
            self._take_back()

    def repeat(self, screen: CuratorScreen[Any], since: float) -> None:
        """Say on this screen what was said after `since`, if that is to be read still."""
        if self.now is not None and self.now.at >= since:
            self._show(screen, self.now)

    def _take_back(self, said: Message | None = None) -> None:
        if self.now is None or said not in (None, self.now):
            return
        self.now = None
        for screen in self._app.screen_stack:
            for line in screen.query(StatusLine):
                line.show("")

    def _show(self, screen: Screen[Any], said: Message) -> None:
        if isinstance(screen, CuratorScreen):
            screen.say(said.sentence, wrong=said.wrong)
        else:
            line_of(screen).show(said.sentence, wrong=said.wrong)
