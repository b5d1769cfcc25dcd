"""Verbs on articles: edit what is known about one, set its work state."""

from __future__ import annotations

from sqlalchemy import Connection

from curator.errors import InvalidInputError, Problem, RefusedError
from curator.model.state import Change, ItemState, delete_value, set_value
from curator.model.values import Value, ValueType, shown
from curator.rules import dates
from curator.rules.workflow import ARTICLE_STATES
from curator.services.importing import DETAILS
from curator.services.workspace import Workspace
from curator.store import record

LIMIT = 2000


def checked_detail(name: str, text: str) -> str:
    """A detail (title, outlet, url, published, language) in its stored form; ValueError says what to type."""
    trimmed = " ".join(text.split())
    if name not in DETAILS:
        raise ValueError(f"An article has no “{name}”; it has: {', '.join(DETAILS)}.")
    if len(trimmed) > LIMIT:
        raise ValueError(f"The {name} has {len(trimmed):,} characters; the limit is {LIMIT:,}.")
    if name == "published" and trimmed:
        reading = dates.read_date(trimmed)
        if reading.edtf is None:
            raise ValueError(reading.why)
        return reading.edtf
    if name == "url" and trimmed and not trimmed.startswith(("http://", "https://")):
        raise ValueError("A URL begins with http:// or https://.")
    return trimmed


def edit_details(
    workspace: Workspace, base: ItemState, details: dict[str, str], message: str = ""
) -> ItemState:
    """Save the details that differ from `base`; empty text means unknown. Returns `base` when nothing differs.

    ConflictError when the article was saved since; InvalidInputError names every wrong detail.
    """
    changes: list[Change] = []
    problems: list[Problem] = []
    for name, text in details.items():
        try:
            checked = checked_detail(name, text)
        except ValueError as error:
            problems.append(Problem(f"{shown('article', base.number)}, {name}", str(error)))
            continue
        if checked == base.text(name):
            continue
        kind: ValueType = "edtf" if name == "published" else "text"
        changes.append(set_value(name, Value(kind, checked)) if checked else delete_value(name))
    if problems:
        raise InvalidInputError(problems)
    if not changes:
        return base
    with workspace.database.write() as connection:
        return workspace.save(connection, base, changes, workspace.act("edit", message))


def set_state(workspace: Workspace, uid: str, state: str, message: str = "") -> ItemState:
    """Set the work state: new, in_work, done, nothing_here. Setting the state it has changes nothing."""
    with workspace.database.write() as connection:
        return set_state_within(connection, workspace, uid, state, message)


def set_state_within(
    connection: Connection,
    workspace: Workspace,
    uid: str,
    state: str,
    message: str = "",
    batch: str | None = None,
) -> ItemState:
    """`set_state` inside the caller's transaction, for verbs over many articles."""
    if state not in ARTICLE_STATES or state == "withdrawn":
        raise RefusedError(f"“{state}” is not a work state; it is one of {', '.join(ARTICLE_STATES[:-1])}.")
    base = record.load(connection, uid)
    if base.text("state") == state:
        return base
    change = set_value("state", Value("choice", state))
    return workspace.save(connection, base, [change], workspace.act(state, message, batch))
