"""Hostile files and words, through the command line as a process of its own: one sentence, and nothing is changed."""

from __future__ import annotations

import json
import shutil
import sqlite3
import sys
from pathlib import Path

import pytest

from curator.cli.main import run
from curator.services import demo
from tests.commands import ROOT, Curator, Done, as_process
from tests.hostile.payloads import SQL
from tests.terminal import Terminal

JSON = [
    pytest.param('{"id": "2", "text": NaN}', "NaN", id="28 NaN"),
    pytest.param('{"id": "2", "text": "t", "n": Infinity}', "Infinity", id="28 Infinity"),
    pytest.param('{"id": "2", "text": "t", "n": 1e999}', "1e999", id="28 1e999"),
    pytest.param('{"id": "2", "text": ' + "[" * 100_000, "100 levels deep", id="29 depth"),
    pytest.param('{"id": "2", "text": "t", "n": ' + "9" * 5000 + "}", "5,000 digits", id="30 5,000 digits"),
    pytest.param('{"id": "2", "text": "t", "n": 9223372036854775808}', "9223372036854775808", id="30 2^63"),
    pytest.param('{"id": "2", "text": "t", "n": 9007199254740993}', "9007199254740991", id="30 2^53+1"),
    pytest.param('{"id": "2", "id": "3", "text": "t"}', '"id" stands twice', id="31"),
    pytest.param('{"id": "2", "text": "half \\ud800"}', "half a character", id="32"),
]
"""A line of JSON, and what is said of it."""

BROKEN_CSV = [
    pytest.param('id,text\n1,"never closed\n2,x\n', "bad.csv row 2", "line 2 is never closed", id="unclosed"),
    pytest.param("id,text\n1,a,b\n", "bad.csv row 2", "3 cells", id="ragged"),
    pytest.param("id,text,id\n1,a,b\n", "bad.csv row 1", '"id" more than once', id="twice"),
    pytest.param("", "bad.csv", "is empty", id="0 bytes"),
    pytest.param("id,text\n", "bad.csv", "no rows", id="header only"),
]


