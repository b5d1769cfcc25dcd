"""From a key to the painted screen, through a pseudo-terminal: the cursor of the article pane against a bare app.

Measured from writing the key to the last byte that the program writes for it.
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tests.terminal import Terminal

DOWN, UP = "\x1b[B", "\x1b[A"
QUIET = 0.06
READY = "bare app ready"
BARE = f"""
from textual.app import App
from textual.widgets import Input, Static

class Bare(App):
    def compose(self):
        yield Static({READY!r})
        yield Input()

Bare().run()
"""


def one_key(terminal: Terminal, key: str) -> float:
    """Milliseconds from a key to the last byte painted for it. TimeoutError when nothing is painted."""
    sent = time.monotonic()
    terminal.send(key)
    last = None
    while (read := terminal.pump(1.0 if last is None else QUIET)) is not None:
        last = read
    if last is None:
        raise TimeoutError(f"nothing was painted for the key {key!r}")
    return (last - sent) * 1000


def keys(terminal: Terminal, pressed: Sequence[str], rounds: int) -> list[float]:
    """The times of the keys, pressed one after the other for so many rounds, behind one unmeasured round."""
    terminal.settle()
    for key in pressed:
        one_key(terminal, key)
    return [one_key(terminal, key) for _ in range(rounds) for key in pressed]


def measure(record: Path, rounds: int, timeout: float) -> tuple[list[float], list[float]]:
    """Times of a bare Input that is typed into, and of the article's cursor that moves; taken in turn."""
    bare: list[float] = []
    ours: list[float] = []
    command = [sys.executable, "-m", "curator", "--db", str(record), "--as", "bench"]
    with (
        Terminal([sys.executable, "-c", BARE], columns=120, rows=40) as minimal,
        Terminal(command, columns=120, rows=40) as program,
    ):
        minimal.wait_for(READY, timeout)
        program.wait_for("Guests from", timeout)
        program.settle()
        program.send("\r")
        program.wait_for("article A1", timeout)
        for _ in range(4):
            bare += keys(minimal, "abcdefgh", rounds)
            ours += keys(program, [DOWN] * 4 + [UP] * 4, rounds)
    return bare, ours


def p95(times: Sequence[float]) -> float:
    """The time that 95 of 100 keys stay below."""
    return statistics.quantiles(times, n=20)[-1]
