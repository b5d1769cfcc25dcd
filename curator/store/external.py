"""Named questions about the ids that entities have elsewhere."""

from __future__ import annotations

from collections import defaultdict

from sqlalchemy import Connection, func, select

from curator.store import tables as t


def having(connection: Connection, scheme: str, value: str) -> list[str]:
    """The uids of the live entities that have this id of a scheme, by number."""
    x = t.external.c
    query = (
        select(t.entity.c.uid)
        .join(t.external, x.item == t.entity.c.item)
        .where(x.value == value, x.scheme == scheme, t.entity.c.state != "withdrawn")
        .order_by(t.entity.c.number)
    )
    return list(connection.execute(query).scalars())


def shared(connection: Connection) -> dict[tuple[str, str], list[str]]:
    """The ids (scheme, value) that more than one live entity has, with the uids of those, by number."""
    x = t.external.c
    several = (
        select(x.scheme, x.value)
        .where(x.scheme != "")
        .group_by(x.scheme, x.value)
        .having(func.count() > 1)
        .subquery()
    )
    query = (
        select(x.scheme, x.value, t.entity.c.uid)
        .join(several, (several.c.scheme == x.scheme) & (several.c.value == x.value))
        .join(t.entity, t.entity.c.item == x.item)
        .where(t.entity.c.state != "withdrawn")
        .order_by(x.scheme, x.value, t.entity.c.number)
    )
    found: dict[tuple[str, str], list[str]] = defaultdict(list)
    for scheme, value, uid in connection.execute(query):
        found[scheme, value].append(uid)
    return {key: uids for key, uids in found.items() if len(uids) > 1}


def of_cluster(connection: Connection, uids: list[str]) -> dict[str, dict[str, list[str]]]:
    """The ids of some entities together: scheme, then id, then the uids that have it, by number."""
    x = t.external.c
    query = (
        select(x.scheme, x.value, t.entity.c.uid)
        .join(t.entity, t.entity.c.item == x.item)
        .where(t.entity.c.uid.in_(uids), x.scheme != "")
        .order_by(x.scheme, t.entity.c.number)
    )
    found: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for scheme, value, uid in connection.execute(query):
        found[scheme][value].append(uid)
    return {scheme: dict(values) for scheme, values in found.items()}


def file_names(connection: Connection, uid: str) -> set[str]:
    """The names of the files that imports brought this entity, or more of it, from."""
    r = t.revision.c
    query = (
        select(t.batch.c.file_name)
        .join(t.revision, r.batch == t.batch.c.uid)
        .join(t.item, t.item.c.id == r.item)
        .where(t.item.c.uid == uid, r.act == "import")
    )
    return set(connection.execute(query).scalars())
