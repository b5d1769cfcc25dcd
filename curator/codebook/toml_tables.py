"""Reading TOML tables with every fault noted at its line, so that a refusal can point at it.

`tomllib` gives values without positions. A codebook is written with plain `[table.headers]` and `key = value`
lines, so reading those lines is enough; what cannot be found is reported at the nearest thing that can.
"""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Any

from curator.errors import Problem

ID = re.compile(r"[a-z][a-z0-9_]*", re.ASCII)
ID_RULE = "use a–z, 0–9 and _, a letter first."

_HEADER = re.compile(r"\s*\[\[?\s*(?P<path>[^\[\]#=]+?)\s*\]\]?\s*(#.*)?$")
_KEY = re.compile(r"""\s*(?P<path>[A-Za-z0-9_\-."' ]+?)\s*=""")
_QUOTES = ('"""', "'''")

Path = tuple[str, ...]


def line_numbers(text: str) -> dict[Path, int]:
    """`{("types", "visit", "label"): 12, …}`: the line (from 1) where each table and key is first named."""
    found: dict[Path, int] = {}
    table: Path = ()
    inside: str | None = None
    for number, line in enumerate(text.split("\n"), start=1):
        if inside is None:
            if header := _HEADER.match(line):
                table = _split(header["path"])
                _note(found, table, number)
            elif key := _KEY.match(line):
                _note(found, table + _split(key["path"]), number)
        inside = _string_left_open(line, inside)
    return found


def nearest_line(found: Mapping[Path, int], path: Path) -> int:
    """The line of `path`, or of the closest table around it; 1 when nothing around it was found."""
    while path and path not in found:
        path = path[:-1]
    return found.get(path, 1)


def _note(found: dict[Path, int], path: Path, number: int) -> None:
    """`[types.visit]` also opens `types`, if nothing did before."""
    for length in range(1, len(path) + 1):
        found.setdefault(path[:length], number)


def _split(dotted: str) -> Path:
    return tuple(part.strip().strip("\"'") for part in dotted.split("."))


def _string_left_open(line: str, inside: str | None) -> str | None:
    """The quotes of a multi-line string still open after `line`, so that its text is not read as keys."""
    at = 0
    while True:
        if inside is not None:
            end = line.find(inside, at)
            if end < 0:
                return inside
            at, inside = end + 3, None
        starts = [(line.find(quotes, at), quotes) for quotes in _QUOTES if line.find(quotes, at) >= 0]
        if not starts:
            return None
        start, inside = min(starts)
        at = start + 3


def quoted(thing: object) -> str:
    return f'"{thing}"'


def nearest(word: str, known: Collection[str]) -> str:
    """What to write instead of an unknown `word`."""
    close = difflib.get_close_matches(word, known, n=1)
    return f'did you mean "{close[0]}"?' if close else f"use one of {', '.join(known) or '(none defined)'}."


@dataclass(slots=True)
class Faults:
    """Collects what is wrong with the text called `where`."""

    where: str
    lines: Mapping[tuple[str, ...], int]
    problems: list[Problem] = field(default_factory=list)

    def add(self, path: tuple[str, ...], message: str) -> None:
        self.problems.append(Problem(f"{self.where}, line {nearest_line(self.lines, path)}", message))


@dataclass(frozen=True, slots=True)
class Table:
    """One TOML table and where it stands. A wrong value is noted as a fault and read as if it were absent."""

    path: tuple[str, ...]
    values: Mapping[str, Any]
    faults: Faults

    @property
    def shown(self) -> str:
        return f"[{'.'.join(self.path)}]" if self.path else "the top of the file"

    def fault(self, key: str, message: str) -> None:
        self.faults.add((*self.path, key), message)

    def only(self, known: Collection[str]) -> None:
        """Refuse keys that mean nothing: a misspelt key would otherwise be lost without a word."""
        for key in self.values:
            if key not in known:
                self.fault(key, f"{quoted(key)} means nothing in {self.shown}; {nearest(key, known)}")

    def text(self, key: str, *, required: bool = False, lines: bool = False) -> str:
        value = self.values.get(key, "")
        if not isinstance(value, str):
            self.fault(key, f'"{key}" of {self.shown} must be text; write it in quotes.')
            return ""
        if any(unicodedata.category(c) == "Cc" and not (lines and c == "\n") for c in value):
            self.fault(key, f'"{key}" of {self.shown} holds a line break or control character; remove it.')
        if required and not value.strip():
            self.fault(key, f'"{key}" is missing in {self.shown}; add {key} = "…".')
        return value.strip()

    def words(self, key: str) -> tuple[str, ...]:
        value = self.values.get(key, [])
        if not isinstance(value, list) or not all(isinstance(word, str) and word.strip() for word in value):
            self.fault(key, f'"{key}" of {self.shown} must be a list of texts, as in {key} = ["one", "two"].')
            return ()
        for word in sorted({word for word in value if value.count(word) > 1}):
            self.fault(key, f'"{key}" of {self.shown} names {quoted(word)} twice; keep one.')
        return tuple(dict.fromkeys(value))

    def ids(self, key: str, defined: Collection[str], kind: str, table: str) -> tuple[str, ...]:
        """A list of ids that must be `defined` elsewhere in the file."""
        ids = self.words(key)
        for unknown in (word for word in ids if word not in defined):
            self.fault(
                key,
                f'"{key}" of {self.shown} names the {kind} {quoted(unknown)}, which is not defined; '
                f"add a table [{table}.{unknown}] or correct the name: {nearest(unknown, defined)}",
            )
        return tuple(word for word in ids if word in defined)

    def flag(self, key: str) -> bool:
        value = self.values.get(key, False)
        if not isinstance(value, bool):
            self.fault(key, f'"{key}" of {self.shown} must be true or false, without quotes.')
            return False
        return value

    def table(self, key: str) -> Table:
        value = self.values.get(key, {})
        if not isinstance(value, dict):
            self.fault(
                key, f'"{key}" of {self.shown} must be a table; write [{".".join((*self.path, key))}].'
            )
            value = {}
        return Table((*self.path, key), value, self.faults)

    def tables(self, key: str) -> dict[str, Table]:
        """The tables under `key`, by id; the ids are checked here."""
        parent = self.table(key)
        for name in parent.values:
            if not ID.fullmatch(name):
                parent.fault(name, f"{quoted(name)} cannot be an id; {ID_RULE}")
        return {name: parent.table(name) for name in parent.values}
