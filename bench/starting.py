"""From the start of the program to its first paint and its first rows."""

from __future__ import annotations

from collections.abc import Iterator

from bench import minimal, startup, watch
from bench.figures import Figure, against, beside
from bench.plan import Plan
from bench.records import Records

PAINT, ROWS = 1.5, 2.7


def figures(records: Records, plan: Plan) -> Iterator[Figure]:
    """Against a minimal app; the programs are started in turn."""
    commands = {
        "minimal": (minimal.LINE, minimal.READY),
        "sample": (watch.curator(records.sample), "Guests from"),
        "large": (watch.curator(records.large), "A12"),
    }
    medians = startup.interleaved(commands, plan.starts, plan.timeout)
    base = medians["minimal"][0]
    yield beside("a minimal app: start to first paint", base)
    yield against("start to first paint", medians["sample"][0], base, PAINT)
    yield against("start to first rows", medians["sample"][1], base, ROWS)
    yield against(f"start to first rows of {plan.rows:,}", medians["large"][1], base, ROWS)
