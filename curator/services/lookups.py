"""What wholes ask of the record beside an item's own state: names, ids and texts, each looked up once."""

from __future__ import annotations

from functools import lru_cache

from sqlalchemy import Connection

from curator.codebook.types import Codebook
from curator.model.state import ItemState
from curator.model.values import shown
from curator.store import articles, clusters, events, merged_events, record
from curator.store.things import RecordThings

_TEXTS_KEPT = 8


class Lookups:
    """Answers over one connection, remembered for as long as this lives; of the texts only those read last."""

    def __init__(self, connection: Connection, codebook: Codebook) -> None:
        self._connection = connection
        self.codebook = codebook
        self.things = RecordThings(connection)
        self.shown_id = lru_cache(maxsize=None)(self._shown_id)
        self.text = lru_cache(maxsize=_TEXTS_KEPT)(self._text)
        self._title = lru_cache(maxsize=1024)(self._find_title)

    def name(self, uid: str) -> str | None:
        """What an entity or event is called; None when the record has neither."""
        name = self.things.name(uid)
        return name if name != uid else self._title(uid)

    def seen_as_one(self, state: ItemState) -> tuple[ItemState, list[str]]:
        """An event with what those have that are shown under it, and the uids of these; an older revision is what it
        was by itself."""
        if state.rev != record.item_row(self._connection, state.uid).rev:
            return state, []
        merged = clusters.members(self._connection, state.uid)
        return merged_events.seen_as_one(self._connection, state, self.things), merged

    def _shown_id(self, uid: str) -> str:
        row = record.item_row(self._connection, uid)
        return shown(row.kind, row.number)

    def _text(self, article: str, version: int) -> str:
        return articles.text(self._connection, article, version)[1]

    def _find_title(self, uid: str) -> str | None:
        line = events.some(self._connection, [uid], self.codebook).get(uid)
        return line.title if line else None
