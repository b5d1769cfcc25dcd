"""Some lines of text that change often, and seldom their number."""

from __future__ import annotations

from textual.content import Content
from textual.visual import Visual
from textual.widgets import Static


class Said(Static):
    """The screen is laid out anew only when another text needs more or fewer lines: at nearly every key it does not."""

    def say(self, text: Content) -> None:
        """Show another text."""
        self.update(text, layout=self._lines(text) != self._lines(self.visual))

    def _lines(self, text: Visual) -> int:
        return text.get_height({}, self.content_size.width)
