"""Searching the whole record: articles, events and entities that say some words, each with the words that say so."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection, Row

from curator.errors import NotFoundError
from curator.model.state import ItemState
from curator.model.values import read_shown, shown
from curator.rules import search_words
from curator.rules.excerpts import Excerpt, excerpt
from curator.rules.search_words import Span, Term
from curator.services.workspace import Workspace
from curator.store import articles, events, merged_events, record, search_documents
from curator.store import search as index
from curator.store.articles import NewestText
from curator.store.search import Document
from curator.store.search_documents import Part
from curator.store.things import RecordThings

LIMIT = 50
KINDS = ("entity", "event", "article")
"""In the order in which they are shown: there are few entities and many articles of a name."""


@dataclass(frozen=True, slots=True)
class Hit:
    """An item that says all the words. `kind` is article, event or entity; `shown_id` what people read (`A12`).

    `quote` is a stretch of what it says and `where` what that is: text, quote, alias, the label of a field; empty
    when the title alone says the words. `marks` and `title_marks` are the words found, as spans of quote and title.
    A quote from a text stands at `start` to `end` of this `version` of an `article` (a uid). All offsets are code
    points.
    """

    kind: str
    uid: str
    shown_id: str
    title: str
    title_marks: tuple[Span, ...]
    where: str = ""
    quote: str = ""
    marks: tuple[Span, ...] = ()
    article: str | None = None
    version: int | None = None
    start: int | None = None
    end: int | None = None

    @property
    def place(self) -> Span | None:
        """Where the first words found stand in the article's version."""
        if self.start is None or not self.marks:
            return None
        first, last = self.marks[0]
        return self.start + first, self.start + last


def search(
    workspace: Workspace, text: str, limit: int = LIMIT, stop: Callable[[], bool] = lambda: False
) -> tuple[Hit, ...]:
    """The items that say every word and phrase of `text`, at most `limit`; withdrawn ones are left out.

    Those whose titles and names say them come first, then entities before events before articles, then what says them
    more. No kind crowds out another. An id like A12 finds what it names. `stop` is asked meanwhile; when it answers
    yes, what comes back is not all.
    """
    terms = search_words.read(text)
    hits: dict[str, Hit] = {}
    if not terms:
        return ()
    with workspace.database.read() as connection, index.interruptible(connection, stop):
        chosen = dict.fromkeys([*_named(connection, text), *_chosen(connection, terms, limit)])
        finder = _Finder(connection, workspace, terms, list(chosen))
        for kind, item in chosen:
            if stop():
                break
            hit = finder.hit(kind, item)
            if hit is not None:
                hits.setdefault(hit.uid, hit)
    return tuple(hits.values())[:limit]


def _named(connection: Connection, text: str) -> list[tuple[str, int]]:
    """Kind and internal id of the item that people call this, unless it is withdrawn."""
    read = read_shown(text)
    if read is None or read.kind not in KINDS:
        return []
    try:
        row = record.numbered(connection, read.kind, read.number)
    except NotFoundError:
        return []
    return [(read.kind, row.id)] if row.state != "withdrawn" else []


