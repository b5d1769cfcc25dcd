"""Going from screen to screen, and the palette of commands."""

from __future__ import annotations

from collections.abc import Iterator

from bench import watch
from bench.desk import in_queue
from bench.figures import Figure, median, p95, within
from bench.plan import Plan
from bench.records import Records

SWITCH, PALETTE, CLOSE = 120.0, 100.0, 60.0
CTRL_P, PALETTE_SHOWS = "\x10", "Search for commands"


def figures(records: Records, plan: Plan) -> Iterator[Figure]:
    """In a large record, every screen shown once before."""
    with watch.Watched(watch.curator(records.large)) as program:
        in_queue(program, plan)
        keys = (watch.F3, watch.F4, watch.F2)
        for key in keys:
            program.key(key, rest=True)
        listed = [program.key(key, rest=True).last for _ in range(plan.starts) for key in keys]
        there, back = [], []
        for _ in range(plan.starts):
            there.append(program.key(watch.ENTER, echo="article A1", rest=True).last)
            back.append(program.key("q", rest=True).last)
        opened, closed = [], []
        for _ in range(plan.starts):
            opened.append(program.key(CTRL_P, echo=PALETTE_SHOWS, rest=True).last)
            closed.append(program.key(watch.F10, rest=True).last)
            if program.shows(PALETTE_SHOWS):
                closed = []
                break
    yield within("switch of lists: median", median(listed), SWITCH)
    yield within("switch of lists: p95", p95(listed), SWITCH)
    yield within("queue to workbench: median", median(there), SWITCH)
    yield within("workbench to queue: median", median(back), SWITCH)
    yield within("palette complete: median", median(opened), PALETTE)
    if closed:
        yield within("palette closed without escape: median", median(closed), CLOSE)
    else:
        yield Figure("palette closed without escape", "it stays", f"≤ {CLOSE:g} ms", ok=False)
