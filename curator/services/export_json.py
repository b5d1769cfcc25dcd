"""The record as one JSON file, or as JSON Lines: an item a line, so that two exports can be compared line by line."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection

from curator.codebook.types import Codebook
from curator.rules.canonical import canonical
from curator.services.event_wholes import EventWholes, Whole
from curator.services.export_scope import Scope
from curator.services.lookups import Lookups
from curator.services.wholes import article_facts, entity_facts, judgement_facts
from curator.store import articles, exports

FORMAT = "curator-record/1"


def json_bytes(connection: Connection, codebook: Codebook, scope: Scope) -> Iterator[bytes]:
    """One object: format, codebook, root_hash, and lists of articles (with all texts), entities, events, judgements."""
    opening = (f"{canonical(key)}:{canonical(value)}" for key, value in _head(connection, codebook).items())
    yield ("{\n" + ",\n".join(opening)).encode()
    for name, items in _lists(connection, codebook, scope):
        yield f',\n"{name}":['.encode()
        before = "\n"
        for item in items:
            yield f"{before}{canonical(item)}".encode()
            before = ",\n"
        yield b"\n]"
    yield b"\n}\n"


def jsonl_bytes(connection: Connection, codebook: Codebook, scope: Scope) -> Iterator[bytes]:
    """One object a line, under what it is: first `record` (format, codebook, root_hash), then each `article`,
    `entity`, `event` and `judgement`."""
    yield f"{canonical({'record': _head(connection, codebook)})}\n".encode()
    singular = {"articles": "article", "entities": "entity", "events": "event", "judgements": "judgement"}
    for name, items in _lists(connection, codebook, scope):
        for item in items:
            yield f"{canonical({singular[name]: item})}\n".encode()


def _head(connection: Connection, codebook: Codebook) -> Whole:
    return {
        "format": FORMAT,
        "codebook": {"name": codebook.name, "version": codebook.version},
        "root_hash": exports.root_hash(connection),
    }


def _lists(connection: Connection, codebook: Codebook, scope: Scope) -> Iterator[tuple[str, Iterator[Whole]]]:
    look = Lookups(connection, codebook)
    wholes = EventWholes(look)
    yield (
        "articles",
        (_article(connection, article_facts(s)) for s in exports.states(connection, scope.articles)),
    )
    yield "entities", (entity_facts(s, look) for s in exports.states(connection, scope.entities))
    yield "events", (wholes.event(s) for s in exports.states(connection, scope.events))
    yield "judgements", (judgement_facts(s) for s in exports.states(connection, scope.judgements))


def _article(connection: Connection, article: Whole) -> Whole:
    versions = [
        version | {"text": articles.text(connection, article["uid"], version["n"])[1]}
        for version in article["versions"]
    ]
    return article | {"versions": versions}
