"""Splitting an event that turned out to be two, and taking that back: one act over both, each with a revision."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace

from sqlalchemy import Connection

from curator.errors import RefusedError
from curator.model.state import ItemState, apply, difference, set_value
from curator.model.values import Value, shown
from curator.rules.claims import Slot
from curator.rules.splitting import Division, divide
from curator.rules.undoing import REDO, UNDO, standing
from curator.services import events
from curator.services.workspace import Workspace
from curator.store import acts, record
from curator.store.things import RecordThings

SPLIT = "split"
_DONE = {UNDO: "undone", REDO: "done again"}


@dataclass(frozen=True, slots=True)
class Parted:
    """The two events after a split, or after it was taken back; `batch` names the act."""

    first: ItemState
    second: ItemState
    batch: str


def plan(workspace: Workspace, state: ItemState, slot: Slot, leaving: Collection[str]) -> Division:
    """What a split by these claims (uids) on a slot would make of an event, saved or not. Nothing is written.

    RefusedError when it cannot be divided so: all claims would leave, or they stand in an event merged into this one.
    """
    if elsewhere := set(leaving) - state.claims.keys():
        raise RefusedError(
            f"{len(elsewhere)} of these claims stand in an event that was merged into this one: take the merge back "
            "instead. Nothing was changed."
        )
    blank = events.blank(workspace, state.text("type"))
    kind = workspace.codebook.type(state.text("type"))
    with workspace.database.read() as connection:
        things = RecordThings(connection)
        try:
            return divide(state, blank, slot, leaving, kind, things, workspace.new_uid())
        except ValueError as error:
            raise RefusedError(f"{error} Nothing was changed.") from error


def split(workspace: Workspace, base: ItemState, division: Division, reason: str) -> Parted:
    """Save both events of a division as one act. `base` is the event as it was read; edits made since are saved too.

    RefusedError without a reason; ConflictError when somebody saved the event meanwhile; InvalidInputError when a value
    is wrong.
    """
    reason = " ".join(reason.split())
    if not reason:
        raise RefusedError("A split needs a reason; nothing was changed.")
    batch = workspace.new_uid()
    with workspace.database.write() as connection:
        first = events.save_within(
            connection, workspace, base, division.first, reason, batch=batch, act=SPLIT
        )
        fresh = ItemState(division.second.uid, "event")
        second = events.save_within(
            connection, workspace, fresh, division.second, reason, batch=batch, act=SPLIT
        )
    return Parted(first, second, batch)


def take_back(workspace: Workspace, batch: str, reason: str = "") -> Parted:
    """Undo a split as one more revision of both: the first event is what it was before, the second is withdrawn.

    RefusedError when it was undone already, when either was changed since, and when the split of somebody else is to be
    undone without a reason.
    """
    return _step(workspace, batch, UNDO, reason)


def again(workspace: Workspace, batch: str, reason: str = "") -> Parted:
    """Split again what was taken back."""
    return _step(workspace, batch, REDO, reason)


def batch_of(workspace: Workspace, uid: str) -> str | None:
    """The newest split (its batch) that an event was in, undone or not; None when it never was in one."""
    with workspace.database.read() as connection:
        verbs = acts.verbs(connection, uid)
    return next((batch for verb, batch in reversed(verbs) if verb == SPLIT), None)


def _step(workspace: Workspace, batch: str, verb: str, reason: str) -> Parted:
    reason = " ".join(reason.split())
    with workspace.database.write() as connection:
        made = [one for one in acts.revisions_of(connection, batch) if one.kind == "event"]
        first, second = _the_two(made)
        _check(connection, workspace, (first, second), verb, reason)
        by = workspace.act(verb, reason, workspace.new_uid())
        states = []
        for one in (first, second):
            base = record.load(connection, one.item)
            changes = difference(base, _after(connection, base, one.rev, verb, reason))
            states.append(workspace.save(connection, base, changes, by))
    return Parted(states[0], states[1], batch)


def _the_two(made: list[acts.Made]) -> tuple[acts.Made, acts.Made]:
    """The event that was split, and the one that was split off it: it was made by the split."""
    if len(made) != 2:
        raise RefusedError("This was no split of an event; nothing was changed.")
    one, other = sorted(made, key=lambda each: each.number)
    return one, other


def _check(
    connection: Connection, workspace: Workspace, made: tuple[acts.Made, acts.Made], verb: str, reason: str
) -> None:
    changed = []
    for one in made:
        stands = standing([act for act, _ in acts.verbs(connection, one.item)])
        left = stands.done if verb == UNDO else stands.undone
        if not left or left[-1] != one.rev:
            changed.append(shown(one.kind, one.number))
    if changed:
        name = " and ".join(changed)
        raise RefusedError(
            f"{name} {'was' if len(changed) == 1 else 'were'} changed since, so the split cannot be {_DONE[verb]}: "
            "see the history. Nothing was changed."
        )
    others = {one.author for one in made} - {workspace.author}
    if others and not reason:
        raise RefusedError(
            f"{', '.join(sorted(others))} split this; to {verb} it, say why. Nothing was changed."
        )


def _after(connection: Connection, base: ItemState, rev: int, verb: str, reason: str) -> ItemState:
    """An event as it was before the split (`rev` made it), or as the split left it."""
    if verb == REDO:
        return _as_of(base, record.load(connection, base.uid, rev))
    if rev > 1:
        return _as_of(base, record.load(connection, base.uid, rev - 1))
    withdrawn = [set_value("state", Value("choice", "withdrawn"))]
    why = reason or "the split was taken back"
    return apply(base, [*withdrawn, set_value("withdrawn", Value("text", why))])


def _as_of(base: ItemState, then: ItemState) -> ItemState:
    return replace(base, values=then.values, claims=then.claims)
