"""How well dates are found and resolved: on marked news texts, beside another program, and in the five articles."""

from __future__ import annotations

import json
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

from bench import adapters, dates_scored, gum
from bench.contest import Arena
from bench.dates_scored import Found
from bench.figures import Figure, at_least, median, shown
from bench.suggested_plan import SuggestedPlan
from curator.rules import story
from curator.rules.calendar import finding as date_finding

PEER = "dateparser"


def figures(arena: Arena, plan: SuggestedPlan) -> Iterator[Figure | str]:
    """Against what people marked: P, R and F as `dates_scored` counts them."""
    took: list[float] = []

    def ours(text: str, published: str | None) -> list[Found]:
        began = time.perf_counter()
        found = adapters.find_dates(text, published)
        took.append((time.perf_counter() - began) * 1000)
        others = _other_readings(text, published)
        return [(start, end, value, others.get((start, end), ())) for start, end, value in found]

    found = dates_scored.score_gum(gum.GUM, ours)
    yield f"{found.gold} days, months and years in {len(took)} texts; measured before: F .90, right .96"
    yield at_least("dates, precision", found.precision)
    yield at_least("dates, recall", found.recall)
    yield at_least("dates found and resolved, F", found.f, 0.93)
    yield at_least("dates found, right if found", found.right_if_found, 0.98)
    yield at_least("dates found, right with the second reading", found.second_if_found, 0.99)
    yield f"median of {shown(median(took))} a text"
    if plan.misses:
        yield from found.errors
    if not arena.has(PEER):
        yield f"{PEER}: not here"
        return
    with _Peer(arena.peers) as peer:
        theirs = dates_scored.score_gum(gum.GUM, peer.find_dates)
    told = ", ".join(
        f"{what} {share:.2f}"
        for what, share in (
            ("P", theirs.precision),
            ("R", theirs.recall),
            ("F", theirs.f),
            ("right if found", theirs.right_if_found),
        )
    )
    yield f"{PEER}: {told}; median of {shown(median(peer.took))} a text"


def _other_readings(text: str, published: str | None) -> dict[tuple[int, int], tuple[str, ...]]:
    """What one key more would offer for each date: the next reading."""
    found = date_finding.find_dates(text, published, story.regions(text))
    return {(one.start, one.end): one.alternatives[:1] for one in found}


class _Peer:
    """The other program, in a process of its own."""

    def __init__(self, python: Path) -> None:
        self.took: list[float] = []
        self._process = subprocess.Popen(
            [str(python), str(Path(__file__).with_name("dates_peer.py"))],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
        )

    def __enter__(self) -> _Peer:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.communicate(timeout=60)

    def find_dates(self, text: str, published: str | None) -> list[Found]:
        """Its answer for one text."""
        asked, answers = self._process.stdin, self._process.stdout
        assert asked is not None
        assert answers is not None
        asked.write(json.dumps([text, published]) + "\n")
        asked.flush()
        answer = json.loads(answers.readline())
        self.took.append(answer["took"])
        return [(start, end, value, ()) for start, end, value in answer["found"]]
