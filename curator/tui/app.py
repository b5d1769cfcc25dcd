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

from rich.text import Text
from textual import events, work
from textual.app import App, SystemCommand
from textual.binding import Binding, BindingType
from textual.screen import Screen
from textual.signal import Signal

from curator.errors import CuratorError
from curator.model.lines import ArticleLine
from curator.rules.display import literal
from curator.store import first_rows
from curator.store.header import check_header
from curator.tui import cells
from curator.tui.key_gate import KeyGate
from curator.tui.screens.queue import QueueScreen

if TYPE_CHECKING:
    from textual.command import Provider

    from curator.services.workspace import Workspace
    from curator.store.drafts import Drafts


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
        self.exit(return_code=1, message=Text(literal(sentence)))  # a str would be printed as markup

    def on_unmount(self) -> None:
        if self.drafts is not None:
            self.drafts.close()
        if self.workspace is not None:
            self.workspace.close()

    def say(self, sentence: str, *, wrong: bool = False) -> None:
        """A short message over the screen, for what no line of the screen can say."""
        self.notify(literal(sentence), markup=False, severity="error" if wrong else "information")

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
        if self.workspace is not None:
            self.switch_mode(mode)

    def action_help(self) -> None:
        """Show or hide the keys of the focused widget with what they do."""
        if self.screen.query("HelpPanel"):
            self.action_hide_help_panel()
        else:
            self.action_show_help_panel()

    def action_show_help_panel(self) -> None:
        from curator.tui.widgets.key_help import KeyHelp

        self.screen.mount(KeyHelp())

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
