"""The events of the record, and what is done with one as a whole: open, verify, withdraw, look back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, ClassVar

from textual import work
from textual.binding import Binding, BindingType

from curator.model.lines import EventLine
from curator.model.values import shown
from curator.services import events, judgements, listing, many, reading
from curator.tui.dialogs.choose import Choose, Option
from curator.tui.flows import event_judging
from curator.tui.keys.gate import FLOW
from curator.tui.screens.marking import MarkingScreen
from curator.tui.widgets.rows import Column, Row

if TYPE_CHECKING:
    from curator.services.judgements import Judged
    from curator.services.workspace import Workspace
    from curator.tui.app import CuratorApp

MARKS = {"draft": "·", "returned": "↩", "verified": "✓", "approved": "✓", "withdrawn": "✗"}


def row(line: EventLine) -> Row:
    """An event as a row: beside the number of its sources `!` says contested and `○` that a value has no source."""
    open_marks = ("!" if line.contested else "") + ("○" if line.unsourced or not line.sources else "")
    cells = (
        shown("event", line.number),
        line.date or "no date",
        line.title,
        line.place,
        line.state,
        f"{open_marks} {line.sources}".strip(),
    )
    return Row(line.uid, cells, MARKS.get(line.state, ""))


def open_event(app: CuratorApp, workspace: Workspace, uid: str) -> None:
    """Show an event beside the first article it cites; say so when it cites none."""
    sources = reading.sources(workspace, uid)
    if not sources:
        name = reading.ids(workspace, [uid])[uid]
        app.say(f"{name} cites no article yet: open the article that tells of it, press f there and cite it.")
        return
    from curator.tui.screens.workbench import Workbench

    app.push_screen(Workbench(sources[0], uid))


class EventsScreen(MarkingScreen):
    """Events, at first in the order in which they were made."""

    HELP = (
        "All events of the record. {rows.choose|enter} opens the lit one beside an article that it cites. Before the "
        "number of its sources, ! says that they disagree, ○ that a value has no source. {list.mark|space} marks rows; "
        "{events.judge|M} says that the marked ones are one event, or not."
    )

    LISTED = "event"
    NOUN, ONE = "Events", "event"
    CONDITIONS = "state: type: who: place: date: is:"
    WORDS_STAND_IN = "title, people, place or date"
    EMPTY = "No events yet: press a for the articles, open one, select a sentence and press e."
    COLUMNS: ClassVar[tuple[Column, ...]] = (
        Column("id", "id", 6),
        Column("date", "date", 10),
        Column("title", "title"),
        Column("place", "place", 22, spare=True),
        Column("state", "state", 9),
        Column("sources", "sources", 7, "right"),
    )
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "v",
            "verify",
            "Verify",
            id="events.verify",
            tooltip="Verify the lit event, or all that are marked, or list what is missing.",
        ),
        Binding(
            "h", "history", "History", id="events.history", tooltip="Show the revisions of the lit event."
        ),
        Binding(
            "x",
            "withdraw",
            "Withdraw",
            show=False,
            id="events.withdraw",
            tooltip="Withdraw the lit event, or all that are marked, with a reason.",
        ),
        Binding(
            "M",
            "judge",
            "Same or not",
            show=False,
            id="events.judge",
            tooltip="Say, with a reason, that the marked events are one, or that they are not the same.",
        ),
        Binding(
            "u",
            "undo",
            "Undo",
            show=False,
            id="events.undo",
            tooltip="Take your last judgement about events back.",
        ),
        Binding(
            "r",
            "redo",
            "Redo",
            show=False,
            id="events.redo",
            tooltip="Judge once more as it was before the last judgement was taken back.",
        ),
        Binding(
            "f2,q",
            "app.mode('queue')",
            "Articles",
            id="events.articles",
            tooltip="Show the articles of the record.",
        ),
        Binding(
            "f4",
            "app.mode('entities')",
            "Entities",
            id="events.entities",
            tooltip="Show the entities of the record.",
        ),
    ]

    def rows_of(self, workspace: Workspace, found: Sequence[int]) -> Sequence[Row]:
        return [row(line) for line in listing.event_lines(workspace, found)]

    def unsaved(self) -> set[str]:
        return self.curator.unsaved_events()

    def open_row(self, key: str) -> None:
        if self.workspace is not None:
            open_event(self.curator, self.workspace, key)

    @work(group=FLOW)
    async def action_verify(self) -> None:
        """Verify everything marked, or the lit event.

        Where something is missing of one, list it, and open the event when one thing is chosen.
        """
        if self.workspace is None or (uid := self.rows.cursor_key) is None:
            return
        if self.marks:
            await self._verify_marked(self.workspace, self.chosen)
            return
        state = reading.state(self.workspace, uid)
        name = shown("event", state.number)
        missing = events.to_do(self.workspace, state) if state.text("state") in ("draft", "returned") else []
        if not missing:
            done = await self.curator.attempt(events.verify, self.workspace, uid)
            if done is not None:
                self.curator.say(f"{name}.{done.rev} is verified.")
            return
        chosen = await self.curator.push_screen_wait(
            Choose(
                f"{name} cannot be verified yet: {len(missing)} to do",
                [Option(str(at), "!", item.message) for at, item in enumerate(missing)],
                context="Enter opens the event beside its article.",
            )
        )
        if chosen is not None:
            open_event(self.curator, self.workspace, uid)

    @work(group=FLOW)
    async def action_judge(self) -> None:
        """Judge the marked events to be one or, where there are two, not to be."""
        if self.workspace is None or len(self.marks) < 2:
            self.curator.say("Mark the events that may be one with space, two or more; then press M.")
            return
        self._judged(await event_judging.judge(self.curator, self.workspace, list(self.marks)))

    def _judged(self, judged: list[Judged] | None) -> None:
        if judged and self.workspace is not None:
            self.marks.clear()
            self._show_marks()
            self.curator.say(f"{event_judging.became(self.workspace, judged)}; u takes it back.")

    @work(group=FLOW)
    async def action_undo(self) -> None:
        """Take back the newest judgement of this person about events, whether it was made here or not."""
        await self._step(judgements.take_back, "Taken back")

    @work(group=FLOW)
    async def action_redo(self) -> None:
        await self._step(judgements.redo, "Done again")

    async def _step(self, verb: Callable[..., list[Judged]], what: str) -> None:
        if self.workspace is None:
            return
        judged = await self.curator.attempt(verb, self.workspace, of="event")
        if judged:
            self.curator.say(f"{what}: {event_judging.became(self.workspace, judged)}.")

    async def _verify_marked(self, workspace: Workspace, uids: Sequence[str]) -> None:
        options = [
            Option(
                "verify",
                f"verify {self.counted(len(uids))}",
                "those with nothing left to do; the others are named",
            ),
            Option("leave", "leave them", "nothing is changed"),
        ]
        title = f"Verify {self.counted(len(uids))} as they stand?"
        if await self.curator.push_screen_wait(Choose(title, options)) == "verify":
            self.act(workspace, uids, "verified", many.verify)
