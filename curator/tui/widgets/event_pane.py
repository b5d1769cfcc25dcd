"""The right half of the workbench: the events of the article, the form of the current one, what is to do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from rich.text import Text
from textual import getters
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content

from curator.model.lines import EventLine
from curator.model.state import Change
from curator.model.values import shown
from curator.rules.display import one_line
from curator.services.draft import EventDraft
from curator.services.forms import Form, FormRow
from curator.tui.widgets.rows import Column, Row, RowList

NOTHING = Form((), (), ())


class EventPane(Vertical):
    """Shows what it is handed; what is chosen in its lists reaches the screen as `RowList` messages."""

    HELP = "The events that this article tells of, and the form of the current one."
    HELP_OF: ClassVar[Mapping[str, str]] = {
        "form": (
            "The form of the current event, a row for each value. {rows.choose|enter} edits the lit row. The mark "
            "behind a value counts the articles that say so: ●2 two, ○ none, ! they disagree or something is missing, "
            "◆ they disagreed and somebody decided, ◐ it is proposed and waits for a look: {rows.choose|enter} takes "
            "it. {workbench.quote|g} goes to the quote of the lit row, {workbench.ledger|l} lists its sources."
        ),
        "todo": (
            "What is missing before this event can be verified. {rows.choose|enter} goes to the row of the form where "
            "it is done."
        ),
        "events": "The events that this article tells of. {rows.choose|enter} puts the lit one on the desk.",
    }

    DEFAULT_CSS = """
    EventPane {
        & > #events { height: auto; max-height: 6; }
        & > #form { height: 1fr; margin-top: 1; }
        & > #todo { height: auto; max-height: 6; color: $text-warning; }
    }
    """

    listed = getters.query_one("#events", RowList)
    sheet = getters.query_one("#form", RowList)
    todo = getters.query_one("#todo", RowList)

    def on_mount(self) -> None:
        self.listed.can_focus = False  # Tab goes to the form; f takes another event

    def compose(self) -> ComposeResult:
        yield RowList(
            (Column("id", "event", 5), Column("title", "title"), Column("state", "state", 10, "right")),
            header=False,
            empty="No event yet: select its sentence and press e; z says that there is none.",
            id="events",
        )
        yield RowList(
            (Column("label", "field", 17), Column("value", "value"), Column("mark", "said by", 5, "right")),
            header=False,
            id="form",
        )
        yield RowList((Column("todo", ""),), header=False, id="todo")

    def show(
        self,
        lines: Sequence[EventLine],
        draft: EventDraft | None,
        form: Form,
        unsaved: Mapping[str, EventDraft],
    ) -> None:
        """Show the events of the article, and `draft` with its `form`; `unsaved` are the events on the desk."""
        self._show_events(lines, draft, unsaved)
        _fill(self.sheet, [_form_row(row) for row in form.rows])
        _fill(self.todo, [Row(item.path, (item.message,), "!") for item in form.missing])
        self.todo.display = bool(form.missing)
        self.todo.styles.height = min(len(form.missing), 5)
        self._show_title(draft, form)

    def light(self, path: str) -> None:
        """Light the row of the form where something is to be done, and give the form the keys."""
        for index in range(self.sheet.count):
            key = self.sheet.row_key(index)
            if key is not None and (key == path or key.startswith(f"{path}/")):
                self.sheet.move_to(key)
                break
        self.sheet.focus()

    def follow(self, changes: Sequence[Change]) -> None:
        """Light the row that was just filled or cited, so that it is in sight."""
        for change in changes:
            path = change.claim.path if change.claim else change.path
            if path and self.sheet.move_to(path):
                return

    def _show_events(
        self, lines: Sequence[EventLine], draft: EventDraft | None, unsaved: Mapping[str, EventDraft]
    ) -> None:
        def mark(uid: str) -> str:
            return "●" if uid in unsaved and unsaved[uid].dirty else ""

        rows = []
        for line in lines:
            standing = f"! {line.state}" if line.contested else line.state
            cells = (shown("event", line.number), line.title, standing)
            rows.append(Row(line.uid, cells, mark(line.uid)))
        listed = {line.uid for line in lines}
        for uid, other in unsaved.items():
            if uid not in listed and (other is draft or other.dirty):  # unsaved work is always within reach
                standing = "not saved" if other.dirty else "not cited"
                rows.append(Row(uid, (_name(other), _title(other), standing), mark(uid)))
        _fill(self.listed, rows)
        self.listed.styles.height = min(len(rows), 5) or 2
        if draft is not None:
            self.listed.move_to(draft.base.uid)

    def _show_title(self, draft: EventDraft | None, form: Form) -> None:
        if draft is None:
            self.border_title, self.border_subtitle = "no event", ""
            return
        kind = draft.event_type
        edited = " · edited" if draft.dirty else ""
        state = draft.state.text("state", "draft")
        # As Content, not as str: a str would be read as markup.
        self.border_title = Content(
            one_line(f"{_name(draft)} {kind.label if kind else 'no type yet'} · {state}{edited}")
        )
        cited = f"sources {' '.join(form.sources)}" if form.sources else "no source yet"
        todo = f"{len(form.missing)} to do before verify · " if form.missing else ""
        self._sources = (f"{todo}{cited}", f"revision {draft.base.rev}")
        self.say_accounts("")

    _sources = ("", "")

    def say_accounts(self, said: str) -> None:
        """Say how many accounts the articles give ("3 articles, 1 independent"); empty while that is not known."""
        cited, revision = self._sources
        self.border_subtitle = " · ".join(part for part in (cited, said, revision) if part)


def _fill(listed: RowList, rows: Sequence[Row]) -> None:
    listed.load(len(rows), lambda offset, limit: rows[offset : offset + limit])


def _form_row(row: FormRow) -> Row:
    value = row.value or Text("missing" if row.hint else "", style="italic")
    return Row(row.path, (Text(one_line(row.label)), value, row.mark))


def _name(draft: EventDraft) -> str:
    return shown("event", draft.base.number) if draft.base.number else "new"


def _title(draft: EventDraft) -> str:
    kind = draft.event_type
    return draft.state.text("title") or (kind.label if kind else "event")
