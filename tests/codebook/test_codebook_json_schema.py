"""The JSON Schema of an event follows from its codebook alone."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from curator import resources
from curator.codebook.json_schema import event_schema, schema_text, write_all
from curator.codebook.load import available, find, load, loads

UID = "018f3c2e-7b1a-7c3d-9e4f-0123456789a{}"


def claim(quote: str, stated: str | None) -> dict[str, Any]:
    return {
        **{"uid": UID.format(1), "article": UID.format(2), "version": 1, "start": 10, "end": 10 + len(quote)},
        **{"unit": "codepoint", "quote": quote, "prefix": "", "suffix": "", "stated_value": stated},
        **{"asserts": True, "attribution": None},
        "basis": {"words": quote, "anchor": "2025-11-24", "rule": "last weekday"},
    }


def participant(role: str) -> dict[str, Any]:
    return {
        **{"uid": UID.format(3), "role": role, "entity": UID.format(4), "entity_name": "Somebody"},
        **{"description": None, "as_named": "Gen. Somebody", "post": None, "side": None, "count": None},
        "claims": [claim("Gen. Somebody", UID.format(4))],
    }


def meeting() -> dict[str, Any]:
    return {
        **{"id": "E5", "uid": UID.format(5), "rev": 2, "type": "meeting", "state": "verified"},
        **{
            "realis": "occurred",
            "title": "A meeting",
            "codebook": "diplomacy 1",
            "part_of": None,
            "note": None,
        },
        "fields": {
            "date": {
                **{"value": "2025-11-23", "earliest": "2025-11-23", "latest": "2025-11-23"},
                **{"status": "supported", "claims": [claim("on Sunday", "2025-11-23")]},
            },
            "place": {
                "value": UID.format(6),
                "status": "unsourced",
                "reason": "seen on a photograph",
                "claims": [],
            },
            "topics": {
                "values": [{"uid": UID.format(7), "value": "defence_cooperation", "claims": []}],
                "status": "unsourced",
            },
        },
        "participants": [participant("visitor"), participant("host")],
        "sources": [UID.format(2)],
    }


@pytest.fixture(scope="module")
def validator() -> Draft202012Validator:
    schema = event_schema(load(find("diplomacy")))
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def test_a_full_event_fits(validator: Draft202012Validator) -> None:
    assert [error.message for error in validator.iter_errors(meeting())] == []


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("type",), "picnic"),
        (("state",), "done"),
        (("realis",), "maybe"),
        (("codebook",), "protest 1"),
        (("fields", "colour"), {"value": "red", "status": "unsourced", "claims": []}),
        (("fields", "exercise_name"), {"value": "AMAN", "status": "unsourced", "claims": []}),
        (("fields", "date", "value"), 2025),
        (("fields", "date", "status"), "fine"),
        (("fields", "topics", "values", 0, "value"), "weather"),
        (("fields", "topics"), {"value": "training", "status": "unsourced", "claims": []}),
        (("participants", 0, "role"), "signatory"),
        (("participants", 0, "claims", 0, "unit"), "byte"),
        (("participants", 0, "claims", 0, "start"), -1),
        (("sources",), ["A3"]),
    ],
)
def test_what_the_codebook_does_not_know_is_refused(
    validator: Draft202012Validator, path: tuple[str | int, ...], value: object
) -> None:
    event: Any = meeting()
    inner = event
    for step in path[:-1]:
        inner = inner[step]
    inner[path[-1]] = value
    assert not validator.is_valid(event)


def test_a_verified_event_needs_its_required_roles_and_fields(validator: Draft202012Validator) -> None:
    for state, fits in (("draft", True), ("verified", False), ("approved", False)):
        assert (
            validator.is_valid(meeting() | {"state": state, "participants": [participant("visitor")]}) is fits
        )
        assert validator.is_valid(meeting() | {"state": state, "fields": {}}) is fits


def test_a_draft_may_have_no_type_yet(validator: Draft202012Validator) -> None:
    bare = {"type": None, "state": "draft", "realis": None, "fields": {}, "participants": []}
    assert validator.is_valid(meeting() | bare)


def test_a_count_is_a_triple() -> None:
    validator = Draft202012Validator(event_schema(load(find("protest"))))
    event = meeting() | {"codebook": "protest 1", "type": "riot", "state": "draft", "participants": []}
    crowd = {"value": {"low": 2000, "best": None, "high": 5000}, "status": "unsourced", "claims": []}
    assert validator.is_valid(event | {"fields": {"crowd": crowd}})
    assert not validator.is_valid(event | {"fields": {"crowd": crowd | {"value": 2000}}})
    assert not validator.is_valid(event | {"fields": {"crowd": crowd | {"value": {"best": 3}}}})


def test_a_field_added_to_a_codebook_is_in_its_schema() -> None:
    text = find("protest").read_text(encoding="utf-8")
    field = '[fields.weather]\nlabel = "weather"\ntype = "choice"\n[fields.weather.choices]\nrain = "rain"\n'
    text = text.replace("# Roles", f"{field}\n# Roles", 1)
    text = text.replace('fields = ["damage"', 'fields = ["weather", "damage"', 1)
    validator = Draft202012Validator(event_schema(loads(text, "protest.toml")))
    event = meeting() | {"codebook": "protest 1", "state": "draft", "participants": [], "type": "riot"}

    def fits(event_type: str, weather: str) -> bool:
        value = {"value": weather, "status": "unsourced", "claims": []}
        return validator.is_valid(event | {"type": event_type, "fields": {"weather": value}})

    assert fits("riot", "rain")
    assert not fits("riot", "snow")
    assert not fits("strike", "rain")


@pytest.mark.parametrize("name", available())
def test_the_schemas_in_the_repository_are_current(name: str) -> None:
    stored = (resources.codebooks() / f"{name}.schema.json").read_bytes()
    assert stored == schema_text(load(find(name))).encode(), "run: python -m curator.codebook.json_schema"


def test_schemas_are_written_for_every_codebook(tmp_path: Path) -> None:
    written = write_all(tmp_path)
    assert [path.name for path in written] == [f"{name}.schema.json" for name in available()]
    for path in written:
        assert b"\r" not in path.read_bytes()
        Draft202012Validator.check_schema(json.loads(path.read_text(encoding="utf-8")))
