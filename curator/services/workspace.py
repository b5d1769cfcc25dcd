"""The open record with everything a verb needs: who works on it, the codebook, the clock and the source of ids."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import uuid6
from sqlalchemy import Connection

from curator import __version__
from curator.codebook.load import find, load, loads
from curator.codebook.types import Codebook
from curator.errors import CodebookError, WrongUsageError
from curator.model.revisions import Act
from curator.model.state import Change, ItemState
from curator.rules.pending import NewEntity
from curator.services.kept import Kept, Remembered
from curator.store import database, meta, people, projections, record

DEFAULT_CODEBOOK = "diplomacy"
NAME_LIMIT = 80
_PROJECTED = "projections"


def utc_now() -> datetime:
    """The clock of the real world."""
    return datetime.now(UTC)


def new_uid() -> str:
    """A time-ordered id (UUIDv7)."""
    return str(uuid6.uuid7())


@dataclass(frozen=True)
class Workspace:
    """One open record. `clock` and `new_uid` are injected, so that a sample record is built identically every time."""

    database: database.Database
    codebook: Codebook
    author: str
    clock: Callable[[], datetime] = utc_now
    new_uid: Callable[[], str] = new_uid
    tool: str = field(default=f"curator {__version__}")
    kept: Kept = field(default_factory=Kept, repr=False, compare=False)
    remembered: Remembered = field(default_factory=Remembered, repr=False, compare=False)
    coming: dict[str, NewEntity] = field(default_factory=dict, repr=False, compare=False)
    """Entities (by uid) that drafts of this window bring along: they can be called by name before they are made."""

    def act(self, verb: str, message: str = "", batch: str | None = None) -> Act:
        """Who does this, when, with what, and why: shared by all revisions of one verb."""
        at = self.clock().astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
        return Act(self.author, at, self.tool, verb, message.strip(), batch)

    def save(self, connection: Connection, base: ItemState, changes: Iterable[Change], by: Act) -> ItemState:
        """One revision of one item, with its projections, inside the caller's transaction."""
        self._remember_author(connection)
        after = record.append(connection, base, changes, by, self.new_uid())
        projections.project(connection, after, self.codebook, base)
        return after

    def create(self, connection: Connection, kind: str, changes: Iterable[Change], by: Act) -> ItemState:
        """A new item with its first revision."""
        return self.save(connection, record.create(connection, self.new_uid(), kind), changes, by)

    def _remember_author(self, connection: Connection) -> None:
        if not people.known(connection, self.author):
            people.add(connection, self.new_uid(), self.author)

    def close(self) -> None:
        """Close the record."""
        self.database.close()


def checked_author(name: str) -> str:
    """A name that may stand on revisions: not empty, one line, at most 80 characters."""
    trimmed = " ".join(name.split())
    if not trimmed or len(trimmed) > NAME_LIMIT:
        raise WrongUsageError(f"The name given with --as must have 1 to {NAME_LIMIT} characters.")
    return trimmed


def create_record(
    path: Path,
    author: str,
    codebook: str = DEFAULT_CODEBOOK,
    clock: Callable[[], datetime] = utc_now,
    uids: Callable[[], str] = new_uid,
) -> Workspace:
    """Make a new record at `path` with the codebook of that name or file, and open it."""
    name = checked_author(author)
    source = find(codebook)
    book = load(source)
    made = database.create(path)
    with made.write() as connection:
        meta.put(connection, "codebook", codebook if source.stem == codebook else str(source.resolve()))
        meta.put(connection, f"codebook/{book.title}", book.source)
        meta.put(connection, _PROJECTED, projections.VERSION)
    return Workspace(made, book, name, clock, uids)


def open_record(
    path: Path,
    author: str,
    clock: Callable[[], datetime] = utc_now,
    uids: Callable[[], str] = new_uid,
) -> Workspace:
    """Open the record at `path` with the codebook it names; projections follow a codebook that was edited since,
    and a program that derives something else."""
    opened = database.Database(path)
    try:
        with opened.read() as connection:
            named = meta.get(connection, "codebook") or DEFAULT_CODEBOOK
            known = meta.codebooks(connection)
            projected = meta.get(connection, _PROJECTED)
        book = _codebook(named, known)
        if known.get(book.title) != book.source or projected != projections.VERSION:
            with opened.write() as connection:
                meta.put(connection, f"codebook/{book.title}", book.source)
                meta.put(connection, _PROJECTED, projections.VERSION)
                projections.rebuild(connection, book)
        return Workspace(opened, book, checked_author(author), clock, uids)
    except BaseException:
        opened.close()
        raise


def _codebook(named: str, known: dict[str, str]) -> Codebook:
    """The codebook by name or file; where its file is gone, the newest text of it that the record keeps."""
    try:
        return load(find(named))
    except CodebookError:
        kept = [text for title, text in sorted(known.items()) if title.split(" ")[0] == Path(named).stem]
        if Path(named).is_file() or not kept:
            raise
        return loads(kept[-1], f"the copy of codebook {named} in the record")
