"""What the record has already, on the workbench: a line below the article, and the two keys that answer it.

The line is about the draft on the desk while a new event is typed, else about the article: about the event that is
proposed, if the record has it.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from textual import work
from textual.worker import get_current_worker

from curator.errors import CuratorError
from curator.tui.flows import same
from curator.tui.keys.gate import FLOW
from curator.tui.screens.lens_screen import LensScreen

if TYPE_CHECKING:
    from curator.model.state import ItemState
    from curator.model.suggestions import EventProposal
    from curator.services.draft import EventDraft
    from curator.services.same_event import Same

ARTICLE, PROPOSAL, DRAFT, ACCOUNTS = "same-article", "same-proposal", "same-draft", "accounts"
"""The groups of the workers that look."""
_LISTED = 9


class TellingScreen(LensScreen):
    """A desk that says what the record has already of what the article tells."""

    _told: list[Same]
    _meant: list[Same]
    _proposed: tuple[EventProposal | None, list[Same]]
    _asked: ItemState | None = None
    _accounts = ("", "")
    _weighed: ItemState | None = None
    _warned = ""
    _settled: dict[str, tuple[str, set[str]]]

    def on_mount(self) -> None:
        self.curator.likening.settled.subscribe(self, lambda _: self._look_same())

    # -- looking -------------------------------------------------------------------------------------------------------

    def on_unmount(self) -> None:
        # The callback holds the screen: without this a closed one would stay until something is derived again.
        self.curator.likening.settled.unsubscribe(self)

    def show_article(self, event: str | None = None) -> None:
        self._told, self._meant, self._asked, self._weighed = [], [], None, None
        self._proposed, self._warned, self._settled = (None, []), "", {}
        super().show_article(event)
        self._look_same()

    def after_change(self) -> None:
        self._weighed = None  # an article may say of itself now whose account it gives
        super().after_change()
        self._asked = None
        self._proposed = (None, [])
        self._look_same()
        self._look_proposed()

    def refresh_desk(self) -> None:
        self._settle_again()
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

    def _look_proposed(self) -> None:
        """Find which events of the record tell what is proposed."""
        event, article = self.proposing.event, self.desk.article.uid
        if event is None or event is self._proposed[0]:
            return
        self.workers.cancel_group(self, PROPOSAL)
        self.run_worker(
            lambda: self._find_proposed(article, event), group=PROPOSAL, thread=True, exit_on_error=False
        )

    def _find_proposed(self, article: str, event: EventProposal) -> None:
        """Runs in a thread."""
        from curator.services.same_proposal import same_as_proposal

        worker = get_current_worker()
        found = same_as_proposal(self.desk.workspace, article, event)
        if not worker.is_cancelled:
            self.app.call_from_thread(self._found_proposed, event, found)

    def _found_proposed(self, event: EventProposal, found: list[Same]) -> None:
        if self.is_mounted and event is self.proposing.event:
            self._proposed = (event, found)
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
        compared = self._proposed[1] if event is not None and event is self._proposed[0] else []
        return same.first_for(self._told, event, compared)

    def _say_same(self) -> None:
        shown, event = self.same, self.proposing.event
        codebook, typed = self.desk.workspace.codebook, self._typed() is not None
        self.offered.hint(self._keyed(same.sentence(shown, event, codebook, of_draft=typed)) if shown else "")

    def show_proposal(self) -> None:
        super().show_proposal()
        self._look_proposed()
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
        proposed, codebook = self.proposing.event, self.desk.workspace.codebook
        if typed is None and proposed is not None and not same.tells(shown, proposed):
            here, there = same.label(codebook, proposed.type.value), same.label(codebook, shown.type)
            self.say(
                f"{shown.shown} ({there}) is no {here}: nothing was added; f takes {shown.shown} onto the desk."
            )
            return
        known = self.desk.drafts_by_event.get(shown.uid)
        before = set(known.state.claims) if known else set()
        try:
            said = (
                same.add(self.desk, shown, proposed)
                if typed is None
                else same.add_draft(self.desk, shown, typed)
            )
        except CuratorError as error:
            self.say(str(error))
            return
        if typed is None:
            self._settle(proposed, shown, before)
        self.view.let_go()
        self.refresh_desk()
        self.show_proposal()
        self.pane.sheet.action_first()
        self.say(said)

    def _settle(self, proposed: EventProposal | None, shown: Same, before: set[str]) -> None:
        """The article was added to an event: what was proposed is in it, and so is what is told of it once more."""
        from curator.services.same_proposal import told_by

        left, draft = self.proposing.left, self.desk.draft
        added = set(draft.state.claims) - {*draft.base.claims, *before} if draft else set()
        told = [each for each in left if proposed is not None and each.uid == proposed.uid]
        if draft is not None:
            told += told_by(self.desk.workspace, draft.state, [each for each in left if each not in told])
        for each in told:
            self.proposing.gone(each.uid)
            self.proposing.taken[each.uid] = shown.uid
            self._settled[each.uid] = (shown.uid, added)
        self._told = [one for one in self._told if one.uid != shown.uid]

    def _settle_again(self) -> None:
        """What was added and is undone is proposed again, and what is redone is settled again."""
        for proposal, (event, added) in self._settled.items():
            draft = self.desk.drafts_by_event.get(event)
            if draft is None or not added:
                continue
            if added & draft.state.claims.keys():
                self.proposing.taken[proposal] = event
            else:
                self.proposing.taken.pop(proposal, None)

    async def known_already(self, proposal: EventProposal) -> str:
        """What is said of a proposal that an event of the record tells, when enter is pressed for the first time."""
        from curator.services.same_proposal import same_as_proposal

        if self._warned == proposal.uid:
            return ""
        article = self.desk.article.uid
        found = await asyncio.to_thread(same_as_proposal, self.desk.workspace, article, proposal)
        if not found:
            return ""
        self._warned = proposal.uid
        self._found_proposed(proposal, found)
        keys = (
            "{workbench.same-event|&} adds this article to it; {article.take|enter} again makes a new event."
        )
        return self._keyed(f"{found[0].shown} tells this already: {keys}")

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
