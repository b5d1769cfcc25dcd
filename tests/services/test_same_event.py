"""What the record has already of what an article tells: offered with its reason, added as a source, or judged not to be
it; and how many accounts its articles give."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from curator.model.claims import Claim
from curator.model.state import ItemState, apply, put_claim, set_value
from curator.model.values import Value
from curator.model.views import participants
from curator.rules.claims import slots, statuses
from curator.services import events, independence, judgements, likeness, same_event, sources, splitting
from curator.services.same_event import Same
from curator.services.workspace import Workspace
from curator.store.things import RecordThings
from tests.builders import import_texts, item, with_field, with_participant
from tests.coded import coded, uid_of
from tests.gold import needs_gold, read_gold
from tests.retold import HEAD, record, told_by


def offered(made: Workspace, article: int, limit: int = 3) -> list[Same]:
    return same_event.same_events(made, uid_of(made, article), limit)


def named(made: Workspace, found: list[Same]) -> list[str]:
    """The ids in the gold record of the events that are offered, in order."""
    return [
        item(made, "event", int(one.shown[1:])).text("external_id") for one in found if one.kind == "event"
    ]


def contested(made: Workspace, event: ItemState) -> set[str]:
    with made.database.read() as connection:
        found = statuses(event, made.codebook.type(event.text("type")), RecordThings(connection))
    return {path for path, status in found.items() if status.standing == "contested"}


@pytest.fixture(scope="module")
def third(tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    """The third real article (003, A4) is coded."""
    return coded(tmp_path_factory.mktemp("third"), ["003"])


@needs_gold
def test_events_that_another_article_tells_are_offered_first(third: Workspace) -> None:
    """a-05."""
    found = offered(third, 5)
    assert set(named(third, found)) == {"ev-04", "ev-05", "ev-06"}
    visit = next(one for one in found if named(third, [one]) == ["ev-06"])
    assert visit.why == "Mirza; Dhaka; 28 Oct here, 26 Oct 2025 there"
    assert [one.shown for one in offered(third, 5, 4)][3] == "A4"
    assert set(named(third, offered(third, 3, 5))) == {"ev-04", "ev-05", "ev-06", "ev-07"}


@needs_gold
def test_articles_of_other_events_are_offered_none_of_them(third: Workspace) -> None:
    assert named(third, offered(third, 1)) == []
    assert named(third, offered(third, 2)) == []
    assert named(third, offered(third, 4)) == [], "its own events are no news"


@needs_gold
def test_adding_it_cites_every_slot_and_overwrites_nothing(third: Workspace) -> None:
    """a-06: October 26 against Oct. 28 is there to settle."""
    visit = next(one for one in offered(third, 5) if named(third, [one]) == ["ev-06"])
    event = item(third, "event", int(visit.shown[1:]))
    added = sources.from_article(third, event, uid_of(third, 5))
    after = apply(event, added.changes)
    assert after.text("date") == event.text("date") == "2025-10-26"
    assert contested(third, event) == set()
    assert contested(third, after) == {"date"}
    assert added.said == "6 quotes added; the date differs: 2025-10-26, a Sunday or 2025-10-28, a Tuesday"
    quotes = {claim.quote for claim in after.claims.values() if claim.article == uid_of(third, 5)}
    assert {"General Sahir Shamshad Mirza", "Oct. 28", "Dhaka"} <= quotes
    again = sources.from_article(third, after, uid_of(third, 5))
    assert again.changes == ()


@needs_gold
def test_a_vague_date_is_cited_and_says_nothing_against_a_day(third: Workspace) -> None:
    """a-10: "recently" of 002."""
    meeting = next(one for one in offered(third, 3) if named(third, [one]) == ["ev-05"])
    event = item(third, "event", int(meeting.shown[1:]))
    after = apply(event, sources.from_article(third, event, uid_of(third, 3)).changes)
    vague = [claim for claim in after.claims_on("date") if claim.article == uid_of(third, 3)]
    assert [(claim.quote, claim.stated_value) for claim in vague] == [("Recently", None)]
    assert contested(third, after) == set()


@needs_gold
def test_another_spelling_of_a_name_is_met(tmp_path: Path) -> None:
    """a-07: "Kamr-ul-Hassan" of 001 is Kamrul Hasan of 000."""
    made = coded(tmp_path, ["000"])
    found = offered(made, 2)
    assert set(named(made, found)) == {"ev-01", "ev-02", "ev-03"}
    assert all("Hasan" in one.why for one in found)


@needs_gold
def test_what_was_judged_not_the_same_is_not_offered_again(tmp_path: Path) -> None:
    made = coded(tmp_path, ["003"])
    first = offered(made, 5)[0]
    judged = judgements.judge(made, uid_of(made, 5), first.uid, "different", "something else")
    assert first.uid not in {one.uid for one in offered(made, 5, 9)}
    judgements.take_back(made, judged.judgement, "taken back")
    assert first.uid in {one.uid for one in offered(made, 5, 9)}


@needs_gold
def test_independent_sources_of_every_event_are_counted_as_by_hand(tmp_path: Path) -> None:
    """a-12 and the gold's count for each event."""
    gold = read_gold()
    made = coded(tmp_path, ["000", "001", "002", "003", "004"])
    wrong = {}
    for event in gold["events"]:
        changes = (
            [set_value("date", Value("edtf", event["date"]["edtf"]))] if event["date"].get("edtf") else []
        )
        for span in [*event["evidence"], *event["date"]["per_source"]]:
            article = uid_of(made, int(span["article"][:3]) + 1)
            claim = Claim(made.new_uid(), "type", article, 1, span["start"], span["end"], span["quote"])
            changes.append(put_claim(claim))
        found = independence.independent(made, apply(ItemState("x", "event"), changes))
        if found.count != event["sources"]["independent"]:
            wrong[event["id"]] = found.why
    assert wrong == {}


