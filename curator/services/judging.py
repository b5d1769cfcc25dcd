"""Saving one judgement, unless it contradicts others; what the verbs on judgements share."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import Connection

from curator.errors import ContradictionError
from curator.model.judgements import Judgement
from curator.model.revisions import Act
from curator.model.state import Change, ItemState, delete_value, difference, set_value
from curator.model.values import Value, shown
from curator.rules import judging
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


def about(pair: Sequence[ItemState]) -> Iterator[Change]:
    """The changes that make a new judgement one about this pair."""
    yield set_value("a", Value("item", pair[0].uid))
    yield set_value("b", Value("item", pair[1].uid))


def says(verdict: str, reason: str) -> Iterator[Change]:
    """The changes that make a judgement say this of its pair."""
    yield set_value("verdict", Value("choice", verdict))
    yield set_value("state", Value("choice", "live"))
    yield set_value("reason", Value("text", reason)) if reason else delete_value("reason")
    yield delete_value("withdrawn")


def withdrawn(reason: str) -> Iterator[Change]:
    """The changes that take a judgement out of use."""
    yield set_value("state", Value("choice", "withdrawn"))
    if reason:
        yield set_value("withdrawn", Value("text", reason))


def save(
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


def seen_again(connection: Connection, judged: Judged) -> Judged:
    """The same, with those that the two are shown under after all of an act."""
    a, b = (clusters.canonical_uid(connection, uid) for uid in (judged.a, judged.b))
    return replace(judged, shown_under=(a, b))


def _check(connection: Connection, workspace: Workspace, state: ItemState, act: Act) -> None:
    """ContradictionError when a judgement about to be saved cannot be true together with those that are live."""
    a, b = state.text("a"), state.text("b")
    denied: Judgement | None = None
    tops = {clusters.canonical_uid(connection, uid) for uid in (a, b)}
    match _verdict(state), len(tops):
        case "same", 2:
            others = act.act == "same"  # to undo a judgement, or to think again, contradicts nobody else
            against = [
                one
                for one in judgements.between(connection, a, b, "different")
                if one.uid != state.uid or (others and one.author != workspace.author)
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
