"""What linking all mentions of an entity will link: a row each, which can be left out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from rich.text import Text
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen

from curator.rules.display import one_line
from curator.tui.keys.bound import keys_in_words
from curator.tui.marks import Marks
from curator.tui.widgets.columns import Column
from curator.tui.widgets.rows import Row, RowList
from curator.tui.widgets.said import Said

if TYPE_CHECKING:
    from curator.services.occurrences import Occurrence

TICKED, LEFT_OUT, DONE = "✓", " ", "="
_TALLEST = 14


@dataclass(frozen=True, slots=True)
class Chosen:
    """What is to be linked; or `other`, when another entity is meant."""

    occurrences: tuple[Occurrence, ...] = ()
    other: bool = False


class LinkMentions(ModalScreen[Chosen | None]):
    """Occurrences in, those to link out; None when the person went back."""

    TYPED_IN = False
    HELP = (
        "Every place of this article that names the entity: ✓ will be linked, = is linked already. What is only likely "
        "has no ✓. {link.turn|space} ticks the lit row or leaves it out, {rows.choose|enter} links what is ticked, "
        "{link.other|ctrl+o} says that somebody else is meant."
    )
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,f10,q", "leave", "Back", id="link.leave", tooltip="Leave everything as it was."),
        Binding(
            "space",
            "turn",
            "Select",
            id="link.turn",
            tooltip="Link the lit mention with the others, or leave it out.",
        ),
        Binding(
            "A",
            "turn_all",
            "Select all",
            id="link.turn-all",
            tooltip="Link all mentions that are listed, or leave all out.",
        ),
        Binding(
            "ctrl+o",
            "other",
            "Somebody else",
            id="link.other",
            tooltip="Say which other entity the name means.",
        ),
    ]
    columns = (
        Column("tick", "", 1),
        Column("words", "words", 28),
        Column("score", "score", 5, "right"),
        Column("sentence", "in"),
    )

    def __init__(self, called: str, occurrences: Sequence[Occurrence]) -> None:
        """`called` is the entity's name with its id."""
        super().__init__(classes="dialog")
        self._called = called
        self._found = {str(found.start): found for found in occurrences}
        self._ticked = Marks()
        for key, found in self._found.items():
            if found.sure:
                self._ticked.turn(key)

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog-box") as box:
            box.border_title = Content(one_line(f"Link every mention of {self._called}"))
            back = keys_in_words(self.app, "link.leave", "escape or F10")
            turn = keys_in_words(self.app, "link.turn", "space")
            box.border_subtitle = Content(f"{turn} ticks or leaves out · enter links · {back} goes back")
            yield RowList(self.columns, id="options")
            yield Said(Content(""), id="context", classes="hint")

    def on_mount(self) -> None:
        self._show()
        self.query_one(RowList).focus()

    def _show(self) -> None:
        rows = [self._row(key, found) for key, found in self._found.items()]
        listed = self.query_one(RowList)
        listed.load(len(rows), lambda offset, limit: rows[offset : offset + limit])
        listed.styles.height = min(len(rows), _TALLEST) + listed.header_height

    def _row(self, key: str, found: Occurrence) -> Row:
        tick = DONE if found.linked else TICKED if key in self._ticked else LEFT_OUT
        return Row(key, (tick, found.words, f"{found.score:.2f}", _sentence(found)))

    def on_row_list_highlighted(self, message: RowList.Highlighted) -> None:
        """Say the reason of the lit row, and how many will be linked."""
        found = self._found.get(message.key)
        if found is not None:
            lines = (found.sentence, found.why, self._count())
            said = Content("\n").join(Content(one_line(line)) for line in lines)
            self.query_one(Said).say(said)

    def _count(self) -> str:
        linked = sum(found.linked for found in self._found.values())
        already = f" · {linked} linked already" if linked else ""
        return f"{len(self._ticked)} will be linked{already}"

    def action_turn(self) -> None:
        key = self.query_one(RowList).cursor_key
        if key is not None and not self._found[key].linked:
            self._ticked.turn(key)
            self._turned()
            self.query_one(RowList).action_move(1)

    def action_turn_all(self) -> None:
        self._ticked.turn_all(key for key, found in self._found.items() if not found.linked)
        self._turned()

    def _turned(self) -> None:
        self._show()
        listed = self.query_one(RowList)
        self.on_row_list_highlighted(RowList.Highlighted(listed, listed.cursor_key or ""))

    def on_row_list_chosen(self) -> None:
        chosen = tuple(found for key, found in self._found.items() if key in self._ticked)
        self.dismiss(Chosen(chosen))

    def action_other(self) -> None:
        self.dismiss(Chosen(other=True))

    def action_leave(self) -> None:
        self.dismiss(None)


def _sentence(found: Occurrence) -> Text:
    """The sentence with the words set off by more than colour."""
    shown = Text(one_line(found.sentence))
    words = one_line(" ".join(found.words.split()))
    at = shown.plain.find(words)
    if at >= 0:
        shown.stylize("bold underline", at, at + len(words))
        lead = shown.plain.rfind(" ", 0, max(at - 20, 0)) + 1
        if lead:
            shown = Text("…") + shown[lead:]
    return shown
