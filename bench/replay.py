"""Two scripted curators in the real app, with nothing but keys, over the five articles.

The careful one takes what equals the record that a person made of them by hand, corrects or adds the rest and verifies:
what that costs in keys is set against the characters of the values. The hasty one takes every event that is proposed,
looks at nothing that is flagged, and verifies: what is wrong in the record then is the honest error rate.
"""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import AsyncIterator, Collection, Iterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from bench.contest import Arena
from bench.figures import Figure, at_least, at_most, median
from bench.replay_careful import Careful, Done
from bench.replay_gold import Gold, Right, Verdict, by_name, judged, of_event, rights, strange
from bench.replay_hasty import Hasty
from bench.suggested_plan import SuggestedPlan
from curator.model.lines import Filter
from curator.services import reading
from curator.services.workspace import open_record
from tests.five import Five, key_of
from tests.gold import GOLD
from tests.keyboard import Curator, at_the_keyboard

SAVED, MEDIAN, WORST, WRONG = 0.85, 20, 30, 0.03
Somebody = TypeVar("Somebody", bound=Curator)


def figures(_: Arena, plan: SuggestedPlan) -> Iterator[Figure | str]:
    """With the entities of the gold in the record, and without any."""
    if not GOLD.is_file():
        yield "not measured, for want of the articles"
        return
    for known in (True, False):
        how = "entities known" if known else "entities unknown"
        yield from _careful(asyncio.run(careful(known, plan.articles)), how, plan, asked=known)
        yield from _hasty(asyncio.run(hasty(known, plan.articles)), how, plan, asked=known)


def _careful(work: Work, how: str, plan: SuggestedPlan, *, asked: bool) -> Iterator[Figure | str]:
    costs = [done.keys for done in work.done.values()]
    wanted = [right for right in work.rights if right.core]
    made = [right for right in wanted if right.uid in work.done]
    characters = sum(right.characters for right in made)
    yield (
        f"careful, {how}: {len(made)} of {len(wanted)} core events verified, {len(work.joined)} recorded with another; "
        f"{work.keys} keys for {characters:,} characters"
    )
    yield at_least(f"keys saved, {how}", 1 - work.keys / characters, SAVED if asked else None)
    yield at_most(f"keys per event, median, {how}", int(median(costs)), MEDIAN if asked else None)
    yield at_most(f"keys per event, worst, {how}", max(costs), WORST if asked else None)
    yield at_least(f"events right as they were proposed, {how}", work.first / len(made))
    wrong = [one for event in work.events for one in event.wrong]
    yield at_most(f"values of the careful curator that are wrong, {how}", len(wrong), 0)
    if plan.misses:
        for uid, done in work.done.items():
            mended = ", ".join(done.corrected) or "right as it was"
            yield f"{uid}: {done.keys} keys; {mended}: {' '.join(done.pressed)}"


def _hasty(work: Work, how: str, plan: SuggestedPlan, *, asked: bool) -> Iterator[Figure | str]:
    verified = [event for event in work.events if event.verified]
    core = {event.uid for event in verified} & {right.uid for right in work.rights if right.core}
    strange = sum(not event.uid for event in work.events)
    less = sum(one.mark == "less" for event in work.events for one in event.verdicts)
    yield (
        f"hasty, {how}: {len(work.events)} events saved, {len(verified)} of them verified, {len(core)} core events; "
        f"{strange} that nobody recorded by hand; {less} values say less than is known; {work.keys} keys"
    )
    yield at_most(
        f"wrong values of the hasty curator, {how}", _share_wrong(verified), WRONG if asked else None
    )
    yield at_most(f"the same with what could not be verified, {how}", _share_wrong(work.events))
    if plan.misses:
        for event in work.events:
            for one in event.wrong:
                where = f"{event.uid or 'no event of the gold'}{'' if event.verified else ' (draft)'}"
                yield f"wrong in {where}: {one.slot.split('/')[0]} {one.said}"


def _share_wrong(events: Collection[Made]) -> float:
    return sum(len(event.wrong) for event in events) / max(1, sum(len(event.verdicts) for event in events))


# -- at work ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Made:
    """An event of the record: which one of the gold it is ("" for one that the gold does not have), and every value."""

    uid: str
    verified: bool
    verdicts: tuple[Verdict, ...]

    @property
    def wrong(self) -> list[Verdict]:
        return [one for one in self.verdicts if one.mark == "wrong"]


@dataclass(frozen=True, slots=True)
class Work:
    """What a curator did: keys in all, what each event cost, which were recorded with another, and what came of it."""

    rights: list[Right]
    keys: int
    done: Mapping[str, Done]
    joined: Collection[str]
    events: list[Made]

    @property
    def first(self) -> int:
        """How many events were right as they were proposed."""
        return sum(done.first for done in self.done.values())


@asynccontextmanager
async def at_work(
    person: type[Somebody], known: bool, articles: Collection[str]
) -> AsyncIterator[tuple[Somebody, Gold]]:
    """A curator of this kind at a new record of these articles (all of them, if none), and what is right in it."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        five = Five(Path(folder), known=known, published=False, keys=articles)
        gold = Gold(five, rights(five.gold, five.workspace.codebook, articles), by_name(five.gold))
        async with at_the_keyboard(Path(folder) / "five.db", person=person) as hands:
            yield hands, gold
        five.close()


async def careful(known: bool, articles: Collection[str] = ()) -> Work:
    """The careful curator's work."""
    async with at_work(Careful, known, articles) as (hands, gold):
        hands.begin(gold)
        for n, key in enumerate(_keys(gold, articles)):
            await (hands.open_first() if n == 0 else hands.next_article())
            await hands.work_on(key)
        return Work(list(gold.rights.values()), hands.keys, hands.done, hands.joined, _made(gold))


async def hasty(known: bool, articles: Collection[str] = ()) -> Work:
    """The hasty curator's work."""
    async with at_work(Hasty, known, articles) as (hands, gold):
        for n, _ in enumerate(_keys(gold, articles)):
            await (hands.open_first() if n == 0 else hands.next_article())
            await hands.rush_through()
        return Work(list(gold.rights.values()), hands.keys, {}, (), _made(gold))


def _keys(gold: Gold, articles: Collection[str]) -> list[str]:
    keys = [key_of(article["id"]) for article in gold.five.gold["articles"]]
    return [key for key in keys if not articles or key in articles]


def _made(gold: Gold) -> list[Made]:
    """Every event of the record; all values of one that is not in the gold are wrong."""
    opened = open_record(Path(gold.five.workspace.database.path), "bench")
    keys = {gold.five.article(key): key for key in _keys(gold, ()) if _is_there(gold, key)}
    found = []
    for line in reading.event_page(opened, Filter(), 0, 1000):
        state = reading.state(opened, line.uid)
        right = of_event(gold.rights.values(), state, keys, gold.naming)
        verdicts = judged(right, state, gold.naming) if right else strange(state, gold.naming)
        found.append(Made(right.uid if right else "", state.text("state") == "verified", tuple(verdicts)))
    opened.close()
    return found


def _is_there(gold: Gold, key: str) -> bool:
    try:
        gold.five.article(key)
    except AssertionError:
        return False
    return True
