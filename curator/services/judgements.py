"""Verbs on judgements: two entities, two events, or an article and an event are the same, different, or nobody can
tell; taken apart; taken back.

Nothing is rewritten: a judgement is an item of its own, and who is shown under whom follows from those that are live.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import Connection

from curator.errors import RefusedError, WrongUsageError
from curator.model.judgements import VERDICTS
from curator.model.state import ItemState, apply
from curator.model.values import shown
from curator.model.views import Entity
from curator.rules import lookalikes
from curator.services.judged_pairs import check_they_can_be_one, pair_of
from curator.services.judging import Judged, about, save, says, seen_again, withdrawn
from curator.services.undoing import redo, take_back
from curator.services.workspace import Workspace
from curator.store import clusters, judgements, record

__all__ = ["Judged", "Split", "judge", "judge_within", "merge", "redo", "split", "take_back", "warnings"]


def judge(
    workspace: Workspace, a: str, b: str, verdict: str, reason: str = "", *, despite: bool = False
) -> Judged:
    """Judge two entities or two events (uids) `same`, `different` or `unsure`, or an article and an event `different`
    or `unsure`; a pair that was judged before gets another revision.

    RefusedError when the reason is missing, or when they cannot be the same. ContradictionError when other judgements,
    named in its sentence, say otherwise, unless it is said `despite` them.
    """
    with workspace.database.write() as connection:
        return judge_within(connection, workspace, a, b, verdict, reason, despite=despite)


def judge_within(
    connection: Connection,
    workspace: Workspace,
    a: str,
    b: str,
    verdict: str,
    reason: str = "",
    *,
    despite: bool = False,
    batch: str | None = None,
) -> Judged:
    """`judge` inside the caller's transaction."""
    if verdict not in VERDICTS:
        raise WrongUsageError(f"“{verdict}” is no verdict; it is one of {', '.join(VERDICTS)}.")
    reason = " ".join(reason.split())
    pair = pair_of(connection, a, b)
    if verdict != "unsure":
        _require(reason, f"Judging {_named(pair)} {verdict}")
    if verdict == "same":
        check_they_can_be_one(connection, pair)
    known = judgements.of_pair(connection, pair[1].uid, pair[0].uid)
    if known:
        base = after = record.load(connection, known)
    else:
        base = record.create(connection, workspace.new_uid(), "judgement")
        after = apply(base, about(pair))
    after = apply(after, says(verdict, reason))
    judged = save(connection, workspace, base, after, workspace.act(verdict, reason, batch), despite=despite)
    return replace(judged, warnings=_warnings(pair)) if verdict == "same" else judged


def merge(workspace: Workspace, uids: Sequence[str], reason: str, *, despite: bool = False) -> list[Judged]:
    """Judge two or more entities, or events (uids), the same, all or none: each with the one that was made first.

    Refuses as `judge` does.
    """
    chosen = list(dict.fromkeys(uids))
    with workspace.database.write() as connection:
        if len(chosen) < 2:
            kinds = {record.item_row(connection, uid).kind for uid in chosen}
            raise WrongUsageError(
                f"A merge needs two {'events' if kinds == {'event'} else 'entities'} or more."
            )
        ids = record.ids(connection, chosen)
        first, *others = sorted(chosen, key=ids.__getitem__)
        batch = workspace.new_uid() if len(others) > 1 else None
        made = [
            judge_within(connection, workspace, first, other, "same", reason, despite=despite, batch=batch)
            for other in others
        ]
        return [seen_again(connection, judged) for judged in made]


@dataclass(frozen=True, slots=True)
class Split:
    """What became of a split: the judgements that went, and the clusters (uids, the canonical one first) that were held
    together by those who left and are several now."""

    judged: tuple[Judged, ...]
    apart: tuple[tuple[str, ...], ...] = ()


def split(workspace: Workspace, uids: Sequence[str], reason: str, *, different: bool = False) -> Split:
    """Take entities or events (uids) out of what they were merged into: each stands alone afterwards.

    The judgements that held them are withdrawn or, when they are said to be `different`, revised. Those who stay are
    still together where they were judged the same without the ones that left.
    """
    reason = " ".join(reason.split())
    _require(reason, "A split")
    leaving = list(dict.fromkeys(uids))
    with workspace.database.write() as connection:
        for uid in leaving:
            _check_merged(connection, uid)
        held = judgements.about(connection, leaving, "same")
        beside = {uid for one in held for uid in (one.a, one.b)}.difference(leaving)
        before = {uid: clusters.canonical_uid(connection, uid) for uid in beside}
        act = workspace.act("split", reason, workspace.new_uid() if len(held) > 1 else None)
        judged = []
        for one in held:
            base = record.load(connection, one.uid)
            said = says("different", reason) if different else withdrawn(reason)
            # Others may still hold the two together while not all have gone.
            judged.append(save(connection, workspace, base, apply(base, said), act, despite=True))
        return Split(tuple(seen_again(connection, one) for one in judged), _apart(connection, before))


def _apart(connection: Connection, before: Mapping[str, str]) -> tuple[tuple[str, ...], ...]:
    """The clusters that were one before; `before` tells for an item of each (uid) what it was shown under."""
    now: dict[str, set[str]] = {}
    for uid, top in before.items():
        now.setdefault(top, set()).add(clusters.canonical_uid(connection, uid))
    several = sorted(uid for tops in now.values() if len(tops) > 1 for uid in tops)
    return tuple(tuple(clusters.whole(connection, uid)) for uid in several)


def _check_merged(connection: Connection, uid: str) -> None:
    """RefusedError when an item stands alone."""
    if clusters.canonical_uid(connection, uid) == uid and not clusters.size(connection, uid):
        row = record.item_row(connection, uid)
        raise RefusedError(f"{shown(row.kind, row.number)} is merged with no other; nothing was changed.")


def warnings(workspace: Workspace, a: str, b: str) -> tuple[str, ...]:
    """What somebody who merges two entities (uids) should know of the letters of their names, in sentences."""
    with workspace.database.read() as connection:
        return _warnings(pair_of(connection, a, b))


def _named(pair: Sequence[ItemState]) -> str:
    """What is judged, in words: `two events`."""
    if pair[0].kind != pair[1].kind:
        return "an article and an event"
    return "two events" if pair[0].kind == "event" else "two entities"


def _require(reason: str, act: str) -> None:
    if not reason:
        raise RefusedError(f"{act} needs a reason; nothing was changed.")


def _warnings(pair: Sequence[ItemState]) -> tuple[str, ...]:
    if pair[0].kind != "entity":
        return ()
    called = [
        (shown("entity", state.number), [entity.name, *(alias.name for alias in entity.aliases)])
        for state in pair
        for entity in [Entity.of(state)]
    ]
    said = [
        f"“{name}” of {owner} {doubt}."
        for owner, names in called
        for name in dict.fromkeys(names)
        for doubt in lookalikes.doubts(name)
    ]
    (one, names), (other, others) = called
    alike = lookalikes.alike_among(names, others)
    said += [f"“{name}” of {one} only looks like “{like}” of {other}: {why}." for name, like, why in alike]
    return tuple(said)
