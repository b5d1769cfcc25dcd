"""What is opened is a whole record and nothing else; what is written is written whole or not at all."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from builders import sample_workspace
from sqlalchemy import Connection

from curator.errors import CuratorError, NotARecordError, RefusedError
from curator.store import database
from curator.store.database import TRIGGERS, Database, create
from curator.store.header import SCHEMA_VERSION
from curator.store.sqlite_library import sqlite
from curator.store.tables import APPEND_ONLY, TABLES


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    made = sample_workspace(tmp_path_factory.mktemp("sample"))
    made.close()
    return made.database.path.read_bytes()


@pytest.fixture
def path(sample: bytes, tmp_path: Path) -> Path:
    record = tmp_path / "record.db"
    record.write_bytes(sample)
    return record


def alter(path: Path, *commands: str) -> None:
    with closing(sqlite.connect(path, isolation_level=None)) as raw:
        for command in commands:
            raw.execute(command)


def refusal(path: Path) -> str:
    """Why the file cannot be opened; its bytes, and its folder, are as they were."""
    before, folder = path.read_bytes(), sorted(path.parent.iterdir())
    with pytest.raises(NotARecordError) as caught:
        Database(path)
    assert path.read_bytes() == before
    assert [p for p in sorted(path.parent.iterdir()) if p not in folder] == []
    return str(caught.value)


def test_an_empty_file_is_no_record(path: Path) -> None:
    path.write_bytes(b"")
    assert f"{path} is not a curator record; nothing was written" in refusal(path)


def test_a_text_file_is_no_record(path: Path) -> None:
    path.write_text("Dear diary,\n" * 100)
    assert f"{path} is not a curator record; nothing was written" in refusal(path)


def test_a_file_of_another_program_is_no_record(path: Path) -> None:
    path.unlink()
    alter(path, "CREATE TABLE bookmarks (url)", "INSERT INTO bookmarks VALUES ('x')")
    assert f"{path} is not a curator record; nothing was written" in refusal(path)


@pytest.mark.parametrize("kept", [0.5, 0.9, 0.999])
def test_half_a_file_is_damaged(kept: float, path: Path) -> None:
    data = path.read_bytes()
    path.write_bytes(data[: int(len(data) * kept)])
    assert f"{path} is damaged" in refusal(path)
    assert "restore it from a backup" in refusal(path)


def test_a_page_of_garbage_is_damage(path: Path) -> None:
    with closing(sqlite.connect(path)) as raw:
        page = raw.execute("SELECT rootpage FROM sqlite_master WHERE name = 'statement'").fetchone()[0]
    data = bytearray(path.read_bytes())
    data[(page - 1) * 4096 : page * 4096] = b"\xa5" * 4096
    path.write_bytes(data)
    assert f"{path} is damaged" in refusal(path)
    assert "restore it from a backup" in refusal(path)


def test_the_record_of_a_newer_program_is_refused_and_both_versions_are_named(path: Path) -> None:
    newer = SCHEMA_VERSION + 3
    alter(path, f"PRAGMA user_version = {newer}")
    said = refusal(path)
    assert f"has schema version {newer}, this program knows {SCHEMA_VERSION}" in said
    assert "open it with a newer curator" in said


@pytest.mark.parametrize(
    "planted",
    [
        "CREATE VIEW innocent AS SELECT * FROM event",
        "CREATE TRIGGER innocent AFTER INSERT ON revision BEGIN DELETE FROM meta; END",
    ],
)
def test_a_planted_view_or_trigger_is_named_and_refused(planted: str, path: Path) -> None:
    alter(path, planted)
    assert "triggers or views that curator did not make (innocent)" in refusal(path)


def test_a_planted_trigger_under_the_name_of_a_guard_is_refused_too(path: Path) -> None:
    name = next(iter(TRIGGERS))
    alter(
        path,
        f"DROP TRIGGER {name}",
        f"CREATE TRIGGER {name} AFTER INSERT ON revision BEGIN DELETE FROM meta; END",
    )
    assert f"triggers or views that curator did not make ({name})" in refusal(path)


def test_no_file_is_no_record_and_none_is_made(tmp_path: Path) -> None:
    with pytest.raises(NotARecordError, match=r"There is no record at .*: make one with"):
        Database(tmp_path / "none.db")
    assert list(tmp_path.iterdir()) == []


def test_a_new_record_is_its_owners_alone_with_all_that_comes_beside_it(tmp_path: Path) -> None:
    umask = os.umask(0)
    try:
        made = create(tmp_path / "new.db")
        with made.write() as connection:
            connection.exec_driver_sql("INSERT INTO meta VALUES ('a', 'b')")
            modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir()}
        made.close()
    finally:
        os.umask(umask)
    assert modes == dict.fromkeys(["new.db", "new.db-wal", "new.db-shm", "new.db.lock"], 0o600)


def test_a_record_is_never_made_where_something_is(path: Path, tmp_path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(RefusedError, match="is there already; nothing was written"):
        create(path)
    assert path.read_bytes() == before
    link = tmp_path / "link.db"
    link.symlink_to(tmp_path / "nothing.db")
    with pytest.raises(RefusedError, match="is there already; nothing was written"):
        create(link)
    with pytest.raises(RefusedError, match=r"The folder .* does not exist"):
        create(tmp_path / "none" / "new.db")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["link.db", "record.db"]


def test_a_failure_takes_back_rows_and_tables(path: Path) -> None:
    opened = Database(path)

    def fail(connection: Connection) -> None:
        connection.exec_driver_sql("INSERT INTO meta VALUES ('a', 'b')")
        connection.exec_driver_sql("CREATE TABLE half (x)")
        connection.exec_driver_sql("INSERT INTO half VALUES (1)")
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError), opened.write() as connection:
        fail(connection)
    with opened.read() as connection:
        tables = set(connection.exec_driver_sql("SELECT name FROM sqlite_master").scalars())
        assert "half" not in tables
        assert connection.exec_driver_sql("SELECT * FROM meta WHERE key = 'a'").first() is None
    opened.close()


def test_a_reader_sees_one_moment(path: Path) -> None:
    opened = Database(path)
    with opened.read() as reader:
        count = "SELECT count(*) FROM meta"
        before = reader.exec_driver_sql(count).scalar_one()
        with opened.write() as writer:
            writer.exec_driver_sql("INSERT INTO meta VALUES ('a', 'b')")
        assert reader.exec_driver_sql(count).scalar_one() == before
    with opened.read() as reader:
        assert reader.exec_driver_sql(count).scalar_one() == before + 1
    opened.close()


@pytest.mark.parametrize("table", APPEND_ONLY)
def test_history_can_only_grow(table: str, path: Path) -> None:
    opened = Database(path)
    column = TABLES[table].columns.keys()[-1]
    for command in (f'UPDATE {table} SET "{column}" = "{column}"', f"DELETE FROM {table}"):
        with pytest.raises(RefusedError, match=f"{table} is append-only"), opened.write() as connection:
            connection.exec_driver_sql(command)
    opened.close()


@pytest.mark.parametrize(
    "command",
    [
        "INSERT INTO statement VALUES (1, 'date', 'many', 'set', 'edtf', '2025')",
        "INSERT INTO claim (item, uid, rev, op, start) VALUES (1, 'x', 1, 'set', 'many')",
        "INSERT INTO article_version SELECT item, 9, text, encoding, '', '', 'many' FROM article_version",
        "UPDATE item SET rev = 'many'",
        "INSERT INTO statement VALUES (1, 'date', 9, 'maybe', 'edtf', '2025')",
    ],
)
def test_numbers_are_numbers(command: str, path: Path) -> None:
    opened = Database(path)
    with pytest.raises(RefusedError, match="CHECK constraint failed"), opened.write() as connection:
        connection.exec_driver_sql(command)
    opened.close()


_HOLDER = """
import sys
from filelock import FileLock
with FileLock(sys.argv[1]):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_a_writer_waits_its_turn_and_says_so_when_it_never_comes(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = Database(path)
    command = [sys.executable, "-c", _HOLDER, f"{path}.lock"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout
        assert holder.stdin
        assert holder.stdout.readline() == "held\n"
        monkeypatch.setattr(database, "WRITE_WAIT", 0.2)
        with pytest.raises(RefusedError, match="another program has been writing"), opened.write():
            pytest.fail("two writers at once")
        with opened.read() as connection:
            assert connection.exec_driver_sql("SELECT count(*) FROM item").scalar_one() == 8
        holder.kill()
        holder.wait()
    with opened.write() as connection:
        connection.exec_driver_sql("INSERT INTO meta VALUES ('a', 'b')")
    opened.close()


def test_another_program_that_holds_the_file_is_named_as_the_reason(path: Path) -> None:
    opened = Database(path)
    with closing(sqlite.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        raw = opened.engine.raw_connection()
        raw.driver_connection.execute("PRAGMA busy_timeout=50")  # type: ignore[union-attr]
        raw.close()
        with pytest.raises(CuratorError, match="another program is holding it; try again"), opened.write():
            pytest.fail("two writers at once")
    opened.close()
