"""The product's index of likeness in the shape that measuring asks for: articles in, the most like one out."""

from __future__ import annotations

import tempfile
import weakref
from pathlib import Path

from curator.rules import story
from curator.store import database, likeness, likeness_document, likeness_search
from curator.store.likeness_document import Document

AT_ONCE = 25
"""Articles of one transaction; until then they are compared from memory."""

LISTED = 50


class SameEvent:
    """Articles in a new record, and which of them report the same event as another one.

    The record lies in a temporary folder and goes with the object.
    """

    def __init__(self) -> None:
        folder = tempfile.TemporaryDirectory(prefix="curator-same-")
        self._database = database.create(Path(folder.name) / "same.db")
        self._ids: list[str] = []
        self._pending: dict[int, Document] = {}
        weakref.finalize(self, folder.cleanup)
        weakref.finalize(self, self._database.close)

    def add(self, id: str, title: str, text: str, published: str | None) -> None:  # noqa: A002
        """Index an article; `published` is an ISO date or None."""
        self._ids.append(id)
        self._pending[len(self._ids)] = _document(title, text, published)
        if len(self._pending) >= AT_ONCE:
            self._write()

    def rank(self, title: str, text: str, published: str | None) -> list[tuple[str, float]]:
        """The articles most like this one: (id, score from 0 to 1), best first."""
        asked = _document(title, text, published)
        with self._database.read() as connection:
            found = likeness_search.find(connection, asked, LISTED, beside=self._pending)
        return [(self._ids[like.item - 1], like.score) for like in found]

    def _write(self) -> None:
        if self._pending:
            with self._database.write() as connection:
                likeness.put(connection, self._pending)
            self._pending = {}


def _document(title: str, text: str, published: str | None) -> Document:
    return likeness_document.of(title, text, story.regions(text), published or "")
