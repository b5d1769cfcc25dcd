"""Some lines of text that change often, and seldom their number."""

from __future__ import annotations

from textual.content import Content
from textual.widgets import Static


class Said(Static):
    """The screen is laid out anew only when another text needs more or fewer lines: at nearly every key it does not."""

    def say(self, text: Content) -> None:
        """Show another text."""
        width = self.content_size.width  # none before the first layout, and while it is hidden
        same = width and text.get_height({}, width) == self.visual.get_height({}, width)
        self.update(text, layout=not same)
