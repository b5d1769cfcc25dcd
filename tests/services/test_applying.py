"""Events from a script: what a line sets, that twice is once, that a person's edit stays, and what is refused."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from curator.errors import InvalidInputError
from curator.model.lines import Filter
from curator.model.state import apply
from curator.model.views import Event, settlement
from curator.rules import edits
from curator.services import applying, events, reading
from curator.services.workspace import Workspace
from tests.builders import item, sample_workspace

QUOTE = "on 14 January 2025"


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Workspace]:
    workspace = sample_workspace(tmp_path)
    yield workspace
    workspace.close()


def run(made: Workspace, *lines: dict[str, Any]) -> list[tuple[str, str]]:
    data = "".join(json.dumps(line) + "\n" for line in lines).encode()
    return [(result.event, result.status) for result in applying.apply_file(made, "ev.jsonl", data)]


def event(id_: str = "x", **more: Any) -> dict[str, Any]:
    return {"id": id_, "type": "visit", **more}


def dated(value: str | None, **more: Any) -> dict[str, Any]:
    return event(fields={"date": {"value": value, "claims": [{"article": "A1", "quote": QUOTE}], **more}})


def test_a_line_becomes_an_event_with_value_claim_and_author(made: Workspace) -> None:
    assert run(made, dated("2025-01-14")) == [("E3", "added")]
    state = item(made, "event", 3)
    (claim,) = state.claims_on("date")
    assert (claim.quote, claim.stated_value) == (QUOTE, "2025-01-14")
    _, text = reading.article_text(made, claim.article)
    assert text[claim.start : claim.end] == QUOTE
    assert state.text("date") == "2025-01-14"
    assert reading.log(made, state.uid)[0].by.author == made.author


def test_twice_is_once_also_when_a_person_has_edited_the_event_since(made: Workspace) -> None:
    run(made, dated("2025-01-14"))
    state = item(made, "event", 3)
    events.save(made, state, apply(state, [edits.set_slot("title", "By hand")]))
    assert run(made, dated("2025-01-14")) == [("E3", "unchanged")]
    assert item(made, "event", 3).text("title") == "By hand"


def test_two_lines_of_one_id_are_two_revisions_and_again_none(made: Workspace) -> None:
    lines = (event(title="First"), event(title="Second", note="better"))
    assert run(made, *lines) == [("E3", "added"), ("E3", "changed")]
    assert run(made, *lines) == [("E3", "unchanged"), ("E3", "unchanged")]
    assert item(made, "event", 3).rev == 2


def test_a_line_leaves_alone_what_it_does_not_name(made: Workspace) -> None:
    run(made, event(title="Mine", fields={"date": {"value": "2025-01"}}))
    run(made, event(note="a word"))
    state = item(made, "event", 3)
    assert (state.text("title"), state.text("date"), state.text("note")) == ("Mine", "2025-01", "a word")
    run(made, event(fields={"date": {"value": None}}))
    assert item(made, "event", 3).text("date") == ""


def test_a_line_may_name_an_event_that_comes_later(made: Workspace) -> None:
    run(made, event("part", part_of="whole", related=[{"type": "follows", "event": "E1"}]), event("whole"))
    part, whole = item(made, "event", 3), item(made, "event", 4)
    assert (part.text("external_id"), part.text("part_of")) == ("part", whole.uid)
    (link,) = part.under("related").values()
    assert link["event"].text == item(made, "event", 1).uid


def test_many_values_are_added_once_each(made: Workspace) -> None:
    claims = [{"article": "A1", "quote": "spoke about training", "stated_value": "training"}]
    run(made, event(fields={"topics": {"value": ["training", "arms"], "claims": claims}}))
    run(made, event(note="n", fields={"topics": {"value": ["training"], "claims": claims}}))
    state = item(made, "event", 3)
    topics = {slots[""].text: uid for uid, slots in state.under("topics").items() if "" in slots}
    assert set(topics) == {"training", "arms"}
    assert len(state.claims_on(f"topics/{topics['training']}")) == 1


def test_participants_are_named_by_id_name_or_description(made: Workspace) -> None:
    people = [
        {"id": "a", "role": "visitor", "entity": "N3", "as_named": "Kamr-ul-Hassan", "post": "staff officer"},
        {"id": "b", "role": "host_country", "entity": "Pakistan"},
        {"id": "c", "role": "delegation", "description": "officers", "count": "5"},
    ]
    run(made, event(participants=people))
    run(made, event(note="again", participants=people))
    found = Event.of(item(made, "event", 3)).participants
    assert [(who.role, who.entity or who.description) for who in found] == [
        ("visitor", item(made, "entity", 3).uid),
        ("host_country", item(made, "entity", 1).uid),
        ("delegation", "officers"),
    ]


def test_a_contested_date_is_settled_by_a_reason(made: Workspace) -> None:
    claims = [
        {"article": "A1", "quote": QUOTE, "stated_value": "2025-01-14"},
        {"article": "A2", "quote": "on January 15", "stated_value": "2025-01-15"},
    ]
    field = {"value": "2025-01-14", "claims": claims}
    run(made, event(fields={"date": field}))
    uid = item(made, "event", 3).uid
    assert reading.event_lines(made, [uid])[uid].contested == 1
    run(made, event(fields={"date": field | {"reason": "A1 is nearer to the visitor."}}))
    assert reading.event_lines(made, [uid])[uid].contested == 0
    settled = settlement(item(made, "event", 3), "date")
    assert settled is not None
    assert len(settled.claims) == 2


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (event(fields={"shoes": {"value": "brown"}}), "fields.shoes: visit has no field “shoes”; it has: date"),
        (event(type="parade"), "parade"),
        (dated("yesterday-ish"), "fields.date: "),
        (event(fields={"date": {"claims": [{"article": "A9", "quote": "x"}]}}), "A9"),
        (event(fields={"date": {"claims": [{"article": "A1", "quote": "never said"}]}}), "never said"),
        (event(fields={"date": {"claims": [{"article": "A1", "quote": "The", "start": 0}]}}), "The"),
        (event(fields={"date": {"claims": [{"article": "A1", "quote": QUOTE, "version": 7}]}}), "no version 7"),
        (event(part_of="nothing"), "There is no event “nothing”"),
        (event(part_of="x"), "cannot be part of itself"),
        (event(participants=[{"id": "p", "role": "juggler", "entity": "N3"}]), "juggler"),
        (event(participants=[{"id": "p", "role": "visitor", "entity": "Sam"}]), "participant p: There is no entity"),
        (event(participants=[{"id": "p", "role": "visitor", "entity": "N1"}]), "N1 Pakistan is a place"),
        (event(state="verified"), "date is empty"),
        (event(realis="dreamt"), "dreamt"),
    ],
    ids=lambda value: json.dumps(value)[15:60] if isinstance(value, dict) else None,
)  # fmt: skip
def test_one_bad_line_is_named_and_nothing_is_written(
    made: Workspace, line: dict[str, Any], reason: str
) -> None:
    with pytest.raises(InvalidInputError, match=r"ev\.jsonl line 2 \(x\): ") as refused:
        run(made, event("fine"), line)
    assert reason in str(refused.value)
    assert reading.event_count(made, Filter()) == 2


def test_an_ambiguous_quote_is_refused_unless_its_place_is_given(made: Workspace) -> None:
    _, text = reading.article_text(made, item(made, "article", 1).uid)
    assert text.count("The") > 1
    with pytest.raises(InvalidInputError, match="The"):
        run(made, event(fields={"date": {"claims": [{"article": "A1", "quote": "The"}]}}))
    start = text.rindex("The")
    run(made, event(fields={"date": {"claims": [{"article": "A1", "quote": "The", "start": start}]}}))
    assert item(made, "event", 3).claims_on("date")[0].start == start
