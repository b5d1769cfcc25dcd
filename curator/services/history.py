"""The history of an item: its revisions, and two of them compared in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from sqlalchemy import Connection

from curator.model.revisions import Revision
from curator.model.state import ItemState
from curator.services import reading, wording
from curator.services.workspace import Workspace
from curator.store import record

Kind = Literal["added", "removed", "changed", "same"]


@dataclass(frozen=True, slots=True)
class Compared:
    """One value or claim in two revisions, in words (for `rules.words_diff`); empty text: it was not there."""

    path: str
    label: str
    kind: Kind
    old: str
    new: str


def log(workspace: Workspace, uid: str) -> list[Revision]:
    """All revisions of an item, oldest first, each with what it changed."""
    return reading.log(workspace, uid)


def compare(workspace: Workspace, uid: str, a: int, b: int) -> list[Compared]:
    """What stands in revisions `a` and `b` of an item, in the order of the form; what is the same is listed too.

    Revision 0 is the empty item, so that the first revision can be compared. NotFoundError when there is no such one.
    """
    with workspace.database.read() as connection:
        old = wording.lines(connection, workspace, _state(connection, uid, a))
        new = wording.lines(connection, workspace, _state(connection, uid, b))
    before, after = ({line.path: line for line in lines} for lines in (old, new))
    found: list[Compared] = []
    for path in wording.ordered(old, new):
        was, now = before.get(path), after.get(path)
        label = (now or was or wording.Line(path, path, "")).label
        found.append(Compared(path, label, _kind(was, now), was.text if was else "", now.text if now else ""))
    return found


def _state(connection: Connection, uid: str, rev: int) -> ItemState:
    if rev == 0:
        row = record.item_row(connection, uid)
        return ItemState(uid, row.kind, row.number)
    return record.load(connection, uid, rev)


def _kind(was: wording.Line | None, now: wording.Line | None) -> Kind:
    if was is None:
        return "added"
    if now is None:
        return "removed"
    return "same" if was.text == now.text else "changed"
