"""What the hand-made record of the five real articles asks of a tool, point by point.

The articles and that record lie beside the checkout and are not part of the project.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from curator.model.state import ItemState, apply
from curator.services import accepting, conflicts, duplicates, events, exporting, linking, reading, same_event
from curator.services import likeness as likeness_service
from curator.services.accepting import Cited
from curator.services.draft import EventDraft
from curator.services.suggesting import suggest
from tests.five import PUBLISHED, Five, key_of
from tests.gold import GOLD, needs_gold, read_gold
from tests.proposed import Proposed, Span, dates_of, meets, proposed, saids
from tests.test_conflicts import seen

pytestmark = needs_gold

POINTS = {one["id"] for one in read_gold()["acceptance"]} if GOLD.is_file() else set()
KEYS = ("000", "001", "002", "003", "004")
CORE = tuple(f"ev-{n:02}" for n in range(1, 14))
NOT_OF_THE_STORY = {"001": 3699, "002": 3176, "004": 2843}
"""From where on another story, or nothing, follows."""

Make = Callable[..., Five]
Check = Callable[[Make], None]
CHECKS: dict[str, Check] = {}


def point(uid: str) -> Callable[[Check], Check]:
    """Names the point that a function checks."""

    def named(check: Check) -> Check:
        assert uid not in CHECKS
        CHECKS[uid] = check
        return check

    return named


@point("a-01")
def publication_is_offered(make: Make) -> None:
    five = make(published=False)
    for key in KEYS:
        offered = proposed(five, key).publication
        assert (offered.edtf, offered.confirmed) == (PUBLISHED.get(key), False)
        assert reading.state(five.workspace, five.article(key)).text("published") == ""


@point("a-02")
def tuesday_waits_for_a_publication_date(make: Make) -> None:
    for key, words in (("000", "On Tuesday"), ("001", "on Tuesday")):
        five = make(keys=[key])
        start = five.text(key).index(words)
        span = (start, start + len(words))
        tuesday = proposed(five, key).date(span)
        assert tuesday.value is None
        assert tuesday.why
        five.publish(key, "2025-01-15")
        tuesday = proposed(five, key).date(span)
        assert tuesday.value == "2025-01-14"
        assert tuesday.why


@point("a-03")
def nothing_from_outside_the_own_story(make: Make) -> None:
    for five in (make(), make(known=False)):
        for article in five.gold["articles"]:
            found = proposed(five, key_of(article["id"]))
            start, end = article["own_story_range"]
            out = [(0, start), (end, len(found.text))]
            out += [
                (r["start"], r["end"])
                for r in article["regions"]
                if r["kind"] in ("source_note", "related_link")
            ]
            for credit in ("[Image via APP]", "(X/@BDArmyOfficial)"):
                if credit in found.text:
                    at = found.text.index(credit)
                    out.append((at, at + len(credit)))
            assert found.events
            for span in out:
                assert found.anything_at(span) == [], found.text[slice(*span)][:80]
            cut = NOT_OF_THE_STORY.get(found.key, end)
            assert cut >= end
            last = found.text[:end].rstrip().rindex("\n") + 1
            assert found.region(last) in ("body", "source_note"), found.text[last:end]


@point("a-04")
def three_dates_of_one_call(make: Make) -> None:
    five = make()
    found = proposed(five, "003")
    state = ItemState("", "event")
    for one in found.events_with("p-ashraf", "p-waker"):
        state = taken(five, "003", one.uid).state
    shown = {claim.stated_value: claim.quote for claim in state.claims_on("date")}
    assert {"2025-10-09", "2025-11-09", "2025-10"} <= set(shown)
    assert all(shown.values())
    told = "\n".join(conflicts.explain(five.workspace, state, seen(five.workspace, state, "date").slot).lines)
    assert "Thursday" in told
    assert "Sunday" in told


@point("a-05")
def already_in_the_record(make: Make) -> None:
    five = make()
    five.code("ev-04", "ev-05", keys=["003"])
    same = in_the_record(five, "004")
    assert five.event("ev-05").uid in same
    before = five.event("ev-05")
    linked(five, "004", "ev-05")
    after = five.event("ev-05")
    assert {claim.article for claim in after.claims.values()} == {five.article("003"), five.article("004")}
    assert len(after.claims) > len(before.claims)
    assert number_of_events(five) == 2


@point("a-06")
def october_26_against_28(make: Make) -> None:
    five = make()
    five.code("ev-06", "ev-07", keys=["003"])
    assert five.event("ev-06").uid in in_the_record(five, "004")
    before = five.event("ev-06").text("date")
    found = proposed(five, "004")
    [mirza, *_] = [one for one in found.events_with("p-mirza") if one.fields.get("date")]
    after = compared(five, "004", mirza.uid, "ev-07")
    assert seen(five.workspace, after, "date").status.standing == "contested"
    assert after.text("date") == "2025-10-26"
    assert five.event("ev-06").text("date") == before


@point("a-07")
def the_second_article_of_a_visit(make: Make) -> None:
    five = make(aliases=False)
    five.code("ev-01", "ev-02", "ev-03", keys=["000"])
    found = proposed(five, "001")
    start = found.text.index("S M Kamr-ul-Hassan")
    name = found.name((start, start + len("S M Kamr-ul-Hassan")))
    assert five.ids.get(name.entity or "") == "p-kamrul-hassan"
    offered = in_the_record(five, "001")
    assert {five.event(uid).uid for uid in ("ev-01", "ev-02", "ev-03")} <= set(offered)


@point("a-08")
def who_is_one_and_who_is_not(make: Make) -> None:
    five = make()
    five.code(*CORE)
    found = proposed(five, "004")
    for at in (281, 1096):
        assert five.ids.get(found.name((at, at + len("Waker-Uz-Zamanat"))).entity or "") == "p-waker"
    linking.make(five.workspace, "Waker-Uz-Zamanat", "person", "General Waker-Uz-Zamanat")
    pairs = {frozenset((pair.a.uid, pair.b.uid)) for pair in duplicates.worst(five.workspace, "person")}
    assert any(five.uid("p-waker") in pair for pair in pairs)
    apart = ("p-nazmul-hassan", "p-kamrul-hassan", "p-hasina", "p-asim-munir", "p-waker")
    uids = {five.uid(one) for one in apart}
    assert not any(pair <= uids for pair in pairs)


@point("a-09")
def the_same_record_comes_back(make: Make) -> None:
    five = make()
    five.code(*CORE)
    for uid in CORE:
        for claim in five.event(uid).claims.values():
            text = reading.article_text(five.workspace, claim.article, claim.version)[1]
            assert text[claim.start : claim.end] == claim.quote
    again = make()
    folder = Path(again.workspace.database.path).parent
    exporting.export_jsonl(five.workspace, folder / "out.jsonl")
    lines = (folder / "out.jsonl").read_bytes()
    assert lines
    from curator.services import applying

    applying.apply_file(again.workspace, "out.jsonl", lines)
    exporting.export_jsonl(again.workspace, folder / "again.jsonl")
    assert [_bare(line) for line in (folder / "again.jsonl").read_text().splitlines()] == [
        _bare(line) for line in lines.decode().splitlines()
    ]


@point("a-10")
def vague_replaces_nothing(make: Make) -> None:
    five = make()
    five.code("ev-04", "ev-05", "ev-09", "ev-12", keys=["003", "004"])
    dated = {uid: five.event(uid).text("date") for uid in ("ev-05", "ev-12")}
    assert all(dated.values())
    found = proposed(five, "002")
    khattak = found.events_with("p-khattak", "p-waker")
    assert khattak
    for one in khattak:
        assert dates_of(one) == []
        after = compared(five, "002", one.uid, "ev-05")
        assert any(claim.article == five.article("002") for claim in after.claims.values())
        assert after.text("date") == dated["ev-05"]
        assert seen(five.workspace, after, "date").status.standing == "supported"


@point("a-11")
def plans_are_no_events(make: Make) -> None:
    five = make()
    for plan in five.gold["non_events"]:
        for at in plan["evidence"]:
            found = proposed(five, key_of(at["article"]))
            told = found.events_at((at["start"], at["end"]))
            assert [one.type.value for one in told if one.realis == "occurred"] == [], at["quote"]


@point("a-12")
def accounts_behind_the_articles(make: Make) -> None:
    five = make()
    five.code("ev-01", "ev-05", keys=KEYS)
    for uid, articles in (("ev-01", 2), ("ev-05", 3)):
        told = independent(five, uid)
        assert told.articles == articles
        assert told.accounts == 1
