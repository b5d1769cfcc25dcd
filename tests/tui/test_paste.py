"""Pastes and keys, told apart in what a terminal sends; and what Textual must go on offering for that."""

from __future__ import annotations

import inspect
from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual import events
from textual._xterm_parser import XTermParser
from textual.app import App
from textual.drivers.linux_driver import LinuxDriver
from textual.message import Message

from curator.tui.app import CuratorApp
from curator.tui.keys.driver import CuratorDriver, Hearing
from curator.tui.keys.paste import END, LOST, SILENCE, START, PasteCutter

BITS = st.sampled_from(
    [
        "words",
        "\r",
        "\n",
        "\x1b",
        "\x1b[",
        "\x1b[20",
        "0~",
        "[201~",
        "q",
        "\x11",
        "\x1b[A",
        "\x1bOR",
        "ক্ষি",
        "💩",
    ]
)
PLAIN = st.lists(BITS, max_size=8).map("".join).filter(lambda text: START not in text and END not in text)
FORGED = st.lists(st.one_of(BITS, st.sampled_from([END, START])), max_size=12).map("".join)
CUTS = st.lists(st.integers(0, 200), max_size=8)


def reads(data: bytes, cuts: Sequence[int]) -> list[bytes]:
    """`data` in as many reads as there are cuts, and one more."""
    edges = [0, *sorted(min(cut, len(data)) for cut in cuts), len(data)]
    return [data[a:b] for a, b in pairwise(edges) if a < b]


def heard(hearing: Hearing, data: str, cuts: Sequence[int] = ()) -> list[Message]:
    """What reads without a pause between them, and silence after them, mean."""
    found = [message for read in reads(data.encode(), cuts) for message in hearing.hear(read)]
    while hearing.patience == SILENCE:
        found += hearing.silence()
    return found


def pasted(messages: Sequence[Message]) -> str:
    return "".join(message.text for message in messages if isinstance(message, events.Paste))


def keys(messages: Sequence[Message]) -> list[str]:
    return [message.key for message in messages if isinstance(message, events.Key)]


@given(PLAIN, CUTS)
def test_a_paste_is_whole_however_it_is_read(text: str, cuts: list[int]) -> None:
    messages = heard(Hearing(), START + text + END, cuts)
    assert pasted(messages) == text
    assert keys(messages) == []


@given(FORGED, CUTS)
def test_markers_inside_a_paste_make_no_key_of_it(text: str, cuts: list[int]) -> None:
    messages = heard(Hearing(), START + text + END, cuts)
    assert keys(messages) == []
    left = pasted(messages).replace(START, "").replace(END, "")
    assert left == text.replace(END + START, "").replace(START, "").replace(END, "")


@given(PLAIN, CUTS)
def test_what_is_no_paste_is_what_textual_makes_of_it(text: str, cuts: list[int]) -> None:
    own, parser = Hearing(), XTermParser()
    edges = [0, *sorted(min(cut, len(text)) for cut in cuts), len(text)]
    for read in (text[a:b] for a, b in pairwise(edges) if a < b):
        said = [repr(message) for message in own.hear(read.encode())]
        assert said == [repr(message) for message in parser.feed(read)]


@given(st.binary(max_size=60), CUTS)
def test_no_bytes_end_the_reading(data: bytes, cuts: list[int]) -> None:
    hearing = Hearing()
    for read in reads(data, cuts):
        list(hearing.hear(read))
        list(hearing.tick())
    for _ in range(3):
        list(hearing.silence())
    list(hearing.hear(b"\x1b\x1b"))
    list(hearing.silence())
    assert pasted(heard(hearing, f"{START}still there{END}")).endswith("still there")


@pytest.mark.parametrize(
    "key", ["\x1b[99999999999u", "\x1b[55555;1;1114112u", "\x1b[48;0;0;0;0t\x1b[<0;1;1M"]
)
def test_impossible_reports_are_passed_over(key: str) -> None:
    assert keys([*heard(Hearing(), key), *heard(Hearing(), "q")])[-1:] == ["q"]


def test_what_comes_with_the_end_of_a_paste_is_text_and_what_comes_after_silence_is_pressed() -> None:
    hearing = Hearing()
    messages = [*hearing.hear(f"{START}a{END}\x11\r".encode())]
    assert (pasted(messages), keys(messages)) == ("a\x11\r", [])
    assert hearing.patience == SILENCE
    assert keys([*hearing.hear(b"x")]) == []  # not before it is sure that no end marker follows
    assert keys([*hearing.silence()]) == ["x"]
    assert hearing.patience is None
    assert keys([*hearing.hear(b"y")]) == ["y"]


def test_a_held_key_is_text_when_the_real_end_of_the_paste_comes_after_it() -> None:
    hearing = Hearing()
    first = [*hearing.hear(f"{START}a{END}".encode())]
    then = [message for read in (b"\x11", b"\x1b[20", b"1~") for message in hearing.hear(read)]
    assert (pasted(first), pasted(then), keys(first + then)) == ("a", f"{END}\x11", [])
    assert keys([*hearing.silence()]) == []


def test_reports_of_the_terminal_behind_a_paste_are_no_text() -> None:
    assert pasted(heard(Hearing(), f"{START}a{END}\x1b[<35;10;3M\x1b[I")) == "a"


def test_a_paste_whose_end_was_lost_is_handed_on_and_escape_ends_it() -> None:
    hearing = Hearing()
    assert [*hearing.hear(f"{START}half a".encode())] == []
    assert hearing.patience == LOST
    assert pasted([*hearing.silence()]) == "half a"
    assert keys([*hearing.hear(b"q")]) == []
    assert pasted([*hearing.silence()]) == "q"
    assert [*hearing.hear(b"\x1b")] == []
    assert keys([*hearing.hear(b"q")]) == ["q"]


def test_a_long_paste_is_read_once_over() -> None:
    """10 MB in reads of 4 KB, behind an end marker that was forged: what is kept is joined once, not at every read."""
    cutter = PasteCutter()
    text = "x" * 4000
    assert [piece.text for piece in cutter.feed(START + END)] == []
    for _ in range(2500):
        assert [*cutter.feed(text)] == []
    (piece,) = cutter.feed(END)
    assert piece.pasted
    assert piece.text == END + text * 2500


def test_textual_still_reads_its_input_where_the_driver_takes_its_place() -> None:
    assert "run_input_thread" in vars(LinuxDriver)
    assert "self.run_input_thread()" in inspect.getsource(LinuxDriver._run_input_thread)
    read = inspect.getsource(LinuxDriver.run_input_thread)
    for used in ("self.exit_event.is_set()", "self.fileno", "self.process_message(", "feed(", "tick()"):
        assert used in read
    assert issubclass(CuratorDriver, LinuxDriver)
    assert "get_driver_class" in vars(CuratorApp)
    assert "self.driver_class = driver_class or self.get_driver_class()" in inspect.getsource(App.__init__)
