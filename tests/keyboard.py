"""Driving the app by keys alone, as a curator would, and reading the screen as text."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TypeVar

from textual import events
from textual.keys import _character_to_key
from textual.pilot import Pilot

from curator.tui.app import CuratorApp
from curator.tui.guide.guiding import Invitation
from curator.tui.settings import Settings

NAMED = {"space": " ", "slash": "/", "enter": "\r", "equals_sign": "="}


class Curator:
    """Somebody at the keyboard of a running app."""

    def __init__(self, app: CuratorApp, pilot: Pilot[None]) -> None:
        self.app, self.pilot = app, pilot
        self.keys = 0

    async def press(self, *keys: str) -> None:
        """Press keys (Textual's names) one by one, and wait until the app has done what they ask for."""
        for key in keys:
            self._send(key, NAMED.get(key))
        await self.settle()

    async def type(self, text: str) -> None:
        """Type a text, character by character."""
        for char in text:
            self._send(char if char.isalnum() else _character_to_key(char), char)
        await self.settle()

    def _send(self, key: str, char: str | None) -> None:
        # The pilot's own press waits 65 ms a key for the processor to be idle; the queues tell that sooner.
        self.keys += 1
        event = events.Key(key, char or (key if len(key) == 1 else None))
        event.set_sender(self.app)
        driver = self.app._driver
        assert driver is not None
        driver.send_message(event)

    async def settle(self) -> None:
        """Wait for the answers of thread workers (not for dialogs, which wait for us)."""
        for _ in range(1000):
            await asyncio.sleep(0)
            await self.pilot._wait_for_screen()
            busy = any(w.group in ("candidates", "list") and not w.is_finished for w in self.app.workers)
            if self.app.keys.idle and not busy:
                break
            await asyncio.sleep(0.005)
        await self.pilot.pause()

    async def wait_for(self, words: str, tries: int = 200) -> None:
        """Wait until the words stand on the screen; AssertionError shows the screen otherwise."""
        for _ in range(tries):
            if words in self.screen():
                return
            await self.pilot.pause(0.02)
        raise AssertionError(f"{words!r} is not on the screen:\n{self.screen()}")

    def screen(self) -> str:
        """What the screen shows now."""
        strips = self.app.screen._compositor.render_strips()
        return "\n".join("".join(segment.text for segment in strip).rstrip() for strip in strips)

    async def find(self, words: str) -> None:
        """Search the article for words: what is found is selected."""
        await self.press("slash")
        await self.type(words)
        await self.press("enter")

    async def answer(self, words: str = "") -> None:
        """Type into the open dialog and press enter."""
        if words:
            await self.type(words)
        await self.press("enter")


Somebody = TypeVar("Somebody", bound=Curator)


@asynccontextmanager
async def at_the_keyboard(
    record: Path,
    author: str = "ada",
    size: tuple[int, int] = (120, 40),
    person: type[Somebody] = Curator,  # type: ignore[assignment]
    settings: Settings | None = None,
    guide: Invitation = "never",
) -> AsyncIterator[Somebody]:
    """The app running on a record, opened and settled."""
    app = CuratorApp(record, author, settings, guide)
    async with app.run_test(size=size) as pilot:
        curator = person(app, pilot)
        for _ in range(500):
            if app.workspace is not None:
                break
            await pilot.pause(0.02)
        assert app.workspace is not None
        await curator.settle()
        yield curator
