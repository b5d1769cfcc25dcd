"""A screen that lists many rows: title, filter, order, rows, keys. The queue, the events and the entities are such."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar, Literal

from textual import getters, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import Static

from curator.model.lines import Filter, Order
from curator.rules.display import one_line
from curator.tui.keys.gate import FLOW, LIST
from curator.tui.screens.base import CuratorScreen
from curator.tui.widgets.field import Field
from curator.tui.widgets.key_line import KeyLine
from curator.tui.widgets.pages import PAGE
from curator.tui.widgets.rows import Column, Row, RowList
from curator.tui.widgets.status_line import StatusLine
from curator.tui.widgets.title_bar import TitleBar

if TYPE_CHECKING:
    from curator.services.listing import Stop
    from curator.services.workspace import Workspace

PREPARING = "preparing"
"""The group of workers that read what will be asked for soon."""
HOW = "enter goes to the list, escape or F10 shows all"


@dataclass(frozen=True, slots=True)
class Answer:
    """What a list shows: internal ids in order, the first rows, and how many there would be without the filter.

    It is not `whole` while only a first page is known. `hidden`: there are none but withdrawn ones.
    """

    wanted: Filter = field(default_factory=Filter)
    found: array[int] = field(default_factory=lambda: array("q"))
    first: Sequence[Row] = ()
    total: int = 0
    whole: bool = True
    hidden: bool = False


class ListScreen(CuratorScreen[None]):
    """Subclasses say what is listed, and what is done with a row."""

    HELP = "A list. {rows.choose|enter} opens the lit row; words narrow it."
    HELP_OF: ClassVar[Mapping[str, str]] = {
        "filter": (
            "The filter: the list keeps the rows that have all the words typed and meet conditions such as "
            "state:draft, who:hasan or date:2025-11. {enter} goes to the list, {escape} shows all again."
        )
    }

    LISTED: ClassVar[Literal["article", "event", "entity"]]
    COLUMNS: ClassVar[tuple[Column, ...]] = ()
    UNSORTED: ClassVar[frozenset[str]] = frozenset()
    CONDITIONS: ClassVar[str] = ""
    AUTO_FOCUS = "#rows"  # not the filter: a key pressed at once is meant for the list
    NOUN: ClassVar[str] = "Rows"
    ONE: ClassVar[str] = "row"
    EMPTY: ClassVar[str] = ""
    WORDS_STAND_IN: ClassVar[str] = ""
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("slash", "filter", "Filter", id="list.filter", tooltip="Type words to narrow the list."),
        Binding("o", "order", "Order", id="list.order", tooltip="Choose the column to sort by."),
        Binding(
            "O",
            "turn_order",
            "Turn the order",
            show=False,
            id="list.turn-order",
            tooltip="Sort the other way round: last things first.",
        ),
        Binding(
            "less_than_sign",
            "order_beside(-1)",
            "Order by the column before",
            key_display="<",
            show=False,
            id="list.order-before",
            tooltip="Sort by the column to the left of the one sorted by.",
        ),
        Binding(
            "greater_than_sign",
            "order_beside(1)",
            "Order by the column after",
            key_display=">",
            show=False,
            id="list.order-after",
            tooltip="Sort by the column to the right of the one sorted by.",
        ),
        Binding(
            "W",
            "withdrawn",
            "Withdrawn",
            show=False,
            id="list.withdrawn",
            tooltip="Show or hide what was withdrawn.",
        ),
        Binding(
            "escape,f10",
            "back",
            "Show all",
            show=False,
            id="list.back",
            tooltip="Stop what is running, else let the marks go, else leave the filter and show all.",
        ),
    ]

    rows = getters.query_one(RowList)
    typed = getters.query_one("#filter", Field)
    hint = getters.query_one("#filter-hint", Static)
    bar = getters.query_one(TitleBar)

    def __init__(self) -> None:
        super().__init__()
        self._withdrawn = False
        self._order = Order()
        self._stop: Stop | None = None
        self._outdated = False
        self.answer = Answer()

    def compose(self) -> ComposeResult:
        yield TitleBar()
        typed = Field(placeholder=f"words, or {self.CONDITIONS}", id="filter")
        typed.display = False
        yield typed
        hint = Static(Content(HOW), id="filter-hint", classes="hint")
        hint.display = False
        yield hint
        yield RowList(self.COLUMNS, empty="Opening the record …", id="rows")
        yield StatusLine()
        yield KeyLine()

    def on_mount(self) -> None:
        self.rows.show_order(self._order.column, self._order.descending)
        self.curator.changed.subscribe(self, lambda _: self._outdate())
        self.reload()

    def _outdate(self) -> None:
        """The record holds something else now; a list that is not seen is read when it is seen again."""
        if self.is_current:
            self.reload()
        else:
            self._outdated = True

    def on_screen_resume(self) -> None:
        if self._outdated:
            self.reload()

    @property
    def workspace(self) -> Workspace | None:
        """The open record, if it is open yet."""
        return self.curator.workspace

    def rows_of(self, workspace: Workspace, found: Sequence[int]) -> Sequence[Row]:
        """The rows of items, named by their internal ids."""
        raise NotImplementedError

    def shown(self) -> None:
        """The rows are on the screen."""

    def held(self) -> list[str]:
        """What the title says of rows that are held for an act."""
        return []

    def let_go(self) -> bool:
        """Let go what is held for an act; whether there was anything."""
        return False

    def unsaved(self) -> set[str]:
        """The items of this list (uids) that have unsaved work."""
        return set()

    # -- reading -----------------------------------------------------------------------------------------------------

    def reload(self, *, anew: bool = False) -> None:
        """Read the list, once the record is open. `anew`: it is another list now, so its first row is lit."""
        workspace = self.workspace
        if workspace is None or not self.is_attached:
            return
        from curator.services import listing

        self._outdated = False
        unsaved = self.unsaved() if "is:" in self.typed.value else ()
        narrowed = listing.narrow(
            workspace.codebook, self.LISTED, self.typed.value, withdrawn=self._withdrawn, unsaved=unsaved
        )
        self._say_hints(narrowed.hints)
        if self._stop is not None:
            self._stop.stop()
        stop = self._stop = listing.Stop()
        self._load(workspace, narrowed.wanted, self._order, None if anew else self.rows.cursor_key, stop)

    @work(thread=True, group=LIST, exit_on_error=False)
    def _load(self, workspace: Workspace, wanted: Filter, order: Order, lit: str | None, stop: Stop) -> None:
        """Find what is listed. Without a row to stay at, a first page is shown before everything is found."""
        from curator.services import listing

        def show(found: array[int], place: int | None, *, whole: bool) -> None:
            first = self.rows_of(workspace, found[:PAGE])
            total = len(found)
            if wanted.conditions or not whole:
                total = listing.total(workspace, self.LISTED, withdrawn=wanted.withdrawn)
            hidden = not total and listing.total(workspace, self.LISTED, withdrawn=True) > 0
            stop.check()
            answer = Answer(wanted, found, first, total, whole, hidden)
            self.app.call_from_thread(self._show, workspace, answer, place, stop)

        try:
            worded = any(condition.name == "words" for condition in wanted.conditions)
            if lit is None and not worded:  # words are found at once
                found = listing.find(workspace, self.LISTED, wanted, order, stop, PAGE)
                show(found, 0, whole=len(found) < PAGE)
                if len(found) < PAGE:
                    return
            found = listing.find(workspace, self.LISTED, wanted, order, stop)
            show(found, listing.place_of(workspace, lit, found) if lit else None, whole=True)
        except listing.StoppedError:
            return

    def _show(self, workspace: Workspace, answer: Answer, place: int | None, stop: Stop) -> None:
        if stop is not self._stop or not self.is_mounted:
            return

        def fetch(offset: int, limit: int) -> Sequence[Row]:
            if offset == 0:
                return answer.first
            return self.rows_of(workspace, answer.found[offset : offset + limit])

        self.answer = answer
        self.rows.set_empty(self._nothing(answer))
        self.rows.load(len(answer.found), fetch, locate=lambda _key: place)
        self.say_title()
        self.shown()

    def _nothing(self, answer: Answer) -> str:
        """Why the list is empty, and which key to press."""
        typed = " ".join(self.typed.value.split())
        if not answer.wanted.conditions:
            hidden = f"All {self.NOUN.lower()} are withdrawn: press W to see them."
            return hidden if answer.hidden else self.EMPTY
        words = all(condition.name == "words" for condition in answer.wanted.conditions)
        where = f" has these words in {self.WORDS_STAND_IN}" if words else " fits"
        return f"No {self.ONE}{where}: “{typed}”. Escape or F10 shows all again; ctrl+f searches everything."

    def say_title(self) -> None:
        """Say what is listed in the line on top."""
        answer, typed = self.answer, " ".join(self.typed.value.split())
        narrowed = bool(answer.wanted.conditions)
        count = f"{len(answer.found):,}" if answer.whole else f"over {len(answer.found):,}"
        counted = f"{count} of {answer.total:,}" if narrowed else f"{answer.total:,}"
        parts = [f"{self.NOUN} ({counted})"]
        parts += self.held()
        parts += [f"“{typed}”"] if typed else []
        if self._order != Order():
            parts.append(f"by {self._label(self._order.column)} {'▼' if self._order.descending else '▲'}")
        parts += ["withdrawn ones too"] if answer.wanted.withdrawn else []
        self.bar.say(" · ".join(parts), self.curator.standing())

    # -- filtering ---------------------------------------------------------------------------------------------------

    def action_filter(self) -> None:
        self.typed.display = self.hint.display = True
        self.typed.focus()
        if self.workspace is not None:
            self._prepare(self.workspace, self._order, self._withdrawn)

    @work(thread=True, group=PREPARING, exit_on_error=False)
    def _prepare(self, workspace: Workspace, order: Order, withdrawn: bool) -> None:
        """Have at hand what words are looked for in when the first one is typed."""
        from curator.services import listing

        listing.prepare(workspace, self.LISTED, order, withdrawn=withdrawn)

    def action_withdrawn(self) -> None:
        self._withdrawn = not self._withdrawn
        self.reload()

    def on_input_changed(self) -> None:
        self.reload(anew=bool(self.typed.value))

    def on_input_submitted(self) -> None:
        self._leave_filter()

    def _leave_filter(self) -> None:
        self.rows.focus()
        self.typed.display = bool(self.typed.value)
        self.hint.display = False

    def _say_hints(self, hints: Sequence[str]) -> None:
        """What of the filter was not understood; else how to go on."""
        self.hint.set_class(bool(hints), "-wrong")
        said = " ".join(hints) or (self.CONDITIONS if self.typed.value else HOW)
        self.hint.update(Content(one_line(said)))

    def action_back(self) -> None:
        """Let go what is held; else leave the filter and show all."""
        if not self.let_go() and self.typed.display:
            self.typed.value = ""
            self._leave_filter()

    # -- sorting -----------------------------------------------------------------------------------------------------

    @property
    def _sortable(self) -> list[Column]:
        return [column for column in self.COLUMNS if column.id not in self.UNSORTED]

    def _label(self, column_id: str) -> str:
        return next(column.label for column in self.COLUMNS if column.id == column_id)

    def _sort(self, order: Order) -> None:
        self._order = order
        self.rows.show_order(order.column, order.descending)
        self.reload(anew=True)

    def action_turn_order(self) -> None:
        self._sort(Order(self._order.column, not self._order.descending))

    def action_order_beside(self, step: int) -> None:
        ids = [column.id for column in self._sortable]
        self._sort(Order(ids[(ids.index(self._order.column) + step) % len(ids)]))

    @work(group=FLOW)
    async def action_order(self) -> None:
        """Choose the column to sort by; the one sorted by turns the order."""
        from curator.tui.dialogs.choose import Choose, Option

        now = self._order
        turned = "▲ now; enter turns it to ▼" if not now.descending else "▼ now; enter turns it to ▲"
        options = [
            Option(column.id, column.label, turned if column.id == now.column else "")
            for column in self._sortable
        ]
        chosen = await self.curator.push_screen_wait(Choose("Sort by", options, current=now.column))
        if chosen == now.column:
            self.action_turn_order()
        elif chosen is not None:
            self._sort(Order(chosen))

    # -- rows --------------------------------------------------------------------------------------------------------

    def on_row_list_chosen(self, message: RowList.Chosen) -> None:
        self.open_row(message.key)

    def open_row(self, key: str) -> None:
        """Open the row."""
        raise NotImplementedError

    def action_history(self) -> None:
        """Show the revisions of the lit item."""
        if self.workspace is not None and (uid := self.rows.cursor_key) is not None:
            from curator.tui.screens.history import HistoryScreen

            self.curator.push_screen(HistoryScreen(uid))
