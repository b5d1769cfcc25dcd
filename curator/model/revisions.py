"""One saved act on one item."""

from __future__ import annotations

from dataclasses import dataclass

from curator.model.state import Change


@dataclass(frozen=True, slots=True)
class Act:
    """Who does what, when and why; shared by all items of a verb. `at` is UTC, `YYYY-MM-DDTHH:MM:SS.ffffffZ`."""

    author: str
    at: str
    tool: str
    act: str
    message: str = ""
    batch: str | None = None


@dataclass(frozen=True, slots=True)
class Revision:
    """A revision as stored, with what it changed."""

    item: str
    rev: int
    uid: str
    base_rev: int
    by: Act
    state_hash: str
    prev_hash: str
    hash: str
    changes: tuple[Change, ...] = ()
