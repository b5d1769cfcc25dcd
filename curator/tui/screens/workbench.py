"""The workbench: what a curator does at the desk, key by key."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from typing import ClassVar, TypeVar

from textual import work
from textual.binding import BindingType

from curator.errors import ConflictError, CuratorError
from curator.model.claims import Claim
from curator.model.values import shown
from curator.rules.display import short
from curator.rules.pending import offers
from curator.services import accepting, articles, events, forms, reading
from curator.services.draft import EventDraft
from curator.tui.dialogs.choose import Choose, Option
from curator.tui.dialogs.details import edit_details
from curator.tui.flows import anchoring, asking, editing, ledger, linking, proposals, saved_steps, sending
from curator.tui.flows.desk import Desk, Span
from curator.tui.flows.evidence import NAME, SENTENCE, WORDS, Wanted, evidence, wanted_for
from curator.tui.keys.gate import FLOW
from curator.tui.screens.telling_screen import TellingScreen
from curator.tui.screens.workbench_keys import BINDINGS

T = TypeVar("T")
Sent = Awaitable[str | None]


class Workbench(TellingScreen):
    """The verbs: send, edit, save, verify, withdraw, go elsewhere."""

    BINDINGS: ClassVar[list[BindingType]] = BINDINGS

    async def _sent(self, wanted: Wanted, prompt: str, send: Callable[[Span | None], Sent]) -> str | None:
        """Send the evidence that fits; an empty sentence when the person went back without choosing any."""
        found = await evidence(self.view, wanted, prompt)
        return "" if found is None else await send(found.span)

    def action_field(self, field_id: str) -> None:
        """Send evidence to a field of the current event; the key comes from the codebook."""

        async def flow(desk: Desk, draft: EventDraft) -> str | None:
            kind = draft.event_type
            field = kind.field(field_id) if kind else None
            if field is None:
                what = kind.label if kind else "an event without a type"
                return f"{what} has no field “{field_id}”: press t to choose another type."
            return await self._sent(
                wanted_for(field), field.label, lambda span: sending.send(desk, draft, field, span)
            )

        self.run_flow(flow)

    @work(group=FLOW)
    async def action_new_event(self) -> None:
        """Make a new event; what is selected, the sentence under the cursor or one chosen says what type it is."""
        found = await evidence(self.view, SENTENCE, "the sentence of the event")
        if found is None:
            self.say("")
            return
        try:
            begun = await proposals.begun(self.desk, found.span)
        except CuratorError as error:
            self.say(str(error))
            return
        if begun is not None and (said := self.lay(begun)):
            self.pane.sheet.action_first()
            self.say(said)

    def action_type(self) -> None:
        self.run_flow(lambda desk, draft: sending.send_type(desk, draft, self.view.selection))

    def action_who(self) -> None:
        async def flow(desk: Desk, draft: EventDraft) -> str | None:
            if draft.event_type is None:
                return "Say first what type of event it is: press t."
            return await self._sent(
                NAME, "who took part", lambda span: sending.send_participant(desk, draft, span)
            )

        self.run_flow(flow)

    @work(group=FLOW)
    async def action_link_all(self) -> None:
        """Link every mention of whom a name means: the selected one, the one under the cursor, or one chosen."""
        found = await evidence(self.view, NAME, "whose mentions to link")
        span = found.span if found else None
        if span is None:
            self.say("" if found is None else "Select a name of the article, or put the cursor on one.")
            return
        try:
            said = await linking.link_all(self.desk, self._whole_name(span))
        except CuratorError as error:
            said = str(error)
        if said is not None:
            self.view.let_go()
            self.curator.changed.publish(None)
        self.say(said or "")

    def _whole_name(self, span: Span) -> Span:
        """The name that a span is a part of, or the span."""
        around = [spot for spot in self.view.spots_in(*span) if spot.kind == "mention"]
        whole = around[0] if len(around) == 1 else None
        return (whole.start, whole.end) if whole and whole.start <= span[0] and span[1] <= whole.end else span

    def action_part_of(self) -> None:
        self.run_flow(editing.part_of)

    def action_mark(self) -> None:
        self.row_flow(editing.mark_row)

    def action_note(self) -> None:
        self.row_flow(editing.note_row)

    def action_ledger(self) -> None:
        async def flow(desk: Desk, draft: EventDraft, path: str) -> str | None:
            steps = list(desk.steps)
            said = await ledger.settle(desk, draft, path)
            if desk.steps != steps:  # a split or a merge is saved at once, and lists show it
                self.curator.changed.publish(None)
            return said

        self.row_flow(flow)

    def action_stance(self, asserts: bool) -> None:
        async def flow(desk: Desk, draft: EventDraft) -> str | None:
            claim = self._claim_in_hand(draft)
            return ledger.take_stance(desk, draft, claim, asserts) if claim else ledger.NO_CLAIM

        self.run_flow(flow)

    def action_attribute(self) -> None:
        async def flow(desk: Desk, draft: EventDraft) -> str | None:
            claim = self._claim_in_hand(draft)
            selected = self.view.selection
            return await ledger.attribute(desk, draft, claim, selected) if claim else ledger.NO_CLAIM

        self.run_flow(flow)

    def _claim_in_hand(self, draft: EventDraft) -> Claim | None:
        return ledger.claim_in_hand(self.desk, draft, self.pane.sheet.cursor_key)

    def action_cite_again(self) -> None:
        self.run_flow(anchoring.cite_again)

    def action_cite(self) -> None:
        async def flow(desk: Desk, draft: EventDraft, path: str) -> str | None:
            return await self._sent(
                WORDS,
                "a quote for the lit row",
                lambda span: editing.send_to_row(desk, draft, path, span),
            )

        self.row_flow(flow)

    def action_remove(self) -> None:
        """Take away the value of the lit row, with its claims; the row of a participant takes the whole one away. In
        the article it is what is proposed."""
        path, draft = self.pane.sheet.cursor_key, self.desk.draft
        if self.view.has_focus:
            self.refuse_proposal()
            return
        if path is None or draft is None or not self.pane.sheet.has_focus:
            return
        if held := accepting.waiting(draft, path):
            self._at_once(lambda: accepting.refuse(draft, held))
            self.say("Refused; u brings it back.")
            return
        parts = path.split("/")
        whole = parts[0] == "participant" and parts[2] in ("entity", "description")
        target = "/".join(parts[:2]) if whole else path
        if target in ("type", "realis", forms.ADD_PARTICIPANT) or "role" in (parts[0], parts[-1]):
            self.say("That row has nothing to take away.")
        else:
            taken = self._at_once(lambda: draft.remove(target, f"{parts[0]} taken away"))
            if taken is not None:
                self.say("Taken away; u brings it back." if taken else "That row has nothing to take away.")

    def action_undo(self) -> None:
        draft = self.desk.draft
        if step := saved_steps.newest(self.desk):
            said = self._at_once(lambda: saved_steps.take_back(self.desk, step))
            self.curator.changed.publish(None)
            self.say(said or "")
            return
        label = self._at_once(lambda: (draft.undo() if draft else None) or "")
        if label is not None:
            self.say(f"Undone: {label}" if label else "Nothing to undo since the last save.")

    def action_redo(self) -> None:
        draft = self.desk.draft
        if step := saved_steps.next_again(self.desk):
            said = self._at_once(lambda: saved_steps.again(self.desk, step))
            self.curator.changed.publish(None)
            self.say(said or "")
            return
        label = self._at_once(lambda: (draft.redo() if draft else None) or "")
        if label is not None:
            self.say(f"Done again: {label}" if label else "Nothing to do again.")

    def _at_once(self, edit: Callable[[], T]) -> T | None:
        """Make an edit that asks nothing, and show the desk; when it is refused, say so and answer None."""
        try:
            done = edit()
        except CuratorError as error:
            self.refresh_desk()
            self.say(str(error))
            return None
        self.refresh_desk()
        return done

    def action_quote(self) -> None:
        """Go from the lit row to the words that say so, in another article if need be."""
        path, draft = self.pane.sheet.cursor_key, self.desk.draft
        claims = draft.seen.claims_on(path) if draft and path else []
        if not claims:
            self.say("No article is cited for that row.")
            return
        here = [
            c for c in claims if c.article == self.desk.article.uid and c.version == self.desk.article.version
        ]
        claim = here[0] if here else claims[0]
        if not here:
            self.desk.article = self.read_article(claim.article, claim.version)
            self.view.show(self.desk.article.text)
            self.show_spots()
            self.refresh_desk()
        self.desk.claim = claim.uid
        self.view.select(claim.start, claim.end)
        self.view.focus()
        said = claim.attribution or self.desk.article.state.text("outlet") or "the article"
        self.say(f"{draft.called(claim.path) if draft else ''}: “{short(claim.quote)}”, says {said}")

    # -- saving ------------------------------------------------------------------------------------------------------

    def action_save(self) -> None:
        self._save("", verify=False)

    def action_verify(self) -> None:
        self._save("", verify=True)

    @work(group=FLOW)
    async def action_save_with_message(self) -> None:
        if (draft := self.desk.draft) is None:
            self.say("There is no event on the desk to save.")
        else:
            message = await self.desk.ask_for(
                "message", "Save with a message", draft.summary(), "Why this change was made."
            )
            if message is not None:
                self._save(message, verify=False)

    @work(group=FLOW)
    async def _save(self, message: str, *, verify: bool) -> None:
        draft = self.desk.draft
        if draft is None:
            self.say("There is no event on the desk to save.")
            return
        if verify and self.form.missing:
            self.say(f"{len(self.form.missing)} to do before verify; enter goes to the lit one.")
            self.pane.todo.focus()
            return
        if not draft.dirty and not (verify and draft.state.text("state") != "verified"):
            self.say("Everything is saved already.")
            return
        was, held = draft.base.text("state"), offers(draft.state)
        left = proposals.left_out(self.form.rows)
        try:
            saved = await asyncio.to_thread(draft.save, message, verify=verify)
        except ConflictError as error:
            clashes = self._at_once(draft.rebase)
            if clashes is not None:
                self._say_conflict(error, dict.fromkeys(map(draft.called, clashes)))
            return
        except CuratorError as error:
            self.refresh_desk()
            self.say(str(error))
            return
        self.event_saved(draft, held, saved, verified=verify)
        cited = {claim.article for claim in saved.claims.values()} | {self.desk.article.uid}
        for article in sorted(cited):
            if reading.state(self.desk.workspace, article).text("state") == "new":
                await self.curator.attempt(articles.set_state, self.desk.workspace, article, "in_work")
        self.curator.changed.publish(None)
        name = f"{shown('event', saved.number)}.{saved.rev}"
        if verify:
            self.say(f"{name} verified.{left}")
        elif was in ("verified", "approved"):
            self.say(f"{name} saved as a draft; it was {was}, v verifies it again.{left}")
        else:
            self.say(f"{name} saved.{left}")

    def _say_conflict(self, error: ConflictError, both: Iterable[str]) -> None:
        named = ", ".join(both)
        clash = f" You both changed {named}: yours stands, u brings theirs." if named else ""
        self.say(
            f"{error.shown_id} was saved by someone else meanwhile.{clash}"
            " Nothing is overwritten; s again puts yours on top."
        )

    @work(group=FLOW)
    async def action_discard(self) -> None:
        """Give up the unsaved changes of the current event; an event that was never saved is asked about first."""
        draft = self.desk.draft
        if draft is None or not draft.dirty:
            self.say("There is nothing unsaved.")
            return
        if draft.base.rev:
            if self._at_once(draft.discard) is not None:
                self.refresh_desk()
                self.say("The unsaved changes are given up; u brings them back.")
            return
        options = [
            Option("keep", "keep it"),
            Option("give up", "give it up", "it was never saved and will be gone"),
        ]
        if await self.ask(Choose("Give up this new event?", options)) == "give up":
            self._at_once(draft.discard)
            self.desk.drafts_by_event.pop(draft.base.uid, None)
            lines = self.lines_here()
            self.open_event(lines[0].uid if lines else None)
            self.say("The new event is given up.")

    # -- other items ---------------------------------------------------------------------------------------------------

    @work(group=FLOW)
    async def action_find_event(self) -> None:
        """Take another event of the record onto the desk, to cite this article for it."""
        chosen = await asking.event(self.desk, "Which event?", unsaved=True)
        if chosen is not None:
            self.open_event(chosen)

    @work(group=FLOW)
    async def action_details(self) -> None:
        before = self.desk.article.state
        saved = await edit_details(self.curator, self.desk.workspace, before)
        if saved is not None:
            missing = self.missing_details(saved)
            self.say(f"This article still has no {missing}." if missing else "")
            await self.look_again(before, saved)

    @work(group=FLOW)
    async def action_state(self) -> None:
        state = await editing.article_state(self.desk)
        if state is not None:
            await self.curator.attempt(articles.set_state, self.desk.workspace, self.desk.article.uid, state)

    @work(group=FLOW)
    async def action_withdraw(self) -> None:
        draft = self.desk.draft
        if draft is None or not draft.base.rev:
            self.say("Only a saved event can be withdrawn; D gives up what is unsaved.")
            return
        reason = await self.desk.ask_for(
            "withdrawn", "Withdraw this event, because", "", "It is kept, out of lists and exports."
        )
        if reason is None:
            return
        done = await self.curator.attempt(events.withdraw, self.desk.workspace, draft.base.uid, reason)
        if done is not None:
            self.desk.drafts_by_event.pop(draft.base.uid, None)
            self._at_once(draft.discard)
            lines = self.lines_here()
            self.open_event(lines[0].uid if lines else None)
            self.say(f"{shown('event', done.number)} is withdrawn: {reason}")

    def action_history(self) -> None:
        draft = self.desk.draft
        if draft is None or not draft.base.rev:
            self.say("This event has no history yet: save it first.")
            return
        from curator.tui.screens.history import HistoryScreen

        self.curator.push_screen(HistoryScreen(draft.base.uid))

    def action_article(self, step: int) -> None:
        """Go to the next or previous article of the queue."""
        neighbour = reading.neighbour(self.desk.workspace, self.desk.article.state.number, step)
        if neighbour is None:
            self.say("This is the last article." if step > 0 else "This is the first article.")
        else:
            self.remember_place()
            self.desk.article = self.read_article(neighbour)
            self.show_article()

    def action_leave(self) -> None:
        """Back to the list; unsaved work stays on disk and is here again next time."""
        self.remember_place()
        self.curator.changed.unsubscribe(self)  # nobody sees any more what would be read anew
        self.curator.pop_screen()
        if self.unsaved() != self.left_unsaved:
            self.curator.changed.publish(None)
