"""The root hash: one hash over the newest revision of every item. Records with the same root hold the same history."""

from __future__ import annotations

from sqlalchemy import Connection

from curator.rules.canonical import canonical, sha256


def root_hash(connection: Connection) -> str:
    """SHA-256 of the canonical JSON of all `[uid, rev, head_hash]`, sorted by uid.

    A chain alone cannot show that an item's newest revisions are gone; a root hash kept elsewhere can.
    """
    heads = connection.exec_driver_sql("SELECT uid, rev, head_hash FROM item")
    return sha256(canonical(sorted(list(head) for head in heads)))
