"""What the record has already, on the workbench: a line below the article, and the two keys that answer it.

The line is about the draft on the desk while a new event is typed, else about the article: about the event that is
proposed, if the record has it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import work
from textual.worker import get_current_worker

from curator.errors import CuratorError
from curator.tui.flows import same
from curator.tui.keys.gate import FLOW
from curator.tui.screens.lens_screen import LensScreen

if TYPE_CHECKING:
    from curator.model.state import ItemState
    from curator.services.draft import EventDraft
    from curator.services.same_event import Same

ARTICLE, DRAFT, ACCOUNTS = "same-article", "same-draft", "accounts"
"""The groups of the workers that look."""
_LISTED = 9


class TellingScreen(LensScreen):
    """A desk that says what the record has already of what the article tells."""

    _told: list[Same]
    _meant: list[Same]
    _asked: ItemState | None = None
    _accounts = ("", "")
    _weighed: ItemState | None = None

    def on_mount(self) -> None:
        self.curator.likening.settled.subscribe(self, lambda _: self._look_same())

    # -- looking -------------------------------------------------------------------------------------------------------

    def show_article(self, event: str | None = None) -> None:
        self._told, self._meant, self._asked, self._weighed = [], [], None, None
        super().show_article(event)
        self._look_same()

    def after_change(self) -> None:
        self._weighed = None  # an article may say of itself now whose account it gives
        super().after_change()
        self._asked = None
        self._look_same()

    def refresh_desk(self) -> None:
        super().refresh_desk()
        typed = self._typed()
        state = typed.state if typed else None
        if state is not self._asked:
            self._asked = state
            self.workers.cancel_group(self, DRAFT)
            if typed is None:
                self._meant = []
                self._say_same()
            else:
                self.run_worker(
                    lambda: self._compare(typed.state), group=DRAFT, thread=True, exit_on_error=False
                )
        self._weigh()

    def _weigh(self) -> None:
        """Find how many accounts the articles of the event give."""
        draft = self.desk.draft
        state = draft.state if draft is not None else None
        several = state is not None and len({claim.article for claim in state.claims.values()}) > 1
        if state is not None and several and self._accounts[0] == state.uid:
            self.pane.say_accounts(self._accounts[1])  # until it is known whether that has changed
        if state is self._weighed:
            return
        self._weighed = state
        self.workers.cancel_group(self, ACCOUNTS)
        if state is not None and several:
            self.run_worker(lambda: self._count(state), group=ACCOUNTS, thread=True, exit_on_error=False)

    def _count(self, state: ItemState) -> None:
        """Runs in a thread."""
        from curator.services.independence import independent

        worker = get_current_worker()
        found = independent(self.desk.workspace, state)
        if not worker.is_cancelled:
            self.app.call_from_thread(self._counted, state, found.said)

    def _counted(self, state: ItemState, said: str) -> None:
        if self.is_mounted and self.desk.draft is not None and self.desk.draft.state is state:
            self._accounts = (state.uid, said)
            self.pane.say_accounts(said)

    def _typed(self) -> EventDraft | None:
        """The new event on the desk, while it is not saved yet."""
        draft = self.desk.draft
        return draft if draft is not None and not draft.base.rev and draft.dirty else None

    def _look_same(self) -> None:
        article = self.desk.article.uid
        self.workers.cancel_group(self, ARTICLE)
        self.run_worker(lambda: self._find_same(article), group=ARTICLE, thread=True, exit_on_error=False)

    def _find_same(self, article: str) -> None:
        """Runs in a thread: the article can be read meanwhile."""
        from curator.services.same_event import same_events

        worker = get_current_worker()
        found = same_events(self.desk.workspace, article, _LISTED)
        if not worker.is_cancelled:
            self.app.call_from_thread(self._found_same, article, found)

    def _found_same(self, article: str, found: list[Same]) -> None:
        if self.is_mounted and article == self.desk.article.uid:
            self._told = found
            self._say_same()

    def _compare(self, typed: ItemState) -> None:
        from curator.services.same_event import same_as_draft

        worker = get_current_worker()
        found = same_as_draft(self.desk.workspace, typed, self.desk.article.uid)
        if not worker.is_cancelled:
            self.app.call_from_thread(self._compared, typed, found)

    def _compared(self, typed: ItemState, found: list[Same]) -> None:
        if self.is_mounted and typed is self._asked:
            self._meant = found
            self._say_same()

    # -- showing -------------------------------------------------------------------------------------------------------

    @property
    def same(self) -> Same | None:
        """What the line is about: what the draft may be, else what the article tells that the record has."""
        if self._typed() is not None:
            return self._meant[0] if self._meant else None
        event = self.proposing.event
        return (
            same.first_for(self._told, event.start, event.end) if event else same.first_for(self._told, 0, 0)
        )

    def _say_same(self) -> None:
        shown = self.same
        typed = self._typed() is not None
        self.offered.hint(self._keyed(same.sentence(shown, of_draft=typed)) if shown else "")

    def show_proposal(self) -> None:
        super().show_proposal()
        self._say_same()

    # -- keys ----------------------------------------------------------------------------------------------------------

    @work(group=FLOW)
    async def action_same_event(self) -> None:
        """Add the article, or what is typed, to the event that the record has already."""
        shown, typed = self.same, self._typed()
        if shown is None or shown.kind != "event":
            self.say(
                "The record has no event that this is known to be: f takes one of the record onto the desk."
            )
            return
        proposed = self.proposing.event
        try:
            said = same.add(self.desk, shown) if typed is None else same.add_draft(self.desk, shown, typed)
        except CuratorError as error:
            self.say(str(error))
            return
        if typed is None and proposed is not None and proposed.start <= shown.at < proposed.end:
            self.proposing.gone(proposed.uid)
            self.proposing.taken[proposed.uid] = shown.uid
        self._told = [one for one in self._told if one.uid != shown.uid]
        self.view.let_go()
        self.refresh_desk()
        self.show_proposal()
        self.pane.sheet.action_first()
        self.say(said)

    @work(group=FLOW)
    async def action_not_same(self) -> None:
        """Remember that this is not the event that the line names."""
        shown = self.same
        if shown is None or shown.kind != "event":
            self.say("Nothing of the record is offered as the same.")
            return
        try:
            same.not_the_same(self.desk, shown)
        except CuratorError as error:
            self.say(str(error))
            return
        self.curator.changed.publish(None)
        self.say(f"{shown.shown} is not offered for this article again; u takes that back.")
