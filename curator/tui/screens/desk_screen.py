"""A screen that shows a desk: the article beside the events it tells of and the form of the current one."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from textual import getters, work
from textual.app import ComposeResult
from textual.containers import Container, Vertical
from textual.content import Content
from textual.events import DescendantFocus
from textual.screen import ModalScreen
from textual.widgets import Static

from curator.errors import CuratorError
from curator.model.lines import EventLine
from curator.model.state import ItemState, difference
from curator.model.suggestions import Region
from curator.model.values import shown
from curator.model.views import mentions
from curator.rules import edits, titles
from curator.rules.display import one_line, short
from curator.rules.pending import Pending
from curator.services import accepting, forms, reading
from curator.services.draft import EventDraft
from curator.tui.flows import anchoring, editing, proposals, redating
from curator.tui.flows.desk import Desk, OpenArticle, Place
from curator.tui.keys.gate import FLOW
from curator.tui.screens.base import CuratorScreen
from curator.tui.screens.workbench_keys import field_bindings
from curator.tui.spotting import show_spots
from curator.tui.widgets.article_view import ArticleView, Mark
from curator.tui.widgets.event_pane import NOTHING, EventPane
from curator.tui.widgets.key_line import KeyLine
from curator.tui.widgets.proposal_pane import ProposalPane
from curator.tui.widgets.rows import RowList
from curator.tui.widgets.title_bar import TitleBar

WIDE = 110
"""Cells from which on the article stands beside the form, and not above it."""

TALL = 40
"""Lines from which on there is room for more than one proposal."""

Flow = Callable[[Desk, EventDraft], Awaitable[str | None]]


class DeskScreen(CuratorScreen[None]):
    """One article at a time. Everything that changes an event goes through its draft, which is on disk at once."""

    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (WIDE, "-wide")]
    VERTICAL_BREAKPOINTS = [(0, "-low"), (TALL, "-tall")]
    HELP = "The workbench: an article beside the events it tells of and the form of the current one."

    view = getters.query_one(ArticleView)
    pane = getters.query_one(EventPane)
    bar = getters.query_one(TitleBar)

    def __init__(self, article: str, event: str | None = None, place: Place | None = None) -> None:
        """Open an article (uid), and one event of it if named; the words at `place`, if given, are selected."""
        super().__init__()
        self._first_article, self._first_event, self._first_place = article, event, place
        self.desk: Desk
        self.form = NOTHING
        # Known before the first layout: a resize says it after that, and all would be laid out and drawn twice.
        self.add_class("-wide" if self.app.size.width >= WIDE else "-narrow")
        self.add_class("-tall" if self.app.size.height >= TALL else "-low")

    def compose(self) -> ComposeResult:
        yield TitleBar()
        with Container(id="desk"):
            with Vertical(id="article-pane"):
                yield ArticleView(id="article")
                yield ProposalPane(id="proposed")
            yield EventPane(id="event-pane")
        yield Static("", id="context")
        yield KeyLine()

    def on_mount(self) -> None:
        workspace, drafts = self.curator.workspace, self.curator.drafts
        assert workspace is not None
        assert drafts is not None
        place = self._first_place
        article = self.read_article(self._first_article, place.version if place else None)
        self.desk = Desk(workspace, drafts, self.ask, self.curator.typed, article)
        field_bindings(self, workspace.codebook)
        self.curator.changed.subscribe(self, lambda _: self.after_change())
        self.left_unsaved = self.unsaved()
        refused = self._take_up_drafts()
        self.show_article(self._first_event)
        if place is not None:
            self.view.select(place.start, place.end)
        self.view.focus()
        if refused:
            self.say(refused)

    def _take_up_drafts(self) -> str:
        """Lay the unsaved work of this author on the desk; why that cannot be done, if it cannot."""
        workspace, drafts = self.desk.workspace, self.desk.drafts
        try:
            left = drafts.of(workspace.author)
        except CuratorError as error:
            return str(error)
        known = reading.ids(workspace, [kept.article for found in left.values() for kept in found])
        more = 0
        for event, found in left.items():
            kept = found[0]
            if kept.article in known:  # else it belongs to another record that had this name
                drafts.adopt(kept, workspace.author)
                self.desk.drafts_by_event[event] = EventDraft.resumed(workspace, drafts, kept)
                more += len(found) - 1
        return (
            ""
            if not more
            else (
                "An event was left unsaved in two windows: the newer version is on the desk; "
                "the older one is kept and offered when that is saved or given up."
            )
        )

    def unsaved(self) -> dict[str, list[str]]:
        """The events (uids) that this person left unsaved in the record, with the articles at which they did."""
        try:
            found = self.desk.drafts.of(self.desk.workspace.author)
        except CuratorError:  # said when the desk is opened
            return {}
        return {event: [draft.article for draft in left] for event, left in found.items()}

    async def ask(self, dialog: ModalScreen[Any]) -> Any:
        return await self.curator.push_screen_wait(dialog)

    # -- the article -------------------------------------------------------------------------------------------------

    def read_article(self, uid: str, version: int | None = None) -> OpenArticle:
        workspace = self.curator.workspace
        assert workspace is not None
        n, text = reading.article_text(workspace, uid, version)
        return OpenArticle(reading.state(workspace, uid), n, text)

    def show_article(self, event: str | None = None) -> None:
        """Show the open article from its start. On the desk lies the event named, else the unsaved one that lay
        there, else what was left unsaved at this article, else the first event that cites it."""
        self.view.show(self.desk.article.text)
        self.show_spots()
        unsaved = [draft for draft in self.desk.drafts_by_event.values() if draft.dirty]
        carried = next((draft for draft in unsaved if draft is self.desk.draft), None)
        left_here = next((draft for draft in unsaved if draft.article == self.desk.article.uid), None)
        kept = carried or left_here
        if begun := self.curator.reading.get(self.desk.article.uid):
            self.view.begin_at(begun)
        lines = self.lines_here()
        self.open_event(event or (kept.base.uid if kept else lines[0].uid if lines else None))
        if event and self.desk.draft is not None:
            quoted = [
                c.start for c in self.desk.draft.state.claims.values() if c.article == self.desk.article.uid
            ]
            self.view.scroll_to_offset(min(quoted, default=0))
        if kept is not None and carried is None and kept is self.desk.draft:
            self.say("Unsaved work was found and is on the desk again: s saves it, D gives it up.")
        elif self.desk.draft is not None and (behind := anchoring.notice(self.desk, self.desk.draft)):
            self.say(behind)
        elif doubted := self.doubted_details():
            self.say(doubted)
        elif missing := self.missing_details():
            self.say(f"This article has no {missing}: {self.offered_details()}press m to say what you know.")

    def show_spots(self, *, again: bool = False) -> None:
        """Underline the names and dates of the story; `again` when the record knows other names now."""
        article = self.desk.article
        show_spots(
            self,
            self.view,
            self.desk.workspace,
            article,
            found_regions=lambda regions: self.found_regions(article, regions),
            again=again,
        )

    def found_regions(self, article: OpenArticle, regions: tuple[Region, ...]) -> None:
        """All parts of a long article are known."""

    def offered_details(self) -> str:
        """What the article says of itself that nobody has confirmed, and the key that takes it."""
        return ""

    def remember_place(self) -> None:
        """Keep where the open article was being read, for when it is opened again."""
        self.curator.reading[self.desk.article.uid] = self.view.reading_at

    def doubted_details(self) -> str:
        """What speaks against what is known of the open article, in a sentence; empty when nothing does."""
        return ""

    def missing_details(self, article: ItemState | None = None) -> str:
        """What is not known of the open article, or of `article`, and should be."""
        state = article or self.desk.article.state
        names = {"outlet": "outlet", "published": "publication date"}
        return " and no ".join(label for name, label in names.items() if not state.text(name))

    # -- the event ---------------------------------------------------------------------------------------------------

    async def look_again(self, before: ItemState, after: ItemState) -> None:
        """After the article's details were saved: open the event that has to be looked at, if somebody wants to."""
        event = await redating.event_to_look_at(self.ask, self.desk.workspace, before, after)
        if event is not None:
            self.open_event(event)

    def lines_here(self) -> list[EventLine]:
        return reading.events_of_article(self.desk.workspace, self.desk.article.uid)

    def open_event(self, uid: str | None) -> None:
        """Put an event on the desk: its unsaved draft if there is one, else as the record has it."""
        desk = self.desk
        desk.claim = desk.opened = ""
        if uid is None:
            desk.draft = None
        elif uid in desk.drafts_by_event and desk.drafts_by_event[uid].dirty:
            desk.draft = desk.drafts_by_event[uid]
        else:
            base = reading.state(desk.workspace, uid)
            desk.draft = EventDraft(desk.workspace, desk.drafts, base, desk.article.uid)
            desk.drafts_by_event[uid] = desk.draft
        self.refresh_desk()

    def after_change(self) -> None:
        """Something in the record changed: show what it says now; unsaved work stays as it is."""
        desk = self.desk
        self.left_unsaved = self.unsaved()
        desk.article = self.read_article(desk.article.uid, desk.article.version)
        for uid, draft in list(desk.drafts_by_event.items()):
            if not draft.dirty and draft is not desk.draft:
                del desk.drafts_by_event[uid]
        if desk.draft is not None and desk.draft.base.rev and not desk.draft.dirty:
            desk.draft.base = desk.draft.state = reading.state(desk.workspace, desk.draft.base.uid)
        self.show_spots(again=True)
        self.refresh_desk()

    def refresh_desk(self) -> None:
        """Show the desk: events, form, what is to do, marks in the article, title."""
        draft = self.desk.draft
        self.form = forms.form(self.desk.workspace, draft.state, self.desk.opened) if draft else NOTHING
        with self.prevent(
            RowList.Highlighted
        ):  # a row that came under the cursor must not speak over what was done
            self.pane.show(self.lines_here(), draft, self.form, self.desk.drafts_by_event)
        self.refresh_marks()
        self._refresh_title()

    def further_marks(self) -> list[Mark]:
        """What else is marked in the article, beside quotes and links."""
        return []

    def refresh_marks(self) -> None:
        """Mark in the article what the event cites, whom people linked, and what else there is to see."""
        draft, article = self.desk.draft, self.desk.article
        path = self.pane.sheet.cursor_key
        marks = [
            Mark(claim.start, claim.end, "current" if claim.path == path else "quote")
            for claim in (draft.state.claims.values() if draft else ())
            if claim.article == article.uid and claim.version == article.version
        ]
        marks += [
            Mark(mention.start, mention.end, "linked")
            for mention in mentions(article.state)
            if mention.version == article.version
        ]
        self.view.set_marks([*self.further_marks(), *marks])

    def _refresh_title(self) -> None:
        desk, state = self.desk, self.desk.article.state
        version = f"v{desk.article.version}" if desk.article.version > 1 else ""
        title = state.text("title") or titles.headline(desk.article.text)
        name = f"{shown('article', state.number)}{version}"
        about = f"{name} · {state.text('outlet') or 'outlet?'} · {state.text('published') or 'date?'}"
        here = desk.draft is not None and desk.draft.dirty
        elsewhere = any(draft.dirty for draft in desk.drafts_by_event.values() if draft is not desk.draft)
        saved = "● unsaved" if here else "● unsaved elsewhere" if elsewhere else self.curator.saved()
        self.bar.say(f"{name} · {title}", f"{desk.workspace.author} · {self.curator.path.name} · {saved}")
        # As Content, not as str: a str would be read as markup.
        self.query_one("#article-pane").border_title = Content(one_line(f"article {about}"))

    def say(self, sentence: str, *, wrong: bool = False) -> None:
        """The context line: why something is as it is."""
        context = self.query_one("#context", Static)
        context.set_class(wrong, "-wrong")
        context.update(Content(one_line(f"✗ {sentence}" if wrong else sentence)), layout=False)

    def on_descendant_focus(self, event: DescendantFocus) -> None:
        """In a small window the side with the keys takes the room."""
        self.set_class(self.pane in event.widget.ancestors, "-form")

    # -- messages of the widgets ---------------------------------------------------------------------------------------

    def on_row_list_highlighted(self, message: RowList.Highlighted) -> None:
        if message.rows is self.pane.sheet and self.pane.sheet.has_focus:
            self.desk.claim = ""  # from now on the keys for claims mean those of the lit row
            self.refresh_marks()
            row = next((row for row in self.form.rows if row.path == message.key), None)
            if row is not None and row.hint:
                self.say(row.hint)

    def on_row_list_chosen(self, message: RowList.Chosen) -> None:
        if message.rows is self.pane.listed:
            self.open_event(message.key)
            self.pane.sheet.focus()
        elif message.rows is self.pane.todo:
            self.pane.light(message.key)
        elif self.desk.draft is not None and (held := accepting.waiting(self.desk.draft, message.key)):
            self.run_flow(lambda desk, draft: self._look_at(desk, draft, held))
        elif self._opens(message.key):
            self.say("Enter again says who it was; the rows below are the parts.")
        else:
            self.run_flow(lambda desk, draft: editing.edit_row(desk, draft, message.key))

    async def _look_at(self, desk: Desk, draft: EventDraft, held: Pending) -> str | None:
        """Take what waited in a row, and light the next that waits: one enter after the other takes no value twice."""
        said = await proposals.look(desk, draft, held)
        if said is not None:
            self.refresh_desk()
            waits = [row.path for row in self.form.rows if accepting.waiting(draft, row.path)]
            if waits:
                self.pane.sheet.move_to(waits[0])
            elif self.form.missing:
                self.pane.todo.focus()
            else:
                self.view.focus()
        return said

    def _opens(self, path: str) -> bool:
        """Show the parts of a participant, instead of those of another; False when they are shown, or it is none."""
        named = edits.participant_path(path)
        if named is None or named[0] == self.desk.opened:
            return False
        self.desk.opened = named[0]
        self.refresh_desk()
        return True

    def on_article_view_search_requested(self) -> None:
        self.action_find()

    @work(group=FLOW)
    async def action_find(self) -> None:
        """Ask for words and select the first place in the article that has them."""
        typed = await self.desk.ask_for(
            "find", "Find in this article", "", "What is found is selected; n and N go on."
        )
        if typed is not None:
            found = self.view.search(typed)
            self.view.focus()
            self.say(
                f"{found} found; what is selected goes to a field by its key."
                if found
                else f"“{short(typed)}” is not in this article."
            )

    def on_article_view_revealed(self, message: ArticleView.Revealed) -> None:
        self.say(message.name)

    def on_article_view_jumping(self, message: ArticleView.Jumping) -> None:
        if message.labels and message.prompt:
            self.say(f"{message.prompt}: type its label; enter types it by hand; escape or F10 leaves.")
        elif message.labels:
            self.say("Type a label; escape or F10 leaves.")
        elif not message.prompt:
            self.say("")

    # -- flows: ask, edit the draft, say what it did -------------------------------------------------------------------

    def row_flow(self, flow: Callable[[Desk, EventDraft, str], Awaitable[str | None]]) -> None:
        """Do something with the lit row of the form."""
        path = self.pane.sheet.cursor_key
        if path is not None:
            self.run_flow(lambda desk, draft: flow(desk, draft, path))

    @work(group=FLOW)
    async def run_flow(self, flow: Flow) -> None:
        draft = self.desk.draft
        if draft is None:
            self.say(
                "There is no event on the desk: select its sentence and press e, or f to take one of the record."
            )
            return
        before = draft.state
        try:
            said = await flow(self.desk, draft)
        except (CuratorError, ValueError) as error:
            said = str(error)
        self.refresh_desk()
        if not self.pane.sheet.has_focus:
            self.pane.follow(difference(before, draft.state))
        if said is not None:
            self.view.let_go()
            self.say(said)
