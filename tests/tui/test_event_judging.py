"""Events that were told twice are marked and judged to be one on the list of events, by keys alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from curator.model.lines import Filter
from curator.services import judgements, reading
from curator.services.keeping import check
from curator.services.workspace import Workspace
from tests.builders import item
from tests.keyboard import at_the_keyboard


def numbers(made: Workspace) -> list[int]:
    return [line.number for line in reading.event_page(made, Filter(), 0, 20)]


async def test_two_marked_events_become_one_and_undo_and_redo(record: Path, bob: Workspace) -> None:
    async with at_the_keyboard(record) as c:
        await c.press("f3", "down", "down", "space", "down", "space", "M", "enter")
        await c.wait_for("E3 and E5 are one event, because")
        assert "the same type and place" in c.screen(), "what they have in common is offered"
        await c.press("ctrl+u")
        await c.answer("told twice")
        await c.wait_for("E3 and E5 are one event now; u takes it back.")
        await c.wait_for("Events (5)")
        assert numbers(bob) == [1, 2, 3, 4, 6]
        assert item(bob, "judgement", 1).text("reason") == "told twice"
        await c.press("u")
        await c.wait_for("Taken back: E3 and E5 are not judged any more.")
        await c.wait_for("Events (6)")
        await c.press("r")
        await c.wait_for("Done again: E3 and E5 are one event now.")
    assert numbers(bob) == [1, 2, 3, 4, 6]
    assert check(bob) == []


async def test_a_merge_is_left_by_escape_and_says_what_to_mark(record: Path, bob: Workspace) -> None:
    async with at_the_keyboard(record) as c:
        await c.press("f3", "M")
        await c.wait_for("Mark the events that may be one with space")
        await c.press("space", "space", "M", "escape")
        await c.press("M", "enter", "f10")
        assert numbers(bob) == [1, 2, 3, 4, 5, 6]
        assert "2 marked" in c.screen()


async def test_different_is_remembered_and_asked_about_before_a_merge(record: Path, bob: Workspace) -> None:
    judgements.judge(bob, item(bob, "event", 3).uid, item(bob, "event", 5).uid, "different", "two visits")
    async with at_the_keyboard(record) as c:
        await c.press("f3", "down", "down", "space", "down", "space", "M", "enter", "enter")
        await c.wait_for("Other judgements say otherwise")
        await c.press("enter")
        assert numbers(bob) == [1, 2, 3, 4, 5, 6]
        await c.press("M", "enter", "enter")
        await c.answer("judge so nevertheless")
        await c.wait_for("are one event now")
    assert numbers(bob) == [1, 2, 3, 4, 6]


@pytest.mark.parametrize(("says", "verdict"), [("not the same", "different"), ("nobody can", "unsure")])
async def test_two_events_are_judged_otherwise(record: Path, bob: Workspace, says: str, verdict: str) -> None:
    async with at_the_keyboard(record) as c:
        await c.press("f3", "down", "down", "space", "down", "space", "M")
        await c.answer(says)
        if verdict == "different":
            await c.answer("another delegation")
        await c.wait_for("E3 and E5 are not the same" if verdict == "different" else "E3 and E5 stay unsure")
    assert item(bob, "judgement", 1).text("verdict") == verdict


async def test_a_part_is_not_the_whole(record: Path, bob: Workspace) -> None:
    async with at_the_keyboard(record) as c:
        await c.press("f3", "space", "space", "M", "enter")
        await c.answer("x")
        await c.wait_for("a part is not the whole")
    assert numbers(bob) == [1, 2, 3, 4, 5, 6]


async def test_claims_of_both_stand_in_the_ledger_of_the_first(record: Path, bob: Workspace) -> None:
    judgements.merge(bob, [item(bob, "event", 3).uid, item(bob, "event", 5).uid], "one stay")
    async with at_the_keyboard(record, size=(160, 50)) as c:
        await c.press("f3", "down", "down", "enter")
        await c.press("v", "enter")
        assert "! date: the sources disagree" in c.screen()
        await c.press("l")
        joined = " ".join(c.screen().replace("│", " ").split())
        assert "exclude each other" in joined
        await c.press("end", "up")
        assert "2025-10-2" in joined
    assert check(bob) == []
