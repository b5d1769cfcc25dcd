"""How fast names are found among few and very many, and who is found there, beside other programs asked in turn."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from bench import crowd, records
from bench.contest import LOGIC, OURS, TOKEN_SET, TRIGRAMS, WRATIO, Arena, Contestant
from bench.figures import Figure, at_least, median, megabytes, p95, share, shown, within
from bench.names_plan import NamesPlan
from bench.yardstick import Entity, Row, Yardstick

LIMIT = 10
WARMING = 20
BY_THEMSELVES = 20_000
"""Entities that there are in the lists without a crowd."""
BUILT, MEMORY = 45_000, 80
"""Milliseconds, megabytes: what an index of the largest size may need."""


@dataclass(frozen=True, slots=True)
class Target:
    """What is asked of an index: the milliseconds that 95 of 100 look-ups stay below, how many times faster than
    token_set_ratio the median is, and the shares that are found; None: nothing."""

    slowest: float
    faster: float | None = None
    first: float | None = None
    fifth: float | None = None


TARGETS = (Target(10), Target(20, 12, 0.79, 0.87), Target(30, 100, 0.75, 0.82))
"""By size."""

Answers = list[list[tuple[str, float]]]


def figures(yardstick: Yardstick, arena: Arena, plan: NamesPlan) -> Iterator[Figure | str]:
    """One size after the other; all matchers are asked a question before the next one."""
    asked = yardstick.questions(plan.crowd_questions)
    for size, target in zip(plan.sizes, TARGETS, strict=True):
        entities = among(yardstick, arena, plan, asked, size)
        if isinstance(entities, str):
            yield entities
            continue
        peers = arena.present((TRIGRAMS, TOKEN_SET, WRATIO, LOGIC))
        largest = size == plan.sizes[-1]
        with arena.entered([OURS, *peers], entities) as matchers:
            answers = _in_turn(matchers, asked, plan.slow if largest else {})
            yield f"{size:,} names"
            yield from _times(f"{size:,}", matchers, target)
            yield from _found(f"{size:,}", yardstick, matchers, answers, asked, target)
            if largest:
                ours = matchers[0]
                yield within(f"{size:,}: build of the matcher", ours.built * 1000, BUILT)
                yield megabytes(f"{size:,}: memory, grown by the matcher", ours.grown, MEMORY)
                for peer in matchers[1:]:
                    yield f"{peer.entry.name}: build {peer.built:.1f} s, memory {peer.grown:.0f} MB"
    yield from filter(None, map(arena.missing, (TRIGRAMS, TOKEN_SET, WRATIO, LOGIC)))


def among(
    yardstick: Yardstick, arena: Arena, plan: NamesPlan, asked: list[Row], size: int
) -> list[Entity] | str:
    """So many entities, those that are asked for among them; or why there are not so many."""
    if size <= BY_THEMSELVES:
        return yardstick.entities(asked, size)[0]
    if not arena.has(crowd.NEEDS):
        return f"{size:,} names: not measured, for want of {crowd.NEEDS}"
    names = crowd.kept_names(records.kept(), arena.peers, max(plan.sizes))
    return yardstick.entities(asked, size, crowd=names)[0]


def _in_turn(matchers: list[Contestant], asked: list[Row], fewer: Mapping[str, int]) -> list[Answers]:
    """What each matcher answers to the questions that it is asked, after some that do not count."""
    answers: list[Answers] = [[] for _ in matchers]
    for matcher in matchers:
        for row in asked[: 1 if matcher.entry.name in fewer else WARMING]:
            matcher.match(row["alias"], LIMIT)
        matcher.took.clear()
    for n, row in enumerate(asked):
        for matcher, given in zip(matchers, answers, strict=True):
            if n < fewer.get(matcher.entry.name, len(asked)):
                given.append(matcher.match(row["alias"], LIMIT))
    return answers


def _times(size: str, matchers: list[Contestant], target: Target) -> Iterator[Figure]:
    ours, *peers = matchers
    yield Figure(f"{size}: median", shown(median(ours.took)))
    yield within(f"{size}: p95", p95(ours.took), target.slowest)
    for peer in peers:
        same = ours.took[: len(peer.took)]
        faster = median(peer.took) / median(same)
        wanted = target.faster if peer.entry == TOKEN_SET else None
        yield Figure(
            f"{size}: median of {peer.entry.name}, {len(same)} questions",
            shown(median(peer.took)),
            f"≥ {wanted:g} ×" if wanted else "",
            faster >= wanted if wanted else None,
            f"{faster:.1f}",
        )
        judged = peer.entry == TRIGRAMS
        yield Figure(
            f"{size}: p95 of {peer.entry.name}",
            shown(p95(peer.took)),
            "≥ 1 ×" if judged else "",
            p95(same) <= p95(peer.took) if judged else None,
            f"{p95(peer.took) / p95(same):.1f}",
        )


def _found(
    size: str,
    yardstick: Yardstick,
    matchers: list[Contestant],
    answers: list[Answers],
    asked: list[Row],
    target: Target,
) -> Iterator[Figure | str]:
    for matcher, given in zip(matchers, answers, strict=True):
        rows = asked[: len(given)]
        found = _shares(yardstick, rows, given)
        if matcher.entry == OURS:
            yield at_least(f"{size}: r@1, first {len(rows)} questions", found["r@1"], target.first)
            yield at_least(f"{size}: r@5", found["r@5"], target.fifth)
        else:
            same = _shares(yardstick, rows, answers[0])
            yield (
                f"{size}: {matcher.entry.name}, first {len(rows)}: r@1 {share(found['r@1'])}, "
                f"r@5 {share(found['r@5'])}; ours {share(same['r@1'])}, {share(same['r@5'])}"
            )


def _shares(
    yardstick: Yardstick, rows: list[Row], given: Sequence[list[tuple[str, float]]]
) -> Mapping[str, float]:
    answers = iter(given)
    shares: Mapping[str, float] = yardstick.arithmetic.run_dev(lambda *_: next(answers), rows)[0]["ALL"]
    return shares
