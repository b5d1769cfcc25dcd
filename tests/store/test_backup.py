"""A backup is a whole record, verified, private, and never in the way of another file."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from builders import item, sample_workspace

from curator.errors import CuratorError, RefusedError
from curator.services import articles, keeping
from curator.services.workspace import Workspace, open_record
from curator.store.backup import backup, copy_record
from curator.store.roots import root_hash
from curator.store.sqlite_library import sqlite


@pytest.fixture
def made(tmp_path: Path) -> Workspace:
    return sample_workspace(tmp_path)


def root(workspace: Workspace) -> str:
    with workspace.database.read() as connection:
        return root_hash(connection)


def test_a_backup_is_a_whole_record_that_says_what_it_holds(made: Workspace, tmp_path: Path) -> None:
    dest = tmp_path / "copies" / "today.db"
    dest.parent.mkdir()
    report = keeping.backup(made, dest)
    assert (report.path, report.bytes) == (dest, dest.stat().st_size)
    assert (report.items, report.revisions, report.root_hash) == (8, 9, root(made))
    assert sorted(path.name for path in dest.parent.iterdir()) == ["today.db"]
    copy = open_record(dest, "bob")
    assert keeping.check(copy) == []
    assert root(copy) == report.root_hash
    assert item(copy, "event", 2) == item(made, "event", 2)
    articles.set_state(copy, item(copy, "article", 1).uid, "done")
    assert root(copy) != root(made)
    copy.close()
    made.close()


def test_a_backup_is_its_owners_alone_whatever_the_umask(made: Workspace, tmp_path: Path) -> None:
    umask = os.umask(0)
    try:
        keeping.backup(made, tmp_path / "copy.db")
    finally:
        os.umask(umask)
    assert stat.S_IMODE((tmp_path / "copy.db").stat().st_mode) == 0o600
    made.close()


def test_what_is_there_is_replaced_only_by_force(made: Workspace, tmp_path: Path) -> None:
    dest = tmp_path / "copy.db"
    dest.write_text("precious")
    with pytest.raises(RefusedError, match="is there already and was left as it is; give --force"):
        keeping.backup(made, dest)
    assert dest.read_text() == "precious"
    assert keeping.backup(made, dest, force=True).root_hash == root(made)
    made.close()


def test_a_link_a_folder_and_the_record_itself_are_never_written_to(made: Workspace, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text("precious")
    link, loose, folder = tmp_path / "link.db", tmp_path / "loose.db", tmp_path / "folder"
    link.symlink_to(other)
    loose.symlink_to(tmp_path / "nothing.db")
    folder.mkdir()
    for dest, why in (
        (link, "is a link"),
        (loose, "is a link"),
        (folder, "is not a file"),
        (made.database.path, "is open in a program|is the record itself"),
        (tmp_path / "none" / "copy.db", "the folder .* is not there"),
    ):
        with pytest.raises(RefusedError, match=why):
            keeping.backup(made, dest, force=True)
    assert other.read_text() == "precious"
    assert not (tmp_path / "nothing.db").exists()
    made.close()
    with pytest.raises(RefusedError, match="is the record itself"):
        copy_record(made.database.path, made.database.path, force=True)


def test_a_record_in_use_is_not_replaced(made: Workspace, tmp_path: Path) -> None:
    dest = tmp_path / "copy.db"
    keeping.backup(made, dest)
    used = open_record(dest, "bob")
    articles.set_state(used, item(used, "article", 1).uid, "done")
    with pytest.raises(RefusedError, match="is open in a program"):
        keeping.backup(made, dest, force=True)
    used.close()
    assert keeping.backup(made, dest, force=True).root_hash == root(made)
    made.close()


def test_a_damaged_record_makes_no_backup_and_leaves_nothing_behind(made: Workspace, tmp_path: Path) -> None:
    record, dest = made.database.path, tmp_path / "copies" / "copy.db"
    dest.parent.mkdir()
    made.close()
    raw = sqlite.connect(record)
    page = raw.execute("SELECT rootpage FROM sqlite_master WHERE name = 'ix_alias_normal'").fetchone()[0]
    raw.close()
    data = bytearray(record.read_bytes())
    data[(page - 1) * 4096 + 8 : page * 4096] = bytes(4096 - 8)
    record.write_bytes(data)
    with pytest.raises(CuratorError, match="damaged"):
        copy_record(record, dest)
    assert list(dest.parent.iterdir()) == []


_WITH_LITTLE_SPACE = """
import resource, signal, sys
from pathlib import Path
from curator.store.backup import copy_record
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (65536, 65536))
copy_record(Path(sys.argv[1]), Path(sys.argv[2]))
"""


def test_without_space_for_it_there_is_no_backup(made: Workspace, tmp_path: Path) -> None:
    dest = tmp_path / "copies" / "copy.db"
    dest.parent.mkdir()
    made.close()
    done = subprocess.run(
        [sys.executable, "-c", _WITH_LITTLE_SPACE, str(made.database.path), str(dest)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (
        f"RefusedError: {dest} cannot be written (disk I/O error); check the disk and its free space"
        in done.stderr
    )
    assert list(dest.parent.iterdir()) == []


def test_an_impossible_name_is_refused_in_a_sentence(made: Workspace, tmp_path: Path) -> None:
    with pytest.raises(RefusedError, match="cannot be written"):
        backup(made.database, tmp_path / ("x" * 300))
    made.close()


def test_writers_go_on_and_the_copy_is_of_one_moment(made: Workspace, tmp_path: Path) -> None:
    uid = item(made, "article", 1).uid
    stop = threading.Event()
    saved: list[int] = []

    def work() -> None:
        states = ("in_work", "new")
        while not stop.is_set():
            saved.append(articles.set_state(made, uid, states[len(saved) % 2]).rev)

    writer = threading.Thread(target=work)
    writer.start()
    reports = [keeping.backup(made, tmp_path / f"copy{n}.db") for n in range(8)]
    stop.set()
    writer.join()
    assert len(saved) > 8
    assert reports[-1].revisions > reports[0].revisions
    for report in reports:
        copy = open_record(report.path, "bob")
        assert root(copy) == report.root_hash
        assert keeping.check(copy) == []
        copy.close()
    made.close()
