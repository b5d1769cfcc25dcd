"""A list whose rows can be marked, so that one act is done to all of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, ClassVar

from textual import work
from textual.binding import Binding, BindingType

from curator.tui.keys.gate import FLOW, LIST
from curator.tui.marks import Marks
from curator.tui.screens.listing import ListScreen

if TYPE_CHECKING:
    from curator.services.many import Outcome, Progress
    from curator.services.workspace import Workspace

    Verb = Callable[[Workspace, Sequence[str], Progress], Outcome]

MOST_TOLD = 3


def told(outcome: Outcome, counted: str, done: str) -> str:
    """What became of many items, in one line: done, refused and why, not come to."""
    said = [f"{counted} {done}."]
    if outcome.refused:
        said.append(f"{len(outcome.refused):,} refused:")
        said += outcome.refused[:MOST_TOLD]
        said += ["…"] if len(outcome.refused) > MOST_TOLD else []
    if outcome.left:
        said.append(f"Stopped: {outcome.left:,} were left as they are.")
    return " ".join(" ".join(said).split())


class MarkingScreen(ListScreen):
    """Acts are about everything marked, else about the lit row."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "space",
            "mark",
            "Select",
            show=False,
            id="list.mark",
            tooltip="Mark the lit row for an act on many, or let it go.",
        ),
        Binding(
            "A",
            "mark_all",
            "Select all",
            show=False,
            id="list.mark-all",
            tooltip="Mark all rows that fit the filter, or let them all go.",
        ),
    ]

    def __init__(self) -> None:
        super().__init__()
        self.marks = Marks()
        self._acting = self._halted = False

    def on_mount(self) -> None:
        self.rows.show_marked(self.marks)

    def held(self) -> list[str]:
        return [f"{len(self.marks):,} marked"] if self.marks else []

    def let_go(self) -> bool:
        if self._acting:
            self._halted = True
        elif self.marks:
            self.marks.clear()
            self._show_marks()
        else:
            return False
        return True

    def action_mark(self) -> None:
        if (uid := self.rows.cursor_key) is not None:
            self.marks.turn(uid)
            self.rows.action_move(1)
            self._show_marks()

    @work(thread=True, group=LIST, exit_on_error=False)
    def action_mark_all(self) -> None:
        """Mark all rows that fit the filter; let them go when all are marked."""
        if self.workspace is not None:
            from curator.services import listing

            uids = listing.uids(self.workspace, self.answer.found)
            self.app.call_from_thread(self._mark_all, uids)

    def _mark_all(self, uids: Sequence[str]) -> None:
        self.marks.turn_all(uids)
        self._show_marks()

    def _show_marks(self) -> None:
        self.rows.show_marked(self.marks)
        self.say_title()

    @property
    def chosen(self) -> list[str]:
        """The uids that an act is about."""
        lit = self.rows.cursor_key
        return list(self.marks) or ([lit] if lit is not None else [])

    def counted(self, number: int) -> str:
        """`12 articles`."""
        return f"{number:,} {self.ONE if number == 1 else self.NOUN.lower()}"

    @work
    async def act(self, workspace: Workspace, uids: Sequence[str], done: str, verb: Verb) -> None:
        """Do something to many items beside the keys: say how far it is, and then what came of it."""
        if self._acting:
            self.curator.say("The last act is still running: wait for it, or stop it with escape or F10.")
            return

        def progress(at: int, total: int) -> bool:
            said = f"{at:,} of {total:,} {self.NOUN.lower()} … escape or F10 stops"
            self.app.call_from_thread(self.bar.say, said, self.curator.standing())
            return not self._halted

        self._acting, self._halted = True, False
        try:
            outcome = await self.curator.attempt(verb, workspace, uids, progress)
        finally:
            self._acting = False
        if outcome is not None:
            self.marks.clear()
            self._show_marks()
            self.curator.say(told(outcome, self.counted(outcome.done), done))

    @work(group=FLOW)
    async def action_withdraw(self) -> None:
        """Withdraw everything marked, or the lit item, with one reason; a withdrawn one that is lit comes back."""
        workspace, uids = self.workspace, self.chosen
        if workspace is None or not uids:
            return
        from curator.rules.display import short
        from curator.services import many
        from curator.services.events import withdraw
        from curator.services.reading import ids, names, state, uses
        from curator.tui.dialogs.ask import Ask

        one = None if self.marks else uids[0]
        if one is not None and state(workspace, one).text("state") == "withdrawn":
            await self._bring_back(workspace, one)
            return
        name = self.counted(len(uids)) if one is None else ids(workspace, uids)[one]
        kept = "They are kept" if len(uids) > 1 else "It is kept"
        called = f"{short(names(workspace, uids).get(one, ''))} · " if one is not None else ""
        if one is not None and (events := uses(workspace, one)):
            called += f"{' '.join(events)} still name it · "
        reason = await self.curator.push_screen_wait(
            Ask(
                f"Withdraw {name}, because",
                "",
                f"{called}{kept}, out of lists and exports; W shows them again, and x brings them back.",
            )
        )
        if reason is None:
            return
        if one is None:
            self.act(workspace, uids, f"withdrawn: {reason}", lambda w, u, p: many.withdraw(w, u, reason, p))
        elif await self.curator.attempt(withdraw, workspace, one, reason) is not None:
            self.curator.say(f"{name} is withdrawn: {reason}")

    async def _bring_back(self, workspace: Workspace, uid: str) -> None:
        """Take a withdrawal back, with a reason."""
        from curator.services.events import bring_back
        from curator.services.reading import ids, state
        from curator.tui.dialogs.ask import Ask

        name, why = ids(workspace, [uid])[uid], state(workspace, uid).text("withdrawn")
        reason = await self.curator.push_screen_wait(
            Ask(f"Bring {name} back, because", "", f"It was withdrawn: {why}")
        )
        if reason is not None and await self.curator.attempt(bring_back, workspace, uid, reason) is not None:
            self.curator.say(f"{name} is back: {reason}")
