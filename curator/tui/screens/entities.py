"""The entities of the record: whom and what its events name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual import work
from textual.binding import Binding, BindingType

from curator.model.lines import EntityLine
from curator.model.values import shown
from curator.services import entities, listing, reading
from curator.tui.dialogs.ask import Ask
from curator.tui.dialogs.choose import Choose, Option
from curator.tui.keys.gate import FLOW
from curator.tui.screens.entity import EntityScreen, checked_name
from curator.tui.screens.marking import MarkingScreen
from curator.tui.widgets.rows import Column, Row

if TYPE_CHECKING:
    from curator.services.entities import ImportedEntity
    from curator.services.workspace import Workspace


def row(line: EntityLine) -> Row:
    """An entity as a row; its other names stand in one cell, after how many others are shown under it."""
    merged = f"{line.merged:,} merged in" if line.merged else ""
    under = f"shown under {shown('entity', line.under)}" if line.under else ""
    cells = (
        shown("entity", line.number),
        line.name,
        line.kind,
        line.subkind,
        line.country,
        " · ".join(part for part in (merged, under, *line.aliases) if part),
        str(line.events or ""),
    )
    mark = "=" if merged or under else "✗" if line.state == "withdrawn" else ""
    return Row(line.uid, cells, mark)


def _file(typed: str) -> Path:
    """The file a person named; `~` is their home."""
    return Path(typed.strip()).expanduser()


class EntitiesScreen(MarkingScreen):
    """Entities, at first in the order in which they came."""

    HELP = (
        "The entities: people, organisations and places that events name. {rows.choose|enter} shows the lit one with "
        "all the names it goes by; {entities.new|ctrl+n} makes a new one. = marks one that others were merged into; "
        "state:merged lists those."
    )

    LISTED = "entity"
    NOUN, ONE = "Entities", "entity"
    CONDITIONS = "kind: country: place: state:"
    WORDS_STAND_IN = "names, posts, ids, kind or country"
    UNSORTED = frozenset({"names"})
    EMPTY = "No entities yet: press + to make one, or i to import a .csv or .jsonl file."
    COLUMNS: ClassVar[tuple[Column, ...]] = (
        Column("id", "id", 6),
        Column("name", "name"),
        Column("kind", "kind", 12),
        Column("subkind", "subkind", 12, spare=True),
        Column("country", "country", 14, spare=True),
        Column("names", "other names"),
        Column("events", "events", 6, "right"),
    )
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "ctrl+n",
            "new",
            "New entity",
            id="entities.new",
            tooltip="Make a new person, organisation or place.",
        ),
        Binding(
            "i",
            "import",
            "Import",
            id="entities.import",
            tooltip="Import entities from a .csv or .jsonl file.",
        ),
        Binding(
            "h", "history", "History", id="entities.history", tooltip="Show the revisions of the lit entity."
        ),
        Binding(
            "P",
            "pairs",
            "Pairs",
            id="entities.pairs",
            tooltip="Show the pairs of entities that may be one, to judge them side by side.",
        ),
        Binding(
            "x",
            "withdraw",
            "Withdraw",
            show=False,
            id="entities.withdraw",
            tooltip="Withdraw the lit entity, or all that are marked, with a reason.",
        ),
        Binding(
            "f2,q",
            "app.mode('queue')",
            "Articles",
            id="entities.articles",
            tooltip="Show the articles of the record.",
        ),
        Binding(
            "f3",
            "app.mode('events')",
            "Events",
            id="entities.events",
            tooltip="Show the events of the record.",
        ),
    ]

    _importing = False
    _told: tuple[str, list[ImportedEntity]] | None = None

    def rows_of(self, workspace: Workspace, found: Sequence[int]) -> Sequence[Row]:
        return [row(line) for line in listing.entity_lines(workspace, found)]

    def open_row(self, key: str) -> None:
        if self.workspace is not None:
            self.curator.push_screen(EntityScreen(key))

    def action_pairs(self) -> None:
        """Judge the pairs of entities that may be one."""
        if self.workspace is not None:
            from curator.tui.screens.duplicates import DuplicatesScreen

            self.curator.push_screen(DuplicatesScreen())

    @work(group=FLOW)
    async def action_new(self) -> None:
        """Ask for name and kind, make the entity, and show it so that the rest can be filled in."""
        if self.workspace is None:
            return
        name = await self.curator.push_screen_wait(
            Ask("Name of the new entity", "", "As the record should call it.", checked_name)
        )
        if name is None:
            return
        kind = await self.curator.push_screen_wait(
            Choose(f"What is “{name.strip()}”?", [Option(kind, kind) for kind in entities.KINDS])
        )
        if kind is None:
            return
        made = await self.curator.attempt(entities.create, self.workspace, {"name": name, "kind": kind})
        if made is not None:
            self.curator.push_screen(EntityScreen(made.uid))

    @work(group=FLOW)
    async def action_import(self) -> None:
        """Ask for a file to import; the import itself runs beside the keys."""
        if self.workspace is None:
            return
        if self._importing:
            self.curator.say("An import of entities is running: wait for its end.")
            return
        path = await self.curator.push_screen_wait(
            Ask(
                "Import entities",
                "",
                "A .csv or .jsonl file with name and kind. What is in the record is completed, never overwritten.",
            )
        )
        if path is None:
            return
        self._import(self.workspace, _file(path))

    @work
    async def _import(self, workspace: Workspace, file: Path) -> None:
        """Bring a file in beside the keys, and say what came of it."""
        self._importing = True

        def progress(done: int, total: int) -> None:
            said = f"Importing {file.name} … {done:,} of {total:,}"
            self.app.call_from_thread(self.curator.say, said)

        try:
            results = await self.curator.attempt(entities.import_entities, workspace, file, progress=progress)
        finally:
            self._importing = False
        if results is None:
            return
        counts = Counter(result.status for result in results)
        became = ", ".join(f"{number:,} {status}" for status, number in counts.items())
        said = f"Import of {file.name}: {became or 'no entity in it'}."
        self.curator.say(said)
        if told := [result for result in results if result.says_something]:
            self._told = said, told
            self._tell()

    def on_screen_resume(self) -> None:
        """What was imported while another screen lay over this one is told now."""
        self._tell()

    def _tell(self) -> None:
        """Tell what became of the rows of an import, unless somebody is at work elsewhere."""
        if self._told is not None and self.curator.screen is self:
            said, told = self._told
            self._told = None
            self._report(said, told)

    @work(group=FLOW)
    async def _report(self, said: str, told: Sequence[ImportedEntity]) -> None:
        """Show what became of the rows that were not just new or known, and why; enter shows the entity of one."""
        options = [
            Option(str(at), f"{result.entity} {result.name}", result.reason, result.where)
            for at, result in enumerate(told)
        ]
        chosen = await self.curator.push_screen_wait(
            Choose(said, options, context="What became of these rows:")
        )
        if chosen is not None and self.workspace is not None and (entity := told[int(chosen)].entity):
            self.open_row(reading.find(self.workspace, entity, "entity")[0])
