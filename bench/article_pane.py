"""The article pane: moving the cursor, turning the page, opening a long text."""

from __future__ import annotations

from collections.abc import Iterator

from bench import minimal, watch
from bench.figures import Figure, against, beside, median, p95, within
from bench.plan import Plan
from bench.records import Records

CURSOR, PAGE, OPEN = 20.0, 45.0, 1000.0
RATIO = 1.5
MOVES = [watch.DOWN] * 5 + ["\x1b[C"] * 2 + [watch.UP] * 3 + ["\x1b[D"] * 2
PAGES = [watch.PAGE_DOWN] * 3 + [watch.PAGE_UP] * 2


def figures(records: Records, plan: Plan) -> Iterator[Figure]:
    """At every length of text; the cursor also against typing into a bare Input."""
    for n, length in enumerate(plan.texts):
        long = f"{length // 1000:,} kB"
        with (
            watch.Watched(minimal.INPUT) as bare,
            watch.Watched(watch.curator(records.texts)) as program,
        ):
            bare.wait_for(minimal.READY, plan.timeout)
            program.wait_for("A1", plan.timeout)
            program.settled()
            program.send(watch.DOWN * n)
            program.settled()
            opening = _opened(program, plan.starts if length == max(plan.texts) else 1)
            typed, moved = watch.in_turn([(bare, "abcdefgh"), (program, MOVES)], plan)
            (paged,) = watch.in_turn([(program, PAGES)], plan)
        yield within(f"article of {long}: cursor key, p95", p95(moved), CURSOR)
        yield within(f"article of {long}: page key, p95", p95(paged), PAGE)
        if length == max(plan.texts):
            yield within(f"article of {long}: open, median", median(opening), OPEN)
    yield beside("a bare Input: key, median", median(typed))
    yield against("article cursor against it, median", median(moved), median(typed), RATIO)


def _opened(program: watch.Watched, times: int) -> list[float]:
    """Open the lit article so many times; it stays open."""
    opening = []
    for turn in range(times):
        if turn:
            program.key("q", rest=True)
        # When its text is there; names and dates in it are found in the background, and marked as they are.
        opening.append(program.key(watch.ENTER, echo="delegation", rest=True).echo)
    return opening
