"""Ten thousand merges in a large record: one more, and one undone, take what the first ones took."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from bench import big_record
from bench.contest import Arena
from bench.figures import Figure, beside, median, p95, within
from bench.names_plan import NamesPlan
from bench.yardstick import Yardstick
from curator.model.lines import Filter
from curator.services import judgements, reading
from curator.services.workspace import Workspace, open_record

AUTHOR = "bench"
SHORT = 300
"""Characters of the articles that name the entities."""
INSTANT = 100
"""Milliseconds that feel like none."""


def figures(_: Yardstick, __: Arena, plan: NamesPlan) -> Iterator[Figure | str]:
    """Pairs are merged, and every tenth pair joins the one before it, so that there are clusters of many."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "merges.db"
        few = plan.merged // 20
        big_record.build(path, articles=few, entities=plan.merged, events=few, length=SHORT)
        workspace = open_record(path, AUTHOR)
        try:
            yield f"{plan.merged:,} entities"
            yield from _merged(workspace, plan)
        finally:
            workspace.close()


def _merged(workspace: Workspace, plan: NamesPlan) -> Iterator[Figure | str]:
    people = reading.entity_page(workspace, Filter(kind="person"), 0, plan.merges * 2 + 2 * plan.repeats)
    uids = [line.uid for line in people]
    pairs = [
        (uids[at - 2], uids[at + 1]) if at % 20 == 18 else (uids[at], uids[at + 1])
        for at in range(0, len(uids) - 1, 2)
    ]
    most = min(plan.merges, len(pairs))

    def merge(pair: tuple[str, str]) -> None:
        judgements.merge(workspace, pair, "the same person")

    took = [_milliseconds(merge, pair) for pair in pairs[: plan.repeats]]
    yield beside("a merge, the first ones, median", median(took))
    yield beside("undone, median", median(_undone(workspace, plan)))
    for pair in pairs[: plan.repeats]:
        merge(pair)
    took = [_milliseconds(merge, pair) for pair in pairs[plan.repeats : most]]
    yield f"{most:,} merges in {sum(took) / 1000:.0f} s"
    last = took[-plan.repeats :]
    yield within("a merge, the last ones, median", median(last), INSTANT)
    yield within("a merge, the last ones, p95", p95(last), INSTANT)
    undone = list(_undone(workspace, plan))
    yield within("undone, median", median(undone), INSTANT)
    yield within("undone, p95", p95(undone), INSTANT)
    yield beside("the list of entities, first page", _milliseconds(lambda _: _page(workspace), None))


def _undone(workspace: Workspace, plan: NamesPlan) -> list[float]:
    return [_milliseconds(lambda _: judgements.take_back(workspace), None) for _ in range(plan.repeats)]


def _page(workspace: Workspace) -> None:
    assert reading.entity_page(workspace, Filter(), 0, 50)


def _milliseconds(do: Callable[[Any], object], what: Any) -> float:
    began = time.perf_counter()
    do(what)
    return (time.perf_counter() - began) * 1000
