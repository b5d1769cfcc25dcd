"""The five articles against the record that a person made of them: their own stories, their dates, what is proposed
from outside, which of them report the same, and how long all suggestions for one of them take."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

from bench import adapters
from bench.contest import Arena
from bench.figures import Figure, at_most, beside, median, within
from bench.suggested_plan import SuggestedPlan
from curator.codebook.load import find, load
from curator.rules import story
from curator.rules.calendar import finding as date_finding
from curator.rules.events import proposals as event_proposals
from curator.rules.finding import names as name_finding
from curator.services import reading, suggesting
from curator.services.workspace import open_record
from tests.five import PUBLISHED, Five, key_of
from tests.gold import GOLD, Json
from tests.proposed import Proposed, Span, meets, proposed, saids

OUTSIDE = frozenset(
    "metadata byline page_furniture headline_repeat related_link source_note boilerplate appended_teasers "
    "appended_article".split()
)
"""What the gold calls the parts that are not of the own story."""
SLOWEST = 25.0


def figures(_: Arena, plan: SuggestedPlan) -> Iterator[Figure | str]:
    """Asked as the desk asks, with the entities of the gold known and the dates of publication that are stated."""
    if not GOLD.is_file():
        yield "not measured, for want of the articles"
        return
    with tempfile.TemporaryDirectory() as folder:
        five = Five(Path(folder))
        found = [proposed(five, key_of(article["id"])) for article in five.gold["articles"]]
        yield from _borders(found, five.gold["articles"], plan)
        yield from _dates(found, five.gold["articles"], plan)
        outside = [line for one in found for line in _outside(one, _article(five, one))]
        yield at_most("events suggested from outside the own story", len(outside), 0)
        yield from _pairs(five, plan)
        five.close()
        yield from _times(Path(folder) / "five.db", plan)
        if plan.misses:
            yield from outside


def _article(five: Five, one: Proposed) -> Json:
    return next(article for article in five.gold["articles"] if key_of(article["id"]) == one.key)


def _count(what: str, count: int, of: int, *, asked: bool = True) -> Figure:
    """So many of so many, all of which are wanted."""
    return Figure(what, f"{count} of {of}", f"{of} of {of}" if asked else "", count == of if asked else None)


# -- own story -------------------------------------------------------------------------------------------------------


def _borders(found: list[Proposed], articles: list[Json], plan: SuggestedPlan) -> Iterator[Figure | str]:
    wrong = {one.key: list(_misplaced(one, article)) for one, article in zip(found, articles, strict=True)}
    yield _count(
        "articles whose own story is right to the paragraph", list(wrong.values()).count([]), len(found)
    )
    if plan.misses:
        yield from (f"own story of {key}: {line}" for key, lines in wrong.items() for line in lines)


def _misplaced(one: Proposed, article: Json) -> Iterator[str]:
    """The paragraphs that are on the wrong side; one is where most of its letters are."""
    ours = [(r.start, r.end) for r in one.regions if not r.own]
    theirs = list(outside_of(article))
    at = 0
    for line in one.text.splitlines(keepends=True):
        where, at = (at, at + len(line)), at + len(line)
        if line.strip() and (_share(where, ours) > 0.5) != (_share(where, theirs) > 0.5):
            yield f"{'left out' if _share(where, ours) > 0.5 else 'kept'}: “{line.strip()[:60]}”"


def outside_of(article: Json) -> Iterator[Span]:
    """What does not belong to an article's own story, as the gold says."""
    start, end = article["own_story_range"]
    yield from ((0, start), (end, article["chars"]))
    yield from ((r["start"], r["end"]) for r in article["regions"] if r["kind"] in OUTSIDE)


def _share(where: Span, spans: Iterable[Span]) -> float:
    start, end = where
    inside = {at for a, b in spans for at in range(max(a, start), min(b, end))}
    return len(inside) / (end - start)


# -- dates -----------------------------------------------------------------------------------------------------------


def _dates(found: list[Proposed], articles: list[Json], plan: SuggestedPlan) -> Iterator[Figure | str]:
    right, silent, wrong = [], [], []
    for one, article in zip(found, articles, strict=True):
        for marked in article["date_expressions"]:
            if marked["role"] == "event":
                said = _said(one, marked)
                kind = right if said == "right" else silent if said.startswith("asks") else wrong
                kind.append(f"{one.key}: “{marked['quote']}” {said}")
    total = len(right) + len(silent) + len(wrong)
    yield _count("dates of events, right or flagged (12 before)", len(right) + len(silent), total)
    yield f"of these {len(right)} right, {len(silent)} without a value or flagged"
    yield at_most("wrong days without a flag (3 before)", len(wrong), 0)
    if plan.misses:
        yield from (*silent, *wrong)


