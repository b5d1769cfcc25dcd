"""The rows of a CSV export, table by table, read from the record as they are written."""

from __future__ import annotations

from collections.abc import Iterator
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection

from curator.codebook.types import Codebook
from curator.services import export_tables as tables
from curator.services.event_columns import entity_columns, event_columns
from curator.services.event_wholes import EventWholes, Whole
from curator.services.export_scope import Scope
from curator.services.export_table import Csv, Table
from curator.services.export_tables import Changed, Part
from curator.services.lookups import Lookups
from curator.services.wholes import article_facts, entity_facts
from curator.store import exports

_uid = itemgetter("uid")


def events_table(codebook: Codebook, *, parts_closed: bool) -> Table:
    """`events.csv` for this codebook. `part_of` is a foreign key only where no parent was left out."""
    references = dict.fromkeys(entity_columns(codebook), "entities")
    if parts_closed:
        references["part_of"] = "events"
    about = "The events: one row each. Fields with several values hold JSON lists."
    return Table("events", about, event_columns(codebook), ("uid",), references)


def csv_files(
    connection: Connection, codebook: Codebook, scope: Scope, *, for_spreadsheet: bool
) -> list[Csv]:
    """All tables of an export; each reads its rows while it is written."""
    rows = _Rows(connection, codebook, scope)
    return [
        Csv(table, source, for_spreadsheet=for_spreadsheet)
        for table, source in (
            (events_table(codebook, parts_closed=scope.parts_closed), rows.events()),
            (tables.PARTICIPANTS, rows.participants()),
            (tables.CLAIMS, rows.claims()),
            (tables.ARTICLES, rows.articles()),
            (tables.ENTITIES, rows.entities()),
            (tables.ALIASES, rows.aliases()),
            (tables.POSTS, rows.posts()),
            (tables.POST_SOURCES, rows.post_sources()),
            (tables.REVISIONS, rows.revisions()),
        )
    ]


class _Rows:
    def __init__(self, connection: Connection, codebook: Codebook, scope: Scope) -> None:
        self._connection = connection
        self._scope = scope
        self._look = Lookups(connection, codebook)

    def events(self, *, contexts: bool = False) -> Iterator[Whole]:
        wholes = EventWholes(self._look, contexts=contexts)
        for state in exports.states(self._connection, self._scope.events):
            yield wholes.event(state)

    def participants(self) -> Iterator[Part]:
        for event in self.events():
            for who in sorted(event["participants"], key=_uid):
                yield Part(event, who)

    def claims(self) -> Iterator[Part]:
        for event in self.events(contexts=True):
            for claim in sorted(_claims_in(event), key=_uid):
                yield Part(event, claim)

    def articles(self) -> Iterator[Whole]:
        for state in exports.states(self._connection, self._scope.articles):
            yield article_facts(state)

    def entities(self, *, contexts: bool = False) -> Iterator[Whole]:
        for state in exports.states(self._connection, self._scope.entities):
            yield entity_facts(state, self._look, contexts=contexts)

    def aliases(self) -> Iterator[Part]:
        for entity in self.entities():
            for alias in sorted(entity["names"][1:], key=_uid):  # the first is its own name
                yield Part(entity, alias)

    def posts(self) -> Iterator[Part]:
        for entity in self.entities():
            for post in sorted(entity["posts"], key=_uid):
                yield Part(entity, post)

    def post_sources(self) -> Iterator[Part]:
        for entity in self.entities(contexts=True):
            for claim in sorted((claim for post in entity["posts"] for claim in post["claims"]), key=_uid):
                yield Part(entity, claim)

    def revisions(self) -> Iterator[Changed]:
        scope = self._scope
        items = sorted([*scope.articles, *scope.entities, *scope.events, *scope.merged, *scope.judgements])
        for history in exports.histories(self._connection, items):
            standing: dict[str, str] = {}
            for revision in history.revisions:
                for n, change in enumerate(revision.changes, start=1):
                    if change.claim is not None:
                        standing[change.claim.uid] = change.claim.path
                        path = change.claim.path
                    else:
                        path = change.path or standing.get(change.drop or "", "")
                    yield Changed(history, revision, n, change, path)


def _claims_in(whole: Any) -> Iterator[Whole]:
    """All claims of an event, wherever they stand in it."""
    if isinstance(whole, dict):
        for key, part in whole.items():
            if key in ("claims", "type_claims"):
                yield from part
            else:
                yield from _claims_in(part)
    elif isinstance(whole, list):
        for part in whole:
            yield from _claims_in(part)
