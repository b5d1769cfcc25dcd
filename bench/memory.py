"""What the program needs while nobody does anything: memory and processor."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Iterator

from bench import watch
from bench.desk import in_queue
from bench.figures import Figure
from bench.plan import Plan
from bench.records import Records

SAMPLE, LARGE, IDLE = 70, 150, 0.5


def figures(records: Records, plan: Plan) -> Iterator[Figure]:
    """After a walk through every screen; the processor over a while in which nothing is typed."""
    for path, name, most in (
        (records.sample, "sample record", SAMPLE),
        (records.large, f"record of {plan.rows:,} articles", LARGE),
    ):
        with watch.Watched(watch.curator(path)) as program:
            in_queue(program, plan)
            opened = resident(program.pid)
            _walk(program)
            walked = resident(program.pid)
            began, worked = time.monotonic(), program.worked()
            while time.monotonic() - began < plan.idle:
                program.pump(0.1)
            share = 100 * (program.worked() - worked) / (time.monotonic() - began)
        yield Figure(f"memory, {name}: opened", f"{opened:.0f} MB", f"≤ {most} MB", opened <= most)
        yield Figure(f"memory, {name}: after a walk", f"{walked:.0f} MB", f"≤ {most} MB", walked <= most)
        yield Figure(f"idle processor, {name}", f"{share:.2f} %", f"≤ {IDLE} %", share <= IDLE)


def _walk(program: watch.Watched) -> None:
    """Every list to its end, an article, and back."""
    for key in (watch.F3, watch.F4, watch.F2):
        program.key(key, rest=True)
        for move in (watch.PAGE_DOWN, watch.PAGE_DOWN, watch.PAGE_DOWN, watch.HOME):
            program.send(move)
            program.settled()
    program.key(watch.ENTER, echo="article A1", rest=True)
    program.key("q", rest=True)
    program.settled()


def resident(pid: int) -> float:
    """Megabytes of memory that a process holds now."""
    said = subprocess.run(["ps", "-o", "rss=", "-p", str(pid)], capture_output=True, text=True, check=True)
    return int(said.stdout) / 1024
