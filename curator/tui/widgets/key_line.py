"""The line at the bottom: the keys that do something here.

One line of text. Textual's own footer mounts a widget for every key each time the focus moves, and binds each to itself
for good: after some hours every key press pays for that.
"""

from __future__ import annotations

from rich.cells import cell_len
from textual.binding import ActiveBinding
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Static

from curator.rules.display import one_line

Part = tuple[str, str]
"""A key and the word for what it does."""


def fitting(parts: list[Part], width: int) -> list[Part]:
    """The parts that fit into a line of `width` cells. The last one, which explains all keys, always does."""
    if not parts:
        return []
    kept: list[Part] = []
    left = width - _wide(parts[-1])
    for part in parts[:-1]:
        left -= _wide(part)
        if left < 0:
            break
        kept.append(part)
    return [*kept, parts[-1]]


def _wide(part: Part) -> int:
    return cell_len(part[0]) + cell_len(part[1]) + 2


class KeyLine(Static):
    """Shows the bindings of the screen that are meant to be seen, those of the focused widget first."""

    DEFAULT_CSS = """
    KeyLine {
        dock: bottom;
        height: 1;
        background: $panel;
        color: $foreground;
        text-wrap: nowrap;
    }
    """

    def on_mount(self) -> None:
        self.screen.bindings_updated_signal.subscribe(self, self._updated)
        self._show()

    def on_resize(self) -> None:
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
        parts = [
            (self.app.get_key_display(active.binding), one_line(active.binding.description))
            for active in seen.values()
        ]
        said: list[Content | tuple[str, str]] = []
        for key, word in fitting(parts, self.size.width or 10_000):
            said += [(f" {key}", "bold $text-accent"), Content(f" {word}")]
        self.update(Content.assemble(*said), layout=False)
