"""The way to places in the app that more than one family of figures measures."""

from __future__ import annotations

from bench import watch
from bench.plan import Plan
from bench.watch import Watched


def in_queue(program: Watched, plan: Plan) -> None:
    """Wait until the record is open and the queue shows it."""
    program.wait_for("Articles (", plan.timeout)
    program.settled(plan.timeout)


def crowded_event(program: Watched, plan: Plan) -> None:
    """Open the last article of the large record, with its event of many participants, and go to the form."""
    in_queue(program, plan)
    program.key(watch.END, rest=True)
    program.key(watch.ENTER, echo="delegation", rest=True)
    program.key(watch.TAB, rest=True)


def light(program: Watched, label: str) -> None:
    """Light the row of the form with this label. TimeoutError when there is none."""
    for _ in range(80):
        if any("> " in line and f" {label} " in line.partition("> ")[2] for line in program.screen()):
            return
        program.key(watch.DOWN)
    raise TimeoutError(f"no row “{label}” in the form:\n" + "\n".join(program.screen()))
