"""Files are found in a stable order, read with clear refusals, and written whole or not at all."""

from __future__ import annotations

import os
import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.errors import RefusedError
from curator.store.files import find, iter_lines, read_bytes, write_atomic, write_folder_atomic

SUFFIXES = (".txt", ".md")


def make(folder: Path, *names: str) -> None:
    """Files that hold their own names."""
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name)


def names(folder: Path) -> list[str]:
    """Everything in a folder, hidden files included."""
    return sorted(path.name for path in folder.iterdir())


# -- finding ------------------------------------------------------------------------------------------


def test_folders_are_walked_in_order_and_names_are_relative_to_what_was_named(tmp_path: Path) -> None:
    make(
        tmp_path,
        "in/b.txt",
        "in/a/2.md",
        "in/a/1.TXT",
        "in/.hidden/x.txt",
        "in/.x.txt",
        "in/notes.pdf",
        "c.md",
    )
    found, problems = find([str(tmp_path / "in"), str(tmp_path / "c.md"), "-"], SUFFIXES)
    assert problems == []
    assert [item.name for item in found] == ["a/1.TXT", "a/2.md", "b.txt", "c.md"]
    assert found[0].path == tmp_path / "in/a/1.TXT"


def test_a_file_named_twice_is_found_once(tmp_path: Path) -> None:
    make(tmp_path, "a.txt")
    found, _ = find([str(tmp_path), str(tmp_path / "a.txt"), str(tmp_path / "a.txt")], SUFFIXES)
    assert [item.name for item in found] == ["a.txt"]


def test_a_link_is_read_and_shows_where_it_leads_and_linked_folders_are_not_followed(tmp_path: Path) -> None:
    make(tmp_path, "theirs/secret.txt", "in/a.txt")
    (tmp_path / "in/link.txt").symlink_to(tmp_path / "theirs/secret.txt")
    (tmp_path / "in/folder").symlink_to(tmp_path / "theirs")
    (tmp_path / "in/loop").symlink_to(tmp_path / "in")
    found, problems = find([str(tmp_path / "in")], SUFFIXES)
    assert problems == []
    assert [item.name for item in found] == ["a.txt", "link.txt"]
    assert found[1].resolved == (tmp_path / "theirs/secret.txt").resolve()


def test_what_cannot_be_read_is_named(tmp_path: Path) -> None:
    make(tmp_path, "a.pdf", "in/a.txt", "empty/x.pdf")
    os.mkfifo(tmp_path / "in/fifo.txt")
    (tmp_path / "in/gone.txt").symlink_to(tmp_path / "nowhere")
    (tmp_path / os.fsdecode(b"in/\xff.txt")).write_text("x")
    named = [str(tmp_path / name) for name in ("a.pdf", "missing", "in", "empty", "x" * 300, "a\0b")]
    found, problems = find(named, SUFFIXES)
    assert [item.name for item in found] == ["a.txt"]
    said = [str(problem).removeprefix(f"{tmp_path}/") for problem in problems]
    assert said[0] == "a.pdf: is none of .txt, .md; rename or convert it."
    assert said[1] == "missing: is not there; check the name."
    assert said[2].startswith("in/fifo.txt: is not a regular file")
    assert said[3].startswith("in/gone.txt: is a link to something that is not there")
    assert "not valid UTF-8" in said[4]
    assert said[5] == "empty: the folder holds no .txt, .md files; name another."
    assert "File name too long" in said[6]
    assert "null" in said[7]
    assert len(said) == 8


# -- reading ------------------------------------------------------------------------------------------


def test_reading_refuses_what_is_gone_too_large_or_no_file(tmp_path: Path) -> None:
    make(tmp_path, "a.txt")
    os.mkfifo(tmp_path / "fifo")
    assert read_bytes(tmp_path / "a.txt", limit=5) == b"a.txt"
    for name, said in (("gone", "is not there"), ("fifo", "not a regular file"), (".", "not a regular file")):
        with pytest.raises(RefusedError, match=said):
            read_bytes(tmp_path / name)
    with pytest.raises(RefusedError, match=r"a\.txt is larger than 4 bytes"):
        read_bytes(tmp_path / "a.txt", limit=4)


def test_lines_are_read_one_by_one_and_a_long_one_is_cut(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"ab\n" + b"x" * 35 + b"\n" + b"abcdefghij\nc\n" + b"y" * 33)
    assert list(iter_lines(path, 10)) == [b"ab\n", b"x" * 11, b"abcdefghij\n", b"c\n", b"y" * 11]
    with pytest.raises(RefusedError, match="is not there"):
        list(iter_lines(tmp_path / "gone", 10))


