"""`Codebook` to JSON Schema 2020-12 of one event, as `curator export json` writes it.

`python -m curator.codebook.json_schema [DIR]` writes `<name>.schema.json` for every codebook that comes with
the program, beside the codebooks or in DIR.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from curator import resources
from curator.codebook.load import available, find, load
from curator.codebook.types import Codebook, EventType, Field

Schema = dict[str, Any]

STATES = ("draft", "verified", "approved", "returned", "withdrawn")
REALIS = ("occurred", "claimed", "planned", "denied", "hypothetical")
FIELD_STATUS = ("supported", "unsourced", "contested", "settled", "empty")

_TEXT: Schema = {"type": "string"}
_TEXT_OR_NULL: Schema = {"type": ["string", "null"]}
_DAY_OR_NULL: Schema = {"type": ["string", "null"], "pattern": "^-?[0-9]{4,}-[0-9]{2}-[0-9]{2}$"}
_UID: Schema = {"$ref": "#/$defs/uid"}
_UID_OR_NULL: Schema = {"anyOf": [_UID, {"type": "null"}]}
_OFFSET: Schema = {"type": "integer", "minimum": 0}
_CLAIMS: Schema = {"type": "array", "items": {"$ref": "#/$defs/claim"}}
_AMOUNT: Schema = {"type": ["integer", "null"], "minimum": 0}


def event_schema(codebook: Codebook) -> Schema:
    """The JSON Schema of one event: its type decides which fields and roles it may have.

    In the states verified and approved, required roles must be filled and required fields be present.
    """
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:curator:{codebook.name}:{codebook.version}:event",
        "title": f"{codebook.label}: one event",
        "description": codebook.description,
        "type": "object",
        "properties": {
            "id": {"type": "string", "pattern": "^E[1-9][0-9]*$", "description": "The id people read."},
            "uid": _UID,
            "rev": {"type": "integer", "minimum": 1, "description": "The revision this is."},
            "type": {"enum": [*(event_type.id for event_type in codebook.types), None]},
            "state": {"enum": list(STATES)},
            "realis": {"enum": [*REALIS, None]},
            "title": _TEXT,
            "codebook": {"type": "string", "pattern": f"^{codebook.name} [^ ]+$"},
            "part_of": _UID_OR_NULL,
            "merged": {
                "type": "array",
                "items": {
                    "type": "object",
                    "properties": {"id": _TEXT, "uid": _UID},
                    "required": ["id", "uid"],
                },
                "description": "Events that were judged to be this one: their claims stand here.",
            },
            "note": _TEXT_OR_NULL,
            "fields": {"type": "object"},
            "participants": {"type": "array", "items": {"$ref": "#/$defs/participant"}},
            "sources": {
                "type": "array",
                "items": _UID,
                "uniqueItems": True,
                "description": "Articles cited.",
            },
        },
        "required": [
            *("id", "uid", "rev", "type", "state", "realis", "title", "codebook", "part_of", "note"),
            *("fields", "participants", "sources"),
        ],
        "allOf": [rule for event_type in codebook.types for rule in _rules_of(event_type)],
        "$defs": {
            "uid": {"type": "string", "pattern": "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"},
            "claim": _claim(),
            "participant": _participant(),
            **{f"field_{field.id}": _field(field) for field in _fields(codebook)},
        },
    }


def _fields(codebook: Codebook) -> list[Field]:
    """Each field once: types share their fields, and differ only in which they require."""
    return list({field.id: field for event_type in codebook.types for field in event_type.fields}.values())


def _rules_of(event_type: EventType) -> list[Schema]:
    """What holds for events of this type always, and what more once they are verified."""
    this_type: Schema = {"properties": {"type": {"const": event_type.id}}, "required": ["type"]}
    verified: Schema = {"properties": {"state": {"enum": ["verified", "approved"]}}, "required": ["state"]}
    always: Schema = {
        "fields": {
            "type": "object",
            "properties": {field.id: {"$ref": f"#/$defs/field_{field.id}"} for field in event_type.fields},
            "additionalProperties": False,
        },
        "participants": {
            "items": {"properties": {"role": {"enum": [*(role.id for role in event_type.roles), None]}}}
        },
    }
    rules = [{"if": this_type, "then": {"title": event_type.label, "properties": always}}]
    required_fields = [field.id for field in event_type.fields if field.required]
    required_roles = [role.id for role in event_type.roles if role.required]
    if required_fields or required_roles:
        filled: Schema = {
            "fields": {"required": required_fields},
            "participants": {"allOf": [_has_role(role_id) for role_id in required_roles]},
        }
        if not required_roles:
            del filled["participants"]
        rules.append({"if": {"allOf": [this_type, verified]}, "then": {"properties": filled}})
    return rules


def _has_role(role_id: str) -> Schema:
    return {"contains": {"properties": {"role": {"const": role_id}}, "required": ["role"]}}


def _field(field: Field) -> Schema:
    """A field as exported: one value with its claims, or `values`, each with its own."""
    common: Schema = {
        "status": {"enum": list(FIELD_STATUS)},
        "reason": _TEXT | {"description": "Why the sources that disagree were settled this way."},
        "note": _TEXT,
    }
    if field.many:
        element: Schema = {
            "type": "object",
            "properties": {"uid": _UID, **_value_properties(field, empty=False), "claims": _CLAIMS},
            "required": ["uid", "value", "claims"],
        }
        own: Schema = {"values": {"type": "array", "items": element}, **common}
        required = ["values", "status"]
    else:
        own = {**_value_properties(field, empty=True), **common, "claims": _CLAIMS}
        required = ["value", "status", "claims"]
    return {
        "title": field.label,
        **({"description": field.help} if field.help else {}),
        "type": "object",
        "properties": own,
        "required": required,
    }


def _value_properties(field: Field, *, empty: bool) -> Schema:
    """`value`, and what is derived from it; `empty` allows a value that is not there."""
    value = _value(field)
    properties: Schema = {"value": {"anyOf": [value, {"type": "null"}]} if empty else value}
    if field.type == "date":
        properties |= {"earliest": _DAY_OR_NULL, "latest": _DAY_OR_NULL}
    if field.type in ("place", "entity", "event"):
        properties["name"] = _TEXT_OR_NULL | {"description": "What the value is called."}
    return properties


def _value(field: Field) -> Schema:
    match field.type:
        case "text":
            return _TEXT
        case "date":
            return {"type": "string", "minLength": 1, "description": "EDTF (ISO 8601-2)."}
        case "place" | "entity" | "event":
            return _UID
        case "choice":
            return {"enum": [choice.id for choice in field.choices]}
        case "number":
            return {"type": "integer"}
        case "count":
            return {
                "type": "object",
                "properties": {"low": _AMOUNT, "best": _AMOUNT, "high": _AMOUNT},
                "required": ["low", "best", "high"],
                "additionalProperties": False,
            }


def _claim() -> Schema:
    basis: Schema = {
        "type": ["object", "null"],
        "description": "How the stated value was read from relative words.",
        "properties": {"words": _TEXT, "anchor": _TEXT_OR_NULL, "rule": _TEXT},
        "required": ["words", "anchor", "rule"],
    }
    properties: Schema = {
        "uid": _UID,
        "article": _UID,
        "version": {"type": "integer", "minimum": 1},
        "start": _OFFSET,
        "end": _OFFSET,
        "unit": {"const": "codepoint"},
        "quote": {"type": "string", "description": "The text from start to end."},
        "prefix": _TEXT,
        "suffix": _TEXT,
        "stated_value": _TEXT_OR_NULL,
        "asserts": {"type": "boolean", "description": "False when the article denies the value."},
        "attribution": _TEXT_OR_NULL,
        "basis": basis,
    }
    return {
        "description": "What one article says for one field.",
        "type": "object",
        "properties": properties,
        "required": list(properties),
    }


def _participant() -> Schema:
    properties: Schema = {
        "uid": _UID,
        "role": _TEXT_OR_NULL,
        "entity": _UID_OR_NULL,
        "entity_name": _TEXT_OR_NULL,
        "description": _TEXT_OR_NULL | {"description": "Who, where nobody is named: senior officers."},
        "as_named": _TEXT_OR_NULL | {"description": "The name as the article writes it."},
        "post": _TEXT_OR_NULL | {"description": "Post or rank at the time."},
        "side": _TEXT_OR_NULL,
        "count": {"type": ["integer", "string", "null"], "description": "How many they were."},
        "claims": _CLAIMS,
    }
    return {
        "description": "A person, organisation or country taking part, named or described.",
        "type": "object",
        "properties": properties,
        "required": list(properties),
    }


def schema_text(codebook: Codebook) -> str:
    """The schema as it stands in `schemas/<name>.schema.json`: the same text for the same codebook, always."""
    return json.dumps(event_schema(codebook), ensure_ascii=False, indent=2) + "\n"


def write_all(folder: Path) -> list[Path]:
    """Write the schema of every codebook that comes with the program; returns the files written."""
    written = []
    for name in available():
        path = folder / f"{name}.schema.json"
        path.write_text(schema_text(load(find(name))), encoding="utf-8", newline="\n")
        written.append(path)
    return written


if __name__ == "__main__":
    for path in write_all(Path(sys.argv[1]) if len(sys.argv) > 1 else resources.codebooks()):
        sys.stdout.write(f"{path}\n")
