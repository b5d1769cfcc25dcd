"""Copying a record that is in use, and verifying the copy before it gets its name.

The copy is taken in one step inside a read transaction: it holds what that transaction sees, which is what it is
compared with, and nobody who writes has to wait for it.
"""

from __future__ import annotations

import os
import stat
import tempfile
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from curator.errors import NotARecordError, RefusedError
from curator.store.engine import make_engine, say
from curator.store.roots import root_hash
from curator.store.sqlite_library import sqlite

if TYPE_CHECKING:
    from curator.store.database import Database


@dataclass(frozen=True, slots=True)
class BackupReport:
    """A verified copy of the record: where it is, its size in bytes, and what it holds."""

    path: Path
    bytes: int
    items: int
    revisions: int
    root_hash: str


@dataclass(frozen=True, slots=True)
class _Content:
    """What a record and its copy must have in common: the rows of every table, counted, and the root hash."""

    counts: dict[str, int]
    root: str


def backup(database: Database, dest: Path, force: bool = False) -> BackupReport:
    """Copy the record to `dest`, readable by its owner alone; RefusedError says why not, and then nothing was written.

    A file that is there is replaced only with `force`; a link, a folder and the record itself never are.
    """
    return copy_record(database.path, dest, force)


def copy_record(source: Path, dest: Path, force: bool = False) -> BackupReport:
    """`backup` of a record that is not open, whatever its schema version."""
    try:
        _refuse_target(source, dest, force)
        with tempfile.TemporaryDirectory(prefix=".curator-backup-", dir=dest.parent) as private:
            copy = Path(private) / "record"
            os.close(os.open(copy, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
            wanted = _copy(source, copy)
            _verify(copy, wanted)
            _sync(copy)
            if force:
                copy.replace(dest)
            else:
                os.link(copy, dest)
            _sync(dest.parent)
    except FileExistsError:
        raise RefusedError(_there(dest)) from None
    except OSError as error:
        raise RefusedError(f"{dest} cannot be written ({error.strerror}); no backup was made.") from error
    except DBAPIError as error:
        raise say(source, error) from error
    except sqlite.Error as error:
        raise RefusedError(
            f"{dest} cannot be written ({error}); check the disk and its free space, no backup was made."
        ) from error
    return BackupReport(
        dest, dest.stat().st_size, wanted.counts["item"], wanted.counts["revision"], wanted.root
    )


def _there(dest: Path) -> str:
    return f"{dest} is there already and was left as it is; give --force to replace it, or name another."


def _refuse_target(source: Path, dest: Path, force: bool) -> None:
    if not dest.parent.is_dir():
        raise RefusedError(f"the folder {dest.parent} is not there; make it first, or check the name {dest}.")
    wal = Path(f"{dest}-wal")
    if wal.exists() and wal.stat().st_size:
        raise RefusedError(f"{dest} is open in a program, or was not closed; name another file.")
    try:
        mode = dest.lstat().st_mode
    except FileNotFoundError:
        return
    if stat.S_ISLNK(mode):
        raise RefusedError(f"{dest} is a link, which is never followed when writing; name the file itself.")
    if not stat.S_ISREG(mode):
        raise RefusedError(f"{dest} is not a file; name a file to write the backup to.")
    if dest.samefile(source):
        raise RefusedError(f"{dest} is the record itself; name another file.")
    if not force:
        raise RefusedError(_there(dest))


def _content(connection: Connection) -> _Content:
    query = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
    names = list(connection.exec_driver_sql(query).scalars())
    quote = connection.dialect.identifier_preparer.quote_identifier
    counts = {
        name: int(connection.exec_driver_sql(f"SELECT count(*) FROM {quote(name)}").scalar_one())  # noqa: S608
        for name in names
    }
    return _Content(counts, root_hash(connection))


def _copy(source: Path, copy: Path) -> _Content:
    """Copy what one read transaction sees, and say what that is."""
    engine = make_engine(source)
    try:
        with engine.connect() as connection, connection.begin():
            wanted = _content(connection)
            raw: Any = connection.connection.driver_connection
            with closing(sqlite.connect(copy)) as target:
                raw.backup(target)
            return wanted
    finally:
        engine.dispose()


def _verify(copy: Path, wanted: _Content) -> None:
    engine = make_engine(copy)
    try:
        with engine.connect() as connection, connection.begin():
            answer = str(connection.exec_driver_sql("PRAGMA integrity_check(1)").scalar_one())
            if answer != "ok":
                raise NotARecordError(
                    f"the record is damaged ({answer}), so no backup was made: restore it from an older one."
                )
            if _content(connection) != wanted:
                raise RefusedError("the copy does not hold what the record holds, so no backup was made.")
    finally:
        engine.dispose()


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
