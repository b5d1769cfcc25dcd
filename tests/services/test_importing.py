"""Bringing articles in: identity, versions, details, and an import that was interrupted."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from curator.errors import InvalidInputError
from curator.model.lines import Filter
from curator.model.views import Article
from curator.services import importing, reading
from curator.services.importing import Given
from curator.services.workspace import Workspace
from tests.builders import item, new_workspace


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Workspace]:
    workspace = new_workspace(tmp_path)
    yield workspace
    workspace.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    folder.mkdir()
    return folder


def statuses(results: list[importing.Imported]) -> list[tuple[str | None, str]]:
    return [(result.article, result.status) for result in results]


def test_the_same_id_of_two_outlets_is_two_articles(made: Workspace, folder: Path) -> None:
    (folder / "1.txt").write_text("A text.", encoding="utf-8")
    first = importing.import_articles(made, [str(folder)], Given(outlet="Dawn"))
    second = importing.import_articles(made, [str(folder)], Given(outlet="Star"))
    assert statuses([*first, *second]) == [("A1", "added"), ("A2", "added")]
    assert "the same text as A1" in second[0].reason
    assert Article.of(item(made, "article", 2)).account == item(made, "article", 1).uid


def test_another_text_is_the_next_version_and_the_first_stays(made: Workspace, folder: Path) -> None:
    file = folder / "1.txt"
    for text in ("One.", "One and two.", "One and two."):
        file.write_text(text, encoding="utf-8")
        results = importing.import_articles(made, [str(folder)])
    assert statuses(results) == [("A1", "unchanged")]
    state = item(made, "article", 1)
    assert [version.n for version in Article.of(state).versions] == [1, 2]
    assert reading.article_text(made, state.uid) == (2, "One and two.")
    assert reading.article_text(made, state.uid, 1) == (1, "One.")
    assert state.rev == 2


def test_a_later_import_fills_open_details_and_keeps_the_ones_of_the_record(
    made: Workspace, folder: Path
) -> None:
    file = folder / "1.md"
    file.write_text("---\ntitle: Mine\n---\nA text.", encoding="utf-8")
    importing.import_articles(made, [str(folder)])
    file.write_text("---\ntitle: Theirs\nlanguage: en\n---\nA text.", encoding="utf-8")
    (result,) = importing.import_articles(made, [str(folder)])
    assert result.status == "unchanged"
    assert result.reason == "filled in language; kept the title “Mine” of the record"
    article = Article.of(item(made, "article", 1))
    assert (article.title, article.language) == ("Mine", "en")


def test_the_time_of_import_is_never_taken_for_the_date_of_publication(made: Workspace, folder: Path) -> None:
    (folder / "1.txt").write_text("A text.", encoding="utf-8")
    importing.import_articles(made, [str(folder)])
    assert Article.of(item(made, "article", 1)).published == ""


def test_offsets_are_kept_by_storing_the_text_as_it_was_written(made: Workspace, folder: Path) -> None:
    text = "\u202eবাংলা\x1b[31m 💩\r\nline\x85end"
    (folder / "1.txt").write_bytes(b"\xef\xbb\xbf" + text.encode())
    importing.import_articles(made, [str(folder)])
    assert reading.article_text(made, item(made, "article", 1).uid)[1] == text.replace("\r\n", "\n")


def test_an_interrupted_import_is_finished_by_running_it_again(
    made: Workspace, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importing, "CHUNK", 2)
    for n in range(5):
        (folder / f"{n}.txt").write_text(f"Text {n}.", encoding="utf-8")

    def stop(done: int, _total: int) -> None:
        if done == 4:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        importing.import_articles(made, [str(folder)], progress=stop)
    assert reading.article_count(made, Filter()) == 4
    again = importing.import_articles(made, [str(folder)])
    assert [result.status for result in again] == ["unchanged"] * 4 + ["added"]


def test_progress_counts_up_to_the_whole(
    made: Workspace, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importing, "CHUNK", 2)
    for n in range(3):
        (folder / f"{n}.txt").write_text(f"Text {n}.", encoding="utf-8")
    seen: list[tuple[int, int]] = []
    importing.import_articles(made, [str(folder)], progress=lambda *at: seen.append(at))
    assert seen == [(2, 3), (3, 3)]


def test_two_files_of_one_identity_are_refused_together(made: Workspace, folder: Path) -> None:
    (folder / "a.md").write_text("---\nid: x\n---\nOne.", encoding="utf-8")
    (folder / "b.md").write_text("---\nid: x\n---\nTwo.", encoding="utf-8")
    with pytest.raises(InvalidInputError, match=r"b\.md: has the outlet and id of a\.md"):
        importing.import_articles(made, [str(folder)])
    assert reading.article_count(made, Filter()) == 0


def test_a_finished_import_says_what_became_of_it(made: Workspace, folder: Path) -> None:
    (folder / "1.txt").write_text("A text.", encoding="utf-8")
    importing.import_articles(made, [str(folder)])
    with made.database.read() as connection:
        rows = connection.exec_driver_sql("SELECT kind, counts, state FROM batch").all()
    assert [tuple(row) for row in rows] == [("import", '{"added":1}', "done")]
