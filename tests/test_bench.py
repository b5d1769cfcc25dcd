"""The measuring does not rot: every family of figures can be taken, on small records; how fast it was is not asked."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from bench import adapters, names
from bench.gum import GUM
from bench.run import FAMILIES
from tests.gold import GOLD, SHARED

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


NAMES = {
    "quality": ["r@1", "r@5", "MRR", "recall at precision .9", "calibration error", "hard list: acc@1"],
    "fresh_names": ["all: acc@1", "all: acc@5", "all: rejected", "roles and ranks alone"],
    "absent": ["calibration error"],
    "speed": ["300: p95", "1,000: p95", "1,000: r@1", "1,000: build", "1,000: memory"],
    "building": ["build", "file", "open and first answer", "memory", "one name more", "one renamed"],
    "bad_input": ["nothing", "one letter", "titles only", "emoji only", "SQL"],
    "articles": ["linked to a wrong one", "known, not linked", "new, linked to an old one"],
    "merges": ["a merge, the last ones, median", "undone, p95"],
}

SUGGESTIONS = {
    "dates": ["resolved, F", "right if found", "with the second reading"],
    "names": ["entities found with the right type"],
    "articles": [
        "own story is right to the paragraph",
        "dates of events, right or flagged",
        "wrong days without a flag",
        "from outside the own story",
        "above all that do not",
        "all suggestions for an article",
    ],
    "likeness": ["put into the index", "memory, grown"],
}
"""The families that take minutes, for they run tests or the app, have tests of their own."""


@pytest.mark.parametrize("family", FAMILIES)
def test_every_figure_is_printed(family: str, checkout: Path) -> None:
    done = _run(checkout, "bench/run.py", "--quick", "--only", family)
    assert done.returncode == 0, done.stdout + done.stderr
    assert _missing(FIGURES[family], done.stdout) == [], done.stdout


@pytest.mark.parametrize("family", names.FAMILIES)
def test_every_figure_of_names_is_printed(family: str, checkout: Path) -> None:
    done = _run(checkout, "bench/names.py", "--quick", "--only", family, "--peers", sys.executable)
    if not (SHARED / "tools").is_dir():  # the lists lie beside the checkout, and are not part of it
        assert done.stdout.endswith("nothing can be asked.\n"), done.stdout + done.stderr
        return
    assert done.returncode == 0, done.stdout + done.stderr
    assert _missing(NAMES[family], done.stdout) == [], done.stdout
    assert family != "quality" or "rapidfuzz token_set_ratio " in done.stdout


@pytest.mark.parametrize("family", SUGGESTIONS)
def test_every_figure_of_suggestions_is_printed(family: str, checkout: Path) -> None:
    done = _run(checkout, "bench/suggestions.py", "--quick", "--only", family, "--peers", sys.executable)
    if not GUM.is_file():  # the marked texts lie beside the checkout, and are not part of it
        assert done.stdout.endswith("nothing can be scored.\n"), done.stdout + done.stderr
        return
    assert done.returncode == 0, done.stdout + done.stderr
    assert _missing(SUGGESTIONS[family], done.stdout) == [], done.stdout
    assert family != "dates" or "dateparser: not here" in done.stdout


def test_suggestions_in_the_shapes_of_measuring() -> None:
    text = (
        "KARACHI: Admiral Naveed Ashraf called on General Amina Rahman on Tuesday.\n\n"
        "They had last met in March 2024, the Bangladesh Navy said.\n"
    )
    dates = adapters.find_dates(text, "2025-11-13")
    assert [(text[start:end].strip("."), value) for start, end, value in dates] == [
        ("on Tuesday", "2025-11-11"),
        ("in March 2024", "2024-03"),
    ]
    named = {text[start:end]: kind for start, end, kind in adapters.find_names(text)}
    assert named["KARACHI"] == "place"
    assert named["Bangladesh Navy"] == "organisation"
    assert [kind for words, kind in named.items() if "Ashraf" in words] == ["person"]
    assert adapters.event_dates(text, "2025-11-13")[0] == "2025-11-11"
    assert "2025-11-13" in adapters.event_dates(text, "2025-11-13")
    assert [value for _, _, value in adapters.find_dates(text, None)] == [None, "2024-03"]
    assert adapters.event_dates("Nothing happened.", None) == []


def test_most_like_is_who_reports_the_same() -> None:
    index = adapters.SameEvent()
    for n, (who, where) in enumerate((("Ashraf", "Karachi"), ("Rahman", "Dhaka"), ("Mirza", "Quetta"))):
        text = f"General {who} opened a hospital in {where}. Nurses of {where} greeted {who} at the gate."
        index.add(str(n), f"{who} opens hospital", text, f"2025-11-0{n + 1}")
    found = index.rank("Hospital in Dhaka", "A hospital was opened in Dhaka by General Rahman.", "2025-11-02")
    assert found[0][0] == "1"
    assert found[0][1] > found[1][1]


def _run(checkout: Path, script: str, *given: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, script, *given],
        cwd=checkout,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=300,
        check=False,
    )


def _missing(figures: list[str], printed: str) -> list[str]:
    """The figures that are on no judged line."""
    judged = [line for line in printed.splitlines() if line.endswith((" ok", " short"))]
    return [figure for figure in figures if not any(figure in line for line in judged)]
