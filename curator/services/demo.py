"""The sample record, built from `seeds/` with a clock and ids of its own, so that it is the same every time."""

from __future__ import annotations

import os
import uuid
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

from curator import resources
from curator.errors import RefusedError
from curator.services import applying, articles, entities, importing
from curator.services.workspace import Workspace, create_record, open_record
from curator.store import meta, record

AUTHOR = "demo"
START = datetime(2025, 12, 1, 9, 0, tzinfo=UTC)
WORK_STATES = {1: "done", 2: "in_work", 7: "nothing_here"}
_SIDE_FILES = ("-wal", "-shm", ".drafts", ".drafts-wal", ".drafts-shm")


def minutes() -> Callable[[], datetime]:
    """A clock that starts at `START` and is a minute later at every call."""
    passed = count()
    return lambda: START + timedelta(minutes=next(passed))


def counted() -> Callable[[], str]:
    """Ids in the form of UUIDv7, one millisecond apart from `START` on."""
    numbers = count()

    def new_uid() -> str:
        n = next(numbers)
        milliseconds = int(START.timestamp() * 1000) + n
        return str(uuid.UUID(int=milliseconds << 80 | 0x7 << 76 | 0b10 << 62 | n))

    return new_uid


def build(path: Path) -> Workspace:
    """Build the sample record at `path` and open it. A sample that is there is replaced, whole or not at all.

    RefusedError when another record is there: it is never replaced.
    """
    if path.exists() and not is_sample(path):
        raise RefusedError(
            f"{path} is not the sample record and was left as it is; name another file with --db."
        )
    clock, uids = minutes(), counted()
    beside = path.with_name(f".{path.name}.{os.getpid()}.sample")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        made = create_record(beside, AUTHOR, clock=clock, uids=uids)
        try:
            _fill(made)
        finally:
            made.close()
        for suffix in _SIDE_FILES:
            Path(f"{path}{suffix}").unlink(missing_ok=True)
        beside.replace(path)
    except OSError as error:
        raise RefusedError(
            f"{path} cannot be written ({error.strerror}): name another file with --db."
        ) from error
    finally:
        for suffix in ("", ".lock", *_SIDE_FILES):
            with suppress(OSError):
                Path(f"{beside}{suffix}").unlink(missing_ok=True)
    return open_record(path, AUTHOR, clock, uids)


def is_sample(path: Path) -> bool:
    """Whether the record at `path` is a sample record; NotARecordError when it is no record at all."""
    opened = open_record(path, AUTHOR)
    try:
        with opened.database.read() as connection:
            return meta.get(connection, meta.SAMPLE) is not None
    finally:
        opened.close()


def _fill(workspace: Workspace) -> None:
    seeds = resources.seeds()
    with workspace.database.write() as connection:
        meta.put(connection, meta.SAMPLE, "yes")
    importing.import_articles(workspace, [str(seeds / "articles")])
    entities.import_entities(workspace, seeds / "entities.csv")
    applying.apply_file(workspace, seeds / "events.jsonl")
    for number, state in WORK_STATES.items():
        with workspace.database.read() as connection:
            uid = record.numbered(connection, "article", number).uid
        articles.set_state(workspace, uid, state)
