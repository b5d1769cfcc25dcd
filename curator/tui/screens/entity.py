"""One entity: what is known of it, the names it goes by, the events it is in. Every edit is a revision at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, ClassVar

from rich.text import Text
from textual import getters, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType

from curator.errors import ConflictError, RefusedError
from curator.model.lines import Filter
from curator.model.state import ItemState
from curator.model.values import shown
from curator.model.views import Alias, Entity
from curator.services import entities, reading
from curator.tui.dialogs.ask import Ask, Check, nothing_too
from curator.tui.dialogs.choose import Choose, Option
from curator.tui.dialogs.pick_entity import NEW, PickEntity
from curator.tui.keys.gate import FLOW
from curator.tui.screens.base import CuratorScreen
from curator.tui.screens.history import HistoryScreen
from curator.tui.widgets.key_line import KeyLine
from curator.tui.widgets.rows import Column, Row, RowList
from curator.tui.widgets.status_line import StatusLine
from curator.tui.widgets.title_bar import TitleBar

if TYPE_CHECKING:
    from curator.services.workspace import Workspace

ADD_ALIAS = "+alias"
SLOTS = {
    "name": "name",
    "kind": "kind",
    "subkind": "subkind",
    "country": "country",
    "within": "lies in",
    "note": "note",
}
HINTS = {
    "subkind": "city, navy, ministry …",
    "country": "the country it belongs to",
    "within": "the place that it lies in",
    "note": "what others should know",
}
REQUIRED = ("name", "kind")


def checked_name(text: str) -> str:
    """Refuse what is no name, with ValueError; there is nothing to say about a good one."""
    name = " ".join(text.split())
    if not name:
        raise ValueError("An entity needs a name; escape or F10 leaves everything as it was.")
    if len(name) > entities.NAME_LIMIT:
        raise ValueError(f"The name has {len(name)} characters; the limit is {entities.NAME_LIMIT}.")
    return ""


def rows_of(entity: Entity, names: dict[str, str]) -> list[Row]:
    """The rows of an entity, without its events; `names` are those of other items, by uid."""
    values = {slot: getattr(entity, slot) or "" for slot in SLOTS}
    values["within"] = names.get(values["within"], values["within"])
    rows = [
        Row(slot, (label, values[slot] or _hint(HINTS.get(slot, "")), "")) for slot, label in SLOTS.items()
    ]
    for alias in entity.aliases:
        source = names.get(alias.source, alias.source)
        rows.append(Row(f"alias/{alias.uid}", (alias.kind, alias.name, source), "≈"))
    return [*rows, Row(ADD_ALIAS, ("+ alias", _hint("another name that it goes by"), ""))]


def _hint(sentence: str) -> Text:
    """What an empty row may hold; the brackets say that it does not."""
    return Text(f"({sentence})", style="italic")


class EntityScreen(CuratorScreen[None]):
    """Enter edits the lit row, or opens the lit event beside its article."""

    HELP = (
        "One entity: what is known of it, its names (≈), and the events it is in (▸). {rows.choose|enter} edits the "
        "lit row, or opens the lit event. Every change is saved at once, as a revision."
    )

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("L", "add_alias", "Alias", id="entity.alias", tooltip="Add a name it goes by."),
        Binding(
            "delete,backspace",
            "remove",
            "Take away",
            id="entity.remove",
            tooltip="Take away the lit alias, or empty the lit row; the history keeps it.",
        ),
        Binding("h", "history", "History", id="entity.history", tooltip="Show the revisions of this entity."),
        Binding("q,escape", "leave", "Back", id="entity.leave", tooltip="Go back to where you came from."),
    ]

    rows = getters.query_one(RowList)
    bar = getters.query_one(TitleBar)

    def __init__(self, uid: str) -> None:
        """`uid` is that of an entity of the record."""
        super().__init__()
        self._uid = uid

    def compose(self) -> ComposeResult:
        yield TitleBar()
        yield RowList(
            (Column("what", "field", 14), Column("value", "value"), Column("from", "from", 30, spare=True))
        )
        yield StatusLine()
        yield KeyLine()

    def on_mount(self) -> None:
        self.rows.focus()
        self.curator.changed.subscribe(self, lambda _: self.reload())
        self.reload()

    @property
    def workspace(self) -> Workspace:
        """The open record; the screen is only shown once it is open."""
        assert self.curator.workspace is not None
        return self.curator.workspace

    def reload(self) -> None:
        """Show the entity as the record has it now."""
        workspace = self.workspace
        state = reading.state(workspace, self._uid)
        entity = Entity.of(state)
        mentioned = [entity.within or "", *(alias.source for alias in entity.aliases)]
        ids = reading.ids(workspace, mentioned)
        names = {uid: f"{ids[uid]} {name}" for uid, name in reading.names(workspace, mentioned).items()}
        self._show(state, rows_of(entity, names))

    def _show(self, state: ItemState, rows: list[Row]) -> None:
        wanted = Filter(entity=self._uid)

        def fetch(offset: int, limit: int) -> Sequence[Row]:
            page = rows[offset : offset + limit]
            after = max(offset - len(rows), 0)
            lines = reading.event_page(self.workspace, wanted, after, limit - len(page))
            return [
                *page,
                *(
                    Row(
                        f"event/{line.uid}",
                        (f"in {shown('event', line.number)}", line.title, f"{line.state} · {line.date}"),
                        "▸",
                    )
                    for line in lines
                ),
            ]

        events = reading.event_count(self.workspace, wanted)
        self.rows.load(len(rows) + events, fetch)
        withdrawn = " · withdrawn" if state.text("state") == "withdrawn" else ""
        name = f"{shown('entity', state.number)} {state.text('name')} · {state.text('kind')}{withdrawn}"
        counted = f"{events:,} event{'' if events == 1 else 's'}"
        self.bar.say(f"{name} · {counted}", self.curator.standing())

    # -- editing -----------------------------------------------------------------------------------------------------

    async def _save(self, typed: str, verb: Callable[[], ItemState]) -> ItemState | None:
        """Run a verb that saves; when somebody else was faster, show what they saved and say what was typed here."""

        def keeping_what_was_typed() -> ItemState:
            try:
                return verb()
            except ConflictError as error:
                raise RefusedError(f"{error} You had typed: “{typed}”.") from error
            except ValueError as error:
                raise RefusedError(str(error)) from error

        saved = await self.curator.attempt(keeping_what_was_typed)
        if saved is None:
            self.reload()
        return saved

    def on_row_list_chosen(self, message: RowList.Chosen) -> None:
        group, _, uid = message.key.partition("/")
        if group == "event":
            from curator.tui.screens.events import open_event

            open_event(self.curator, self.workspace, uid)
        elif group == "alias":
            self._edit_alias(uid)
        elif group == ADD_ALIAS:
            self.action_add_alias()
        else:
            self._edit_slot(group)

    @work(group=FLOW)
    async def _edit_slot(self, slot: str) -> None:
        base = reading.state(self.workspace, self._uid)
        typed = await self._asked(slot, base)
        if typed is not None:
            await self._save(typed, lambda: entities.edit(self.workspace, base, {slot: typed}))

    async def _asked(self, slot: str, base: ItemState) -> str | None:
        """What the person wants in a slot; None when they went back."""
        title, now = f"{SLOTS[slot]} of {base.text('name')}", base.text(slot)
        if slot == "kind":
            options = [Option(kind, kind) for kind in entities.KINDS]
            return await self.curator.push_screen_wait(Choose(title, options, current=now))
        if slot == "within":
            return await self._asked_place(title, now)
        if slot == "name":
            return await self._ask_for(slot, title, now, "As the record should call it.", checked_name)
        hint = f"{HINTS[slot]}; left empty, it is taken away."
        return await self._ask_for(slot, title, now, hint, nothing_too)

    async def _ask_for(self, slot: str, title: str, now: str, hint: str, check: Check) -> str | None:
        typed = self.curator.typed(f"{self._uid} {slot}")
        return await self.curator.push_screen_wait(Ask(title, now, hint, check, typed))

    async def _asked_place(self, title: str, now: str) -> str | None:
        """A place of the record, made on the spot if it is new."""
        known = reading.names(self.workspace, [now]).get(now, "")
        picked = await self.curator.push_screen_wait(PickEntity(self.workspace, title, known, ("place",)))
        if picked is None or picked.act != NEW:
            return picked.entity if picked else None
        slots = {"name": picked.text, "kind": "place"}
        made = await self._save(picked.text, lambda: entities.create(self.workspace, slots))
        return made.uid if made else None

    @work(group=FLOW)
    async def action_add_alias(self) -> None:
        entity = Entity.of(reading.state(self.workspace, self._uid))
        typed = await self._ask_for(
            "alias", f"Another name of {entity.name}", "", "As people or articles write it.", checked_name
        )
        if typed is None:
            return
        name = " ".join(typed.split())
        if name == entity.name or name in {alias.name for alias in entity.aliases}:
            self.curator.say(f"“{name}” is among its names already; nothing was changed.")
            return
        source = f"added by {self.workspace.author}"
        await self._save(name, lambda: entities.add_alias(self.workspace, self._uid, name, source))

    @work(group=FLOW)
    async def _edit_alias(self, uid: str) -> None:
        """Ask how a name is rather written. The new spelling is added before the old one goes: none is ever lost."""
        base = reading.state(self.workspace, self._uid)
        alias = self._alias(base, uid)
        if alias is None:
            return
        title = f"{alias.kind} of {base.text('name')}"
        typed = await self._ask_for(f"alias/{uid}", title, alias.name, "How is it written?", checked_name)
        if typed is None or (name := " ".join(typed.split())) == alias.name:
            return

        def respell() -> ItemState:
            added = entities.add_alias(self.workspace, self._uid, name, alias.source, alias.kind)
            return entities.remove_alias(self.workspace, added, uid, f"now written {name}")

        await self._save(name, respell)

    @staticmethod
    def _alias(state: ItemState, uid: str) -> Alias | None:
        return next((alias for alias in Entity.of(state).aliases if alias.uid == uid), None)

    @work(group=FLOW)
    async def action_remove(self) -> None:
        """Take the lit alias away, or what stands in the lit row if an entity can be without it."""
        group, _, uid = (self.rows.cursor_key or "").partition("/")
        base = reading.state(self.workspace, self._uid)
        if group == "alias" and (alias := self._alias(base, uid)) is not None:
            saved = await self._save(
                alias.name, lambda: entities.remove_alias(self.workspace, base, uid, alias.name)
            )
            if saved is not None:
                self.curator.say(f"“{alias.name}” is taken away; the history keeps it.")
        elif group in SLOTS and group not in REQUIRED and base.text(group):
            await self._save("", lambda: entities.edit(self.workspace, base, {group: ""}))
        else:
            self.curator.say("That row has nothing to take away.")

    # -- going -------------------------------------------------------------------------------------------------------

    def action_history(self) -> None:
        self.curator.push_screen(HistoryScreen(self._uid))

    def action_leave(self) -> None:
        self.curator.pop_screen()
