"""The app: modes (queue, events, entities), the open record, and the announcement that something changed."""

from __future__ import annotations

import os

os.environ.setdefault(
    "TEXTUAL_FPS", "120"
)  # before the first textual import: list updates land ~13 ms sooner

import asyncio
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, ParamSpec, TypeVar

from textual import events, work
from textual.app import App, SystemCommand
from textual.binding import Binding, BindingType
from textual.screen import ModalScreen, Screen
from textual.signal import Signal

from curator.errors import CuratorError
from curator.model.lines import ArticleLine
from curator.rules.display import literal
from curator.store import first_rows
from curator.store.header import check_header
from curator.tui import cells
from curator.tui.key_gate import FLOW, KeyGate
from curator.tui.screens.queue import QueueScreen

if TYPE_CHECKING:
    from textual.command import Provider

    from curator.services.workspace import Workspace
    from curator.store.drafts import Drafts
    from curator.tui.typed import Typed


P = ParamSpec("P")
T = TypeVar("T")


def _key_commands() -> type[Provider]:
    from curator.tui.commands import KeyCommands

    return KeyCommands


def _events() -> Screen[None]:
    from curator.tui.screens.events import EventsScreen

    return EventsScreen()


def _entities() -> Screen[None]:
    from curator.tui.screens.entities import EntitiesScreen

    return EntitiesScreen()


class CuratorApp(App[None]):
    """`workspace` is None until the record is open; `changed` tells screens that the record holds something else."""

    TITLE = "curator"
    CSS_PATH = "app.tcss"
    MODES: ClassVar = {"queue": QueueScreen, "events": _events, "entities": _entities}
    DEFAULT_MODE = "queue"
    COMMANDS = {_key_commands}
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (110, "-wide")]
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "f2",
            "mode('queue')",
            "Queue",
            show=False,
            id="app.queue",
            tooltip="Show the articles of the record.",
        ),
        Binding(
            "f3",
            "mode('events')",
            "Events",
            show=False,
            id="app.events",
            tooltip="Show the events of the record.",
        ),
        Binding(
            "f4",
            "mode('entities')",
            "Entities",
            show=False,
            id="app.entities",
            tooltip="Show the entities of the record.",
        ),
        Binding(
            "question_mark,f1",
            "help",
            "Help",
            id="app.help",
            key_display="?",
            tooltip="Explain the keys that work here.",
        ),
        Binding(
            "ctrl+q",
            "quit",
            "Quit",
            show=False,
            id="app.quit",
            tooltip="Leave curator; unsaved work is kept.",
            priority=True,
        ),
    ]

    def __init__(self, path: Path, author: str) -> None:
        super().__init__()
        self.path, self.author = path, author
        self.workspace: Workspace | None = None
        self.drafts: Drafts | None = None
        self.keys = KeyGate(self, super().on_event, lambda: self.workspace is not None)
        self.changed: Signal[None] = Signal(self, "changed")

    def on_mount(self) -> None:
        # Not before the first paint: the thread's imports would take turns with it.
        self.call_after_refresh(self._open)

    async def on_event(self, event: events.Event) -> None:
        """What is typed goes through the gate; everything else as ever."""
        if isinstance(event, events.Key | events.Paste) and not event.is_forwarded:
            self.keys.take(event)
        else:
            await super().on_event(event)

    @work(thread=True, exit_on_error=False)
    def _open(self) -> None:
        """Show the first rows at once, then open the record; importing what that needs takes longer than a paint."""
        count, lines = first_rows.read(self.path)
        self.call_from_thread(self._show_first, count, lines)
        from curator.services.workspace import open_record
        from curator.store.drafts import Drafts

        try:
            workspace = open_record(self.path, self.author)
            drafts = Drafts(self.path)
        except CuratorError as error:
            self.call_from_thread(self._refuse, str(error))
            return
        self.call_from_thread(self._opened, workspace, drafts)

    def _show_first(self, count: int, lines: list[ArticleLine]) -> None:
        screen = self.screen
        if isinstance(screen, QueueScreen) and self.workspace is None:
            screen.show_first(count, lines)

    def _opened(self, workspace: Workspace, drafts: Drafts) -> None:
        self.workspace, self.drafts = workspace, drafts
        self.changed.publish(None)

    def _refuse(self, sentence: str) -> None:
        self.exit(return_code=1, message=literal(sentence))

    def on_unmount(self) -> None:
        if self.drafts is not None:
            self.drafts.close()
        if self.workspace is not None:
            self.workspace.close()

    def say(self, sentence: str, *, wrong: bool = False) -> None:
        """A short message over the screen, for what no line of the screen can say."""
        self.notify(literal(sentence), markup=False, severity="error" if wrong else "information")

    def typed(self, place: str) -> Typed:
        """What was typed at a place of the record and not taken; the record is open."""
        from curator.tui.typed import Typed

        assert self.drafts is not None
        return Typed(self.drafts, self.author, place, lambda sentence: self.say(sentence, wrong=True))

    def unsaved_articles(self) -> set[str]:
        """The articles (uids) at which this person left an event unsaved."""
        if self.drafts is None:
            return set()
        return {draft.article for found in self.drafts.of(self.author).values() for draft in found}

    async def attempt(self, verb: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T | None:
        """Run a service that writes, away from the keys; announce the change, or say why it was refused (None)."""
        try:
            result = await asyncio.to_thread(verb, *args, **kwargs)
        except CuratorError as error:
            self.say(str(error), wrong=True)
            return None
        self.changed.publish(None)
        return result

    def action_mode(self, mode: str) -> None:
        """Go to another mode once the record is open."""
        if self.workspace is None:
            return
        self.switch_mode(mode)
        while len(self.screen_stack) > 1 and not isinstance(self.screen, ModalScreen):
            self.pop_screen()

    @work(group=FLOW)
    async def action_help(self) -> None:
        """List the keys that work here with what they do; the one that is chosen is done."""
        from curator.tui.dialogs.key_list import key_list

        bindings = {b.binding.id: b for b in self.screen.active_bindings.values()}
        chosen = await self.push_screen_wait(key_list(self, self.screen.active_bindings.values()))
        if chosen is not None:
            active = bindings[chosen]
            await self.run_action(active.binding.action, default_namespace=active.node)

    async def action_quit(self) -> None:
        """Leave; while a question is open what was typed there would be lost, so it is answered first."""
        if isinstance(self.screen, ModalScreen):
            self.say(
                "A question is open: answer it, or leave it with escape or F10; then ctrl+q leaves curator."
            )
        else:
            self.exit()

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        yield SystemCommand("Theme", "Change the colours", self.action_change_theme)


def run(path: Path, author: str) -> int:
    """Open the record at `path` in the app; the exit code. CuratorError when there is no usable record."""
    check_header(path)
    if sys.__stdin__ is not None and sys.__stderr__ is not None:  # the app draws on standard error
        cells.install(cells.probe(sys.__stdin__, sys.__stderr__))
    app = CuratorApp(path, author)
    app.run()
    return app.return_code or 0
