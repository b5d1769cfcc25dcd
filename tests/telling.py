"""Short stories with their names marked by hand, and the events proposed for them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from curator.codebook.load import find, load
from curator.codebook.types import Codebook, EntityKind
from curator.model.suggestions import EventProposal, NameFound
from curator.rules.calendar.finding import find_dates
from curator.rules.events.proposals import propose
from curator.rules.story import regions

PEOPLE_OF = {
    "Kenyan": "Kenya", "Ethiopian": "Ethiopia", "German": "Germany", "Chinese": "China", "Turkish": "Turkey",
    "Brazilian": "Brazil", "Indian": "India", "French": "France", "Peruvian": "Peru", "Polish": "Poland",
}  # fmt: skip


@cache
def codebook_of(name: str) -> Codebook:
    """A codebook that comes with the program, read once."""
    return load(find(name))


def names_in(text: str, people: str = "", bodies: str = "", places: str = "") -> tuple[NameFound, ...]:
    """The names of a text, each list separated by semicolons. "Abiy = Abiy Ahmed" is a short form of a name."""
    called: dict[str, tuple[str, EntityKind]] = {}
    lists: Mapping[EntityKind, str] = {"person": people, "organisation": bodies, "place": places}
    for kind, names in lists.items():
        for name in filter(None, (part.strip() for part in names.split(";"))):
            words, _, full = (part.strip() for part in name.partition("="))
            called[words] = (full or words, kind)
    for adjective, country in PEOPLE_OF.items():
        called.setdefault(adjective, (country, "place"))
    longest = sorted(called, key=len, reverse=True)
    pattern = re.compile(r"\b(?:" + "|".join(map(re.escape, longest)) + r")\b")
    return tuple(
        NameFound(
            found.start(),
            found.end(),
            found[0],
            called[found[0]][1],
            called[found[0]][0],
            "marked by hand",
            sense="demonym" if found[0] in PEOPLE_OF else "name",
        )
        for found in pattern.finditer(text)
    )


def told(
    text: str,
    people: str = "",
    bodies: str = "",
    places: str = "",
    *,
    codebook: str = "diplomacy",
    published: str | None = "2024-05-15",
    shown: bool = True,
) -> list[EventProposal]:
    """The events proposed for a story, by default those that are shown."""
    parts = regions(text)
    dates = find_dates(text, published, parts)
    names = names_in(text, people, bodies, places)
    found = propose(text, parts, dates, names, codebook_of(codebook), doubtful=not shown)
    return list(found)


def who(event: EventProposal) -> dict[str, list[str | None]]:
    """The participants of an event by role."""
    seats: dict[str, list[str | None]] = {}
    for taking in event.participants:
        seats.setdefault(taking.role, []).append(taking.who.value)
    return seats


def value(event: EventProposal, field: str) -> str | None:
    """The first value offered for a field; None where none is."""
    offers = event.fields.get(field, ())
    return offers[0].value if offers else None
