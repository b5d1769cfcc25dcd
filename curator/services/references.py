"""From what people and scripts write to items: shown ids, uids, names, `outlet/id`."""

from __future__ import annotations

import uuid

from sqlalchemy import Connection

from curator.errors import NotFoundError
from curator.model.values import PREFIX, ShownId, read_shown, shown
from curator.store import articles, entities, events, record


def shown_item(connection: Connection, text: str, *kinds: str) -> tuple[str, ShownId]:
    """The uid behind a shown id (`A1`, `A1v2`, `E4.2`, `N7`), and the id as read; NotFoundError says what to type."""
    read = read_shown(text)
    if read is None or (kinds and read.kind not in kinds):
        wanted = " or ".join(f"{PREFIX[kind]}1" for kind in kinds or PREFIX)
        article = "a" if read and read.kind == "judgement" else "an"
        what = f"is the id of {article} {read.kind}" if read else "is not an id of this record"
        raise NotFoundError(f"“{text}” {what}; this takes one like {wanted}.")
    return record.numbered(connection, read.kind, read.number).uid, read


def _uid(connection: Connection, text: str, kind: str) -> str | None:
    read = read_shown(text)
    if read is not None and read.kind == kind:
        return str(record.numbered(connection, kind, read.number).uid)
    try:
        row = record.item_row(connection, str(uuid.UUID(text)))
    except (ValueError, NotFoundError):
        return None
    return str(row.uid) if row.kind == kind else None


def article(connection: Connection, text: str) -> str:
    """The uid of an article by shown id, uid, `outlet/id`, or an id that only one article has."""
    found = _uid(connection, text, "article")
    if found is not None:
        return found
    parts = text.split("/")
    for cut in range(1, len(parts)):
        uid = articles.by_identity(connection, "/".join(parts[:cut]), "/".join(parts[cut:]))
        if uid is not None:
            return uid
    same_id = articles.by_id_alone(connection, text)
    if len(same_id) == 1:
        return same_id[0]
    if same_id:
        raise NotFoundError(
            f"{len(same_id)} articles have the id “{text}”; write outlet/id, or an id like A1."
        )
    raise NotFoundError(f"There is no article “{text}”; write an id like A1, a uid, or outlet/id.")


def entity(connection: Connection, text: str) -> str:
    """The uid of an entity by shown id, uid, the id it was imported under, or a name that only one entity has."""
    found = _uid(connection, text, "entity") or entities.by_external_id(connection, text)
    if found is not None:
        return found
    called = entities.named(connection, text)
    if len(called) == 1:
        return called[0]
    if called:
        ids = ", ".join(shown("entity", record.item_row(connection, uid).number) for uid in called[:5])
        raise NotFoundError(
            f"{len(called)} entities are called “{text}” ({ids}); write the id of the one you mean."
        )
    raise NotFoundError(f"There is no entity “{text}”; write an id like N1, a uid, or its exact name.")


def event(connection: Connection, text: str) -> str:
    """The uid of an event by shown id, uid, or the id a script applied it under."""
    found = events.by_external_id(connection, text) or _uid(connection, text, "event")
    if found is None:
        raise NotFoundError(
            f"There is no event “{text}”; write an id like E1, a uid, or the id it was applied under."
        )
    return found
