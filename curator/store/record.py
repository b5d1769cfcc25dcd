"""The record's one mechanism: append a revision to an item; read an item's state, now or as of a revision; its log.

Saving is optimistic and the base revision is mandatory: the item's row moves from `base` to `base + 1` or nothing is
written. Inside the same transaction the state is read back from the rows and its hash compared, so that what was saved
is what was meant.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import BindParameter, Connection, Row, and_, bindparam, func, insert, select, update

from curator.errors import ConflictError, NotFoundError, RefusedError
from curator.model.claims import Basis, Claim
from curator.model.revisions import Act, Revision
from curator.model.state import Change, ItemState, apply, difference
from curator.model.values import Value, shown
from curator.rules import canonical
from curator.store import tables as t

_NEWEST = 1000
_cited = t.item.alias("cited_article")
# Statements that every save runs are built once: building one costs more than running it.
_UID: BindParameter[str] = bindparam("the_uid")
_ITEM: BindParameter[int] = bindparam("the_item")
_UPTO: BindParameter[int] = bindparam("upto")
_ITEM_BY_UID = select(t.item).where(t.item.c.uid == _UID)
_IDS = select(t.item.c.uid, t.item.c.id).where(t.item.c.uid.in_(bindparam("uids", expanding=True)))
_STATEMENTS = (
    select(t.statement).where(t.statement.c.item == _ITEM).order_by(t.statement.c.path, t.statement.c.rev)
)
_STATEMENTS_THEN = _STATEMENTS.where(t.statement.c.rev <= _UPTO)
_CLAIMS = (
    select(t.claim, _cited.c.uid.label("article"))
    .outerjoin(_cited, _cited.c.id == t.claim.c.article_item)
    .where(t.claim.c.item == _ITEM)
    .order_by(t.claim.c.uid, t.claim.c.rev)
)
_CLAIMS_THEN = _CLAIMS.where(t.claim.c.rev <= _UPTO)
_NEXT = select(func.coalesce(func.max(t.item.c.number), 0) + 1).where(t.item.c.kind == bindparam("the_kind"))
_MAKE = (
    insert(t.item)
    .values(
        uid=_UID,
        kind=bindparam("the_kind"),
        number=_NEXT.scalar_subquery(),
        rev=0,
        head_hash=canonical.GENESIS,
        state="",
    )
    .returning(t.item.c.number)
)
_MOVE = (
    update(t.item)
    .where(t.item.c.uid == _UID, t.item.c.rev == bindparam("base"))
    .values(rev=t.item.c.rev + 1)
    .returning(t.item)
)
_HEAD = (
    update(t.item)
    .where(t.item.c.id == _ITEM)
    .values(head_hash=bindparam("link"), state=bindparam("the_state"))
)


def claim_of(row: Row[Any]) -> Claim:
    """A claim from a row of `claim` joined with its article's uid (as `article`)."""
    basis = json.loads(row.basis) if row.basis else None
    return Claim(
        uid=row.uid,
        path=row.path,
        article=row.article,
        version=row.version,
        start=row.start,
        end=row.end,
        quote=row.quote,
        stated_value=row.stated_value,
        asserts=bool(row.asserts),
        attribution=row.attribution,
        basis=Basis(**basis) if basis else None,
    )


def _statements(connection: Connection, item_id: int, upto: int | None) -> Sequence[Row[Any]]:
    if upto is None:
        return connection.execute(_STATEMENTS, {"the_item": item_id}).all()
    return connection.execute(_STATEMENTS_THEN, {"the_item": item_id, "upto": upto}).all()


def _claims(connection: Connection, item_id: int, upto: int | None) -> Sequence[Row[Any]]:
    if upto is None:
        return connection.execute(_CLAIMS, {"the_item": item_id}).all()
    return connection.execute(_CLAIMS_THEN, {"the_item": item_id, "upto": upto}).all()


