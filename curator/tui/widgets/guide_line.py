"""The guide's words above the line of keys: what to do next, in one to three lines."""

from __future__ import annotations

from textual.content import Content
from textual.widgets import Static

from curator.rules.display import one_line


class GuideLine(Static):
    """Shows what it is told. It never takes the focus, and gets no key."""

    DEFAULT_CSS = """
    GuideLine {
        height: auto;
        max-height: 3;
        padding: 0 1;
        background: $boost;
        color: $foreground;
    }
    """

    def say(self, where: str, praise: str, sentence: Content, way_out: str) -> None:
        """Show where one is (`3/8`), two words of praise or none, what to do, and how to leave the guide."""
        self.update(
            Content.assemble(
                (f"Guide {where} ", "bold $accent"),
                (f"✓ {one_line(praise)} · " if praise else "", "$text-success"),
                sentence,
                (f" {one_line(way_out)}", "$text-muted"),
            )
        )
