"""The proposals on the workbench: the next event that the article tells of, taken, refused or passed by with one key.

How a person works with them, and so does a script that presses keys:

1. An article is opened and can be read at once; a worker of the group `suggestions` finds what it proposes. Then the
   pane below the article (`#proposed`) shows one event, and its sentence is lit. A publication date that nobody has
   confirmed comes first: enter confirms it.
2. Enter in the article takes the event onto the desk as a draft, and the form has the keys; `del` in the article
   refuses it for good, `(` and `)` go to others. `self.proposing.current` is what enter would take.
3. In the form, ◐ rows wait for a look: enter takes what they propose, `del` takes it away, `~` puts the next reading.
   `v` verifies, and then the article has the keys again with the next event: an event that is right costs two keys.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from textual import getters, work
from textual.worker import get_current_worker

from curator.errors import CuratorError
from curator.model.shown import EVENT, PUBLISHED, Outcome, Shown
from curator.model.state import ItemState
from curator.model.suggestions import EventProposal
from curator.rules.pending import Pending, proposal_of
from curator.services import accepting, articles, events, reading
from curator.services.draft import EventDraft
from curator.services.suggestion_log import Journal, Showing, of_event
from curator.tui.flows import proposals
from curator.tui.flows.desk import Place
from curator.tui.keys.gate import FLOW
from curator.tui.keys.words import keys_now, with_keys
from curator.tui.proposing import (
    ALL_DONE,
    NO_EVENT,
    NOT_READ,
    READING,
    STILL_READING,
    UNSAVED,
    Proposing,
    entities,
    in_one_line,
    reasons,
)
from curator.tui.screens.story_screen import StoryScreen
from curator.tui.widgets.article_view import Mark
from curator.tui.widgets.proposal_pane import ProposalPane

if TYPE_CHECKING:
    from curator.services.story import Publication
    from curator.services.suggesting import Suggestions

_LISTED = 4
_PAUSE = 0.03  # seconds; while an import saves, every batch asks anew, and only the last one is answered
GROUP, JOURNAL = "suggestions", "journal"
"""The groups of the workers that look for proposals, and that write down what became of them."""


class ProposingScreen(StoryScreen):
    """A desk with a pane that proposes."""

    offered = getters.query_one(ProposalPane)

    def __init__(self, article: str, event: str | None = None, place: Place | None = None) -> None:
        super().__init__(article, event, place)
        self.proposing = Proposing()
        self.called: Mapping[str, str] = {}
        self.journal: Journal | None = None
        self._keys_before: dict[str, int] = {}

    # -- finding -------------------------------------------------------------------------------------------------------

    def show_article(self, event: str | None = None) -> None:
        self._left_behind()
        self.proposing, self.called = Proposing(), {}
        super().show_article(event)
        self.offered.say("", READING, "")
        self._suggest()

    def on_unmount(self) -> None:
        self._left_behind()

    def after_change(self) -> None:
        super().after_change()
        self._suggest()

    def refresh_desk(self) -> None:
        super().refresh_desk()
        drafts = self.desk.drafts_by_event.items()
        drafted = {made_of: uid for uid, draft in drafts if (made_of := proposal_of(draft.state))}
        if self.proposing.draft(drafted):
            self.show_proposal()

    def _suggest(self) -> None:
        article, version = self.desk.article.uid, self.desk.article.version
        self.workers.cancel_group(self, GROUP)
        self.run_worker(lambda: self._find(article, version), group=GROUP, thread=True, exit_on_error=False)

    def _find(self, article: str, version: int) -> None:
        """Runs in a thread: the article can be read meanwhile."""
        from curator.services.suggesting import suggest

        worker = get_current_worker()
        time.sleep(_PAUSE)
        if worker.is_cancelled:
            return
        found = suggest(self.desk.workspace, article, version)
        called = reading.names(self.desk.workspace, entities(*found.proposals))
        if not worker.is_cancelled:
            self.app.call_from_thread(self._found, found, called)

    def _found(self, found: Suggestions, called: dict[str, str]) -> None:
        article = self.desk.article
        if self.is_mounted and (found.article, found.version) == (article.uid, article.version):
            self.called = called
            self.proposing.show(found)
            self.show_proposal()

    # -- showing -------------------------------------------------------------------------------------------------------

    def show_proposal(self) -> None:
        """Show what is proposed now, and light its sentence in the article."""
        shown = self.proposing.current
        if shown is not None:
            self.proposing.shown_at.setdefault(_named(shown), self.desk.workspace.act("shown").at)
        if shown is None:
            found = self.proposing.suggestions
            sentence = READING if found is None else NO_EVENT if found.readable else NOT_READ
            if found is not None and found.proposals:
                sentence = ALL_DONE
            self.offered.say("", self._keyed(sentence), "")
        elif isinstance(shown, EventProposal):
            codebook = self.desk.workspace.codebook
            line, *after = (
                in_one_line(each, codebook, self.called) for each in self.proposing.from_here(_LISTED)
            )
            self.offered.say(self.proposing.place, line, reasons(shown), after)
        else:
            self.offered.say("published", f"{shown.edtf}? enter confirms it", shown.why)
        self.refresh_marks()

    def _keyed(self, sentence: str) -> str:
        keys = keys_now(self.app, self.active_bindings.values())
        return "".join(text for text, _ in with_keys(sentence, keys.get))

    def further_marks(self) -> list[Mark]:
        event = self.proposing.event
        proposed = [Mark(event.start, event.end, "proposed")] if event else []
        return [*super().further_marks(), *proposed]

    # -- keys ----------------------------------------------------------------------------------------------------------

    def on_article_view_take_requested(self) -> None:
        self.action_take()

    @work(group=FLOW)
    async def action_take(self) -> None:
        """Take what is proposed: a publication date is confirmed, an event is laid onto the desk as a draft."""
        shown = self.proposing.current
        if shown is None:
            self._say_nothing("Nothing is proposed: select the sentence of an event and press e.")
        elif isinstance(shown, EventProposal):
            # Else an enter that was meant for a dialog would make one event after the other.
            if self.desk.draft is not None and self.desk.draft.dirty:
                self.say(self._keyed(UNSAVED))
            elif said := await self.known_already(shown):
                self.say(said)
            else:
                self._take(shown)
        else:
            details = {"published": shown.edtf or ""}
            base = self.desk.article.state
            saved = await self.curator.attempt(
                articles.edit_details, self.desk.workspace, base, details, "proposed"
            )
            if saved is not None:
                self._note_published(shown, "accepted")
                self.say(f"Published {shown.edtf}: {shown.why}")
                await self.look_again(base, saved)

    async def known_already(self, proposal: EventProposal) -> str:
        """What speaks against a new event for a proposal, to be said once; empty when nothing does."""
        return ""

    def _take(self, proposal: EventProposal) -> None:
        """Lay an event onto the desk, and give the form the keys: on what is to be looked at, if anything is."""
        said = self.lay(proposal)
        if not said:
            return
        self.view.begin_at(proposal.start)
        self.pane.sheet.action_first()
        waiting = [item.path for item in self.form.missing]
        if waiting:
            self.pane.light(waiting[0])
        self.pane.sheet.focus()
        todo = f"{len(waiting)} to do, then v verifies" if waiting else "v verifies"
        self.say(f"{said} {todo}.")

    def lay(self, proposal: EventProposal) -> str:
        """Lay an event onto the desk as a draft; the sentence for the context line, empty when it was refused."""
        desk = self.desk
        blank = events.blank(desk.workspace)
        draft = EventDraft(desk.workspace, desk.drafts, blank, desk.article.uid)
        try:
            said = proposals.take(desk, draft, proposal, self._above(proposal))
        except CuratorError as error:
            self.say(str(error))
            return ""
        desk.drafts_by_event[blank.uid] = desk.draft = draft
        desk.opened = desk.claim = ""
        self.proposing.gone(proposal.uid)
        self._keys_before[blank.uid] = self.curator.keys.pressed - 1
        self.view.let_go()
        self.refresh_desk()
        return said

    def _above(self, proposal: EventProposal) -> str:
        """The event of the record that the parent of a proposal became."""
        found = self.proposing.suggestions.proposals if self.proposing.suggestions else ()
        parent = found[proposal.part_of] if proposal.part_of is not None else None
        return self.proposing.taken.get(parent.uid, "") if parent else ""

    def action_proposal(self, step: int) -> None:
        """Show the next proposal, or the one before."""
        if self.proposing.step(step) is None:
            self._say_nothing("No event is proposed.")
            return
        self.show_proposal()
        if event := self.proposing.event:
            self.view.begin_at(event.start)

    def refuse_proposal(self) -> None:
        """Refuse what is shown: it is not proposed for this text again."""
        shown = self.proposing.current
        if shown is None:
            self._say_nothing("Nothing is proposed here.")
            return
        name = _named(shown)
        self.proposing.gone(name)
        self.proposing.refused.add(name)
        self.show_proposal()
        if isinstance(shown, EventProposal):
            self._note([self._showing(name).line(EVENT, "refused", value=shown.type.value or "")])
        else:
            self._note_published(shown, "refused")
        self.say("Refused: it is not proposed for this text again; e makes an event of any sentence.")

    def _say_nothing(self, sentence: str) -> None:
        self.say(STILL_READING if self.proposing.suggestions is None else sentence)

    def action_other_reading(self) -> None:
        """Put the next reading of the lit value into its place."""
        self.row_flow(proposals.read_otherwise)

    def event_saved(
        self, draft: EventDraft, held: Mapping[str, Pending], saved: ItemState, *, verified: bool
    ) -> None:
        """An event was saved, of which these were the offers: what is proposed next is at hand when it is done."""
        made_of = held["type"].proposal if "type" in held else ""
        if made_of:
            self.proposing.taken[made_of] = saved.uid
        if made_of or draft.base.rev == 1:
            workspace, keys = self.desk.workspace, self.curator.keys.pressed
            spent = keys - self._keys_before.pop(saved.uid, keys)
            showing = replace(self._showing(made_of, spent), article=draft.article)
            self._log(lambda: of_event(workspace, showing, held, saved))
            if verified:
                self._beside(lambda: accepting.learn(workspace, held, saved))
        if verified and made_of:
            self.view.focus()
            if event := self.proposing.event:
                self.view.begin_at(event.start)

    # -- the log -------------------------------------------------------------------------------------------------------

    def _showing(self, proposal: str, keys: int = 0) -> Showing:
        found, article = self.proposing.suggestions, self.desk.article
        of = (found.article, found.version) if found else (article.uid, article.version)
        at = self.proposing.shown_at.get(proposal or PUBLISHED, "")
        return Showing(*of, proposal, at, keys)

    def _note_published(self, shown: Publication, outcome: Outcome) -> None:
        value, saved = shown.edtf or "", shown.edtf or "" if outcome == "accepted" else ""
        rank = int(outcome == "accepted")
        line = self._showing("").line(PUBLISHED, outcome, value=value, saved=saved, rank=rank)
        self._note([line])

    def _left_behind(self) -> None:
        """The article is left: what was shown and not used was ignored."""
        for name in self.proposing.ignored:
            proposal, kind = ("", PUBLISHED) if name == PUBLISHED else (name, EVENT)
            self._note([self._showing(proposal).line(kind, "ignored")])

    def _note(self, lines: list[Shown]) -> None:
        self._log(lambda: lines)

    def _log(self, lines: Callable[[], list[Shown]]) -> None:
        """Write into the log, beside the keys and whatever else is done."""
        journal = self.journal = self.journal or Journal(self.desk.workspace)

        def write() -> None:
            journal.note(lines())
            journal.write()

        self._beside(write)

    def _beside(self, work: Callable[[], None]) -> None:
        self.app.run_worker(work, group=JOURNAL, thread=True, exit_on_error=False)


def _named(shown: EventProposal | Publication) -> str:
    """What the log calls a proposal."""
    return shown.uid if isinstance(shown, EventProposal) else PUBLISHED
