"""Unsaved work, in a side file `<record>.drafts`, so that no import or save ever delays a key.

A draft is on disk when the edit returns (the write-ahead log without waiting for the platter: it survives the end of
the program, not a power cut). One draft per event and author.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from curator.errors import RefusedError
from curator.model import codec
from curator.model.state import ItemState
from curator.store.sqlite_library import sqlite

_TABLE = """
CREATE TABLE IF NOT EXISTS draft (
    event TEXT NOT NULL, author TEXT NOT NULL, article TEXT NOT NULL, at TEXT NOT NULL,
    base TEXT NOT NULL, state TEXT NOT NULL, PRIMARY KEY (event, author)
) WITHOUT ROWID
"""


@dataclass(frozen=True, slots=True)
class Draft:
    """An event as somebody left it unsaved: the state it began from, the state it has, the article it was edited at."""

    base: ItemState
    state: ItemState
    article: str
    at: str


class Drafts:
    """The side file of one record."""

    def __init__(self, record: Path) -> None:
        """Open or make the side file; RefusedError when it cannot be used."""
        self.path = record.with_name(record.name + ".drafts")
        try:
            if not self.path.exists():
                os.close(os.open(self.path, os.O_CREAT | os.O_WRONLY, 0o600))
            self._connection = sqlite.connect(
                self.path, timeout=5.0, isolation_level=None, check_same_thread=False
            )
            self._connection.execute("PRAGMA journal_mode=WAL")
            self._connection.execute("PRAGMA synchronous=NORMAL")
            self._connection.execute(_TABLE)
        except (OSError, sqlite.Error) as error:
            raise RefusedError(
                f"{self.path}: drafts cannot be kept there ({error}); check the folder, or remove that file."
            ) from error

    def keep(self, draft: Draft, author: str) -> None:
        """Put the draft on disk in place of the author's older one of that event."""
        row = (
            draft.base.uid,
            author,
            draft.article,
            draft.at,
            codec.to_json(draft.base),
            codec.to_json(draft.state),
        )
        try:
            self._connection.execute("INSERT OR REPLACE INTO draft VALUES (?,?,?,?,?,?)", row)
        except sqlite.Error as error:
            raise RefusedError(
                f"{self.path}: the draft could not be kept ({error}); save your work with s."
            ) from error

    def drop(self, event: str, author: str) -> None:
        """Forget the author's draft of an event: it was saved, or given up."""
        try:
            self._connection.execute("DELETE FROM draft WHERE event = ? AND author = ?", (event, author))
        except sqlite.Error as error:
            raise RefusedError(
                f"{self.path}: the draft could not be removed ({error}) and will be offered again; "
                "what was saved is safe in the record."
            ) from error

    def of(self, author: str) -> dict[str, Draft]:
        """The author's drafts by event; one that cannot be read is left where it is. RefusedError when the file is
        damaged."""
        query = "SELECT event, article, at, base, state FROM draft WHERE author = ? ORDER BY at, event"
        try:
            rows = self._connection.execute(query, (author,)).fetchall()
        except sqlite.Error as error:
            raise RefusedError(
                f"{self.path}: unsaved work cannot be read ({error}); leave the app and move that file away. "
                "The record itself is whole."
            ) from error
        found: dict[str, Draft] = {}
        for event, article, at, base, state in rows:
            try:
                found[event] = Draft(codec.from_json(base), codec.from_json(state), article, at)
            except (ValueError, KeyError, TypeError, AttributeError):
                continue
        return found

    def close(self) -> None:
        """Close the side file."""
        self._connection.close()
