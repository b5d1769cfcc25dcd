"""Nothing typed is ever lost: unsaved work is on disk when the key is done, and is offered again."""

from __future__ import annotations

import os
import signal
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest

from curator.model import codec
from curator.model.state import apply
from curator.rules import edits
from curator.services import events
from curator.services.keeping import check
from curator.services.workspace import Workspace, open_record
from curator.store.sqlite_library import sqlite
from tests.builders import item, with_field
from tests.desk import AtTheDesk
from tests.keyboard import at_the_keyboard
from tests.terminal import Terminal

FOUND = "Unsaved work was found"


def kept(record: Path, author: str = "ada") -> dict[str, str]:
    """What the side file holds for an author: type of event → its date."""
    file = record.with_name(record.name + ".drafts")
    if not file.exists():
        return {}
    with closing(sqlite.connect(file)) as connection:
        rows = connection.execute("SELECT state FROM unsaved WHERE author = ?", (author,)).fetchall()
    states = [codec.from_json(row[0]) for row in rows]
    return {state.text("type"): state.text("date") for state in states}


async def begin(c: AtTheDesk) -> None:
    """A new event at A3 with a date, unsaved."""
    await c.open_article(3)
    await c.new_event("Makers of tanks", "visit")
    await c.find("on Sunday")
    await c.press("d")


async def test_each_edit_is_on_disk_when_the_key_is_done(record: Path) -> None:
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.open_article(3)
        assert kept(record) == {}
        await c.new_event("Makers of tanks", "visit")
        assert kept(record) == {"visit": ""}
        await c.find("on Sunday")
        await c.press("d")
        assert kept(record) == {"visit": "2025-11-23"}
        await c.press("u")
        assert kept(record) == {"visit": ""}
        await c.press("u")
        assert kept(record) == {}
        await c.press("r", "r")
        assert kept(record) == {"visit": "2025-11-23"}
        await c.press("s")
        await c.wait_for("E7.1 saved")
        assert kept(record) == {}


async def test_left_and_opened_again_it_is_still_there(record: Path) -> None:
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await begin(c)
        await c.press("escape", "q")
        assert "Articles (8)" in c.screen()
        await c.press("enter")
        assert FOUND in c.said()
        assert c.row("date").value.startswith("2025-11-23")


async def test_after_closing_without_saving_it_is_offered_and_can_be_given_up(record: Path) -> None:
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await begin(c)
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.open_article(3)
        assert FOUND in c.said()
        assert c.row("date").mark == "●1"
        await c.press("u")
        assert c.said() == "Undone: everything since the last save"
        await c.press("r", "D")
        await c.answer("give it up")
        assert kept(record) == {}


async def test_two_people_keep_their_own(record: Path) -> None:
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await begin(c)
    async with at_the_keyboard(record, "bob", person=AtTheDesk) as c:
        await c.open_article(3)
        assert FOUND not in c.said()
        await c.new_event("Openings for defence cooperation", "statement")
    assert kept(record) == {"visit": "2025-11-23"}
    assert kept(record, "bob") == {"statement": ""}


def test_kill_9_loses_no_key(record: Path) -> None:
    """The real program in a real terminal."""
    command = [sys.executable, "-m", "curator", "--db", str(record), "--as", "ada"]
    with Terminal(command, columns=100, rows=30) as terminal:
        terminal.wait_for("Articles (8)", 20)
        terminal.settle()
        terminal.send("\x1b[B\x1b[B\r")
        terminal.wait_for("article A3", 20)
        terminal.send("/Makers of tanks\re")
        terminal.wait_for("Type of the event")
        terminal.send("visit\r")
        terminal.wait_for("New event.")
        terminal.send("/on Sunday\rd")
        terminal.wait_for("date: 2025-11-23")
        os.kill(terminal.pid, signal.SIGKILL)
        assert terminal.wait() == -signal.SIGKILL
    assert kept(record) == {"visit": "2025-11-23"}
    with Terminal(command, columns=100, rows=30) as terminal:
        terminal.wait_for("Articles (8)", 20)
        terminal.settle()
        terminal.send("\x1b[B\x1b[B\r")
        terminal.wait_for(FOUND, 20)
        terminal.send("s")
        terminal.wait_for("E7.1 saved")
    opened = open_record(record, "ada")
    assert item(opened, "event", 7).text("date") == "2025-11-23"
    assert check(opened) == []
    opened.close()


