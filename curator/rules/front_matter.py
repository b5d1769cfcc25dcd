"""The head of a Markdown article: TOML between `+++` lines, or plain `key: value` between `---` lines."""

from __future__ import annotations

import datetime as dt
import tomllib
from dataclasses import dataclass

from curator.errors import Problem


@dataclass(frozen=True, slots=True)
class Parted:
    """Keys and values of the head, all text, and the body below it without the blank lines between."""

    values: dict[str, str]
    body: str


def part(text: str, name: str) -> Parted | list[Problem]:
    """Part a text with LF line ends into head and body; a text that begins with neither mark is all body."""
    lines = text.split("\n")
    mark = lines[0].rstrip()
    if mark not in ("+++", "---"):
        return Parted({}, text)
    end = next((i for i in range(1, len(lines)) if lines[i].rstrip() == mark), None)
    if end is None:
        reason = f"the head opened with {mark} is never closed; put {mark} on a line of its own below it."
        return [Problem(f"{name} line 1", reason)]
    head = lines[1:end]
    values, problems = _toml(head, name) if mark == "+++" else _plain(head, name)
    return problems or Parted(values, "\n".join(lines[end + 1 :]).lstrip("\n"))


def _toml(head: list[str], name: str) -> tuple[dict[str, str], list[Problem]]:
    try:
        # The empty line stands for the opening mark, so that line numbers in messages are those of the file.
        table = tomllib.loads("\n".join(["", *head, ""]))
    except (ValueError, RecursionError) as error:
        reason = f"the head between the +++ lines is not TOML: {str(error).rstrip('.')}; correct that line."
        return {}, [Problem(name, reason)]
    values: dict[str, str] = {}
    problems: list[Problem] = []
    for key, value in table.items():
        if isinstance(value, str):
            values[key] = value
        elif isinstance(value, dt.date) and not isinstance(value, dt.datetime):
            values[key] = value.isoformat()
        else:
            problems.append(Problem(name, f'{key} in the head must be text; put it in quotes: {key} = "…".'))
    return values, problems


def _plain(head: list[str], name: str) -> tuple[dict[str, str], list[Problem]]:
    values: dict[str, str] = {}
    problems: list[Problem] = []
    for number, line in enumerate(head, start=2):
        if not line.strip() or line.startswith("#"):
            continue
        key, colon, value = line.partition(":")
        key = key.strip()
        where = f"{name} line {number}"
        if not colon or not key or line[0].isspace():
            reason = "a line of the head must read `key: value`; lists and indented lines are not read."
            problems.append(Problem(where, reason))
        elif key in values:
            problems.append(Problem(where, f'"{key}" stands twice in the head; remove one.'))
        else:
            values[key] = _unquoted(value.strip())
    return values, problems


def _unquoted(value: str) -> str:
    """`"a: b"` as `a: b`; a value that only begins and ends with quotes of two quotations stays as it is."""
    if len(value) >= 2 and value[0] == value[-1] and value[0] in "\"'" and value[0] not in value[1:-1]:
        return value[1:-1]
    return value
