"""A screen that lists many rows: title, filter, rows, keys. The queue, the events and the entities are such lists."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar

from textual import getters, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.worker import get_current_worker

from curator.model.lines import Filter
from curator.tui.key_gate import FLOW, LIST
from curator.tui.screens.base import CuratorScreen
from curator.tui.widgets.field import Field
from curator.tui.widgets.key_line import KeyLine
from curator.tui.widgets.rows import Column, Row, RowList
from curator.tui.widgets.status_line import StatusLine
from curator.tui.widgets.title_bar import TitleBar

if TYPE_CHECKING:
    from curator.services.workspace import Workspace


class ListScreen(CuratorScreen[None]):
    """Subclasses say what is counted, fetched and done with a row."""

    HELP = "A list. {rows.choose|enter} opens the lit row; words narrow it."
    HELP_OF: ClassVar[Mapping[str, str]] = {
        "filter": (
            "The filter: the list keeps the rows that have all the words typed. {enter} goes to the list, {escape} "
            "shows all again."
        )
    }

    COLUMNS: ClassVar[tuple[Column, ...]] = ()
    AUTO_FOCUS = "#rows"  # not the filter: a key pressed at once is meant for the list
    NOUN: ClassVar[str] = "Rows"
    EMPTY: ClassVar[str] = ""
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("slash", "filter", "Filter", id="list.filter", tooltip="Type words to narrow the list."),
        Binding(
            "W",
            "withdrawn",
            "Withdrawn",
            show=False,
            id="list.withdrawn",
            tooltip="Show or hide what was withdrawn.",
        ),
    ]

    rows = getters.query_one(RowList)
    typed = getters.query_one("#filter", Field)
    bar = getters.query_one(TitleBar)

    def __init__(self) -> None:
        super().__init__()
        self._withdrawn = False
        self._loading = 0

    def compose(self) -> ComposeResult:
        yield TitleBar()
        field = Field(
            placeholder="type words to narrow; enter goes to the list, escape shows all", id="filter"
        )
        field.display = False
        yield field
        yield RowList(self.COLUMNS, empty="Opening the record …", id="rows")
        yield StatusLine()
        yield KeyLine()

    def on_mount(self) -> None:
        self.curator.changed.subscribe(self, lambda _: self.reload())
        self.reload()

    @property
    def workspace(self) -> Workspace | None:
        """The open record, if it is open yet."""
        return self.curator.workspace

    @property
    def wanted(self) -> Filter:
        """What the list is narrowed to."""
        return Filter(text=self.typed.value, withdrawn=self._withdrawn)

    def count(self, workspace: Workspace, wanted: Filter) -> int:
        """How many rows there are."""
        raise NotImplementedError

    def fetch(self, workspace: Workspace, wanted: Filter, offset: int, limit: int) -> Sequence[Row]:
        """Some of the rows."""
        raise NotImplementedError

    def reload(self) -> None:
        """Read the list anew; does nothing until the record is open."""
        if self.workspace is not None and self.is_attached:
            self._loading += 1
            self._load(self.workspace, self.wanted, self._loading)

    @work(thread=True, exclusive=True, group=LIST, exit_on_error=False)
    def _load(self, workspace: Workspace, wanted: Filter, ticket: int) -> None:
        count = self.count(workspace, wanted)
        first = list(self.fetch(workspace, wanted, 0, 200))
        if not get_current_worker().is_cancelled:
            self.app.call_from_thread(self._show, workspace, wanted, ticket, count, first)

    def _show(self, workspace: Workspace, wanted: Filter, ticket: int, count: int, first: list[Row]) -> None:
        if ticket != self._loading or not self.is_mounted:
            return

        def fetch(offset: int, limit: int) -> Sequence[Row]:
            if offset == 0 and limit <= len(first):
                return first[:limit]
            return self.fetch(workspace, wanted, offset, limit)

        self.rows.set_empty("Nothing fits; escape shows all again." if wanted.text else self.EMPTY)
        self.rows.load(count, fetch)
        self.say_title(count, wanted)

    def say_title(self, count: int, wanted: Filter) -> None:
        """Say what is listed in the line on top."""
        narrowed = f" · “{wanted.text}”" if wanted.text else ""
        also = " · withdrawn ones too" if wanted.withdrawn else ""
        self.bar.say(f"{self.NOUN} ({count:,}){narrowed}{also}", self.curator.standing())

    # -- filtering ---------------------------------------------------------------------------------------------------

    def action_filter(self) -> None:
        self.typed.display = True
        self.typed.focus()

    def action_withdrawn(self) -> None:
        self._withdrawn = not self._withdrawn
        self.reload()

    def on_input_changed(self) -> None:
        self.reload()

    def on_input_submitted(self) -> None:
        self.rows.focus()
        self.typed.display = bool(self.typed.value)

    def key_escape(self) -> None:
        """Leave the filter and show all."""
        if self.typed.display:
            self.typed.value = ""
            self.typed.display = False
            self.rows.focus()

    # -- acting on a row ---------------------------------------------------------------------------------------------

    def on_row_list_chosen(self, message: RowList.Chosen) -> None:
        self.open_row(message.key)

    def open_row(self, key: str) -> None:
        """Open the row."""
        raise NotImplementedError

    @work(group=FLOW)
    async def action_withdraw(self) -> None:
        """Withdraw the lit item, with a reason."""
        if self.workspace is None or (uid := self.rows.cursor_key) is None:
            return
        from curator.services.events import withdraw
        from curator.services.reading import ids
        from curator.tui.dialogs.ask import Ask

        name = ids(self.workspace, [uid])[uid]
        reason = await self.curator.push_screen_wait(
            Ask(f"Withdraw {name}, because", "", "It is kept, out of lists and exports; W shows it again.")
        )
        if (
            reason is not None
            and await self.curator.attempt(withdraw, self.workspace, uid, reason) is not None
        ):
            self.curator.say(f"{name} is withdrawn: {reason}")

    def action_history(self) -> None:
        """Show the revisions of the lit item."""
        if self.workspace is not None and (uid := self.rows.cursor_key) is not None:
            from curator.tui.screens.history import HistoryScreen

            self.curator.push_screen(HistoryScreen(uid))
