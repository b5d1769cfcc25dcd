"""Whether the index of likeness holds what it was derived from: every article or its place among those that wait, and
under every term the articles that have it."""

from __future__ import annotations

from array import array
from collections import Counter, defaultdict
from collections.abc import Iterator

from sqlalchemy import Connection, select

from curator.errors import Problem
from curator.model.values import shown
from curator.store import tables as t
from curator.store.likeness import ALL, BLOCK
from curator.store.likeness_document import keys
from curator.store.name_index import pack

_REBUILD = "run `curator rebuild`."


def faults(connection: Connection) -> Iterator[Problem]:
    """What is wrong with the index, in one pass over each of its tables."""
    yield from _articles(connection)
    counted: Counter[int] = Counter()
    held: dict[tuple[int, int], array[int]] = defaultdict(lambda: array("I"))
    d = t.likeness_document.c
    for item, terms in connection.execute(select(d.item, d.terms).order_by(d.item)):
        of = keys(terms)
        counted.update((*of, ALL))
        for term in of:
            held[term, item >> BLOCK].append(item)
    there = dict(connection.execute(select(t.likeness_term.c.term, t.likeness_term.c.count)).all())
    wrong = {term for term in counted.keys() | there.keys() if counted.get(term) != there.get(term)}
    postings = connection.execute(select(t.likeness_posting))
    for row in postings:
        if pack(held.pop((row.term, row.block), array("I"))) != row.held:
            wrong.add(row.term)
    wrong.update(term for term, _ in held)
    if wrong:
        count = "1 term" if len(wrong) == 1 else f"{len(wrong):,} terms"
        yield Problem("the index of likeness", f"holds {count} otherwise than its articles say: {_REBUILD}")


def _articles(connection: Connection) -> Iterator[Problem]:
    """Every live article is in the index or waits, and nothing else is in it."""
    a = t.article.c
    numbers = dict(connection.execute(select(a.item, a.number)).all())
    live = set(connection.execute(select(a.item).where(a.state != "withdrawn")).scalars())
    waits = set(connection.execute(select(t.likeness_waiting.c.item)).scalars())
    inside = set(connection.execute(select(t.likeness_document.c.item)).scalars())
    for item in sorted((live - inside - waits) | (inside - live - waits)):
        name = shown("article", numbers[item]) if item in numbers else f"item {item}"
        said = (
            "is not in the index of likeness"
            if item in live
            else "is in the index of likeness and should not be"
        )
        yield Problem(name, f"{said}: {_REBUILD}")
