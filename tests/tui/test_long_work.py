"""Long work: it says how far it is, can be stopped between two articles, and leaves a record that is whole."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

import pytest

from curator.errors import StoppedError
from curator.model.lines import Filter
from curator.services import importing, keeping, reading
from curator.services.workspace import Workspace, open_record
from tests.commands import ROOT
from tests.keyboard import at_the_keyboard
from tests.slowly import told
from tests.terminal import Terminal

MANY = 3000


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    """One file with many articles."""
    file = tmp_path / "many.jsonl"
    lines = (f'{{"id": "{n}", "text": "Article {n}. A general came on Tuesday."}}\n' for n in range(MANY))
    file.write_text("".join(lines), encoding="utf-8")
    return file


def whole(record: Path) -> int:
    """How many articles are in a record that is sound."""
    opened = open_record(record, "ada")
    try:
        assert keeping.check(opened) == []
        return reading.article_count(opened, Filter())
    finally:
        opened.close()


def test_it_stops_between_two_articles(bob: Workspace, articles: Path) -> None:
    asked = 0

    def at_the_fifth() -> bool:
        nonlocal asked
        asked += 1
        return asked > 5

    before = reading.article_count(bob, Filter())
    checked = importing.check([str(articles)])
    results = importing.bring_in(bob, checked, stop=at_the_fifth)
    assert [result.status for result in results] == ["added"] * 5
    assert importing.left(checked, results) == MANY - 5
    assert reading.article_count(bob, Filter()) == before + 5
    assert keeping.check(bob) == []
    again = importing.bring_in(bob, importing.check([str(articles)]))
    assert [result.status for result in again[:6]] == [*["unchanged"] * 5, "added"]
    assert reading.article_count(bob, Filter()) == before + MANY


def test_it_stops_while_the_files_are_read(articles: Path) -> None:
    with pytest.raises(StoppedError, match="nothing was imported"):
        importing.check([str(articles)], stop=lambda: True)


async def test_one_key_stops_an_import_and_one_goes_on_working(record: Path, articles: Path) -> None:
    async with at_the_keyboard(record) as c:
        await c.press("question_mark")
        assert "Stop the import" not in c.screen(), "there is nothing to stop"
        await c.press("f10", "i")
        await c.answer(str(articles))
        await c.wait_for("Importing … ")
        assert "X Stop the import" in c.screen()
        await c.press("down", "X")
        await told(c, "Import stopped: ")
        assert "What is in stays" in c.screen()
        await c.wait_for("Articles (")
        assert "X Stop the import" not in c.screen()
    assert 7 + 200 <= whole(record) < 7 + MANY


async def test_leaving_stops_an_import_and_waits_for_the_article_in_hand(
    record: Path, articles: Path
) -> None:
    async with at_the_keyboard(record) as c:
        await c.press("i")
        await c.answer(str(articles))
        await c.wait_for("Importing … ")
        await c.press("ctrl+q")
    assert 7 + 200 <= whole(record) < 7 + MANY


def test_ctrl_c_ends_an_import_with_a_sentence(record: Path, articles: Path) -> None:
    command = [sys.executable, "-m", "curator", "--db", str(record), "import", str(articles)]
    with Terminal(command, env={"PYTHONPATH": str(ROOT)}, columns=160) as terminal:
        terminal.wait_until(lambda: "%" in "".join(terminal.screen()), 30, "a bar")
        os.kill(terminal.pid, signal.SIGINT)
        assert terminal.wait(30) == 130
        shown = "\n".join(terminal.screen())
    assert "Stopped: " in shown
    assert "the same command again brings in the rest" in shown
    assert "Traceback" not in shown
    assert 7 + 200 <= whole(record) < 7 + MANY