def state_of(connection: Connection, row: Row[Any], rev: int | None = None) -> ItemState:
    """The state of the item in `row` (a row of `item`), now or as of revision `rev`."""
    values: dict[str, Value] = {}
    for s in _statements(connection, row.id, rev):
        if s.op == "set":
            values[s.path] = Value(s.vtype, s.value)
        else:
            values.pop(s.path, None)
    claims: dict[str, Claim] = {}
    for c in _claims(connection, row.id, rev):
        if c.op == "set":
            claims[c.uid] = claim_of(c)
        else:
            claims.pop(c.uid, None)
    return ItemState(row.uid, row.kind, row.number, row.rev if rev is None else rev, values, claims)


def item_row(connection: Connection, uid: str) -> Row[Any]:
    """The lock row of an item; NotFoundError when the record has none with this uid."""
    row = connection.execute(_ITEM_BY_UID, {"the_uid": uid}).first()
    if row is None:
        raise NotFoundError(f"There is no item {uid} in this record.")
    return row


def ids(connection: Connection, uids: Collection[str]) -> dict[str, int]:
    """The internal ids of items, by uid; NotFoundError when the record has none with one of these uids."""
    rows = connection.execute(_IDS, {"uids": sorted(uids)}) if uids else ()
    found = {row.uid: row.id for row in rows}
    for missing in sorted(set(uids) - found.keys()):
        raise NotFoundError(f"There is no item {missing} in this record.")
    return found


def numbered(connection: Connection, kind: str, number: int) -> Row[Any]:
    """The lock row of the item shown as kind letter and number; NotFoundError when there is none."""
    row = connection.execute(select(t.item).where(t.item.c.kind == kind, t.item.c.number == number)).first()
    if row is None:
        raise NotFoundError(
            f"There is no {shown(kind, number)} in this record: list them to see what there is."
        )
    return row


def load(connection: Connection, uid: str, rev: int | None = None) -> ItemState:
    """The state of an item by uid, now or as of revision `rev` (1 up to its newest)."""
    row = item_row(connection, uid)
    if rev is not None and not 1 <= rev <= row.rev:
        name = shown(row.kind, row.number)
        raise NotFoundError(f"{name} has revisions 1 to {row.rev}, not {rev}: see `curator log {name}`.")
    return state_of(connection, row, rev)


def rows(connection: Connection, items: Iterable[int]) -> dict[int, Row[Any]]:
    """The lock rows of items, by the internal id that projections name them by."""
    found = connection.execute(select(t.item).where(t.item.c.id.in_(list(items))))
    return {row.id: row for row in found}


def log(connection: Connection, uid: str) -> list[Revision]:
    """All revisions of an item, oldest first, each with what it changed."""
    row = item_row(connection, uid)
    changes: dict[int, list[Change]] = {}
    for s in _statements(connection, row.id, None):
        value = Value(s.vtype, s.value) if s.op == "set" else None
        changes.setdefault(s.rev, []).append(Change(path=s.path, value=value))
    for c in _claims(connection, row.id, None):
        change = Change(claim=claim_of(c)) if c.op == "set" else Change(drop=c.uid)
        changes.setdefault(c.rev, []).append(change)
    rows = connection.execute(
        select(t.revision).where(t.revision.c.item == row.id).order_by(t.revision.c.rev)
    ).all()
    return [
        Revision(
            item=uid,
            rev=r.rev,
            uid=r.uid,
            base_rev=r.base_rev,
            by=Act(r.author, r.at, r.tool, r.act, r.message, r.batch),
            state_hash=r.state_hash,
            prev_hash=r.prev_hash,
            hash=r.hash,
            changes=tuple(changes.get(r.rev, ())),
        )
        for r in rows
    ]


def claims_made(connection: Connection, uid: str) -> dict[str, tuple[int, str, str]]:
    """Who put each claim of an item, by the claim's uid: the revision that put it as it stands, its author and time."""
    row = item_row(connection, uid)
    query = (
        select(t.claim.c.uid, t.revision.c.rev, t.revision.c.author, t.revision.c.at)
        .join(t.revision, and_(t.revision.c.item == t.claim.c.item, t.revision.c.rev == t.claim.c.rev))
        .where(and_(t.claim.c.item == row.id, t.claim.c.op == "set"))
        .order_by(t.claim.c.rev)
    )
    return {r.uid: (r.rev, r.author, r.at) for r in connection.execute(query)}


