"""Records as earlier programs left them."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from alembic import command

from curator.store import database, migrate
from curator.store.engine import make_engine
from curator.store.search import is_part
from curator.store.sqlite_library import sqlite


def at_revision(path: Path, revision: str) -> None:
    """A file as the program of that revision made it."""
    engine = make_engine(path)
    with engine.connect() as connection, connection.begin():
        command.upgrade(migrate.config(connection), revision)
        connection.exec_driver_sql(f"PRAGMA application_id={database.APPLICATION_ID}")
    engine.dispose()


def back_to_the_first(path: Path) -> None:
    """Take from a record all that the first program did not know of."""
    first = path.with_name("first.db")
    at_revision(first, "0001")
    with closing(sqlite.connect(path, isolation_level=None)) as raw:
        raw.execute("ATTACH ? AS first", [str(first)])
        later = raw.execute(
            "SELECT name FROM main.sqlite_master WHERE type = 'table' "
            "EXCEPT SELECT name FROM first.sqlite_master"
        ).fetchall()
        for (table,) in later:
            if table == "search" or not is_part(table):
                raw.execute(f"DROP TABLE main.{table}")
        raw.execute("DELETE FROM main.meta WHERE key = 'projections'")
        raw.execute("UPDATE main.alembic_version SET version_num = '0001'")
        raw.execute("PRAGMA main.user_version = 1")
    first.unlink()
