"""Imports as a whole: what was named, how far it came."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Connection, insert, update

from curator.rules.canonical import canonical
from curator.store import tables as t

LONGEST_NAME = 500


def begin(connection: Connection, uid: str, kind: str, named: str) -> None:
    """Remember that a batch was begun; one that stays so was interrupted, and running it again finishes it."""
    connection.execute(
        insert(t.batch).values(
            uid=uid, kind=kind, file_name=named[:LONGEST_NAME], sha256="", counts="{}", state="begun"
        )
    )


def finish(connection: Connection, uid: str, counts: Mapping[str, int]) -> None:
    """Remember what became of a batch: how many items of each status."""
    connection.execute(
        update(t.batch).where(t.batch.c.uid == uid).values(counts=canonical(dict(counts)), state="done")
    )
