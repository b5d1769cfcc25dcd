"""`curator entities merge`, `split`, `different`, `unsure`, `undo`, `redo`: judgements about entities."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

import click

from curator.cli.printing import say, tell
from curator.cli.session import Session, pass_session
from curator.errors import ContradictionError, RefusedError
from curator.model.values import shown

if TYPE_CHECKING:
    from curator.services.judgements import Judged
    from curator.services.workspace import Workspace

Meant = Callable[["Workspace", Sequence[str]], list[str]]

REASON = click.option("--reason", required=True, metavar="TEXT", help="Why; kept with the judgement.")
IF_WANTED = click.option("--reason", default="", metavar="TEXT", help="Why; kept with the judgement.")
DESPITE = click.option("--despite", is_flag=True, help="Also when other judgements say otherwise.")
_SAID: Final = {"same": "are the same", "different": "are different", "unsure": "may be the same or not"}


@click.command()
@click.argument("entities", nargs=-1, required=True, metavar="N1 N2 …")
@REASON
@DESPITE
@pass_session
def merge(session: Session, entities: tuple[str, ...], reason: str, despite: bool) -> None:
    """Judge two or more entities the same.

    They are shown under the one with the lowest number, with all their names, claims and events;
    nothing is rewritten, and `undo` takes it back.
    """
    from curator.services import judgements

    with session.open() as workspace, contradictions(despite):
        tell_merged(
            workspace, judgements.merge(workspace, _uids(workspace, entities), reason, despite=despite)
        )


def tell_merged(workspace: Workspace, judged: Sequence[Judged]) -> None:
    """Say what became of a merge: `N8 and N10 are shown under N6 Dhaka (J1, J2).`"""
    for warning in dict.fromkeys(warning for one in judged for warning in one.warnings):
        say(warning)
    if not any(one.changed for one in judged):
        tell("All this was judged already, for this reason: nothing was saved.")
        return
    top = judged[0].shown_under[0]
    merged = dict.fromkeys(uid for one in judged for uid in (one.a, one.b) if uid != top)
    ids, name = _ids(workspace, [top, *merged]), _name(workspace, top)
    verb = "is" if len(merged) == 1 else "are"
    numbers = ", ".join(shown("judgement", one.number) for one in judged)
    tell(f"{_and([ids[uid] for uid in merged])} {verb} shown under {ids[top]} {name} ({numbers}).")


@click.command()
@click.argument("entities", nargs=-1, required=True, metavar="N1 …")
@REASON
@click.option(
    "--different", is_flag=True, help="Also judge them different from those that they were merged with."
)
@pass_session
def split(session: Session, entities: tuple[str, ...], reason: str, different: bool) -> None:
    """Take entities out of what they were merged into.

    Each stands alone afterwards. Those who stay are together where they were judged the same without
    them.
    """
    from curator.services import judgements

    with session.open() as workspace:
        uids = _uids(workspace, entities)
        went = judgements.split(workspace, uids, reason, different=different)
        ids = _ids(workspace, [*uids, *(uid for cluster in went.apart for uid in cluster)])
    verb = "stands" if len(ids.keys() & set(uids)) == 1 else "stand"
    became = "different now" if different else "withdrawn"
    numbers = ", ".join(shown("judgement", one.number) for one in went.judged)
    tell(f"{_and(list(dict.fromkeys(ids[uid] for uid in uids)))} {verb} alone ({became}: {numbers}).")
    if went.apart:
        parts = "; ".join(_and([ids[uid] for uid in cluster]) for cluster in went.apart)
        say(f"Nothing holds these together any more: {parts}. Merge them again if they are the same.")


@click.command()
@click.argument("one", metavar="N1")
@click.argument("other", metavar="N2")
@REASON
@DESPITE
@pass_session
def different(session: Session, one: str, other: str, reason: str, despite: bool) -> None:
    """Judge two entities different: they are not offered as a pair again, nor merged unawares."""
    judge(session, _uids, (one, other), "different", reason, despite=despite)


@click.command()
@click.argument("one", metavar="N1")
@click.argument("other", metavar="N2")
@IF_WANTED
@pass_session
def unsure(session: Session, one: str, other: str, reason: str) -> None:
    """Judge that nobody can tell yet whether two entities are the same."""
    judge(session, _uids, (one, other), "unsure", reason)


def judge(
    session: Session, meant: Meant, pair: Sequence[str], verdict: str, reason: str, *, despite: bool = False
) -> None:
    """Judge what two ids mean; `meant` gives their uids."""
    from curator.services import judgements

    with session.open() as workspace, contradictions(despite):
        a, b = meant(workspace, pair)
        _tell_judged(workspace, judgements.judge(workspace, a, b, verdict, reason, despite=despite))


def _tell_judged(workspace: Workspace, judged: Judged) -> None:
    """Say what a judgement of a pair says now."""
    tell(sentence(workspace, judged) if judged.changed else "That was judged already: nothing was saved.")


@click.command()
@click.argument("judgement", required=False, metavar="[J1]")
@IF_WANTED
@DESPITE
@pass_session
def undo(session: Session, judgement: str | None, reason: str, despite: bool) -> None:
    """Take a judgement back: the newest one of yours, or the one that is named.

    A merge of several is taken back as a whole. The history keeps both.
    """
    from curator.services import judgements

    step(session, judgements.take_back, judgement, reason, "entity", despite=despite)


@click.command()
@click.argument("judgement", required=False, metavar="[J1]")
@IF_WANTED
@DESPITE
@pass_session
def redo(session: Session, judgement: str | None, reason: str, despite: bool) -> None:
    """Judge again what was taken back last."""
    from curator.services import judgements

    step(session, judgements.redo, judgement, reason, "entity", despite=despite)


COMMANDS = (merge, split, different, unsure, undo, redo)


def step(
    session: Session,
    verb: Callable[..., list[Judged]],
    judgement: str | None,
    reason: str,
    of: str,
    *,
    despite: bool,
) -> None:
    """Undo or redo the judgement named (`J1`), else the newest one of this person about an item of the kind `of`."""
    from curator.services import reading

    with session.open() as workspace, contradictions(despite):
        uid = reading.find(workspace, judgement, "judgement")[0] if judgement else ""
        for judged in verb(workspace, uid, reason, despite=despite, of=of):
            tell(sentence(workspace, judged))


def sentence(workspace: Workspace, judged: Judged) -> str:
    """What a judgement says now: `J3: N1 and N2 are different.`"""
    ids = _ids(workspace, [judged.a, judged.b, *judged.shown_under])
    number, pair = shown("judgement", judged.number), _and([ids[judged.a], ids[judged.b]])
    top = judged.shown_under[0]
    together = len(set(judged.shown_under)) == 1
    if not judged.verdict:
        held = f", but others still hold them together under {ids[top]}" if together else ""
        return f"{number} is taken back: {pair} are not judged any more{held}."
    where = f", shown under {ids[top]}" if together else ""
    if together and judged.verdict == "different":
        where = f", but others still hold them together under {ids[top]}"
    return f"{number}: {pair} {_SAID[judged.verdict]}{where}."


@contextmanager
def contradictions(despite: bool) -> Iterator[None]:
    """Say how to judge so nevertheless where other judgements say otherwise."""
    try:
        yield
    except ContradictionError as error:
        raise RefusedError(f"{error} Add --despite to judge so nevertheless.") from error


def _uids(workspace: Workspace, texts: Sequence[str]) -> list[str]:
    from curator.services import references

    with workspace.database.read() as connection:
        return [references.entity(connection, text) for text in texts]


def _ids(workspace: Workspace, uids: Sequence[str]) -> dict[str, str]:
    from curator.services import reading

    return reading.ids(workspace, uids)


def _name(workspace: Workspace, uid: str) -> str:
    from curator.services import reading

    return reading.names(workspace, [uid]).get(uid, "")


def _and(words: Sequence[str]) -> str:
    """`N1`, `N1 and N2`, `N1, N2 and N3`."""
    *first, last = words
    return f"{', '.join(first)} and {last}" if first else last
