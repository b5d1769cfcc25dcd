"""Internal ids and public uids of items."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, select

from curator.store import tables as t

_AT_ONCE = 10_000  # SQLite takes 32,766 values in one question


def id_of(connection: Connection, uid: str) -> int | None:
    """The internal id of an item; None when the record has none with this uid."""
    return connection.execute(select(t.item.c.id).where(t.item.c.uid == uid)).scalar()


def uids(connection: Connection, ids: Sequence[int]) -> list[str]:
    """The uids of items, in the order given; unknown ids are left out."""
    known: dict[int, str] = {}
    for at in range(0, len(ids), _AT_ONCE):
        chunk = ids[at : at + _AT_ONCE]
        known.update(
            connection.execute(select(t.item.c.id, t.item.c.uid).where(t.item.c.id.in_(chunk))).all()
        )
    return [known[item] for item in ids if item in known]
