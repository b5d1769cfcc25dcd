"""Lines of a .jsonl file: one JSON object each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from curator.errors import Problem
from curator.rules import strict_json


@dataclass(frozen=True, slots=True)
class Line:
    """The object on one line."""

    where: str
    values: dict[str, object]


def iter_objects(lines: Iterable[tuple[int, str | Problem]], name: str) -> Iterator[Line | Problem]:
    """The objects of numbered lines, or what is wrong with a line; blank lines are passed over."""
    for number, line in lines:
        if isinstance(line, Problem):
            yield line
        elif line.strip():
            yield read_object(line, f"{name} line {number}")


def read_object(text: str, where: str) -> Line | Problem:
    """The JSON object in `text`, read strictly."""
    try:
        value = strict_json.loads(text.strip())
    except ValueError as error:
        return Problem(where, str(error).replace("at line 1, column", "at column"))
    if not isinstance(value, dict):
        return Problem(where, f"the line holds {json_kind(value)}; write one JSON object {{…}} a line.")
    return Line(where, value)


def json_kind(value: object) -> str:
    """What a JSON value is, in words."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true or false"
    if isinstance(value, int | float):
        return "a number"
    if isinstance(value, str):
        return "text"
    return "a list" if isinstance(value, list) else "an object"
