"""The index of likeness over very many articles: how long it takes to make, what memory it needs, how it answers."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from bench.contest import Arena
from bench.figures import Figure, beside, median, megabytes, p95, within
from bench.suggested_plan import SuggestedPlan

BUILT, MEMORY = 150_000.0, 150
"""Milliseconds; megabytes that the process may grow by."""


def figures(_: Arena, plan: SuggestedPlan) -> Iterator[Figure | str]:
    """Articles like the marked news texts, with other people, places and days in each."""
    asked = [sys.executable, str(Path(__file__).with_name("likeness_alone.py")), str(plan.indexed)]
    said = subprocess.run(asked, capture_output=True, encoding="utf-8", check=False)
    if said.returncode:
        raise ChildProcessError(said.stderr.strip().splitlines()[-1])
    found = json.loads(said.stdout)
    yield "measured before: 38 s, 89 MB"
    yield within(f"{plan.indexed:,} articles put into the index", found["build"] * 1000, BUILT)
    yield megabytes(f"{plan.indexed:,} articles: memory, grown", found["grown"], MEMORY)
    yield beside("articles like one of them, median", median(found["asked"]))
    yield beside("articles like one of them, p95", p95(found["asked"]))
