"""How many of the traps, the conflicts and the points of acceptance are handled: each is a test, which is run."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

from bench.contest import Arena
from bench.figures import Figure
from bench.suggested_plan import SuggestedPlan
from tests.gold import GOLD, read_gold

CHECKOUT = Path(__file__).resolve().parent.parent
TESTED = {
    "traps": ("tests/test_traps.py", "test_trap["),
    "conflicts": ("tests/test_conflicts.py", "test_conflict["),
    "points of acceptance": ("tests/test_acceptance.py", "test_accepted["),
}
"""The file, and how the name of each test begins."""


def figures(_: Arena, plan: SuggestedPlan) -> Iterator[Figure | str]:
    """As many as the gold lists must pass; a test that is missing counts as failed."""
    if not GOLD.is_file():
        yield "not measured, for want of the articles"
        return
    gold = read_gold()
    listed = {
        "traps": sum(len(article["traps"]) for article in gold["articles"]),
        "conflicts": len(gold["conflicts"]),
        "points of acceptance": len(gold["acceptance"]),
    }
    for what, (file, begins) in TESTED.items():
        passed, failed = _run(file, begins)
        yield Figure(
            f"{what} handled", f"{len(passed)} of {listed[what]}", "all", len(passed) == listed[what]
        )
        if plan.misses:
            yield from (f"{what}: {name}" for name in failed)


def _run(file: str, begins: str) -> tuple[list[str], list[str]]:
    """The names of the tests that passed, and of those that did not."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.xml"
        asked = ["-q", "-p", "no:cacheprovider", f"--junitxml={report}", file]
        subprocess.run(
            [sys.executable, "-m", "pytest", *asked],
            cwd=CHECKOUT,
            capture_output=True,
            check=False,
            timeout=600,
        )
        cases = ElementTree.parse(report).iter("testcase")
        told = {case.get("name", ""): len(case) == 0 for case in cases}
    ours = {name: passed for name, passed in told.items() if name.startswith(begins)}
    return [name for name, passed in ours.items() if passed], [n for n, passed in ours.items() if not passed]
