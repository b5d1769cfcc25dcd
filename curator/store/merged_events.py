"""Events that were judged to be one, read as one."""

from __future__ import annotations

from sqlalchemy import Connection

from curator.model.state import ItemState
from curator.rules.field_types import Things
from curator.rules.merged_events import together
from curator.store import clusters, record


def seen_as_one(connection: Connection, state: ItemState, things: Things) -> ItemState:
    """An event's state, saved or not, with the values and claims of those that are shown under it. Withdrawn ones say
    nothing any more."""
    merged = clusters.members(connection, state.uid)
    if not merged:
        return state
    others = [record.load(connection, uid) for uid in merged]
    return together([state, *(other for other in others if other.text("state") != "withdrawn")], things)
