"""The workbench by keys: save, verify, undo, give up, mark, note, link, go to the words."""

from __future__ import annotations

from pathlib import Path

import pytest

from curator.model.lines import Filter
from curator.model.state import apply
from curator.rules import edits
from curator.services import events, reading
from curator.services.workspace import Workspace
from tests.builders import item
from tests.desk import AtTheDesk
from tests.keyboard import at_the_keyboard


def listed(workspace: Workspace, *, withdrawn: bool = False) -> list[int]:
    return [line.number for line in reading.event_page(workspace, Filter(withdrawn=withdrawn), 0, 100)]


async def write_note(c: AtTheDesk, row: str, text: str) -> None:
    await c.light(row)
    await c.press("a", "ctrl+u")
    await c.answer(text)


async def test_saving_makes_a_revision_with_its_message(record: Path, bob: Workspace) -> None:
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.open_article(3)
        await c.open_event("E6")
        await write_note(c, "realis", "Read twice.")
        await c.press("S", "ctrl+u")
        await c.answer("second look at the post")
        await c.wait_for("saved as a draft; it was verified")
        assert "· saved" in c.screen().splitlines()[0]
        revisions = len(reading.log(bob, c.draft.base.uid))
        await c.press("s")
        assert c.said() == "Everything is saved already."
    log = reading.log(bob, item(bob, "event", 6).uid)
    assert (len(log), log[-1].by.message, log[-1].by.author) == (revisions, "second look at the post", "ada")
    assert item(bob, "event", 6).text("note") == "Read twice."


async def test_a_message_may_be_left_to_the_program(record: Path, bob: Workspace) -> None:
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.open_article(3)
        await c.open_event("E3")
        await write_note(c, "realis", "Read twice.")
        await c.press("s")
        await c.wait_for("E3.2 saved")
    assert reading.log(bob, item(bob, "event", 3).uid)[-1].by.message == "changed note"


async def test_verify_lists_what_is_missing_and_enter_goes_there(record: Path, bob: Workspace) -> None:
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.open_article(1)
        await c.new_event("On Tuesday he was shown into", "meeting")
        await c.press("v")
        for words in ("date is empty", "place is empty", "visitor is missing", "host is missing"):
            assert words in c.screen()
        await c.press("down", "enter")
        assert c.bench.pane.sheet.has_focus
        assert c.bench.pane.sheet.cursor_key == "place"
        await c.press("enter")
        await c.wait_for("The most exact place named")
    assert listed(bob) == [1, 2, 3, 4, 5, 6]


async def test_an_edit_of_a_verified_event_makes_it_a_draft_again(record: Path, bob: Workspace) -> None:
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.open_article(3)
        await c.open_event("E6")
        assert "E6 meeting · verified" in c.screen()
        await write_note(c, "realis", "Read twice.")
        await c.press("s")
        await c.wait_for("E6 meeting · draft")
        await c.press("v")
        await c.wait_for("E6 meeting · verified")
    states = [
        change.value.text
        for revision in reading.log(bob, item(bob, "event", 6).uid)
        for change in revision.changes
        if change.path == "state" and change.value
    ]
    assert states[-2:] == ["draft", "verified"]


async def test_every_edit_can_be_undone_and_made_again(record: Path) -> None:
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.open_article(3)
        await c.open_event("E3")
        states = [c.draft.state]
        await c.find("on Sunday")
        await c.press("d", "enter")
        states.append(c.draft.state)
        await write_note(c, "place", "The city, not the site.")
        states.append(c.draft.state)
        await c.light("realis")
        await c.press("enter")
        await c.answer("claimed")
        states.append(c.draft.state)
        await c.light("visitor")
        await c.press("delete")
        states.append(c.draft.state)
        assert len({id(state) for state in states}) == 5
        for state in reversed(states[:-1]):
            await c.press("u")
            assert c.draft.state == state
        await c.press("u")
        assert c.said() == "Nothing to undo since the last save."
        assert "● unsaved" not in c.screen()
        for state in states[1:]:
            await c.press("r")
            assert c.draft.state == state
        await c.press("r")
        assert c.said() == "Nothing to do again."


async def test_giving_up_goes_back_to_the_record(record: Path, bob: Workspace) -> None:
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.open_article(3)
        await c.open_event("E3")
        await c.press("D")
        assert c.said() == "There is nothing unsaved."
        await write_note(c, "realis", "Wrong.")
        await c.press("D")
        assert not c.draft.dirty
        assert c.row("note").value == ""
        await c.press("u")
        assert c.row("note").value == "Wrong."
        await c.press("D")
        await c.new_event("Makers of tanks", "visit")
        await c.press("D", "enter")
        assert "not saved" in c.screen()
        await c.press("D")
        await c.answer("give it up")
        assert "not saved" not in c.screen()
    assert listed(bob) == [1, 2, 3, 4, 5, 6]


