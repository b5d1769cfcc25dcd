"""Ways out of a conflict by keys: a value with its reason, a split, an interval, a nested place, a merge, a note."""

from __future__ import annotations

from pathlib import Path

import pytest

from curator.model.lines import Filter
from curator.model.state import ItemState
from curator.services import events, reading
from curator.services.keeping import check
from curator.services.workspace import Workspace
from tests.builders import cited, item, saved, with_field, with_participant
from tests.desk import AtTheDesk
from tests.keyboard import at_the_keyboard


def numbered(made: Workspace, kind: str, name: str) -> str:
    """The uid of an entity by its name."""
    for number in range(1, 60):
        state = item(made, kind, number)
        if state.text("name") == name:
            return state.uid
    raise AssertionError(name)


def settled(event: ItemState, path: str) -> bool:
    return f"{path}/reason" in event.values


async def at_the_contested_date(c: AtTheDesk) -> None:
    await c.open_article(3)
    await c.open_event("E5")
    await c.light("date")
    await c.press("l")


async def way(c: AtTheDesk, words: str) -> None:
    """Take the way out whose row has these words."""
    await c.answer(words)


@pytest.mark.parametrize("size", [(80, 24), (200, 60)])
async def test_why_and_both_sentences_and_the_ways_out_are_on_the_screen(
    record: Path, size: tuple[int, int]
) -> None:
    async with at_the_keyboard(record, person=AtTheDesk, size=size) as c:
        await at_the_contested_date(c)
        joined = " ".join(c.screen().replace("│", " ").split())
        assert "exclude each other: they are 2 days apart" in joined
        assert "A3 · Meghna Evening Post" in joined
        assert "A4 · " in joined
        assert "F5 two events" in joined
        assert "F6 2025-10-26 stands" in joined
        rows = c.screen().splitlines()
        heads = [
            n for n, row in enumerate(rows) if "A3 · Meghna" in row or "A4 · says" in row or "A4 · " in row
        ]
        beside = any("A4 · " in row and "A3 · Meghna" in row for row in rows)
        assert beside if size[0] == 200 else len(heads) >= 2
        await c.press("ctrl+n")
        assert "A3 names" in " ".join(c.screen().replace("│", " ").split())
        await c.press("f10")
        assert not c.draft.dirty


async def test_a_value_is_chosen_with_a_reason_that_is_offered(record: Path, bob: Workspace) -> None:
    before = item(bob, "event", 5)
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await at_the_contested_date(c)
        await way(c, "2025-10-28 stands")
        assert "Why this value?" in c.screen()
        await c.answer(", and the photograph is dated")
        assert c.row("date").mark == "◆"
        await c.press("s")
        await c.wait_for("E5.2 saved")
    event = item(bob, "event", 5)
    assert event.text("date") == "2025-10-28"
    assert "has 2025-10-28, and the photograph is dated" in event.text("date/reason")
    assert event.claims == before.claims
    assert check(bob) == []


async def test_an_interval_covers_all_and_settles(record: Path, bob: Workspace) -> None:
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await at_the_contested_date(c)
        await c.press("f8")
        await c.answer()
        assert c.row("date").mark == "◆"
        await c.press("s")
        await c.wait_for("E5.2 saved")
    event = item(bob, "event", 5)
    assert event.text("date") == "2025-10-26/2025-10-28"
    assert "Covers 2025-10-26 (A3) and 2025-10-28 (A4)" in event.text("date/reason")


async def test_all_is_kept_with_a_note(record: Path, bob: Workspace) -> None:
    before = item(bob, "event", 5)
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await at_the_contested_date(c)
        await way(c, "keep all of it")
        await c.answer()
        assert "all 3 claims are kept with the note" in c.said()
        await c.press("s")
        await c.wait_for("E5.2 saved")
    event = item(bob, "event", 5)
    assert (event.text("date"), event.claims) == (before.text("date"), before.claims)
    assert event.text("date/note").startswith("The sources differ on date")


async def test_a_split_is_shown_done_undone_and_done_again(record: Path, bob: Workspace) -> None:
    before = item(bob, "event", 5)
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await at_the_contested_date(c)
        await c.press("f5")
        assert "E5 becomes two events" in c.screen()
        assert "in both" in c.screen()
        await c.press("f10")
        assert item(bob, "event", 5).rev == before.rev
        await c.press("l", "f5", "enter")
        await c.wait_for("Two events, because")
        await c.answer()
        await c.wait_for("E5 is split: E7 has date 2025-10-28")
        assert c.row("date").value.startswith("2025-10-26")
        assert not c.draft.dirty
        first, second = item(bob, "event", 5), item(bob, "event", 7)
        assert {**first.claims, **second.claims} == dict(before.claims)
        assert second.text("date") == "2025-10-28"
        await c.press("u")
        await c.wait_for("Undone: the split of E5.")
        assert item(bob, "event", 5).claims == before.claims
        assert item(bob, "event", 7).text("state") == "withdrawn"
        await c.press("r")
        await c.wait_for("Done again: E7 is split off E5.")
    assert item(bob, "event", 5).claims == first.claims
    assert {line.number for line in reading.event_page(bob, Filter(), 0, 20)} >= {5, 7}
    assert check(bob) == []


async def test_what_was_typed_before_a_split_is_saved_with_it(record: Path, bob: Workspace) -> None:
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.open_article(3)
        await c.open_event("E5")
        await c.light("note")
        await c.press("enter", "ctrl+u")
        await c.answer("Two hosts.")
        await c.light("date")
        await c.press("l", "f5", "enter")
        await c.answer()
        await c.wait_for("E5 is split")
    assert item(bob, "event", 5).text("note") == "Two hosts."
    assert item(bob, "event", 5).rev == 2


