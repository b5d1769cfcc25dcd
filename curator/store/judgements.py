"""Which items are the same: canonical ids derived from the live judgements."""

from __future__ import annotations

from sqlalchemy import Connection, delete, insert, select

from curator.rules.clusters import canonical_of
from curator.store import record
from curator.store import tables as t


def resolve(connection: Connection) -> set[str]:
    """Derive `same_as` anew from all judgements; the uids whose canonical id changed."""
    before = dict(connection.execute(select(t.same_as.c.uid, t.same_as.c.canonical)).tuples().all())
    pairs: list[tuple[str, str]] = []
    for row in connection.execute(
        select(t.item).where(t.item.c.kind == "judgement").order_by(t.item.c.number)
    ).all():
        state = record.state_of(connection, row)
        if state.text("verdict") == "same" and state.text("state", "live") == "live":
            pairs.append((state.text("a"), state.text("b")))
    numbers = dict(
        connection.execute(
            select(t.item.c.uid, t.item.c.number).where(
                t.item.c.uid.in_({uid for pair in pairs for uid in pair})
            )
        )
        .tuples()
        .all()
    )
    after = canonical_of(pairs, numbers)
    changed = {uid for uid in before.keys() | after.keys() if before.get(uid) != after.get(uid)}
    if changed:
        connection.execute(delete(t.same_as))
        if after:
            connection.execute(
                insert(t.same_as), [{"uid": u, "canonical": c} for u, c in sorted(after.items())]
            )
    return changed
