"""What the queue says of an article beside its row: the event of the record that it may tell, or an article like it.

The rows are shown at once; what is said of those in sight is found by a worker, and kept until the record changes.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Sequence
from typing import TYPE_CHECKING

from rich.text import Text
from textual.screen import Screen
from textual.worker import get_current_worker

from curator.errors import CuratorError

if TYPE_CHECKING:
    from curator.services.same_event import Same
    from curator.services.workspace import Workspace

GROUP = "hints"
_PAUSE = 0.01  # seconds after every article, in which keys have the processor to themselves
_SHOWN = 8  # articles after which the rows are drawn again


class Hints:
    """Two cells for every article: which event or article it is like, and why. They fill themselves."""

    def __init__(self, screen: Screen[None], redraw: Callable[[], None]) -> None:
        self._screen, self._redraw = screen, redraw
        self._cells: dict[str, tuple[Text, Text]] = {}
        self._known: set[str] = set()

    def cells(self, article: str) -> tuple[Text, Text]:
        """The cells of an article (uid), which are empty until they are found."""
        return self._cells.setdefault(article, (Text(), Text()))

    def forget(self) -> None:
        """The record holds something else: everything is to be found anew; until then the cells say what they said."""
        self._known.clear()

    def want(self, workspace: Workspace, articles: Collection[str]) -> None:
        """Find what is to be said of these articles (uids), and of no others from now on."""
        missing = [uid for uid in articles if uid not in self._known]
        self._screen.workers.cancel_group(self._screen, GROUP)
        if missing:
            self._screen.run_worker(
                lambda: self._find(workspace, missing), group=GROUP, thread=True, exit_on_error=False
            )

    def _find(self, workspace: Workspace, articles: Sequence[str]) -> None:
        """Runs in a thread."""
        from curator.services.same_event import same_events

        worker = get_current_worker()
        found: list[tuple[str, Same | None]] = []
        for uid in articles:
            time.sleep(_PAUSE)
            if worker.is_cancelled:
                break
            try:
                found.append((uid, next(iter(same_events(workspace, uid, 1)), None)))
            except CuratorError:
                break
            if len(found) == _SHOWN:
                self._screen.app.call_from_thread(self._show, found)
                found = []
        if found:
            self._screen.app.call_from_thread(self._show, found)

    def _show(self, found: Sequence[tuple[str, Same | None]]) -> None:
        for uid, same in found:
            self._known.add(uid)
            name, why = self.cells(uid)
            sign = {"event": "=", "article": "~"}[same.kind] if same else ""
            name.plain = f"{sign}{same.shown}" if same else ""
            why.plain = same.why if same else ""
        self._redraw()
