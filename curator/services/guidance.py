"""Whether the sample record still offers the guide by itself: until it was finished or left once."""

from __future__ import annotations

from curator.services.workspace import Workspace
from curator.store import meta

_GUIDE, _OVER = "guide", "over"


def in_sample(workspace: Workspace) -> bool:
    """Whether this is the sample record, which has the article that the guide speaks of."""
    with workspace.database.read() as connection:
        return meta.get(connection, meta.SAMPLE) is not None


def offered(workspace: Workspace) -> bool:
    """Whether the guide should begin by itself."""
    with workspace.database.read() as connection:
        return meta.get(connection, meta.SAMPLE) is not None and meta.get(connection, _GUIDE) != _OVER


def end(workspace: Workspace) -> None:
    """Remember that the guide was finished or left; another record than the sample has nothing to remember."""
    if offered(workspace):
        with workspace.database.write() as connection:
            meta.put(connection, _GUIDE, _OVER)
