"""Facts about the record itself."""

from __future__ import annotations

from sqlalchemy import Connection, delete, insert, select

from curator.store import tables as t

_BOOK = "codebook/"
SAMPLE = "sample"
"""The fact that makes a record the sample record."""


def get(connection: Connection, key: str) -> str | None:
    """The fact under `key`, or None."""
    found = connection.execute(select(t.meta.c.value).where(t.meta.c.key == key)).scalar()
    return None if found is None else str(found)


def put(connection: Connection, key: str, value: str) -> None:
    """Set the fact under `key`."""
    connection.execute(delete(t.meta).where(t.meta.c.key == key))
    connection.execute(insert(t.meta).values(key=key, value=value))


def codebooks(connection: Connection) -> dict[str, str]:
    """The texts of all codebooks this record was written with, by title (`diplomacy 1`)."""
    rows = connection.execute(select(t.meta.c.key, t.meta.c.value).where(t.meta.c.key.startswith(_BOOK)))
    return {key.removeprefix(_BOOK): value for key, value in rows}
