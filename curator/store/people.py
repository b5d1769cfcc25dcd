"""Who works on the record. On SQLite a name is a claim, not a proof."""

from __future__ import annotations

from sqlalchemy import Connection, bindparam, insert, select

from curator.store import tables as t

_KNOWN = select(t.person_account.c.id).where(t.person_account.c.login == bindparam("login"))


def known(connection: Connection, login: str) -> bool:
    """Whether somebody of this name has saved something before."""
    return connection.execute(_KNOWN, {"login": login}).first() is not None


def add(connection: Connection, uid: str, login: str) -> None:
    """Remember a person by the name they work under."""
    connection.execute(
        insert(t.person_account).values(uid=uid, login=login, name=login, role="curator", active=True)
    )