def _chosen(connection: Connection, terms: Sequence[Term], limit: int) -> list[tuple[str, int]]:
    """Kinds and internal ids, in the order in which they are shown."""
    found = {kind: index.find(connection, terms, kind, limit) for kind in KINDS}
    share = -(-limit // len(KINDS))
    room = limit - sum(min(len(items), share) for items in found.values())
    chosen: list[tuple[bool, int, str, int]] = []
    for order, (kind, items) in enumerate(found.items()):
        taken = min(len(items), share + max(room, 0))
        room -= max(taken - share, 0)
        chosen += [(not in_title, order, kind, item) for item, in_title in items[:taken]]
    chosen.sort(key=lambda one: one[:2])
    return [(kind, item) for _, _, kind, item in chosen[:limit]]


class _Finder:
    """Makes hits of items, within one transaction; what can be read for all of them is read at once."""

    def __init__(
        self,
        connection: Connection,
        workspace: Workspace,
        terms: Sequence[Term],
        chosen: Sequence[tuple[str, int]],
    ) -> None:
        self._connection = connection
        self._codebook = workspace.codebook
        self._terms, self._text_terms = terms, search_words.in_texts(terms)
        self._things = RecordThings(connection)
        self._texts = articles.newest_texts(connection, [item for kind, item in chosen if kind == "article"])
        self._rows = record.rows(connection, [item for kind, item in chosen if kind != "article"])
        self._documents = index.documents(connection, [item for kind, item in chosen if kind == "entity"])
        uids = [self._rows[item].uid for kind, item in chosen if kind == "event"]
        self._lines = events.some(connection, map(self._things.canonical, uids), self._codebook)

    def hit(self, kind: str, item: int) -> Hit | None:
        """The hit that an item (by internal id) is; None for an entity that is shown under a withdrawn one."""
        match kind:
            case "article":
                return self._article(self._texts[item])
            case "event":
                state = record.load(self._connection, self._things.canonical(self._rows[item].uid))
                return self._event(merged_events.seen_as_one(self._connection, state, self._things))
            case _:
                return self._entity(self._rows[item], self._documents[item])

    def _marks(self, text: str) -> tuple[Span, ...]:
        return search_words.spans(search_words.places(text, self._terms))

    def _article(self, row: NewestText) -> Hit:
        title = row.title or row.headline
        name = shown("article", row.number) + (f"v{row.version}" if row.version > 1 else "")
        head = ("article", row.uid, name, title, self._marks(title))
        found = self._excerpt(row.text, title)
        if found is not None:
            return Hit(*head, "text", found.quote, found.marks, row.uid, row.version, found.start, found.end)
        said = excerpt(row.outlet, self._text_terms)
        return Hit(*head, "outlet", said.quote, said.marks) if said else Hit(*head)

    def _excerpt(self, text: str, title: str) -> Excerpt | None:
        """What the text says; where that is its headline, which is shown already, what it says further on."""
        found = excerpt(text, self._text_terms)
        if found is not None and found.quote in title:
            later = excerpt(text[found.end :], self._text_terms)
            if later is not None:
                return replace(later, start=found.end + later.start, end=found.end + later.end)
        return found

    def _event(self, state: ItemState) -> Hit:
        line = self._lines[state.uid]
        head = ("event", state.uid, shown("event", state.number), line.title, self._marks(line.title))
        parts = [
            *search_documents.said_parts(state, self._codebook, self._things),
            *search_documents.called_parts(state, self._codebook, self._things),
        ]
        found = self._best(parts)
        if found is None:
            return Hit(*head)
        part, said = found
        claim = part.claim
        if claim is None or part.label != "quote":
            article = claim.article if claim else None
            return Hit(*head, part.label, said.quote, said.marks, article)
        start, end = claim.start + said.start, claim.start + said.end
        return Hit(*head, part.label, said.quote, said.marks, claim.article, claim.version, start, end)

    def _entity(self, row: Row[Any], document: Document) -> Hit | None:
        uid = self._things.canonical(row.uid)
        top = row if uid == row.uid else record.item_row(self._connection, uid)
        if top.state == "withdrawn":
            return None
        title = self._things.name(uid)
        head = ("entity", uid, shown("entity", top.number), title, self._marks(title))
        parts = [Part("also", name) for name in document.title.split("\n") if name != title]
        parts += [Part("note", text) for text in document.body.split("\n")]
        found = self._best(parts)
        if found is None or search_words.says(title, self._terms) >= search_words.says(
            found[0].text, self._terms
        ):
            return Hit(*head)
        return Hit(*head, found[0].label, found[1].quote, found[1].marks)

    def _best(self, parts: Sequence[Part]) -> tuple[Part, Excerpt] | None:
        """The part that says most of the words, the first of equals, and the excerpt of it that says so."""
        said = [search_words.says(part.text, self._terms) for part in parts]
        most = max(said, default=0)
        if not most:
            return None
        part = parts[said.index(most)]
        found = excerpt(part.text, self._terms)
        return None if found is None else (part, found)
