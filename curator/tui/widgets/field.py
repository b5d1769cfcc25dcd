"""The one text field of all forms and dialogs."""

from __future__ import annotations

import re

from rich.cells import cell_len
from rich.text import Text
from textual import events
from textual.geometry import Size
from textual.reactive import Reactive
from textual.widgets import Input

from curator.rules.display import one_line

_NOT_STORABLE = re.compile("[\0\ud800-\udfff]")


class Field(Input):
    """An Input whose typing does not lay the whole screen out anew, and whose value survives Tab and a key.

    It holds what was typed, pasted or stored, but draws it harmlessly: what a terminal would obey as a symbol. What no
    record can keep, NUL and half characters, becomes U+FFFD as it comes in.
    """

    virtual_size = Reactive(Size(0, 0), layout=False)

    def __init__(self, value: str = "", *, placeholder: str = "", id: str | None = None) -> None:
        super().__init__(
            value=value, placeholder=placeholder, id=id, select_on_focus=False, compact=True, highlighter=None
        )
        self.cursor_blink = False

    def validate_value(self, value: str) -> str:
        return _NOT_STORABLE.sub("\N{REPLACEMENT CHARACTER}", value)

    def _on_paste(self, event: events.Paste) -> None:
        """Take all of it: a quote copied from a page has line ends, a field has one line."""
        event.prevent_default()
        event.stop()
        start, end = sorted(self.selection)
        self.replace(" ".join(event.text.split("\n")).replace("\r", ""), start, end)

    # Input draws its value and places its cursor by these two.

    @property
    def _value(self) -> Text:
        return Text(one_line(self.value), no_wrap=True, overflow="ignore", end="")

    def _position_to_cell(self, position: int) -> int:
        return cell_len(one_line(self.value[:position]))
