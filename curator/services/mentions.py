"""What a text names and dates, as far as the rules and the names of the record can tell."""

from __future__ import annotations

from dataclasses import replace

from curator.rules import spots
from curator.rules.spots import Spot
from curator.services.workspace import Workspace
from curator.store import entities


def known_names(workspace: Workspace, text: str) -> set[str]:
    """The names of the record, as written, that may stand in a text: few of very many, found by index."""
    with workspace.database.read() as connection:
        return entities.written(connection, spots.lookups(text))


def spots_of(workspace: Workspace, text: str, start: int = 0, end: int | None = None) -> list[Spot]:
    """The names and dates between two offsets (code points) of a text, which nobody has confirmed; sorted."""
    piece = text[start:end]
    found = spots.find(piece, known_names(workspace, piece))
    return (
        [replace(spot, start=spot.start + start, end=spot.end + start) for spot in found] if start else found
    )
