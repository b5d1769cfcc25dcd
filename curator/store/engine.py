"""Connections to a record file, set up the one way that is safe, and what to say when SQLite refuses.

The driver's own transaction mode breaks rollback, so BEGIN is ours.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event

from curator.errors import CuratorError, NotARecordError, RefusedError
from curator.store.sqlite_library import sqlite

NAMES_NOTED = "names noted"
"""Where a connection keeps the names that its transaction has changed and not yet written to their index."""
_PRAGMAS = (
    "PRAGMA busy_timeout=10000",
    "PRAGMA foreign_keys=ON",
    "PRAGMA synchronous=FULL",
    "PRAGMA trusted_schema=OFF",
)
_SAY = {
    sqlite.SQLITE_FULL: "the disk is full; free some space and do it again, nothing was written",
    sqlite.SQLITE_IOERR: "the disk refused a read or a write; check it and its free space, then do it again",
    sqlite.SQLITE_READONLY: "the file is read-only for you; check its permissions",
    sqlite.SQLITE_CANTOPEN: "the file cannot be opened; check that its folder exists and that you may write there",
    sqlite.SQLITE_BUSY: "another program is holding it; try again in a moment",
    sqlite.SQLITE_LOCKED: "another program is holding it; try again in a moment",
}
_DAMAGED = (sqlite.SQLITE_CORRUPT, sqlite.SQLITE_NOTADB)


def say(path: Path, error: BaseException) -> CuratorError:
    """The one sentence for an error that SQLite reported about the record at `path`."""
    original = getattr(error, "orig", None) or error
    code = int(getattr(original, "sqlite_errorcode", 0) or 0) & 0xFF
    if code in _DAMAGED:
        return NotARecordError(
            f"{path} is damaged ({original}); nothing was written: restore it from a backup."
        )
    if code in _SAY:
        return RefusedError(f"{path}: {_SAY[code]}.")
    return RefusedError(f"{path}: the record could not be used ({original}); nothing was written.")


def make_engine(path: Path) -> Engine:
    """An engine on `path` whose transactions begin as we say; the file must exist."""
    engine = create_engine(
        f"sqlite:///{path}", module=sqlite, connect_args={"check_same_thread": False, "timeout": 10.0}
    )

    @event.listens_for(engine, "connect")
    def _on_connect(raw: Any, _record: object) -> None:
        raw.isolation_level = None
        for pragma in _PRAGMAS:
            raw.execute(pragma)

    @event.listens_for(engine, "begin")
    def _on_begin(connection: Connection) -> None:
        immediate = connection.get_execution_options().get("immediate", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if immediate else "BEGIN")

    return engine
