"""Verbs on entities: import, make, edit, name."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection

from curator.errors import InvalidInputError, Problem, RefusedError
from curator.model.inputs import EntityInput
from curator.model.revisions import Act
from curator.model.state import Change, ItemState, delete_value, set_value
from curator.model.values import Value, ValueType, shown
from curator.rules import entity_files
from curator.services.workspace import Workspace
from curator.store import entities, files, record

KINDS = ("person", "organisation", "place")
SLOTS: dict[str, ValueType] = {
    "name": "text",
    "kind": "choice",
    "subkind": "text",
    "country": "text",
    "within": "item",
    "note": "text",
}
NAME_LIMIT = 500


def _checked_name(name: str) -> str:
    trimmed = " ".join(name.split())
    if not trimmed:
        raise ValueError("An entity needs a name.")
    if len(trimmed) > NAME_LIMIT:
        raise ValueError(f"The name has {len(trimmed)} characters; the limit is {NAME_LIMIT}.")
    return trimmed


def _slots(connection: Connection, base: ItemState, slots: dict[str, str]) -> list[Change]:
    """The changes that set these slots; ValueError says what is wrong."""
    changes: list[Change] = []
    for slot, text in slots.items():
        if slot not in SLOTS:
            raise ValueError(f"An entity has no “{slot}”; it has: {', '.join(SLOTS)}.")
        checked = _checked_name(text) if slot == "name" else text.strip()
        if slot == "kind" and checked not in KINDS:
            raise ValueError(f"“{checked}” is not a kind of entity; it is one of {', '.join(KINDS)}.")
        if slot == "within" and checked:
            _check_within(connection, base.uid, checked)
        if checked != base.text(slot):
            changes.append(set_value(slot, Value(SLOTS[slot], checked)) if checked else delete_value(slot))
    return changes


def _check_within(connection: Connection, uid: str, above: str) -> None:
    here: str | None = above
    while here:
        if here == uid:
            raise ValueError("A place cannot lie within itself, nor within one of its own places.")
        state = record.load(connection, here)
        if state.kind != "entity" or state.text("kind") != "place":
            raise ValueError(f"{shown(state.kind, state.number)} is not a place; choose a place.")
        here = state.text("within") or None


def create(
    workspace: Workspace,
    slots: dict[str, str],
    aliases: Iterable[str] = (),
    source: str = "",
    message: str = "",
) -> ItemState:
    """A new entity; InvalidInputError says what is wrong. `source` is where the aliases come from."""
    with workspace.database.write() as connection:
        try:
            changes = _slots(connection, ItemState("", "entity"), {"kind": "", **slots})
        except ValueError as error:
            raise InvalidInputError([Problem("the new entity", str(error))]) from error
        changes.append(set_value("state", Value("choice", "live")))
        changes += [change for name in aliases for change in _alias(workspace, name, source)]
        return workspace.create(connection, "entity", changes, workspace.act("new entity", message))


def edit(workspace: Workspace, base: ItemState, slots: dict[str, str], message: str = "") -> ItemState:
    """Save the slots that differ from `base`; returns `base` when nothing differs."""
    with workspace.database.write() as connection:
        try:
            changes = _slots(connection, base, slots)
        except ValueError as error:
            raise InvalidInputError([Problem(shown("entity", base.number), str(error))]) from error
        return workspace.save(connection, base, changes, workspace.act("edit", message)) if changes else base


def _alias(workspace: Workspace, name: str, source: str, kind: str = "alias") -> list[Change]:
    at = f"alias/{workspace.new_uid()}"
    changes = [
        set_value(f"{at}/name", Value("text", _checked_name(name))),
        set_value(f"{at}/kind", Value("choice", kind)),
    ]
    return [*changes, set_value(f"{at}/source", Value("text", source))] if source else changes


def add_alias(workspace: Workspace, uid: str, name: str, source: str = "", kind: str = "alias") -> ItemState:
    """Add a name to an entity with its source; a name it has already changes nothing."""
    with workspace.database.write() as connection:
        base = record.load(connection, uid)
        if _checked_name(name) in _called(base):
            return base
        return workspace.save(
            connection, base, _alias(workspace, name, source, kind), workspace.act("alias", name)
        )


def remove_alias(workspace: Workspace, base: ItemState, alias: str, message: str = "") -> ItemState:
    """Take a name away from an entity; the history keeps it."""
    changes = [delete_value(path) for path in base.values if path.startswith(f"alias/{alias}/")]
    if not changes:
        raise RefusedError(f"{shown('entity', base.number)} has no such alias; read it again.")
    with workspace.database.write() as connection:
        return workspace.save(connection, base, changes, workspace.act("alias removed", message))


def _called(state: ItemState) -> set[str]:
    return {state.text("name")} | {slots["name"].text for slots in state.under("alias").values()}


@dataclass(frozen=True, slots=True)
class ImportedEntity:
    """What became of one entity of a file: `status` is added, unchanged, changed or refused."""

    where: str
    entity: str | None
    name: str
    status: str
    reason: str


def import_entities(workspace: Workspace, path: Path, encoding: str | None = None) -> list[ImportedEntity]:
    """Import a CSV or JSONL file of entities; one bad row and nothing is written (InvalidInputError names them all).

    A row whose id was imported before, or whose name and kind are those of exactly one entity, completes that entity:
    empty slots are filled and names added, nothing is overwritten.
    """
    read = entity_files.read_entity_file(path.name, files.read_bytes(path), encoding=encoding)
    problems = list(read.problems)
    with workspace.database.write() as connection:
        by = workspace.act("import", batch=workspace.new_uid())
        results: dict[str, ImportedEntity] = {}
        uids: dict[str, str] = {}
        for item in _containers_first(read.items, problems):
            try:
                state, results[item.where] = _bring_in(connection, workspace, item, uids, by)
            except ValueError as error:
                problems.append(Problem(item.where, str(error)))
                continue
            uids.setdefault(item.id or item.name, state.uid)
            uids.setdefault(item.name, state.uid)
        if problems:
            count = len(problems)
            raise InvalidInputError(
                problems, f"Nothing was imported; {count} problem{'s' if count > 1 else ''}:"
            )
        return [results[item.where] for item in read.items]


def _containers_first(items: list[EntityInput], problems: list[Problem]) -> list[EntityInput]:
    """The items ordered so that a place comes after the one it lies within; circles become problems."""
    by_key = {key: item for item in reversed(items) for key in (item.name, item.id) if key}
    ordered: dict[str, EntityInput] = {}

    def visit(item: EntityInput, inside: tuple[str, ...]) -> None:
        if item.where in inside:
            problems.append(Problem(item.where, f"“{item.name}” lies within itself; mend the column within."))
        elif item.where not in ordered:
            if item.within in by_key:
                visit(by_key[item.within], (*inside, item.where))
            ordered.setdefault(item.where, item)

    for item in items:
        visit(item, ())
    return list(ordered.values())


def _bring_in(
    connection: Connection, workspace: Workspace, item: EntityInput, uids: dict[str, str], by: Act
) -> tuple[ItemState, ImportedEntity]:
    slots = {
        "name": item.name,
        "kind": item.kind,
        "subkind": item.subkind or "",
        "country": item.country or "",
        "note": item.note or "",
        "within": _above(connection, item, uids) if item.within else "",
    }
    uid = _existing(connection, item)
    base = record.load(connection, uid) if uid else record.create(connection, workspace.new_uid(), "entity")
    open_slots = {slot: text for slot, text in slots.items() if text and not base.text(slot)}
    changes = _slots(connection, base, open_slots)
    if item.id and not base.text("external_id"):
        changes.append(set_value("external_id", Value("text", item.id)))
    if not uid:
        changes.append(set_value("state", Value("choice", "live")))
    for scheme, external in sorted(item.external.items()):
        if f"external/{scheme}" not in base.values:
            changes.append(set_value(f"external/{scheme}", Value("text", external)))
    known = _called(base) | {item.name if not uid else ""}
    for name in dict.fromkeys((item.name, *item.aliases)):
        if name not in known:
            changes += _alias(workspace, name, f"import {item.where}")
    status = "added" if not uid else "changed" if changes else "unchanged"
    state = workspace.save(connection, base, changes, by) if changes else base
    reason = "; ".join(item.warnings)
    return state, ImportedEntity(item.where, shown("entity", state.number), item.name, status, reason)


def _existing(connection: Connection, item: EntityInput) -> str | None:
    found = entities.by_external_id(connection, item.id) if item.id else None
    if found is not None:
        return found
    called = [
        uid
        for uid in entities.named(connection, item.name)
        if (state := record.load(connection, uid)).text("kind") == item.kind
        and not (item.id and state.text("external_id"))
    ]
    return called[0] if len(called) == 1 else None


def _above(connection: Connection, item: EntityInput, uids: dict[str, str]) -> str:
    """The uid of the place that `within` names: in the file, by the id it was imported under, or by name."""
    named = item.within or ""
    called = entities.named(connection, named)
    above = (
        uids.get(named)
        or entities.by_external_id(connection, named)
        or (called[0] if len(called) == 1 else None)
    )
    if above is None:
        raise ValueError(f"“within” names “{named}”, which is no id of the file and no place of the record.")
    return above
