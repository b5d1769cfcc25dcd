"""Cell widths: what the terminal says is what Rich counts."""

from __future__ import annotations

import os
import pty
import select
import subprocess
import sys
import tempfile
import termios
import threading
import time
import tty
from collections.abc import Iterator
from pathlib import Path

import pytest
from rich.cells import cell_len
from rich.segment import Segment
from textual.strip import Strip

from curator.tui import cells
from curator.tui.cells import MOST_TERMINALS, Widths

BENGALI = "বাংলাদেশের সেনাবাহিনী"
HINDI = "सेनाध्यक्ष क्षितिज"
PICTURES = ("❤\ufe0f", "1\ufe0f⃣", "👍🏽", "🇧🇩", "👩\u200d💻", "👩🏽\u200d💻", "💩", "☎\ufe0f.")


@pytest.fixture(autouse=True)
def _own_table_afterwards() -> Iterator[None]:
    yield
    cells.install(Widths(0))


def marks_in(text: str) -> int:
    return sum(first <= ord(ch) <= last for ch in text for first, last in cells.spacing_marks())


def test_install_counts_spacing_marks_and_nothing_else() -> None:
    cells.install(Widths(0))
    plain = {text: cell_len(text) for text in (BENGALI, HINDI, "plain", "中国", "é", "👍🏽", "e\u0301\u200d")}
    cells.install(Widths(1))
    for text, before in plain.items():
        assert cell_len(text) == before + marks_in(text), text
    assert marks_in(BENGALI) == 10
    cells.install(Widths(0))
    assert {text: cell_len(text) for text in plain} == plain


def test_install_counts_pictures_as_the_terminal_does() -> None:
    cells.install(Widths(1, 1, 2))
    assert [cell_len(text) for text in PICTURES] == [1, 1, 4, 2, 2, 4, 2, 2]
    cells.install(Widths(1, 2, 0))
    assert [cell_len(text) for text in PICTURES] == [2, 2, 2, 2, 2, 2, 2, 3]


def test_only_the_widths_that_terminals_have_exist() -> None:
    for nonsense in (Widths(2), Widths(1, 0), Widths(1, 2, 1)):
        with pytest.raises(ValueError, match="no terminal draws"):
            cells.install(nonsense)


def test_textual_measures_with_the_installed_table() -> None:
    cells.install(Widths(1))
    with_signs = Strip([Segment(BENGALI)]).cell_length
    cells.install(Widths(0))
    assert with_signs == Strip([Segment(BENGALI)]).cell_length + marks_in(BENGALI)


class Answering:
    """A pseudo-terminal that says, when asked, in which column its cursor stands."""

    def __init__(self, answer: bytes) -> None:
        self.master, self.slave = pty.openpty()
        self.answer = answer
        self.asked = b""
        self.reader = os.fdopen(self.slave, "r", closefd=False)
        self.writer = os.fdopen(self.slave, "w", closefd=False)
        self.open = True
        self.thread = threading.Thread(target=self._serve, daemon=True)
        self.thread.start()

    def _serve(self) -> None:
        while self.open and self.asked.count(b"\x1b[6n") < 3:
            if select.select([self.master], [], [], 0.02)[0]:
                self.asked += os.read(self.master, 100)
        if self.open:
            os.write(self.master, self.answer)

    def probe(self, timeout: float = 2.0, **environ: str) -> Widths:
        return cells.probe(self.reader, self.writer, timeout, environ)

    def close(self) -> None:
        self.open = False
        self.thread.join()
        os.close(self.slave)
        os.close(self.master)


@pytest.mark.parametrize(
    ("answer", "widths"),
    [
        (b"\x1b[7;2R\x1b[7;3R\x1b[7;3R", Widths(0, 2, 0)),
        (b"\x1b[7;3R\x1b[7;2R\x1b[7;5R", Widths(1, 1, 2)),
        (b"\x1b[7;9R\x1b[7;9R\x1b[7;9R", MOST_TERMINALS),
    ],
)
def test_the_terminal_is_asked(answer: bytes, widths: Widths) -> None:
    terminal = Answering(answer)
    before = termios.tcgetattr(terminal.slave)
    assert terminal.probe() == widths
    assert termios.tcgetattr(terminal.slave) == before
    terminal.close()


