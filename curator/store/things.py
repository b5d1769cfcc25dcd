"""What rules may ask about items, answered from the record and remembered for the length of one transaction."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Connection, select

from curator.store import tables as t


class RecordThings:
    """Implements `rules.field_types.Things` over one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._canonical: dict[str, str] = {}
        self._within: dict[str, str | None] = {}
        self._name: dict[str, str] = {}

    def call(self, names: Mapping[str, str]) -> None:
        """Entities that the record does not have yet, by uid, go by these names."""
        self._name.update(names)

    def canonical(self, uid: str) -> str:
        if uid not in self._canonical:
            found = self._connection.execute(
                select(t.same_as.c.canonical).where(t.same_as.c.uid == uid)
            ).scalar()
            self._canonical[uid] = found or uid
        return self._canonical[uid]

    def within(self, uid: str) -> tuple[str, ...]:
        chain: list[str] = []
        here: str | None = self.canonical(uid)
        while here is not None and here not in chain:
            chain.append(here)
            if here not in self._within:
                query = select(t.entity.c.within).where(t.entity.c.uid == here)
                above = self._connection.execute(query).scalar()
                self._within[here] = self.canonical(above) if above else None
            here = self._within[here]
        return tuple(chain[1:])

    def name(self, uid: str) -> str:
        if uid not in self._name:
            query = select(t.entity.c.name).where(t.entity.c.uid == self.canonical(uid))
            self._name[uid] = self._connection.execute(query).scalar() or uid
        return self._name[uid]
