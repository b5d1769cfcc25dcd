"""Editing what is known of one entity: its slots and its names. Every edit asks, and is saved at once as a revision."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from curator.errors import ConflictError, RefusedError
from curator.model.state import ItemState
from curator.model.views import Alias, Entity
from curator.services import entities, reading
from curator.tui.dialogs.ask import Ask, Check, nothing_too
from curator.tui.dialogs.choose import Choose, Option
from curator.tui.dialogs.pick_entity import NEW, Picked, PickEntity
from curator.tui.entity_rows import HINTS, SLOTS

if TYPE_CHECKING:
    from curator.services.workspace import Workspace
    from curator.tui.app import CuratorApp

REQUIRED = ("name", "kind")


def checked_name(text: str) -> str:
    """Refuse what is no name, with ValueError; there is nothing to say about a good one."""
    name = " ".join(text.split())
    if not name:
        raise ValueError("An entity needs a name; escape or F10 leaves everything as it was.")
    if len(name) > entities.NAME_LIMIT:
        raise ValueError(f"The name has {len(name)} characters; the limit is {entities.NAME_LIMIT}.")
    return ""


class Editing:
    """One entity (a uid) that is being edited; `reload` shows it anew."""

    def __init__(self, app: CuratorApp, uid: str, reload: Callable[[], None]) -> None:
        self.app, self.uid, self._reload = app, uid, reload

    @property
    def workspace(self) -> Workspace:
        """The open record; nothing is edited before it is open."""
        assert self.app.workspace is not None
        return self.app.workspace

    def state(self, uid: str = "") -> ItemState:
        """The entity, or another one judged the same, as the record has it now."""
        return reading.state(self.workspace, uid or self.uid)

    async def save(self, typed: str, verb: Callable[[], ItemState]) -> ItemState | None:
        """Run a verb that saves; when somebody else was faster, show what they saved and say what was typed here."""

        def keeping_what_was_typed() -> ItemState:
            try:
                return verb()
            except ConflictError as error:
                raise RefusedError(f"{error} You had typed: “{typed}”.") from error
            except ValueError as error:
                raise RefusedError(str(error)) from error

        saved = await self.app.attempt(keeping_what_was_typed)
        if saved is None:
            self._reload()
        return saved

    async def ask_for(self, place: str, title: str, now: str, hint: str, check: Check) -> str | None:
        """A line of text for a place of the entity; None when the person went back."""
        typed = self.app.typed(f"{self.uid} {place}")
        return await self.app.push_screen_wait(Ask(title, now, hint, check, typed))

    async def pick(
        self, title: str, typed: str, kinds: tuple[str, ...], *, describe: bool = False
    ) -> Picked | None:
        """An entity of the record, made on the spot if it is new; with `describe` also words without one."""
        dialog = PickEntity(self.workspace, title, typed, kinds, describe=describe)
        picked: Picked | None = await self.app.push_screen_wait(dialog)
        if picked is None or picked.act != NEW:
            return picked
        slots = {"name": picked.text, "kind": kinds[0]}
        made = await self.save(picked.text, lambda: entities.create(self.workspace, slots))
        return Picked(made.uid, picked.text) if made else None


async def edit_slot(editing: Editing, slot: str) -> None:
    """Ask what should stand in a slot."""
    base = editing.state()
    typed = await _asked(editing, slot, base)
    if typed is not None:
        await editing.save(typed, lambda: entities.edit(editing.workspace, base, {slot: typed}))


async def _asked(editing: Editing, slot: str, base: ItemState) -> str | None:
    """What the person wants in a slot; None when they went back."""
    title, now = f"{SLOTS[slot]} of {base.text('name')}", base.text(slot)
    if slot == "kind":
        options = [Option(kind, kind) for kind in entities.KINDS]
        return await editing.app.push_screen_wait(Choose(title, options, current=now))
    if slot == "within":
        known = reading.names(editing.workspace, [now]).get(now, "")
        picked = await editing.pick(title, known, ("place",))
        return picked.entity if picked else None
    if slot == "name":
        return await editing.ask_for(slot, title, now, "As the record should call it.", checked_name)
    hint = f"{HINTS[slot]}; left empty, it is taken away."
    return await editing.ask_for(slot, title, now, hint, nothing_too)


async def add_alias(editing: Editing) -> None:
    """Ask for another name."""
    entity = Entity.of(editing.state())
    title = f"Another name of {entity.name}"
    typed = await editing.ask_for("alias", title, "", "As people or articles write it.", checked_name)
    if typed is None:
        return
    name = " ".join(typed.split())
    if name == entity.name or name in {alias.name for alias in entity.aliases}:
        editing.app.say(f"“{name}” is among its names already; nothing was changed.")
        return
    source = f"added by {editing.workspace.author}"
    await editing.save(name, lambda: entities.add_alias(editing.workspace, editing.uid, name, source))


async def edit_alias(editing: Editing, uid: str) -> None:
    """Ask how a name is rather written. The new spelling is added before the old one goes: none is ever lost."""
    base = editing.state()
    alias = _alias(base, uid)
    if alias is None:
        return
    title = f"{alias.kind} of {base.text('name')}"
    typed = await editing.ask_for(f"alias/{uid}", title, alias.name, "How is it written?", checked_name)
    if typed is None or (name := " ".join(typed.split())) == alias.name:
        return

    def respell() -> ItemState:
        added = entities.add_alias(editing.workspace, editing.uid, name, alias.source, alias.kind)
        return entities.remove_alias(editing.workspace, added, uid, f"now written {name}")

    await editing.save(name, respell)


async def remove_alias(editing: Editing, uid: str) -> None:
    """Take a name away."""
    base = editing.state()
    alias = _alias(base, uid)
    if alias is not None:
        saved = await editing.save(
            alias.name, lambda: entities.remove_alias(editing.workspace, base, uid, alias.name)
        )
        if saved is not None:
            editing.app.say(f"“{alias.name}” is taken away; the history keeps it.")


async def empty_slot(editing: Editing, slot: str) -> bool:
    """Empty a slot; False when it is empty already, or an entity cannot be without it."""
    base = editing.state()
    if slot not in SLOTS or slot in REQUIRED or not base.text(slot):
        return False
    await editing.save("", lambda: entities.edit(editing.workspace, base, {slot: ""}))
    return True


def _alias(state: ItemState, uid: str) -> Alias | None:
    return next((alias for alias in Entity.of(state).aliases if alias.uid == uid), None)
