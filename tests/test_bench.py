"""The measuring does not rot: every family of figures can be taken, on small records; how fast it was is not asked."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from bench.run import FAMILIES
from tests.gold import GOLD

FIGURES = {
    "starting": ["first paint", "first rows"],
    "article_pane": ["cursor key, p95", "page key, p95", "open, median", "cursor against it"],
    "form_field": ["field of a form"],
    "picker": ["candidates, p95", "echo of a key, p95"],
    "lists": [
        "open for the first time",
        "down and up, p95",
        "against an echo",
        "narrowed after a key",
        "echo",
    ],
    "switching": [
        "switch of lists",
        "queue to workbench",
        "palette complete",
        "palette closed without escape",
    ],
    "importing": ["import of", "most memory", "typing beside the import"],
    "keys": ["keys for an event from three articles"] if GOLD.is_file() else [],
    "drafts": ["draft on disk after a key"],
    "memory": ["memory, sample record", "articles: opened", "idle processor"],
}


@pytest.mark.parametrize("family", FAMILIES)
def test_every_figure_is_printed(family: str, checkout: Path) -> None:
    done = subprocess.run(
        [sys.executable, "bench/run.py", "--quick", "--only", family],
        cwd=checkout,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    judged = [line for line in done.stdout.splitlines() if line.endswith((" ok", " short"))]
    missing = [figure for figure in FIGURES[family] if not any(figure in line for line in judged)]
    assert missing == [], done.stdout
