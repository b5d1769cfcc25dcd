"""Typing into a field of the form of an event in which many take part, in a large record."""

from __future__ import annotations

from collections.abc import Iterator

from bench import minimal, watch
from bench.desk import crowded_event, light
from bench.figures import Figure, against, beside, median, p95
from bench.plan import Plan
from bench.records import CROWD, Records

RATIO = 1.5
FIELD = "date"


def figures(records: Records, plan: Plan) -> Iterator[Figure]:
    """Against a bare Input, in turn."""
    with (
        watch.Watched(minimal.INPUT) as bare,
        watch.Watched(watch.curator(records.large)) as program,
    ):
        bare.wait_for(minimal.READY, plan.timeout)
        crowded_event(program, plan)
        light(program, FIELD)
        program.key(watch.ENTER, rest=True)
        keys = [watch.BACKSPACE] * 4 + list("2025")
        bare_paints, paints = watch.paints_in_turn(
            [(bare, "abcd" + watch.BACKSPACE * 4), (program, keys)], plan
        )
    typed, ours = [paint.first for paint in bare_paints], [paint.first for paint in paints]
    where = f"field of a form, {CROWD} participants, {plan.rows:,} rows"
    yield beside("a bare Input: echo of a key, p95", p95(typed))
    yield against(f"{where}: echo of a key, p95", p95(ours), p95(typed), RATIO)
    yield against("field of a form: echo of a key, median", median(ours), median(typed), RATIO)
    yield beside(
        "field of a form: meaning of what is typed shown, p95", p95([paint.last for paint in paints])
    )
