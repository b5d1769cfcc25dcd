"""Verbs on judgements: two entities are the same, different, or nobody can tell; taken apart; taken back.

Nothing is rewritten: a judgement is an item of its own, and who is shown under whom follows from those that are live.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from sqlalchemy import Connection

from curator.errors import ContradictionError, RefusedError, WrongUsageError
from curator.model.judgements import VERDICTS, Judgement
from curator.model.revisions import Act
from curator.model.state import Change, ItemState, apply, delete_value, difference, set_value
from curator.model.values import Value, shown
from curator.model.views import Entity
from curator.rules import judging, lookalikes
from curator.rules.clusters import chain
from curator.services.workspace import Workspace
from curator.store import clusters, judgements, record


@dataclass(frozen=True, slots=True)
class Judged:
    """What became of a judgement (its uid and number): the two entities (uids), the verdict, empty when it was
    withdrawn, and the entity (uid) that each of them is shown under now.

    `changed` is False when all this was in the record already. `warnings` are sentences about names that are not what
    they look like.
    """

    judgement: str
    number: int
    a: str
    b: str
    verdict: str
    reason: str
    shown_under: tuple[str, str]
    changed: bool = True
    warnings: tuple[str, ...] = ()


def judge(
    workspace: Workspace, a: str, b: str, verdict: str, reason: str = "", *, despite: bool = False
) -> Judged:
    """Judge two entities (uids) `same`, `different` or `unsure`; a pair that was judged before gets another revision.

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
    if not reason and verdict != "unsure":
        raise RefusedError(f"Judging two entities {verdict} needs a reason; nothing was changed.")
    pair = _pair(connection, a, b)
    if verdict == "same":
        _check_they_can_be_one(pair)
    known = judgements.of_pair(connection, pair[0].uid, pair[1].uid)
    base = (
        record.load(connection, known)
        if known
        else record.create(connection, workspace.new_uid(), "judgement")
    )
    after = apply(base, _said(base, pair, verdict, reason))
    judged = _save(connection, workspace, base, after, workspace.act(verdict, reason, batch), despite=despite)
    return replace(judged, warnings=_warnings(pair)) if verdict == "same" else judged


def merge(workspace: Workspace, uids: Sequence[str], reason: str, *, despite: bool = False) -> list[Judged]:
    """Judge two or more entities (uids) the same, all or none: each with the one that was made first.

    Refuses as `judge` does.
    """
    chosen = list(dict.fromkeys(uids))
    if len(chosen) < 2:
        raise WrongUsageError("A merge needs two entities or more.")
    with workspace.database.write() as connection:
        ids = record.ids(connection, chosen)
        first, *others = sorted(chosen, key=ids.__getitem__)
        batch = workspace.new_uid() if len(others) > 1 else None
        made = [
            judge_within(connection, workspace, first, other, "same", reason, despite=despite, batch=batch)
            for other in others
        ]
        return [_seen_again(connection, judged) for judged in made]


def _seen_again(connection: Connection, judged: Judged) -> Judged:
    """The same, with those that the two are shown under after all of an act."""
    a, b = (clusters.canonical_uid(connection, uid) for uid in (judged.a, judged.b))
    return replace(judged, shown_under=(a, b))


def warnings(workspace: Workspace, a: str, b: str) -> tuple[str, ...]:
    """What somebody who merges two entities (uids) should know of the letters of their names, in sentences."""
    with workspace.database.read() as connection:
        return _warnings(_pair(connection, a, b))


def _pair(connection: Connection, a: str, b: str) -> tuple[ItemState, ItemState]:
    """The two entities, the one that was made first before the other."""
    states = []
    for row in sorted((record.item_row(connection, uid) for uid in {a, b}), key=lambda row: int(row.id)):
        if row.kind != "entity":
            raise RefusedError(f"{shown(row.kind, row.number)} is no entity; only entities are judged.")
        states.append(record.state_of(connection, row))
    if len(states) != 2:
        name = shown("entity", states[0].number)
        raise RefusedError(f"{name} cannot be judged against itself; name two entities.")
    return states[0], states[1]


