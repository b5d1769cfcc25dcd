"""`curator import` and `entities import`: what comes in, what is refused, and that refused means unchanged."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.commands import Curator, as_process


def bytes_of(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir()) if path.is_file()}


def test_import_makes_the_record_and_says_what_became_of_each_file(curator: Curator, tmp_path: Path) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "a.txt").write_text("A general came.", encoding="utf-8")
    (folder / "b.md").write_text("---\ntitle: Second\n---\nAnother one.", encoding="utf-8")
    done = curator("import", "articles", "--json")
    assert done.code == 0
    assert done.json == [
        {"path": "a.txt", "article": "A1", "status": "added", "reason": ""},
        {"path": "b.md", "article": "A2", "status": "added", "reason": ""},
    ]
    assert (tmp_path / "curator.db").is_file()

    (folder / "a.txt").write_text("A general came, and left.", encoding="utf-8")
    again = curator("import", "articles", "--json").json
    assert [(one["article"], one["status"]) for one in again] == [("A1", "new_version"), ("A2", "unchanged")]
    assert curator("show", "A1v1", "--json").json["text"] == "A general came."
    assert curator("show", "A1", "--json").json["text"] == "A general came, and left."


def test_details_given_with_the_import_fill_what_the_files_leave_open(
    curator: Curator, tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_text("A general came.", encoding="utf-8")
    given = ("--published", "15 January 2025", "--outlet", "Daily", "--url", "https://example.org/a")
    assert curator("import", "a.txt", *given).code == 0
    line = curator("articles", "list", "--json").json[0]
    assert (line["published"], line["outlet"]) == ("2025-01-15", "Daily")


def test_an_article_comes_in_on_standard_input(curator: Curator) -> None:
    done = curator("import", "-", "--json", stdin=b"Ein General kam.")
    assert [one["status"] for one in done.json] == ["added"]
    assert curator("show", "A1").out.endswith("Ein General kam.\n")


def test_the_same_text_elsewhere_is_said_to_be_the_same_account(curator: Curator, tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("One text.", encoding="utf-8")
    done = curator("import", "a.txt", "b.txt")
    assert "the same text as A1" in done.out
    assert done.out.endswith("2 articles: 2 added.\n")


def test_a_warning_is_shown(curator: Curator, tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"id": "1", "text": "One.", "author": "me"}\n', encoding="utf-8")
    done = curator("import", "a.jsonl")
    assert done.code == 0
    assert '"author" is unknown' in done.out


BAD_ROWS = "id,text\n1,One article.\n2,\n3,Another one.\n4,\n"


def test_one_bad_row_and_nothing_is_imported_and_every_bad_row_is_named(
    curator: Curator, tmp_path: Path
) -> None:
    (tmp_path / "news.csv").write_text(BAD_ROWS, encoding="utf-8")
    done = curator("import", "news.csv")
    assert done.code == 1
    assert done.out == ""
    assert done.err.splitlines() == [
        "Nothing was imported; 2 problems:",
        "news.csv row 3: the text is empty; give the article a text or leave it out.",
        "news.csv row 5: the text is empty; give the article a text or leave it out.",
    ]
    assert bytes_of(tmp_path) == {"news.csv": BAD_ROWS.encode()}


def test_skip_bad_imports_the_rest_and_leaves_the_rejects_in_a_new_file(
    curator: Curator, tmp_path: Path
) -> None:
    (tmp_path / "news.csv").write_text(BAD_ROWS, encoding="utf-8")
    done = curator("import", "news.csv", "--skip-bad", "--json")
    assert done.code == 0
    assert [one["status"] for one in done.json] == ["added", "added", "refused", "refused"]
    assert "import-rejects.jsonl" in done.err
    rejects = (tmp_path / "import-rejects.jsonl").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line)["path"] for line in rejects] == ["news.csv row 3", "news.csv row 5"]

    curator("import", "news.csv", "--skip-bad")
    assert (tmp_path / "import-rejects-2.jsonl").is_file()
    assert curator("articles", "list", "--json").json[1]["article"] == "A2"


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (("import", "nowhere.txt"), "nowhere.txt"),
        (("import", "notes.pdf"), "notes.pdf"),
        (("import", "latin.txt"), "latin.txt"),
        (("import", "fine.txt", "--published", "soonish"), "soonish"),
        (("import", "latin.txt", "--encoding", "klingon"), "klingon"),
        (("entities", "import", "nowhere.csv"), "nowhere.csv"),
        (("entities", "import", "people.csv"), "people.csv row 3"),
        (("apply", "nowhere.jsonl"), "nowhere.jsonl"),
        (("apply", "events.jsonl"), "events.jsonl line 2"),
        (("apply", "codes.jsonl"), "codes.jsonl line 1"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else None,
)
def test_a_bad_file_gets_a_sentence_that_names_it_and_the_record_is_left_byte_for_byte(
    sample: Curator, tmp_path: Path, arguments: tuple[str, ...], named: str
) -> None:
    (tmp_path / "fine.txt").write_text("A text.", encoding="utf-8")
    (tmp_path / "notes.pdf").write_bytes(b"%PDF-1.7")
    (tmp_path / "latin.txt").write_bytes("Café im Gespräch".encode("latin-1"))
    (tmp_path / "people.csv").write_text("name,kind\nAda,person\nBob,robot\n", encoding="utf-8")
    (tmp_path / "events.jsonl").write_text('{"id": "x", "type": "visit"}\n{"id": \n', encoding="utf-8")
    (tmp_path / "codes.jsonl").write_text('{"id": "x", "type": "parade"}\n', encoding="utf-8")
    before = bytes_of(tmp_path)
    done = sample(*arguments)
    assert done.code == 1
    assert done.out == ""
    assert named in done.err
    assert "Traceback" not in done.err
    assert all(line.endswith((".", ":", "?")) for line in done.err.splitlines())
    after = bytes_of(tmp_path)
    assert after["curator.db"] == before["curator.db"]
    assert not after.get("curator.db-wal")


def test_entities_come_in_once_and_are_completed_later(curator: Curator, tmp_path: Path) -> None:
    curator("init")
    (tmp_path / "e.csv").write_text("name,kind,aliases\nAda,person,Ada L.\nRome,city,\n", encoding="utf-8")
    assert curator("entities", "import", "e.csv").out == "2 entities: 2 added.\n"
    assert curator("entities", "import", "e.csv").out == "2 entities: 2 unchanged.\n"
    (tmp_path / "e.csv").write_text("name,kind,aliases\nAda,person,Lady L.\n", encoding="utf-8")
    done = curator("entities", "import", "e.csv", "--json")
    assert [(one["entity"], one["status"]) for one in done.json] == [("N1", "changed")]
    assert curator("entities", "list", "--json", "--text", "lady").json[0]["aliases"] == ["Ada L.", "Lady L."]


def test_a_file_name_that_is_not_text_is_refused_by_a_process_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "fine.txt").write_text("A text.", encoding="utf-8")
    Path(bytes(tmp_path).decode(), "b\udce9.txt").write_text("Another.", encoding="utf-8")
    done = as_process(tmp_path, "import", ".")
    assert done.code == 1
    assert "not valid UTF-8" in done.err
    assert not (tmp_path / "curator.db").exists()
