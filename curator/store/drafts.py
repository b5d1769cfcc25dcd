"""Unsaved work, in a side file `<record>.drafts`, so that no import or save ever delays a key: events being edited,
and words typed into a field that nobody has taken yet.

A draft is on disk when the edit returns (the write-ahead log without waiting for the platter: it survives the end of
the program, not a power cut). Each window keeps its own draft of an event. A window holds a lock for as long as it
lives; what a window left that is gone is offered to the next one of the same author.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from filelock import FileLock, Timeout

from curator.errors import RefusedError
from curator.model import codec
from curator.model.state import ItemState
from curator.store.sqlite_library import sqlite

_TABLES = (
    """
CREATE TABLE IF NOT EXISTS unsaved (
    event TEXT NOT NULL, author TEXT NOT NULL, session TEXT NOT NULL, article TEXT NOT NULL, at TEXT NOT NULL,
    base TEXT NOT NULL, state TEXT NOT NULL, PRIMARY KEY (event, author, session)
) WITHOUT ROWID
""",
    """
CREATE TABLE IF NOT EXISTS typed (
    place TEXT NOT NULL, author TEXT NOT NULL, session TEXT NOT NULL, words TEXT NOT NULL,
    at TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP, PRIMARY KEY (place, author, session)
)
""",
    "DELETE FROM typed WHERE at < datetime('now', '-30 days')",
)


@dataclass(frozen=True, slots=True)
class Draft:
    """An event as somebody left it unsaved: the state it began from, the state it has, the article it was edited at."""

    base: ItemState
    state: ItemState
    article: str
    at: str
    session: str = ""


class Drafts:
    """The side file of one record."""

    def __init__(self, record: Path) -> None:
        """Open or make the side file; RefusedError when it cannot be used."""
        self.path = record.with_name(record.name + ".drafts")
        self._session = uuid4().hex[:12]
        self._alive = FileLock(self._lock_path(self._session), mode=0o600)
        try:
            self._alive.acquire()
            if not self.path.exists():
                os.close(os.open(self.path, os.O_CREAT | os.O_WRONLY, 0o600))
            self._connection = sqlite.connect(
                self.path, timeout=5.0, isolation_level=None, check_same_thread=False
            )
            self._connection.execute("PRAGMA journal_mode=WAL")
            self._connection.execute("PRAGMA synchronous=NORMAL")
            for statement in _TABLES:
                self._connection.execute(statement)
        except (OSError, sqlite.Error) as error:
            raise RefusedError(
                f"{self.path}: drafts cannot be kept there ({error}); check the folder, or remove that file."
            ) from error

    def keep(self, draft: Draft, author: str) -> None:
        """Put the draft on disk in place of this window's older one of that event."""
        row = (
            draft.base.uid,
            author,
            self._session,
            draft.article,
            draft.at,
            codec.to_json(draft.base),
            codec.to_json(draft.state),
        )
        try:
            self._connection.execute("INSERT OR REPLACE INTO unsaved VALUES (?,?,?,?,?,?,?)", row)
        except sqlite.Error as error:
            raise RefusedError(
                f"{self.path}: the draft could not be kept ({error}); save your work with s."
            ) from error

    def drop(self, event: str, author: str) -> None:
        """Forget this window's draft of an event: it was saved, or given up."""
        try:
            self._connection.execute(
                "DELETE FROM unsaved WHERE event = ? AND author = ? AND session = ?",
                (event, author, self._session),
            )
        except sqlite.Error as error:
            raise RefusedError(
                f"{self.path}: the draft could not be removed ({error}) and will be offered again; "
                "what was saved is safe in the record."
            ) from error

    def of(self, author: str) -> dict[str, list[Draft]]:
        """What the author left unsaved, by event, newest first: in this window, and in windows that are gone.

        A draft that cannot be read is left where it is. RefusedError when the file is damaged.
        """
        query = "SELECT event, session, article, at, base, state FROM unsaved WHERE author = ? ORDER BY at DESC, event"
        try:
            rows = self._connection.execute(query, (author,)).fetchall()
        except sqlite.Error as error:
            raise RefusedError(
                f"{self.path}: unsaved work cannot be read ({error}); leave the app and move that file away. "
                "The record itself is whole."
            ) from error
        lives = {session: self._lives(session) for session in {row[1] for row in rows}}
        found: dict[str, list[Draft]] = {}
        for event, session, article, at, base, state in rows:
            if lives[session]:
                continue
            try:
                draft = Draft(codec.from_json(base), codec.from_json(state), article, at, session)
            except (ValueError, KeyError, TypeError, AttributeError):
                continue
            found.setdefault(event, []).append(draft)
        return found

    def adopt(self, draft: Draft, author: str) -> None:
        """Make a draft that another window left this window's own."""
        try:
            self._connection.execute(
                "UPDATE OR REPLACE unsaved SET session = ? WHERE event = ? AND author = ? AND session = ?",
                (self._session, draft.base.uid, author, draft.session),
            )
        except sqlite.Error as error:
            raise RefusedError(f"{self.path}: unsaved work cannot be taken up ({error}).") from error

    def keep_words(self, place: str, text: str, author: str) -> None:
        """Put the words typed at a place on disk, in place of what this window kept there."""
        try:
            self._connection.execute(
                "INSERT OR REPLACE INTO typed (place, author, session, words) VALUES (?,?,?,?)",
                (place, author, self._session, text),
            )
        except sqlite.Error as error:
            raise RefusedError(
                f"{self.path}: what you type could not be kept ({error}); enter takes it."
            ) from error

    def words(self, place: str, author: str) -> str:
        """The words last typed at a place, by this author, in this window or one that is gone; empty when none."""
        query = "SELECT session, words FROM typed WHERE place = ? AND author = ? ORDER BY rowid DESC"
        try:
            rows = self._connection.execute(query, (place, author)).fetchall()
        except sqlite.Error as error:
            raise RefusedError(f"{self.path}: what was typed cannot be read ({error}).") from error
        return next((words for session, words in rows if not self._lives(session)), "")

    def _lock_path(self, session: str) -> Path:
        return self.path.with_name(f"{self.path.name}-{session}.lock")

    def _lives(self, session: str) -> bool:
        """Whether another window that kept drafts is still open: the system frees its lock when it ends."""
        path = self._lock_path(session)
        if session == self._session or not path.exists():
            return False
        try:
            with FileLock(path, timeout=0):
                path.unlink(missing_ok=True)
        except Timeout:
            return True
        except OSError:
            return False
        return False

    def close(self) -> None:
        """Close the side file and say that this window is gone."""
        self._connection.close()
        self._alive.release()
        self._lock_path(self._session).unlink(missing_ok=True)
