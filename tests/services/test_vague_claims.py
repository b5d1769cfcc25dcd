"""A source that says "recently" never takes the date away that another one states, on whatever way it comes in."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from builders import cited, import_texts, item, new_workspace, saved, with_field, with_participant

from curator.model.state import ItemState
from curator.rules.claims import slots, status
from curator.services import applying, conflicts, entities, events, judgements, merged, sources, splitting
from curator.services.workspace import Workspace
from curator.store.things import RecordThings

HEAD = "---\noutlet: The Daily\nid: {}\npublished: 2025-11-25\n---\n"
TEXTS = {
    "1-dated.md": "On 23 November 2025 General Rahim called on the army chief in Dhaka.\n",
    "2-vague.md": "General Rahim recently called on the army chief in Dhaka.\n",
    "3-other.md": "On 25 November 2025 General Rahim called on the army chief in Dhaka.\n",
}


@pytest.fixture
def made(tmp_path: Path) -> Workspace:
    workspace = new_workspace(tmp_path)
    import_texts(workspace, tmp_path, {name: HEAD.format(name) + text for name, text in TEXTS.items()})
    entities.create(workspace, {"name": "Rahim", "kind": "person"})
    entities.create(workspace, {"name": "Dhaka", "kind": "place"})
    return workspace


def article(made: Workspace, number: int) -> str:
    return item(made, "article", number).uid


def meeting(made: Workspace, *, dated: bool, external_id: str = "") -> ItemState:
    """The meeting as the first article dates it, or as the second one tells of it."""
    state = events.blank(made, "meeting")
    if dated:
        state = with_field(made, state, "date", "2025-11-23")
        state = cited(made, state, "date", article(made, 1), "On 23 November 2025", "2025-11-23")
    else:
        state = cited(made, state, "date", article(made, 2), "recently", None)
    rahim = item(made, "entity", 1).uid
    state, who = with_participant(made, state, "visitor", entity=rahim)
    source = article(made, 1 if dated else 2)
    return cited(made, state, f"participant/{who}/entity", source, "General Rahim", rahim)


def standing(made: Workspace, state: ItemState) -> str:
    with made.database.read() as connection:
        kind = made.codebook.type("meeting")
        slot = next(slot for slot in slots(state, kind) if slot.path == "date")
        return status(state, slot, RecordThings(connection)).standing


def test_beside_a_dated_claim(made: Workspace) -> None:
    state = cited(made, meeting(made, dated=True), "date", article(made, 2), "recently", None)
    assert (state.text("date"), standing(made, state)) == ("2025-11-23", "supported")
    kind = made.codebook.type("meeting")
    slot = next(slot for slot in slots(state, kind) if slot.path == "date")
    assert conflicts.explain(made, state, slot).ways == ()


@pytest.mark.parametrize(
    "given",
    [
        {"claims": [{"article": "A2", "quote": "recently", "stated_value": None}]},
        {"value": None, "claims": [{"article": "A2", "quote": "recently", "stated_value": None}]},
        {"value": None, "claims": [{"article": "A2", "quote": "recently"}]},
    ],
)
def test_from_a_script(made: Workspace, tmp_path: Path, given: dict[str, object]) -> None:
    dated = {
        "value": "2025-11-23",
        "claims": [{"article": "A1", "quote": "On 23 November 2025"}],
    }
    lines = [
        {"id": "m", "type": "meeting", "fields": {"date": field}, "participants": []}
        for field in (dated, given)
    ]
    script = tmp_path / "events.jsonl"
    for line in lines:
        script.write_text(json.dumps(line) + "\n", encoding="utf-8")
        applying.apply_file(made, script)
    event = item(made, "event", 1)
    assert event.text("date") == "2025-11-23"
    assert {claim.stated_value for claim in event.claims_on("date")} == {"2025-11-23", None}


def test_a_script_that_empties_the_field_itself_is_obeyed(made: Workspace, tmp_path: Path) -> None:
    script = tmp_path / "events.jsonl"
    for field in ({"value": "2025-11-23"}, {"value": None}):
        line = {"id": "m", "type": "meeting", "fields": {"date": field}, "participants": []}
        script.write_text(json.dumps(line) + "\n", encoding="utf-8")
        applying.apply_file(made, script)
    assert item(made, "event", 1).text("date") == ""


def test_when_a_vague_draft_is_added_to_a_dated_event(made: Workspace) -> None:
    dated = saved(made, meeting(made, dated=True))
    added = sources.from_draft(made, dated, meeting(made, dated=False))
    changed = [change.path for change in added.changes if change.path]
    assert "date" not in changed
    assert next(change.claim.stated_value for change in added.changes if change.claim) is None


def test_when_a_vague_article_is_added_as_a_source(made: Workspace) -> None:
    dated = saved(made, meeting(made, dated=True))
    added = sources.from_article(made, dated, article(made, 2))
    assert all(change.path != "date" for change in added.changes)


@pytest.mark.parametrize("first", [True, False])
def test_when_two_events_are_judged_to_be_one(made: Workspace, first: bool) -> None:
    one = saved(made, meeting(made, dated=first))
    other = saved(made, meeting(made, dated=not first))
    judgements.merge(made, [one.uid, other.uid], "one meeting")
    seen = merged.seen(made, item(made, "event", 1))
    assert seen.text("date") == "2025-11-23"
    assert {claim.stated_value for claim in seen.claims_on("date")} == {"2025-11-23", None}


def test_when_an_event_is_split(made: Workspace) -> None:
    state = meeting(made, dated=True)
    state = cited(made, state, "date", article(made, 3), "On 25 November 2025", "2025-11-25")
    state = cited(made, state, "date", article(made, 2), "recently", None)
    kind = made.codebook.type("meeting")
    slot = next(slot for slot in slots(state, kind) if slot.path == "date")
    leaving = [claim.uid for claim in state.claims_on("date") if claim.stated_value == "2025-11-25"]
    division = splitting.plan(made, state, slot, leaving)
    assert division.first.text("date") == "2025-11-23"
    assert division.second.text("date") == "2025-11-25"
