"""Nothing from a file, the record or a person reaches the terminal as a command, and no error as a traceback."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from curator.cli import starting
from tests.commands import ROOT, Curator, as_process

NASTY = "x\x1b]52;c;aGk=\x07\x1b[2J\x9b31m\x7f\u202e\u2028y"
OBEYED = re.compile(rb"[\x00-\x09\x0b-\x1f\x7f]|\xc2[\x80-\x9f]|\xe2\x80[\xa8-\xae]")


@pytest.fixture
def nasty(curator: Curator, tmp_path: Path) -> Curator:
    """A record in which every text that a person or a file may give is nasty."""
    article = {"id": "1", "text": f"Said {NASTY} to all.\nTwice.", "title": NASTY, "outlet": NASTY}
    entity = {"name": NASTY, "kind": "person", "aliases": [NASTY + "2"], "note": NASTY}
    event = {
        "id": NASTY,
        "type": "visit",
        "title": NASTY,
        "note": NASTY,
        "message": NASTY,
        "fields": {"type": {"claims": [{"article": "A1", "quote": NASTY, "attribution": NASTY}]}},
        "participants": [{"id": "p", "role": "visitor", "entity": "N1", "post": NASTY}],
    }
    for name, line in (("a.jsonl", article), ("e.jsonl", entity), ("v.jsonl", event)):
        (tmp_path / name).write_text(json.dumps(line) + "\n", encoding="utf-8")
    for command in (("import", "a.jsonl"), ("entities", "import", "e.jsonl"), ("apply", "v.jsonl")):
        done = curator("--as", NASTY.replace("\u2028", ""), *command)
        assert done.code == 0, done.err
        assert not OBEYED.search(done.out_bytes + done.err_bytes)
    return curator


@pytest.mark.parametrize("options", [(), ("--json",)], ids=["text", "json"])
@pytest.mark.parametrize(
    "command",
    [
        ("articles", "list"),
        ("events", "list"),
        ("entities", "list"),
        ("show", "A1"),
        ("show", "E1"),
        ("show", "N1"),
        ("log", "E1"),
        ("diff", "E1.1", "E1.1"),
        ("match", "x y"),
    ],
    ids=" ".join,
)
def test_what_is_read_is_harmless_on_the_terminal(
    nasty: Curator, command: tuple[str, ...], options: tuple[str, ...]
) -> None:
    done = nasty(*command, *options)
    assert done.code == 0
    assert done.out or done.err
    assert not OBEYED.search(done.out_bytes + done.err_bytes)


def test_json_is_harmless_and_loses_nothing(nasty: Curator) -> None:
    assert nasty("show", "A1", "--json").json["text"] == f"Said {NASTY} to all.\nTwice."
    assert nasty("entities", "list", "--json").json[0]["name"] == " ".join(NASTY.split())


@pytest.mark.parametrize(
    "arguments",
    [
        (NASTY,),
        ("show", NASTY),
        ("match", NASTY),
        ("import", NASTY + ".txt"),
        ("--db", NASTY, "check"),
        ("--db", NASTY),
        ("articles", "list", "--state", NASTY),
        ("articles", "list", "--from", NASTY),
        ("articles", "list", f"--{NASTY}"),
        ("init", "--codebook", NASTY),
        ("demo", NASTY),
        ("log", "A1", "--json=" + NASTY),
    ],
    ids=lambda arguments: " ".join(arguments).replace(NASTY, "…"),
)
def test_what_was_typed_comes_back_harmless(nasty: Curator, arguments: tuple[str, ...]) -> None:
    done = nasty(*arguments)
    assert done.out or done.err
    assert not OBEYED.search(done.out_bytes + done.err_bytes)


def test_a_nasty_file_name_is_imported_and_shown_harmlessly(curator: Curator, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / f"{NASTY}.txt").write_text("A text.", encoding="utf-8")
    done = curator("import", "in")
    assert done.code == 0
    assert "A1" in done.out
    assert not OBEYED.search(done.out_bytes)


@pytest.mark.parametrize(
    ("damage", "sentence"),
    [
        (b"", "is not a curator record"),
        (b"SQLite format 3\x00" + b"\x00" * 200, "is not a curator record"),
        (b"id,text\n1,hello\n" * 20, "is not a curator record"),
    ],
    ids=["empty", "another database", "a table"],
)
def test_a_file_that_is_no_record_is_refused_by_every_command_and_left_alone(
    curator: Curator, tmp_path: Path, damage: bytes, sentence: str
) -> None:
    path = tmp_path / "curator.db"
    path.write_bytes(damage)
    (tmp_path / "a.txt").write_text("A text.", encoding="utf-8")
    for command in (("events", "list"), ("import", "a.txt"), ("check",), ("apply", "a.txt"), ("rebuild",)):
        done = curator(*command)
        assert (done.code, done.out) == (1, "")
        assert sentence in done.err
        assert len(done.err.splitlines()) == 1
    assert path.read_bytes() == damage


def test_a_damaged_record_is_named_in_a_sentence(sample: Curator, tmp_path: Path) -> None:
    path = tmp_path / "curator.db"
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    done = sample("events", "list")
    assert done.code == 1
    assert "curator.db is damaged" in done.err
    assert "Traceback" not in done.err


def test_a_word_that_is_not_text_is_refused(tmp_path: Path, sample_file: Path) -> None:
    (tmp_path / "curator.db").write_bytes(sample_file.read_bytes())
    for arguments in (
        (b"withdraw", b"E1", b"--reason", b"\xff"),
        (b"--as", b"\xff", b"withdraw", b"E1", b"--reason", b"x"),
        (b"events", b"list", b"--text", b"\xff"),
    ):
        done = as_process(tmp_path, *arguments)
        assert done.code in (1, 2), arguments
        assert "Traceback" not in done.err
        assert len(done.err.splitlines()) == 1
    assert (tmp_path / "curator.db").read_bytes() == sample_file.read_bytes()


def test_a_reader_that_stops_reading_ends_the_program_quietly(tmp_path: Path, sample_file: Path) -> None:
    (tmp_path / "curator.db").write_bytes(sample_file.read_bytes())
    reader, writer = os.pipe()
    os.close(reader)
    try:
        done = subprocess.run(
            [sys.executable, "-m", "curator", "show", "A5"],
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdout=writer,
            stderr=subprocess.PIPE,
            timeout=60,
            check=False,
        )
    finally:
        os.close(writer)
    assert done.stderr == b""
    assert done.returncode != 0


def test_an_interrupted_command_ends_quietly_with_130(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "curator", "import", "-"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdin is not None
        # More than a pipe holds: the writing ends when the program reads.
        process.stdin.write(b"A long story. " * 100_000)
        process.stdin.flush()
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=30)
    assert process.returncode == 130
    assert b"Traceback" not in err
    assert list(tmp_path.iterdir()) == []


def test_a_disk_that_is_full_is_a_sentence_and_the_record_is_as_it_was(
    tmp_path: Path, sample_file: Path
) -> None:
    path = tmp_path / "curator.db"
    path.write_bytes(sample_file.read_bytes())
    (tmp_path / "long.txt").write_text("A long story. " * 100_000, encoding="utf-8")
    kilobytes = path.stat().st_size // 1024
    command = f'ulimit -f {kilobytes}; exec "{sys.executable}" -m curator import long.txt'
    done = subprocess.run(
        ["bash", "-c", command],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr.startswith("curator.db: the disk ")
    assert len(done.stderr.splitlines()) == 1
    assert len(as_process(tmp_path, "articles", "list", "--json").json) == 8
    assert as_process(tmp_path, "check").out == "The record is sound.\n"


def test_what_nobody_foresaw_is_a_sentence_too(curator: Curator, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_: object) -> None:
        raise ZeroDivisionError("secret")

    monkeypatch.setattr(starting, "open_app", fail)
    done = curator()
    assert done.code == 1
    assert "curator met something it did not foresee (ZeroDivisionError)" in done.err
    assert "secret" not in done.err
    monkeypatch.setenv("CURATOR_TRACEBACK", "1")
    with pytest.raises(ZeroDivisionError):
        curator()
