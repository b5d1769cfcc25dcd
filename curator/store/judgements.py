"""Which items are the same: canonical ids derived from the live judgements."""

from __future__ import annotations

from collections import defaultdict

from sqlalchemy import Connection, delete, insert, select

from curator.rules.clusters import canonical_of
from curator.store import tables as t

_STATEMENTS = t.statement.join(t.item, t.item.c.id == t.statement.c.item)
_OF_JUDGEMENTS = t.item.c.kind == "judgement"


def resolve(connection: Connection) -> set[str]:
    """Derive `same_as` anew from all judgements; the uids whose canonical id changed."""
    before: dict[str, str] = dict(connection.execute(select(t.same_as.c.uid, t.same_as.c.canonical)).all())
    after = canonical_of(_same(connection), _numbers(connection))
    changed = {uid for uid in before.keys() | after.keys() if before.get(uid) != after.get(uid)}
    if changed:
        connection.execute(delete(t.same_as))
        if after:
            connection.execute(
                insert(t.same_as), [{"uid": u, "canonical": c} for u, c in sorted(after.items())]
            )
    return changed


def _same(connection: Connection) -> list[tuple[str, str]]:
    """The pairs that live judgements call the same."""
    s = t.statement.c
    query = (
        select(s.item, s.path, s.value)
        .select_from(_STATEMENTS)
        .where(_OF_JUDGEMENTS, s.path.in_(("a", "b", "verdict", "state")))
        .order_by(s.item, s.rev)
    )
    judged: dict[int, dict[str, str | None]] = defaultdict(dict)
    for item, path, value in connection.execute(query):
        judged[item][path] = value
    return [
        (said["a"] or "", said["b"] or "")
        for said in judged.values()
        if said.get("verdict") == "same" and (said.get("state") or "live") == "live"
    ]


def _numbers(connection: Connection) -> dict[str, int]:
    """The numbers of all items that were ever judged, by uid."""
    s = t.statement.c
    judged = select(s.value).select_from(_STATEMENTS).where(_OF_JUDGEMENTS, s.path.in_(("a", "b")))
    return dict(
        connection.execute(select(t.item.c.uid, t.item.c.number).where(t.item.c.uid.in_(judged))).all()
    )
