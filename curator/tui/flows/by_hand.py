"""Values typed by hand: what they will be stored as and mean, said while they are typed."""

from __future__ import annotations

from curator.codebook.types import Field
from curator.rules import dates
from curator.rules.field_types import TYPES, Checked
from curator.tui.flows.desk import Desk


def checked(desk: Desk, field: Field, text: str) -> Checked:
    """The typed text as it will be stored, with its meaning; "on Sunday" is counted from the open article's date of
    publication. ValueError says what to type instead."""
    if field.type != "date":
        return TYPES[field.type].check(field, text)
    reading = dates.read_date(text, desk.article.published)
    if reading.edtf is None:
        raise ValueError(reading.why)
    counted = f": {reading.why}" if reading.anchor else ""
    return Checked(reading.edtf, f"{reading.meaning}{counted}")


async def ask_value(desk: Desk, field: Field, path: str, present: str) -> Checked | None:
    """Ask for the value of a field at a path, `present` standing there to be edited; None when the person went back."""
    typed = await desk.ask_for(
        path,
        field.label,
        present,
        field.help or TYPES[field.type].description,
        lambda text: _preview(checked(desk, field, text)),
    )
    return None if typed is None else checked(desk, field, typed)


def _preview(value: Checked) -> str:
    """What will be stored, and what it means where that is not the same."""
    return value.meaning if value.meaning.startswith(value.text) else f"{value.text} · {value.meaning}"
