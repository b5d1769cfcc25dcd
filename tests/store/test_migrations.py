"""Migrations lead to exactly the tables that the program uses, keep every row, and fail without a trace."""

from __future__ import annotations

import re
import shutil
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from builders import item, sample_workspace
from earlier import at_revision, back_to_the_first
from sqlalchemy import create_engine

from curator import resources
from curator.errors import RefusedError
from curator.services import keeping, searching
from curator.services.workspace import open_record
from curator.store import database, migrate
from curator.store.database import TRIGGERS, Database, create
from curator.store.header import SCHEMA_VERSION
from curator.store.search import is_part
from curator.store.sqlite_library import sqlite
from curator.store.tables import SQLModel

REVISIONS = [
    script.revision
    for script in reversed(list(ScriptDirectory(str(resources.migrations())).walk_revisions()))
]

_NEXT = '''
"""A further step, for tests."""

import sqlalchemy as sa
from alembic import op

revision, down_revision, branch_labels, depends_on = "next", "{head}", None, None


def upgrade() -> None:
    with op.batch_alter_table("item") as batch:
        batch.add_column(sa.Column("colour", sa.String(), server_default="blue", nullable=False))
    op.execute("CREATE TABLE extra (x)")
    op.execute("UPDATE meta SET value = 'changed'")
    {last}
'''


def schema(path: Path) -> dict[str, tuple[str, list[str]]]:
    """Every table, index and trigger: its type, and its SQL without spaces, quotes and the order of constraints."""
    with closing(sqlite.connect(path)) as raw:
        rows = raw.execute("SELECT name, type, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
    return {name: (kind, meaning(sql)) for name, kind, sql in rows if name != "alembic_version"}


def meaning(sql: str) -> list[str]:
    if not sql.startswith("CREATE TABLE"):
        return sql.replace('"', "").split()
    columns, end = sql.partition("(")[2].rsplit(")", 1)
    parts = [re.sub(r'["()]', " ", part).split() for part in columns.split(",")]
    return [*sorted(" ".join(part) for part in parts), end.strip()]


def described(name: str | None, kind: str, _parents: object) -> bool:
    """Whether the metadata describes it: the tables of the search index are described by one statement."""
    return not (kind == "table" and is_part(name))


def test_alembic_finds_no_difference_between_the_migrations_and_the_tables(tmp_path: Path) -> None:
    made = create(tmp_path / "record.db")
    with made.read() as connection:
        context = MigrationContext.configure(
            connection, opts={"compare_type": True, "include_name": described}
        )
        assert compare_metadata(context, SQLModel.metadata) == []
        assert context.get_current_revision() == REVISIONS[-1]
    made.close()


def test_the_migrations_make_the_very_tables_indexes_and_guards(tmp_path: Path) -> None:
    create(tmp_path / "record.db").close()
    direct = tmp_path / "direct.db"
    engine = create_engine(f"sqlite:///{direct}", module=sqlite)
    SQLModel.metadata.create_all(engine)
    engine.dispose()
    with closing(sqlite.connect(direct, isolation_level=None)) as raw:
        for sql in TRIGGERS.values():
            raw.execute(sql)
    migrated, wanted = schema(tmp_path / "record.db"), schema(direct)
    assert migrated.keys() == wanted.keys()
    for name in wanted:
        assert migrated[name] == wanted[name]


@pytest.mark.parametrize("revision", REVISIONS)
def test_a_record_of_every_revision_is_upgraded_with_its_rows(revision: str, tmp_path: Path) -> None:
    path = tmp_path / "record.db"
    at_revision(path, revision)
    folder = tmp_path / "sample"
    folder.mkdir()
    made = sample_workspace(folder)
    wanted = item(made, "event", 2)
    made.close()
    with closing(sqlite.connect(path, isolation_level=None)) as raw:
        raw.execute("ATTACH ? AS sample", [str(made.database.path)])
        of_today = {name for (name,) in raw.execute("SELECT name FROM sample.sqlite_master")}
        for (table,) in raw.execute("SELECT name FROM main.sqlite_master WHERE type = 'table'").fetchall():
            if table in of_today and table != "alembic_version" and not is_part(table):
                columns = ", ".join(f'"{row[1]}"' for row in raw.execute(f"PRAGMA main.table_info({table})"))
                raw.execute(f"INSERT INTO main.{table} ({columns}) SELECT {columns} FROM sample.{table}")
    upgraded = open_record(path, "ada")
    assert item(upgraded, "event", 2) == wanted
    keeping.rebuild(upgraded)
    assert keeping.check(upgraded) == []
    upgraded.close()
    with closing(sqlite.connect(path)) as raw:
        assert raw.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION,)


