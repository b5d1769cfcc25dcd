"""Deriving what articles are compared by, beside the keys: begun when the record is opened and whenever it changed."""

from __future__ import annotations

import time
from contextlib import suppress
from threading import Event
from typing import TYPE_CHECKING

from textual.signal import Signal

from curator.errors import CuratorError

if TYPE_CHECKING:
    from curator.services.workspace import Workspace
    from curator.tui.app import CuratorApp

GROUP = "likening"
_PAUSE = 0.002  # seconds after every article, in which keys have the processor to themselves


class Likening:
    """One worker at a time. `settled` is published when there is nothing left to derive, and something was."""

    def __init__(self, app: CuratorApp) -> None:
        self._app = app
        self._running = self._again = False
        self._stopped = Event()
        self.settled: Signal[None] = Signal(app, "settled")

    def begin(self, workspace: Workspace) -> None:
        """Derive whatever waits; when a worker is at it already, it looks once more before it ends."""
        self._again = True
        if not self._running and not self._stopped.is_set():
            self._running = True
            self._app.run_worker(
                lambda: self._settle(workspace), group=GROUP, thread=True, exit_on_error=False
            )

    def stop(self) -> None:
        """The app ends: what is left waits in the record."""
        self._stopped.set()

    def _settle(self, workspace: Workspace) -> None:
        """Runs in a thread."""
        from curator.services import likeness

        done = 0
        # Where another program has the record, what is left waits until the next change.
        with suppress(CuratorError):
            while self._again and not self._stopped.is_set():
                self._again = False
                done += likeness.settle(
                    workspace, stop=self._stopped.is_set, pause=lambda: time.sleep(_PAUSE)
                )
        self._running = False
        if done and not self._stopped.is_set():
            self._app.call_from_thread(self.settled.publish, None)