# -- without the real articles ---------------------------------------------------------------------------------------


def test_a_draft_is_compared_with_the_events_of_the_record(tmp_path: Path) -> None:
    made, state = record(tmp_path)
    saved = events.save(made, ItemState(state.uid, "event"), told_by(made, state, 1))
    likeness.settle(made)
    assert [one.shown for one in offered(made, 3)] == ["E1", "A1", "A2"]
    again = events.blank(made, "meeting")
    for who in participants(saved):
        again, _ = with_participant(made, again, who.role, entity=who.entity or "")
    again = with_field(made, again, "date", "2025-10")
    found = same_event.same_as_draft(made, again, uid_of(made, 3))
    assert [(one.shown, one.why) for one in found] == [("E1", "Mirza, Yunus; 26 Oct 2025")]
    assert same_event.same_as_draft(made, saved) == [], "an event is not compared with itself"
    part = apply(again, [set_value("part_of", Value("item", saved.uid))])
    assert same_event.same_as_draft(made, part) == [], "a part is not the whole"
    judgements.judge(made, uid_of(made, 3), saved.uid, "different", "another meeting")
    assert same_event.same_as_draft(made, again, uid_of(made, 3)) == []


def test_what_a_draft_cites_goes_to_the_event(tmp_path: Path) -> None:
    made, state = record(tmp_path)
    saved = events.save(made, ItemState(state.uid, "event"), told_by(made, state, 1))
    draft = told_by(made, state, 3)
    added = sources.from_draft(made, saved, draft)
    after = apply(saved, added.changes)
    cited = {claim.article for claim in after.claims.values()}
    assert cited == {uid_of(made, 1), uid_of(made, 3)}
    assert len(after.values) == len(saved.values)


def test_copies_are_one_account_and_a_person_can_say_otherwise(tmp_path: Path) -> None:
    made, state = record(tmp_path)
    event = told_by(made, state, 1, 2, 3)
    found = independence.independent(made, event)
    assert found.said == "3 articles, 2 independent"
    assert found.why == "A1 and A2: nearly the same text (100% of its words); A3: the Pakistan Army"
    independence.own_account(made, uid_of(made, 2), "they had a reporter there")
    assert independence.independent(made, event).count == 3
    independence.account_unsaid(made, uid_of(made, 2))
    independence.same_account(made, uid_of(made, 3), uid_of(made, 1), "the same press officer")
    assert independence.independent(made, event).said == "3 articles, 1 independent"


def test_an_article_that_names_nobody_of_the_event_is_refused(tmp_path: Path) -> None:
    from curator.errors import RefusedError

    made, state = record(tmp_path)
    import_texts(made, tmp_path, {"4.md": HEAD.format("4.md") + "A bridge was opened in Tulsa.\n"})
    with pytest.raises(RefusedError, match="A4 names nobody who took part"):
        sources.from_article(made, state, uid_of(made, 4))


def test_what_was_split_apart_is_not_offered_to_the_article_that_went(tmp_path: Path) -> None:
    made, blank = record(tmp_path)
    whole = told_by(made, blank, 1, 3)
    (theirs,) = [claim for claim in whole.claims_on("date") if claim.article == uid_of(made, 3)]
    whole = apply(whole, [put_claim(replace(theirs, stated_value="2025-10-28"))])
    state = events.save(made, ItemState(whole.uid, "event"), whole)
    kind = made.codebook.type("meeting")
    date = next(slot for slot in slots(state, kind) if slot.path == "date")
    splitting.split(made, state, splitting.plan(made, state, date, [theirs.uid]), "two meetings")
    likeness.settle(made)
    for article in (1, 3):
        assert not [one for one in offered(made, article) if one.kind == "event"]
    assert [one.shown for one in offered(made, 2) if one.kind == "event"], "a third article may tell either"
    made.close()