def test_what_was_in_a_record_before_there_was_a_search_is_found_when_it_is_opened(tmp_path: Path) -> None:
    made = sample_workspace(tmp_path)
    made.close()
    path = made.database.path
    back_to_the_first(path)
    for _ in range(2):
        opened = open_record(path, "ada")
        assert [hit.shown_id for hit in searching.search(opened, "abroad")] == ["A2"]
        assert [hit.shown_id for hit in searching.search(opened, "munir")] == ["N4", "E2"]
        assert keeping.check(opened) == []
        opened.close()
    assert path.with_name(f"record.db.before-{SCHEMA_VERSION}").exists()


@pytest.fixture
def old(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A record with work in it, and a program that knows one migration more than it."""
    made = sample_workspace(tmp_path)
    made.close()
    scripts = tmp_path / "db"
    shutil.copytree(resources.migrations(), scripts, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(resources, "migrations", lambda: scripts)
    for module in (database, migrate):
        monkeypatch.setattr(module, "SCHEMA_VERSION", SCHEMA_VERSION + 1)
    return made.database.path


def next_step(old: Path, last: str) -> None:
    script = _NEXT.format(head=REVISIONS[-1], last=last)
    (old.parent / "db" / "versions" / "next.py").write_text(script)


def test_an_upgrade_keeps_rows_that_point_at_a_table_made_anew_and_a_copy_of_the_old_file(old: Path) -> None:
    next_step(old, "pass")
    upgraded = Database(old)
    with upgraded.read() as connection:
        assert connection.exec_driver_sql("SELECT count(*), min(colour) FROM item").one() == (8, "blue")
        assert connection.exec_driver_sql("SELECT count(*) FROM revision").scalar_one() == 9
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar_one() == 1
        assert connection.exec_driver_sql("PRAGMA user_version").scalar_one() == SCHEMA_VERSION + 1
    upgraded.close()
    copy = old.with_name(f"record.db.before-{SCHEMA_VERSION + 1}")
    assert copy.stat().st_mode & 0o777 == 0o600
    with closing(sqlite.connect(copy)) as raw:
        assert raw.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION,)
        assert raw.execute("SELECT count(*) FROM revision").fetchone() == (9,)


@pytest.mark.parametrize(
    ("last", "error"),
    [
        ("raise RuntimeError('in the middle')", RuntimeError),
        ("op.execute('SELECT * FROM nowhere')", RefusedError),
        ("op.execute('DELETE FROM item WHERE number = 2')", RefusedError),
    ],
    ids=["exception", "bad SQL", "broken reference"],
)
def test_a_failed_upgrade_leaves_the_record_as_it_was(last: str, error: type[Exception], old: Path) -> None:
    next_step(old, last)
    before = schema(old), old.read_bytes()
    with pytest.raises(error):
        Database(old)
    with closing(sqlite.connect(old)) as raw:
        assert raw.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION,)
        assert raw.execute("SELECT count(*) FROM meta WHERE value = 'changed'").fetchone() == (0,)
        assert raw.execute("SELECT count(*) FROM item").fetchone() == (8,)
        assert raw.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert (schema(old), old.read_bytes()) == before
    next_step(old, "pass")
    Database(old).close()
