"""Keys that come faster than dialogs open land in the dialogs, never as commands of the screen behind."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from textual import events

from curator.model.views import participants
from curator.services import reading
from curator.services.workspace import Workspace
from tests.builders import item
from tests.desk import AtTheDesk
from tests.keyboard import at_the_keyboard
from tests.terminal import Terminal


async def burst(c: AtTheDesk, *keys: str) -> None:
    """Send keys and whole words at once, without waiting for any answer; then wait for all of them."""
    for key in keys:
        for one in [key] if len(key) == 1 or key in ("enter", "ctrl+u", "ctrl+n", "down") else key:
            c._send("space" if one == " " else one, one if len(one) == 1 else {"enter": "\r"}.get(one))
    await c.settle()


async def paste(c: AtTheDesk, text: str) -> None:
    event = events.Paste(text)
    event.set_sender(c.app)
    driver = c.app._driver
    assert driver is not None
    driver.send_message(event)
    await c.settle()


async def test_a_burst_of_keys_goes_through_every_dialog(record: Path, bob: Workspace) -> None:
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.open_article(7)
        await burst(
            c,
            "e",
            "a",
            "other",
            "enter",
            "w",
            "enter",
            "Asim Munir",
            "enter",
            "participant",
            "enter",
            "p",
            "enter",
            "Dhaka",
            "enter",
            "s",
        )
        await c.wait_for("E7.1 saved")
    event = item(bob, "event", 7)
    (who,) = participants(event)
    assert reading.names(bob, [who.entity or "", event.text("place")]) == {
        who.entity: "Syed Asim Munir",
        event.text("place"): "Dhaka",
    }
    assert who.role == "participant"
    assert event.text("type") == "other"


async def test_arrows_before_the_candidates_are_there_are_not_lost(record: Path) -> None:
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.open_article(7)
        await burst(
            c, "e", "a", "other", "enter", "w", "enter", "Hassan", "down", "enter", "participant", "enter"
        )
        assert c.row("participant").value.startswith(("S M Kamrul Hasan", "M. Nazmul Hassan"))
        first = c.row("participant").value
        await c.press("u")
        await burst(c, "w", "enter", "Hassan", "enter", "participant", "enter")
        assert c.row("participant").value != first


async def test_what_is_pasted_goes_into_the_dialog(record: Path, bob: Workspace) -> None:
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.open_article(3)
        await c.light("note")
        await c.press("enter")
        await paste(c, "ওয়াকার 💩 s v x")
        await c.press("enter")
        assert c.row("note").value == "ওয়াকার 💩 s v x"
        await c.press("s")
        await c.wait_for("saved.")


async def test_a_key_and_a_paste_in_one_breath(record: Path) -> None:
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.open_article(3)
        await c.light("note")
        c._send("a", "a")
        await paste(c, "xDsq")
        await c.press("enter")
        assert c.row("note").value == "xDsq"
        assert "article A3" in c.screen()


def test_a_burst_in_a_real_terminal(record: Path, bob: Workspace) -> None:
    with Terminal(
        [sys.executable, "-m", "curator", "--db", str(record), "--as", "ada"], columns=120, rows=40
    ) as terminal:
        terminal.wait_for("Articles (8)", 20)
        terminal.settle()
        terminal.send("\x1b[F\x1b[A\r")
        terminal.wait_for("article A7", 20)
        terminal.send("eaother\rw\rAsim Munir\rparticipant\rp\rDhaka\rs")
        terminal.wait_for("E7.1 saved", 20)
        began = time.monotonic()
        terminal.send("q")
        terminal.wait_for("Articles (8)")
        assert time.monotonic() - began < 5
    event = item(bob, "event", 7)
    assert [who.role for who in participants(event)] == ["participant"]


async def test_moves_before_the_rows_are_there_are_not_lost(record: Path) -> None:
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        c._send("f3", None)
        c._send("end", None)
        c._send("enter", "\r")
        await c.settle()
        assert "E6 meeting" in c.screen(), "the last event, not the first"
