"""A table on its way into a file: columns that know their cells, and CSV that reads back letter for letter."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from curator.rules.canonical import canonical

Cell = object

# What a spreadsheet may take for a formula, full-width forms and line starts included; and the apostrophe itself, so
# that taking one apostrophe away from every cell that has one in front gives the record's text back.
RISKY = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", "'")
_NEEDS_QUOTES = re.compile(r'[,"\r\n]')


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name, its Frictionless type (string, integer, boolean, datetime, array, object), what it holds, and
    how its cell is read from a row."""

    name: str
    type: str
    description: str
    of: Callable[[Any], Cell]


@dataclass(frozen=True, slots=True)
class Table:
    """A CSV file. `references` maps a column to the table whose uid it holds."""

    name: str
    description: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]
    references: dict[str, str] = field(default_factory=dict)

    @property
    def file_name(self) -> str:
        return f"{self.name}.csv"


class Csv:
    """The bytes of a table, made row by row; after they were iterated once, `rows`, `size` and `sha256` are known.

    UTF-8 without byte order mark, LF, quotes only where needed. Python's own writer is not used: it leaves a lone CR
    unquoted in some versions, and the same record must give the same bytes in all.
    """

    def __init__(self, table: Table, rows: Iterable[Any], *, for_spreadsheet: bool) -> None:
        self.table = table
        self._source = rows
        self._for_spreadsheet = for_spreadsheet
        self._digest = hashlib.sha256()
        self.rows = -1
        self.size = 0

    @property
    def sha256(self) -> str:
        return self._digest.hexdigest()

    def __iter__(self) -> Iterator[bytes]:
        for line in self._lines():
            data = line.encode()
            self.rows += 1
            self.size += len(data)
            self._digest.update(data)
            yield data

    def _lines(self) -> Iterator[str]:
        yield _line(column.name for column in self.table.columns)
        for row in self._source:
            yield _line(self._cell(column, row) for column in self.table.columns)

    def _cell(self, column: Column, row: object) -> str:
        text = cell_text(column, column.of(row))
        if self._for_spreadsheet and column.type == "string" and text.startswith(RISKY):
            return f"'{text}"
        return text


def cell_text(column: Column, value: Cell) -> str:
    """A cell as written: nothing for None, true and false, canonical JSON for lists and objects."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if column.type in ("array", "object"):
        return canonical(value)
    return str(value)


def _line(cells: Iterable[str]) -> str:
    return ",".join(_quoted(cell) for cell in cells) + "\n"


def _quoted(cell: str) -> str:
    return '"' + cell.replace('"', '""') + '"' if _NEEDS_QUOTES.search(cell) else cell
