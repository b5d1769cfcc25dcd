"""The workbench: the article beside the events it tells of and the form of the current one."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any, ClassVar

from textual import getters, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Container, Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Footer, Static

from curator.codebook.types import Field as CodebookField
from curator.errors import ConflictError, CuratorError
from curator.model.lines import EventLine
from curator.model.values import shown
from curator.rules.display import one_line
from curator.services import articles, events, forms, reading
from curator.services.draft import EventDraft
from curator.tui import asking, editing, sending
from curator.tui.desk import Desk, OpenArticle, Span
from curator.tui.dialogs.ask import Ask
from curator.tui.dialogs.details import edit_details
from curator.tui.screens.base import CuratorScreen
from curator.tui.screens.workbench_keys import BINDINGS, field_bindings
from curator.tui.widgets.article_view import ArticleView, Mark
from curator.tui.widgets.rows import Column, Row, RowList
from curator.tui.widgets.title_bar import TitleBar

Flow = Callable[[Desk, EventDraft], Awaitable[str | None]]


class Workbench(CuratorScreen[None]):
    """One article at a time. Everything that changes an event goes through its draft, which is on disk at once."""

    BINDINGS: ClassVar[list[BindingType]] = BINDINGS

    view = getters.query_one(ArticleView)
    listed = getters.query_one("#events", RowList)
    sheet = getters.query_one("#form", RowList)
    todo = getters.query_one("#todo", RowList)
    bar = getters.query_one(TitleBar)

    def __init__(self, article: str, event: str | None = None) -> None:
        """Open an article (uid), and one event of it if named."""
        super().__init__()
        self._article_uid, self._event_uid = article, event
        self.desk: Desk
        self._form = forms.Form((), (), ())

    def compose(self) -> ComposeResult:
        yield TitleBar()
        with Container(id="desk"):
            with Vertical(id="article-pane"):
                yield ArticleView(id="article")
            with Vertical(id="event-pane"):
                yield RowList(
                    (Column("id", "event", 8), Column("title", "events of this article")),
                    empty="No event yet: select its sentence and press e; z says that there is none.",
                    id="events",
                )
                yield RowList(
                    (
                        Column("label", "field", 18),
                        Column("value", "value"),
                        Column("mark", "said by", 7, "right"),
                    ),
                    empty="",
                    id="form",
                )
                yield RowList((Column("todo", "to do before verify"),), empty="", id="todo")
        yield Static("", id="context")
        yield Footer(compact=True)

    def on_mount(self) -> None:
        workspace, drafts = self.curator.workspace, self.curator.drafts
        assert workspace is not None
        assert drafts is not None
        self.desk = Desk(workspace, drafts, self._ask, self._read_article(self._article_uid))
        for event, kept in drafts.of(workspace.author).items():
            self.desk.drafts_by_event[event] = EventDraft.resumed(workspace, drafts, kept)
        field_bindings(self, workspace.codebook)
        self.curator.changed.subscribe(self, lambda _: self._after_change())
        self._show_article()
        self.view.focus()

    async def _ask(self, dialog: ModalScreen[Any]) -> Any:
        return await self.curator.push_screen_wait(dialog)

    # -- the article -------------------------------------------------------------------------------------------------

    def _read_article(self, uid: str, version: int | None = None) -> OpenArticle:
        workspace = self.curator.workspace
        assert workspace is not None
        n, text = reading.article_text(workspace, uid, version)
        return OpenArticle(reading.state(workspace, uid), n, text)

    def _show_article(self) -> None:
        """Show the open article from its start, with the first of its events."""
        self.view.show(self.desk.article.text)
        lines = self._lines()
        unsaved = next(
            (d for d in self.desk.drafts_by_event.values() if d.article == self.desk.article.uid and d.dirty),
            None,
        )
        uid = self._event_uid or (unsaved.base.uid if unsaved else lines[0].uid if lines else None)
        self._event_uid = None
        self._open_event(uid)
        if unsaved is not None and unsaved is self.desk.draft:
            self._say("Unsaved work was found and is on the desk again: s saves it, D gives it up.")
        elif self._missing_details():
            self._say(f"This article has no {self._missing_details()}: press m to say what you know.")

    def _missing_details(self) -> str:
        names = {"outlet": "outlet", "published": "publication date"}
        return " and no ".join(
            label for name, label in names.items() if not self.desk.article.state.text(name)
        )

    def go_to_article(self, uid: str) -> None:
        """Open another article; the current event stays on the desk."""
        draft = self.desk.draft
        self.desk.article = self._read_article(uid)
        self._event_uid = draft.base.uid if draft else None
        self._show_article()

    # -- the event ---------------------------------------------------------------------------------------------------

    def _lines(self) -> list[EventLine]:
        return reading.events_of_article(self.desk.workspace, self.desk.article.uid)

    def _open_event(self, uid: str | None) -> None:
        """Put an event on the desk: its unsaved draft if there is one, else as the record has it."""
        desk = self.desk
        if uid is None:
            desk.draft = None
        elif uid in desk.drafts_by_event:
            desk.draft = desk.drafts_by_event[uid]
        else:
            base = reading.state(desk.workspace, uid)
            desk.draft = EventDraft(desk.workspace, desk.drafts, base, desk.article.uid)
            desk.drafts_by_event[uid] = desk.draft
        self._refresh()

    def _after_change(self) -> None:
        """Something in the record changed: show what it says now; unsaved work stays as it is."""
        desk = self.desk
        desk.article = self._read_article(desk.article.uid, desk.article.version)
        for uid, draft in list(desk.drafts_by_event.items()):
            if not draft.dirty and draft is not desk.draft:
                del desk.drafts_by_event[uid]
        if desk.draft is not None and desk.draft.base.rev and not desk.draft.dirty:
            desk.draft.base = desk.draft.state = reading.state(desk.workspace, desk.draft.base.uid)
        self._refresh()

    def _refresh(self) -> None:
        """Show the desk: events, form, what is to do, marks in the article, title."""
        draft = self.desk.draft
        self._form = forms.form(self.desk.workspace, draft.state) if draft else forms.Form((), (), ())
        rows = [Row(row.path, (row.label, row.value or row.hint, row.mark)) for row in self._form.rows]
        self.sheet.load(len(rows), lambda offset, limit: rows[offset : offset + limit])
        todo = [Row(item.path, (item.message,), "!") for item in self._form.missing]
        self.todo.load(len(todo), lambda offset, limit: todo[offset : offset + limit])
        self.todo.display = bool(todo)
        self._refresh_events()
        self._refresh_marks()
        self._refresh_title()

    def _refresh_events(self) -> None:
        lines = self._lines()
        draft = self.desk.draft
        rows = [self._event_row(line) for line in lines]
        if draft is not None and draft.base.uid not in {line.uid for line in lines}:
            name = shown("event", draft.base.number) if draft.base.number else "new"
            rows.append(Row(draft.base.uid, (name, self._own_title(draft)), "●" if draft.dirty else ""))
        self.listed.load(len(rows), lambda offset, limit: rows[offset : offset + limit])
        self.listed.styles.height = min(len(rows), 5) + 1 if rows else 3
        if draft is not None:
            self.listed.move_to(draft.base.uid)

    def _event_row(self, line: EventLine) -> Row:
        kept = self.desk.drafts_by_event.get(line.uid)
        contested = " · contested" if line.contested else ""
        return Row(
            line.uid,
            (shown("event", line.number), f"{line.title} · {line.state}{contested}"),
            "●" if kept is not None and kept.dirty else "",
        )

    def _own_title(self, draft: EventDraft) -> str:
        kind = draft.event_type
        return f"{draft.state.text('title') or (kind.label if kind else 'event')} · not saved yet"

    def _refresh_marks(self) -> None:
        draft, article = self.desk.draft, self.desk.article
        path = self.sheet.cursor_key
        marks = [
            Mark(claim.start, claim.end, "current" if claim.path == path else "quote")
            for claim in (draft.state.claims.values() if draft else ())
            if claim.article == article.uid and claim.version == article.version
        ]
        self.view.set_marks(marks)

    def _refresh_title(self) -> None:
        desk, state = self.desk, self.desk.article.state
        version = f"v{desk.article.version}" if desk.article.version > 1 else ""
        title = state.text("title") or reading.names(desk.workspace, [desk.article.uid])[desk.article.uid]
        parts = [
            f"{shown('article', state.number)}{version}",
            title,
            state.text("outlet") or "outlet?",
            state.text("published") or "date?",
        ]
        unsaved = any(draft.dirty for draft in desk.drafts_by_event.values())
        saved = "● unsaved" if unsaved else "saved"
        self.bar.say(" · ".join(parts), f"{desk.workspace.author} · {self.curator.path.name} · {saved}")
        self.query_one("#article-pane").border_title = Content(one_line(f"article {parts[0]}"))
        pane = self.query_one("#event-pane")
        if desk.draft is None:
            pane.border_title = "no event"
            pane.border_subtitle = ""
            return
        base, now = desk.draft.base, desk.draft.state
        name = shown("event", base.number) if base.number else "new event"
        kind = desk.draft.event_type
        edited = " · edited" if desk.draft.dirty else ""
        label = kind.label if kind else "no type yet"
        pane.border_title = Content(one_line(f"{name} {label} · {now.text('state', 'draft')}{edited}"))
        cited = f"sources {' '.join(self._form.sources)}" if self._form.sources else "no source yet"
        pane.border_subtitle = f"{cited} · revision {base.rev}"

    def _say(self, sentence: str) -> None:
        """The context line: why something is as it is."""
        self.query_one("#context", Static).update(Content(one_line(sentence)))

    # -- messages of the widgets ---------------------------------------------------------------------------------------

    def on_row_list_highlighted(self, message: RowList.Highlighted) -> None:
        if message.rows is self.sheet and self.sheet.has_focus:
            self._refresh_marks()
            row = next((row for row in self._form.rows if row.path == message.key), None)
            if row is not None and row.hint:
                self._say(row.hint)

    def on_row_list_chosen(self, message: RowList.Chosen) -> None:
        if message.rows is self.listed:
            self._open_event(message.key)
            self.sheet.focus()
        elif message.rows is self.todo:
            self._go_to_row(message.key)
        else:
            self._flow(lambda desk, draft: editing.edit_row(desk, draft, message.key))

    def _go_to_row(self, path: str) -> None:
        """Light the row of the form where something is to be done."""
        for row in self._form.rows:
            if row.path == path or row.path.startswith(f"{path}/"):
                self.sheet.move_to(row.path)
        self.sheet.focus()

    @work
    async def on_article_view_search_requested(self) -> None:
        typed = await self._ask(Ask("Search this article", "", "What is found is selected; n and N go on."))
        if typed is not None:
            found = self.view.search(typed)
            self._say(f"{found} found" if found else f"“{typed}” is not in this article.")

    def on_article_view_revealed(self, message: ArticleView.Revealed) -> None:
        self._say(message.name)

    # -- flows: ask, edit the draft, say what it did -------------------------------------------------------------------

    @work
    async def _flow(self, flow: Flow) -> None:
        draft = self.desk.draft
        if draft is None:
            self._say(
                "There is no event on the desk: select its sentence and press e, or f to take one of the record."
            )
            return
        try:
            said = await flow(self.desk, draft)
        except (CuratorError, ValueError) as error:
            said = str(error)
        self._refresh()
        if said is not None:
            self.view.clear_selection()
            self._say(said)

    def _chosen(self) -> Span | None:
        return self.view.selection

    def send_field(self, field: CodebookField) -> None:
        """Send what is selected to a field of the current event."""

        async def flow(desk: Desk, draft: EventDraft) -> str | None:
            kind = draft.event_type
            found = kind.field(field.id) if kind else None
            if found is None:
                what = kind.label if kind else "an event without a type"
                return f"{what} has no field “{field.label}”: press t to choose another type."
            return await sending.send(desk, draft, found, self._chosen())

        self._flow(flow)

    def action_field(self, field_id: str) -> None:
        """The key of a codebook field."""
        for kind in self.desk.workspace.codebook.types:
            field = kind.field(field_id)
            if field is not None:
                self.send_field(field)
                return

    @work
    async def action_new_event(self) -> None:
        """Make a new event; what is selected, or the sentence under the cursor, says what type it is."""
        start, end = self.view.evidence()
        span = (start, end) if start < end else None
        blank = events.blank(self.desk.workspace)
        draft = EventDraft(self.desk.workspace, self.desk.drafts, blank, self.desk.article.uid)
        said = await sending.send_type(self.desk, draft, span)
        if said is None:
            return
        self.desk.drafts_by_event[blank.uid] = self.desk.draft = draft
        self.view.clear_selection()
        self._refresh()
        self._say(f"New event. {said}")

    def action_type(self) -> None:
        self._flow(lambda desk, draft: sending.send_type(desk, draft, self._chosen()))

    def action_who(self) -> None:
        self._flow(lambda desk, draft: sending.send_participant(desk, draft, self._chosen()))

    def action_part_of(self) -> None:
        self._flow(editing.part_of)

    def _row_flow(self, flow: Callable[[Desk, EventDraft, str], Awaitable[str | None]]) -> None:
        path = self.sheet.cursor_key
        if path is not None:
            self._flow(lambda desk, draft: flow(desk, draft, path))

    def action_mark(self) -> None:
        self._row_flow(editing.mark_row)

    def action_note(self) -> None:
        self._row_flow(editing.note_row)

    def action_ledger(self) -> None:
        self._row_flow(editing.ledger)

    def action_cite(self) -> None:
        async def flow(desk: Desk, draft: EventDraft, path: str) -> str | None:
            start, end = self.view.evidence()
            return (
                sending.cite_row(desk, draft, path, (start, end))
                if start < end
                else "Select the words first."
            )

        self._row_flow(flow)

    def action_remove(self) -> None:
        """Take away the value of the lit row, with its claims."""
        path, draft = self.sheet.cursor_key, self.desk.draft
        if path is None or draft is None or not self.sheet.has_focus:
            return
        parts = path.split("/")
        target = "/".join(parts[:2]) if parts[0] == "participant" else path
        if target in ("type", "realis", forms.ADD_PARTICIPANT) or parts[0] == "role":
            self._say("That row has nothing to take away.")
        elif draft.remove(target, f"{parts[0]} taken away"):
            self._refresh()
            self._say("Taken away; u brings it back.")

    def action_undo(self) -> None:
        label = self.desk.draft.undo() if self.desk.draft else None
        self._refresh()
        self._say(f"Undone: {label}" if label else "Nothing to undo since the last save.")

    def action_redo(self) -> None:
        label = self.desk.draft.redo() if self.desk.draft else None
        self._refresh()
        self._say(f"Done again: {label}" if label else "Nothing to do again.")

    def action_quote(self) -> None:
        """Go from the lit row to the words that say so, in another article if need be."""
        path, draft = self.sheet.cursor_key, self.desk.draft
        claims = draft.state.claims_on(path) if draft and path else []
        if not claims:
            self._say("No article is cited for that row.")
            return
        here = [
            c for c in claims if c.article == self.desk.article.uid and c.version == self.desk.article.version
        ]
        claim = here[0] if here else claims[0]
        if not here:
            self.desk.article = self._read_article(claim.article, claim.version)
            self.view.show(self.desk.article.text)
            self._refresh()
        self.view.select(claim.start, claim.end)
        self.view.focus()

    # -- saving ------------------------------------------------------------------------------------------------------

    def action_save(self) -> None:
        self._save("", verify=False)

    def action_verify(self) -> None:
        self._save("", verify=True)

    @work
    async def action_save_with_message(self) -> None:
        if (draft := self.desk.draft) is not None:
            message = await self._ask(
                Ask("Save with a message", draft.summary(), "Why this change was made.")
            )
            if message is not None:
                self._save(message, verify=False)

    @work
    async def _save(self, message: str, *, verify: bool) -> None:
        draft = self.desk.draft
        if draft is None:
            return
        if verify and self._form.missing:
            self._say(f"{len(self._form.missing)} to do before verify; enter goes to the lit one.")
            self.todo.focus()
            return
        if not draft.dirty and not (verify and draft.state.text("state") != "verified"):
            self._say("Everything is saved already.")
            return
        try:
            saved = await asyncio.to_thread(draft.save, message, verify=verify)
        except ConflictError as error:
            clashes = draft.rebase()
            both = f" Both of you changed {', '.join(clashes)}: yours stands here now." if clashes else ""
            self._refresh()
            self._say(f"{error} Your changes were put on top of theirs, look at them and save again.{both}")
            return
        except CuratorError as error:
            self._refresh()
            self._say(str(error))
            return
        if self.desk.article.state.text("state") == "new":
            await self.curator.attempt(
                articles.set_state, self.desk.workspace, self.desk.article.uid, "in_work"
            )
        self.curator.changed.publish(None)
        name = shown("event", saved.number)
        self._say(f"{name}.{saved.rev} {'verified' if verify else 'saved'}.")

    @work
    async def action_discard(self) -> None:
        """Give up the unsaved changes of the current event."""
        draft = self.desk.draft
        if draft is None or not draft.dirty:
            self._say("There is nothing unsaved.")
            return
        draft.discard()
        if not draft.base.rev:
            self.desk.drafts_by_event.pop(draft.base.uid, None)
            lines = self._lines()
            self._open_event(lines[0].uid if lines else None)
        self._refresh()
        self._say("The unsaved changes are given up.")

    # -- other items ---------------------------------------------------------------------------------------------------

    @work
    async def action_find_event(self) -> None:
        """Take another event of the record onto the desk, to cite this article for it."""
        chosen = await asking.event(self.desk, "Which event?")
        if chosen is not None:
            self._open_event(chosen)

    @work
    async def action_details(self) -> None:
        await edit_details(self.curator, self.desk.workspace, self.desk.article.state)

    @work
    async def action_state(self) -> None:
        state = await editing.article_state(self.desk)
        if state is not None:
            await self.curator.attempt(articles.set_state, self.desk.workspace, self.desk.article.uid, state)

    @work
    async def action_withdraw(self) -> None:
        draft = self.desk.draft
        if draft is None or not draft.base.rev:
            self._say("Only a saved event can be withdrawn; D gives up what is unsaved.")
            return
        reason = await self._ask(
            Ask("Withdraw this event, because", "", "It is kept, out of lists and exports.")
        )
        if reason is None:
            return
        done = await self.curator.attempt(events.withdraw, self.desk.workspace, draft.base.uid, reason)
        if done is not None:
            self.desk.drafts_by_event.pop(draft.base.uid, None)
            self.desk.drafts.drop(draft.base.uid, self.desk.workspace.author)
            lines = self._lines()
            self._open_event(lines[0].uid if lines else None)
            self._say(f"{shown('event', done.number)} is withdrawn: {reason}")

    def action_history(self) -> None:
        draft = self.desk.draft
        if draft is None or not draft.base.rev:
            self._say("This event has no history yet: save it first.")
            return
        from curator.tui.screens.history import HistoryScreen

        self.curator.push_screen(HistoryScreen(draft.base.uid))

    def action_article(self, step: int) -> None:
        """Go to the next or previous article of the queue."""
        neighbour = reading.neighbour(self.desk.workspace, self.desk.article.state.number, step)
        if neighbour is None:
            self._say("This is the last article." if step > 0 else "This is the first article.")
        else:
            self.desk.article = self._read_article(neighbour)
            self._show_article()

    def action_leave(self) -> None:
        """Back to the list; unsaved work stays on disk and is here again next time."""
        self.curator.pop_screen()
        self.curator.changed.publish(None)
