"""What a split would do, before it is done: which claims stay, which leave, which both events have."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen

from curator.rules.display import one_line
from curator.tui.keys.bound import keys_in_words
from curator.tui.widgets.columns import Column
from curator.tui.widgets.rows import Row, RowList
from curator.tui.widgets.said import Said

_TALLEST = 14


class ShowSplit(ModalScreen[bool]):
    """Rows of a split in (where the claim goes, what it is for, its quote, its article); whether to do it out."""

    TYPED_IN = False
    HELP = (
        "What the split will do: every claim stays, goes to the new event, or stands in both where its article speaks "
        "for both. {rows.choose|enter} splits; nothing is lost, and {workbench.undo|u} takes it back."
    )
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,f10,q", "leave", "Back", id="split.leave", tooltip="Leave the event as it is."),
    ]
    columns = (
        Column("where", "where", 9),
        Column("slot", "for", 14),
        Column("quote", "quote"),
        Column("article", "article", 26, spare=True),
    )

    def __init__(
        self, title: str, rows: Sequence[tuple[str, str, str, str]], stays: str, leaves: str
    ) -> None:
        """`stays` and `leaves` say what the two events will be."""
        super().__init__(classes="dialog")
        self._title, self._rows = title, list(rows)
        self._said = (f"stays: {stays}", f"new event: {leaves}")

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog-box") as box:
            box.border_title = Content(one_line(self._title))
            back = keys_in_words(self.app, "split.leave", "escape or F10")
            box.border_subtitle = Content(f"enter splits, and asks why · {back} goes back")
            yield RowList(self.columns, id="options")
            told = (Content(one_line(line)) for line in self._said)
            yield Said(Content("\n").join(told), id="context", classes="hint")

    def on_mount(self) -> None:
        rows = [Row(str(n), cells) for n, cells in enumerate(self._rows)]
        listed = self.query_one(RowList)
        listed.load(len(rows), lambda offset, limit: rows[offset : offset + limit])
        listed.styles.height = min(len(rows), _TALLEST) + listed.header_height
        listed.focus()

    def on_row_list_chosen(self) -> None:
        self.dismiss(True)

    def action_leave(self) -> None:
        self.dismiss(False)
