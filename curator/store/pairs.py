"""Named questions for finding entities that may be one: what all of them are called, and what is known of them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Sequence
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Connection, Select, func, or_, select

from curator.rules.naming.rarity import Rarity
from curator.store import tables as t
from curator.store.name_index import ALL

_AT_ONCE = 5_000
_YIELD = {"yield_per": 1000}  # a few at a time: the question can be broken off between them


class Known(NamedTuple):
    """A live entity (`item` is its internal id)."""

    item: int
    uid: str
    number: int
    name: str
    kind: str
    subkind: str
    country: str
    within: str | None


class Called(NamedTuple):
    """A name of an entity (internal id), as written and normalised."""

    item: int
    name: str
    normal: str


def known(connection: Connection, items: Collection[int] | None = None) -> list[Known]:
    """The live entities, or those of these (internal ids) that are live, by number."""
    e = t.entity.c
    query = select(e.item, e.uid, e.number, e.name, e.kind, e.subkind, e.country, e.within)
    rows = _asked(connection, query.where(e.state != "withdrawn"), e.item, items)
    return sorted((Known(*row) for row in rows), key=lambda one: one.number)


def called(connection: Connection, items: Collection[int] | None = None) -> list[Called]:
    """The names of all live entities, or of these (internal ids); the canonical name of each comes first."""
    a = t.alias.c
    query = (
        select(a.item, a.name, a.normal)
        .join(t.entity, t.entity.c.item == a.item)
        .where(t.entity.c.state != "withdrawn")
        .order_by(a.item, a.uid != "name", a.uid)
    )
    return [Called(*row) for row in _asked(connection, query, a.item, items)]


def sharing_a_name(connection: Connection, limit: int) -> list[int]:
    """Entities (internal ids) that go by a normalised name by which another one goes too: found by the index alone.
    About `limit` of them, those of the names that most share first."""
    a = t.alias.c
    several = (
        select(a.normal, func.count().label("number"))
        .where(a.normal != "")
        .group_by(a.normal)
        .having(func.count() > 1)
        .order_by(func.count().desc(), a.normal)
        .limit(limit)
        .subquery()
    )
    query = select(a.item).join(several, several.c.normal == a.normal).distinct().limit(limit)
    return sorted(connection.execute(query).scalars())


def occurrences(connection: Connection, uids: Collection[str] | None = None) -> Counter[str]:
    """How often entities occur: the events they took part in or that happened there, and their mentions."""
    found: Counter[str] = Counter()
    p, v, m = t.participant.c, t.event.c, t.mention.c
    for query, column in (
        (select(p.entity, func.count(func.distinct(p.item))).where(p.entity.is_not(None)), p.entity),
        (select(v.place, func.count()).where(v.place.is_not(None), v.state != "withdrawn"), v.place),
        (select(m.entity, func.count()), m.entity),
    ):
        for uid, number in _asked(connection, query.group_by(column), column, uids):
            found[uid] += number
    return found


def external_ids(
    connection: Connection, items: Collection[int] | None = None
) -> dict[int, set[tuple[str, str]]]:
    """The ids that entities (internal ids) have elsewhere, as (scheme, id)."""
    x = t.external.c
    found: dict[int, set[tuple[str, str]]] = defaultdict(set)
    for item, scheme, value in _asked(connection, select(x.item, x.scheme, x.value), x.item, items):
        found[item].add((scheme, value))
    return found


def posts(connection: Connection, uids: Collection[str] | None = None) -> dict[str, list[str]]:
    """What entities (uids) are called beside their names, in words that may hold a rank: their posts, the posts they
    had as participants of events, and their names as these write them."""
    p, e, o = t.participant.c, t.entity.c, t.post.c
    found: dict[str, list[str]] = defaultdict(list)
    held = select(e.uid, o.rank, o.title).join(t.entity, e.item == o.item)
    told = select(p.entity, p.post, p.as_named).where(
        p.entity.is_not(None), or_(p.post != "", p.as_named != "")
    )
    for query, column in ((held, e.uid), (told.distinct(), p.entity)):
        for uid, *said in _asked(connection, query, column, uids):
            found[uid] += filter(None, said)
    return found


def rarity(connection: Connection, words: Collection[str] | None = None) -> Rarity:
    """How many entities have each word in their names, or each of these words."""
    n = t.name_token.c
    total = connection.execute(select(n.count).where(n.token == ALL)).scalar()
    rows = _asked(connection, select(n.token, n.count), n.token, words)
    counts: dict[str, int] = {row[0]: row[1] for row in rows}
    return Rarity(counts, total or 0)


def shown_under(connection: Connection) -> dict[str, str]:
    """For every entity that was judged the same as another one: the one that it is shown under (uids)."""
    query = select(t.same_as.c.uid, t.same_as.c.canonical)
    return {row.uid: row.canonical for row in connection.execute(query)}


def judged(connection: Connection, *verdicts: str) -> list[tuple[str, str, str]]:
    """The pairs of items (uids) about which a live judgement has one of these verdicts, each with the verdict."""
    j = t.judgement.c
    query = select(j.a, j.b, j.verdict).where(j.verdict.in_(verdicts)).order_by(j.item)
    return [(a, b, verdict) for a, b, verdict in connection.execute(query)]


def _asked(
    connection: Connection, query: Select[Any], column: ColumnElement[Any], wanted: Collection[Any] | None
) -> Iterator[Sequence[Any]]:
    """The rows of a query, or those where the column has one of the wanted values."""
    if wanted is None:
        yield from connection.execute(query, execution_options=_YIELD)
        return
    asked = sorted(wanted)
    for at in range(0, len(asked), _AT_ONCE):
        yield from connection.execute(query.where(column.in_(asked[at : at + _AT_ONCE])))
