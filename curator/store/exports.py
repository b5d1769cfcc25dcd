"""Named questions about everything at once, answered in chunks, so that an export of any size needs little memory."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Connection, Row, Table, select

from curator.codebook.types import Codebook
from curator.model.claims import Claim
from curator.model.lines import EventLine, Filter
from curator.model.revisions import Act, Revision
from curator.model.state import Change, ItemState, apply
from curator.model.values import Value
from curator.rules.canonical import canonical
from curator.store import events
from curator.store import tables as t
from curator.store.record import claim_of

CHUNK = 400
_cited = t.item.alias("cited_article")


class History(NamedTuple):
    """An item with all its revisions, oldest first."""

    uid: str
    kind: str
    number: int
    revisions: list[Revision]


def uids(connection: Connection, kind: str, *, withdrawn: bool = False) -> list[str]:
    """The uids of all items of a kind, sorted; withdrawn ones only when asked for."""
    query = select(t.item.c.uid).where(t.item.c.kind == kind, t.item.c.rev > 0)
    if not withdrawn:
        query = query.where(t.item.c.state != "withdrawn")
    return sorted(connection.execute(query).scalars())


def shown_under_others(connection: Connection) -> set[str]:
    """The uids of all items that were judged the same as another one and are shown under it."""
    return set(connection.execute(select(t.same_as.c.uid)).scalars())


def of_kind(connection: Connection, kind: str, named: Iterable[str]) -> set[str]:
    """Those of these uids that belong to items of a kind."""
    found: set[str] = set()
    for chunk in _chunks(sorted(named)):
        query = select(t.item.c.uid).where(t.item.c.kind == kind, t.item.c.uid.in_(chunk))
        found |= set(connection.execute(query).scalars())
    return found


def event_lines(connection: Connection, wanted: Filter, codebook: Codebook) -> list[EventLine]:
    """All events the filter leaves, by number."""
    found: list[EventLine] = []
    while lines := events.lines(connection, wanted, codebook, len(found), CHUNK):
        found += lines
    return found


def above(connection: Connection, named: Iterable[str]) -> set[str]:
    """What these entities lie within and are shown under, what their posts belong to and which articles those cite; and
    the articles whose account these articles are."""
    found: set[str | None] = set()
    cited = t.item.alias("cited_item")
    for chunk in _chunks(sorted(named)):
        for query in (
            select(t.entity.c.within).where(t.entity.c.uid.in_(chunk)),
            select(t.same_as.c.canonical).where(t.same_as.c.uid.in_(chunk)),
            select(t.article.c.account).where(t.article.c.uid.in_(chunk)),
            select(t.post.c.organisation_entity)
            .join(t.entity, t.entity.c.item == t.post.c.item)
            .where(t.entity.c.uid.in_(chunk)),
            select(cited.c.uid)
            .join(t.claim, t.claim.c.article_item == cited.c.id)
            .join(t.item, t.item.c.id == t.claim.c.item)
            .where(t.item.c.kind == "entity", t.item.c.uid.in_(chunk)),
        ):
            found |= set(connection.execute(query).scalars())
    return {uid for uid in found if uid}


def same_account(connection: Connection, uid: str, account: str | None) -> list[str]:
    """The uids of the other articles that are the same account as this one, by number."""
    first = account or uid
    a = t.article.c
    query = select(a.uid).where((a.uid == first) | (a.account == first), a.uid != uid).order_by(a.number)
    return list(connection.execute(query).scalars())


def root_hash(connection: Connection) -> str:
    """One hash over the whole record: SHA-256 of the canonical JSON of all `[uid, rev, head_hash]`, sorted."""
    heads = select(t.item.c.uid, t.item.c.rev, t.item.c.head_hash).where(t.item.c.rev > 0)
    digest = hashlib.sha256(b"[")
    for n, head in enumerate(sorted(tuple(row) for row in connection.execute(heads))):
        digest.update(f"{',' if n else ''}{canonical(list(head))}".encode())
    digest.update(b"]")
    return digest.hexdigest()


def states(connection: Connection, named: Sequence[str]) -> Iterator[ItemState]:
    """The states of these items now, in the order named."""
    for item, revisions in _histories(connection, named):
        state = ItemState(item.uid, item.kind, item.number, item.rev)
        yield apply(state, (change for revision in revisions for change in revision.changes))


def histories(connection: Connection, named: Sequence[str]) -> Iterator[History]:
    """These items with all their revisions, in the order named."""
    for item, revisions in _histories(connection, named):
        yield History(item.uid, item.kind, item.number, revisions)


def _histories(connection: Connection, named: Sequence[str]) -> Iterator[tuple[Row[Any], list[Revision]]]:
    for chunk in _chunks(named):
        rows = connection.execute(select(t.item).where(t.item.c.uid.in_(chunk))).all()
        by_uid = {row.uid: row for row in rows}
        ids = [row.id for row in rows]
        changes = _changes(connection, ids)
        revisions = _rows(connection, t.revision, ids)
        for uid in chunk:
            item = by_uid[uid]
            yield item, [_revision(uid, r, changes[item.id, r.rev]) for r in revisions[item.id]]


def _changes(connection: Connection, ids: Sequence[int]) -> dict[tuple[int, int], list[Change]]:
    """All changes of these items by item and revision: values by path, then claims by uid."""
    changes: dict[tuple[int, int], list[Change]] = defaultdict(list)
    for rows in _rows(connection, t.statement, ids).values():
        for s in sorted(rows, key=lambda row: row.path):
            value = Value(s.vtype, s.value) if s.op == "set" else None
            changes[s.item, s.rev].append(Change(path=s.path, value=value))
    query = select(t.claim, _cited.c.uid.label("article")).outerjoin(
        _cited, _cited.c.id == t.claim.c.article_item
    )
    for c in sorted(connection.execute(query.where(t.claim.c.item.in_(ids))), key=lambda row: row.uid):
        claim: Claim | None = claim_of(c) if c.op == "set" else None
        changes[c.item, c.rev].append(Change(claim=claim) if claim else Change(drop=c.uid))
    return changes


def _rows(connection: Connection, table: Table, ids: Sequence[int]) -> dict[int, list[Row[Any]]]:
    found: dict[int, list[Row[Any]]] = defaultdict(list)
    for row in connection.execute(select(table).where(table.c.item.in_(ids)).order_by(table.c.rev)):
        found[row.item].append(row)
    return found


def _revision(item: str, row: Row[Any], changes: Iterable[Change]) -> Revision:
    return Revision(
        item=item,
        rev=row.rev,
        uid=row.uid,
        base_rev=row.base_rev,
        by=Act(row.author, row.at, row.tool, row.act, row.message, row.batch),
        state_hash=row.state_hash,
        prev_hash=row.prev_hash,
        hash=row.hash,
        changes=tuple(changes),
    )


def _chunks(named: Sequence[str]) -> Iterator[Sequence[str]]:
    for start in range(0, len(named), CHUNK):
        yield named[start : start + CHUNK]