@pytest.mark.parametrize("garbage", [b"not a database at all" * 300, None])
def test_a_draft_file_that_cannot_be_used_is_named_in_a_sentence(record: Path, garbage: bytes | None) -> None:
    before = record.read_bytes()
    beside = record.with_name("record.db.drafts")
    if garbage is None:
        beside.mkdir()
    else:
        beside.write_bytes(garbage)
    with Terminal([sys.executable, "-m", "curator", "--db", str(record), "--as", "ada"]) as terminal:
        assert terminal.wait(20) == 1
        said = " ".join(
            bytes(terminal.output).rpartition(b"\x1b[?1049l")[2].decode().split()
        )  # the app is gone
    assert "drafts cannot be kept there" in said
    assert "record.db.drafts:" in said.replace(" ", "")  # a long path is wrapped
    assert "Traceback" not in said
    assert record.read_bytes() == before


async def test_a_draft_that_cannot_be_read_is_left_alone(record: Path) -> None:
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await begin(c)
    side = sqlite3.connect(record.with_name("record.db.drafts"))
    for n, garbage in enumerate(("{", "[]", '{"uid": 1}', '{"values": [], "claims": {}}')):
        side.execute(
            "INSERT INTO unsaved SELECT ?, author, session, article, at, ?, state FROM unsaved LIMIT 1",
            (f"x{n}", garbage),
        )
    side.commit()
    side.close()
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.open_article(3)
        assert FOUND in c.said()
        await c.press("s")
        await c.wait_for("E7.1 saved")


async def test_a_full_disk_is_said_and_what_was_typed_stays_on_the_desk(record: Path, bob: Workspace) -> None:
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.open_article(3)
        await c.open_event("E3")
        full = "BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END"
        side = sqlite3.connect(record.with_name("record.db.drafts"))
        side.execute(f"CREATE TRIGGER full BEFORE INSERT ON unsaved {full}")
        side.commit()
        for key, words in (("d", "on Sunday"), ("e", "Makers of tanks")):
            await c.find(words)
            await c.press(key, "enter")
            assert "the draft could not be kept (database or disk is full)" in c.said()
        await c.open_event("E3")
        assert c.row("date").value.startswith("2025-11-23")
        for key in ("u", "r"):
            await c.press(key)
            assert c.app.is_running
        await c.press("s")
        await c.wait_for("E3.2 saved")
        side.execute(f"CREATE TRIGGER stuck BEFORE DELETE ON unsaved {full}")
        side.commit()
        side.close()
    assert item(bob, "event", 3).text("date") == "2025-11-23"


async def test_a_damaged_draft_file_is_said_at_the_desk(record: Path) -> None:
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        side = sqlite3.connect(record.with_name("record.db.drafts"))
        side.execute("DROP TABLE unsaved")
        side.commit()
        side.close()
        await c.open_article(3)
        assert "unsaved work cannot be read" in c.said()
        assert "E3 visit" in c.screen()


async def test_a_draft_of_another_record_of_that_name_is_not_offered(record: Path, bob: Workspace) -> None:
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await begin(c)
    side = sqlite3.connect(record.with_name("record.db.drafts"))
    side.execute("UPDATE unsaved SET article = '01900000-0000-7000-8000-000000000000'")
    side.commit()
    side.close()
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.open_article(3)
        assert "not saved" not in c.screen()
        assert "saved" in c.screen().splitlines()[0]


# -- somebody else saves meanwhile -----------------------------------------------------------------------------------


def saved_by(workspace: Workspace, number: int, slot: str, text: str) -> None:
    base = item(workspace, "event", number)
    events.save(workspace, base, apply(base, [edits.set_slot(slot, text)]), f"{slot} by {workspace.author}")


async def note(c: AtTheDesk, text: str) -> None:
    await c.light("note")
    await c.press("enter", "ctrl+u")
    await c.answer(text)


