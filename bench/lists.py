"""Lists of very many rows: opening one, going through it, narrowing it."""

from __future__ import annotations

from collections.abc import Iterator

from bench import minimal, watch
from bench.desk import in_queue
from bench.figures import Figure, against, beside, median, p95, within
from bench.picker import typing
from bench.plan import Plan
from bench.records import Records

OPEN, KEY, NARROWED, ECHO, RATIO = 1000.0, 20.0, 100.0, 25.0, 1.5
LISTS = (("Articles", watch.F2), ("Events", watch.F3), ("Entities", watch.F4))
MOVES = [watch.DOWN] * 7 + [watch.UP] * 3
WORDS = {"Articles": ("karachi", "hasan"), "Events": ("visit", "dhaka"), "Entities": ("rahman", "navy")}


def figures(records: Records, plan: Plan) -> Iterator[Figure]:
    """In a record of many articles, events and entities."""
    opening: dict[str, list[float]] = {name: [] for name, _ in LISTS[1:]}
    for _ in range(max(plan.starts // 2, 1)):
        for name, key in LISTS[1:]:
            with watch.Watched(watch.curator(records.large)) as program:
                in_queue(program, plan)
                opening[name].append(program.key(key, echo=f"{name} (", rest=True).last)
    for name, times in opening.items():
        yield within(f"{plan.rows:,} {name.lower()}: open for the first time, median", median(times), OPEN)
    with (
        watch.Watched(minimal.ECHO) as echo,
        watch.Watched(watch.curator(records.large)) as program,
    ):
        echo.wait_for(minimal.READY, plan.timeout)
        in_queue(program, plan)
        for name, key in LISTS:
            if not program.shows(f"{name} ("):
                program.key(key, echo=f"{name} (", rest=True)
            echoed, moved = watch.in_turn([(echo, MOVES), (program, MOVES)], plan)
            yield within(f"{plan.rows:,} {name.lower()}: down and up, p95", p95(moved), KEY)
            yield against(
                f"{name.lower()}: down and up against an echo, median", median(moved), median(echoed), RATIO
            )
            yield from _narrowing(program, name, plan)
    yield beside("an app that only echoes the key, median", median(echoed))


def _narrowing(program: watch.Watched, name: str, plan: Plan) -> Iterator[Figure]:
    program.key("/", rest=True)
    settled, echo = typing(program, WORDS[name], plan.keys // 2)
    program.key(watch.ENTER, rest=True)
    yield within(f"{plan.rows:,} {name.lower()}: narrowed after a key, p95", p95(settled), NARROWED)
    yield within(f"{name.lower()}: echo of a key while narrowing, p95", p95(echo), ECHO)
