"""Which two items can be judged, and which of them can be one."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection

from curator.errors import RefusedError
from curator.model.state import ItemState
from curator.model.values import shown
from curator.store import clusters, record

_JUDGED = ({"entity"}, {"event"}, {"article", "event"})
_MEANT = "two entities are judged, two events, or an article and an event. Nothing was changed."


def pair_of(connection: Connection, a: str, b: str) -> tuple[ItemState, ItemState]:
    """The two items of a judgement (uids), the one that was made first before the other. RefusedError where nothing can
    be judged about them."""
    rows = sorted((record.item_row(connection, uid) for uid in {a, b}), key=lambda row: int(row.id))
    names = [shown(row.kind, row.number) for row in rows]
    if len(rows) != 2:
        other = {"entity": "entities", "event": "events"}.get(rows[0].kind, "items")
        raise RefusedError(f"{names[0]} cannot be judged against itself; name two {other}.")
    if {row.kind for row in rows} not in _JUDGED or [row.kind for row in rows] == ["article", "article"]:
        kinds = sorted({row.kind for row in rows})
        wrong = next((name for row, name in zip(rows, names, strict=True) if row.kind != "entity"), names[0])
        said = f"{wrong} is no entity" if "entity" in kinds else f"{names[0]} and {names[1]} are no pair"
        raise RefusedError(f"{said}: {_MEANT}")
    return record.state_of(connection, rows[0]), record.state_of(connection, rows[1])


def check_they_can_be_one(connection: Connection, pair: Sequence[ItemState]) -> None:
    """RefusedError when two items cannot be the same: an article is no event, a person no place, a part not the whole;
    what is withdrawn is merged with nothing."""
    a, b = pair
    names = [shown(state.kind, state.number) for state in pair]
    if a.kind != b.kind:
        raise RefusedError(
            f"{names[0]} and {names[1]} are an article and an event: cite the article in the event instead. "
            "Nothing was changed."
        )
    for state, name in zip(pair, names, strict=True):
        top = record.item_row(connection, clusters.canonical_uid(connection, state.uid))
        if "withdrawn" in (state.text("state"), top.state):
            which = name if top.uid == state.uid else f"{name}, shown under {shown(top.kind, top.number)},"
            raise RefusedError(
                f"{which} is withdrawn: bring it back before it is merged. Nothing was changed."
            )
    if a.text("kind") != b.text("kind"):
        raise RefusedError(
            f"{names[0]} is a {a.text('kind')} and {names[1]} a {b.text('kind')}: they cannot be the same. "
            "Nothing was changed."
        )
    for part, whole in ((a, b), (b, a)):
        if whole.uid in _above(connection, part):
            name = shown(part.kind, part.number)
            raise RefusedError(
                f"{name} is part of {shown(whole.kind, whole.number)}: a part is not the whole. Take “part of” away "
                "first if they are one. Nothing was changed."
            )


def _above(connection: Connection, state: ItemState) -> set[str]:
    """The events that an event is part of, as they are shown."""
    found: set[str] = set()
    here = state.text("part_of")
    while here and here not in found:
        found |= {here, *clusters.whole(connection, here)}
        here = record.load(connection, here).text("part_of")
    return found