@given(st.lists(st.binary(max_size=12)), st.integers(12, 20))
def test_short_lines_come_back_as_they_are(lines: list[bytes], limit: int) -> None:
    data = b"\n".join(lines)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "a")
        path.write_bytes(data)
        assert list(iter_lines(path, limit)) == data.splitlines(keepends=True) or b"\r" in data
        assert b"".join(iter_lines(path, limit)) == data


# -- writing ------------------------------------------------------------------------------------------


def test_a_new_file_is_written_whole_for_its_owner_alone(tmp_path: Path) -> None:
    write_atomic(tmp_path / "out.json", (part for part in (b"a", b"", b"b")), overwrite=False)
    assert (tmp_path / "out.json").read_bytes() == b"ab"
    assert stat.S_IMODE((tmp_path / "out.json").stat().st_mode) == 0o600
    assert names(tmp_path) == ["out.json"]


def test_a_file_that_is_there_stays_unless_forced_and_then_keeps_its_permissions(tmp_path: Path) -> None:
    dest = tmp_path / "out.json"
    dest.write_bytes(b"old")
    dest.chmod(0o640)
    with pytest.raises(RefusedError, match=r"out\.json is there already and was left as it is; give --force"):
        write_atomic(dest, b"new", overwrite=False)
    assert dest.read_bytes() == b"old"
    write_atomic(dest, b"new", overwrite=True)
    assert dest.read_bytes() == b"new"
    assert stat.S_IMODE(dest.stat().st_mode) == 0o640
    assert names(tmp_path) == ["out.json"]


@pytest.mark.parametrize("overwrite", [True, False])
def test_links_folders_and_special_files_are_never_written_to(tmp_path: Path, overwrite: bool) -> None:
    make(tmp_path, "target", "folder/x")
    (tmp_path / "link").symlink_to(tmp_path / "target")
    (tmp_path / "dangling").symlink_to(tmp_path / "new")
    os.mkfifo(tmp_path / "fifo")
    before = names(tmp_path)
    for name, said in (
        ("link", "is a link, which is never followed"),
        ("dangling", "is a link, which is never followed"),
        ("folder", "is a folder; name a file in it"),
        ("fifo", "is not a regular file and is left alone"),
        ("x" * 300, "cannot be written: File name too long"),
        ("nowhere/x", "is not there; make it first"),
        ("..", "is not the name of a file"),
        ("a\0b", "is not the name of a file"),
    ):
        with pytest.raises(RefusedError, match=said):
            write_atomic(tmp_path / name, b"evil", overwrite=overwrite)
    assert names(tmp_path) == before
    assert (tmp_path / "target").read_text() == "target"


def test_a_dash_and_a_tilde_are_no_files_of_their_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("-", "~/.ssh/authorized_keys", "../nowhere/x"):
        with pytest.raises(RefusedError):
            write_atomic(Path(name), b"x", overwrite=True)
    with pytest.raises(RefusedError, match="not the name of a folder"):
        write_folder_atomic(Path("-"), {"a": b""}, overwrite=True, last="a")
    assert names(tmp_path) == []


def failing() -> Iterator[bytes]:
    """Data that ends in an error."""
    yield b"half"
    raise RuntimeError("no more")


@pytest.mark.parametrize("overwrite", [True, False])
def test_a_failure_on_the_way_leaves_everything_as_it_was(tmp_path: Path, overwrite: bool) -> None:
    dest = tmp_path / "out"
    if overwrite:
        dest.write_bytes(b"old")
    before = names(tmp_path)
    with pytest.raises(RuntimeError, match="no more"):
        write_atomic(dest, failing(), overwrite=overwrite)
    assert names(tmp_path) == before
    assert not overwrite or dest.read_bytes() == b"old"


@pytest.mark.parametrize("overwrite", [True, False])
def test_what_comes_to_the_place_while_writing_is_not_followed(tmp_path: Path, overwrite: bool) -> None:
    (tmp_path / "target").write_bytes(b"theirs")

    def racing() -> Iterator[bytes]:
        (tmp_path / "out").symlink_to(tmp_path / "target")
        yield b"ours"

    if overwrite:
        write_atomic(tmp_path / "out", racing(), overwrite=True)
        assert (tmp_path / "out").read_bytes() == b"ours"
    else:
        with pytest.raises(RefusedError, match="is there already"):
            write_atomic(tmp_path / "out", racing(), overwrite=False)
    assert (tmp_path / "target").read_bytes() == b"theirs"


