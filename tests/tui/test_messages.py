"""What the app says in passing stands in a line of its own, covers nothing, and is there until it was read."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from curator.services.workspace import Workspace
from curator.tui import messages
from curator.tui.app import CuratorApp
from curator.tui.standing import saved_at
from curator.tui.widgets.title_bar import ending
from tests.builders import item
from tests.desk import AtTheDesk
from tests.keyboard import Curator, at_the_keyboard


@pytest.fixture(autouse=True)
def _read_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(messages.Messages, "least", 0.0)


def rows_of(c: Curator) -> list[str]:
    return [line for line in c.screen().splitlines() if " A" in line[:6]]


@pytest.mark.parametrize("size", [(80, 24), (200, 60)])
async def test_a_message_covers_no_row_and_goes_with_the_next_key(
    record: Path, size: tuple[int, int]
) -> None:
    async with at_the_keyboard(record, size=size) as c:
        before = rows_of(c)
        c.app.say("E4.2 is [bold]verified[/]\x1b[31m.")
        await c.wait_for("E4.2 is [bold]verified[/]␛[31m.")
        assert "E4.2 is" in c.screen().splitlines()[-2], "above the keys"
        assert rows_of(c) == before
        assert not c.app._notifications
        await c.press("down")
        assert "E4.2 is" not in c.screen()


async def test_a_message_goes_by_itself_and_what_went_wrong_does_not(
    record: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(messages, "LONGEST", 0.05)
    async with at_the_keyboard(record) as c:
        c.app.say("All is well.")
        await c.wait_for("All is well.")
        for _ in range(100):
            await c.pilot.pause(0.02)
            if "All is well." not in c.screen():
                break
        assert "All is well." not in c.screen()
        c.app.say("Nothing is well.", wrong=True)
        await c.wait_for("✗ Nothing is well.")
        await c.pilot.pause(0.2)
        assert "✗ Nothing is well." in c.screen()
        await c.press("down")
        assert "Nothing is well." not in c.screen()


async def test_a_key_pressed_at_once_does_not_take_an_unread_message_away(
    record: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(messages.Messages, "least", 1000.0)
    async with at_the_keyboard(record) as c:
        c.app.say("Import: 2 added")
        await c.press("down", "down")
        assert "Import: 2 added" in c.screen()
        c.app.say("Something else.")
        await c.settle()
        assert "Import: 2 added" not in c.screen(), "one at a time"


async def test_a_message_in_a_dialog_is_read_there_and_not_lost(record: Path) -> None:
    async with at_the_keyboard(record) as c:
        await c.press("i")
        await c.press("ctrl+q")
        await c.wait_for("A question is open")
        c.app.messages.least = 1000.0
        c.app.say("Somebody else saved.")
        await c.wait_for("Somebody else saved.")
        await c.press("f10")
        await c.wait_for("Somebody else saved.")


async def test_ctrl_c_leaves_nothing_and_says_how_one_leaves(record: Path) -> None:
    async with at_the_keyboard(record, size=(80, 24)) as c:
        before = rows_of(c)
        await c.press("ctrl+c")
        await c.wait_for("ctrl+q leaves curator; unsaved work is kept.")
        assert rows_of(c) == before, "it covers nothing"
        assert not c.app._notifications


async def test_on_the_workbench_it_is_the_context_line(record: Path) -> None:
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.open_article(3)
        c.app.say("The disk is full.", wrong=True)
        await c.settle()
        assert c.said() == "✗ The disk is full."


# -- who, which record, how it stands --------------------------------------------------------------------------------


async def stands(c: Curator, wanted: str) -> None:
    """Wait until the right side of the title says so (a pattern): lists say it when they have been read."""
    for _ in range(200):
        if re.fullmatch(wanted, right(c)):
            return
        await c.pilot.pause(0.02)
    raise AssertionError(right(c))


def right(c: Curator) -> str:
    first = c.screen().splitlines()[0]
    return first[first.rindex("ada · ") :].strip()


@pytest.mark.parametrize("size", [(80, 24), (200, 60)])
async def test_every_screen_says_who_which_record_and_whether_all_is_saved(
    record: Path, size: tuple[int, int]
) -> None:
    async with at_the_keyboard(record, size=size, person=AtTheDesk) as c:
        for keys in (
            ["f2"],
            ["f3"],
            ["h"],
            ["q", "f4"],
            ["enter"],
            ["h"],
            ["q", "q", "f2", "ctrl+f"],
            ["f10", "enter"],
        ):
            await c.press(*keys)
            await stands(c, "ada · record.db · saved")
        await c.press("q")
        await c.open_article(3)
        await c.new_event("Makers of tanks", "visit")
        await stands(c, "ada · record.db · ● unsaved")
        await c.press("q")
        await stands(c, "ada · record.db · ● 1 unsaved")
        await c.press("enter", "s")
        await c.wait_for("saved.")
        await stands(c, r"ada · record\.db · saved \d\d:\d\d")


async def test_in_a_small_window_a_long_name_gives_way_and_the_state_does_not(record: Path) -> None:
    long = "An Editor With A Very Long Name " * 2
    async with at_the_keyboard(record, " ".join(long.split()), size=(80, 24)) as c:
        first = c.screen().splitlines()[0]
        assert first.startswith(" Articles (8)")
        assert first.endswith("· record.db · saved")
        assert "…" in first


def test_the_end_of_a_text_is_what_stays() -> None:
    assert ending("ada · record.db", 40) == "ada · record.db"
    assert ending("ada · record.db", 10) == "…record.db"
    assert ending("কামরুল হাসান", 6).startswith("…")


def test_the_time_of_the_last_save(bob: Workspace) -> None:
    now = bob.clock()
    at = bob.act("edit").at
    assert saved_at(at, now) == f"saved {now.astimezone():%H:%M}"
    assert saved_at("2025-11-25T12:04:00.000000Z", now) == "saved 2025-11-25"
    assert saved_at("", now) == "saved"


# -- a window that is too small --------------------------------------------------------------------------------------


async def test_a_window_too_small_says_so_and_larger_again_all_is_as_it_was(
    record: Path, bob: Workspace
) -> None:
    async with at_the_keyboard(record, size=(80, 24), person=AtTheDesk) as c:
        await c.open_article(3)
        await c.light("note")
        before = c.screen()
        event = item(bob, "event", 3).rev
        for size in ((40, 10), (59, 24), (80, 14)):
            await c.pilot.resize_terminal(*size)
            await c.wait_for(f"This window is {size[0]}×{size[1]};")
            await c.press("x", "enter", "s")
            lines = [line for line in c.screen().splitlines() if line.strip()]
            assert len(lines) <= 4, "nothing else is drawn"
        await c.pilot.resize_terminal(80, 24)
        await c.settle()
        assert c.screen() == before
        assert c.bench.pane.sheet.has_focus
    assert item(bob, "event", 3).rev == event


@pytest.mark.parametrize("size", [(60, 15), (80, 24), (200, 60)])
async def test_a_window_that_is_large_enough_shows_the_app(record: Path, size: tuple[int, int]) -> None:
    async with at_the_keyboard(record, size=size) as c:
        assert "Articles (8)" in c.screen()
        assert "? Help" in c.screen().splitlines()[-1], "the key that explains all others is never cut"


async def test_a_program_started_in_a_small_window_can_be_left(record: Path) -> None:
    app = CuratorApp(record, "ada")
    async with app.run_test(size=(40, 10)) as pilot:
        c = Curator(app, pilot)
        await c.wait_for("This window is 40×10")
        await c.press("ctrl+q")
        assert app.return_code == 0
