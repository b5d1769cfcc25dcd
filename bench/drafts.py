"""How soon an edit is on disk: from the key until another connection reads it in the side file of drafts."""

from __future__ import annotations

import time
from collections.abc import Iterator

from bench import watch
from bench.desk import crowded_event, light
from bench.figures import Figure, median, p95, within
from bench.plan import Plan
from bench.records import CROWD, Records
from curator.store.sqlite_library import sqlite

KEPT = 50.0


def figures(records: Records, plan: Plan) -> Iterator[Figure]:
    """At an event with many participants: taking a value away, then undoing and doing that again and again."""
    with watch.Watched(watch.curator(records.large)) as program:
        crowded_event(program, plan)
        light(program, "date")
        reader = sqlite.connect(f"file:{records.large}.drafts?mode=ro", uri=True, isolation_level=None)
        try:
            before = _held(reader)
            times = [_kept(program, watch.DELETE, reader, plan)]
            for _ in range(max(plan.keys // 4, 1)):
                times += [_kept(program, key, reader, plan) for key in "ur"]
            program.send("u")
            program.settled()
            assert _held(reader) == before
        finally:
            reader.close()
    yield within(f"draft on disk after a key, {CROWD} participants: median", median(times), KEPT)
    yield within("draft on disk after a key: p95", p95(times), KEPT)


def _held(reader: sqlite.Connection) -> list[tuple[object, ...]]:
    return list(reader.execute("SELECT event, state FROM unsaved ORDER BY event"))


def _kept(program: watch.Watched, key: str, reader: sqlite.Connection, plan: Plan) -> float:
    """Milliseconds from a key until the drafts on disk are others."""
    program.settled()
    before = _held(reader)
    sent = time.monotonic()
    program.send(key)
    while _held(reader) == before:
        if time.monotonic() - sent > plan.timeout:
            raise TimeoutError(f"no other draft on disk after {key!r}")
        time.sleep(0.0005)
    return (time.monotonic() - sent) * 1000
