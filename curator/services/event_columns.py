"""The columns of `events.csv`: the event's own, those of every field of the codebook, and codes of other systems."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from curator.codebook.load import MAPPINGS
from curator.codebook.types import Codebook, Field
from curator.services.event_wholes import ITEM_TYPES, Whole
from curator.services.export_table import Column

# The event's own date is what people ask for: its bounds have short names.
_SHORT = {"date_earliest": "earliest", "date_latest": "latest"}
_AMOUNTS = ("low", "best", "high")


def key_column(name: str, key: str, kind: str, description: str) -> Column:
    """A column that shows one entry of a whole."""
    return Column(name, kind, description, lambda whole: whole[key])


_HEAD = (
    key_column("id", "id", "string", "The id people read."),
    key_column("uid", "uid", "string", "The event's identity, for ever."),
    key_column("external_id", "external_id", "string", "The id a script applied it under."),
    key_column("rev", "rev", "integer", "The revision this is."),
    key_column("type", "type", "string", "Event type of the codebook."),
    key_column(
        "title", "title", "string", "The title written, or derived from type, people, place and date."
    ),
    key_column("title_derived", "title_derived", "boolean", "Whether nobody wrote the title."),
    key_column("realis", "realis", "string", "occurred, claimed, planned, denied or hypothetical."),
    key_column("state", "state", "string", "draft, verified, approved, returned or withdrawn."),
    key_column("part_of", "part_of", "string", "Uid of the event it is part of."),
)
_TAIL = (
    Column(
        "merged",
        "array",
        "Uids of the events that were judged to be this one and are shown under it.",
        lambda whole: [event["uid"] for event in whole["merged"]],
    ),
    Column("sources", "integer", "How many articles are cited.", lambda whole: len(whole["sources"])),
    key_column("note", "note", "string", "A note on the event."),
    key_column("withdrawn", "withdrawn", "string", "Why it was withdrawn."),
    key_column("codebook", "codebook", "string", "Codebook and version it was saved with."),
)


def codebook_fields(codebook: Codebook) -> list[Field]:
    """All fields of all types, each once; date and place come first."""
    fields = {field.id: field for event_type in codebook.types for field in event_type.fields}
    first = [fields.pop(name) for name in ("date", "place") if name in fields]
    return [*first, *fields.values()]


_OWN = {column.name for column in (*_HEAD, *_TAIL)} | {*_SHORT.values(), *MAPPINGS}


def event_columns(codebook: Codebook) -> tuple[Column, ...]:
    """The columns for this codebook.

    What is derived from a field is called `<field>_<part>`, or `<field>__<part>` where that is the name of something
    else. A field with the name of one of the event's own columns is called `field_<name>`.
    """
    fields = codebook_fields(codebook)
    taken = _OWN | {field.id for field in fields}
    columns: list[Column] = []
    for field in fields:
        for column in _field_columns(field):
            part = column.name.removeprefix(field.id).removeprefix("_")
            if not part:
                name = _column_name(field)
            elif column.name in _SHORT:
                name = _SHORT[column.name]
            else:
                name = f"{field.id}__{part}" if column.name in taken else column.name
            columns.append(replace(column, name=name))
    return (*_HEAD, *columns, *_TAIL, *(_mapping(codebook, system) for system in MAPPINGS))


def entity_columns(codebook: Codebook) -> list[str]:
    """The columns that hold the uid of one entity."""
    return [
        _column_name(field)
        for field in codebook_fields(codebook)
        if field.type in ("place", "entity") and not field.many
    ]


def _column_name(field: Field) -> str:
    return f"field_{field.id}" if field.id in _OWN else field.id


def _field_columns(field: Field) -> Iterator[Column]:
    yield from _many(field) if field.many else _one(field)
    status = "supported, unsourced, contested or settled; empty: nothing is said."
    yield Column(
        f"{field.id}_status", "string", status, lambda whole: whole["fields"].get(field.id, {}).get("status")
    )


def _one(field: Field) -> Iterator[Column]:
    def part(name: str, kind: str, description: str, *keys: str) -> Column:
        return Column(
            name, kind, description, lambda whole: _dig(whole["fields"].get(field.id), *(keys or ("value",)))
        )

    about = _about(field)
    match field.type:
        case "date":
            yield part(field.id, "string", f"{about} EDTF.")
            yield part(f"{field.id}_earliest", "string", "The first day it may be.", "earliest")
            yield part(f"{field.id}_latest", "string", "The last day it may be.", "latest")
        case "place" | "entity" | "event":
            yield part(field.id, "string", f"{about} A uid.")
            yield part(f"{field.id}_name", "string", "What that is called.", "name")
        case "count":
            for amount in _AMOUNTS:
                yield part(
                    f"{field.id}_{amount}", "integer", f"{about} The {amount} figure.", "value", amount
                )
        case "number":
            yield part(field.id, "integer", about)
        case _:
            yield part(field.id, "string", about)


def _many(field: Field) -> Iterator[Column]:
    def listed(name: str, description: str, key: str) -> Column:
        def of(whole: Whole) -> list[Any] | None:
            values = whole["fields"].get(field.id, {}).get("values")
            return [value.get(key) for value in values] if values else None

        return Column(name, "array", description, of)

    about = _about(field)
    if field.type in ITEM_TYPES:
        yield listed(field.id, f"{about} A list of uids, as JSON.", "value")
        yield listed(f"{field.id}_name", "What those are called, in the same order.", "name")
    else:
        yield listed(field.id, f"{about} A list, as JSON.", "value")


def _about(field: Field) -> str:
    return f"{field.label}: {field.help}" if field.help else f"{field.label}."


def _dig(found: Any, *keys: str) -> Any:
    for key in keys:
        found = found.get(key) if found else None
    return found


def _mapping(codebook: Codebook, system: str) -> Column:
    codes = {event_type.id: event_type.mappings.get(system) for event_type in codebook.types}
    return Column(
        system, "string", f"The type's code in {system.upper()}.", lambda whole: codes.get(whole["type"])
    )
