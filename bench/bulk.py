"""Writing items table by table: each is one revision and its rows in the lists, by the same rules as everybody's."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from sqlalchemy import Connection

from curator.model.state import Change, ItemState, apply
from curator.model.views import Article, Entity, Event
from curator.rules import canonical, dates, names, titles
from curator.rules.claims import statuses
from curator.services.workspace import Workspace
from curator.store import name_index, search, search_documents
from curator.store import tables as t


class Gazetteer:
    """What rules ask about entities; here every one is itself."""

    def __init__(self) -> None:
        self.above: dict[str, str] = {}
        self.names: dict[str, str] = {}

    def canonical(self, uid: str) -> str:
        return uid

    def within(self, uid: str) -> tuple[str, ...]:
        return (self.above[uid],) if uid in self.above else ()

    def name(self, uid: str) -> str:
        return self.names[uid]


class Bulk:
    """Items of a new record on their way into its tables."""

    def __init__(self, workspace: Workspace) -> None:
        self.workspace, self.things = workspace, Gazetteer()
        self._items = 0
        self._numbers: dict[str, int] = {}
        self._rows: dict[str, list[tuple[object, ...]]] = {}
        self._sought: list[tuple[int, search.Document | None]] = []
        self._named: list[tuple[int, str, list[str]]] = []

    def write(self) -> None:
        """Write what was made so far."""
        with self.workspace.database.write() as connection:
            connection.exec_driver_sql("PRAGMA cache_size=-262144")
            self._write(connection)

    def _write(self, connection: Connection) -> None:
        for table, rows in self._rows.items():
            statement = str(t.TABLES[table].insert().compile(dialect=connection.dialect))
            connection.exec_driver_sql(statement, rows)
        self._rows.clear()
        for item, document in self._sought:
            search.put(connection, item, document)
        self._sought.clear()
        for item, kind, called in self._named:
            name_index.put(connection, item, kind, called)
        self._named.clear()

    def _add(self, table: str, *values: object) -> None:
        """One row, its values in the order of the table's columns."""
        self._rows.setdefault(table, []).append(values)

    def _item(self, kind: str, changes: Iterable[Change], item_uid: str) -> tuple[int, ItemState]:
        self._items += 1
        number = self._numbers[kind] = self._numbers.get(kind, 0) + 1
        made = list(changes)
        state = replace(apply(ItemState(item_uid, kind, number), made), rev=1)
        by = self.workspace.act("bench")
        uid, state_hash = self.workspace.new_uid(), canonical.state_hash(state)
        link = canonical.revision_hash(
            item=state.uid,
            rev=1,
            uid=uid,
            base_rev=0,
            by=by,
            state=state_hash,
            prev=canonical.GENESIS,
            changes=made,
        )
        self._add("item", self._items, state.uid, kind, number, 1, link, state.text("state"))
        signed = (
            by.author,
            by.at,
            by.tool,
            by.act,
            by.message,
            by.batch,
            state_hash,
            canonical.GENESIS,
            link,
        )
        self._add("revision", self._items, 1, uid, 0, *signed)
        for path, value in state.values.items():
            self._add("statement", self._items, path, 1, "set", value.type, value.text)
        return self._items, state

    def entity(self, uid: str, changes: Iterable[Change]) -> None:
        """A new entity."""
        item, state = self._item("entity", changes, uid)
        e = Entity.of(state)
        self.things.names[uid] = e.name
        if e.within:
            self.things.above[uid] = e.within
        known = (e.name, e.kind, e.subkind, e.country, e.within, e.state, e.external_id)
        self._add("entity", item, uid, state.number, *known)
        called = [("name", e.name, "name", ""), *((a.uid, a.name, a.kind, a.source) for a in e.aliases)]
        for alias, name, kind, source in called:
            self._add("alias", item, alias, name, kind, source, names.normalise(name))
        going_by = [] if e.state == "withdrawn" else [name for _, name, _, _ in called]
        self._named.append((item, e.kind, going_by))
        self._sought.append((item, search_documents.of_entity(state)))

    def article(self, uid: str, changes: Iterable[Change], text: str) -> int:
        """A new article; its internal id."""
        item, state = self._item("article", changes, uid)
        a = Article.of(state)
        newest = a.versions[-1]
        digests = newest.text_sha256, newest.raw_sha256
        self._add("article_version", item, newest.n, text, newest.encoding, *digests, newest.length)
        identity = a.identity_outlet, a.identity_id
        day = dates.bounds(a.published).earliest if a.published else None
        known = (a.title, titles.headline(text), a.outlet, a.url, a.published, day, a.language, a.state)
        self._add(
            "article", item, uid, state.number, *identity, *known, a.account, newest.n, newest.text_sha256
        )
        for mention, slots in state.under("mention").items():
            stretch = (int(slots[slot].text) for slot in ("version", "start", "end"))
            self._add("mention", item, mention, *stretch, slots["entity"].text)
        self._sought.append((item, search_documents.of_article(state, text)))
        self._add("likeness_waiting", item)
        return item

    def event(self, uid: str, changes: Iterable[Change], articles: Mapping[str, int]) -> None:
        """A new event; `articles` are the internal ids of those it cites, by uid."""
        item, state = self._item("event", changes, uid)
        e, day = Event.of(state), state.text("date")
        bounds = dates.bounds(day) if day else dates.Bounds(None, None)
        found = statuses(state, self.workspace.codebook.type(e.type), self.things).values()
        standing = [status.standing for status in found]
        counts = len(articles), standing.count("unsourced"), standing.count("contested")
        known = (e.external_id, e.type, e.title, e.realis, e.state, e.part_of, day)
        place = state.text("place") or None
        self._add("event", item, uid, state.number, *known, bounds.earliest, bounds.latest, place, *counts)
        document = search_documents.of_event(state, self.workspace.codebook, self.things)
        self._sought.append((item, document))
        for p in e.participants:
            said = (p.role, p.entity, p.description, p.as_named, p.post, p.side, p.count)
            self._add("participant", item, p.uid, *said)
        for c in state.claims.values():
            stands = (c.path, c.asserts, c.stated_value, articles[c.article], c.version, c.start, c.end)
            self._add("claim_now", item, c.uid, *stands)
            words = c.quote, c.attribution, canonical.basis_json(c)
            self._add("claim", item, c.uid, 1, "set", *stands, *words)
