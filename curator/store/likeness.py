"""The index of likeness: which articles have which terms, for finding those that report the same event.

It lives in the record's own tables; nothing is loaded at the start. Deriving the terms of an article takes some
milliseconds, so saving only notes which articles wait, and the terms follow in small transactions of their own. What
waits is in a table: work that was interrupted goes on from there.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any

from sqlalchemy import Connection, bindparam, delete, insert, select, text, update

from curator.model.state import ItemState
from curator.store import likeness_tables, postings
from curator.store import tables as t
from curator.store.likeness_document import Document, Packed, keys, packed

BLOCK = 12
"""Internal ids that differ in their lowest 12 bits only share a posting: the row that a new article makes longer."""
ASKED = 900
ALL = 0
"""The key that every article has: its count is that of all articles."""
TABLES = likeness_tables.NAMES

_WAITS = insert(t.likeness_waiting)
_WAITED = delete(t.likeness_waiting).where(t.likeness_waiting.c.item == bindparam("the_item"))
_DECIDING = ("title", "published")


# -- what waits --------------------------------------------------------------------------------------------------


def note(connection: Connection, item: int, state: ItemState, before: ItemState | None) -> None:
    """Let an article wait for its terms when what they come from is another than before."""
    if before is None or not before.rev or _deciding(before) != _deciding(state):
        connection.execute(_WAITED, {"the_item": item})
        connection.execute(_WAITS, {"item": item})


def _deciding(state: ItemState) -> dict[str, str]:
    deciding = {
        path: value.text
        for path, value in state.values.items()
        if path in _DECIDING or path.startswith("version/")
    }
    return deciding | {"withdrawn": "yes"} if state.text("state") == "withdrawn" else deciding


def waiting(connection: Connection, limit: int) -> list[int]:
    """Some of the articles that wait (internal ids), the newest first."""
    w = t.likeness_waiting.c
    return list(connection.execute(select(w.item).order_by(w.item.desc()).limit(limit)).scalars())


def held(connection: Connection, after: int, limit: int) -> dict[int, Packed]:
    """What the index holds of some articles that do not wait (by internal id), the next ones after `after`."""
    d = t.likeness_document.c
    waits = select(t.likeness_waiting.c.item)
    query = (
        select(t.likeness_document).where(d.item > after, d.item.not_in(waits)).order_by(d.item).limit(limit)
    )
    return {row.item: (row.published, row.days, row.terms) for row in connection.execute(query)}


def done(connection: Connection, items: Sequence[int]) -> None:
    """These articles wait no longer."""
    connection.execute(delete(t.likeness_waiting).where(t.likeness_waiting.c.item.in_(items)))


def clear(connection: Connection) -> None:
    """Forget everything."""
    for name in TABLES:
        connection.execute(delete(t.TABLES[name]))


# -- writing -----------------------------------------------------------------------------------------------------


def put(connection: Connection, documents: Mapping[int, Document | None]) -> None:
    """Index articles (internal ids) by these documents instead of those before; None: by nothing."""
    d = t.likeness_document.c
    before: dict[int, frozenset[int]] = {}
    for items in _some(sorted(documents)):
        known = connection.execute(select(d.item, d.terms).where(d.item.in_(items)))
        before.update((row.item, _keys(row.terms)) for row in known)
        connection.execute(delete(t.likeness_document).where(d.item.in_(items)))
    gained: dict[int, list[int]] = defaultdict(list)
    lost: dict[int, list[int]] = defaultdict(list)
    rows: list[dict[str, object]] = []
    for item, document in sorted(documents.items()):
        has: frozenset[int] = frozenset()
        if document is not None:
            published, days, terms = packed(document)
            has = _keys(terms)
            rows.append({"item": item, "published": published, "days": days, "terms": terms})
        had = before.get(item, frozenset())
        for term in has - had:
            gained[term].append(item)
        for term in had - has:
            lost[term].append(item)
    if rows:
        connection.execute(insert(t.likeness_document), rows)
    _count(connection, gained, lost)
    _post(connection, gained, lost)


def _keys(stored: bytes) -> frozenset[int]:
    return frozenset((*keys(stored), ALL))


def _count(
    connection: Connection, gained: Mapping[int, Sequence[int]], lost: Mapping[int, Sequence[int]]
) -> None:
    """How many articles have each term; a term that none has goes."""
    n = t.likeness_term.c
    known = counts(connection, gained.keys() | lost.keys())
    fresh, changed, dropped = [], [], []
    for term in sorted(gained.keys() | lost.keys()):
        count = known.get(term, 0) + len(gained.get(term, ())) - len(lost.get(term, ()))
        if term not in known:
            fresh.append({"term": term, "count": count})
        elif not count:
            dropped.append(term)
        elif count != known[term]:
            changed.append({"the_term": term, "count": count})
    if fresh:
        connection.execute(insert(t.likeness_term), fresh)
    if changed:
        connection.execute(update(t.likeness_term).where(n.term == bindparam("the_term")), changed)
    for some in _some(dropped):
        connection.execute(delete(t.likeness_term).where(n.term.in_(some)))


def _post(
    connection: Connection, gained: Mapping[int, Sequence[int]], lost: Mapping[int, Sequence[int]]
) -> None:
    """Which articles have each term."""
    terms = sorted((gained.keys() | lost.keys()) - {ALL})
    blocks = {item >> BLOCK for items in (*gained.values(), *lost.values()) for item in items}
    there: dict[tuple[int, int], bytes] = {}
    listed = ",".join(map(str, blocks))
    asked = f"SELECT term, block, held FROM likeness_posting WHERE block IN ({listed}) AND term"  # noqa: S608 - numbers
    there.update(((term, block), held) for term, block, held in among(connection, asked, terms))
    postings.rewrite(connection, t.likeness_posting, terms, BLOCK, there, gained, lost)


def _some(values: Iterable[int], size: int = ASKED) -> Iterator[list[int]]:
    left = iter(values)
    while piece := list(islice(left, size)):
        yield piece


def counts(connection: Connection, terms: Iterable[int]) -> dict[int, int]:
    """How many articles have each of these terms; those that none has are left out."""
    return dict(among(connection, "SELECT term, count FROM likeness_term WHERE term", terms))


def among(connection: Connection, question: str, numbers: Iterable[int]) -> Iterator[Any]:
    """The rows of a question that ends in a column which is to be one of these numbers. They are written into it: to
    bind some hundred parameters takes longer than the answer."""
    for some in _some(sorted(numbers)):
        yield from connection.execute(text(f"{question} IN ({','.join(map(str, map(int, some)))})"))
