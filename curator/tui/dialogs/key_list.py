"""The keys that work here and what they do: the verbs of the screen first, then the moves of the focused widget."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from textual.app import App
from textual.binding import ActiveBinding

from curator.tui.commands import ordered
from curator.tui.dialogs.choose import Choose, Option


def key_list(app: App[Any], bindings: Iterable[ActiveBinding]) -> Choose:
    """A dialog with one row for each binding; out comes the id of the one to do."""
    options = []
    for alike in ordered(bindings):
        binding = alike[0].binding
        keys = " ".join(dict.fromkeys(app.get_key_display(active.binding) for active in alike))
        options.append(Option(binding.id or "", f"{keys:<10} {binding.description}", binding.tooltip or ""))
    return Choose("Keys that work here", options, context="Enter does what the lit row says.")
