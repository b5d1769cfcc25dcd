"""The types a field may have. A type is five things: a description, how a value is stored, how typed text is checked,
when one stated value supports another, and when two cannot both hold. Forms, validation and exports ask here.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from curator.codebook.types import Field
from curator.model.values import Value, ValueType
from curator.rules import dates
from curator.rules.place_parts import is_part

LARGEST = 2**53 - 1
_INTEGER = re.compile(r"-?[0-9]+", re.ASCII)
_AS_A_NUMBER = re.compile(
    r"[+\-\N{MINUS SIGN}]?\d[\d_.,'\N{ARABIC THOUSANDS SEPARATOR}\N{ARABIC DECIMAL SEPARATOR}]*"
)
_COUNT = re.compile(r"([0-9]*)/([0-9]*)/([0-9]*)", re.ASCII)
_COUNT_RANGE = re.compile(r"([0-9]+)\s*(?:-|–|\.\.|to)\s*([0-9]+)", re.ASCII)
_AT_LEAST = re.compile(r"(?:at least|over|more than|>=?)\s*([0-9]+)", re.ASCII | re.IGNORECASE)
_AT_MOST = re.compile(r"(?:at most|up to|under|<=?)\s*([0-9]+)", re.ASCII | re.IGNORECASE)


class Things(Protocol):
    """What rules may ask about items: by uid, already looked up."""

    def canonical(self, uid: str) -> str:
        """The uid an item is shown under after judgements."""

    def within(self, uid: str) -> tuple[str, ...]:
        """The places a place lies in, nearest first, canonical."""

    def name(self, uid: str) -> str:
        """The name or title people read; the uid when unknown."""


@dataclass(frozen=True, slots=True)
class Checked:
    """Typed text in its stored form, and its meaning in words."""

    text: str
    meaning: str


@dataclass(frozen=True, slots=True)
class FieldType:
    """See the module. `supports(stated, value)`: a source that says `stated` backs `value`."""

    name: str
    description: str
    value_type: ValueType
    check: Callable[[Field, str], Checked]
    supports: Callable[[str, str, Things], bool]
    excludes: Callable[[str, str, Things], bool]

    def value(self, text: str) -> Value:
        """The stored value for canonical text."""
        return Value(self.value_type, text)


def integer(text: str, low: int = -LARGEST, high: int = LARGEST) -> int:
    """An integer in ASCII digits, spaces around it allowed; ValueError says what to type."""
    trimmed = text.strip()
    if len(trimmed) > 20 or not _INTEGER.fullmatch(trimmed) or (trimmed[0] == "-" and not int(trimmed)):
        raise ValueError(f'"{trimmed[:40]}" is not a whole number: type plain digits 0-9 without separators.')
    number = int(trimmed)
    if not low <= number <= high:
        raise ValueError(f"{number} is outside {low} to {high}.")
    return number


def how_many(text: str) -> str:
    """How many somebody was, trimmed: a whole number from 0, or words ("dozens", "5-10"); ValueError says what to type.

    What is written as one number must be one for every reader: other digits, separators and fractions are refused.
    """
    trimmed = text.strip()
    if _AS_A_NUMBER.fullmatch(trimmed):
        integer(trimmed, 0)
    return trimmed


def count_parts(text: str) -> tuple[int | None, int | None, int | None]:
    """Low, best and high of a stored count `low/best/high`."""
    match = _COUNT.fullmatch(text)
    if match is None:
        raise ValueError(
            f'"{text}" is not a count: type a number (5), a range (5-10) or low/best/high (5/7/10).'
        )
    low, best, high = (integer(part, 0) if part else None for part in match.groups())
    known = [n for n in (low, best, high) if n is not None]
    if not known or known != sorted(known):
        raise ValueError(
            f'"{text}" is not a count: low, best and high must rise, and one of them must be there.'
        )
    return low, best, high


def _check_count(field: Field, text: str) -> Checked:
    typed = text.strip()
    if match := _COUNT_RANGE.fullmatch(typed):
        typed = f"{match[1]}//{match[2]}"
    elif match := _AT_LEAST.fullmatch(typed):
        typed = f"{match[1]}//"
    elif match := _AT_MOST.fullmatch(typed):
        typed = f"//{match[1]}"
    elif _INTEGER.fullmatch(typed):
        typed = f"/{integer(typed, 0)}/"
    low, best, high = count_parts(typed)
    text = "/".join("" if n is None else str(n) for n in (low, best, high))
    return Checked(text, show_count(text))


def show_count(text: str) -> str:
    """A stored count in words: `5`, `5 to 10`, `7 (5 to 10)`, `at least 5`."""
    low, best, high = count_parts(text)
    if low is not None and high is not None:
        bounds = f"{low} to {high}"
    elif low is not None:
        bounds = f"at least {low}"
    else:
        bounds = "" if high is None else f"at most {high}"
    if best is None:
        return bounds
    return f"{best} ({bounds})" if bounds else str(best)


def _count_range(text: str) -> tuple[int, int]:
    low, best, high = count_parts(text)
    known = [n for n in (low, best, high) if n is not None]
    return (low if low is not None else (0 if best is None else best)), (
        high if high is not None else (LARGEST if best is None else max(known))
    )


def _counts_exclude(a: str, b: str, _things: Things) -> bool:
    (a_low, a_high), (b_low, b_high) = _count_range(a), _count_range(b)
    return a_high < b_low or b_high < a_low


def _check_text(_field: Field, text: str) -> Checked:
    trimmed = text.strip()
    if not trimmed:
        raise ValueError("Nothing was typed; press escape to leave the field as it was.")
    return Checked(trimmed, trimmed)


def _check_date(_field: Field, text: str) -> Checked:
    reading = dates.read_date(text)
    if reading.edtf is None:
        raise ValueError(reading.why)
    return Checked(reading.edtf, reading.meaning)


def _check_choice(field: Field, text: str) -> Checked:
    wanted = text.strip().casefold()
    for choice in field.choices:
        if wanted in (choice.id.casefold(), choice.label.casefold()):
            return Checked(choice.id, choice.label)
    allowed = ", ".join(choice.id for choice in field.choices)
    raise ValueError(f'"{text.strip()}" is not one of the choices of {field.label}: {allowed}.')


def _check_number(_field: Field, text: str) -> Checked:
    number = str(integer(text))
    return Checked(number, number)


def _check_reference(field: Field, text: str) -> Checked:
    if not text.strip():
        raise ValueError(f"{field.label} needs a choice from the record.")
    return Checked(text.strip(), text.strip())


def _same(a: str, b: str, _things: Things) -> bool:
    return a == b


def _differ(a: str, b: str, _things: Things) -> bool:
    return a != b


def _never(_a: str, _b: str, _things: Things) -> bool:
    return False


def _date_supports(stated: str, value: str, _things: Things) -> bool:
    return stated == value or dates.refines(stated, value)


def _dates_exclude(a: str, b: str, _things: Things) -> bool:
    return dates.excludes(a, b)


def _same_item(stated: str, value: str, things: Things) -> bool:
    return things.canonical(stated) == things.canonical(value)


def _items_differ(a: str, b: str, things: Things) -> bool:
    return not _same_item(a, b, things)


def _place_supports(stated: str, value: str, things: Things) -> bool:
    if _same_item(stated, value, things) or things.canonical(value) in things.within(stated):
        return True
    return is_part(things.name(stated), things.name(value))


def _places_exclude(a: str, b: str, things: Things) -> bool:
    return not (_place_supports(a, b, things) or _place_supports(b, a, things))


def _counts_support(stated: str, value: str, _things: Things) -> bool:
    (low, high), (value_low, value_high) = _count_range(stated), _count_range(value)
    return stated == value or (value_low <= low and high <= value_high)


TYPES: dict[str, FieldType] = {
    kind.name: kind
    for kind in (
        FieldType("text", "Free words.", "text", _check_text, _same, _never),
        FieldType(
            "date",
            "A date as EDTF, typed in any common notation.",
            "edtf",
            _check_date,
            _date_supports,
            _dates_exclude,
        ),
        FieldType(
            "place", "A place of the record.", "item", _check_reference, _place_supports, _places_exclude
        ),
        FieldType(
            "entity",
            "A person, organisation or place of the record.",
            "item",
            _check_reference,
            _same_item,
            _items_differ,
        ),
        FieldType("choice", "One of the codebook's choices.", "choice", _check_choice, _same, _differ),
        FieldType("number", "A whole number.", "number", _check_number, _same, _differ),
        FieldType(
            "count",
            "A number, a range, or low/best/high.",
            "text",
            _check_count,
            _counts_support,
            _counts_exclude,
        ),
        FieldType("event", "Another event of the record.", "item", _check_reference, _same_item, _never),
    )
}

# Slots of every event that the codebook does not list but that claims may stand on.
TYPE_SLOT = FieldType("type", "The event's type.", "choice", _check_choice, _same, _never)


def show(field: Field, text: str, things: Things) -> str:
    """A stored value as people read it."""
    match field.type:
        case "date":
            return dates.describe(text)
        case "place" | "entity" | "event":
            return things.name(text)
        case "choice":
            choice = field.choice(text)
            return choice.label if choice else text
        case "count":
            return show_count(text)
        case _:
            return text
