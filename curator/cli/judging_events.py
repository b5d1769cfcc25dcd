"""`curator events merge`, `different`, `unsure`, `undo`, `redo`: judgements about events, and splits taken back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from curator.cli.judging import (
    DESPITE,
    IF_WANTED,
    REASON,
    contradictions,
    judge,
    step,
    tell_merged,
)
from curator.cli.printing import tell
from curator.cli.session import Session, pass_session
from curator.errors import RefusedError
from curator.model.values import read_shown, shown

if TYPE_CHECKING:
    from curator.services.workspace import Workspace


@click.command()
@click.argument("events", nargs=-1, required=True, metavar="E1 E2 …")
@REASON
@DESPITE
@pass_session
def merge(session: Session, events: tuple[str, ...], reason: str, despite: bool) -> None:
    """Judge two or more events to be one.

    They are shown under the one with the lowest number, with all their claims: where these exclude
    each other, the value is contested. Nothing is rewritten, and `undo` takes it back.
    """
    from curator.services import judgements

    with session.open() as workspace, contradictions(despite):
        uids = _uids(workspace, events)
        tell_merged(workspace, judgements.merge(workspace, uids, reason, despite=despite))


@click.command()
@click.argument("one", metavar="E1|A1")
@click.argument("other", metavar="E2")
@REASON
@DESPITE
@pass_session
def different(session: Session, one: str, other: str, reason: str, despite: bool) -> None:
    """Judge two events different, or that an article does not tell of an event.

    They are not offered as the same again, nor merged unawares.
    """
    judge(session, _uids, (one, other), "different", reason, despite=despite)


@click.command()
@click.argument("one", metavar="E1|A1")
@click.argument("other", metavar="E2")
@IF_WANTED
@pass_session
def unsure(session: Session, one: str, other: str, reason: str) -> None:
    """Judge that nobody can tell yet whether two events are one."""
    judge(session, _uids, (one, other), "unsure", reason)


@click.command()
@click.argument("act", required=False, metavar="[J1|E1]")
@IF_WANTED
@DESPITE
@pass_session
def undo(session: Session, act: str | None, reason: str, despite: bool) -> None:
    """Take a judgement about events back: the newest one of yours, or the one that is named.

    With the id of an event, the split that it was in is taken back. The history keeps both.
    """
    from curator.services import judgements, splitting

    if act and (read := read_shown(act)) and read.kind == "event":
        with session.open() as workspace:
            back = splitting.take_back(workspace, _split(workspace, act), reason)
        first, second = (shown("event", state.number) for state in (back.first, back.second))
        tell(f"{first} is one event again; {second} is withdrawn.")
        return
    step(session, judgements.take_back, act, reason, "event", despite=despite)


@click.command()
@click.argument("act", required=False, metavar="[J1|E1]")
@IF_WANTED
@DESPITE
@pass_session
def redo(session: Session, act: str | None, reason: str, despite: bool) -> None:
    """Judge again, or split again, what was taken back."""
    from curator.services import judgements, splitting

    if act and (read := read_shown(act)) and read.kind == "event":
        with session.open() as workspace:
            done = splitting.again(workspace, _split(workspace, act), reason)
        first, second = (shown("event", state.number) for state in (done.first, done.second))
        tell(f"{first} and {second} are two events again.")
        return
    step(session, judgements.redo, act, reason, "event", despite=despite)


COMMANDS = (merge, different, unsure, undo, redo)


def _split(workspace: Workspace, event: str) -> str:
    """The split that an event was in; RefusedError when it was in none."""
    from curator.services import splitting

    (uid,) = _uids(workspace, [event])
    batch = splitting.batch_of(workspace, uid)
    if batch is None:
        raise RefusedError(f"{event} was never split, nor split off another event; nothing was changed.")
    return batch


def _uids(workspace: Workspace, texts: Sequence[str]) -> list[str]:
    """The uids of events; an id like A1 is that of an article."""
    from curator.services import references

    with workspace.database.read() as connection:
        return [
            references.article(connection, text)
            if (read := read_shown(text)) and read.kind == "article"
            else references.event(connection, text)
            for text in texts
        ]