async def test_edits_of_different_places_are_put_together(record: Path, bob: Workspace) -> None:
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.open_article(3)
        await c.open_event("E3")
        await note(c, "by ada")
        saved_by(bob, 3, "title", "by bob")
        await c.press("s")
        assert "E3 was saved by someone else meanwhile" in c.said()
        assert "both changed" not in c.said()
        assert item(bob, "event", 3).text("note") == ""
        assert (c.row("title").value, c.row("note").value) == ("by bob", "by ada")
        await c.press("s")
        await c.wait_for("E3.3 saved")
    event = item(bob, "event", 3)
    assert (event.text("title"), event.text("note"), event.rev) == ("by bob", "by ada", 3)


async def test_the_same_place_is_told_and_mine_stands_only_after_saving_again(
    record: Path, bob: Workspace
) -> None:
    async with at_the_keyboard(record, person=AtTheDesk, size=(80, 24)) as c:
        await c.open_article(3)
        await c.open_event("E3")
        await note(c, "by ada")
        saved_by(bob, 3, "note", "by bob")
        await c.press("s")
        assert "You both changed note" in c.said()
        said = " ".join(c.screen().split())
        assert "u brings theirs. Nothing is overwritten; s again puts yours on top." in said, "to its end"
        assert item(bob, "event", 3).text("note") == "by bob"
        await c.press("s")
        await c.wait_for("E3.3 saved")
    assert item(bob, "event", 3).text("note") == "by ada"


async def test_undo_after_a_conflict_never_takes_back_what_others_saved(record: Path, bob: Workspace) -> None:
    base = item(bob, "event", 3)
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.open_article(3)
        await c.open_event("E3")
        await note(c, "by ada")
        await c.light("realis")
        await c.press("enter")
        await c.answer("claimed")
        both = with_field(bob, apply(base, [edits.set_slot("note", "by bob")]), "date", "2025-11-23")
        events.save(bob, base, both)
        await c.press("s", "u")
        assert c.row("realis").value == "occurred"
        await c.press("u")
        assert c.row("note").value == "by bob"
        assert not c.draft.dirty
        await c.press("r", "s")
        await c.wait_for("E3.3 saved")
    event = item(bob, "event", 3)
    assert (event.text("note"), event.text("date")) == ("by ada", "2025-11-23")


async def test_an_event_withdrawn_meanwhile_is_said(record: Path, bob: Workspace) -> None:
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.open_article(3)
        await c.open_event("E3")
        await note(c, "by ada")
        events.withdraw(bob, item(bob, "event", 3).uid, "told twice")
        await c.press("s")
        assert "E3 was saved by someone else" in c.said()
        await c.press("s")
        assert "E3 is withdrawn" in c.said()
    assert item(bob, "event", 3).text("state") == "withdrawn"


async def test_words_typed_and_not_taken_are_on_disk_and_offered_at_the_same_place(record: Path) -> None:
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.open_article(3)
        await c.open_event("E3")
        await c.light("title")
        await c.press("enter")
        await c.type("A visit that no")
        with closing(sqlite.connect(record.with_name(record.name + ".drafts"))) as connection:
            assert connection.execute("SELECT words FROM typed").fetchall() == [("A visit that no",)]
        await c.press("escape")
        assert not c.draft.dirty
        await c.press("enter")
        assert "up brings back “A visit that no”" in c.screen()
        await c.press("up")
        await c.answer(" one saw")
        assert c.draft.state.text("title") == "A visit that no one saw"
        await c.light("note")
        await c.press("enter")
        assert "brings back" not in c.screen()


def test_a_killed_program_loses_no_word_of_an_open_dialog(record: Path) -> None:
    command = [sys.executable, "-m", "curator", "--db", str(record), "--as", "ada"]
    with Terminal(command, rows=30, columns=100) as terminal:
        terminal.wait_for("Articles (")
        terminal.send("\x1b[H\r")
        terminal.wait_for("article A1")
        terminal.send("m")
        terminal.wait_for("Details of A1")
        terminal.send("\tSome words")
        terminal.wait_for("Some words")
        os.kill(terminal.pid, signal.SIGKILL)
        terminal.close()
    with Terminal(command, rows=30, columns=100) as terminal:
        terminal.wait_for("Articles (")
        terminal.send("\x1b[H\rm")
        terminal.wait_for("Some words”, typed here before")
