"""Which articles of the index are most like one: found by the terms that are rare, then compared term by term."""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from sqlalchemy import Connection

from curator.rules.likeness import same_event
from curator.store.likeness import ALL, among, counts
from curator.store.likeness_document import Document, unpack_days, unpack_terms
from curator.store.postings import unpack

READ = 20_000
"""Articles under terms that are read at most for one question: the rarest terms first."""
COMPARED = 60
"""Articles that are compared term by term."""


REASONS = 12
"""Articles, the likest, for which it is said what they share."""
_NONE: Mapping[int, Document] = {}


@dataclass(frozen=True, slots=True)
class Like:
    """An article (internal id) that is like the one asked about; `terms` are the keys of what they share, what tells
    most first; `days` how far apart they were published."""

    item: int
    score: float
    terms: tuple[int, ...]
    days: int | None


def find(
    connection: Connection,
    asked: Document,
    limit: int,
    without: Collection[int] = (),
    beside: Mapping[int, Document] = _NONE,
) -> list[Like]:
    """The articles most like `asked`, best first; those in `without` (internal ids) are left out. `beside` are articles
    that are compared too, though the index does not have them yet."""
    weights = {**asked.terms.words, **asked.terms.names}
    if not weights:
        return []
    known = counts(connection, [*weights, ALL])
    total = known.pop(ALL, 0)
    if not total and not beside:
        return []
    telling = {
        term: weight * same_event.idf(known[term], total) ** 2
        for term, weight in weights.items()
        if term in known
    }
    candidates = _sharing(connection, telling, known, set(without))
    documents = {**_documents(connection, candidates), **beside}
    rarity = {term: same_event.idf(known.get(term, 0), total) for term in weights}
    compared = same_event.Asked(asked.terms, rarity)
    found = []
    for item, document in documents.items():
        days = _days_apart(asked, document)
        told = same_event.apart(asked.days, document.days)
        score = same_event.score(compared.likeness(document.terms), days, told)
        if score > 0:
            found.append((score, item, days))
    best = heapq.nsmallest(limit, found, key=lambda one: (-one[0], -one[1]))
    return [
        Like(item, score, compared.shared(documents[item].terms) if at < REASONS else (), days)
        for at, (score, item, days) in enumerate(best)
    ]


def _sharing(
    connection: Connection, telling: Mapping[int, float], known: Mapping[int, int], without: set[int]
) -> list[int]:
    """The articles that share what tells most, as far as reading goes."""
    chosen: list[int] = []
    left = READ
    for term in sorted(telling, key=lambda term: (-telling[term] / known[term], term)):
        left -= known[term]
        if left < 0:
            break
        chosen.append(term)
    sums: dict[int, float] = defaultdict(float)
    for term, held in among(connection, "SELECT term, held FROM likeness_posting WHERE term", chosen):
        weight = telling[term]
        for item in unpack(held):
            sums[item] += weight
    for item in without:
        sums.pop(item, None)
    return heapq.nsmallest(COMPARED, sums, key=lambda item: (-sums[item], -item))


def _documents(connection: Connection, items: Collection[int]) -> dict[int, Document]:
    asked = "SELECT item, published, days, terms FROM likeness_document WHERE item"
    return {
        item: Document(unpack_terms(terms), published, unpack_days(days))
        for item, published, days, terms in among(connection, asked, items)
    }


def _days_apart(one: Document, other: Document) -> int | None:
    if one.published is None or other.published is None:
        return None
    return abs(one.published - other.published)
