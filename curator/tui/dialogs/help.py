"""Help on the place with the focus: what it is and what one does there; then every key that works, with a sentence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from rich.text import Text
from textual.app import App, ComposeResult
from textual.binding import ActiveBinding
from textual.containers import Vertical
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Static

from curator.rules.display import one_line
from curator.tui.dialogs.choose import Narrow
from curator.tui.keys.commands import ordered
from curator.tui.keys.words import drawn, keys_now, with_keys
from curator.tui.widgets.field import Field
from curator.tui.widgets.rows import Column, Row, RowList

HERE, SCREEN, EVERYWHERE, MOVING = "here", "on this screen", "everywhere", "to move here"
_MOVES = frozenset(("up", "down", "left", "right", "home", "end", "pageup", "pagedown"))
_HEADING = "heading/"


@dataclass(frozen=True, slots=True)
class Entry:
    """One verb: its group (`HERE`, `SCREEN`, `EVERYWHERE`, `MOVING`), keys, name and sentence; `active` does it."""

    where: str
    keys: str
    name: str
    sentence: str
    active: ActiveBinding

    def fits(self, words: Sequence[str]) -> bool:
        """Whether all of the words, in lower case, are in it."""
        text = f"{self.where} {self.keys} {self.name} {self.sentence}".casefold()
        return all(word in text for word in words)


def explained(screen: Screen[Any]) -> str:
    """What the place with the focus is, with keys as in `tui.key_words`: from the `HELP_OF` of what it lies in, by its
    id, else the nearest `HELP`."""
    focused = screen.focused
    nodes = focused.ancestors_with_self if focused is not None else [screen, screen.app]
    for node in nodes:
        text = getattr(node, "HELP_OF", {}).get(focused.id if focused else None) or node.HELP
        if text:
            return str(text)
    return ""


def entries(screen: Screen[Any]) -> list[Entry]:
    """What the keys do on a screen: first those of the focused widget, then those of the screen, then those that work
    everywhere. Arrows and their kin come last: they do what people expect."""
    found = [_entry(screen.app, alike) for alike in ordered(_active(screen)) if alike[0].binding.description]
    return sorted(found, key=lambda entry: (HERE, SCREEN, EVERYWHERE, MOVING).index(entry.where))


def _active(screen: Screen[Any]) -> Iterator[ActiveBinding]:
    """What works now; over a dialog, of the app's own keys only those that come before every other."""
    yield from screen.active_bindings.values()
    if screen.is_modal:
        app = screen.app
        for _, binding in app._bindings:
            if binding.priority:
                yield ActiveBinding(app, binding, True, binding.tooltip)


def _entry(app: App[Any], same: Sequence[ActiveBinding]) -> Entry:
    binding = same[0].binding
    keys = " ".join(dict.fromkeys(app.get_key_display(active.binding) for active in same))
    return Entry(_where(same[0]), keys, binding.description, binding.tooltip, same[0])


def _where(active: ActiveBinding) -> str:
    if active.binding.key.rsplit("+", 1)[-1] in _MOVES:
        return MOVING
    if isinstance(active.node, App):
        return EVERYWHERE
    return SCREEN if isinstance(active.node, Screen) and not active.node.is_modal else HERE


def rows_of(found: Iterable[tuple[int, Entry]]) -> list[Row]:
    """Numbered entries as rows, with a heading before each group; a row's key is the number of its entry."""
    rows: list[Row] = []
    where = ""
    for number, entry in found:
        if entry.where != where:
            where = entry.where
            rows.append(Row(f"{_HEADING}{where}", ("", Text(where.capitalize(), style="bold italic"))))
        said = Text.assemble((one_line(entry.name), "bold"), "  ", one_line(entry.sentence))
        rows.append(Row(str(number), (entry.keys, said)))
    return rows


class Help(Narrow[ActiveBinding]):
    """A screen in; the binding to do out, or None when the person went back."""

    DEFAULT_CSS = """
    Help {
        #place { height: auto; max-height: 6; margin: 0 0 1 0; }
        #context { min-height: 2; }
    }
    """
    HELP = "This is the help: it explains the place you came from."
    TITLE_OF_ALL: ClassVar[str] = "Help · Keys that work here"
    columns = (Column("keys", "", 11), Column("does", ""))

    def __init__(self, screen: Screen[Any]) -> None:
        super().__init__(self.TITLE_OF_ALL)
        self._entries = entries(screen)
        keys = keys_now(screen.app, [entry.active for entry in self._entries])
        self._explained = drawn(with_keys(explained(screen), keys.get))

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog-box") as box:
            box.border_title = self.TITLE_OF_ALL
            box.border_subtitle = "type to narrow · enter does the lit row · escape or F10 goes back"
            yield Static(self._explained, id="place")
            yield Field(placeholder="type to narrow", id="typed")
            listed = RowList(self.columns, header=False, empty=self.EMPTY, id="options")
            yield listed
            yield Static(id="context", classes="hint")
        # As high as the window lets it be, so that it does not jump while one types.
        box.styles.height, listed.styles.height, listed.styles.max_height = "90%", "1fr", "100%"

    def narrow(self, typed: str) -> None:
        """Show what has all the words typed."""
        words = typed.casefold().split()
        rows = rows_of((at, entry) for at, entry in enumerate(self._entries) if entry.fits(words))
        listed = self.query_one(RowList)
        listed.load(len(rows), lambda offset, limit: rows[offset : offset + limit])
        listed.action_first()
        self._past_headings(1)
        if not rows:
            self._say("")

    def action_move(self, step: int) -> None:
        super().action_move(step)
        self._past_headings(step)

    def action_page(self, step: int) -> None:
        super().action_page(step)
        self._past_headings(step)

    def _past_headings(self, step: int) -> None:
        """A heading is nothing to do: go on in the same direction, or back where there is nothing more."""
        listed = self.query_one(RowList)
        for way in (step, -step):
            if (listed.cursor_key or "").startswith(_HEADING):
                listed.action_move(way)
        if listed.cursor_key == listed.row_key(1):  # the heading above the first verb belongs to it
            listed.scroll_to(y=0, animate=False, immediate=True, force=True)

    def on_row_list_highlighted(self, message: RowList.Highlighted) -> None:
        entry = self._entry_at(message.key)
        self._say(entry.sentence if entry else "")

    def _say(self, sentence: str) -> None:
        """The whole sentence of the lit row, which a small window cuts off."""
        self.query_one("#context", Static).update(Content(one_line(sentence)))

    def _entry_at(self, key: str) -> Entry | None:
        return None if key.startswith(_HEADING) else self._entries[int(key)]

    def take(self, key: str) -> None:
        """Answer with a row; a heading is no answer."""
        entry = self._entry_at(key)
        if entry is not None:
            self.dismiss(entry.active)