def _said(one: Proposed, marked: Json) -> str:
    """What is made of an expression that dates an event: `right`, `asks …`, or what is wrong."""
    at = one.dates_at((marked["start"], marked["end"]))
    valued = [date for date in at if date.value]
    if not at:
        return "is not found"
    if not valued:
        return "asks: no value"
    if all(fits(date.value or "", marked["value"]) for date in valued):
        return "right"
    if all(date.flag and date.alternatives for date in valued):
        return f"asks: {valued[0].value}, {valued[0].flag}"
    return f"is read as {', '.join(str(date.value) for date in valued)}, not {marked['value']}"


def fits(value: str, right: str | None) -> bool:
    """Whether an EDTF value says what is right: an X stands for any digit."""
    plain = value.rstrip("?~%")
    return (
        right is not None
        and len(plain) == len(right)
        and all(a in ("X", b) for a, b in zip(plain, right, strict=True))
    )


def _outside(one: Proposed, article: Json) -> Iterator[str]:
    """The events that have something from a part that is not of the own story."""
    parts = list(outside_of(article))
    for event in one.events:
        for part in parts:
            if meets(event, part) or any(meets(said, part) for said in saids(event)):
                yield f"{one.key}: {event.type.value} from “{one.text[slice(*part)].strip()[:50]}”"
                break


# -- the same event --------------------------------------------------------------------------------------------------


def _pairs(five: Five, plan: SuggestedPlan) -> Iterator[Figure | str]:
    """Each pair is asked for from both sides; what counts is the better answer."""
    index = adapters.SameEvent()
    asked = {}
    for article in five.gold["articles"]:
        key = key_of(article["id"])
        asked[key] = ("", five.text(key), PUBLISHED.get(key))
        index.add(key, *asked[key])
    likeness = {key: dict(index.rank(*told)) for key, told in asked.items()}
    scores: dict[str, list[float]] = {"same_event": [], "different_events": []}
    for pair in five.gold["article_pairs"]:
        a, b = key_of(pair["a"]), key_of(pair["b"])
        score = max(likeness[a].get(b, 0.0), likeness[b].get(a, 0.0))
        scores[pair["label"]].append(score)
        if plan.misses:
            yield f"{a} and {b}, {pair['label'].replace('_', ' ')}: {score:.2f}"
    same, different = scores["same_event"], scores["different_events"]
    above = sum(score > max(different) for score in same)
    yield _count("pairs that report the same event above all that do not", above, len(same))


# -- times -----------------------------------------------------------------------------------------------------------


def _times(record: Path, plan: SuggestedPlan) -> Iterator[Figure]:
    """In a record that was just opened, so that nothing is remembered."""
    took: dict[int, list[float]] = {}
    texts: list[str] = []
    for _ in range(plan.repeats + 1):
        workspace = open_record(record, "bench")
        with workspace.database.read() as connection:
            uids = [row[0] for row in connection.exec_driver_sql("SELECT uid FROM article ORDER BY number")]
        texts = [reading.article_text(workspace, uid)[1] for uid in uids]
        for n, uid in enumerate(uids, start=1):
            began = time.perf_counter()
            suggesting.suggest(workspace, uid)
            took.setdefault(n, []).append((time.perf_counter() - began) * 1000)
        workspace.close()
    medians = {n: median(times[1:]) for n, times in took.items()}
    yield within("all suggestions for an article, median of five", median(medians.values()), SLOWEST)
    yield within("all suggestions for the slowest of the five", max(medians.values()), SLOWEST)
    yield beside("of that the rules alone, median of five", median(map(_by_rules, texts)))


def _by_rules(text: str) -> float:
    """Milliseconds that the rules take for a text, when nobody is known."""
    codebook = load(find("diplomacy"))
    took = []
    for _ in range(3):
        began = time.perf_counter()
        regions = story.regions(text)
        dates = date_finding.find_dates(text, None, regions)
        names = name_finding.find_names(text, (), regions)
        event_proposals.propose(text, regions, dates, names, codebook)
        took.append((time.perf_counter() - began) * 1000)
    return median(took)
