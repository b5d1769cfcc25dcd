"""A dialog that asks for a line of text and says at once what it will mean; what is wrong stays to be mended."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen

from curator.rules.display import one_line
from curator.tui.keys.bound import keys_in_words
from curator.tui.widgets.field import Field, Memory
from curator.tui.widgets.said import Said

Check = Callable[[str], str]


def anything(text: str) -> str:
    """Accept every text that is not empty."""
    if not text.strip():
        raise ValueError("Nothing was typed; escape or F10 leaves everything as it was.")
    return ""


def nothing_too(text: str) -> str:
    """Accept every text, the empty one as well."""
    return ""


class Ask(ModalScreen[str | None]):
    """Words in, a text out; None when the person went back. `check` returns the meaning or raises ValueError."""

    HELP = (
        "A question. Type the answer: the line below says what it means, or what is wrong with it. {enter} takes it, "
        "{escape} or {F10} leaves everything as it was; {ctrl+u} empties the field."
    )

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,f10", "leave", "Back", id="ask.leave", tooltip="Leave everything as it was."),
        Binding("enter", "accept", "Accept", id="ask.accept", tooltip="Take what was typed.", show=True),
    ]

    def __init__(
        self,
        title: str,
        value: str = "",
        help: str = "",
        check: Check = anything,
        memory: Memory | None = None,
    ) -> None:
        """`memory` keeps what is typed until it is taken, and offers what was left behind."""
        super().__init__(classes="dialog")
        self._title, self._value, self._help, self._check = title, value, help, check
        self._memory = memory

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog-box") as box:
            box.border_title = Content(one_line(self._title))
            back = keys_in_words(self.app, "ask.leave", "escape or F10")
            box.border_subtitle = Content(f"enter takes it · {back} goes back")
            yield Field(self._value, id="ask", memory=self._memory)
            yield Said(Content(one_line(self._help)), id="meaning", classes="hint")

    def on_mount(self) -> None:
        self.query_one(Field).cursor_position = len(self._value)
        self._preview(self._value)

    def on_input_changed(self, message: Field.Changed) -> None:
        self._preview(message.value)

    def _preview(self, text: str) -> None:
        """Say what the text would mean; while it is empty, show the help."""
        meaning = self.query_one(Said)
        try:
            said = self._check(text) if text.strip() else self._help
            meaning.set_class(False, "-wrong")
        except ValueError as error:
            said = str(error)
            meaning.set_class(False, "-wrong")
        offered = self.query_one(Field).offered if text == self._value else ""
        lines = [said or self._help, f"up brings back “{offered}”, typed here before" if offered else ""]
        meaning.say(Content("\n").join(Content(one_line(line)) for line in lines if line))

    def on_input_submitted(self) -> None:
        self.action_accept()

    def action_accept(self) -> None:
        text = self.query_one(Field).value
        try:
            self._check(text)
        except ValueError as error:
            meaning = self.query_one(Said)
            meaning.set_class(True, "-wrong")
            meaning.say(Content(one_line(f"✗ {error}")))
            return
        self.dismiss(text)

    def action_leave(self) -> None:
        self.dismiss(None)
