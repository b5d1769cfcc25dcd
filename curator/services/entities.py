"""Verbs on entities: make, edit, name, and their ids elsewhere."""

from __future__ import annotations

from collections.abc import Iterable

from curator.errors import InvalidInputError, Problem, RefusedError
from curator.model.state import ItemState, set_value
from curator.model.values import Value, shown
from curator.model.views import Entity
from curator.rules import external_ids, learning
from curator.services import entity_changes as changed
from curator.services.entity_changes import KINDS, NAME_LIMIT, SLOTS, alias_changes
from curator.services.entity_import import ImportedEntity, import_entities
from curator.services.workspace import Workspace
from curator.store import record

__all__ = [
    "KINDS",
    "NAME_LIMIT",
    "SLOTS",
    "ImportedEntity",
    "add_alias",
    "alias_changes",
    "create",
    "edit",
    "import_entities",
    "remove_alias",
    "set_external_id",
]


def create(
    workspace: Workspace,
    slots: dict[str, str],
    aliases: Iterable[str] = (),
    source: str = "",
    message: str = "",
    alias_kind: str = "alias",
) -> ItemState:
    """A new entity; InvalidInputError says what is wrong. `source` is where the aliases come from."""
    with workspace.database.write() as connection:
        try:
            changes = changed.set_slots(connection, ItemState("", "entity"), {"kind": "", **slots})
        except ValueError as error:
            raise InvalidInputError([Problem("the new entity", str(error))]) from error
        changes.append(set_value("state", Value("choice", "live")))
        changes += [
            change for name in aliases for change in alias_changes(workspace, name, source, alias_kind)
        ]
        return workspace.create(connection, "entity", changes, workspace.act("new entity", message))


def edit(workspace: Workspace, base: ItemState, slots: dict[str, str], message: str = "") -> ItemState:
    """Save the slots that differ from `base`; returns `base` when nothing differs."""
    with workspace.database.write() as connection:
        try:
            changes = changed.set_slots(connection, base, slots)
        except ValueError as error:
            raise InvalidInputError([Problem(shown("entity", base.number), str(error))]) from error
        return workspace.save(connection, base, changes, workspace.act("edit", message)) if changes else base


def add_alias(workspace: Workspace, uid: str, name: str, source: str = "", kind: str = "alias") -> ItemState:
    """Add a name to an entity with its source; a name it has already changes nothing."""
    with workspace.database.write() as connection:
        base = record.load(connection, uid)
        if changed.checked_name(name) in changed.called(base):
            return base
        changes = alias_changes(workspace, name, source, kind)
        return workspace.save(connection, base, changes, workspace.act("alias", name))


def remove_alias(workspace: Workspace, base: ItemState, alias: str, message: str = "") -> ItemState:
    """Take a name away from an entity; the history keeps it. A spelling that was learned from an article is not learned
    from that article again."""
    changes = changed.without(base, f"alias/{alias}")
    if not changes:
        raise RefusedError(f"{shown('entity', base.number)} has no such alias; read it again.")
    gone = next(known for known in Entity.of(base).aliases if known.uid == alias)
    if gone.kind in learning.KINDS and gone.source:
        changes += learning.refusal(workspace.new_uid(), gone.name, gone.source, learning.ALIAS)
    with workspace.database.write() as connection:
        return workspace.save(connection, base, changes, workspace.act("alias removed", message))


def set_external_id(
    workspace: Workspace, base: ItemState, scheme: str, value: str, message: str = ""
) -> ItemState:
    """Save the id that an entity has in a scheme (empty: it has none); returns `base` when it is the same.

    InvalidInputError when the scheme is a well-known one that has no such id.
    """
    with workspace.database.write() as connection:
        try:
            changes = changed.set_external(base, scheme, value)
        except ValueError as error:
            raise InvalidInputError([Problem(shown("entity", base.number), str(error))]) from error
        act = workspace.act("id", message or f"{external_ids.checked_scheme(scheme)} {value}".strip())
        return workspace.save(connection, base, changes, act) if changes else base
