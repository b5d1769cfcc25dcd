"""Row 53: the same person in two terminals on one event. Both drafts are kept apart, and both are offered."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from curator.services.keeping import check
from curator.services.workspace import open_record
from tests.builders import item, sample_workspace
from tests.commands import ROOT
from tests.desk import AtTheDesk
from tests.hostile.walk import ENTER, QUIT
from tests.keyboard import at_the_keyboard
from tests.terminal import Terminal

FOUND = "Unsaved work was found"
WORDS = ("the army chief", "spoke about training")


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    sample_workspace(tmp_path).close()
    return tmp_path / "record.db"


async def test_two_windows_of_one_person(sample: Path) -> None:
    command = [sys.executable, "-m", "curator", "--db", str(sample), "--as", "ada"]
    env = {"PYTHONPATH": str(ROOT), "HOME": str(sample.parent)}
    with (
        Terminal(command, columns=120, rows=40, env=env) as one,
        Terminal(command, columns=120, rows=40, env=env) as other,
    ):
        for window, words in zip((one, other), WORDS, strict=True):
            window.wait_for("A2 ", 30)
            window.send(ENTER)
            window.wait_for("article A1", 30)
            assert not any(FOUND in line for line in window.screen())
            window.send(f"/{words}{ENTER}c")
            window.wait_for("● unsaved", 30)
        for window in (one, other):
            window.send(QUIT)
            assert window.wait(30) == 0
    async with at_the_keyboard(sample, size=(160, 50), person=AtTheDesk) as c:
        await c.open_article(1)
        assert "left unsaved in two windows" in c.said()
        newer = {claim.quote for claim in c.draft.state.claims_on("type")}
        assert len(newer & set(WORDS)) == 1
        await c.press("s")
        await c.wait_for("E1.2 saved")
    async with at_the_keyboard(sample, size=(160, 50), person=AtTheDesk) as c:
        await c.open_article(1)
        assert FOUND in c.said()
        older = {claim.quote for claim in c.draft.state.claims_on("type")}
        assert newer | older >= set(WORDS)
        await c.press("s")
        await c.wait_for("Nothing is overwritten")
        await c.press("s")
        await c.wait_for("E1.3 saved")
    workspace = open_record(sample, "ada")
    assert {claim.quote for claim in item(workspace, "event", 1).claims_on("type")} == set(WORDS)
    assert check(workspace) == []
    workspace.close()
