"""The one text field of all forms and dialogs."""

from __future__ import annotations

from textual.geometry import Size
from textual.reactive import Reactive
from textual.widgets import Input


class Field(Input):
    """An Input whose typing does not lay the whole screen out anew, and whose value survives Tab and a key."""

    virtual_size = Reactive(Size(0, 0), layout=False)

    def __init__(self, value: str = "", *, placeholder: str = "", id: str | None = None) -> None:
        super().__init__(
            value=value, placeholder=placeholder, id=id, select_on_focus=False, compact=True, highlighter=None
        )
        self.cursor_blink = False
