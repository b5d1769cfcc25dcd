"""The filter line of a list: words, and conditions such as `state:draft`. Whatever is typed means something.

What is no condition of the list is words, looked for literally. A condition that cannot be understood narrows nothing,
and a hint says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from curator.model.lines import Condition
from curator.rules import dates

Choices = Mapping[str, tuple[str, ...]]
"""What may stand behind a name: the id, and what else it is called."""

Known = Mapping[str, Choices | Literal["date", "text"]]
"""The conditions of a list, by name, in the order in which they are told."""

MOST_TOLD = 12
_NAMED = re.compile(r'([^\s:"]+):(?:"([^"]*)(?:"|$)|(\S*))')
_WORD = re.compile(r"\S+")
_DATES = "write 2025-11, 2025-11-20..2025-11-30 or >2025-10"


MOST = 32
"""More words narrow nothing further, and a database refuses a question of thousands of conditions."""


@dataclass(frozen=True, slots=True)
class Read:
    """A filter line as it was understood: conditions that all must hold, words among them, and hints in sentences."""

    conditions: tuple[Condition, ...]
    hints: tuple[str, ...] = ()


def read(text: str, known: Known) -> Read:
    """What a filter line says, for a list that knows these conditions. Any text can be read."""
    conditions: list[Condition] = []
    hints: list[str] = []
    for name, value in _parts(text, known):
        if name is None:
            conditions.append(Condition("words", (value,)))
            continue
        try:
            conditions += _condition(name, value, known[name], hints)
        except ValueError as error:
            hints.append(str(error))
    if len(conditions) > MOST:
        hints.append(f"The filter looks for the first {MOST} words and conditions.")
    return Read(tuple(conditions[:MOST]), tuple(hints))


def names(known: Known) -> str:
    """The conditions of a list as one types them: `state: type: who:`."""
    return " ".join(f"{name}:" for name in known)


def _parts(text: str, known: Known) -> Iterator[tuple[str | None, str]]:
    """The line cut into words (no name) and values of known conditions; a value in quotes may hold blanks."""
    at = 0
    while (word := _WORD.search(text, at)) is not None:
        named = _NAMED.match(text, word.start())
        name = named.group(1).casefold() if named else ""
        if named is not None and name in known:
            quoted, plain = named.group(2), named.group(3)
            yield name, plain if quoted is None else quoted
            at = named.end()
        else:
            yield None, word.group()
            at = word.end()


def _condition(
    name: str, value: str, takes: Choices | Literal["date", "text"], hints: list[str]
) -> list[Condition]:
    """The condition that a value states, if it states one yet. ValueError: it cannot be understood, with the hint."""
    if takes == "date":
        return [Condition(name, span(name, value))]
    given = [part for part in (part.strip() for part in value.split(",")) if part]
    if isinstance(takes, str):
        if not given:
            raise ValueError(f"{name}: is followed by a name, or by a part of one.")
        return [Condition(name, tuple(given))]
    if not given:
        raise ValueError(f"{name}: is followed by {_told(takes)}.")
    meant: dict[str, None] = {}
    for part in given:
        found = chosen(part, takes)
        meant.update(dict.fromkeys(found))
        if not found:
            hints.append(f"{name}:{part} is none of {_told(takes)}, so it narrows nothing.")
    return [Condition(name, tuple(meant))] if meant else []


def _told(choices: Choices) -> str:
    ids = [choice.replace("_", " ") for choice in choices]
    return ", ".join(ids[:MOST_TOLD]) + (" …" if len(ids) > MOST_TOLD else "")


def chosen(part: str, choices: Choices) -> list[str]:
    """The choices (ids) that a part means: the one called exactly so, else all with a word that begins so."""
    wanted = _folded(part)
    called = {choice: [_folded(name) for name in (choice, *also)] for choice, also in choices.items()}
    exact = [choice for choice, spoken in called.items() if wanted in spoken]
    if exact or not wanted:
        return exact
    return [choice for choice, spoken in called.items() if any(f" {wanted}" in f" {name}" for name in spoken)]


def _folded(name: str) -> str:
    return " ".join(name.casefold().replace("_", " ").replace("-", " ").split())


def span(name: str, value: str) -> tuple[str, str]:
    """First and last ISO day of `2025-11`, `a..b`, `>a`, `>=a`, `<a` or `<=a`, empty where open; or ValueError."""
    text = value.strip()
    if not text:
        raise ValueError(f"{name}: is followed by a date; {_DATES}.")
    first, dots, last = text.partition("..")
    if dots and (first or last):
        return _days(name, value, first)[0] if first else "", _days(name, value, last)[1] if last else ""
    if text[0] in "<>":
        whole = text[1:2] == "="
        earliest, latest = _days(name, value, text[2:] if whole else text[1:])
        if text[0] == ">":
            return (earliest if whole else _beside(name, value, latest, 1)), ""
        return "", (latest if whole else _beside(name, value, earliest, -1))
    return _days(name, value, text)


def _days(name: str, value: str, text: str) -> tuple[str, str]:
    """The first and the last day of a date in any notation; open ends are empty."""
    edtf = dates.read_date(text).edtf if text.strip() else None
    bounds = dates.bounds(edtf) if edtf else None
    if bounds is None or (bounds.earliest is None and bounds.latest is None):
        raise _not_a_date(name, value)
    return bounds.earliest or "", bounds.latest or ""


def _beside(name: str, value: str, day: str, step: int) -> str:
    """The day after or before one; ValueError where there is none."""
    try:
        return (date.fromisoformat(day) + timedelta(days=step)).isoformat()
    except (ValueError, OverflowError) as error:
        raise _not_a_date(name, value) from error


def _not_a_date(name: str, value: str) -> ValueError:
    return ValueError(f"{name}:{value} is not a date, so it narrows nothing; {_DATES}.")
