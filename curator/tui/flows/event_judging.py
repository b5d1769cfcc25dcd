"""Judging that events are one, or not the same: the reason, and what is asked when a judgement contradicts others."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from curator.errors import ContradictionError
from curator.model.lines import EventLine
from curator.model.values import shown
from curator.services import judgements, reading
from curator.tui.dialogs.ask import Ask
from curator.tui.dialogs.choose import Choose, Option

if TYPE_CHECKING:
    from curator.services.judgements import Judged
    from curator.services.workspace import Workspace
    from curator.tui.app import CuratorApp

_LEAVE, _JUDGE = "leave", "judge"
_SAME, _DIFFERENT, _UNSURE = "same", "different", "unsure"


async def judge(app: CuratorApp, workspace: Workspace, uids: Sequence[str]) -> list[Judged] | None:
    """Ask what some events (uids) are to each other, and judge so: one, or where they are two, not the same or unsure.
    None when that was left or refused, which was said."""
    options = [Option(_SAME, "one event", "they are shown as one, with all claims")]
    if len(uids) == 2:
        options += [
            Option(_DIFFERENT, "not the same", "they are not offered as the same again"),
            Option(_UNSURE, "nobody can tell yet", "kept as a judgement"),
        ]
    ids = _named(_in_order(workspace, uids))
    match await app.push_screen_wait(Choose(f"{ids} are", options)):
        case "same":
            return await merge(app, workspace, uids)
        case "different":
            return await different(app, workspace, uids)
        case "unsure":
            one, other = uids
            judged = await app.attempt(judgements.judge, workspace, one, other, "unsure")
            return [judged] if judged else None
        case _:
            return None


async def merge(
    app: CuratorApp, workspace: Workspace, uids: Sequence[str], offered: str = ""
) -> list[Judged] | None:
    """Ask why some events (uids) are one, and judge them the same; None when that was left or refused, which was said.
    `offered` is a reason that can be edited; else what they have in common is offered."""
    lines = _in_order(workspace, uids)
    ids = _named(lines)
    first = shown("event", lines[0].number)
    reason = await app.push_screen_wait(
        Ask(
            f"{ids} are one event, because",
            offered or in_common(lines),
            f"They are shown as {first} then, with all claims of both; nothing is lost, and u takes it back.",
        )
    )
    if reason is None:
        return None
    chosen = [line.uid for line in lines]
    return await _despite(
        app,
        f"{ids} one event",
        lambda despite: judgements.merge(workspace, chosen, reason, despite=despite),
    )


async def different(
    app: CuratorApp, workspace: Workspace, uids: Sequence[str], offered: str = ""
) -> list[Judged] | None:
    """Ask why two events (uids), or an article and an event, are not the same, and judge so."""
    ids = " and ".join(sorted(reading.ids(workspace, uids).values()))
    reason = await app.push_screen_wait(
        Ask(f"{ids} are not the same, because", offered, "They are not offered as the same again.")
    )
    if reason is None:
        return None
    one, other = uids
    return await _despite(
        app,
        f"{ids} different",
        lambda despite: [judgements.judge(workspace, one, other, "different", reason, despite=despite)],
    )


def became(workspace: Workspace, judged: Sequence[Judged]) -> str:
    """What judgements made of events, in words: `E3 and E6 are one event now`."""
    uids = list(dict.fromkeys(uid for one in judged for uid in (one.a, one.b)))
    ids = reading.ids(workspace, uids)
    said = {"same": "are one event now", "different": "are not the same", "unsure": "stay unsure"}
    *some, last = sorted(ids.values(), key=lambda name: (name[0], int(name[1:])))
    return f"{', '.join(some)} and {last} {said.get(judged[0].verdict, 'are not judged any more')}"


def in_common(lines: Sequence[EventLine]) -> str:
    """What all of some events have alike, as a reason: `the same type, date and place`; empty when nothing."""
    alike = [
        word
        for word, values in (
            ("type", [line.type for line in lines]),
            ("date", [line.date for line in lines]),
            ("place", [line.place for line in lines]),
            ("title", [line.title for line in lines]),
        )
        if values[0] and all(one == other for one, other in pairwise(values))
    ]
    if not alike:
        return ""
    *some, last = alike
    return f"the same {', '.join(some)} and {last}" if some else f"the same {last}"


def _in_order(workspace: Workspace, uids: Sequence[str]) -> list[EventLine]:
    lines = reading.event_lines(workspace, uids)
    return sorted(lines.values(), key=lambda line: line.number)


def _named(lines: Sequence[EventLine]) -> str:
    *some, last = [shown("event", line.number) for line in lines]
    return f"{', '.join(some)} and {last}"


async def _despite(app: CuratorApp, what: str, verb: Callable[[bool], list[Judged]]) -> list[Judged] | None:
    """Judge; where other judgements say otherwise, ask whether to do so nevertheless."""

    def tried(despite: bool) -> list[Judged] | ContradictionError:
        try:
            return verb(despite)
        except ContradictionError as error:
            return error

    said = await app.attempt(tried, False)
    if not isinstance(said, ContradictionError):
        return said
    options = [
        Option(_LEAVE, "leave it", "nothing is changed"),
        Option(_JUDGE, "judge so nevertheless", "the other judgements stay as they are"),
    ]
    title = f"{what}? Other judgements say otherwise"
    if await app.push_screen_wait(Choose(title, options, context=f"{said.chain}.")) != _JUDGE:
        return None
    said = await app.attempt(tried, True)
    return None if isinstance(said, ContradictionError) else said
