"""The list of events: open, verify, withdraw, look back, by keys alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from curator.model.lines import EventLine, Filter
from curator.model.state import apply
from curator.rules import edits
from curator.services import events, reading
from curator.services.workspace import Workspace
from curator.tui.screens.events import row
from curator.tui.screens.history import HistoryScreen
from curator.tui.screens.workbench import Workbench
from tests.keyboard import at_the_keyboard
from tests.slowly import slowly, told


def line(workspace: Workspace, number: int) -> EventLine:
    lines = reading.event_page(workspace, Filter(withdrawn=True), 0, 100)
    return next(line for line in lines if line.number == number)


@pytest.mark.parametrize("size", [(80, 24), (200, 60)])
async def test_every_event_is_a_row_with_its_marks(record: Path, size: tuple[int, int]) -> None:
    async with at_the_keyboard(record, size=size) as curator:
        await slowly(curator, "f3")
        await curator.wait_for("Events (6)")
        screen = curator.screen()
        shown = {
            word: text for text in screen.splitlines() for word in text.split() if word in ("E1", "E3", "E5")
        }
        assert "✓ E1" in shown["E1"]
        assert "verified" in shown["E1"]
        assert shown["E3"].rstrip().endswith("○ 3")
        assert shown["E5"].rstrip().endswith("! 3")
        assert ("Rawalpindi" in screen.splitlines()[1 + 1]) or size[0] == 80


def test_an_event_both_contested_and_unsourced_shows_both_marks() -> None:
    both = EventLine("u", 1, "visit", "t", "occurred", "draft", "", "", None, 2, unsourced=1, contested=1)
    assert row(both).cells[-1] == "!○ 2"
    none = EventLine("u", 1, "visit", "t", "occurred", "draft", "", "", None, 0, unsourced=0, contested=0)
    assert row(none).cells[-1] == "○ 0"


async def test_enter_opens_the_event_beside_the_first_article_it_cites(record: Path, bob: Workspace) -> None:
    third = line(bob, 3)
    async with at_the_keyboard(record) as curator:
        await slowly(curator, "f3", "down", "down", "enter")
        bench = curator.app.screen
        assert isinstance(bench, Workbench)
        assert bench.desk.draft is not None
        assert bench.desk.draft.base.uid == third.uid
        assert bench.desk.article.uid == reading.sources(bob, third.uid)[0]


async def test_an_event_without_article_says_so_and_stays(record: Path, bob: Workspace) -> None:
    blank = events.blank(bob, "visit")
    events.save(bob, blank, blank)
    async with at_the_keyboard(record) as curator:
        await slowly(curator, "f3", "end", "enter")
        await told(curator, "E7 cites no article yet")
        assert "Events (7)" in curator.screen()


async def test_verify_lists_what_is_missing_and_goes_to_the_event(record: Path, bob: Workspace) -> None:
    fifth = line(bob, 5)
    async with at_the_keyboard(record) as curator:
        await slowly(curator, "f3", "end", "up", "v")
        await curator.wait_for("E5 cannot be verified yet")
        for missing in events.to_do(bob, reading.state(bob, fifth.uid)):
            assert missing.message.split(":")[0] in curator.screen()
        await slowly(curator, "enter")
        assert isinstance(curator.app.screen, Workbench)
    assert line(bob, 5).state == "draft"


async def test_verify_as_it_stands_and_refuse_what_is_verified(record: Path, bob: Workspace) -> None:
    state = reading.state(bob, line(bob, 6).uid)
    state = events.save(bob, state, apply(state, [edits.set_slot("note", "seen twice")]))
    assert line(bob, 6).state == "draft"
    async with at_the_keyboard(record) as curator:
        await slowly(curator, "f3", "end", "v")
        await told(curator, f"E6.{state.rev + 1} is verified.")
        await curator.wait_for("✓ E6")
        assert line(bob, 6).state == "verified"
        await slowly(curator, "v")
        await told(curator, "E6 is verified already")
    assert reading.state(bob, state.uid).rev == state.rev + 1


async def test_withdraw_takes_a_reason_and_the_event_can_be_shown_again(record: Path, bob: Workspace) -> None:
    async with at_the_keyboard(record) as curator:
        await slowly(curator, "f3", "x")
        await curator.wait_for("Withdraw E1, because")
        await slowly(curator, "escape")
        assert line(bob, 1).state == "verified"
        await slowly(curator, "x")
        await curator.answer("told twice")
        await curator.wait_for("Events (5)")
        assert line(bob, 1).state == "withdrawn"
        assert reading.log(bob, line(bob, 1).uid)[-1].by.message == "told twice"
        await slowly(curator, "W")
        await curator.wait_for("✗ E1")


async def test_filter_narrows_and_escape_shows_all(record: Path) -> None:
    async with at_the_keyboard(record) as curator:
        await slowly(curator, "f3", "slash")
        await curator.type("2025-11-23")
        await curator.wait_for("Events (1 of 6)")
        await slowly(curator, "escape")
        await curator.wait_for("Events (6)")


async def test_history_and_the_other_lists_are_a_key_away(record: Path, bob: Workspace) -> None:
    async with at_the_keyboard(record) as curator:
        await slowly(curator, "f3", "h")
        assert isinstance(curator.app.screen, HistoryScreen)
        await curator.wait_for("E1.1")
        await slowly(curator, "q", "f4")
        await curator.wait_for("Entities (39)")
        await slowly(curator, "f3", "f2")
        await curator.wait_for("Articles (8)")


@pytest.mark.parametrize("size", [(80, 24), (200, 60)])
async def test_without_events_it_says_what_to_press_and_no_key_harms(
    empty_record: Path, size: tuple[int, int]
) -> None:
    async with at_the_keyboard(empty_record, size=size) as curator:
        await slowly(curator, "f3", "enter", "h", "x", "v", "W")
        await curator.wait_for("No events yet: press a")
        assert "Events (0)" in curator.screen()
