"""The history of an item: its revisions, newest first, and any two of them compared word by word."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from textual import getters, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Container
from textual.worker import get_current_worker

from curator.model.revisions import Revision
from curator.model.values import shown
from curator.rules.words_diff import Piece, words_diff
from curator.services import history, reading
from curator.services.history import Compared
from curator.tui.screens.base import CuratorScreen
from curator.tui.widgets.diff_view import DiffRow, DiffView
from curator.tui.widgets.key_line import KeyLine
from curator.tui.widgets.rows import Column, Row, RowList
from curator.tui.widgets.status_line import StatusLine
from curator.tui.widgets.title_bar import TitleBar

if TYPE_CHECKING:
    from curator.services.workspace import Workspace

HELD = "◀"
NO_HISTORY = "This item has no revision yet; q goes back."
NOTHING_DIFFERS = "Nothing differs between the two; = shows what is the same."


def when(at: str) -> str:
    """A time of the record (`YYYY-MM-DDTHH:MM:SS.ffffffZ`) to the minute."""
    return at[:16].replace("T", " ")


def diff_row(compared: Compared) -> DiffRow:
    """What stands in two revisions, cut into the words that stayed, went and came."""
    old, new = words_diff(compared.old, compared.new)
    if compared.kind == "same":
        old = new = [Piece("same", compared.new)]
    return DiffRow(compared.label, compared.kind, tuple(old), tuple(new))


class HistoryScreen(CuratorScreen[None]):
    """Revisions in one pane, what they changed in the other. Every revision is compared with the one before it, or
    with the one that is held."""

    HELP = (
        "The history: every save with who, when and why, newest first; beside or below it, word by word, what the lit "
        "revision changed. Nothing here changes anything."
    )

    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (160, "-wide")]
    DEFAULT_CSS = """
    HistoryScreen {
        #panes { layout: vertical; height: 1fr; }
        #revisions, #words {
            width: 1fr; border: round $border-calm; border-title-color: $text-muted; padding: 0 1;
        }
        #revisions:focus, #words:focus {
            border: round $accent; border-title-color: $text-accent; border-title-style: bold;
        }
        #revisions { height: auto; max-height: 40%; }
        #words { height: 1fr; }
        &.-wide #panes { layout: horizontal; }
        &.-wide #revisions { width: 2fr; height: 1fr; max-height: 100%; }
        &.-wide #words { width: 3fr; height: 1fr; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "space",
            "hold",
            "Hold",
            id="history.hold",
            tooltip="Hold the lit revision on the left side and compare others with it; once more lets go.",
        ),
        Binding(
            "equals_sign",
            "unchanged",
            "Same too",
            key_display="=",
            id="history.unchanged",
            tooltip="Show or hide what is the same in both revisions.",
        ),
        Binding(
            "tab",
            "app.focus_next",
            "Other pane",
            id="history.pane",
            tooltip="Go to the other pane; arrows scroll there.",
        ),
        Binding("q,escape", "leave", "Back", id="history.leave", tooltip="Go back to where you came from."),
    ]

    revisions = getters.query_one("#revisions", RowList)
    words = getters.query_one(DiffView)
    bar = getters.query_one(TitleBar)

    def __init__(self, uid: str) -> None:
        """`uid` is that of an event, an article or an entity of the record."""
        super().__init__()
        self._uid = uid
        self._log: dict[int, Revision] = {}
        self._name = ""
        self._held: int | None = None
        self._unchanged = False
        self._asked = 0

    def compose(self) -> ComposeResult:
        columns = (
            Column("rev", "revision", 9),
            Column("when", "when (UTC)", 16),
            Column("who", "who", 12),
            Column("act", "act", 13),
            Column("message", "message"),
        )
        yield TitleBar()
        with Container(id="panes"):
            yield RowList(columns, empty=NO_HISTORY, id="revisions")
            yield DiffView(id="words")
        yield StatusLine()
        yield KeyLine()

    def on_mount(self) -> None:
        self.revisions.border_title = "revisions"
        self.words.border_title = "what changed"
        self.revisions.focus()
        self.curator.changed.subscribe(self, lambda _: self.reload())
        self.reload()

    @property
    def workspace(self) -> Workspace:
        """The open record; the screen is only shown once it is open."""
        assert self.curator.workspace is not None
        return self.curator.workspace

    def reload(self) -> None:
        """Read the revisions anew and compare again."""
        self._log = {revision.rev: revision for revision in reversed(history.log(self.workspace, self._uid))}
        state = reading.state(self.workspace, self._uid)
        self._name = shown(state.kind, state.number)
        title = reading.names(self.workspace, [self._uid]).get(self._uid, "")
        counted = f"{len(self._log):,} revision{'' if len(self._log) == 1 else 's'}"
        self.bar.say(f"{self._name} {title} · {counted}", self.curator.standing())
        self._list()
        self._compare_lit()

    def _list(self) -> None:
        rows = [self._row(revision) for revision in self._log.values()]
        self.revisions.load(len(rows), lambda offset, limit: rows[offset : offset + limit])

    def _row(self, revision: Revision) -> Row:
        by = revision.by
        cells = (f"{self._name}.{revision.rev}", when(by.at), by.author, by.act, by.message)
        return Row(str(revision.rev), cells, HELD if revision.rev == self._held else "")

    # -- comparing ---------------------------------------------------------------------------------------------------

    def on_row_list_highlighted(self) -> None:
        self._compare_lit()

    def on_row_list_chosen(self) -> None:
        self.words.focus()

    def _compare_lit(self) -> None:
        """Compare the lit revision with the held one, else with the one before it (0: nothing)."""
        key = self.revisions.cursor_key
        if key is None:
            self.words.show("", "", [], "")
            return
        new = int(key)
        old = self._held if self._held not in (None, new) else new - 1
        assert old is not None
        self._asked += 1
        self._compare(self.workspace, old, new, self._asked)

    @work(thread=True, exclusive=True, group="list", exit_on_error=False)
    def _compare(self, workspace: Workspace, old: int, new: int, ticket: int) -> None:
        compared = history.compare(workspace, self._uid, old, new)
        rows = [diff_row(item) for item in compared if self._unchanged or item.kind != "same"]
        if not get_current_worker().is_cancelled:
            self.app.call_from_thread(self._show, old, new, ticket, rows)

    def _show(self, old: int, new: int, ticket: int, rows: Sequence[DiffRow]) -> None:
        if ticket == self._asked and self.is_mounted:
            self.words.show(self._heading(old), self._heading(new), rows, NOTHING_DIFFERS)

    def _heading(self, rev: int) -> str:
        revision = self._log.get(rev)
        if revision is None:
            return "nothing yet"
        return f"{self._name}.{rev} · {when(revision.by.at)}"

    # -- keys --------------------------------------------------------------------------------------------------------

    def action_hold(self) -> None:
        """Hold the lit revision as the left side; let go of it when it is held already."""
        key = self.revisions.cursor_key
        if key is None:
            return
        self._held = None if self._held == int(key) else int(key)
        held = f"{self._name}.{self._held} is held: compared with the lit one" if self._held else ""
        self.revisions.border_subtitle = held
        self._list()
        self._compare_lit()

    def action_unchanged(self) -> None:
        self._unchanged = not self._unchanged
        self._compare_lit()

    def action_leave(self) -> None:
        self.curator.pop_screen()
