"""One verb on many items: one batch, a revision on each, and a sentence for each that was refused.

Items are written some at a time, so that others can save in between; what is done when it is stopped stays done.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from curator.errors import CuratorError
from curator.services import articles, events
from curator.services.workspace import Workspace
from curator.store import batches

AT_ONCE = 50

Verb = Callable[[Connection, str, str], object]
"""(connection, uid, batch) → does it to one item, or raises CuratorError."""

Progress = Callable[[int, int], bool]
"""(done, total) → whether to go on."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of many items: how many were asked for and done, and why others were refused, in sentences."""

    asked: int
    done: int
    refused: tuple[str, ...]

    @property
    def left(self) -> int:
        """How many were not come to, because it was stopped."""
        return self.asked - self.done - len(self.refused)


def set_state(
    workspace: Workspace, uids: Sequence[str], state: str, progress: Progress = lambda _done, _total: True
) -> Outcome:
    """Set the work state of articles; one that has it already counts as done."""

    def verb(connection: Connection, uid: str, batch: str) -> None:
        articles.set_state_within(connection, workspace, uid, state, batch=batch)

    return _over(workspace, uids, "state", state, verb, progress)


def withdraw(
    workspace: Workspace, uids: Sequence[str], reason: str, progress: Progress = lambda _done, _total: True
) -> Outcome:
    """Withdraw articles, events or entities with one reason."""

    def verb(connection: Connection, uid: str, batch: str) -> None:
        events.withdraw_within(connection, workspace, uid, reason, batch)

    return _over(workspace, uids, "withdraw", reason, verb, progress)


def verify(
    workspace: Workspace, uids: Sequence[str], progress: Progress = lambda _done, _total: True
) -> Outcome:
    """Verify events as they stand; those that cannot be are refused, each with what is missing."""

    def verb(connection: Connection, uid: str, batch: str) -> None:
        events.verify_within(connection, workspace, uid, batch=batch)

    return _over(workspace, uids, "verify", "", verb, progress)


def _over(
    workspace: Workspace, uids: Sequence[str], kind: str, named: str, verb: Verb, progress: Progress
) -> Outcome:
    batch, refused, done = workspace.new_uid(), list[str](), 0
    with workspace.database.write() as connection:
        batches.begin(connection, batch, kind, named)
    for chunk in _chunks(uids):
        with workspace.database.write() as connection:
            for uid in chunk:
                try:
                    with connection.begin_nested():
                        verb(connection, uid, batch)
                    done += 1
                except CuratorError as error:
                    refused.append(str(error))
        if not progress(done + len(refused), len(uids)):
            break
    with workspace.database.write() as connection:
        batches.finish(connection, batch, {"done": done, "refused": len(refused)})
    return Outcome(len(uids), done, tuple(refused))


def _chunks(uids: Sequence[str]) -> Iterator[Sequence[str]]:
    for at in range(0, len(uids), AT_ONCE):
        yield uids[at : at + AT_ONCE]
