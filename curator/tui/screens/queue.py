"""The queue: the articles of the record and how far they are."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, ClassVar

from rich.text import Text
from textual import work
from textual.binding import Binding, BindingType

from curator.errors import CuratorError, InvalidInputError, Problem
from curator.model.lines import ArticleLine
from curator.model.values import shown
from curator.rules.workflow import ARTICLE_LABELS
from curator.tui.hinting import Hints
from curator.tui.keys.gate import FLOW
from curator.tui.screens.listing import Answer
from curator.tui.screens.marking import MarkingScreen
from curator.tui.widgets.rows import Column, Row

if TYPE_CHECKING:
    from curator.services.importing import Checked
    from curator.services.workspace import Workspace

MARKS = {"new": "·", "in_work": "◐", "done": "✓", "nothing_here": "∅", "withdrawn": "✗"}


def row(line: ArticleLine, unsaved: bool = False, same: tuple[Text, Text] = (Text(), Text())) -> Row:
    """An article as a row of the queue; `unsaved` says that an event was left unsaved at it, `same` what the record has
    of it already, and why."""
    cells = (
        shown("article", line.number) + (f"v{line.version}" if line.version > 1 else ""),
        line.title or line.headline,
        line.outlet or "outlet?",
        line.published or "date?",
        str(line.events or ""),
        *same,
        ARTICLE_LABELS.get(line.state, line.state) + (" · same text as another" if line.account else ""),
    )
    return Row(line.uid, cells, "●" if unsaved else MARKS.get(line.state, ""))


def _written(path: str) -> str:
    """A path as a shell would have read it."""
    return str(Path(path.strip()).expanduser())


class QueueScreen(MarkingScreen):
    """Articles, at first in the order in which they came."""

    HELP = (
        "The queue: all articles, and how far each one is: · new, ◐ in work, ✓ done, ∅ nothing here. "
        "=E4 says that the record has what it tells, ~A1 that it is like another article. "
        "{rows.choose|enter} opens the lit one beside the form of its events; {queue.state|z} says how far it is; "
        "{queue.import|i} brings in more articles."
    )

    LISTED = "article"
    NOUN, ONE = "Articles", "article"
    CONDITIONS = "state: type: who: place: date: outlet: lang: text: is:"
    WORDS_STAND_IN = "title or outlet"
    EMPTY = "No articles yet: press i to import files or a folder."
    COLUMNS: ClassVar[tuple[Column, ...]] = (
        Column("id", "id", 7),
        Column("title", "title"),
        Column("outlet", "outlet", 18, spare=True),
        Column("published", "published", 10),
        Column("events", "events", 6, "right"),
        Column("same", "same", 5),
        Column("because", "because", 34, spare=True),
        Column("state", "state", 13),
    )
    UNSORTED = frozenset(("same", "because"))
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "X",
            "stop_import",
            "Stop the import",
            id="queue.stop-import",
            tooltip="Stop the import that is running; what is in by then stays.",
        ),
        Binding(
            "i",
            "import",
            "Import",
            id="queue.import",
            tooltip="Import article files or folders into the record.",
        ),
        Binding(
            "m",
            "details",
            "Details",
            show=False,
            id="queue.details",
            tooltip="Edit title, outlet, URL, date and language.",
        ),
        Binding(
            "z",
            "state",
            "State",
            id="queue.state",
            tooltip="Say how far this article is, or all that are marked.",
        ),
        Binding(
            "x",
            "withdraw",
            "Withdraw",
            show=False,
            id="queue.withdraw",
            tooltip="Withdraw the lit article, or all that are marked, with a reason.",
        ),
        Binding(
            "f3", "app.mode('events')", "Events", id="queue.events", tooltip="Show the events of the record."
        ),
        Binding(
            "f4",
            "app.mode('entities')",
            "Entities",
            id="queue.entities",
            tooltip="Show the entities of the record.",
        ),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._stopped: Event | None = None
        self._hints = Hints(self, self._draw_hints)

    def on_mount(self) -> None:
        self.curator.likening.settled.subscribe(self, lambda _: self._hint(anew=True))
        self.curator.stop_long_work.subscribe(self, lambda _: self.action_stop_import())

    def show_first(self, count: int, lines: Sequence[ArticleLine]) -> None:
        """The first rows, before the record is open."""
        rows = [row(line) for line in lines]
        self.answer = Answer(total=count)
        self.rows.set_empty(self.EMPTY)
        self.rows.load(len(rows), lambda offset, limit: rows[offset : offset + limit])
        self.say_title()

    def rows_of(self, workspace: Workspace, found: Sequence[int]) -> Sequence[Row]:
        from curator.services import listing

        unsaved = self.unsaved()
        lines = listing.article_lines(workspace, found)
        return [row(line, line.uid in unsaved, self._hints.cells(line.uid)) for line in lines]

    def reload(self, *, anew: bool = False) -> None:
        self._hints.forget()
        super().reload(anew=anew)

    def _hint(self, *, anew: bool = False) -> None:
        """Find what the record has already of the articles in sight."""
        if anew:
            self._hints.forget()
        if self.workspace is not None and self.is_current:
            self._hints.want(self.workspace, self.rows.in_sight())

    def shown(self) -> None:
        self._hint()

    def on_row_list_highlighted(self) -> None:
        self._hint()

    def _draw_hints(self) -> None:
        if self.is_mounted:
            self.rows.redraw()

    def unsaved(self) -> set[str]:
        return self.curator.unsaved_articles()

    def open_row(self, key: str) -> None:
        if self.workspace is None:
            return
        from curator.tui.screens.workbench import Workbench

        self.curator.push_screen(Workbench(key))

    @work(group=FLOW)
    async def action_import(self) -> None:
        """Ask for a path; the import itself runs beside the keys."""
        if self._stopped is not None:
            self.curator.say("An import is running: wait for its end, or stop it.")
            return
        from curator.tui.dialogs.ask import Ask

        path = await self.curator.push_screen_wait(
            Ask(
                "Import",
                "",
                "A file or a folder: .txt, .md, .jsonl, .csv. Unchanged articles stay as they are.",
            )
        )
        if path is not None and self.workspace is not None:
            self._import(self.workspace, _written(path))

    @work
    async def _import(self, workspace: Workspace, path: str) -> None:
        """Check everything, ask what to do when something is wrong, then bring it in."""
        self._importing(Event())
        try:
            checked = await self._checked(path)
            if checked is not None:
                await self._bring_in(workspace, checked)
        finally:
            self._importing(None)
            self.reload()

    def _importing(self, stopped: Event | None) -> None:
        """An import begins, or none runs any more."""
        self._stopped = stopped
        self.refresh_bindings()

    async def _checked(self, path: str) -> Checked | None:
        """What is to be brought in; None when nothing is."""
        from curator.services import importing

        assert self._stopped is not None
        stop = self._stopped.is_set
        self.bar.say(f"Reading {path} …", self.curator.standing())
        try:
            return await asyncio.to_thread(importing.check, [path], stop=stop)
        except InvalidInputError as error:
            self.reload()
            if not await self._leave_out(error.problems):
                return None
        except CuratorError as error:
            self.curator.say(str(error), wrong=True)
            return None
        try:
            return await asyncio.to_thread(importing.check, [path], skip_bad=True, stop=stop)
        except CuratorError as error:
            self.curator.say(str(error), wrong=True)
            return None

    async def _leave_out(self, problems: Sequence[Problem]) -> bool:
        """Show what is wrong; whether to import the rest."""
        from curator.tui.dialogs.choose import Choose, Option

        options = [
            Option("none", "import nothing", "mend these and import again; what is in stays unchanged")
        ]
        options.append(Option("rest", "import the rest", "without these"))
        options += [Option(f"{n}", problem.where, problem.message) for n, problem in enumerate(problems)]
        title = f"Nothing was imported: {len(problems)} problem{'s' if len(problems) > 1 else ''}"
        return await self.curator.push_screen_wait(Choose(title, options)) == "rest"

    async def _bring_in(self, workspace: Workspace, checked: Checked) -> None:
        from curator.services import importing

        assert self._stopped is not None
        results = await self.curator.attempt(
            importing.bring_in, workspace, checked, self._progress, self._stopped.is_set
        )
        if results is None:
            return
        counts = Counter(result.status.replace("_", " ") for result in results)
        became = ", ".join(f"{n:,} {status}" for status, n in counts.items())
        if self._stopped.is_set() and (missing := importing.left(checked, results)):
            self.curator.say(
                f"Import stopped: {became or 'nothing came in'}, {missing:,} left out. "
                "What is in stays; import the same again to bring in the rest."
            )
        else:
            notes = [f"{result.path}: {result.reason}" for result in results if result.reason]
            self.curator.say("\n".join([f"Import: {became}", *notes[:5]]))

    def _progress(self, done: int, total: int) -> None:
        def show() -> None:
            self.bar.say(f"Importing … {done:,} of {total:,}", self.curator.standing())

        self.curator.call_from_thread(show)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """There is something to stop while an import runs."""
        return self._stopped is not None if action == "stop_import" else True

    def action_stop_import(self) -> None:
        """Stop between two articles."""
        if self._stopped is not None and not self._stopped.is_set():
            self._stopped.set()
            self.curator.say("Stopping the import …")

    @work(group=FLOW)
    async def action_details(self) -> None:
        if self.workspace is None or (uid := self.rows.cursor_key) is None:
            return
        from curator.services import reading
        from curator.tui.dialogs.details import edit_details
        from curator.tui.flows.redating import event_to_look_at
        from curator.tui.screens.workbench import Workbench

        before = reading.state(self.workspace, uid)
        saved = await edit_details(self.curator, self.workspace, before)
        if saved is not None:
            ask = self.curator.push_screen_wait
            event = await event_to_look_at(ask, self.workspace, before, saved)
            if event is not None:
                self.curator.push_screen(Workbench(uid, event))

    @work(group=FLOW)
    async def action_state(self) -> None:
        """Say how far everything marked is, or the lit article."""
        workspace, uids = self.workspace, self.chosen
        if workspace is None or not uids:
            return
        from curator.services import many
        from curator.services.articles import set_state
        from curator.tui.dialogs.choose import Choose, Option

        options = [Option(state, label) for state, label in ARTICLE_LABELS.items() if state != "withdrawn"]
        asked = f"Of {self.counted(len(uids))}, say: each is" if self.marks else "This article is"
        state = await self.curator.push_screen_wait(Choose(asked, options))
        if state is None:
            return
        if self.marks:
            done = f"now {ARTICLE_LABELS[state]}"
            self.act(workspace, uids, done, lambda w, u, p: many.set_state(w, u, state, p))
        else:
            await self.curator.attempt(set_state, workspace, uids[0], state)