def _check_they_can_be_one(pair: Sequence[ItemState]) -> None:
    a, b = pair
    names = [shown("entity", state.number) for state in pair]
    for state, name in zip(pair, names, strict=True):
        if state.text("state") == "withdrawn":
            raise RefusedError(
                f"{name} is withdrawn: bring it back before it is merged. Nothing was changed."
            )
    if a.text("kind") != b.text("kind"):
        raise RefusedError(
            f"{names[0]} is a {a.text('kind')} and {names[1]} a {b.text('kind')}: they cannot be the same. "
            "Nothing was changed."
        )


def _warnings(pair: Sequence[ItemState]) -> tuple[str, ...]:
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
    for (one, names), (other, others) in combinations(called, 2):
        for name, like, why in lookalikes.alike_among(names, others):
            said.append(f"“{name}” of {one} only looks like “{like}” of {other}: {why}.")
    return tuple(said)


def _said(base: ItemState, pair: Sequence[ItemState], verdict: str, reason: str) -> Iterator[Change]:
    """The changes that make a judgement say this of a pair."""
    if not base.rev:
        yield set_value("a", Value("item", pair[0].uid))
        yield set_value("b", Value("item", pair[1].uid))
    yield set_value("verdict", Value("choice", verdict))
    yield set_value("state", Value("choice", "live"))
    yield set_value("reason", Value("text", reason)) if reason else delete_value("reason")
    yield delete_value("withdrawn")


def _withdrawn(reason: str) -> Iterator[Change]:
    """The changes that take a judgement out of use."""
    yield set_value("state", Value("choice", "withdrawn"))
    if reason:
        yield set_value("withdrawn", Value("text", reason))


def _save(
    connection: Connection,
    workspace: Workspace,
    base: ItemState,
    after: ItemState,
    act: Act,
    *,
    despite: bool,
) -> Judged:
    """Save a judgement as it should be, unless it cannot be true together with others."""
    changes = difference(base, after)
    if changes and _verdict(after) and not despite:
        _check(connection, workspace, after, act)
    if changes:
        workspace.save(connection, base, changes, act)
    return _judged(connection, after, changed=bool(changes))


def _verdict(state: ItemState) -> str:
    """What a judgement says now; nothing when it was withdrawn."""
    return "" if state.text("state") == "withdrawn" else state.text("verdict")


def _judged(connection: Connection, state: ItemState, *, changed: bool = True) -> Judged:
    a, b = state.text("a"), state.text("b")
    under = (clusters.canonical_uid(connection, a), clusters.canonical_uid(connection, b))
    return Judged(state.uid, state.number, a, b, _verdict(state), state.text("reason"), under, changed)


def _check(connection: Connection, workspace: Workspace, state: ItemState, act: Act) -> None:
    """ContradictionError when a judgement about to be saved cannot be true together with those that are live."""
    a, b = state.text("a"), state.text("b")
    denied: Judgement | None = None
    tops = {clusters.canonical_uid(connection, uid) for uid in (a, b)}
    match _verdict(state), len(tops):
        case "same", 2:
            against = [
                one
                for one in judgements.between(connection, a, b, "different")
                if one.uid != state.uid or one.author != workspace.author
            ]
            if not against:
                return
            same = judgements.about(
                connection, {uid for top in tops for uid in clusters.whole(connection, top)}, "same"
            )
            pairs = [(one.a, one.b) for one in same] + [(a, b)]
            denied = against[0]
            way = chain(pairs, denied.a, denied.b)
        case "different", 1:
            same = judgements.about(connection, clusters.whole(connection, a), "same")
            same = [one for one in same if one.uid != state.uid]
            way = chain([(one.a, one.b) for one in same], a, b)
        case _:
            return
    if way:
        ids = _ids(connection, {uid for pair in way for uid in pair})
        known = {frozenset((one.a, one.b)): one for one in same}
        raise ContradictionError(judging.contradiction(way, known, denied, ids, workspace.author, act.at))


def _ids(connection: Connection, uids: Iterable[str]) -> dict[str, str]:
    """The ids people read, by uid."""
    rows = (record.item_row(connection, uid) for uid in uids)
    return {row.uid: shown(row.kind, row.number) for row in rows}
