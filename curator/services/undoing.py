"""Acts of judging undone and done again, as further revisions."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from sqlalchemy import Connection

from curator.errors import RefusedError, WrongUsageError
from curator.model.state import ItemState, apply
from curator.model.values import shown
from curator.rules.undoing import REDO, UNDO, standing
from curator.services.judging import Judged, save, seen_again, withdrawn
from curator.services.workspace import Workspace
from curator.store import judgements, record
from curator.store.judgements import Step


def take_back(
    workspace: Workspace, judgement: str = "", reason: str = "", *, despite: bool = False, of: str = ""
) -> list[Judged]:
    """Undo an act of judging as one more revision: the newest one of a judgement (its uid), without one the newest of
    this author that stands; with `of`, the newest about an item of this kind. What was done in one act, such as a merge
    of many, is undone as one.

    RefusedError when there is none, when somebody has judged the pair again since, and when the act of somebody else is
    to be undone without a reason; ContradictionError as for `judge`.
    """
    return _step(workspace, UNDO, judgement, reason, despite=despite, of=of)


def redo(
    workspace: Workspace, judgement: str = "", reason: str = "", *, despite: bool = False, of: str = ""
) -> list[Judged]:
    """Undo an undoing: the newest one of a judgement (its uid), without one the newest of this author; with `of`, the
    newest about an item of this kind."""
    return _step(workspace, REDO, judgement, reason, despite=despite, of=of)


def _step(
    workspace: Workspace, verb: str, judgement: str, reason: str, *, despite: bool, of: str
) -> list[Judged]:
    reason = " ".join(reason.split())
    with workspace.database.write() as connection:
        steps = _steps(connection, workspace, verb, judgement, of)
        others = {step.author for step in steps} - {workspace.author}
        if others and not reason:
            raise RefusedError(
                f"This was judged by {', '.join(sorted(others))}; to {verb} it, say why. Nothing was changed."
            )
        act = workspace.act(verb, reason, workspace.new_uid() if len(steps) > 1 else None)
        judged = []
        for step in steps:
            base = record.load(connection, step.judgement)
            after = _after(connection, base, verb, reason)
            judged.append(save(connection, workspace, base, after, act, despite=despite))
        return [seen_again(connection, one) for one in judged]


def _steps(connection: Connection, workspace: Workspace, verb: str, judgement: str, of: str) -> list[Step]:
    """The revisions of judgements that are undone or done again together."""
    if judgement:
        row = record.item_row(connection, judgement)
        if row.kind != "judgement":
            raise WrongUsageError(f"{shown(row.kind, row.number)} is no judgement; name one like J1.")
        steps: Iterable[Step] = judgements.steps_of(connection, judgement)
        none = f"Nothing of {shown(row.kind, row.number)} is left to {verb}; nothing was changed."
    else:
        steps = judgements.steps_by(connection, workspace.author)
        none = f"You have judged nothing that is left to {verb}; nothing was changed."
    for step in steps:
        if step.rev in _left(connection, step, verb) and _is_about(connection, step, of):
            together = judgements.steps_in(connection, step.batch) if step.batch else [step]
            _check_newest(connection, workspace, together, verb)
            return together
    raise RefusedError(none)


def _is_about(connection: Connection, step: Step, kind: str) -> bool:
    """Whether one of the two items of a judgement is of this kind; every kind fits an empty one."""
    if not kind:
        return True
    state = record.load(connection, step.judgement)
    return kind in {record.item_row(connection, state.text(path)).kind for path in ("a", "b")}


def _left(connection: Connection, step: Step, verb: str) -> tuple[int, ...]:
    """The revisions of a judgement that can be undone, or done again."""
    stands = standing(judgements.acts(connection, step.judgement))
    return stands.done if verb == UNDO else stands.undoings


def _check_newest(connection: Connection, workspace: Workspace, steps: Sequence[Step], verb: str) -> None:
    """Undoing and redoing go step by step: RefusedError lists what was judged since."""
    since = []
    for step in steps:
        left = _left(connection, step, verb)
        if not left or left[-1] != step.rev:
            newest = next(iter(judgements.steps_of(connection, step.judgement)))
            who = "you" if newest.author == workspace.author else newest.author
            since.append(f"{shown('judgement', step.number)} by {who} ({newest.act}, {newest.at[:10]})")
    if since:
        raise RefusedError(
            f"This was judged again since: {', '.join(since)}; {verb} that first. Nothing was changed."
        )


def _after(connection: Connection, base: ItemState, verb: str, reason: str) -> ItemState:
    """A judgement as it was before its newest act, or before that was undone."""
    stands = standing(judgements.acts(connection, base.uid))
    rev = stands.undone[-1] if verb == REDO else stands.done[-2] if len(stands.done) > 1 else 0
    if not rev:
        return apply(base, withdrawn(reason))
    return replace(base, values=record.load(connection, base.uid, rev).values)
