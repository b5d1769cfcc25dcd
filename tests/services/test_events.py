"""Events: save, verify, withdraw, and that no save is ever the last to win unseen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from curator.errors import ConflictError, InvalidInputError, RefusedError
from curator.model.state import ItemState, apply, put_claim, set_value
from curator.model.values import Value
from curator.rules import edits
from curator.services import articles, events, reading
from curator.services.workspace import Workspace
from tests.builders import cited, item, sample_workspace, with_field


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Workspace]:
    workspace = sample_workspace(tmp_path)
    yield workspace
    workspace.close()


def titled(state: ItemState, title: str) -> ItemState:
    return apply(state, [edits.set_slot("title", title)])


def complete(made: Workspace) -> ItemState:
    """E1 with all that is missing before it can be verified."""
    state = item(made, "event", 1)
    a1 = item(made, "article", 1).uid
    state = cited(made, state, "type", a1, "called on", "visit")
    state = cited(made, state, "place", a1, "Rawalpindi", state.text("place"))
    for missing in events.to_do(made, state):
        state = apply(state, [edits.mark(missing.path, "unsourced", "known from elsewhere")])
    return state


def test_a_save_is_one_revision_with_its_message(made: Workspace) -> None:
    base = item(made, "event", 1)
    after = events.save(made, base, titled(base, "Mine"), "a better title")
    assert after.rev == base.rev + 1
    newest = reading.log(made, base.uid)[-1]
    assert (newest.by.act, newest.by.message, newest.by.author) == ("save", "a better title", "ada")
    assert [change.path for change in newest.changes] == ["title"]


def test_saving_what_did_not_change_writes_nothing(made: Workspace) -> None:
    base = item(made, "event", 1)
    with pytest.raises(RefusedError, match="E1: nothing was changed"):
        events.save(made, base, base)
    assert item(made, "event", 1).rev == base.rev


def test_who_saves_second_from_the_same_base_is_told(made: Workspace) -> None:
    base = item(made, "event", 1)
    events.save(made, base, titled(base, "First"))
    with pytest.raises(ConflictError, match="E1 was saved by someone else"):
        events.save(made, base, titled(base, "Second"))
    assert item(made, "event", 1).text("title") == "First"


def test_verify_lists_everything_that_is_missing(made: Workspace) -> None:
    meeting = item(made, "event", 2)
    with pytest.raises(InvalidInputError) as refused:
        events.verify(made, meeting.uid)
    said = str(refused.value)
    assert said.startswith("E2 cannot be verified yet;")
    assert "date: the sources disagree" in said
    assert {problem.message for problem in refused.value.problems} == {
        missing.message for missing in events.to_do(made, meeting)
    }
    assert item(made, "event", 2) == meeting


def test_a_verified_event_becomes_a_draft_when_it_is_edited(made: Workspace) -> None:
    verified = events.save(made, item(made, "event", 1), complete(made), verify=True)
    assert verified.text("state") == "verified"
    with pytest.raises(RefusedError, match="verified already"):
        events.verify(made, verified.uid)
    assert events.save(made, verified, titled(verified, "Edited")).text("state") == "draft"


def test_a_quote_that_does_not_stand_there_is_refused(made: Workspace) -> None:
    base = item(made, "event", 1)
    claim = next(iter(base.claims.values()))
    for wrong in (
        replace(claim, start=claim.start + 1, end=claim.end + 1),
        replace(claim, quote=claim.quote.upper()),
        replace(claim, start=-3, end=0, quote=""),
        replace(claim, end=10**6),
        replace(claim, version=2),
    ):
        with pytest.raises(InvalidInputError, match="E1, quote for"):
            events.save(made, base, apply(base, [put_claim(wrong)]))
    assert item(made, "event", 1) == base


@pytest.mark.parametrize(
    ("path", "value", "reason"),
    [
        ("date", Value("edtf", "2025-02-30"), "2025-02-30"),
        ("date", Value("edtf", "2025-W03-2"), "should be written"),
        ("place", Value("item", "nowhere"), "has no entity nowhere"),
        ("shoes", Value("text", "brown"), "has no field “shoes”"),
        ("type", Value("choice", "parade"), "has no event type “parade”"),
        ("note", Value("text", "x" * 100_001), "the limit is 100,000"),
    ],
)
def test_a_wrong_value_is_refused_with_its_place(
    made: Workspace, path: str, value: Value, reason: str
) -> None:
    base = item(made, "event", 1)
    with pytest.raises(InvalidInputError, match=f"E1, {path}: ") as refused:
        events.save(made, base, apply(base, [set_value(path, value)]))
    assert reason in str(refused.value)
    assert item(made, "event", 1) == base


def test_a_person_is_no_place_and_an_event_no_part_of_its_own_part(made: Workspace) -> None:
    visit, meeting = item(made, "event", 1), item(made, "event", 2)
    with pytest.raises(InvalidInputError, match="N3 S M Kamrul Hasan is a person"):
        events.save(made, visit, with_field(made, visit, "place", item(made, "entity", 3).uid))
    with pytest.raises(InvalidInputError, match="cannot be part of itself"):
        events.save(made, visit, apply(visit, [edits.set_slot("part_of", meeting.uid)]))


def test_what_is_withdrawn_is_kept_with_its_reason_and_cannot_be_edited(made: Workspace) -> None:
    base = item(made, "event", 1)
    gone = events.withdraw(made, base.uid, " entered twice ")
    assert (gone.text("state"), gone.text("withdrawn")) == ("withdrawn", "entered twice")
    with pytest.raises(RefusedError, match="withdrawn already"):
        events.withdraw(made, base.uid, "again")
    with pytest.raises(RefusedError, match="E1 is withdrawn"):
        events.save(made, gone, titled(gone, "Back"))


def test_details_of_an_article_are_checked_and_its_work_state_is_one_of_four(made: Workspace) -> None:
    base = item(made, "article", 1)
    after = articles.edit_details(made, base, {"published": "15 January 2025", "title": "  New  title "})
    assert (after.text("published"), after.text("title")) == ("2025-01-15", "New title")
    with pytest.raises(ConflictError):
        articles.edit_details(made, base, {"title": "Other"})
    with pytest.raises(InvalidInputError, match="A1, url: A URL begins with http"):
        articles.edit_details(made, after, {"url": "javascript:alert(1)", "title": "Other"})
    assert articles.set_state(made, base.uid, "nothing_here").text("state") == "nothing_here"
    with pytest.raises(RefusedError, match="is not a work state"):
        articles.set_state(made, base.uid, "withdrawn")
