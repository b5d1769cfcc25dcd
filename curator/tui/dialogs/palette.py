"""The command palette: what can be done here, a line each with its key at the right edge."""

from __future__ import annotations

from collections.abc import Sequence

from rich.cells import cell_len
from textual.content import Content

from curator.rules.display import one_line
from curator.tui.dialogs.choose import Narrow
from curator.tui.keys.commands import Command
from curator.tui.widgets.rows import Column, Row, RowList
from curator.tui.widgets.said import Said

WIDEST_LABEL, WIDEST_KEYS = 18, 14


class Palette(Narrow[str]):
    """Commands in, the id of the one to do out."""

    HELP = (
        "The palette: everything that can be done here. Type some letters of what you want to do; {enter} does what "
        "the lit row says. Its key stands at the right."
    )

    def __init__(self, commands: Sequence[Command]) -> None:
        super().__init__("Search for commands")
        self._commands = list(commands)
        labels = max((cell_len(command.label) for command in commands), default=0)
        keys = max((cell_len(command.keys) for command in commands), default=0)
        self.columns = (
            Column("label", "", min(labels, WIDEST_LABEL)),
            Column("sentence", ""),
            Column("keys", "", min(keys, WIDEST_KEYS), "right"),
        )

    def narrow(self, typed: str) -> None:
        """Show the commands that hold every word typed; those that begin with it come first."""
        words = typed.casefold().split()

        def fits(command: Command) -> bool:
            text = f"{command.label} {command.sentence} {command.keys} {command.id}".casefold()
            return all(word in text for word in words)

        left = [command for command in self._commands if fits(command)]
        if words:
            left.sort(key=lambda command: not command.label.casefold().startswith(words[0]))
        self.query_one(RowList).action_first()
        self.show_rows([Row(command.id, (command.label, command.sentence, command.keys)) for command in left])

    def on_row_list_highlighted(self, message: RowList.Highlighted) -> None:
        """In a small window the list cuts the sentence: the lit one stands whole below it."""
        lit = next(command for command in self._commands if command.id == message.key)
        self.query_one(Said).say(Content(one_line(lit.sentence)))

    def answer(self, key: str) -> str:
        return key
