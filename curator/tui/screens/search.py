"""The search: words in, and what of the record says them, each with the words that say so."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from rich.cells import cell_len
from rich.text import Text
from textual import getters, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import Static
from textual.worker import get_current_worker

from curator.errors import CuratorError
from curator.rules.display import one_line
from curator.rules.text import snap
from curator.services import searching
from curator.services.searching import Hit
from curator.services.workspace import Workspace
from curator.tui.flows.desk import Place
from curator.tui.keys.gate import LIST
from curator.tui.screens.base import CuratorScreen
from curator.tui.screens.entity import EntityScreen
from curator.tui.screens.events import open_event
from curator.tui.screens.workbench import Workbench
from curator.tui.widgets.field import Field
from curator.tui.widgets.key_line import KeyLine
from curator.tui.widgets.rows import Column, Row, RowList
from curator.tui.widgets.status_line import StatusLine
from curator.tui.widgets.title_bar import TitleBar

UNASKED = (
    "Type words of an article, an event or a name; “words in quotation marks” stand side by side."
    " Up and down light a row, enter opens it."
)
NOTHING = "Nothing says all of these words: take one away, or write only its beginning."
FOUND = "bold underline"
_LEAD = 20  # cells of a quote before the first word found; of a longer beginning the end is shown


def marked(text: str, marks: Sequence[tuple[int, int]]) -> Text:
    """A text in one line, with the words found set off by more than colour."""
    made = Text(one_line(text))
    for start, end in marks:
        made.stylize(FOUND, start, end)
    return made


def row(hit: Hit) -> Row:
    """A hit as a row. A quote is shown from shortly before the first word found, so that the word is in sight."""
    title, quote = marked(hit.title, hit.title_marks), marked(hit.quote, hit.marks)
    first = hit.marks[0][0] if hit.marks else 0
    if cell_len(one_line(hit.quote[:first])) > _LEAD:
        begin = hit.quote.rfind(" ", 0, first - _LEAD // 2) + 1
        if first - begin > _LEAD:  # a script without blanks
            begin = snap(hit.quote, first - _LEAD // 2, first)[0]
        quote = Text("…") + quote[begin:]
    return Row(hit.uid, (hit.shown_id, title, quote))


class SearchScreen(CuratorScreen[None]):
    """A field above a list; enter opens the lit row, whichever of the two has the keys."""

    HELP = (
        "The search: articles, events and entities that have the words, with the sentence around them. Type words; "
        "{enter} opens what is lit."
    )

    AUTO_FOCUS = "#words"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "escape,f10,q", "leave", "Back", id="search.leave", tooltip="Go back to where you came from."
        ),
        Binding("down", "move(1)", "Down", show=False, id="search.down", tooltip="Go to the row below."),
        Binding("up", "move(-1)", "Up", show=False, id="search.up", tooltip="Go to the row above."),
        Binding(
            "pagedown", "page(1)", "Page down", show=False, id="search.page-down", tooltip="Go one page down."
        ),
        Binding("pageup", "page(-1)", "Page up", show=False, id="search.page-up", tooltip="Go one page up."),
        Binding(
            "slash,ctrl+f", "words", "Words", show=False, id="search.words", tooltip="Go back to the words."
        ),
    ]

    rows = getters.query_one(RowList)
    typed = getters.query_one("#words", Field)
    bar = getters.query_one(TitleBar)

    def __init__(self) -> None:
        super().__init__()
        self._asked = self._shown = 0
        self._moves: list[int] = []
        self._hits: dict[str, Hit] = {}

    def compose(self) -> ComposeResult:
        yield TitleBar()
        yield Field(self.curator.searched.words, placeholder="words to search for", id="words")
        columns = (Column("id", "id", 7), Column("title", "title or name"), Column("quote", "says"))
        yield RowList(columns, empty=UNASKED, id="rows")
        yield Static(id="hit")
        yield StatusLine()
        yield KeyLine()

    def on_mount(self) -> None:
        self.curator.changed.subscribe(self, lambda _: self.search())
        self.typed.cursor_position = len(self.typed.value)
        self.search()

    # -- searching ---------------------------------------------------------------------------------------------------

    def on_input_changed(self) -> None:
        self.search()

    def search(self) -> None:
        """Search for the words in the field; only the answer to the latest is shown."""
        workspace = self.curator.workspace
        if workspace is not None and self.is_attached:
            self._asked += 1
            self._search(workspace, self.typed.value, self._asked)

    @work(thread=True, exclusive=True, group=LIST, exit_on_error=False)
    def _search(self, workspace: Workspace, words: str, ticket: int) -> None:
        worker = get_current_worker()
        try:
            found = searching.search(workspace, words, stop=lambda: worker.is_cancelled)
        except CuratorError as error:
            self.app.call_from_thread(self.curator.say, str(error), wrong=True)
            return
        if not worker.is_cancelled:
            self.app.call_from_thread(self._show, ticket, words, found)

    def _show(self, ticket: int, words: str, found: Sequence[Hit]) -> None:
        if ticket != self._asked or not self.is_mounted:
            return
        last = self.curator.searched
        again = words == last.words
        self._hits = {hit.uid: hit for hit in found}
        rows = [row(hit) for hit in found]
        self.rows.set_empty(NOTHING if words.strip() else UNASKED)
        self.rows.load(len(rows), lambda offset, limit: rows[offset : offset + limit])
        if not (again and self.rows.move_to(last.lit)):
            self.rows.action_first()
        self._shown = ticket
        for step in self._moves:
            self.rows.action_move(step)
        self._moves.clear()
        last.words = words
        self._tell_lit()
        counted = f" (the first {len(rows)})" if len(rows) == searching.LIMIT else f" ({len(rows)})"
        self.bar.say(f"Search{counted if words.strip() else ''}", self.curator.standing())

    # -- the lit row -------------------------------------------------------------------------------------------------

    def on_row_list_highlighted(self) -> None:
        self._tell_lit()

    def _tell_lit(self) -> None:
        """Show the lit hit whole, below the rows."""
        hit = self._hits.get(self.rows.cursor_key or "")
        lines = Content("")
        if hit is not None:
            self.curator.searched.lit = hit.uid
            title = _content(hit.title, hit.title_marks)
            lines = Content.assemble((hit.shown_id, "bold $text-accent"), " ", title)
            if hit.quote:
                lines += Content.assemble(
                    "\n", (one_line(hit.where), "$text-muted"), " “", _content(hit.quote, hit.marks), "”"
                )
        self.query_one("#hit", Static).update(lines)

    def action_move(self, step: int) -> None:
        """Moves before the rows are there are made once they are."""
        if self._shown == self._asked:
            self.rows.action_move(step)
        else:
            self._moves.append(step)

    def action_page(self, step: int) -> None:
        self.rows.action_page(step)

    def action_words(self) -> None:
        self.typed.focus()

    # -- opening -----------------------------------------------------------------------------------------------------

    def on_input_submitted(self) -> None:
        self.rows.action_choose()

    def on_row_list_chosen(self, message: RowList.Chosen) -> None:
        workspace, hit = self.curator.workspace, self._hits.get(message.key)
        if workspace is None or hit is None:
            return
        self.curator.searched.lit = hit.uid
        place = Place(hit.version, *hit.place) if hit.version is not None and hit.place else None
        match hit.kind:
            case "entity":
                self.curator.push_screen(EntityScreen(hit.uid))
            case "event" if hit.article is not None:
                self.curator.push_screen(Workbench(hit.article, hit.uid, place))
            case "event":
                open_event(self.curator, workspace, hit.uid)
            case _:
                self.curator.push_screen(Workbench(hit.uid, None, place))

    def action_leave(self) -> None:
        self.curator.pop_screen()


def _content(text: str, marks: Sequence[tuple[int, int]]) -> Content:
    made = Content(one_line(text))
    for start, end in marks:
        made = made.stylize(FOUND, start, end)
    return made
