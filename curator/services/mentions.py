"""What a text names and dates, as far as the rules and the names of the record can tell."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from curator.model.suggestions import Region
from curator.rules import spots
from curator.rules.spots import Spot
from curator.rules.story import outside
from curator.services.workspace import Workspace
from curator.store import entities


def known_names(workspace: Workspace, text: str) -> set[str]:
    """The names of the record, as written, that may stand in a text: few of very many, found by index."""
    with workspace.database.read() as connection:
        return entities.written(connection, spots.lookups(text))


def spots_of(
    workspace: Workspace, text: str, start: int = 0, end: int | None = None, regions: Sequence[Region] = ()
) -> list[Spot]:
    """The names and dates between two offsets (code points) of a text, which nobody has confirmed; sorted. With the
    `regions` of the text only those of its own story."""
    piece = text[start:end]
    found = spots.find(piece, known_names(workspace, piece))
    if start:
        found = [replace(spot, start=spot.start + start, end=spot.end + start) for spot in found]
    return own(found, regions)


def own(found: Iterable[Spot], regions: Sequence[Region]) -> list[Spot]:
    """The spots that lie in the own story."""
    return [spot for spot in found if not outside(regions, spot.start, spot.end)]
