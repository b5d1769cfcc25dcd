"""Whether the index of likeness holds what it was derived from: every article or its place among those that wait, and
under every term the articles that have it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from sqlalchemy import Connection, select

from curator.errors import Problem
from curator.model.values import shown
from curator.store import tables as t
from curator.store.likeness import ALL, BLOCK
from curator.store.likeness_document import keys
from curator.store.postings import unpack

_REBUILD = "run `curator rebuild`."
_MIXED, _BITS = 0x9E3779B97F4A7C15, (1 << 64) - 1


def faults(connection: Connection) -> Iterator[Problem]:
    """What is wrong with the index, in one pass over each of its tables. Which articles have a term is summed up in one
    number, on both sides: all of them at once would need much memory."""
    yield from _articles(connection)
    counts: Counter[int] = Counter()
    sums: Counter[int] = Counter()
    d = t.likeness_document.c
    for item, terms in connection.execute(select(d.item, d.terms).execution_options(yield_per=1000)):
        has = keys(terms)
        counts.update((*has, ALL))
        mark = _mark(item)
        for term in has:
            sums[term] += mark
    counts.subtract(dict(connection.execute(select(t.likeness_term.c.term, t.likeness_term.c.count)).all()))
    for row in connection.execute(select(t.likeness_posting).execution_options(yield_per=1000)):
        items = unpack(row.held)
        sums[row.term] -= sum(map(_mark, items))
        if any(item >> BLOCK != row.block for item in items) or list(items) != sorted(items):
            counts[row.term] += 1
    wrong = {term for counted in (counts, sums) for term, left in counted.items() if left}
    if wrong:
        count = "1 term" if len(wrong) == 1 else f"{len(wrong):,} terms"
        yield Problem("the index of likeness", f"holds {count} otherwise than its articles say: {_REBUILD}")


def _mark(item: int) -> int:
    """A number for an article, such that no few of them add up to others."""
    return (item + 1) * _MIXED & _BITS


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
