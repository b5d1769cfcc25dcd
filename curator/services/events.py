"""Verbs on events: save, verify, withdraw."""

from __future__ import annotations

from contextlib import suppress

from sqlalchemy import Connection

from curator.codebook.types import Codebook
from curator.errors import InvalidInputError, NotFoundError, Problem, RefusedError
from curator.model.state import Change, ItemState, apply, delete_value, difference, set_value
from curator.model.values import Value, shown
from curator.rules import edits, pending, workflow
from curator.rules.pending import NewEntity
from curator.rules.verify import Missing, missing
from curator.services import entity_changes, validation
from curator.services.workspace import Workspace
from curator.store import merged_events, record
from curator.store.things import RecordThings


def blank(workspace: Workspace, event_type: str = "") -> ItemState:
    """A new event that is not in the record yet: revision 0, draft, occurred."""
    return apply(
        fresh(ItemState(workspace.new_uid(), "event"), workspace.codebook),
        [edits.set_slot("type", event_type)],
    )


def fresh(item: ItemState, codebook: Codebook) -> ItemState:
    """An item without revisions as a new event begins: draft, occurred, by this codebook."""
    begin = {"realis": "occurred", "codebook": codebook.title, "state": "draft"}
    return apply(item, [edits.set_slot(slot, text) for slot, text in begin.items()])


def save(
    workspace: Workspace, base: ItemState, edited: ItemState, message: str = "", *, verify: bool = False
) -> ItemState:
    """Save an edited event as one revision and return it.

    ConflictError when somebody saved it since `base` was read; InvalidInputError when a value or quote is wrong, or
    when `verify` is asked for and something is missing. Editing a verified event makes it a draft again.
    """
    with workspace.database.write() as connection:
        return save_within(connection, workspace, base, edited, message, verify=verify)


def save_within(
    connection: Connection,
    workspace: Workspace,
    base: ItemState,
    edited: ItemState,
    message: str = "",
    *,
    verify: bool = False,
    batch: str | None = None,
    act: str = "save",
) -> ItemState:
    """`save` inside the caller's transaction, for verbs over many events; `act` is what the history calls it."""
    name = shown("event", base.number) if base.number else "the new event"
    made, edited = pending.settled(edited)
    for entity in made:
        _make(connection, workspace, entity, batch)
    before = base if base.rev else ItemState(base.uid, "event", base.number)
    after = apply(edited, _next_state(before, edited, "verify" if verify else "edit", name))
    faults = validation.problems(connection, workspace.codebook, before, after)
    if faults:
        raise InvalidInputError(faults)
    if verify:
        _require_verifiable(connection, workspace, after, name)
    by = workspace.act("verify" if verify else act, message, batch)
    start = before if before.number else record.create(connection, base.uid, "event")
    return workspace.save(connection, start, difference(start, after), by)


def _make(connection: Connection, workspace: Workspace, entity: NewEntity, batch: str | None) -> None:
    """Make an entity that the event brings along, unless it came with another event of the same desk."""
    with suppress(NotFoundError):
        record.item_row(connection, entity.uid)
        return
    slots = {"name": entity.name, "kind": entity.kind}
    try:
        changes = entity_changes.set_slots(connection, ItemState("", "entity"), slots)
    except ValueError as error:
        raise InvalidInputError([Problem(f"the new entity “{entity.name}”", str(error))]) from error
    changes.append(set_value("state", Value("choice", "live")))
    by = workspace.act("new entity", "", batch)
    workspace.save(connection, record.create(connection, entity.uid, "entity"), changes, by)


def _next_state(before: ItemState, edited: ItemState, verb: str, name: str) -> list[Change]:
    was = before.text("state", "draft")
    if verb == "edit" and not [c for c in difference(before, edited) if c.path != "state"]:
        return []
    return [edits.set_slot("state", workflow.event_after(was, verb, name))]


def _require_verifiable(connection: Connection, workspace: Workspace, state: ItemState, name: str) -> None:
    todo = to_do_within(connection, workspace, state)
    if todo:
        listed = [Problem(name, item.message) for item in todo]
        raise InvalidInputError(listed, f"{name} cannot be verified yet; {len(todo)} to do:")


def to_do(workspace: Workspace, state: ItemState) -> list[Missing]:
    """What is missing before the event can be verified."""
    with workspace.database.read() as connection:
        return to_do_within(connection, workspace, state)


def to_do_within(connection: Connection, workspace: Workspace, state: ItemState) -> list[Missing]:
    """`to_do` over an open transaction, with what stands in events merged into this one."""
    things = RecordThings(connection)
    return missing(merged_events.seen_as_one(connection, state, things), workspace.codebook, things)


def verify(workspace: Workspace, uid: str, message: str = "") -> ItemState:
    """Verify an event as it stands; InvalidInputError lists what is missing."""
    with workspace.database.write() as connection:
        return verify_within(connection, workspace, uid, message)


def verify_within(
    connection: Connection, workspace: Workspace, uid: str, message: str = "", batch: str | None = None
) -> ItemState:
    """`verify` inside the caller's transaction, for verbs over many events."""
    base = record.load(connection, uid)
    if base.text("state") == "verified":
        raise RefusedError(f"{shown('event', base.number)} is verified already; nothing was saved.")
    return save_within(connection, workspace, base, base, message, verify=True, batch=batch)


def withdraw(workspace: Workspace, uid: str, reason: str) -> ItemState:
    """Withdraw an event, article or entity with a reason: kept, but out of lists and exports unless asked for."""
    with workspace.database.write() as connection:
        return withdraw_within(connection, workspace, uid, reason)


def withdraw_within(
    connection: Connection, workspace: Workspace, uid: str, reason: str, batch: str | None = None
) -> ItemState:
    """`withdraw` inside the caller's transaction, for verbs over many items."""
    if not reason.strip():
        raise RefusedError("Withdrawing needs a reason; nothing was changed.")
    base = record.load(connection, uid)
    if base.text("state") == "withdrawn":
        raise RefusedError(f"{shown(base.kind, base.number)} is withdrawn already; nothing was changed.")
    changes = [
        set_value("state", Value("choice", "withdrawn")),
        set_value("withdrawn", Value("text", reason.strip())),
    ]
    return workspace.save(connection, base, changes, workspace.act("withdraw", reason, batch))


def bring_back(workspace: Workspace, uid: str, reason: str) -> ItemState:
    """Take a withdrawal back: the item stands as it did before, under a new revision."""
    with workspace.database.write() as connection:
        base = record.load(connection, uid)
        if base.text("state") != "withdrawn":
            raise RefusedError(f"{shown(base.kind, base.number)} is not withdrawn; nothing was changed.")
        before = next(
            (
                earlier.text("state")
                for rev in range(base.rev - 1, 0, -1)
                if (earlier := record.load(connection, uid, rev)).text("state") != "withdrawn"
            ),
            "",
        )
        changes = [
            set_value("state", Value("choice", before)) if before else delete_value("state"),
            delete_value("withdrawn"),
        ]
        return workspace.save(connection, base, changes, workspace.act("bring back", reason.strip()))
