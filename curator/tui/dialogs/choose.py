"""Dialogs with a list that typing narrows: types, roles, choices, events; the entity picker builds on the same."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar, Generic, TypeVar

from rich.cells import cell_len
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen

from curator.rules.display import one_line
from curator.tui.keys.bound import keys_in_words
from curator.tui.widgets.field import Field
from curator.tui.widgets.rows import Column, Row, RowList
from curator.tui.widgets.said import Said

Answer = TypeVar("Answer")
TALLEST = 12
WIDEST = 60


class Narrow(ModalScreen[Answer | None], Generic[Answer]):
    """A field above a list. Typing narrows the list, enter answers with the lit row, escape with None."""

    HELP = (
        "A choice. Type some letters and the list keeps what has them; arrows light a row, {enter} takes it. {escape} "
        "or {F10} leaves everything as it was."
    )

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,f10", "leave", "Back", id="choose.leave", tooltip="Leave everything as it was."),
        Binding("down", "move(1)", "Down", show=False, id="choose.down", tooltip="Go to the row below."),
        Binding("up", "move(-1)", "Up", show=False, id="choose.up", tooltip="Go to the row above."),
        Binding(
            "pagedown", "page(1)", "Page down", show=False, id="choose.page-down", tooltip="Go one page down."
        ),
        Binding("pageup", "page(-1)", "Page up", show=False, id="choose.page-up", tooltip="Go one page up."),
    ]
    columns: tuple[Column, ...] = ()
    EMPTY: ClassVar[str] = "Nothing fits; type less."

    def __init__(self, title: str, typed: str = "", context: str = "") -> None:
        super().__init__(classes="dialog")
        self._title, self._typed, self._reason = title, typed, context

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog-box") as box:
            box.border_title = Content(one_line(self._title))
            back = keys_in_words(self.app, "choose.leave", "escape or F10")
            box.border_subtitle = Content(f"{self.hint()} · {back} goes back")
            yield Field(self._typed, placeholder="type to narrow", id="typed")
            headed = any(column.label for column in self.columns)
            yield RowList(self.columns, empty=self.EMPTY, header=headed, id="options")
            yield Said(Content(one_line(self._reason)), id="context", classes="hint")

    def on_mount(self) -> None:
        self.query_one(RowList).can_focus = False
        self.query_one(Field).cursor_position = len(self._typed)
        self.narrow(self._typed)

    def on_input_changed(self, message: Field.Changed) -> None:
        self.narrow(message.value)

    def hint(self) -> str:
        """The keys in a few words."""
        return "type to narrow · enter takes the lit row"

    def narrow(self, typed: str) -> None:
        """Show what fits the text typed."""
        raise NotImplementedError

    def answer(self, key: str) -> Answer:
        """What the chosen row means."""
        raise NotImplementedError

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Put these rows into the list."""
        listed = self.query_one(RowList)
        listed.load(len(rows), lambda offset, limit: rows[offset : offset + limit])
        listed.styles.height = min(len(rows), TALLEST) + listed.header_height if rows else 3

    def on_input_submitted(self) -> None:
        self.accept()

    def accept(self) -> None:
        """Answer with the lit row, if there is one."""
        key = self.query_one(RowList).cursor_key
        if key is not None:
            self.take(key)

    def on_row_list_chosen(self, message: RowList.Chosen) -> None:
        self.take(message.key)

    def take(self, key: str) -> None:
        """Answer with a row."""
        self.dismiss(self.answer(key))

    def action_move(self, step: int) -> None:
        self.query_one(RowList).action_move(step)

    def action_page(self, step: int) -> None:
        self.query_one(RowList).action_page(step)

    def action_leave(self) -> None:
        self.dismiss(None)


@dataclass(frozen=True, slots=True)
class Option:
    """One row to choose: `key` comes back; `label` and `detail` are shown; `more` is matched but not shown."""

    key: str
    label: str
    detail: str = ""
    more: str = ""


class Choose(Narrow[str]):
    """Options in, the key of the chosen one out."""

    def __init__(
        self, title: str, options: Sequence[Option], *, current: str = "", context: str = ""
    ) -> None:
        super().__init__(title, "", context)
        self._options, self._current = list(options), current
        widest = max((cell_len(one_line(option.label)) for option in options), default=0)
        self.columns = (Column("label", "", min(widest, WIDEST)), Column("detail", ""))

    def narrow(self, typed: str) -> None:
        """Show the options that hold every word typed; those whose label begins with the first one come first."""
        words = typed.casefold().split()

        def fits(option: Option) -> bool:
            text = f"{option.key} {option.label} {option.detail} {option.more}".casefold()
            return all(word in text for word in words)

        left = [option for option in self._options if fits(option)]
        if words:
            left.sort(key=lambda option: not option.label.casefold().startswith(words[0]))
        self.show_rows([Row(option.key, (option.label, option.detail)) for option in left])
        if words:
            self.query_one(RowList).action_first()  # the best one, not the one that was lit before
        elif self._current:
            self.query_one(RowList).move_to(self._current)

    def on_row_list_highlighted(self, message: RowList.Highlighted) -> None:
        """Say below the list what the lit row says, where a narrow window cuts it."""
        lit = next((option for option in self._options if option.key == message.key), None)
        whole = f"{lit.label}: {lit.detail}" if lit and lit.detail else ""
        lines = [line for line in (self._reason, whole) if line]
        self.query_one(Said).say(Content("\n").join(Content(one_line(line)) for line in lines))

    def answer(self, key: str) -> str:
        return key
