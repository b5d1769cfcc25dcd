"""Bringing in very many articles: how long that takes, how much memory, and whether one can type beside it."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from bench import minimal, watch
from bench.desk import in_queue, light
from bench.figures import Figure, against, beside, median, p95, within
from bench.plan import Plan
from bench.records import Records, article
from curator.services import demo

SECONDS, MEMORY, RATIO = 60_000.0, 200, 1.5
LETTERS = "abcdefghij"
IMPORTED = "Import: "


def figures(records: Records, plan: Plan) -> Iterator[Figure]:
    """By the command line, then from the queue of a running app."""
    source = records.folder / "articles"
    source.mkdir()
    for n in range(plan.articles):
        (source / f"{n:05}.txt").write_text(
            article(f"Visitors at headquarters {n}", plan.length), encoding="utf-8"
        )
    what = f"import of {plan.articles:,} articles of {plan.length / 1000:g} kB"
    seconds, worked, megabytes = _by_command(records.folder / "by-command.db", source)
    yield within(what, seconds * 1000, SECONDS)
    yield beside(f"{what}: processor ({plan.articles / worked:,.0f} a second of it)", worked * 1000)
    yield Figure(f"{what}: most memory", f"{megabytes:.0f} MB", f"≤ {MEMORY} MB", megabytes <= MEMORY)
    yield from _beside(records.folder / "by-app.db", source, plan)


def _by_command(path: Path, source: Path) -> tuple[float, float, float]:
    """Seconds, processor seconds and megabytes of `curator import`."""
    command = [*watch.curator(path), "import", str(source)]
    began = time.monotonic()
    started = subprocess.Popen(
        command, cwd=watch.CHECKOUT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    _, status, usage = os.wait4(started.pid, 0)
    taken = time.monotonic() - began
    started.returncode = os.waitstatus_to_exitcode(status)
    if started.returncode:
        raise RuntimeError(f"{' '.join(command)} ended with {started.returncode}")
    unit = 1024 * 1024 if sys.platform == "darwin" else 1024
    return taken, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / unit


def _beside(path: Path, source: Path, plan: Plan) -> Iterator[Figure]:
    """Typing into a field of a form while the app imports, against a bare Input while it does so too."""
    demo.build(path).close()
    with (
        watch.Watched(minimal.INPUT) as bare,
        watch.Watched(watch.curator(path)) as program,
    ):
        bare.wait_for(minimal.READY, plan.timeout)
        in_queue(program, plan)
        program.send("i")
        program.settled()
        program.send(f"{source}\r")
        program.wait_until(
            lambda: program.shows("Importing") or program.shows(IMPORTED), plan.timeout, "the import"
        )
        program.key(watch.ENTER, echo="article A1", quiet=0.2)
        program.key(watch.TAB, quiet=0.2)
        light(program, "title")
        program.key(watch.ENTER, quiet=0.5)
        typed: list[float] = []
        ours: list[float] = []
        while len(ours) < plan.keys and not (ours and program.shows(IMPORTED)):
            typed += _echoes(bare)
            ours += _echoes(program)
    yield beside("a bare Input beside the import: echo of a key, p95", p95(typed))
    yield against(f"typing beside the import ({len(ours)} keys): echo, p95", p95(ours), p95(typed), RATIO)
    yield against("typing beside the import: echo, median", median(ours), median(typed), RATIO)


def _echoes(program: watch.Watched) -> list[float]:
    """Type a few letters and take them back; the times to the echo of each."""
    times = [program.key(letter, echo=LETTERS[: n + 1], quiet=0.02).echo for n, letter in enumerate(LETTERS)]
    program.send(watch.BACKSPACE * len(LETTERS))
    while program.pump(0.1) is not None:
        continue
    return times
