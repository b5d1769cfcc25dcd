"""The line at the bottom: the keys that do something here.

One line of text. Textual's own footer mounts a widget for every key each time the focus moves, and binds each to itself
for good: after some hours every key press pays for that.
"""

from __future__ import annotations

from textual.app import ComposeResult
from textual.binding import ActiveBinding
from textual.content import Content
from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import Static

from curator.rules.display import one_line


class KeyLine(Widget):
    """Shows the bindings of the screen that are meant to be seen, those of the focused widget first."""

    DEFAULT_CSS = """
    KeyLine {
        dock: bottom;
        height: 1;
        background: $panel;
        color: $foreground;
        & > Static { height: 1; text-wrap: nowrap; }
    }
    """

    def compose(self) -> ComposeResult:
        yield Static()

    def on_mount(self) -> None:
        self.screen.bindings_updated_signal.subscribe(self, self._updated)
        self._show()

    def _updated(self, _screen: Screen[object]) -> None:
        if self.is_attached and self.screen is self.app.screen:
            self.call_after_refresh(self._show)

    def _show(self) -> None:
        seen: dict[str, ActiveBinding] = {}
        for active in self.screen.active_bindings.values():
            binding = active.binding
            if binding.show and active.enabled and not binding.system:
                seen.setdefault(binding.action, active)
        parts: list[Content | tuple[str, str]] = []
        for active in seen.values():
            key = self.app.get_key_display(active.binding)
            parts += [(f" {key}", "bold $accent"), Content(f" {one_line(active.binding.description)}")]
        self.query_one(Static).update(Content.assemble(*parts))
