"""The app: modes (queue, events, entities), the open record, and the announcement that something changed."""

from __future__ import annotations

import os

os.environ.setdefault(
    "TEXTUAL_FPS", "120"
)  # before the first textual import: list updates land ~13 ms sooner

import asyncio
import sys
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, ParamSpec, TypeVar

from textual import constants, events, work
from textual.app import App, SystemCommand
from textual.binding import Binding, BindingType
from textual.screen import ModalScreen, Screen, SystemModalScreen
from textual.signal import Signal

from curator.errors import CuratorError
from curator.model.lines import ArticleLine
from curator.rules.display import literal
from curator.store.header import check_header
from curator.tui import cells, forgetting
from curator.tui.keys.bound import keys_for, keys_in_words, shown_key
from curator.tui.keys.everywhere import BINDINGS
from curator.tui.keys.gate import ALWAYS, FLOW, KeyGate
from curator.tui.likening import Likening
from curator.tui.messages import Messages
from curator.tui.screens.queue import QueueScreen
from curator.tui.searched import Searched
from curator.tui.settings import Settings, fault_at, load, remember_theme
from curator.tui.themes import LABELS, NAMES, THEMES
from curator.tui.widgets.rows import RowList
from curator.tui.widgets.too_small import cover, too_small

if TYPE_CHECKING:
    from textual.driver import Driver

    from curator.services.workspace import Workspace
    from curator.store.drafts import Drafts
    from curator.tui.flows.typed import Typed
    from curator.tui.guide.guiding import Guiding, Invitation

OLDER = "This record is from an earlier version and is brought up to date; a large one takes some minutes."
SWITCH = 0.0005
"""Seconds after which a thread that computes gives way: with Python's own 5 ms, a key typed beside an import would wait
for its turn several times over."""

