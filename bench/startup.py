"""How long a program takes to its first paint and to its first rows, against a minimal Textual app in the same run.

    python bench/startup.py --rows TEXT -- COMMAND …

TEXT is what the first screen of the command shows once its data is there. Both run in turn, ten times each, in a
terminal of 120x40; what is printed are medians. The minimal app shows a header, a footer and one line of text.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tests.terminal import Terminal

PAINT_TARGET, ROWS_TARGET = 1.5, 2.7
READY = "minimal app ready"
MINIMAL = f"""
from textual.app import App
from textual.widgets import Footer, Header, Static

class Minimal(App):
    def compose(self):
        yield Header()
        yield Static({READY!r})
        yield Footer()

Minimal().run()
"""


def measure(command: Sequence[str], rows: str, timeout: float) -> tuple[float, float]:
    """Milliseconds from the start to the first character on the screen and to the line that holds `rows`."""
    with Terminal(command, columns=120, rows=40) as terminal:
        paint = terminal.wait_until(
            lambda: any(map(str.strip, terminal.screen())), timeout, "the first paint"
        )
        shown = terminal.wait_for(rows, timeout)
        started = terminal.started
    return (paint - started) * 1000, (shown - started) * 1000


def interleaved(
    commands: Mapping[str, tuple[Sequence[str], str]], runs: int, timeout: float
) -> dict[str, tuple[float, float]]:
    """Medians of (first paint, first rows) of every command, run in turn after one unmeasured round."""
    times: dict[str, list[tuple[float, float]]] = {name: [] for name in commands}
    for run in range(runs + 1):
        for name, (command, rows) in commands.items():
            taken = measure(command, rows, timeout)
            if run:
                times[name].append(taken)
    return {
        name: (statistics.median(paint for paint, _ in taken), statistics.median(rows for _, rows in taken))
        for name, taken in times.items()
    }


def main() -> int:
    parser = argparse.ArgumentParser(description="Start-up time against a minimal Textual app.")
    parser.add_argument(
        "--rows", required=True, metavar="TEXT", help="text that is shown when the first rows are there"
    )
    parser.add_argument(
        "--runs", type=int, default=10, help="how often each is started (at least 10 for a verdict)"
    )
    parser.add_argument("--timeout", type=float, default=30.0, help="seconds to wait for one start")
    parser.add_argument("command", nargs="+", metavar="COMMAND", help="the command, behind --")
    given = parser.parse_args()
    os.environ["TEXTUAL_ANIMATIONS"] = "none"
    try:
        medians = interleaved(
            {"minimal": ([sys.executable, "-c", MINIMAL], READY), "command": (given.command, given.rows)},
            given.runs,
            given.timeout,
        )
    except TimeoutError as error:
        print(error, file=sys.stderr)
        return 1
    minimal, (paint, rows) = medians["minimal"][0], medians["command"]
    print(f"minimal app: first paint {minimal:.0f} ms (median of {given.runs})")
    for what, taken, target in (("first paint", paint, PAINT_TARGET), ("first rows", rows, ROWS_TARGET)):
        ratio = taken / minimal
        verdict = "reached" if ratio <= target else "missed"
        print(f"{what} ratio {ratio:.2f} (target {target}, {verdict}): {taken:.0f} ms")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
