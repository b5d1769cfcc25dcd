"""The harness itself: what the parser sees, and that a command under the terminal behaves as under a real one."""

from __future__ import annotations

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.terminal import Parser, Terminal, sequences


@pytest.mark.parametrize(
    ("data", "seen"),
    [
        (b"plain text\r\n\x07", []),
        ("ক্ষি 中国 é".encode(), []),
        (b"\x1b]52;c;aGk=\x07", ["OSC 52;c;aGk="]),
        (b"\x1b]0;title\x1b\\after", ["OSC 0;title"]),
        (b'\x1bP$q"p\x1b\\', ['DCS $q"p']),
        (b"\x1b_apc\x1b\\\x1b^pm\x1b\\\x1bXsos\x1b\\", ["APC apc", "PM pm", "SOS sos"]),
        (b"\x1b]8;;http://evil", ["OSC 8;;http://evil (unterminated)"]),
        (b"\x1b]0;a\x1b[31m", ["OSC 0;a (cut off)", "CSI m"]),
        ("a\u009d52;c;x\u009cb".encode(), ["C1 9d", "C1 9c"]),
        (b"a\x9b31m", ["C1 9b"]),
        (b"\x1b[2J\x1b[?1049l\x1bc\x1b[>1u\x1b[?2026$p", ["CSI J", "CSI ?l", "ESC c", "CSI >u", "CSI ?$p"]),
        (b"\x1b[31;1m", ["CSI m"]),
        (b"a\x00b\x08", ["C0 00"]),
        (b"\x1b[31\x1bc", ["ESC [", "ESC c"]),
        (b"\xff", ["invalid ff"]),
    ],
)
def test_everything_a_terminal_would_obey_is_listed(data: bytes, seen: list[str]) -> None:
    assert sequences(data) == seen


_PIECES = [
    b"text",
    "বাং".encode(),
    b"\x1b[1;31m",
    b"\x1b]0;t\x07",
    b"\x1bP1\x1b\\",
    b"\x1b7",
    b"\xc2\x9d",
    b"\r\n",
]


@given(st.lists(st.sampled_from(_PIECES)), st.lists(st.integers(1, 5), min_size=1))
def test_reads_may_cut_the_bytes_anywhere(pieces: list[bytes], steps: list[int]) -> None:
    data = b"".join(pieces)
    parser, names, raw, at, turn = Parser(), [], b"", 0, 0
    while at < len(data):
        step = steps[turn % len(steps)]
        for token in parser.feed(data[at : at + step]):
            names.append(token.name)
            raw += token.raw
        at, turn = at + step, turn + 1
    assert raw + b"".join(token.raw for token in parser.finish()) == data
    assert [name for name in names if name] == sequences(data)


def test_a_command_sees_the_size_and_gets_the_keys() -> None:
    script = "import os; print(*os.get_terminal_size()); print('got', input('> '))"
    with Terminal([sys.executable, "-c", script], columns=61, rows=17) as terminal:
        terminal.wait_for("61 17")
        terminal.wait_for("> ")
        terminal.send("বাংলা x\n")
        terminal.wait_for("got বাংলা x")
        assert terminal.wait() == 0


def test_questions_are_answered() -> None:
    script = (
        "import sys, tty, termios; tty.setraw(0);"
        "sys.stdout.write('ab\\x1b[6n'); sys.stdout.flush(); a = sys.stdin.buffer.raw.read(6);"
        "sys.stdout.write('\\x1b[?2026$p'); sys.stdout.flush(); b = sys.stdin.buffer.raw.read(11);"
        "sys.stdout.write('\\r\\n' + repr(a + b) + '\\r\\n')"
    )
    with Terminal([sys.executable, "-c", script]) as terminal:
        terminal.wait_for(r"b'\x1b[1;3R\x1b[?2026;2$y'")


def test_waiting_in_vain_shows_the_screen() -> None:
    with (
        Terminal([sys.executable, "-c", "print('here'); input()"]) as terminal,
        pytest.raises(TimeoutError, match="here"),
    ):
        terminal.wait_for("there", timeout=1.0)


def test_close_ends_a_command_that_does_not_listen() -> None:
    script = "import signal, time; signal.signal(1, signal.SIG_IGN); print('up', flush=True); time.sleep(60)"
    terminal = Terminal([sys.executable, "-c", script])
    terminal.wait_for("up")
    assert terminal.close(timeout=0.3) == -9
