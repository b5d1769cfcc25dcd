"""Named questions about acts on several items: which revisions one act made, and what was done to an item."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import Connection, select

from curator.store import tables as t


class Made(NamedTuple):
    """A revision that an act made: the item (uid), its kind and number, the revision, who made it and when."""

    item: str
    kind: str
    number: int
    rev: int
    author: str
    at: str


def revisions_of(connection: Connection, batch: str) -> list[Made]:
    """The revisions that one act made, in the order of their items."""
    r = t.revision.c
    query = (
        select(t.item.c.uid, t.item.c.kind, t.item.c.number, r.rev, r.author, r.at)
        .join(t.item, t.item.c.id == r.item)
        .where(r.batch == batch)
        .order_by(t.item.c.id, r.rev)
    )
    return [Made(*row) for row in connection.execute(query)]


def verbs(connection: Connection, uid: str) -> list[tuple[str, str | None]]:
    """What was done to an item, revision by revision: the verb, and the batch it belongs to."""
    query = (
        select(t.revision.c.act, t.revision.c.batch)
        .join(t.item, t.item.c.id == t.revision.c.item)
        .where(t.item.c.uid == uid)
        .order_by(t.revision.c.rev)
    )
    return [(row.act, row.batch) for row in connection.execute(query)]
