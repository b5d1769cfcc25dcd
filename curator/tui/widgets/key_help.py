"""The help panel: the keys that work here, each with what it does. Labels come from codebooks, so none is markup."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from rich import box
from rich.table import Table
from rich.text import Text
from textual.app import ComposeResult
from textual.binding import ActiveBinding
from textual.widgets import HelpPanel, Markdown
from textual.widgets._key_panel import BindingsTable, KeyPanel


class KeyTable(BindingsTable):
    """One row per action: its keys, its label, its sentence."""

    def render_bindings_table(self) -> Table:
        table = Table(padding=(0, 0), show_header=False, box=box.SIMPLE)
        table.add_column("", justify="right")
        keys = self.get_component_rich_style("bindings-table--key")
        label = self.get_component_rich_style("bindings-table--description")
        for _, bindings in groupby(self.screen.active_bindings.values(), key=lambda active: active.node):
            for alike in _by_action(bindings):
                binding = alike[0].binding
                names = dict.fromkeys(self.app.get_key_display(active.binding) for active in alike)
                said = Text.assemble((binding.description, label), " ", (binding.tooltip, "dim"))
                table.add_row(Text(" ".join(names), keys), said)
            table.add_section()
        return table


def _by_action(bindings: Iterator[ActiveBinding]) -> list[list[ActiveBinding]]:
    found: dict[str, list[ActiveBinding]] = {}
    for active in bindings:
        if not active.binding.system:
            found.setdefault(active.binding.action, []).append(active)
    return list(found.values())


class _Keys(KeyPanel):
    def compose(self) -> ComposeResult:
        yield KeyTable(shrink=True, expand=False)


class KeyHelp(HelpPanel):
    """Beside the screen, until `?` is pressed again."""

    def compose(self) -> ComposeResult:
        yield Markdown(id="widget-help")
        yield _Keys(id="keys-help")
