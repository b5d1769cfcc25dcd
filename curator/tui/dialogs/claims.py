"""A dialog with everything that the articles say for one slot of an event."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import Binding, BindingType

from curator.tui.dialogs.choose import Choose
from curator.tui.widgets.rows import RowList

OTHER, DROP = "+other", "-"


class Claims(Choose):
    """Claims as options in; out comes the uid of the one that stands, `+other`, or `-<uid>` for one to take away."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "ctrl+r",
            "drop",
            "Take away",
            id="claims.drop",
            tooltip="Take the lit claim away from this event.",
        ),
    ]

    def action_drop(self) -> None:
        key = self.query_one(RowList).cursor_key
        if key is not None and key != OTHER:
            self.dismiss(DROP + key)
