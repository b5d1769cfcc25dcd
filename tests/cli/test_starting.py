"""Making a record, opening it, the sample record, and `--db` and `--as`."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from curator.cli import starting
from tests.commands import ROOT, Curator, as_process
from tests.terminal import Terminal


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Path, str]]:
    """What was opened in the app: (record, name) of each; the app itself is not started."""
    calls: list[tuple[Path, str]] = []
    monkeypatch.setattr(starting, "run_app", lambda path, author, guide="never": calls.append((path, author)))
    return calls


def test_init_makes_a_record_with_the_codebook_asked_for(curator: Curator, tmp_path: Path) -> None:
    done = curator("--db", "mine.db", "init", "--codebook", "protest")
    assert (done.code, done.out) == (0, "Made mine.db with the codebook protest 1.\n")
    assert curator("--db", "mine.db", "events", "list", "--type", "visit").code == 2
    assert curator("--db", "mine.db", "articles", "list").err == "No articles.\n"


def test_init_leaves_what_is_there(curator: Curator, tmp_path: Path) -> None:
    (tmp_path / "curator.db").write_bytes(b"a letter to my aunt")
    done = curator("init")
    assert done.code == 1
    assert "curator.db is there already" in done.err
    assert (tmp_path / "curator.db").read_bytes() == b"a letter to my aunt"


@pytest.mark.parametrize(
    ("codebook", "sentence"),
    [("nope", 'There is no codebook "nope"'), ("bad.toml", "bad.toml"), ("folder", "folder")],
)
def test_a_codebook_that_cannot_be_used_makes_no_record(
    curator: Curator, tmp_path: Path, codebook: str, sentence: str
) -> None:
    (tmp_path / "bad.toml").write_text('name = "bad"\nversion = 1\n', encoding="utf-8")
    (tmp_path / "folder").mkdir()
    done = curator("init", "--codebook", codebook)
    assert done.code == 1
    assert sentence in done.err
    assert not (tmp_path / "curator.db").exists()


@pytest.mark.parametrize("name", ["", " ", "x" * 81])
def test_a_name_nobody_can_have_makes_no_record(curator: Curator, tmp_path: Path, name: str) -> None:
    (tmp_path / "a.txt").write_text("A text.", encoding="utf-8")
    for command in (("init",), ("import", "a.txt")):
        assert curator("--as", name, *command).code == 2
    assert not (tmp_path / "curator.db").exists()


def test_without_a_record_and_without_anybody_to_ask_the_ways_to_begin_are_named(curator: Curator) -> None:
    done = curator()
    assert (done.code, done.out) == (1, "")
    assert all(command in done.err for command in ("curator init", "curator import", "curator demo"))


def test_curator_alone_opens_the_record_in_the_app(
    sample: Curator, opened: list[tuple[Path, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert sample().code == 0
    monkeypatch.setenv("CURATOR_DB", "other.db")
    Path("other.db").write_bytes(Path("curator.db").read_bytes())
    assert sample("--as", "Ada").code == 0
    assert sample("--db", "sqlite:///curator.db").code == 0
    assert opened == [
        (Path("curator.db"), "tester"),
        (Path("other.db"), "Ada"),
        (Path("curator.db"), "tester"),
    ]


def test_the_name_stands_on_the_revisions(sample: Curator) -> None:
    sample("--as", "Ada  Lovelace", "withdraw", "E1", "--reason", "a test")
    sample("withdraw", "E2", "--reason", "a test")
    assert sample("log", "E1", "--json").json[-1]["author"] == "Ada Lovelace"
    assert sample("log", "E2", "--json").json[-1]["author"] == "tester"


@pytest.mark.parametrize(
    "address",
    [
        "postgresql://ada:s3cret@db.example.org/record",
        "postgres://ada:s3cret@db.example.org/record",
        "postgresql+psycopg://ada:s3cret@db/record",
        "host=db user=ada password=s3cret",
        "mysql://ada:s3cret@db/record",
    ],
)
@pytest.mark.parametrize("command", [(), ("events", "list"), ("init",), ("demo",)], ids=" ".join)
def test_a_server_is_refused_and_its_password_never_printed(
    curator: Curator, tmp_path: Path, address: str, command: tuple[str, ...]
) -> None:
    done = curator("--db", address, *command)
    assert done.code in (1, 2)
    assert done.out == ""
    assert len(done.err.splitlines()) == 1
    assert "s3cret" not in done.err
    assert list(tmp_path.iterdir()) == []


def test_demo_builds_the_sample_once_and_keeps_what_was_done_in_it(
    curator: Curator, tmp_path: Path, opened: list[tuple[Path, str]]
) -> None:
    sample = ("--db", "s.db")
    assert curator(*sample, "demo").code == 0
    assert opened == [(Path("s.db"), "tester")]
    curator(*sample, "withdraw", "E1", "--reason", "a test")
    assert curator(*sample, "demo", "--no-open").out == "s.db\n"
    assert len(curator(*sample, "events", "list", "--json").json) == 5
    assert curator(*sample, "demo", "--no-open", "--reset").code == 0
    assert len(curator(*sample, "events", "list", "--json").json) == 6
    assert [path.name for path in tmp_path.iterdir() if path.suffix != ".lock"] == ["s.db"]


def test_demo_keeps_the_sample_in_the_users_data_folder_whatever_the_default_record_is(
    tmp_path: Path,
) -> None:
    data = tmp_path / "data"
    done = as_process(
        tmp_path, "demo", "--no-open", XDG_DATA_HOME=str(data), CURATOR_DB=str(tmp_path / "mine.db")
    )
    assert done.code == 0, done.err
    where = Path(done.out.strip())
    assert where.is_file()
    assert where.name == "demo.db"
    assert not (tmp_path / "mine.db").exists()


def test_demo_reset_never_replaces_a_record_that_is_not_the_sample(curator: Curator, tmp_path: Path) -> None:
    curator("--db", "mine.db", "init")
    before = (tmp_path / "mine.db").read_bytes()
    done = curator("--db", "mine.db", "demo", "--reset", "--no-open")
    assert done.code == 1
    assert "mine.db is not the sample record" in done.err
    assert (tmp_path / "mine.db").read_bytes() == before


def _interrupted(terminal: Terminal) -> int:
    """Press ctrl+c as a person does: again, if Python was just between looking for signals and waiting for a key."""
    for _ in range(10):
        terminal.settle()
        terminal.send("\x03")
        try:
            return terminal.wait(2)
        except TimeoutError:
            continue
    return terminal.wait()


def test_without_a_record_somebody_at_a_terminal_is_asked(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "curator"]
    with Terminal(command, cwd=tmp_path, env={"PYTHONPATH": str(ROOT)}) as terminal:
        terminal.wait_for("There is no record at curator.db")
        terminal.send("q\r")
        assert terminal.wait() == 0
    with Terminal(command, cwd=tmp_path, env={"PYTHONPATH": str(ROOT)}) as terminal:
        terminal.wait_for("Which")
        assert _interrupted(terminal) == 130
        assert b"Traceback" not in terminal.output
    assert not (tmp_path / "curator.db").exists()