@pytest.fixture(scope="module")
def small_record(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample record."""
    path = tmp_path_factory.mktemp("small") / "curator.db"
    demo.build(path).close()
    return path


@pytest.fixture
def folder(small_record: Path, tmp_path: Path) -> Path:
    """A folder whose `curator.db` is the sample record."""
    shutil.copy(small_record, tmp_path / "curator.db")
    return tmp_path


@pytest.fixture
def curator(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> Curator:
    """Runs a command in `folder` within this process: for the second and third look at the same input."""
    monkeypatch.chdir(folder)
    monkeypatch.setenv("CURATOR_USER", "tester")

    def call(*arguments: str) -> Done:
        return Done(run(list(arguments)), *capsysbinary.readouterr())

    return call


def refused(folder: Path, *arguments: str, by: Curator | None = None) -> str:
    """What the command (a process of its own, or `by`) says; it is refused, and the record keeps its bytes."""
    before = (folder / "curator.db").read_bytes()
    done = by(*arguments) if by else as_process(folder, *arguments)
    assert done.code == 1, done
    assert done.out == ""
    assert "Traceback" not in done.err
    wal = folder / "curator.db-wal"
    assert (folder / "curator.db").read_bytes() == before
    assert not wal.exists() or not wal.stat().st_size
    return done.err


def _garbage(path: Path, table: str) -> None:
    """Write garbage over the first page of a table."""
    connection = sqlite3.connect(path)
    (size,), (page,) = (
        connection.execute(query).fetchone()
        for query in ("PRAGMA page_size", f"SELECT rootpage FROM sqlite_master WHERE name = '{table}'")
    )
    connection.close()
    whole = path.read_bytes()
    path.write_bytes(whole[: (page - 1) * size] + b"\xa5" * size + whole[page * size :])


def accepted(curator: Curator, *arguments: str) -> Done:
    """What the command did."""
    done = curator(*arguments)
    assert done.code == 0, done.err
    return done


@pytest.mark.parametrize(("line", "said"), JSON)
def test_json_that_programs_read_differently_is_refused_with_its_line(
    folder: Path, curator: Curator, line: str, said: str
) -> None:
    """Rows 28-32, in the same words by all three commands that read JSON."""
    (folder / "bad.jsonl").write_text('{"id": "1", "text": "fine"}\n' + line + "\n", encoding="ascii")
    err = refused(folder, "import", "bad.jsonl")
    assert "bad.jsonl line 2: " in err
    assert said in err
    assert len(err.splitlines()) == 2
    for path, first in (("entities.jsonl", '{"name": "A", "kind": "person"}'), ("events.jsonl", "")):
        (folder / path).write_text(f"{first}\n{line}\n", encoding="ascii")
    assert "entities.jsonl line 2: " in (
        err := refused(folder, "entities", "import", "entities.jsonl", by=curator)
    )
    assert said in err
    assert "events.jsonl line 2" in (err := refused(folder, "apply", "events.jsonl", by=curator))
    assert said in err


@pytest.mark.parametrize(("text", "where", "said"), BROKEN_CSV)
def test_a_broken_csv_is_refused_with_row_and_cause(folder: Path, text: str, where: str, said: str) -> None:
    """Row 24."""
    (folder / "bad.csv").write_text(text, encoding="utf-8")
    err = refused(folder, "import", "bad.csv")
    assert where in err
    assert said in err


def test_a_broken_csv_of_entities_is_refused_too(folder: Path) -> None:
    """Row 24."""
    (folder / "bad.csv").write_text('name,kind\n"Ada,person\n', encoding="utf-8")
    assert "bad.csv row 2" in refused(folder, "entities", "import", "bad.csv")


def test_encodings_are_read_as_said_and_never_guessed(folder: Path, curator: Curator) -> None:
    """Rows 25 and 26."""
    text = "id,text\n1,Café\n"
    (folder / "bom.csv").write_bytes(text.encode("utf-8-sig"))
    (folder / "semi.csv").write_bytes(("sep=;\r\n" + text.replace(",", ";")).encode())
    (folder / "wide.csv").write_bytes(text.encode("utf-16"))
    (folder / "latin.csv").write_bytes(text.encode("latin-1"))
    (folder / "ff.txt").write_bytes(b"one\ntwo \xff three")
    assert "--encoding utf-16" in refused(folder, "import", "wide.csv")
    assert "--encoding" in refused(folder, "import", "latin.csv", by=curator)
    assert "byte 0xFF at offset 8 (line 2)" in refused(folder, "import", "ff.txt", by=curator)
    for name, options in (
        ("bom.csv", ()),
        ("semi.csv", ("--outlet", "semi")),
        ("wide.csv", ("--outlet", "wide", "--encoding", "utf-16")),
        ("latin.csv", ("--outlet", "latin", "--encoding", "latin-1")),
    ):
        article = accepted(curator, "import", name, "--json", *options).json[0]["article"]
        assert accepted(curator, "show", article, "--json").json["text"] == "Café"


def test_long_cells_and_words_that_look_like_something_else_come_in_as_they_are(
    folder: Path, curator: Curator
) -> None:
    """Rows 23 and 27."""
    long = "word " * 40_000
    (folder / "a.csv").write_text(f"id,text,outlet\n007,{long},NO\n1e5,short,NA\n", encoding="utf-8")
    (folder / "b.md").write_text("---\nid: 1e5\ntitle: NO\noutlet: 007\n---\nText.\n", encoding="utf-8")
    (folder / "e.csv").write_text("id,name,kind,country\n007,NA,person,NO\n", encoding="utf-8")
    found = accepted(curator, "import", "a.csv", "b.md", "--json").json
    one, other, head = (accepted(curator, "show", a["article"], "--json").json for a in found)
    assert (one["identity"]["id"], one["outlet"], one["text"]) == ("007", "NO", long)
    assert (other["identity"]["id"], other["outlet"]) == ("1e5", "NA")
    assert (head["identity"]["id"], head["title"], head["outlet"]) == ("1e5", "NO", "007")
    entity = accepted(curator, "entities", "import", "e.csv", "--json").json[0]["entity"]
    shown = accepted(curator, "show", entity, "--json").json
    assert (shown["name"], shown["country"]) == ("NA", "NO")


def test_nul_becomes_a_replacement_with_a_warning(folder: Path, curator: Curator) -> None:
    """Row 8."""
    (folder / "nul.txt").write_bytes(b"one \x00 two")
    (folder / "nul.jsonl").write_text('{"id": "n", "text": "a\\u0000b", "title": "t\\u0000"}\n')
    (folder / "nul.csv").write_text("name,kind,note\nA\0da,person,x\0y\n")
    done = accepted(curator, "import", "nul.txt", "nul.jsonl")
    assert done.out.count("NUL") >= 2
    lines = accepted(curator, "articles", "list", "--json").json[-2:]
    texts = [accepted(curator, "show", line["article"], "--json").json["text"] for line in lines]
    assert sorted(texts) == ["a\ufffdb", "one \ufffd two"]
    assert {line["title"] for line in lines} == {"", "t\ufffd"}
    done = accepted(curator, "entities", "import", "nul.csv")
    assert "NUL" in done.err
    assert accepted(curator, "entities", "list", "--json").json[-1]["name"] == "A\ufffdda"
    (folder / "ev.jsonl").write_text('{"id": "x", "type": "visit", "title": "a\\u0000b"}\n')
    assert "title holds the character NUL" in refused(folder, "apply", "ev.jsonl", by=curator)


def test_sql_is_text_everywhere(folder: Path, curator: Curator) -> None:
    """Row 41."""
    article = dict.fromkeys(("id", "title", "outlet", "url", "text"), SQL)
    entity = {"name": SQL, "kind": "person", "note": SQL, "aliases": [SQL + "!"]}
    event = {
        "id": SQL,
        "type": "visit",
        "title": SQL,
        "note": SQL,
        "message": SQL,
        "fields": {"type": {"claims": [{"article": f"{SQL}/{SQL}", "quote": SQL, "attribution": SQL}]}},
        "participants": [{"id": SQL, "role": "visitor", "entity": SQL, "post": SQL}],
    }
    for name, line in (("a", article), ("n", entity), ("e", event)):
        (folder / f"{name}.jsonl").write_text(json.dumps(line) + "\n", encoding="utf-8")
    for command in (("import", "a.jsonl"), ("entities", "import", "n.jsonl"), ("apply", "e.jsonl")):
        accepted(curator, "--as", SQL, *command)
    for kind, options in (("articles", ("--text", SQL)), ("events", ("--text", SQL)), ("entities", ())):
        rows = accepted(curator, kind, "list", "--json", *options).json
        assert rows[-1].get("title", rows[-1].get("name")) == SQL
    for option in ("--state", "--type", "--entity", "--from"):
        assert curator("events", "list", option, SQL).code in (0, 1, 2)
    assert accepted(curator, "match", SQL, "--json").json[0]["name"] == SQL
    for unknown in ("--order-by", "--columns"):
        done = curator("events", "list", unknown, SQL)
        assert (done.code, done.out) == (2, "")
    assert accepted(curator, "check").out == "The record is sound.\n"
    assert accepted(curator, "log", "E1").code == 0


def _other_program(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE notes(text)")
    connection.commit()
    connection.close()


@pytest.mark.parametrize(
    ("damage", "said"),
    [
        pytest.param(lambda path: path.write_bytes(b""), "is not a curator record", id="0 bytes"),
        pytest.param(
            lambda path: path.write_bytes(b"Dear diary\n" * 99), "is not a curator record", id="text"
        ),
        pytest.param(
            lambda path: (path.unlink(), _other_program(path)), "is not a curator record", id="other"
        ),
        pytest.param(
            lambda path: path.write_bytes(path.read_bytes()[: path.stat().st_size // 2]),
            "damaged",
            id="half",
        ),
        pytest.param(
            lambda path: _garbage(path, "article"),
            "damaged",
            id="garbage page",
        ),
    ],
)
def test_what_is_no_whole_record_is_refused_by_commands_and_app_and_left_alone(
    folder: Path, curator: Curator, damage: object, said: str
) -> None:
    """Row 46."""
    path = folder / "curator.db"
    damage(path)  # type: ignore[operator]
    (folder / "a.txt").write_text("A text.", encoding="utf-8")
    for arguments in (("events", "list"), ("import", "a.txt"), ("check",), ("export", "json", "x.json")):
        err = refused(folder, *arguments, by=curator)
        assert said in err
        assert "curator.db" in err
        assert len(err.splitlines()) == 1
    before = path.read_bytes()
    command = [sys.executable, "-m", "curator", "--as", "tester"]
    with Terminal(command, cwd=folder, env={"PYTHONPATH": str(ROOT), "CURATOR_DB": ""}) as terminal:
        assert terminal.wait(30) == 1  # a damaged page is found once the app is drawn
        assert said in " ".join(terminal.screen())
        assert b"Traceback" not in terminal.output
    assert path.read_bytes() == before


def test_the_record_of_a_newer_program_is_refused_with_both_versions(folder: Path, curator: Curator) -> None:
    """Row 47."""
    path = folder / "curator.db"
    connection = sqlite3.connect(path)
    ours = connection.execute("PRAGMA user_version").fetchone()[0]
    connection.execute(f"PRAGMA user_version={ours + 98}")
    connection.commit()
    connection.close()
    (folder / "a.txt").write_text("A text.", encoding="utf-8")
    for arguments in (("events", "list"), ("import", "a.txt"), ("check",)):
        err = refused(folder, *arguments, by=None if arguments == ("check",) else curator)
        assert f"schema version {ours + 98}" in err
        assert f"knows {ours}" in err


def test_a_name_that_is_not_text_is_refused_before_the_app_opens(folder: Path) -> None:
    """Row 32."""
    done = as_process(folder, b"--as", b"\xff")
    assert done.code == 2
    assert "not valid UTF-8" in done.err
    assert len(done.err.splitlines()) == 1
    done = as_process(folder, "events", "list", CURATOR_USER="\udcff")
    assert done.code == 2