async def test_withdrawn_with_a_reason_it_is_out_of_sight_and_kept(record: Path, bob: Workspace) -> None:
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.open_article(3)
        await c.open_event("E6")
        await c.press("x", "enter")
        await c.wait_for("Nothing was typed")
        await c.answer("told twice")
        await c.wait_for("E6 is withdrawn: told twice")
        assert " E6 " not in c.screen().replace("E6 is withdrawn", "")
    assert 6 not in listed(bob)
    assert 6 in listed(bob, withdrawn=True)
    event = item(bob, "event", 6)
    assert (event.text("state"), event.text("withdrawn")) == ("withdrawn", "told twice")
    assert event.claims


async def test_notes_stand_on_the_event_and_on_a_field(record: Path, bob: Workspace) -> None:
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.open_article(3)
        await c.open_event("E3")
        await write_note(c, "date", "Only the month is sure.")
        assert "✎" in c.row("date").mark
        await write_note(c, "realis", "Ask the press desk.")
        await c.press("s")
        await c.wait_for("E3.2 saved")
        await write_note(c, "date", "")
        assert "✎" not in c.row("date").mark
    event = item(bob, "event", 3)
    assert event.text("date/note") == "Only the month is sure."
    assert event.text("note") == "Ask the press desk."


async def test_marks_say_why_a_quote_or_a_value_is_missing(record: Path, bob: Workspace) -> None:
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.open_article(7)
        await c.new_event("A direct line saves the detour", "other")
        await c.light("date")
        await c.press("y")
        assert c.row("date").value == "not stated"
        await c.light("place")
        await c.press("enter")
        await c.answer("Chittagong")
        await c.press("y")
        await c.answer("from the map")
        await c.light("topics")
        await c.press("y")
        assert [row.value for row in c.bench.form.rows if row.label == "topics"] == ["not stated"]
        for label in ("+ who", "part of", "title"):
            await c.light(label)
            await c.press("y")
            assert c.said() == "There is nothing to mark in that row."
        await c.press("s")
        await c.wait_for("E7.1 saved")
    event = item(bob, "event", 7)
    assert event.text("date/not_stated") == "yes"
    assert event.text("place/unsourced") == "from the map"
    assert not [path for path in event.values if path.startswith(("+", "title", "part_of"))]


async def test_a_mark_is_taken_back_and_goes_when_a_value_comes(record: Path) -> None:
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.open_article(3)
        await c.new_event("Makers of tanks", "visit")
        await c.light("date")
        await c.press("y")
        assert c.row("date").value == "not stated"
        await c.press("y")  # the only thing left to do with it
        assert "date is empty" in c.screen()
        for row in ("date", "topics"):
            await c.light(row)
            await c.press("y")
        await c.press("shift+tab", "shift+tab")
        await c.find("on Sunday")
        await c.press("d")
        await c.find("defence cooperation")
        await c.press("o", "enter")
        assert not [path for path in c.draft.state.values if path.endswith("not_stated")]


async def test_a_meeting_is_part_of_a_visit_but_not_of_itself(record: Path, bob: Workspace) -> None:
    visit, meeting = item(bob, "event", 3), item(bob, "event", 4)
    assert meeting.text("part_of") == visit.uid
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.open_article(3)
        await c.open_event("E3")
        await c.press("b")
        assert "E4 meeting" in c.screen()
        assert "E3 visit" not in "\n".join(c.screen().splitlines()[15:])
        await c.answer("E4")
        await c.press("s")
        assert "cannot be part of itself, nor of one of its own parts" in c.said()
        await c.press("b")
        await c.answer("E5")
        assert c.row("part of").value.startswith("E5 visit")
        await c.press("s")
        await c.wait_for("E3.2 saved")
        await c.press("b")
        await c.answer("not part of another")
        assert c.row("part of").value == ""
    assert item(bob, "event", 3).text("part_of") == item(bob, "event", 5).uid


async def test_to_the_words_that_say_so_here_and_in_another_article(record: Path, bob: Workspace) -> None:
    (here, *_) = item(bob, "event", 1).claims_on("place")
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.open_article(1)
        await c.light("place")
        await c.press("g")
        assert c.bench.view.selection == (here.start, here.end)
        await c.press("J", "J")
        await c.open_event("E1")
        await c.light("place")
        await c.press("g")
        assert "article A1" in c.screen()
        start, end = c.bench.view.selection or (0, 0)
        assert c.bench.view.text[start:end] == here.quote
        assert "E1 visit" in c.screen()
        await c.light("title")
        await c.press("g")
        assert c.said() == "No article is cited for that row."