def last_saved(connection: Connection, author: str) -> str:
    """When an author last saved anything, as the record writes times; empty when that is long ago or never was.

    Only the newest revisions are looked at: ids grow with time, so the index of their uids has them at its end, and the
    answer takes the same time in a record of any size.
    """
    newest = (
        select(t.revision.c.author, t.revision.c.at)
        .order_by(t.revision.c.uid.desc())
        .limit(_NEWEST)
        .subquery()
    )
    return connection.execute(select(newest.c.at).where(newest.c.author == author).limit(1)).scalar() or ""


def create(connection: Connection, uid: str, kind: str) -> ItemState:
    """A new item at revision 0, numbered next in its kind; `append` gives it its first revision."""
    number = connection.execute(_MAKE, {"the_uid": uid, "the_kind": kind}).scalar_one()
    return ItemState(uid, kind, number)


def append(
    connection: Connection, base: ItemState, changes: Iterable[Change], by: Act, uid: str
) -> ItemState:
    """Save `changes` on top of `base` as one revision with id `uid`, and return the state saved.

    ConflictError when the item is no longer at `base.rev`; RefusedError when the changes change nothing.
    """
    row = connection.execute(_MOVE, {"the_uid": base.uid, "base": base.rev}).first()
    if row is None:
        raise ConflictError(shown(base.kind, base.number), base.rev, item_row(connection, base.uid).rev)
    after = replace(apply(base, changes), rev=row.rev, number=row.number)
    effective = difference(base, after)
    if not effective:
        raise RefusedError(f"{shown(base.kind, base.number)}: nothing was changed, so nothing was saved.")
    state_hash = canonical.state_hash(after)
    link = canonical.revision_hash(
        item=base.uid,
        rev=row.rev,
        uid=uid,
        base_rev=base.rev,
        by=by,
        state=state_hash,
        prev=row.head_hash,
        changes=effective,
    )
    connection.execute(
        insert(t.revision),
        {
            "item": row.id,
            "rev": row.rev,
            "uid": uid,
            "base_rev": base.rev,
            "author": by.author,
            "at": by.at,
            "tool": by.tool,
            "act": by.act,
            "message": by.message,
            "batch": by.batch,
            "state_hash": state_hash,
            "prev_hash": row.head_hash,
            "hash": link,
        },
    )
    _insert_changes(connection, row, effective)
    connection.execute(_HEAD, {"the_item": row.id, "link": link, "the_state": after.text("state")})
    if canonical.state_hash(state_of(connection, row)) != state_hash:
        raise RefusedError(
            f"{shown(base.kind, base.number)} did not read back as it was written; nothing was saved. "
            "Run `curator check` and report this."
        )
    return after


def _insert_changes(connection: Connection, row: Row[Any], changes: list[Change]) -> None:
    statements: list[dict[str, object]] = []
    claims: list[dict[str, object]] = []
    cited = {change.claim.article for change in changes if change.claim is not None}
    cited_ids = ids(connection, cited)
    for change in changes:
        where: dict[str, object] = {"item": row.id, "rev": row.rev}
        if change.claim is not None:
            c = change.claim
            claims.append(
                where
                | {
                    "uid": c.uid,
                    "op": "set",
                    "path": c.path,
                    "asserts": c.asserts,
                    "stated_value": c.stated_value,
                }
                | {"article_item": cited_ids[c.article], "version": c.version}
                | {"start": c.start, "end": c.end, "quote": c.quote, "attribution": c.attribution}
                | {"basis": canonical.basis_json(c)}
            )
        elif change.drop is not None:
            blank = dict.fromkeys(_CLAIM_BODY)
            claims.append(where | {"uid": change.drop, "op": "del"} | blank)
        elif change.value is not None:
            v = change.value
            statements.append(where | {"path": change.path, "op": "set", "vtype": v.type, "value": v.text})
        else:
            statements.append(where | {"path": change.path, "op": "del", "vtype": None, "value": None})
    if statements:
        connection.execute(insert(t.statement), statements)
    if claims:
        connection.execute(insert(t.claim), claims)


_CLAIM_BODY = (
    "path",
    "asserts",
    "stated_value",
    "article_item",
    "version",
    "start",
    "end",
    "quote",
    "attribution",
    "basis",
)
