"""Deriving the terms of articles for the index of likeness: in small transactions, beside everything else.

What waits is in the record; whoever comes first takes it, and work that was cut off goes on from there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row

from curator.errors import Problem
from curator.model.state import ItemState
from curator.model.values import shown
from curator.model.views import Article
from curator.services import story
from curator.services.workspace import Workspace
from curator.store import articles, likeness, likeness_document, record
from curator.store.likeness_document import Document

AT_ONCE = 20
"""Articles of one transaction: a save must not wait for more."""

Stop = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Text:
    """One version of an article, as terms are derived from it: its state, the number of the version, and its text."""

    state: ItemState
    version: int
    text: str


def settle(
    workspace: Workspace,
    stop: Stop = lambda: False,
    pause: Callable[[], None] = lambda: None,
) -> int:
    """Derive the terms of every article that waits; how many that were. `pause` is called after each.

    Stopped or killed, it has written whole transactions, and the rest still waits.
    """
    done = 0
    while not stop():
        with workspace.database.read() as connection:
            items = likeness.waiting(connection, AT_ONCE)
            found = {item: _text(connection, row) for item, row in record.rows(connection, items).items()}
        if not items:
            break
        made: dict[int, Document | None] = {}
        for item, text in found.items():
            made[item] = None if text.state.text("state") == "withdrawn" else document(text)
            pause()
        with workspace.database.write() as connection:
            heads = record.rows(connection, items)
            still = {item: made[item] for item, row in heads.items() if found[item].state.rev == row.rev}
            likeness.put(connection, still)
            likeness.done(connection, list(still))
        done += len(still)
    return done


def differing(workspace: Workspace) -> Iterator[Problem]:
    """The articles that the index has other terms of than their texts give; what waits is none of them."""
    last = 0
    while True:
        with workspace.database.read() as connection:
            held = likeness.held(connection, last, AT_ONCE)
            rows = record.rows(connection, held)
            texts = {item: _text(connection, row) for item, row in rows.items()}
        if not held:
            return
        for item, text in texts.items():
            if likeness_document.packed(document(text)) != held[item]:
                name = shown("article", text.state.number)
                yield Problem(name, "is compared by other terms than its text has: run `curator rebuild`.")
        last = max(held)


def _text(connection: Connection, row: Row[Any]) -> Text:
    return Text(record.state_of(connection, row), *articles.text(connection, row.uid))


def read(connection: Connection, uid: str) -> Text:
    """The newest text of an article (by uid)."""
    return _text(connection, record.item_row(connection, uid))


def document(read: Text) -> Document:
    """An article as it is compared: the terms of its own story, and the days it was published on and tells of."""
    article = Article.of(read.state)
    regions = story.regions_here(read.state, read.version, read.text)
    return likeness_document.of(article.title, read.text, regions, article.published)
