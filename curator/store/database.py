"""Opening a record, and its read and write transactions.

A deferred transaction that reads and then writes starves under load, so writes begin IMMEDIATE. SQLite's own waiting
is unfair, so writers queue at a lock on a side file, which the system frees when a process dies.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock

from filelock import FileLock, Timeout
from sqlalchemy import Connection, PoolProxiedConnection
from sqlalchemy.exc import DBAPIError

from curator.errors import CuratorError, NotARecordError, RefusedError
from curator.store.engine import NAMES_NOTED, make_engine, say
from curator.store.header import APPLICATION_ID, SCHEMA_VERSION, check_header
from curator.store.sqlite_library import sqlite
from curator.store.tables import APPEND_ONLY

WRITE_WAIT = 30.0
QUICK_CHECK_BELOW = 32 * 1024 * 1024
TRIGGERS = {
    f"{table}_refuses_{verb.lower()}": (
        f"CREATE TRIGGER {table}_refuses_{verb.lower()} BEFORE {verb} ON {table} "
        f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
    )
    for table in APPEND_ONLY
    for verb in ("UPDATE", "DELETE")
}


class Database:
    """One open record file. Connections are pooled; a connection belongs to one transaction at a time."""

    def __init__(self, path: Path) -> None:
        """Open the record at `path`; NotARecordError when it is none, is damaged, or was made by a newer program."""
        self.path = path
        check_header(path)
        self._file = _identity(path)
        self.engine = make_engine(path)
        self._watching = Lock()
        self._watch: PoolProxiedConnection | None = None  # SQLite tells a connection what others committed
        try:
            self._check_schema()
        except CuratorError:
            self.engine.dispose()
            raise
        except (DBAPIError, sqlite.Error) as error:
            self.engine.dispose()
            raise say(path, error) from error

    def _check_schema(self) -> None:
        with self.read() as connection:
            found = int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())
            if found > SCHEMA_VERSION:
                raise NotARecordError(
                    f"{self.path} has schema version {found}, this program knows {SCHEMA_VERSION}: "
                    "open it with a newer curator; nothing was written."
                )
            made = connection.exec_driver_sql(
                "SELECT name, sql FROM sqlite_master WHERE type IN ('trigger','view')"
            )
            planted = {name for name, sql in made if TRIGGERS.get(name) != sql}
            if planted:
                raise NotARecordError(
                    f"{self.path} holds triggers or views that curator did not make ({', '.join(sorted(planted))}); "
                    "refused: remove them, or restore the record from a backup."
                )
            if self.path.stat().st_size < QUICK_CHECK_BELOW:
                answer = str(connection.exec_driver_sql("PRAGMA quick_check(1)").scalar_one())
                if answer != "ok":
                    answer = " ".join(answer.split())  # SQLite says it in two lines
                    raise NotARecordError(
                        f"{self.path} is damaged ({answer}); nothing was written: restore it from a backup."
                    )
        if found < SCHEMA_VERSION:
            from curator.store.migrate import upgrade

            upgrade(self)

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A consistent snapshot; nothing can be written through it by accident of autocommit."""
        try:
            with self.engine.connect() as connection, connection.begin():
                yield connection
        except DBAPIError as error:
            raise say(self.path, error) from error

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """One write transaction behind the gate: committed at the end, rolled back on any error."""
        try:
            with (
                FileLock(f"{self.path}.lock", timeout=WRITE_WAIT, poll_interval=0.005, mode=0o600),
                self._same_file(),
                self.engine.connect().execution_options(immediate=True) as connection,
                connection.begin(),
                _names_written(connection),
            ):
                yield connection
        except DBAPIError as error:
            raise say(self.path, error) from error
        except Timeout as error:
            raise RefusedError(
                f"{self.path}: another program has been writing for over {WRITE_WAIT:.0f} seconds; try again."
            ) from error

    @contextmanager
    def _same_file(self) -> Iterator[None]:
        """A write into a file that was deleted or replaced meanwhile would be acknowledged and lost."""
        if _identity(self.path) != self._file:
            raise RefusedError(
                f"{self.path} was moved, deleted or replaced since it was opened; nothing was written: "
                "put it back, or start curator again. Unsaved work is kept."
            )
        yield

    def version(self) -> int:
        """A number that differs from what it was once anybody, here or elsewhere, has committed anything."""
        with self._watching:
            try:
                if self._watch is None:
                    self._watch = self.engine.raw_connection()
                return int(self._watch.cursor().execute("PRAGMA data_version").fetchone()[0])
            except sqlite.Error as error:
                raise say(self.path, error) from error

    def close(self) -> None:
        """Give back all connections."""
        with self._watching:
            if self._watch is not None:
                self._watch.close()
                self._watch = None
        self.engine.dispose()


@contextmanager
def _names_written(connection: Connection) -> Iterator[None]:
    """The names noted in a transaction are written at its end, and forgotten when it is given up."""
    connection.info.pop(NAMES_NOTED, None)
    try:
        yield
        if NAMES_NOTED in connection.info:
            from curator.store import (
                name_index,  # the tables of the matcher: not needed before a name is written
            )

            name_index.flush(connection)
    finally:
        connection.info.pop(NAMES_NOTED, None)


def _identity(path: Path) -> tuple[int, int] | None:
    """Which file a path names now: device and inode; None when there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def create(path: Path) -> Database:
    """Make a new, empty record at `path`: built beside it, then renamed, so that a half-made one is never seen."""
    from curator.store.migrate import upgrade_file

    if path.exists() or path.is_symlink():
        raise RefusedError(f"{path} is there already; nothing was written: choose another name with --db.")
    if not path.parent.is_dir():
        raise RefusedError(
            f"The folder {path.parent} does not exist; make it first, or name another file with --db."
        )
    beside = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        os.close(os.open(beside, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        upgrade_file(beside)
        raw = sqlite.connect(beside)
        try:
            raw.execute(f"PRAGMA application_id={APPLICATION_ID}")
            raw.execute("PRAGMA journal_mode=WAL")
        finally:
            raw.close()
        os.link(beside, path)
    except FileExistsError as error:
        raise RefusedError(f"{path} is there already; nothing was written.") from error
    except (OSError, sqlite.Error) as error:
        raise (
            say(path, error)
            if isinstance(error, sqlite.Error)
            else RefusedError(
                f"{path} cannot be made ({error.strerror}): check the folder and your permissions."
            )
        ) from error
    finally:
        beside.unlink(missing_ok=True)
    return Database(path)
