"""Who is found: on the list of aliases, on the hand-made list, on names that are in no list, and when the entity that
is asked for is not there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bench.contest import OURS, PEERS, Arena, Contestant
from bench.figures import Figure, at_least, at_most, share
from bench.names_plan import NamesPlan
from bench.yardstick import Row, Yardstick

LIKELY, SURE = 0.5, 0.9
"""From these scores on a name is offered as a match, and hardly looked at."""
HARD = (("acc@1", 0.90), ("acc@5", 0.97), ("rejected", 0.97))
SLICES = (
    ("person arabic/indic script", "Arabic and Indic script", 0.93),
    ("person synth news-style", "news style", 0.97),
    ("org latin", "organisations", 0.72),
    ("person latin politicians", "politicians", None),
    ("person latin sanctions", "sanctions lists", None),
    ("person other script", "other scripts", None),
)
_COLUMNS = ("r@1", "r@5", "MRR", "arabic", "news", "orgs", "r at P.9", "error", "hard@1", "hard@5", "refused")
Missed = tuple[str, str, str, int, float, str]
"""A question, the entity of the row, whether they are one, its rank, its score, what the row is about."""


@dataclass(frozen=True, slots=True)
class Quality:
    """What one matcher reached: shares by slice, over pairs, of the top suggestion, and on the hard list."""

    slices: Mapping[str, Mapping[str, float]]
    top: list[tuple[float, bool]]
    pairs: Mapping[str, float]
    error: float
    hard: Mapping[str, float]
    missed: list[tuple[Any, ...]]
    hard_missed: list[Missed]

    def cells(self, *, scored: bool) -> list[str]:
        """The quality as cells of a table; a matcher without scores has no figures of them."""
        whole, hard = self.slices["ALL"], self.hard
        firsts = (self.slices.get(name, {}).get("r@1") for name, _, _ in SLICES[:3])
        by_score = (self.pairs["recall@p0.9"], self.error) if scored else (None, None)
        refused = hard["rejected"] if scored else None
        found = (
            whole["r@1"],
            whole["r@5"],
            whole["mrr"],
            *firsts,
            *by_score,
            hard["acc@1"],
            hard["acc@5"],
            refused,
        )
        return ["-" if figure is None else share(figure) for figure in found]


def reached(yardstick: Yardstick, matcher: Contestant, asked: list[Row], ids: dict[str, str]) -> Quality:
    """Ask a matcher all of it."""
    sums = yardstick.arithmetic
    slices, _, top, pairs, missed = sums.run_dev(matcher.match, asked)
    hard, hard_missed = sums.run_hard(matcher.match, yardstick.hard, ids, LIKELY)
    error, _ = sums.calibration(top)
    return Quality(slices, top, sums.pairwise(pairs, len(asked)), error, hard, missed, hard_missed)


def figures(yardstick: Yardstick, arena: Arena, plan: NamesPlan) -> Iterator[Figure | str]:
    """Ours whole, then every matcher on the first questions."""
    asked = yardstick.questions(plan.questions)
    entities, ids = yardstick.entities(asked, plan.listed)
    with arena.entered([OURS], entities) as [matcher]:
        ours = reached(yardstick, matcher, asked, ids)
    whole = ours.slices["ALL"]
    yield f"{len(asked):,} questions, {len(entities):,} entities"
    yield at_least("r@1", whole["r@1"], 0.85)
    yield at_least("r@5", whole["r@5"], 0.92)
    yield at_least("MRR", whole["mrr"], 0.88)
    for name, words, least in SLICES:
        if name in ours.slices:
            yield at_least(f"r@1, {words}", ours.slices[name]["r@1"], least)
    yield at_least("recall at precision .9", ours.pairs["recall@p0.9"], 0.80)
    yield at_most("calibration error of the top suggestion", ours.error, 0.03)
    sure = [right for score, right in ours.top if score >= SURE]
    yield at_least("right, of the suggestions from .9", sum(sure) / max(1, len(sure)), 0.90)
    yield at_least("suggestions from .9, of all questions", len(sure) / len(asked), 0.65)
    yield from _judged("hard list", ours.hard, ours.hard_missed)
    if plan.misses:
        yield from (f"not first: {miss}" for miss in ours.missed)
        yield from (f"hard list: {miss}" for miss in ours.hard_missed)
    yield from _beside(yardstick, arena, plan, asked[: plan.peer_questions])


def _judged(what: str, figures: Mapping[str, float], missed: Sequence[Missed]) -> Iterator[Figure]:
    """The figures of a hand-made list."""
    for part, least in HARD:
        yield at_least(f"{what}: {part}", figures[part], least)
    alone = [
        miss
        for miss in missed
        if miss[2] == "no" and "only" in miss[5] and miss[5].startswith(("role", "rank"))
    ]
    yield at_most(f"{what}: roles and ranks alone, from .5", len(alone), 0)


def _beside(yardstick: Yardstick, arena: Arena, plan: NamesPlan, asked: list[Row]) -> Iterator[str]:
    """Every matcher on the same questions: a table of its own."""
    entities, ids = yardstick.entities(asked, plan.listed)
    yield f"the first {len(asked)} questions and the hard list; +a: all scripts are written in Latin letters first"
    yield _line("", _COLUMNS)
    for entry in (OURS, *PEERS):
        if missing := arena.missing(entry):
            yield missing
            continue
        with arena.entered([entry], entities) as [matcher]:
            yield _line(entry.name, reached(yardstick, matcher, asked, ids).cells(scored=entry.scored))


def fresh(yardstick: Yardstick, arena: Arena, plan: NamesPlan) -> Iterator[Figure | str]:
    """On names that nothing was fitted to, ours and the peers."""
    entities, ids = yardstick.fresh_entities(plan.listed)
    rows = yardstick.fresh
    yield f"{len(rows)} rows, {len(entities):,} entities"
    with arena.entered([OURS], entities) as [ours]:
        figures, missed = yardstick.arithmetic.run_hard(ours.match, rows, ids, LIKELY)
        yield from _judged("all", figures, missed)
        for kind in ("person", "organisation", "place"):
            some = [row for row in rows if row["kind"] == kind]
            if {"yes", "no"} <= {row["should_match"] for row in some}:
                yield f"{kind}: {_told(yardstick.arithmetic.run_hard(ours.match, some, ids, LIKELY)[0])}"
    if plan.misses:
        yield from (f"{miss}" for miss in missed)
    for entry in PEERS:
        if missing := arena.missing(entry):
            yield missing
            continue
        with arena.entered([entry], entities) as [matcher]:
            figures, _ = yardstick.arithmetic.run_hard(matcher.match, rows, ids, LIKELY)
            yield f"{entry.name}: {_told(figures, scored=entry.scored)}"


def absent(yardstick: Yardstick, arena: Arena, plan: NamesPlan) -> Iterator[Figure | str]:
    """The calibration when some of the questions have no answer, as `calibration` counts it."""
    asked = yardstick.questions(plan.questions)
    without = yardstick.withheld(asked, plan.absent)
    there = [row for row in asked if row["canonical_id"] not in without]
    gone = [row["alias"] for row in asked if row["canonical_id"] in without]
    entities, _ = yardstick.entities(there, plan.listed, without=without)
    with arena.entered([OURS], entities) as [ours]:
        _, _, top, _, _ = yardstick.arithmetic.run_dev(ours.match, there)
        alarms = [found[0][1] if (found := ours.match(name, 10)) else 0.0 for name in gone]
    error, bins = yardstick.arithmetic.calibration([*top, *((score, False) for score in alarms)])
    yield f"{len(gone)} of {len(asked)} questions are about an entity that is not there"
    yield at_most("calibration error of the top suggestion", error, 0.03)
    yield at_most("questions without an answer that are offered one from .5", _share_from(alarms, LIKELY))
    yield at_most("the same from .9", _share_from(alarms, SURE))
    yield "from a score on, questions and how many are right: " + ", ".join(
        f"{at} {n} {share(float(right))}" for at, (n, right) in bins.items()
    )


def _share_from(scores: Sequence[float], least: float) -> float:
    return sum(score >= least for score in scores) / max(1, len(scores))


def _told(figures: Mapping[str, float], *, scored: bool = True) -> str:
    return ", ".join(f"{part} {share(figures[part])}" for part, _ in HARD if scored or part != "rejected")


def _line(name: str, cells: Sequence[str]) -> str:
    return f"{name:30}" + "".join(f"{cell:>9}" for cell in cells)