P = ParamSpec("P")
T = TypeVar("T")


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
    ENABLE_COMMAND_PALETTE = False  # Textual's own shows no keys, takes longer, and leaves by escape alone
    BINDINGS: ClassVar[list[BindingType]] = BINDINGS

    def __init__(
        self, path: Path, author: str, settings: Settings | None = None, guide: Invitation = "never"
    ) -> None:
        super().__init__()
        forgetting.forget_closed_widgets()
        self.path, self.author, self._invitation = path, author, guide
        self.settings = settings or Settings()
        for theme in THEMES:
            self.register_theme(theme)
        self._begin_with(self.settings.theme)
        self.workspace: Workspace | None = None
        self.drafts: Drafts | None = None
        self._guiding: Guiding | None = None
        self.keys = KeyGate(
            self, super().on_event, lambda: self.workspace is not None, frozenset(), self._look
        )
        self.messages = Messages(self)
        self.changed: Signal[None] = Signal(self, "changed")
        self.likening = Likening(self)
        self.reading: dict[str, int] = {}
        """Where this person stopped reading: the uid of the article, and an offset in its text."""
        self.stop_long_work: Signal[None] = Signal(self, "stop long work")
        self._verbs_at_work = 0
        self._at_rest = asyncio.Event()
        self._at_rest.set()
        self.searched = Searched()

    def _begin_with(self, theme: str) -> None:
        """The theme of the first paint. Assigning `theme` would have every style sheet parsed three times for it."""
        self.set_reactive(App.theme, theme)
        self.set_class(self.current_theme.dark, "-dark-mode", update=False)
        self.set_class(not self.current_theme.dark, "-light-mode", update=False)
        self.stylesheet.set_variables(self.get_css_variables())

    def on_load(self) -> None:
        # Other keys are on the screen from the first paint; whether they fit is looked at while the record is opened,
        # which is before any of them acts.
        self._use_keys(self.settings.keys)

    def _use_keys(self, keys: Mapping[str, tuple[str, ...]]) -> None:
        self.set_keymap({name: ",".join(own) for name, own in keys.items()})
        self.keys.always = keys_for(ALWAYS, (*RowList.BINDINGS, *self.BINDINGS), keys)

    def get_driver_class(self) -> type[Driver]:
        """Our own way of reading the terminal, unless the system or the environment asks for another."""
        if sys.platform == "win32" or constants.DRIVER is not None:
            return super().get_driver_class()
        from curator.tui.keys.driver import CuratorDriver

        return CuratorDriver

    def on_ready(self) -> None:
        # Not before the first paint: the thread's imports would take turns with it.
        self.screen.call_after_refresh(self._open)

    async def on_event(self, event: events.Event) -> None:
        """What is typed goes through the gate; everything else as ever."""
        if isinstance(event, events.Key | events.Paste) and not event.is_forwarded:
            self.messages.key_pressed()
            if not too_small(self.size) or getattr(event, "key", "") in self._leaving:
                self.keys.take(event)  # what nobody sees, nobody should do
        else:
            await super().on_event(event)
            if isinstance(event, events.MouseUp):
                self.call_after_refresh(self._look)

    @property
    def guiding(self) -> Guiding:
        """The guide; it is imported when it is asked for."""
        if self._guiding is None:
            from curator.tui.guide.guiding import Guiding

            self._guiding = Guiding(self)
        return self._guiding

    def _look(self) -> None:
        """Let the guide see what a key did, if it is on."""
        if self._guiding is not None:
            self._guiding.look()

    @property
    def _leaving(self) -> frozenset[str]:
        return keys_for(("app.quit",), self.BINDINGS, self.settings.keys)

    def on_resize(self, event: events.Resize) -> None:
        """Say so where the window is too small; larger again, everything is as it was."""
        leaving = " ".join(map(shown_key, sorted(self._leaving)))
        for screen in self.screen_stack:
            cover(screen, event.size, leaving)

    def on_paste(self) -> None:
        """A paste that no field took."""
        self.say("Nothing here takes a paste: open a field first, with / for example, and paste again.")

    @work(thread=True, exit_on_error=False)
    def _open(self) -> None:
        """Show the first rows at once, then open the record; importing what that needs takes longer than a paint."""
        from curator.store import first_rows

        count, lines = first_rows.read(self.path)
        self.call_from_thread(self._show_first, count, lines)
        if first_rows.is_older(self.path):
            self.call_from_thread(self.say, OLDER)
        from curator.services.workspace import open_record
        from curator.store.drafts import Drafts

        try:
            workspace = open_record(self.path, self.author)
            drafts = Drafts(self.path)
        except CuratorError as error:
            self.call_from_thread(self._refuse, str(error))
            return
        faults = list(self.settings.faults)
        if self.settings.keys:
            from curator.tui.keys.keymap import faults as misfits

            wrong = misfits(self.settings.keys, workspace.codebook)
            if wrong:
                self.call_from_thread(self._use_keys, {})
            faults += [
                fault_at(self.settings, name, f"{sentence} All keys are as they were.")
                for name, sentence in wrong
            ]
        self.call_from_thread(self._opened, workspace, drafts)
        if faults:
            more = f" ({len(faults) - 1} more: `curator keys` says all.)" if len(faults) > 1 else ""
            self.call_from_thread(self.say, faults[0] + more, wrong=True)
        from curator.tui.screens import workbench  # noqa: F401 - the first article opens as quickly as the next

        if not self.is_headless:
            self.call_from_thread(forgetting.settle)

    def _show_first(self, count: int, lines: list[ArticleLine]) -> None:
        screen = self.screen
        if isinstance(screen, QueueScreen) and self.workspace is None:
            screen.show_first(count, lines)

    def _opened(self, workspace: Workspace, drafts: Drafts) -> None:
        self.workspace, self.drafts = workspace, drafts
        self.changed.subscribe(self, lambda _: self.likening.begin(workspace))
        self.changed.publish(None)
        if self._invitation != "never":
            self.guiding.invite(self._invitation)

    def _refuse(self, sentence: str) -> None:
        self.exit(return_code=1, message=literal(sentence))

    def on_unmount(self) -> None:
        forgetting.unsettle()
        self.likening.stop()
        if self.drafts is not None:
            self.drafts.close()
        if self.workspace is not None:
            self.workspace.close()

    def say(self, sentence: str, *, wrong: bool = False) -> None:
        """A short message in the line above the keys; what is `wrong` stays until a key."""
        self.messages.say(sentence, wrong=wrong)

    def typed(self, place: str) -> Typed:
        """What was typed at a place of the record and not taken; the record is open."""
        from curator.tui.flows.typed import Typed

        assert self.drafts is not None
        return Typed(self.drafts, self.author, place, lambda sentence: self.say(sentence, wrong=True))

    def standing(self) -> str:
        """Who works on which record, and whether all is saved."""
        return f"{self.author} · {self.path.name} · {self.saved()}"

    def saved(self) -> str:
        """Whether work lies unsaved, or when this person last saved."""
        if self.workspace is None or self.drafts is None:
            return "opening"
        from curator.tui.standing import saved

        return saved(self.workspace, self.drafts, self.author)

    def unsaved_articles(self) -> set[str]:
        """The articles (uids) at which this person left an event unsaved."""
        if self.drafts is None:
            return set()
        return {draft.article for found in self.drafts.of(self.author).values() for draft in found}

    def unsaved_events(self) -> set[str]:
        """The events (uids) that this person left unsaved."""
        return set() if self.drafts is None else set(self.drafts.of(self.author))

    async def attempt(self, verb: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T | None:
        """Run a service that writes, away from the keys; announce the change, or say why it was refused (None)."""
        self._verbs_at_work += 1
        self._at_rest.clear()
        try:
            result = await asyncio.to_thread(verb, *args, **kwargs)
        except CuratorError as error:
            self.say(str(error), wrong=True)
            return None
        finally:
            self._verbs_at_work -= 1
            if not self._verbs_at_work:
                self._at_rest.set()
        self.changed.publish(None)
        return result

    def action_mode(self, mode: str) -> None:
        """Go to another mode once the record is open."""
        if self.workspace is None:
            return
        self.switch_mode(mode)
        while len(self.screen_stack) > 1 and not isinstance(self.screen, ModalScreen):
            self.pop_screen()

    def action_search(self) -> None:
        """Search the record; what was searched last is there again."""
        if self.workspace is not None:
            from curator.tui.screens.search import SearchScreen

            self.push_screen(SearchScreen())

    @work(group=FLOW)
    async def action_help(self) -> None:
        """Explain the place with the keys, and list the keys that work there; the one that is chosen is done."""
        from curator.tui.dialogs.help import Help

        if isinstance(self.screen, Help | SystemModalScreen):
            return
        chosen = await self.push_screen_wait(Help(self.screen))
        if chosen is not None:
            await self.run_action(chosen.binding.action, default_namespace=chosen.node)

    def action_guide(self) -> None:
        """Begin the guide, or leave it."""
        if self.guiding.showing:
            self.guiding.leave()
        elif self.workspace is not None:
            self.guiding.start()

    @work(group=FLOW)
    async def action_palette(self) -> None:
        """Find something to do by its words, and do it."""
        from curator.tui.dialogs.palette import Palette
        from curator.tui.keys.commands import commands

        if isinstance(self.screen, Palette):
            return
        found = {command.id: command for command in commands(self)}
        chosen = await self.push_screen_wait(Palette(tuple(found.values())))
        if chosen is not None:
            await found[chosen].run()

    @work(group=FLOW)
    async def action_theme(self) -> None:
        """Choose the colours, and remember them."""
        from curator.tui.dialogs.choose import Choose, Option

        options = [Option(name, label) for name, label in zip(NAMES, LABELS, strict=True)]
        chosen = await self.push_screen_wait(Choose("Theme", options, current=self.theme))
        if chosen is None:
            return
        self.theme = chosen
        if self.settings.path is not None:
            try:
                await asyncio.to_thread(remember_theme, self.settings.path, chosen)
            except CuratorError as error:
                self.say(str(error), wrong=True)

    async def action_quit(self) -> None:
        """Leave; while a question is open what was typed there would be lost, so it is answered first."""
        if isinstance(self.screen, ModalScreen):
            self.say(
                "A question is open: answer it, or leave it with escape or F10; then ctrl+q leaves curator."
            )
        else:
            self.stop_long_work.publish(None)
            await self._at_rest.wait()  # what was begun is saved, or refused, before the record is closed
            self.exit()

    def action_help_quit(self) -> None:
        """What ctrl+c does where it copies nothing: it is pressed by habit, and says how one leaves."""
        leave = keys_in_words(self, "app.quit", "ctrl+q")
        self.say(f"{leave} leaves curator; unsaved work is kept.")

    def get_key_display(self, binding: Binding) -> str:
        """A key as the documentation writes it: `ctrl+n`, `esc`, `[`."""
        return binding.key_display or shown_key(binding.key)

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        yield SystemCommand("Theme", "Choose the colours, and remember them.", self.action_theme)


def run(path: Path, author: str, guide: Invitation = "never") -> int:
    """Open the record at `path` in the app; the exit code. CuratorError when there is no usable record."""
    check_header(path)
    settings = load()
    sys.setswitchinterval(SWITCH)
    if sys.__stdin__ is not None and sys.__stderr__ is not None:  # the app draws on standard error
        cells.install(cells.probe(sys.__stdin__, sys.__stderr__, setting=settings.spacing_marks))
    app = CuratorApp(path, author, settings, guide)
    app.run()
    return app.return_code or 0
