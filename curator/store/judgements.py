"""Named questions about judgements, and the projection of those that are live."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from typing import Any, NamedTuple

from sqlalchemy import Connection, Row, Select, and_, bindparam, delete, insert, select

from curator.model.judgements import Judgement
from curator.model.state import ItemState
from curator.store import clusters
from curator.store import tables as t

_AT_ONCE = 5_000
_NEWEST = 1_000
_PATHS = ("a", "b", "verdict", "state")
_ROW = select(t.judgement).where(t.judgement.c.item == bindparam("the_item"))
_DROP = delete(t.judgement).where(t.judgement.c.item == bindparam("the_item"))
_reason = (
    select(t.statement.c.value)
    .where(t.statement.c.item == t.judgement.c.item, t.statement.c.path == "reason")
    .order_by(t.statement.c.rev.desc())
    .limit(1)
    .correlate(t.judgement)
    .scalar_subquery()
)
_LIVE: Select[Any] = (
    select(t.item.c.uid, t.item.c.number, t.judgement.c.a, t.judgement.c.b, t.judgement.c.verdict)
    .add_columns(_reason.label("reason"), t.revision.c.author, t.revision.c.at)
    .join(t.judgement, t.judgement.c.item == t.item.c.id)
    .join(t.revision, and_(t.revision.c.item == t.item.c.id, t.revision.c.rev == t.item.c.rev))
)
_one, _other = t.statement.alias("one"), t.statement.alias("other")
_OF_PAIR = (
    select(t.item.c.uid)
    .join(_one, _one.c.item == t.item.c.id)
    .outerjoin(t.judgement, t.judgement.c.item == t.item.c.id)
    .where(
        t.item.c.kind == "judgement",
        _one.c.vtype == "item",
        _one.c.value == bindparam("one"),
        _one.c.path.in_(("a", "b")),
        select(_other.c.rev)
        .where(_other.c.item == _one.c.item, _other.c.path.in_(("a", "b")))
        .where(_other.c.path != _one.c.path, _other.c.value == bindparam("other"))
        .correlate(_one)
        .exists(),
    )
    .order_by(t.judgement.c.item.is_(None), t.item.c.id.desc())
    .limit(1)
)
_revision = t.revision.alias("newest")
_STEP = (t.item.c.uid, t.item.c.number, t.revision.c.rev, t.revision.c.act)
_STEPS = (
    select(*_STEP, t.revision.c.author, t.revision.c.at, t.revision.c.batch)
    .join(t.revision, t.revision.c.item == t.item.c.id)
    .where(t.item.c.kind == "judgement")
)
_STEPS_OF = _STEPS.where(t.item.c.uid == bindparam("the_uid")).order_by(t.revision.c.rev.desc())
_STEPS_IN = _STEPS.where(t.revision.c.batch == bindparam("the_batch")).order_by(t.item.c.number)
_STEPS_BY = _STEPS.where(t.revision.c.author == bindparam("the_author")).order_by(t.revision.c.uid.desc())
_newest = select(_revision.c.uid).order_by(_revision.c.uid.desc()).limit(_NEWEST)
_NEWEST_BY = _STEPS_BY.where(t.revision.c.uid.in_(_newest))


def project(connection: Connection, item: int, state: ItemState) -> set[str]:
    """Bring the live judgements and the clusters up to date with one judgement (`item` is its internal id); the uids
    that are shown under another item than before."""
    before = connection.execute(_ROW, {"the_item": item}).first()
    after = _row(item, {path: state.text(path) for path in _PATHS})
    if before is not None and after == before._asdict():
        return set()
    moved: set[str] = set()
    if before is not None:
        connection.execute(_DROP, {"the_item": item})
        if before.verdict == "same":
            moved |= clusters.part(connection, before.a, before.b)
    if after is not None:
        connection.execute(insert(t.judgement), after)
        if after["verdict"] == "same":
            moved |= clusters.join(connection, str(after["a"]), str(after["b"]))
    return moved


def rebuild(connection: Connection) -> None:
    """Fill the empty tables of live judgements and of clusters from the revisions."""
    s = t.statement.c
    query = (
        select(s.item, s.path, s.value)
        .join(t.item, t.item.c.id == s.item)
        .where(t.item.c.kind == "judgement", s.path.in_(_PATHS))
        .order_by(s.item, s.rev)
    )
    said: dict[int, dict[str, str]] = defaultdict(dict)
    for item, path, value in connection.execute(query):
        said[item][path] = value or ""
    rows = [row for item, texts in said.items() if (row := _row(item, texts)) is not None]
    if rows:
        connection.execute(insert(t.judgement), rows)
    clusters.rebuild(connection, ((str(row["a"]), str(row["b"])) for row in rows if row["verdict"] == "same"))


def _row(item: int, said: Mapping[str, str]) -> dict[str, object] | None:
    """The row of a judgement that says this; None when it is not live, or about one item alone."""
    a, b = said.get("a", ""), said.get("b", "")
    if not a or not b or a == b or (said.get("state") or "live") != "live":
        return None
    return {"item": item, "a": a, "b": b, "verdict": said.get("verdict", "")}


def of_pair(connection: Connection, a: str, b: str) -> str | None:
    """The uid of the judgement about two items, in whichever order: the live one, else the newest; None without one.

    It is looked for among those about `a`: name the one first that is likely to have been judged less often.
    """
    return connection.execute(_OF_PAIR, {"one": a, "other": b}).scalar()


def about(connection: Connection, uids: Collection[str], *verdicts: str) -> list[Judgement]:
    """The live judgements about any of these items, by number; with `verdicts`, only those."""
    found: dict[str, Judgement] = {}
    listed = list(uids)
    for at in range(0, len(listed), _AT_ONCE):
        chunk = listed[at : at + _AT_ONCE]
        for column in (t.judgement.c.a, t.judgement.c.b):
            query = _LIVE.where(column.in_(chunk))
            if verdicts:
                query = query.where(t.judgement.c.verdict.in_(verdicts))
            found.update((row.uid, _judgement(row)) for row in connection.execute(query))
    return sorted(found.values(), key=lambda one: one.number)


def between(connection: Connection, a: str, b: str, verdict: str) -> list[Judgement]:
    """The live judgements of this verdict between the clusters of two items that are not in one, by number."""
    less, more = sorted(
        (clusters.canonical_uid(connection, uid) for uid in (a, b)),
        key=lambda top: clusters.size(connection, top),
    )
    own = {less, *clusters.members(connection, less)}
    return [
        one
        for one in about(connection, own, verdict)
        if clusters.canonical_uid(connection, one.b if one.a in own else one.a) == more
    ]


class Step(NamedTuple):
    """A revision of a judgement (its uid and number): what was done, by whom, when, and with which batch."""

    judgement: str
    number: int
    rev: int
    act: str
    author: str
    at: str
    batch: str | None


def acts(connection: Connection, uid: str) -> list[str]:
    """What was done to a judgement, revision by revision."""
    return [step.act for step in reversed(steps_of(connection, uid))]


def steps_of(connection: Connection, uid: str) -> list[Step]:
    """The revisions of a judgement, newest first."""
    return [Step(*row) for row in connection.execute(_STEPS_OF, {"the_uid": uid})]


def steps_in(connection: Connection, batch: str) -> list[Step]:
    """The revisions of judgements that one act made, by number."""
    return [Step(*row) for row in connection.execute(_STEPS_IN, {"the_batch": batch})]


def steps_by(connection: Connection, author: str) -> Iterator[Step]:
    """The revisions of judgements by an author, newest first. Those that were saved last are found at the end of an
    index; only who wants more than them waits for a look at all judgements."""
    seen: set[tuple[str, int]] = set()
    for query in (_NEWEST_BY, _STEPS_BY):
        for row in connection.execute(query, {"the_author": author}):
            step = Step(*row)
            if (step.judgement, step.rev) not in seen:
                seen.add((step.judgement, step.rev))
                yield step


def _judgement(row: Row[Any]) -> Judgement:
    return Judgement(row.uid, row.number, row.a, row.b, row.verdict, row.reason or "", row.author, row.at)
