"""The product's matcher in the shape that measuring asks for: a list of names in, a function that answers out."""

from __future__ import annotations

import tempfile
import weakref
from collections.abc import Callable, Iterable, Sequence
from itertools import islice
from pathlib import Path

from sqlalchemy import Connection

from bench.same_event import SameEvent
from curator.rules import names
from curator.rules.name_scoring import scored
from curator.store import database, name_index, name_search

__all__ = ["SameEvent", "answers", "event_dates", "fill", "find_dates", "find_names", "matcher", "put"]

KINDS = {"org": "organisation"}
"""What lists of names call the kinds of entities, where it is not the product's word."""

AT_ONCE = 70_000
"""Entities of one transaction: what it holds until its end would stay with the process."""

Answer = list[tuple[str, float]]


def matcher(entities: Sequence[tuple[str, str, str]]) -> Callable[[str, int], Answer]:
    """`(id, name, kind)` of all entities in a new record, and who is meant by a name: (id, score), best first.

    What is kept in memory is the caller's ids by internal id; the record lies in a temporary folder and goes with the
    function that is returned.
    """
    folder = tempfile.TemporaryDirectory(prefix="curator-names-")
    opened = database.create(Path(folder.name) / "names.db")
    fill(opened, ((name, kind) for _, name, kind in entities))
    ids = [entity for entity, _, _ in entities]

    def match(query: str, limit: int) -> Answer:
        with opened.read() as connection:
            return [(ids[item - 1], score) for item, score in answers(connection, query, limit)]

    weakref.finalize(match, folder.cleanup)
    weakref.finalize(match, opened.close)
    return match


def fill(opened: database.Database, entities: Iterable[tuple[str, str]]) -> None:
    """Put (name, kind) of entities into the index; the n-th gets the internal id n, from 1."""
    left = enumerate(entities, start=1)
    while some := list(islice(left, AT_ONCE)):
        with opened.write() as connection:
            for item, (name, kind) in some:
                name_index.put(connection, item, KINDS.get(kind, kind), [name])
            name_index.flush(connection)


def put(opened: database.Database, item: int, name: str, kind: str) -> None:
    """Give one entity (internal id) this name and no other, in a transaction of its own."""
    with opened.write() as connection:
        name_index.put(connection, item, kind, [name])
        name_index.flush(connection)


def answers(connection: Connection, query: str, limit: int) -> list[tuple[int, float]]:
    """The entities (internal ids) that a name may mean and how likely each is, the likeliest first."""
    asked = names.read(query)
    found = name_search.find(connection, asked.words)
    return [(one.item, one.value) for one in scored(asked, found.candidates, found.rarity)[:limit]]
