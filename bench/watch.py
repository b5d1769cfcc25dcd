"""A program in a terminal whose keys are timed: from writing a key to what is painted for it."""

from __future__ import annotations

import os
import select
import sys
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from bench.plan import Plan
from tests.terminal import Terminal

COLUMNS, ROWS = 120, 40
CHECKOUT = Path(__file__).resolve().parent.parent
DOWN, UP, HOME, END, ENTER, TAB = "\x1b[B", "\x1b[A", "\x1b[H", "\x1b[F", "\r", "\t"
PAGE_DOWN, PAGE_UP, BACKSPACE, DELETE = "\x1b[6~", "\x1b[5~", "\x7f", "\x1b[3~"
F2, F3, F4, F10 = "\x1bOQ", "\x1bOR", "\x1bOS", "\x1b[21~"

QUIET = 0.06
"""Seconds without a byte after which a paint is over."""
_REST = 0.08
"""Seconds without a byte and nearly without work after which a program has done what it was asked for."""
_HARDLY = 0.1
"""The share of a processor below which a program rests."""


@dataclass(frozen=True, slots=True)
class Paint:
    """What a key made a program write: milliseconds from the key to the first and the last byte of it.

    `echo` is the time to the end of the read in which the text waited for was complete; the last one without it.
    """

    first: float
    last: float
    echo: float
    data: bytes


class Watched(Terminal):
    """A running program. While a key is timed its bytes are only collected: drawing them would take its time."""

    def __init__(self, command: Sequence[str]) -> None:
        super().__init__(command, columns=COLUMNS, rows=ROWS, cwd=CHECKOUT, env={"PYTHONPATH": str(CHECKOUT)})

    def key(
        self, key: str, *, echo: str = "", rest: bool = False, quiet: float = QUIET, timeout: float = 30.0
    ) -> Paint:
        """Press a key, or several at once, and time what is painted for it.

        `echo` is a text that it must paint. `rest` waits until the program has stopped working too, for answers that
        come in their own time. TimeoutError when nothing is painted, or not that.
        """
        wanted = echo.encode()
        data = bytearray()
        first = last = echoed = 0.0
        sent = looked = time.monotonic()
        worked = self.worked()
        self.send(key)
        while True:
            found = select.select([self._fd], [], [], _REST if rest else quiet)[0]
            now = time.monotonic()
            if found:
                data += os.read(self._fd, 65536)
                last = time.monotonic()
                first = first or last
                if not echoed and wanted in data:
                    echoed = last
                looked, worked = last, self.worked()
                continue
            works = rest and self.worked() - worked > _HARDLY * (now - looked)
            if now - sent > timeout or (first and echoed and not works):
                break
            looked, worked = now, self.worked()
        self._show(bytes(data))
        if not first or not echoed:
            shown = "\n".join(line.rstrip() for line in self.screen())
            raise TimeoutError(f"nothing was painted for {key!r} {echo!r}; the screen shows:\n{shown}")
        return Paint(*((at - sent) * 1000 for at in (first, last, echoed)), bytes(data))

    def keys(self, pressed: Iterable[str]) -> list[Paint]:
        """What these keys, pressed one after the other, make the program paint."""
        return [self.key(key) for key in pressed]

    def settled(self, timeout: float = 60.0) -> None:
        """Wait until the program writes nothing more and rests."""
        end = time.monotonic() + timeout
        while time.monotonic() < end:
            began, worked = time.monotonic(), self.worked()
            if self.pump(0.15) is None and self.worked() - worked <= _HARDLY * (time.monotonic() - began):
                return

    def shows(self, text: str) -> bool:
        """Whether a line of the screen has the text."""
        return any(text in line for line in self.screen())

    def worked(self) -> float:
        """Processor seconds that all threads of the program have used; 0 where the system does not say."""
        total = 0
        try:
            for task in Path(f"/proc/{self.pid}/task").iterdir():
                total += int((task / "schedstat").read_bytes().split()[0])
        except OSError:  # a thread that has just ended, or a system without /proc
            pass
        return total / 1e9

    def _show(self, data: bytes) -> None:
        self.output += data
        for token in self._parser.feed(data):
            self._obey(token)


def curator(record: Path) -> list[str]:
    """The command that opens a record in the app."""
    return [sys.executable, "-m", "curator", "--db", str(record), "--as", "bench"]


def in_turn(programs: Sequence[tuple[Watched, Sequence[str]]], plan: Plan) -> list[list[float]]:
    """`paints_in_turn`, as the times to the last byte of every paint."""
    return [[paint.last for paint in paints] for paints in paints_in_turn(programs, plan)]


def paints_in_turn(programs: Sequence[tuple[Watched, Sequence[str]]], plan: Plan) -> list[list[Paint]]:
    """What about as many keys of each program as the plan says make it paint: its keys are pressed over and over, the
    programs taking turns. Every turn begins with one unmeasured round of keys."""
    painted: list[list[Paint]] = [[] for _ in programs]
    for _ in range(plan.turns):
        for (program, keys), paints in zip(programs, painted, strict=True):
            keys = keys[: plan.keys]
            program.settled()
            program.keys(keys)
            for _ in range(max(round(plan.keys / plan.turns / len(keys)), 1)):
                paints += program.keys(keys)
    return painted
