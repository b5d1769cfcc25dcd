"""One key at a time: a key is handed on when everything that the key before it asked for is on the screen.

Curators type faster than dialogs open, and over a slow line keys come in bursts. Without this, the letters meant for a
dialog that is about to open would act as commands of the screen behind it.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any

from textual import events
from textual.app import App
from textual.css.query import NoMatches
from textual.dom import DOMNode
from textual.message_pump import MessagePump
from textual.screen import ModalScreen
from textual.widgets import Input

FLOW = "flow"
"""The group of workers that ask the person something."""

LIST = "list"
"""The group of workers that fetch the rows of a list."""

LONGEST = 1.5
_HOP = 0.25
_LONGEST_OPENING = 30.0
ALWAYS = ("rows.up", "rows.down", "rows.page-up", "rows.page-down", "rows.first", "rows.last", "app.quit")
"""The bindings (ids) that act on nothing of the record: their keys never wait."""

Typed = events.Key | events.Paste
Deliver = Callable[[Typed], Awaitable[None]]


class KeyGate:
    """Holds back what is typed while the app is between two dialogs; `deliver` hands one event to the app."""

    def __init__(
        self,
        app: App[Any],
        deliver: Deliver,
        ready: Callable[[], bool],
        always: frozenset[str],
        after: Callable[[], None],
    ) -> None:
        """`ready` says whether the record is open; until then only moving and leaving work, by the keys `always`.
        `after` is called when an event has had its effect."""
        self._app, self._deliver, self._ready, self._after = app, deliver, ready, after
        self.always = always
        self.pressed = 0
        """How many keys were pressed, and pastes made, since the app began."""
        self._held: deque[Typed] = deque()
        self._pump: asyncio.Task[None] | None = None

    @property
    def idle(self) -> bool:
        """Whether everything typed so far has had its effect."""
        return self._pump is None

    def take(self, event: Typed) -> None:
        """Take an event from the terminal."""
        self.pressed += 1
        self._held.append(event)
        if self._pump is None:
            self._pump = asyncio.create_task(self._run())

    async def _run(self) -> None:
        try:
            while self._held:
                event = self._held.popleft()
                await self._opening(event)
                await self._listing(event)
                target = self._app.focused or self._app.screen
                await self._deliver(event)
                await self._settle(target)
                self._after()
        finally:
            self._pump = None

    async def _opening(self, event: Typed) -> None:
        """Wait for the record to be open before a key that acts on it."""
        waited = 0.0
        while (
            not self._ready() and getattr(event, "key", "") not in self.always and waited < _LONGEST_OPENING
        ):
            await asyncio.sleep(0.01)
            waited += 0.01

    async def _listing(self, event: Typed) -> None:
        """What acts on the lit row acts on the list as it is narrowed to now: wait for the rows on their way. Where
        there are none yet, moving means those that come."""
        key = getattr(event, "key", "")
        acts = key == "enter" or not (key in self.always or isinstance(self._app.focused, Input))
        rows = None
        with suppress(NoMatches):  # of a screen that is just being put together
            rows = getattr(self._app.screen, "rows", None)
        moves = key in self.always and getattr(rows, "count", 1) == 0
        waited = 0.0
        while (acts or moves) and self._busy(LIST) and waited < LONGEST:
            await asyncio.sleep(0.003)
            waited += 0.003

    async def _settle(self, target: DOMNode) -> None:
        """Wait until the event has bubbled up, then what it posted has, then until a flow shows its next dialog."""
        for _ in range(2):
            node: MessagePump | None = target
            while node is not None:
                await _turn(node)
                node = node._parent
        waited = 0.0
        while self._between_dialogs() and waited < LONGEST:
            await asyncio.sleep(0.003)
            waited += 0.003

    def _between_dialogs(self) -> bool:
        if not self._busy(FLOW) or getattr(self._app.focused, "asking", False):
            return False
        screen = self._app.screen
        answering = getattr(screen, "answering", False)
        return answering or not (isinstance(screen, ModalScreen) and screen.focused is not None)

    def _busy(self, group: str) -> bool:
        return any(worker.group == group and not worker.is_finished for worker in self._app.workers)


async def _turn(node: MessagePump) -> None:
    """Wait until a node has handled what is in its queue now; a node that is closing is not waited for."""
    handled = asyncio.Event()
    if node.is_running and node.call_later(handled.set):
        try:
            await asyncio.wait_for(handled.wait(), _HOP)
        except TimeoutError:
            return