def two_places(made: Workspace, one: str, other: str, quotes: tuple[str, str]) -> None:
    """E7: a visit for which two articles name two places."""
    a, b = item(made, "article", 1).uid, item(made, "article", 2).uid
    places = [numbered(made, "entity", name) for name in (one, other)]
    state = with_field(made, events.blank(made, "visit"), "place", places[0])
    state = cited(made, state, "place", a, quotes[0], places[0])
    state = cited(made, state, "place", b, quotes[1], places[1])
    saved(made, state)


async def test_a_place_is_put_within_the_other_and_undo_puts_it_back(record: Path, bob: Workspace) -> None:
    two_places(
        bob, "Rawalpindi", "Joint Staff Headquarters", ("general staff in Rawalpindi", "General Headquarters")
    )
    jshq = numbered(bob, "entity", "Joint Staff Headquarters")
    before = reading.state(bob, jshq).text("within")
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.open_article(1)
        await c.open_event("E7")
        await c.light("place")
        assert c.row("place").mark == "!"
        await c.press("l", "f5")
        assert "Joint Staff Headquarters lies within Rawalpindi" in c.said()
        assert c.row("place").mark != "!"
        assert reading.state(bob, jshq).text("within") == numbered(bob, "entity", "Rawalpindi")
        await c.press("u")
        await c.wait_for("Undone: Joint Staff Headquarters lies within Rawalpindi.")
        assert c.row("place").mark == "!"
    assert reading.state(bob, jshq).text("within") == before
    assert check(bob) == []


async def test_a_capital_may_stand_for_the_government(record: Path, bob: Workspace) -> None:
    two_places(bob, "Islamabad", "Rawalpindi", ("has been in Pakistan", "Headquarters (GHQ) in Rawalpindi"))
    async with at_the_keyboard(record, person=AtTheDesk, size=(160, 50)) as c:
        await c.open_article(1)
        await c.open_event("E7")
        await c.light("place")
        await c.press("l")
        joined = " ".join(c.screen().replace("│", " ").split())
        assert "Islamabad is a capital and may stand for the government" in joined
        assert "F5 Rawalpindi stands" in joined


async def test_two_entities_with_like_names_are_merged_from_the_conflict(
    record: Path, bob: Workspace
) -> None:
    from curator.services import entities

    waker = numbered(bob, "entity", "Waker-Uz-Zaman")
    other = entities.create(bob, {"name": "Waker-Uz-Zamanat", "kind": "person"}).uid
    a, b = item(bob, "article", 3).uid, item(bob, "article", 4).uid
    state, who = with_participant(bob, events.blank(bob, "meeting"), "host", entity=waker)
    state = cited(bob, state, f"participant/{who}/entity", a, "General Waker Uz Zaman", waker)
    state = cited(bob, state, f"participant/{who}/entity", b, "the army chief", other)
    saved(bob, state)
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.open_article(3)
        await c.open_event("E7")
        await c.light("host")
        await c.press("l")
        assert "may be one" in " ".join(c.screen().replace("│", " ").split())
        await c.press("f5")
        await c.answer()
        await c.wait_for("u takes it back")
        assert c.row("host").mark == "●2"
        await c.press("u")
        await c.wait_for("Undone")
        assert c.row("host").mark == "!"
    assert check(bob) == []


async def test_a_vague_claim_never_takes_the_place_of_a_dated_one(record: Path, bob: Workspace) -> None:
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.open_article(3)
        await c.new_event("Makers of tanks", "visit")
        await c.find("on Sunday")
        await c.press("d")
        await c.find("within weeks")
        await c.press("d")
        assert "is cited, but gives no date" in c.said()
        assert c.draft.state.text("date") == "2025-11-23"
        await c.light("date")
        await c.press("l")
        await c.answer("within weeks")
        assert "gives no value that could stand" in c.said()
        assert c.draft.state.text("date") == "2025-11-23"
        assert not settled(c.draft.state, "date")


async def test_a_less_exact_date_is_cited_beside_without_a_question(record: Path, bob: Workspace) -> None:
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.open_article(3)
        await c.open_event("E6")
        assert c.draft.state.text("date") == "2025-11-09"
        await c.press("J", "J")
        await c.find("In October")
        await c.press("d")
        assert "which value stands?" in c.screen(), "another month is no less exact one"
        await c.press("escape")
        await c.open_event("E5")
        await c.find("In October")
        before = c.draft.state.text("date")
        await c.press("d")
        assert c.draft.state.text("date") == before


async def test_this_value_stands_asks_why_at_once(record: Path, bob: Workspace) -> None:
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.open_article(3)
        await c.new_event("Courtesy call by the Chief of the Naval Staff", "meeting")
        await c.find("9 October 2025 (Sunday)")
        await c.press("d")
        await c.find("November 9, 2025")
        await c.press("d")
        await c.wait_for("date: which value stands?")
        await c.answer("2025-11-09")
        assert "Why this value?" in c.screen()
        assert "9 October 2025 is a Thursday, not a Sunday" in c.screen()
        await c.press("escape")
        assert c.draft.state.text("date") == "2025-10-09"
        assert len(c.draft.state.claims_on("date")) == 1, "going back changes nothing"
        await c.find("November 9, 2025")
        await c.press("d")
        await c.answer("2025-11-09")
        await c.answer()
        assert c.row("date").mark == "◆"
        await c.press("u")
        assert c.draft.state.text("date") == "2025-10-09"
        assert len(c.draft.state.claims_on("date")) == 1, "value, claim and reason are one step"
