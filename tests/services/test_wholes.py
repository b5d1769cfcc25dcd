"""Whole events, articles and entities: the shape of the schema, quotes that stand where they say."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from sqlalchemy import Connection

from curator import resources
from curator.model.state import ItemState, apply, delete_value, set_value
from curator.model.values import Value
from curator.rules import edits
from curator.services import events, importing
from curator.services.wholes import Whole, article_whole, entity_whole, event_whole
from curator.services.workspace import Workspace
from tests.builders import SECOND, cited, field_of, item, sample_workspace, saved, with_field

Make = Callable[[Connection, Workspace, ItemState], Whole]


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Workspace]:
    workspace = sample_workspace(tmp_path)
    yield workspace
    workspace.close()


def whole(made: Workspace, make: Make, kind: str, number: int) -> Whole:
    with made.database.read() as connection:
        return make(connection, made, item(made, kind, number))


def faults(event: Whole) -> list[str]:
    """What the shipped schema has against an event, after a journey through JSON."""
    schema = json.loads((resources.codebooks() / "diplomacy.schema.json").read_text(encoding="utf-8"))
    read = json.loads(json.dumps(event, allow_nan=False))
    return [error.message for error in Draft202012Validator(schema).iter_errors(read)]


def all_claims(part: Any) -> Iterator[Whole]:
    if isinstance(part, dict):
        if "quote" in part:
            yield part
        for inner in part.values():
            yield from all_claims(inner)
    elif isinstance(part, list):
        for inner in part:
            yield from all_claims(inner)


@pytest.mark.parametrize("number", [1, 2])
def test_an_event_has_the_shape_of_its_codebooks_schema(made: Workspace, number: int) -> None:
    event = whole(made, event_whole, "event", number)
    assert faults(event) == []
    assert faults(event | {"state": "no such state"}) != []


def test_every_claim_quotes_the_article_at_its_code_points(made: Workspace) -> None:
    found = [claim for n in (1, 2) for claim in all_claims(whole(made, event_whole, "event", n))]
    assert len(found) == 7
    for claim in found:
        with made.database.read() as connection:
            text = article_whole(connection, made, item(made, "article", int(claim["article_id"][1:])))[
                "text"
            ]
        assert claim["unit"] == "codepoint"
        assert text[claim["start"] : claim["end"]] == claim["quote"]
        assert text[: claim["start"]].endswith(claim["prefix"])
        assert text[claim["end"] :].startswith(claim["suffix"])
        assert claim["prefix"]
        assert claim["suffix"]
    assert any("💩" in claim["prefix"] for claim in found)


def test_fields_say_how_they_stand(made: Workspace) -> None:
    fields = whole(made, event_whole, "event", 2)["fields"]
    assert {name: field["status"] for name, field in fields.items()} == {
        "date": "contested",
        "place": "supported",
        "topics": "unsourced",
    }
    assert [(value["value"], value["status"]) for value in fields["topics"]["values"]] == [
        ("training", "supported"),
        ("arms", "unsourced"),
    ]
    assert fields["place"]["name"] == "Rawalpindi"
    assert (fields["date"]["earliest"], fields["date"]["latest"]) == ("2025-01-14", "2025-01-14")


def test_a_settled_field_says_why_and_which_claims_that_settles(made: Workspace) -> None:
    base = item(made, "event", 2)
    settle = edits.settle("date", "the first report is nearer", base.claims_on("date"))
    events.save(made, base, apply(base, [settle]))
    date = whole(made, event_whole, "event", 2)["fields"]["date"]
    assert date["status"] == "settled"
    assert date["reason"] == "the first report is nearer"
    assert date["settles"] == [claim["uid"] for claim in date["claims"]]


def test_marks_notes_and_counts_are_there_and_empty_fields_are_not(made: Workspace) -> None:
    state = with_field(made, events.blank(made, "armed_clash"), "killed", "5//10")
    state = apply(
        state,
        [
            edits.mark("date", "not_stated", "yes"),
            edits.mark("killed", "unsourced", "from a photograph"),
            edits.mark("killed", "note", "both sides"),
            edits.set_slot("note", "check again"),
        ],
    )
    saved(made, state)
    event = whole(made, event_whole, "event", 3)
    assert faults(event) == []
    assert event["fields"] == {
        "date": {"value": None, "not_stated": True, "status": "empty", "claims": []},
        "killed": {
            "value": {"low": 5, "best": None, "high": 10},
            "unsourced": "from a photograph",
            "note": "both sides",
            "status": "unsourced",
            "claims": [],
        },
    }
    assert event["note"] == "check again"


def test_a_vague_claim_stands_on_an_empty_date(made: Workspace) -> None:
    article = item(made, "article", 2).uid
    saved(made, cited(made, events.blank(made, "meeting"), "date", article, "a day later", None))
    date = whole(made, event_whole, "event", 3)["fields"]["date"]
    assert (date["value"], date["status"]) == (None, "empty")
    assert [claim["stated_value"] for claim in date["claims"]] == [None]


def test_a_written_title_is_told_from_a_derived_one(made: Workspace) -> None:
    event = whole(made, event_whole, "event", 2)
    assert event["title"] == "meeting: S M Kamrul Hasan, Asim Munir · Rawalpindi · 2025-01-14"
    assert event["title_derived"]
    base = item(made, "event", 2)
    events.save(made, base, apply(base, [edits.set_slot("title", "The talks")]))
    event = whole(made, event_whole, "event", 2)
    assert (event["title"], event["title_derived"], event["rev"]) == ("The talks", False, 2)


def test_what_the_new_type_has_no_field_for_is_kept_apart(made: Workspace) -> None:
    article = item(made, "article", 1).uid
    state = with_field(made, events.blank(made, "armed_clash"), "killed", "/5/")
    state = cited(made, state, "killed", article, "five officers", "/5/")
    saved(made, state)
    base = item(made, "event", 3)
    assert field_of(made, "armed_clash", "killed").type == "count"
    events.save(made, base, apply(base, [edits.set_slot("type", "meeting")]))
    event = whole(made, event_whole, "event", 3)
    assert faults(event) == []
    assert event["fields"] == {}
    assert event["other"]["values"] == {"killed": {"type": "text", "value": "/5/"}}
    assert [claim["quote"] for claim in event["other"]["claims"]] == ["five officers"]


def test_a_note_on_a_field_of_many_values_is_no_value(made: Workspace) -> None:
    base = item(made, "event", 2)
    events.save(made, base, apply(base, [edits.mark("topics", "note", "more was said")]))
    topics = whole(made, event_whole, "event", 2)["fields"]["topics"]
    assert [value["value"] for value in topics["values"]] == ["training", "arms"]
    assert topics["note"] == "more was said"


def test_an_article_has_its_text_and_the_events_that_cite_it(made: Workspace) -> None:
    article = whole(made, article_whole, "article", 2)
    assert article["text"] == SECOND
    assert article["identity"] == {"outlet": "The Daily", "id": "2-abroad.md"}
    assert (article["earliest"], article["latest"]) == ("2025-01-16", "2025-01-16")
    assert [event["id"] for event in article["events"]] == ["E2"]
    assert [event["id"] for event in whole(made, article_whole, "article", 1)["events"]] == ["E1", "E2"]


def test_each_version_keeps_its_text_and_claims_stay_on_theirs(made: Workspace, tmp_path: Path) -> None:
    file = tmp_path / "articles" / "2-abroad.md"
    file.write_text(file.read_text(encoding="utf-8").replace("January 15", "January 16"), encoding="utf-8")
    importing.import_articles(made, [str(tmp_path / "articles")])
    state = item(made, "article", 2)
    with made.database.read() as connection:
        newest = article_whole(connection, made, state)
        first = article_whole(connection, made, state, 1)
        with pytest.raises(LookupError):
            article_whole(connection, made, state, 9)
    assert (newest["version"], first["version"]) == (2, 1)
    assert "January 16" in newest["text"]
    assert first["text"] == SECOND
    assert [version["n"] for version in newest["versions"]] == [1, 2]
    assert {c["version"] for c in all_claims(whole(made, event_whole, "event", 2))} == {1}


def test_articles_with_the_same_text_name_each_other(made: Workspace, tmp_path: Path) -> None:
    copy = tmp_path / "copy.txt"
    copy.write_text(SECOND, encoding="utf-8")
    importing.import_articles(made, [str(copy)])
    assert whole(made, article_whole, "article", 3)["account"] == item(made, "article", 2).uid
    assert [a["id"] for a in whole(made, article_whole, "article", 3)["same_account"]] == ["A2"]
    assert [a["id"] for a in whole(made, article_whole, "article", 2)["same_account"]] == ["A3"]
    assert whole(made, article_whole, "article", 1)["same_account"] == []


def test_an_entity_has_its_names_its_container_and_its_events(made: Workspace) -> None:
    person = whole(made, entity_whole, "entity", 3)
    assert [(name["name"], name["kind"], name["source"]) for name in person["names"]] == [
        ("S M Kamrul Hasan", "name", None),
        ("Kamr-ul-Hassan", "transliteration", item(made, "article", 2).uid),
    ]
    assert [event["id"] for event in person["events"]] == ["E1", "E2"]
    place = whole(made, entity_whole, "entity", 2)
    assert (place["within"], place["within_name"]) == (item(made, "entity", 1).uid, "Pakistan")
    assert [event["id"] for event in place["events"]] == ["E2"]


def test_entities_judged_the_same_are_shown_under_one_and_stay_what_they_are(made: Workspace) -> None:
    kept, other = item(made, "entity", 3).uid, item(made, "entity", 4).uid
    said = {"a": kept, "b": other, "verdict": "same", "reason": "a test", "state": "live"}
    with made.database.write() as connection:
        changes = [set_value(path, Value("text", text)) for path, text in said.items()]
        made.create(connection, "judgement", changes, made.act("same"))
    entity = whole(made, entity_whole, "entity", 4)
    assert (entity["name"], entity["same_as"]) == ("Asim Munir", kept)
    assert [event["id"] for event in entity["events"]] == ["E1", "E2"]
    host = next(p for p in whole(made, event_whole, "event", 2)["participants"] if p["role"] == "host")
    assert (host["entity"], host["entity_name"]) == (other, "S M Kamrul Hasan")


def test_a_withdrawn_event_says_why(made: Workspace) -> None:
    events.withdraw(made, item(made, "event", 1).uid, "told twice")
    event = whole(made, event_whole, "event", 1)
    assert (event["state"], event["withdrawn"]) == ("withdrawn", "told twice")


def test_an_event_without_a_type_still_fits(made: Workspace) -> None:
    state = events.blank(made, "meeting")
    saved(made, apply(state, [delete_value("type"), edits.set_slot("title", "Something")]))
    event = whole(made, event_whole, "event", 3)
    assert event["type"] is None
    assert faults(event) == []
