"""The one text field of all forms and dialogs."""

from __future__ import annotations

import re
import unicodedata
from typing import ClassVar, Protocol

from rich.cells import cell_len
from rich.text import Text
from textual import events
from textual.binding import Binding, BindingType
from textual.geometry import Size
from textual.reactive import Reactive
from textual.widgets import Input

from curator.rules.display import one_line

_LINE_END = re.compile("\r\n|\r|\n")
_NOT_STORABLE = re.compile("[\0\ud800-\udfff]")

LONGEST = 20_000
"""Characters a paste may make of a field: it is measured anew with every key."""


class Memory(Protocol):
    """Where a field keeps what is typed, with every key; `before` is what was left there earlier."""

    before: str

    def keep(self, text: str) -> None:
        """Keep the text in place of the older one."""


class Field(Input):
    """An Input whose typing does not lay the whole screen out anew, and whose value survives Tab and a key.

    It holds what was typed, pasted or stored, but draws it harmlessly: what a terminal would obey as a symbol. What no
    record can keep, NUL and half characters, becomes U+FFFD as it comes in.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "up",
            "recall",
            "Bring back",
            show=False,
            id="input.recall",
            tooltip="Bring back what was typed here before and not taken; else take what is offered here.",
        ),
    ]
    virtual_size = Reactive(Size(0, 0), layout=False)

    def __init__(
        self,
        value: str = "",
        *,
        placeholder: str = "",
        id: str | None = None,
        memory: Memory | None = None,
        offer: str = "",
    ) -> None:
        """`offer` is what the field offers to an empty one where nothing was typed before."""
        self._memory, self._last, self._offer = memory, value, offer
        super().__init__(
            value=value, placeholder=placeholder, id=id, select_on_focus=False, compact=True, highlighter=None
        )
        self.cursor_blink = False

    @property
    def offered(self) -> str:
        """What was typed here before and is not here now, else what is offered; empty when there is nothing."""
        if self._memory and self._memory.before not in ("", self.value):
            return self._memory.before
        return "" if self.value else self._offer

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        # Where nothing can be brought back the key is left to the list of a dialog.
        return bool(self.offered) if action == "recall" else super().check_action(action, parameters)

    def action_recall(self) -> None:
        self.value = self.offered
        self.cursor_position = len(self.value)

    def watch_value(self, value: str) -> None:
        """Keep what is typed; what stood here from the start is no typing."""
        if self._memory is not None and value != self._last:
            self._memory.keep(value)
        self._last = value

    def validate_value(self, value: str) -> str:
        return _NOT_STORABLE.sub("\N{REPLACEMENT CHARACTER}", value)

    def _on_paste(self, event: events.Paste) -> None:
        """Take all of it: a quote copied from a page has line ends, a field has one line."""
        event.prevent_default()
        event.stop()
        start, end = sorted(self.selection)
        if len(self.value) - (end - start) + len(event.text) > LONGEST:
            self.app.notify(
                f"That has {len(event.text):,} characters, a field takes {LONGEST:,}: nothing was pasted.",
                markup=False,
                severity="warning",
            )
            return
        self.replace(_LINE_END.sub(" ", event.text), start, end)

    async def _on_key(self, event: events.Key) -> None:
        """Take what is written without being seen: Bengali and Urdu need joiners, which Input would drop."""
        character = event.character
        if character and len(character) == 1 and unicodedata.category(character) == "Cf":
            event.prevent_default()
            event.stop()
            self.replace(character, *sorted(self.selection))

    # Input draws its value and places its cursor by these two.

    @property
    def _value(self) -> Text:
        return Text(one_line(self.value), no_wrap=True, overflow="ignore", end="")

    def _position_to_cell(self, position: int) -> int:
        return cell_len(one_line(self.value[:position]))