async def test_a_value_goes_with_its_quotes(record: Path, bob: Workspace) -> None:
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.open_article(3)
        await c.open_event("E3")
        await c.light("place")
        await c.press("delete")
        assert c.said() == "Taken away; u brings it back."
        for row in ("type", "realis", "+ who", "outcome"):
            await c.light(row)
            await c.press("backspace")
            assert c.said() == "That row has nothing to take away."
        await c.press("s")
        await c.wait_for("E3.2 saved")
    event = item(bob, "event", 3)
    assert event.text("place") == ""
    assert event.claims_on("place") == []


async def test_unsaved_work_comes_along_to_the_next_article_and_saved_work_stays(record: Path) -> None:
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.open_article(1)
        await c.press("J")
        assert "article A2" in c.screen()
        assert "E1 visit" in c.screen()
        await c.new_event("Lt-Gen Hassan was at General", "meeting")
        await c.press("J")
        assert "article A3" in c.screen()
        assert "new meeting · draft · edited" in c.screen()
        await c.find("on Sunday")
        await c.press("d", "s")
        await c.wait_for("E7.1 saved")
        await c.press("J")
        assert "article A4" in c.screen()
        assert "E7" not in c.screen().replace("E7.1", "")
        await c.press("J", "J", "J", "J", "J")
        assert c.said() == "This is the last article."


async def test_two_unsaved_events_stay_within_reach(record: Path, bob: Workspace) -> None:
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.open_article(3)
        await c.new_event("Makers of tanks", "visit")
        await c.new_event("Openings for defence cooperation", "statement")
        assert c.screen().count("not saved") == 2
        await c.press("f")
        await c.answer("new visit")
        assert "new visit" in c.screen()
        await c.press("s")
        await c.wait_for("E7.1 saved")
        assert c.screen().count("not saved") == 1
    assert item(bob, "event", 7).text("type") == "visit"


async def test_a_first_save_puts_a_new_article_in_work(record: Path, bob: Workspace) -> None:
    assert item(bob, "article", 4).text("state") == "new"
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.open_article(4)
        await c.new_event("The call comes", "meeting")
        await c.press("s")
        await c.wait_for("E7.1 saved")
    assert item(bob, "article", 4).text("state") == "in_work"


async def test_nothing_here_is_a_state_of_the_article(record: Path, bob: Workspace) -> None:
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.open_article(4)
        await c.press("z")
        await c.answer("nothing here")
        await c.press("z", "escape")
    assert item(bob, "article", 4).text("state") == "nothing_here"


async def test_without_an_event_the_keys_say_how_to_begin(record: Path) -> None:
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.open_article(7)
        assert "No event yet" in c.screen()
        for key in ("t", "w", "d", "b", "s", "v", "S", "D", "x", "h", "u", "r", "g", "l", "y", "a", "delete"):
            await c.press(key)
            assert c.app.is_running
            assert "article A7" in c.screen(), key
            if key == "d":
                assert "There is no event on the desk" in c.said()


@pytest.mark.parametrize("size", [(80, 24), (200, 60)])
async def test_the_important_things_are_visible(record: Path, size: tuple[int, int]) -> None:
    async with at_the_keyboard(record, size=size, person=AtTheDesk) as c:
        await c.open_article(3)
        await c.open_event("E5")
        screen = c.screen()
        for words in ("article A3", "Makers of tanks from Pakistan", "E5 visit · draft", "● unsaved"):
            assert (words in screen) == (words != "● unsaved"), words
        assert "the sources disagree" in screen
        assert "s Save" in screen
        assert "? Help" in screen
        await c.press("tab", "tab")
        for words in ("type", "realis", "date", "place"):
            assert any(words in line and "│" in line for line in c.screen().splitlines()), words
        await write_note(c, "place", "Seen.")
        assert "edited" in c.screen()
        assert "● unsaved" in c.screen().splitlines()[0]
        assert "note on place: Seen." in c.screen()


async def test_what_others_save_is_shown_at_once_where_nothing_is_unsaved(
    record: Path, bob: Workspace
) -> None:
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.open_article(3)
        await c.open_event("E3")
        base = item(bob, "event", 3)
        events.save(bob, base, apply(base, [edits.set_slot("note", "Bob was here.")]))
        await c.press("z", "escape", "m", "escape")
        c.app.changed.publish(None)
        await c.settle()
        assert c.row("note").value == "Bob was here."
        await write_note(c, "realis", "And ada.")
        await c.press("s")
        await c.wait_for("E3.3 saved")
