"""The entity picker: candidates as one types, each with its score and the reason; the last rows make a new one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual import work
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.worker import get_current_worker

from curator.errors import CuratorError
from curator.rules import lookalikes
from curator.rules.display import one_line
from curator.rules.naming.context import context_first
from curator.tui.dialogs.choose import Narrow
from curator.tui.keys.bound import keys_in_words
from curator.tui.widgets.field import Field
from curator.tui.widgets.rows import Column, Row, RowList
from curator.tui.widgets.said import Said

if TYPE_CHECKING:
    from curator.services.matching import Match
    from curator.services.surroundings import Printed
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
        Binding(
            "ctrl+r",
            "refuse",
            "Not this one",
            id="pick.refuse",
            tooltip="Say that the name does not mean the lit entity, or take that back.",
        ),
    ]
    HELP = (
        "The picker: the entities of the record that the name may mean, each with a score up to 1.00 and the reason; "
        "◐ where the article around the name says so. {enter} takes the lit one, and the spelling becomes one of its "
        "names. {pick.refuse|ctrl+r} says that it is not meant (✗), which is remembered. If none is meant, the last "
        "rows make a new entity, or keep the words alone."
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
        printed: Printed | None = None,
    ) -> None:
        """`printed` is where the name stands in an article: what is around it says whom it may mean."""
        super().__init__(title, typed, context)
        self._workspace, self._kinds, self._describe = workspace, tuple(kinds), describe
        self._printed = printed
        self._found: dict[str, Match] = {}
        self._said = ""
        self._asked = self._shown = 0
        self._submitted = self._refusing = False
        self._moves: list[int] = []

    @property
    def answering(self) -> bool:
        """Whether a key was pressed that acts on the candidates of the last key, which are still awaited."""
        return self._submitted or self._refusing or bool(self._moves)

    def hint(self) -> str:
        return f"enter takes it · {keys_in_words(self.app, 'pick.refuse', 'ctrl+r')}: not this one"

    def narrow(self, typed: str) -> None:
        """Ask for candidates; only the answer to the latest key is shown."""
        self._ask(typed)

    def _ask(self, typed: str, judge: Match | None = None) -> None:
        self._asked += 1
        self._said = ""
        self._search(typed, self._asked, judge)

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
    def _search(self, typed: str, ticket: int, judge: Match | None) -> None:
        """Find candidates; before that, refuse the one to `judge`, or take its refusal back."""
        said = self._judge(typed, judge) if judge is not None else ""
        found = self._matches(typed) if typed.strip() else []
        if self._kinds:
            found = [candidate for candidate in found if candidate.kind in self._kinds]
        if not get_current_worker().is_cancelled:
            self.app.call_from_thread(self._show, typed, ticket, found, said)

    def _matches(self, typed: str) -> list[Match]:
        from curator.services.matching import match

        kind = self._kinds[0] if len(self._kinds) == 1 else ""
        if self._printed is None:
            return match(self._workspace, typed, kind, LIMIT)
        start = self._printed.start if typed == self._typed else None
        return self._printed.around.match(typed, start, kind, LIMIT)

    def _judge(self, typed: str, match: Match) -> str:
        """Refuse the name for an entity, or take that back; what was done, or why it was not."""
        from curator.services import linking

        name = " ".join(typed.split())
        article = self._printed.around.article if self._printed else ""
        try:
            if match.refused:
                linking.take_back(self._workspace, match.entity, name)
                return f"“{name}” may mean {match.name} again."
            linking.refuse(self._workspace, match.entity, name, article)
        except CuratorError as error:
            return str(error)
        back = keys_in_words(self.app, "pick.refuse", "ctrl+r")
        return f"“{name}” does not mean {match.name}: remembered; {back} on its row takes that back."

    def _show(self, typed: str, ticket: int, found: Sequence[Match], said: str) -> None:
        if ticket != self._asked or not self.is_mounted:
            return
        rows = [_row(match) for match in found]
        self._found = {match.entity: match for match in found}
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
        self._said = said
        if said and listed.cursor_key is not None:
            self.on_row_list_highlighted(RowList.Highlighted(listed, listed.cursor_key))
        self._shown = ticket
        for step in self._moves:
            listed.action_move(step)
        self._moves.clear()
        if self._refusing:
            self.action_refuse()
        if self._submitted:
            super().accept()

    def on_row_list_highlighted(self, message: RowList.Highlighted) -> None:
        """Say the whole reason of the lit row below the list, where a narrow column cuts it."""
        match = self._found.get(message.key)
        self._say(f"{_called(match)}: {_reason(match)}" if match else "", match.name if match else "")

    def _say(self, sentence: str, *shown: str) -> None:
        """Say something below the list, and what to look out for in the name typed and the names `shown`."""
        typed = self.query_one(Field).value
        odd = [
            f"! {name}: {', '.join(doubts)}."
            for name in (typed, *shown)
            if (doubts := lookalikes.doubts(name))
        ]
        lines = [line for line in (self._reason, self._said, sentence, *odd) if line]
        self.query_one(Said).say(Content("\n").join(Content(one_line(line)) for line in lines))

    def action_refuse(self) -> None:
        """Refuse the lit entity for the name in the field, or take that back; the name stays."""
        if self._shown != self._asked:
            self._refusing = True  # until the candidates are there
            return
        self._refusing = False
        match = self._found.get(self.query_one(RowList).cursor_key or "")
        if match is not None:
            self._ask(self.query_one(Field).value, match)

    def action_new(self) -> None:
        if self.query_one(Field).value.strip():
            self.dismiss(self.answer(NEW))

    def action_describe(self) -> None:
        if self._describe and self.query_one(Field).value.strip():
            self.dismiss(self.answer(DESCRIBE))

    def answer(self, key: str) -> Picked:
        text = " ".join(self.query_one(Field).value.split())
        return Picked(None, text, key) if key.startswith("+") else Picked(key, text)


def _row(match: Match) -> Row:
    kind = f"{match.kind}{' ✗' if match.refused else ' ◐' if match.context else ''}"
    return Row(
        match.entity,
        (f"N{match.number}", _called(match), kind, f"{match.score:.2f}", _reason(match)),
    )


def _called(match: Match) -> str:
    """The entity with the name of it that fits, where that is another one."""
    return match.name if match.alias == match.name else f"{match.name} ≈ {match.alias}"


def _reason(match: Match) -> str:
    return context_first(match.why) if match.context and not match.refused else match.why
