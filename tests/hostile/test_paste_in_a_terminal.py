"""Row 55, over a real terminal line: what is pasted is text, and no key of it is pressed."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from curator.rules.display import one_line
from tests.commands import ROOT
from tests.hostile.walk import ENTER, F3, F10, QUIT
from tests.terminal import Terminal

START, END = "\x1b[200~", "\x1b[201~"
LEAVES = "\x11"
"""ctrl+q: were it pressed, the app would be gone."""
PASTES = {
    "newline": "first\nsecond\rthird",
    "escape": f"a\x1b[2J\x1b]0;t\x07b\x1bOR{LEAVES}",
    "end marker and keys": f"a{END}{LEAVES}q{F3}",
    "start and end markers": f"a{START}b{END}{LEAVES}{START}c",
    "the reports of a terminal": "a\x1b[<0;3;3M\x1b[12;40R\x1b[?2026;2$yb",
    "a byte that is no character": "a\udcffb",
}


@pytest.fixture
def terminal(tame_record: Path) -> Iterator[Terminal]:
    """The app over plain words, its queue on the screen."""
    command = [sys.executable, "-m", "curator", "--db", str(tame_record), "--as", "ada"]
    env = {"PYTHONPATH": str(ROOT), "HOME": str(tame_record.parent)}
    with Terminal(command, columns=120, rows=40, env=env, cwd=tame_record.parent) as running:
        running.wait_for("A16")
        yield running


def as_bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogateescape")


def shown(pasted: str) -> str:
    """How a field draws what was pasted into it."""
    whole = as_bytes(pasted).decode("utf-8", "replace").replace(END + START, "")
    return one_line(whole.replace("\r", " ").replace("\n", " "))


def test_in_a_field_it_is_text(terminal: Terminal) -> None:
    for pasted in PASTES.values():
        terminal.send("/")
        terminal.wait_for("enter goes to the list")
        terminal.send(as_bytes(START + pasted + END))
        terminal.wait_for(shown(pasted))
        terminal.send("Z")
        terminal.wait_for(shown(pasted) + "Z")
        terminal.wait_until(lambda: " of 16)" in terminal.screen()[0])
        terminal.send("\x1b")
        terminal.wait_until(lambda: "Articles (16) " in terminal.screen()[0])
    terminal.send(QUIT)
    assert terminal.wait() == 0


@pytest.mark.parametrize("keys", ["", ENTER], ids=["list", "article"])
def test_outside_a_field_it_does_nothing_and_says_so(terminal: Terminal, keys: str) -> None:
    if keys:
        terminal.send(keys)
        terminal.wait_for("article A1")
    terminal.wait_until(lambda: "curator.db · saved" in terminal.screen()[0])
    terminal.settle()
    before = terminal.screen()[0]
    for pasted in PASTES.values():
        terminal.send(as_bytes(START + pasted + END))
        terminal.wait_for("Nothing here takes a paste")
        terminal.settle()
        assert terminal.screen()[0] == before
    terminal.send("?")
    terminal.wait_for("Keys that work here")
    terminal.send(F10)
    terminal.send(QUIT)
    assert terminal.wait() == 0


def test_a_paste_of_many_reads_with_keys_at_the_border_of_two(terminal: Terminal) -> None:
    """An end marker that ends a read exactly, keys at the start of the next one."""
    terminal.send("/")
    terminal.wait_for("enter goes to the list")
    body = "x" * (4096 - len(START) - len(END)) + END + LEAVES + "y" * 5000 + " last words"
    terminal.send(START + body + END)
    terminal.wait_for("last words")
    terminal.send("Z")
    terminal.wait_for("last wordsZ")
    terminal.send(QUIT)
    assert terminal.wait() == 0


def test_more_than_a_field_takes_is_refused_in_a_sentence(terminal: Terminal) -> None:
    terminal.send("/")
    terminal.wait_for("enter goes to the list")
    terminal.send(START + "x" * 1_000_000 + END)
    terminal.wait_for("1,000,000 characters")
    terminal.send("Z")
    terminal.wait_for("· “Z”")


def test_bytes_that_are_no_text_press_nothing(terminal: Terminal) -> None:
    terminal.send(b"\xff\xfe\xc3\x28\x80\x1b[99999999999u\x1b[55555;1;1114112u")
    terminal.send("/")
    terminal.wait_for("enter goes to the list")
    terminal.send(b"a\xffb")
    terminal.wait_for("a\ufffdb")
