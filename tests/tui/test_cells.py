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

BENGALI = "বাংলাদেশের সেনাবাহিনী"
HINDI = "सेनाध्यक्ष क्षितिज"


@pytest.fixture(autouse=True)
def _own_table_afterwards() -> Iterator[None]:
    yield
    cells.install(0)


def marks_in(text: str) -> int:
    return sum(first <= ord(ch) <= last for ch in text for first, last in cells.spacing_marks())


def test_install_counts_spacing_marks_and_nothing_else() -> None:
    cells.install(0)
    plain = {text: cell_len(text) for text in (BENGALI, HINDI, "plain", "中国", "é", "👍🏽", "e\u0301\u200d")}
    cells.install(1)
    for text, before in plain.items():
        assert cell_len(text) == before + marks_in(text), text
    assert marks_in(BENGALI) == 10
    cells.install(0)
    assert {text: cell_len(text) for text in plain} == plain


def test_only_the_widths_0_and_1_exist() -> None:
    with pytest.raises(ValueError, match="0 or 1"):
        cells.install(2)


def test_textual_measures_with_the_installed_table() -> None:
    cells.install(1)
    with_signs = Strip([Segment(BENGALI)]).cell_length
    cells.install(0)
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
        while self.open and b"\x1b[6n" not in self.asked:
            if select.select([self.master], [], [], 0.02)[0]:
                self.asked += os.read(self.master, 100)
        if self.open:
            os.write(self.master, self.answer)

    def probe(self, timeout: float = 2.0, **environ: str) -> int:
        return cells.probe(self.reader, self.writer, timeout, environ)

    def close(self) -> None:
        self.open = False
        self.thread.join()
        os.close(self.slave)
        os.close(self.master)


@pytest.mark.parametrize(("answer", "mc"), [(b"\x1b[7;2R", 0), (b"\x1b[7;3R", 1), (b"\x1b[7;9R", 1)])
def test_the_terminal_is_asked(answer: bytes, mc: int) -> None:
    terminal = Answering(answer)
    before = termios.tcgetattr(terminal.slave)
    assert terminal.probe() == mc
    assert termios.tcgetattr(terminal.slave) == before
    terminal.close()


def test_no_answer_counts_as_one_and_does_not_wait_long() -> None:
    terminal = Answering(b"")
    began = time.monotonic()
    assert terminal.probe(timeout=0.1) == 1
    assert time.monotonic() - began < 1
    terminal.close()


def test_keys_typed_ahead_are_left_alone() -> None:
    terminal = Answering(b"\x1b[7;2R")
    os.write(terminal.master, b"jj")
    assert terminal.probe() == 1
    tty.setraw(terminal.slave, termios.TCSANOW)
    assert os.read(terminal.slave, 10) == b"jj"
    terminal.close()


def test_keys_behind_the_answer_are_left_alone() -> None:
    terminal = Answering(b"\x1b[7;2Rjj")
    assert terminal.probe() == 0
    tty.setraw(terminal.slave, termios.TCSANOW)
    assert os.read(terminal.slave, 10) == b"jj"
    terminal.close()


def test_the_environment_has_the_last_word(tmp_path: Path) -> None:
    terminal = Answering(b"\x1b[7;3R")
    assert terminal.probe(CURATOR_CELLS="0") == 0
    assert terminal.asked == b""
    assert terminal.probe(CURATOR_CELLS="nonsense") == 1
    terminal.close()


def test_no_terminal_counts_as_one(tmp_path: Path) -> None:
    with (tmp_path / "in").open("w+") as nothing:
        assert cells.probe(nothing, nothing, environ={}) == 1


_IN_TMUX = """
import pathlib, re, sys, termios, tty
from rich.cells import cell_len
from curator.tui import cells
mc = cells.probe(sys.__stdin__, sys.__stderr__, 5.0)
cells.install(mc)
tty.setraw(0)
lines = [str(mc)]
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
    command = [sys.executable, str(script), str(said), *BENGALI.split(), *HINDI.split(), "தமிழ்நாடு", "中国"]
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