def test_no_answer_counts_as_one_and_does_not_wait_long() -> None:
    terminal = Answering(b"")
    began = time.monotonic()
    assert terminal.probe(timeout=0.1) == MOST_TERMINALS
    assert time.monotonic() - began < 1
    terminal.close()


def test_keys_typed_ahead_are_left_alone() -> None:
    terminal = Answering(b"\x1b[7;2R")
    os.write(terminal.master, b"jj")
    assert terminal.probe() == MOST_TERMINALS
    tty.setraw(terminal.slave, termios.TCSANOW)
    assert os.read(terminal.slave, 10) == b"jj"
    terminal.close()


def test_keys_behind_the_answer_are_left_alone() -> None:
    terminal = Answering(b"\x1b[7;2R\x1b[7;3R\x1b[7;3Rjj")
    assert terminal.probe() == Widths(0)
    tty.setraw(terminal.slave, termios.TCSANOW)
    assert os.read(terminal.slave, 10) == b"jj"
    terminal.close()


def test_the_environment_has_the_last_word(tmp_path: Path) -> None:
    terminal = Answering(b"\x1b[7;3R")
    assert terminal.probe(CURATOR_CELLS="0") == Widths(0)
    assert terminal.asked == b""
    assert terminal.probe(CURATOR_CELLS="nonsense") == MOST_TERMINALS
    terminal.close()


def test_no_terminal_counts_as_one(tmp_path: Path) -> None:
    with (tmp_path / "in").open("w+") as nothing:
        assert cells.probe(nothing, nothing, environ={}) == MOST_TERMINALS


_IN_TMUX = """
import pathlib, re, sys, termios, tty
from rich.cells import cell_len
from curator.tui import cells
mc = cells.probe(sys.__stdin__, sys.__stderr__, 5.0)
cells.install(mc)
tty.setraw(0)
lines = [str(mc.mark)]
for word in sys.argv[2:]:
    sys.stderr.write("\\r" + word + "\\x1b[6n")
    sys.stderr.flush()
    heard = b""
    while not heard.endswith(b"R"):
        heard += sys.stdin.buffer.raw.read(1)
    lines.append(f"{int(re.search(rb';([0-9]+)R', heard)[1]) - 1} {cell_len(word)}")
path = pathlib.Path(sys.argv[1])
path.with_suffix(".part").write_text("\\n".join(lines))
path.with_suffix(".part").rename(path)
"""


def test_words_are_as_wide_as_in_a_real_terminal(tmp_path: Path) -> None:
    script, said = tmp_path / "ask.py", tmp_path / "said"
    script.write_text(_IN_TMUX)
    sockets = tempfile.TemporaryDirectory(
        prefix="tmux-"
    )  # shorter than tmp_path: a socket's path may not be long
    tmux = ["tmux", "-L", "cells", "-f", "/dev/null"]
    environ = {
        **os.environ,
        "TMUX_TMPDIR": sockets.name,
        "LC_ALL": "C.UTF-8",
        "PYTHONPATH": os.pathsep.join(sys.path),
    }
    environ.pop("TMUX", None)
    command = [
        sys.executable,
        str(script),
        str(said),
        *BENGALI.split(),
        *HINDI.split(),
        "தமிழ்நாடு",
        "中国",
        *PICTURES,
    ]
    subprocess.run([*tmux, "new-session", "-d", "-x", "80", "-y", "24", *command], env=environ, check=True)
    try:
        end = time.monotonic() + 20
        while not said.exists() and time.monotonic() < end:
            time.sleep(0.05)
        mc, *widths = said.read_text().split("\n")
    finally:
        subprocess.run([*tmux, "kill-server"], env=environ, check=False, capture_output=True)
        sockets.cleanup()
    assert mc == "1"
    assert [line.split()[0] for line in widths] == [line.split()[1] for line in widths]