def test_a_full_disk_is_a_sentence(tmp_path: Path) -> None:
    def full() -> Iterator[bytes]:
        yield b"x"
        raise OSError(28, "No space left on device")

    with pytest.raises(RefusedError, match=r"out cannot be written: No space left on device\. Mend that"):
        write_atomic(tmp_path / "out", full(), overwrite=False)
    assert names(tmp_path) == []


# -- folders ------------------------------------------------------------------------------------------

PACKAGE = {"datapackage.json": b"{}", "events.csv": b"id\n", "claims.csv": b"id\n1\n"}


def export(dest: Path, files: dict[str, bytes], *, overwrite: bool = False) -> None:
    """Write a package that ends with its manifest."""
    write_folder_atomic(dest, files, overwrite=overwrite, last="datapackage.json")


def test_a_folder_is_made_and_holds_exactly_the_files(tmp_path: Path) -> None:
    export(tmp_path / "out", PACKAGE)
    assert names(tmp_path / "out") == sorted(PACKAGE)
    assert {name: (tmp_path / "out" / name).read_bytes() for name in PACKAGE} == PACKAGE


def test_one_file_in_the_way_and_nothing_is_written(tmp_path: Path) -> None:
    make(tmp_path, "out/claims.csv")
    with pytest.raises(RefusedError, match=r"claims\.csv is there already"):
        export(tmp_path / "out", PACKAGE)
    assert names(tmp_path / "out") == ["claims.csv"]
    export(tmp_path / "out", PACKAGE, overwrite=True)
    assert (tmp_path / "out/claims.csv").read_bytes() == b"id\n1\n"


def test_the_old_package_stays_complete_when_making_the_new_one_fails(tmp_path: Path) -> None:
    export(tmp_path / "out", PACKAGE)
    with pytest.raises(RuntimeError, match="no more"):
        write_folder_atomic(
            tmp_path / "out",
            {"events.csv": b"new", "claims.csv": failing(), "datapackage.json": b"new"},
            overwrite=True,
            last="datapackage.json",
        )
    assert {name: (tmp_path / "out" / name).read_bytes() for name in names(tmp_path / "out")} == PACKAGE


def test_a_package_cut_short_has_no_manifest_that_could_describe_other_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    export(tmp_path / "out", PACKAGE)
    replace = Path.replace

    def failing_replace(part: Path, dest: Path) -> Path:
        if dest.name == "claims.csv":
            raise OSError(5, "Input/output error")
        return replace(part, dest)

    monkeypatch.setattr(Path, "replace", failing_replace)
    with pytest.raises(RefusedError, match="Input/output error"):
        export(tmp_path / "out", PACKAGE, overwrite=True)
    assert names(tmp_path / "out") == ["claims.csv", "events.csv"]


def test_data_is_on_disk_before_it_gets_its_name_and_the_name_before_the_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[tuple[bool, bool]] = []
    fsync = os.fsync

    def noting(descriptor: int) -> None:
        synced.append((stat.S_ISDIR(os.fstat(descriptor).st_mode), (tmp_path / "out").exists()))
        fsync(descriptor)

    monkeypatch.setattr(os, "fsync", noting)
    write_atomic(tmp_path / "out", b"x", overwrite=False)
    assert synced == [(False, False), (True, True)]


def test_a_folder_made_for_a_package_that_fails_does_not_stay(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match="no more"):
        write_folder_atomic(tmp_path / "out", {"a": failing()}, overwrite=False, last="a")
    assert names(tmp_path) == []


@pytest.mark.parametrize("overwrite", [True, False])
def test_folders_behind_links_and_names_with_paths_are_refused(tmp_path: Path, overwrite: bool) -> None:
    make(tmp_path, "file", "real/x")
    (tmp_path / "link").symlink_to(tmp_path / "real")
    (tmp_path / "real/events.csv").symlink_to(tmp_path / "file")
    for dest, said in (
        ("link", "is a link"),
        ("file", "is not a folder"),
        ("real", r"events\.csv is a link"),
        ("no/x", "make it"),
    ):
        with pytest.raises(RefusedError, match=said):
            export(tmp_path / dest, PACKAGE, overwrite=overwrite)
    for name in ("../x", "a/b", "..", ""):
        with pytest.raises(RefusedError, match="not a plain file name"):
            export(tmp_path / "out", {name: b"", **PACKAGE}, overwrite=overwrite)
    assert names(tmp_path) == ["file", "link", "real"]
    assert (tmp_path / "file").read_text() == "file"
    assert names(tmp_path / "real") == ["events.csv", "x"]
