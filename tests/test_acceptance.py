"""What the hand-made record of the five real articles asks of a tool, point by point.

The articles and that record lie beside the checkout and are not part of the project.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from curator.model.lines import Filter
from curator.model.state import ItemState, apply
from curator.services import (
    accepting,
    applying,
    conflicts,
    duplicates,
    events,
    exporting,
    likeness,
    linking,
    reading,
    same_event,
    sources,
)
from curator.services.accepting import Cited
from curator.services.draft import EventDraft
from curator.services.suggesting import suggest
from curator.store.drafts import Drafts
from tests.five import PUBLISHED, Five, key_of
from tests.gold import GOLD, Json, needs_gold, read_gold
from tests.proposed import dates_of, proposed, sources_of
from tests.test_conflicts import seen

pytestmark = needs_gold

POINTS = {one["id"] for one in read_gold()["acceptance"]} if GOLD.is_file() else set()
KEYS = ("000", "001", "002", "003", "004")
CORE = tuple(f"ev-{n:02}" for n in range(1, 14))
NOT_OF_THE_STORY = {"001": 3699, "002": 3176, "004": 2843}
"""From where on another story, or nothing, follows."""

UIDS = frozenset({"uid", "settles", "id", "path"})

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
    before = five.event("ev-06")
    assert before.uid in in_the_record(five, "004")
    after = linked(five, "004", "ev-06")
    assert {"2025-10-26", "2025-10-28"} <= {claim.stated_value for claim in after.claims_on("date")}
    assert seen(five.workspace, after, "date").status.standing == "contested"
    assert after.text("date") == before.text("date")


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
    lines = [json.dumps(_line(event), ensure_ascii=False) for event in exported(five)["events"]]
    applying.apply_file(again.workspace, "again.jsonl", "\n".join(lines).encode())
    assert _bare(exported(again)["events"]) == _bare(exported(five)["events"])


@point("a-10")
def vague_replaces_nothing(make: Make) -> None:
    five = make()
    five.code("ev-04", "ev-05", "ev-12", keys=["003", "004"])
    for event in ("ev-04", "ev-05", "ev-12"):
        before = five.event(event)
        assert before.text("date")
        after = linked(five, "002", event)
        assert any(claim.article == five.article("002") for claim in after.claims.values())
        assert after.text("date") == before.text("date")
        assert seen(five.workspace, after, "date").status == seen(five.workspace, before, "date").status
    for one in proposed(five, "002").events_with("p-khattak", "p-waker"):
        assert dates_of(one) == []


@point("a-11")
def plans_are_no_events(make: Make) -> None:
    five = make()
    for plan in five.gold["non_events"]:
        for at in plan["evidence"]:
            found = proposed(five, key_of(at["article"]))
            assert found.events
            span = (at["start"], at["end"])
            assert found.occurred_at(span) == [], at["quote"]
            marked = found.marked(span)
            planned = plan["kind"] in ("plan", "request", "possibility", "speculation")
            assert not (planned and marked and marked.realis == "occurred"), at["quote"]


@point("a-12")
def accounts_behind_the_articles(make: Make) -> None:
    five = make()
    five.code("ev-01", "ev-05", keys=KEYS)
    for uid, articles in (("ev-01", 2), ("ev-05", 3)):
        assert sources_of(five, uid) == (articles, 1)


# -- what the points share -------------------------------------------------------------------------------------------


def taken(five: Five, key: str, proposal: str) -> EventDraft:
    """A proposal of an article taken as a draft, with everything that waits for a look looked at."""
    article = five.article(key)
    version, text = reading.article_text(five.workspace, article)
    found = next(one for one in suggest(five.workspace, article).proposals if one.uid == proposal)
    drafts = Drafts(Path(five.workspace.database.path).with_name("drafts.db"))
    draft = EventDraft(five.workspace, drafts, events.blank(five.workspace), article)
    accepting.take(draft, Cited(article, version, text), found)
    return draft


def in_the_record(five: Five, key: str) -> list[str]:
    """The events that are offered as already in the record when an article is opened."""
    likeness.settle(five.workspace)
    offered = same_event.same_events(five.workspace, five.article(key))
    assert all(one.why for one in offered)
    return [one.uid for one in offered if one.kind == "event"]


def linked(five: Five, key: str, event: str) -> ItemState:
    """An article added to an event as a source, and saved; the event after that."""
    before = five.event(event)
    added = sources.from_article(five.workspace, before, five.article(key))
    events.save(five.workspace, before, apply(before, list(added.changes)), added.said)
    return five.event(event)


def number_of_events(five: Five) -> int:
    return reading.event_count(five.workspace, Filter())


def exported(five: Five) -> Json:
    """The JSON export of a record, with what is shown of every item instead of its uid."""
    folder = Path(five.workspace.database.path).parent
    exporting.export_json(five.workspace, folder / "all.json", force=True)
    text = (folder / "all.json").read_text(encoding="utf-8")
    whole = json.loads(text)
    for item in (*whole["articles"], *whole["entities"], *whole["events"]):
        text = text.replace(item["uid"], item["id"])
    return dict(json.loads(text))


def _line(event: Json) -> Json:
    """A line of an `apply` file from an event of an export."""

    def claims(of: Json) -> list[Json]:
        kept = ("article", "version", "quote", "start", "stated_value", "attribution", "asserts")
        return [
            {slot: one[slot] for slot in kept if one.get(slot) is not None or slot == "stated_value"}
            for one in of["claims"]
        ]

    fields: Json = {"type": {"claims": claims({"claims": event["type_claims"]})}}
    for name, field in event["fields"].items():
        fields[name] = {"value": field["value"], "claims": claims(field)}
        fields[name] |= {
            mark: field[mark] for mark in ("reason", "unsourced", "not_stated") if field.get(mark)
        }
    people = [
        {slot: who[slot] for slot in ("role", "entity", "description", "post") if who.get(slot)}
        | {"id": who["external_id"], "claims": claims(who)}
        for who in event["participants"]
    ]
    kept = {slot: event[slot] for slot in ("type", "realis", "part_of") if event.get(slot)}
    return kept | {"id": event["external_id"], "fields": fields, "participants": people}


def _bare(whole: Any) -> Any:
    """What an export says, without the uids that every record makes for itself."""
    if isinstance(whole, dict):
        return {key: _bare(value) for key, value in whole.items() if key not in UIDS}
    if isinstance(whole, list):
        return sorted((_bare(one) for one in whole), key=lambda one: json.dumps(one, sort_keys=True))
    return whole


@pytest.fixture
def make(tmp_path: Path) -> Iterator[Make]:
    made: list[Five] = []

    def another(**how: Any) -> Five:
        folder = tmp_path / str(len(made))
        folder.mkdir()
        made.append(Five(folder, **how))
        return made[-1]

    yield another
    for five in made:
        five.close()


@pytest.mark.parametrize("uid", CHECKS)
def test_accepted(uid: str, make: Make) -> None:
    CHECKS[uid](make)


def test_no_point_is_left_out() -> None:
    assert set(CHECKS) == POINTS
