"""Rows of a .csv file under a checked header. Every cell is text; none becomes a number or a gap."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from curator.errors import Problem
from curator.rules.decoding import TEXT_LIMIT

_SEPARATORS = {",": "commas", ";": "semicolons", "\t": "tabs", "|": "bars"}


@dataclass(frozen=True, slots=True)
class Row:
    """A row by column name. Rows are counted as a spreadsheet does: the header is row 1."""

    where: str
    cells: dict[str, str]


def iter_rows(
    lines: Iterable[str | Problem], name: str, required: Sequence[str], known: Sequence[str]
) -> Iterator[Row | Problem]:
    """The rows of a file, or what is wrong with them; a row where every cell is empty is passed over.

    `lines` keep their line ends. A problem among them, an unclosed quote or a wrong header ends the file: what
    follows cannot be told apart. A first line `sep=;` names the separator, as spreadsheets write it.
    """
    csv.field_size_limit(max(csv.field_size_limit(), TEXT_LIMIT))  # one setting for the whole process
    source = _Lines(lines)
    first = next(source, "")
    separator = ","
    sep_lines = 0
    if first.lower().startswith("sep="):
        separator = first.rstrip("\r\n")[4:]
        if separator not in _SEPARATORS:
            reason = "`sep=` must be followed by one of , ; | or a tab; change or remove the line."
            yield Problem(f"{name} line 1", reason)
            return
        sep_lines = 1
    else:
        source.put_back(first)
    reader = csv.reader(source, delimiter=separator, strict=True)
    header: list[str] | None = None
    rows = 0
    number = 0
    while True:
        line = reader.line_num + sep_lines + 1
        number += 1
        where = f"{name} row {number}"
        try:
            cells = next(reader)
        except StopIteration:
            break
        except csv.Error as error:
            yield source.problem or Problem(where, _csv_reason(str(error), line))
            return
        if header is None:
            if not any(cell.strip() for cell in cells):
                continue
            header = [cell.strip() for cell in cells]
            wrong = _wrong_header(header, separator, required, known)
            if wrong:
                yield Problem(where, wrong)
                return
        elif any(cell.strip() for cell in cells):
            rows += 1
            if len(cells) != len(header):
                yield Problem(where, _ragged(len(cells), len(header), line))
            else:
                yield Row(where, dict(zip(header, cells, strict=True)))
    if source.problem is not None:
        yield source.problem
    elif header is None:
        yield Problem(name, f"the file is empty; its first row must name the columns: {', '.join(known)}.")
    elif rows == 0:
        yield Problem(name, "the file has a header but no rows below it; nothing can be read from it.")


class _Lines:
    """An iterator over lines that stops at the first problem and keeps it. A lone CR also ends a line."""

    def __init__(self, lines: Iterable[str | Problem]) -> None:
        self._lines = self._split(lines)
        self._waiting: list[str] = []
        self.problem: Problem | None = None

    def _split(self, lines: Iterable[str | Problem]) -> Iterator[str]:
        for line in lines:
            if isinstance(line, Problem):
                self.problem = line
                return
            if "\r" in line.removesuffix("\n").removesuffix("\r"):
                yield from io.StringIO(line, newline="")
            else:
                yield line

    def put_back(self, line: str) -> None:
        self._waiting.append(line)

    def __iter__(self) -> _Lines:
        return self

    def __next__(self) -> str:
        return self._waiting.pop() if self._waiting else next(self._lines)


def _wrong_header(header: list[str], separator: str, required: Sequence[str], known: Sequence[str]) -> str:
    twice = sorted({column for column in header if header.count(column) > 1})
    if twice:
        return f"the header has {_quoted(twice)} more than once; every column needs its own name."
    missing = [column for column in required if column not in header]
    if not missing:
        return ""
    if len(header) == 1:
        for other, words in _SEPARATORS.items():
            if other != separator and other in header[0]:
                line = "sep= and a tab" if other == "\t" else f"sep={other}"
                return f"the header seems to be separated by {words}; write {line} above it, or save with commas."
    return f"the header lacks {_quoted(missing)}; it has {_quoted(header)}. Columns are: {', '.join(known)}."


def _quoted(names: Iterable[str]) -> str:
    return ", ".join(f'"{name}"' for name in names)


def _ragged(found: int, expected: int, line: int) -> str:
    return (
        f"the row (line {line}) has {found} cells, but the header names {expected} columns; "
        "put quotes around a cell that holds a separator, and fill up a short row."
    )


def _csv_reason(reason: str, line: int) -> str:
    begins = f"the row that begins on line {line}"
    if "unexpected end of data" in reason:
        return f'a quote (") opened in {begins} is never closed; close it, or double it inside a cell.'
    if "field limit" in reason:
        return f"{begins} has a cell longer than 10 MB, the limit for a text; split it."
    if "expected after" in reason:
        return f'in {begins} text follows a closing quote ("); double the quotes inside a cell.'
    return f"{begins} cannot be read ({reason}); correct it in the file."
