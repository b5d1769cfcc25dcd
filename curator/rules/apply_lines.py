"""Lines of an `apply` file to events. The shape is checked here; ids, types and values by those who know the record."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, cast

from curator.errors import Problem
from curator.model.inputs import (
    ClaimInput,
    EventInput,
    FieldInput,
    ParticipantInput,
    Read,
    RelatedInput,
)
from curator.rules.decoding import decode
from curator.rules.json_shapes import Shape
from curator.rules.jsonl_lines import read_object


def read_apply_file(name: str, data: bytes) -> Read[EventInput]:
    """All events of a file in UTF-8, in the order in which they apply, and all problems; blank lines are skipped."""
    decoded = decode(name, data)
    if isinstance(decoded, Problem):
        return Read([], [decoded])
    read: Read[EventInput] = Read([], [])
    for number, line in enumerate(decoded.text.split("\n"), start=1):
        if line.strip():
            event, problems = read_apply_line(line, f"{name} line {number}")
            read.problems.extend(problems)
            if event is not None:
                read.items.append(event)
    if not read.items and not read.problems:
        read.problems.append(Problem(name, "the file is empty; write one event, a JSON object, a line."))
    return read


def read_apply_line(text: str, where: str) -> tuple[EventInput | None, list[Problem]]:
    """The event that one line describes, or None and every mistake in its shape, each with its path."""
    line = read_object(text, where)
    if isinstance(line, Problem):
        return None, [line]
    shape = Shape(where, "", line.values)
    event = _event(shape)
    return (None, shape.problems) if shape.problems else (event, [])


def _event(shape: Shape) -> EventInput:
    shape.only(
        "id",
        "type",
        "realis",
        "title",
        "note",
        "part_of",
        "related",
        "state",
        "fields",
        "participants",
        "message",
    )
    participants = shape.children("participants", _participant)
    ids = [participant.id for participant in participants]
    for id_ in sorted({id_ for id_ in ids if id_ and ids.count(id_) > 1}):
        shape.wrong("participants", f'use the id "{id_}" more than once; give each its own.')
    return EventInput(
        where=shape.where,
        id=shape.required("id"),
        type=shape.required("type"),
        realis=shape.text("realis"),
        title=shape.text("title"),
        note=shape.text("note"),
        part_of=shape.text("part_of"),
        related=shape.children("related", _related),
        state=cast("Literal['draft', 'verified'] | None", shape.one_of("state", ("draft", "verified"))),
        fields=_fields(shape),
        participants=participants,
        message=shape.text("message") or "",
    )


def _related(shape: Shape) -> RelatedInput:
    shape.only("type", "event")
    return RelatedInput(shape.required("type"), shape.required("event"))


def _fields(shape: Shape) -> Mapping[str, FieldInput]:
    fields = shape.child("fields")
    return {} if fields is None else {key: _field(inner) for key, inner in fields.members()}


def _field(shape: Shape) -> FieldInput:
    shape.only("value", "claims", "reason", "note", "not_stated", "unsourced")
    field = FieldInput(
        values=shape.many("value"),
        given="value" in shape.values,
        claims=shape.children("claims", _claim),
        reason=shape.text("reason"),
        note=shape.text("note"),
        not_stated=shape.flag("not_stated", False),
        unsourced=shape.text("unsourced"),
    )
    if field.not_stated and field.values:
        shape.wrong(shape.path, "has a value and is marked not_stated; keep one of the two.")
    return field


def _participant(shape: Shape) -> ParticipantInput:
    shape.only("id", "role", "entity", "name", "description", "as_named", "post", "side", "count", "claims")
    name = shape.text("name")
    participant = ParticipantInput(
        id=shape.required("id"),
        role=shape.required("role"),
        entity=shape.text("entity") or name,
        description=shape.text("description"),
        as_named=shape.text("as_named"),
        post=shape.text("post"),
        side=shape.text("side"),
        count=shape.value("count"),
        claims=shape.children("claims", _claim),
        name=name,
    )
    if not any(shape.values.get(key) for key in ("entity", "name", "description")):
        shape.wrong(shape.path, "names nobody; give an entity, or a description of who took part.")
    return participant


def _claim(shape: Shape) -> ClaimInput:
    shape.only("article", "quote", "start", "version", "stated_value", "asserts", "attribution", "basis")
    return ClaimInput(
        article=shape.required("article"),
        quote=shape.exact("quote"),
        start=shape.whole("start", 0),
        version=shape.whole("version", 1),
        stated_value=shape.value("stated_value"),
        stated="stated_value" in shape.values,
        asserts=shape.flag("asserts", True),
        attribution=shape.text("attribution"),
        basis=_basis(shape),
    )


def _basis(shape: Shape) -> Mapping[str, str | None] | None:
    basis = shape.child("basis")
    if basis is None:
        return None
    basis.only("words", "anchor", "rule")
    return {"words": basis.required("words"), "anchor": basis.text("anchor"), "rule": basis.required("rule")}
