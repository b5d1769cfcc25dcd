"""Judging a pair of entities: the reason, and what is asked when a judgement contradicts others."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol, TypeVar

from curator.errors import ContradictionError
from curator.model.pairs import Pair
from curator.model.values import shown
from curator.rules.pair_evidence import reason_for
from curator.services import judgements
from curator.tui.dialogs.ask import Ask
from curator.tui.dialogs.choose import Choose, Option

T = TypeVar("T")

if TYPE_CHECKING:
    from curator.services.judgements import Judged
    from curator.services.workspace import Workspace
    from curator.tui.app import CuratorApp


class Attempt(Protocol):
    """Runs a verb that saves away from the keys; None when it was refused, which was said then."""

    async def __call__(self, verb: Callable[[], T], /) -> T | None: ...


_LEAVE, _JUDGE = "leave", "judge"
_BECAME = {
    "same": "are one now",
    "different": "are two",
    "unsure": "stay unsure, at the end of the list",
    "": "are not judged any more",
}


def ids(pair: Pair) -> str:
    """`N3 and N41`."""
    return " and ".join(shown("entity", party.number) for party in (pair.a, pair.b))


def became(pair: Pair, verdict: str) -> str:
    """What a verdict made of a pair, in words; an empty one is a judgement that was taken back."""
    return f"{ids(pair)} {_BECAME[verdict]}"


async def ask_reason(app: CuratorApp, pair: Pair) -> str | None:
    """Why two entities are the same: what their names say is offered; None when the person went back."""
    older, younger = (shown("entity", party.number) for party in (pair.a, pair.b))
    hint = f"{younger} {pair.b.name} is shown under {older} {pair.a.name} then; nothing is lost, and u takes it back."
    title = f"{older} and {younger} are the same, because"
    return await app.push_screen_wait(Ask(title, reason_for(pair.why, "same"), hint))


async def judge(
    app: CuratorApp, workspace: Workspace, attempt: Attempt, pair: Pair, verdict: str, reason: str
) -> Judged | None:
    """Judge a pair; None when that was refused, or left once it was clear which judgements it contradicts."""

    def verb(*, despite: bool) -> Judged | ContradictionError:
        try:
            return judgements.judge(workspace, pair.a.uid, pair.b.uid, verdict, reason, despite=despite)
        except ContradictionError as error:
            return error

    said: Judged | ContradictionError | None = await attempt(lambda: verb(despite=False))
    if isinstance(said, ContradictionError):
        options = [
            Option(_LEAVE, "leave it", "nothing is changed"),
            Option(_JUDGE, f"judge them {verdict} nevertheless", "the other judgements stay as they are"),
        ]
        title = f"{ids(pair)} {verdict}? Other judgements say otherwise"
        if await app.push_screen_wait(Choose(title, options, context=f"{said.chain}.")) != _JUDGE:
            return None
        said = await attempt(lambda: verb(despite=True))
    return None if isinstance(said, ContradictionError) else said
