"""Bringing a record's schema up to date with the Alembic scripts in `db/`.

A record that holds work is copied beside itself before it is changed. Foreign keys are off while tables are rebuilt
(with them on, a rebuild empties the tables that point at it) and checked before the commit.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from curator import resources
from curator.errors import RefusedError
from curator.store.backup import copy_record
from curator.store.engine import make_engine, say
from curator.store.header import SCHEMA_VERSION

if TYPE_CHECKING:
    from curator.store.database import Database


def config(connection: Connection) -> Config:
    """The Alembic configuration, holding the open connection that `env.py` uses."""
    made = Config()
    made.set_main_option("script_location", str(resources.migrations()).replace("%", "%%"))
    made.attributes["connection"] = connection
    return made


def upgrade_file(path: Path) -> None:
    """Run all missing migrations on the file in one transaction."""
    engine = make_engine(path)
    try:
        with engine.connect() as connection:
            connection.connection.driver_connection.execute("PRAGMA foreign_keys=OFF")  # type: ignore[union-attr]
            with connection.execution_options(immediate=True).begin():
                command.upgrade(config(connection), "head")
                broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
                if broken is not None:
                    raise RefusedError(
                        f"{path}: the upgrade would break a reference in {broken[0]}; nothing was changed."
                    )
                connection.exec_driver_sql(f"PRAGMA user_version={SCHEMA_VERSION}")
    finally:
        engine.dispose()


def upgrade(database: Database) -> None:
    """Upgrade an older record; a verified copy of it stays beside it as `<name>.before-<version>`."""
    path = database.path
    copy = path.with_name(f"{path.name}.before-{SCHEMA_VERSION}")
    database.close()
    if not copy.exists():
        copy_record(path, copy)
    try:
        upgrade_file(path)
    except DBAPIError as error:
        raise say(path, error) from error
