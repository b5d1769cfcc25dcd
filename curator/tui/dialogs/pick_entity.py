"""The entity picker: candidates as one types, each with its score and the reason; the last rows make a new one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual import work
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.worker import get_current_worker

from curator.rules.display import one_line
from curator.tui.dialogs.choose import Narrow
from curator.tui.widgets.field import Field
from curator.tui.widgets.rows import Column, Row, RowList
from curator.tui.widgets.said import Said

if TYPE_CHECKING:
    from curator.services.matching import Match
    from curator.services.workspace import Workspace

NEW, DESCRIBE = "+new", "+describe"
LIMIT = 9
DOUBTFUL = 0.5


@dataclass(frozen=True, slots=True)
class Picked:
    """What was picked: an entity's uid; or none, and what to do with the text typed: `+new` or `+describe`. A new one
    has a `kind` and a canonical `name`, and is made once everything else about it was answered."""

    entity: str | None
    text: str
    act: str = ""
    kind: str = ""
    name: str = ""


class PickEntity(Narrow[Picked]):
    """A name in, an entity out: one of the record, a new one, or a mere description."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "ctrl+n",
            "new",
            "New entity",
            id="pick.new",
            tooltip="Make a new entity of the name in the field.",
        ),
        Binding(
            "ctrl+o",
            "describe",
            "Only describe",
            id="pick.describe",
            tooltip="Take the words without an entity.",
        ),
    ]
    HELP = (
        "The picker: the entities of the record that the name may mean, each with a score up to 1.00 and the reason. "
        "{enter} takes the lit one; if none is meant, the last rows make a new entity, or keep the words alone."
    )
    EMPTY = "Type a name; or go back and select one in the article first."
    columns = (
        Column("id", "", 7),
        Column("name", "name"),
        Column("kind", "kind", 12),
        Column("score", "score", 5, "right"),
        Column("why", "why"),
    )

    def __init__(
        self,
        workspace: Workspace,
        title: str,
        typed: str,
        kinds: Sequence[str] = (),
        *,
        describe: bool = False,
        context: str = "",
    ) -> None:
        super().__init__(title, typed, context)
        self._workspace, self._kinds, self._describe = workspace, tuple(kinds), describe
        self._asked = self._shown = 0
        self._submitted = False
        self._moves: list[int] = []
        self._why: dict[str, str] = {}

    @property
    def answering(self) -> bool:
        """Whether enter was pressed and the candidates of the last key are still awaited."""
        return self._submitted or bool(self._moves)

    def narrow(self, typed: str) -> None:
        """Ask for candidates; only the answer to the latest key is shown."""
        self._asked += 1
        self._search(typed, self._asked)

    def accept(self) -> None:
        """Enter before the candidates of the last key are there waits for them."""
        if self._shown == self._asked:
            super().accept()
        else:
            self._submitted = True

    def action_move(self, step: int) -> None:
        """Moves before the candidates are there are made once they are."""
        if self._shown == self._asked:
            super().action_move(step)
        else:
            self._moves.append(step)

    @work(thread=True, exclusive=True, group="candidates", exit_on_error=False)
    def _search(self, typed: str, ticket: int) -> None:
        from curator.services.matching import match

        kind = self._kinds[0] if len(self._kinds) == 1 else ""
        found = match(self._workspace, typed, kind, LIMIT) if typed.strip() else []
        if self._kinds:
            found = [candidate for candidate in found if candidate.kind in self._kinds]
        if not get_current_worker().is_cancelled:
            self.app.call_from_thread(self._show, typed, ticket, found)

    def _show(self, typed: str, ticket: int, found: Sequence[Match]) -> None:
        if ticket != self._asked or not self.is_mounted:
            return
        rows = [
            Row(match.entity, (f"N{match.number}", match.name, match.kind, f"{match.score:.2f}", match.why))
            for match in found
        ]
        self._why = {match.entity: f"{match.name}: {match.why}" for match in found}
        name = " ".join(typed.split())
        if name:
            if self._describe:
                rows.append(
                    Row(DESCRIBE, ("", f"“{name}”", "", "", "describe only, without an entity (ctrl+o)"))
                )
            rows.append(Row(NEW, ("new", f"“{name}”", "", "", "make a new entity of this name (ctrl+n)")))
        self.show_rows(rows)
        listed = self.query_one(RowList)
        listed.action_first()
        if not found or found[0].score < DOUBTFUL:
            listed.move_to(NEW)  # enter must never mean somebody who is probably another one
        self._shown = ticket
        for step in self._moves:
            listed.action_move(step)
        self._moves.clear()
        if self._submitted:
            super().accept()

    def on_row_list_highlighted(self, message: RowList.Highlighted) -> None:
        """Say the whole reason of the lit row below the list, where a narrow column cuts it."""
        why = self._why.get(message.key, "")
        lines = [line for line in (self._reason, why) if line]
        self.query_one(Said).say(Content("\n").join(Content(one_line(line)) for line in lines))

    def action_new(self) -> None:
        if self.query_one(Field).value.strip():
            self.dismiss(self.answer(NEW))

    def action_describe(self) -> None:
        if self._describe and self.query_one(Field).value.strip():
            self.dismiss(self.answer(DESCRIBE))

    def answer(self, key: str) -> Picked:
        text = " ".join(self.query_one(Field).value.split())
        return Picked(None, text, key) if key.startswith("+") else Picked(key, text)
