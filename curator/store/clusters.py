"""Which items are shown under which other one (`same_as`), kept up to date pair by pair.

A pair that is judged the same joins two clusters, one that no longer is may part one. Only what moves is written, so
that it takes the same time after many thousand judgements as after the first.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import TypeVar

from sqlalchemy import Connection, bindparam, delete, func, insert, select, update

from curator.rules.clusters import canonical_of, first_of, side_of_parted
from curator.store import tables as t

T = TypeVar("T")
_AT_ONCE = 5_000
_SAME = t.judgement.c.verdict == "same"
_UNDER = select(t.same_as.c.canonical).where(t.same_as.c.uid == bindparam("the_uid"))
_MEMBERS = select(t.same_as.c.uid).where(t.same_as.c.canonical == bindparam("the_uid"))
_COUNT = select(func.count()).select_from(t.same_as).where(t.same_as.c.canonical == bindparam("the_uid"))
_NUMBERS = select(t.item.c.uid, t.item.c.number).where(t.item.c.uid.in_(bindparam("uids", expanding=True)))
_BESIDE = (
    select(t.judgement.c.b)
    .where(_SAME, t.judgement.c.a.in_(bindparam("uids", expanding=True)))
    .union(select(t.judgement.c.a).where(_SAME, t.judgement.c.b.in_(bindparam("uids", expanding=True))))
)
_LEAVE = delete(t.same_as).where(t.same_as.c.uid.in_(bindparam("uids", expanding=True)))
_MOVE = update(t.same_as).where(t.same_as.c.canonical == bindparam("old")).values(canonical=bindparam("new"))
_item, _shown = t.item.alias("member"), t.item.alias("shown")
_SHOWN_FOR = (
    select(_item.c.id, _shown.c.id, _shown.c.state)
    .join(t.same_as, t.same_as.c.uid == _item.c.uid)
    .join(_shown, _shown.c.uid == t.same_as.c.canonical)
    .where(_item.c.id.in_(bindparam("ids", expanding=True)))
)


def canonical(connection: Connection, items: Collection[int], *, live: bool = False) -> dict[int, int]:
    """For every one of these items (internal ids): the item that it is shown under, which is often itself. With `live`,
    those that are shown under a withdrawn one are left out."""
    found = {item: item for item in items}
    for chunk in _chunks(items):
        for item, top, state in connection.execute(_SHOWN_FOR, {"ids": chunk}):
            if live and state == "withdrawn":
                del found[item]
            else:
                found[item] = top
    return found


def canonical_uid(connection: Connection, uid: str) -> str:
    """The item that an item is shown under; itself when it is shown by itself."""
    return connection.execute(_UNDER, {"the_uid": uid}).scalar() or uid


def members(connection: Connection, uid: str) -> list[str]:
    """The items that are shown under a canonical one, sorted by uid, so the oldest first."""
    return sorted(connection.execute(_MEMBERS, {"the_uid": uid}).scalars())


def whole(connection: Connection, uid: str) -> list[str]:
    """All items of the cluster that an item belongs to: the canonical one, then those that are shown under it."""
    top = canonical_uid(connection, uid)
    return [top, *members(connection, top)]


def size(connection: Connection, uid: str) -> int:
    """How many items are shown under this one."""
    return int(connection.execute(_COUNT, {"the_uid": uid}).scalar_one())


def join(connection: Connection, a: str, b: str) -> set[str]:
    """Put two clusters together after their judgement was written; the uids that are shown under another one now."""
    tops = {canonical_uid(connection, uid) for uid in (a, b)}
    if len(tops) == 1:
        return set()
    first, second = first_of(tops, _numbers(connection, tops))
    moved = {second, *members(connection, second)}
    connection.execute(_MOVE, {"old": second, "new": first})
    connection.execute(insert(t.same_as), {"uid": second, "canonical": first})
    return moved


def part(connection: Connection, a: str, b: str) -> set[str]:
    """Take a cluster apart after a judgement between `a` and `b` went, if nothing else holds it together; the uids that
    are shown under another one now."""
    side = side_of_parted(a, b, lambda uids: _beside(connection, uids))
    if side is None:
        return set()
    top = canonical_uid(connection, a)
    leaving = set(members(connection, top)) - side if top in side else side
    first, *others = first_of(leaving, _numbers(connection, leaving))
    for chunk in _chunks(leaving):
        connection.execute(_LEAVE, {"uids": chunk})
    _insert(connection, dict.fromkeys(others, first))
    return leaving


def rebuild(connection: Connection, pairs: Iterable[tuple[str, str]]) -> None:
    """Fill the empty table from all pairs that are judged the same."""
    same = list(pairs)
    numbers = _numbers(connection, {uid for pair in same for uid in pair})
    _insert(connection, canonical_of(same, numbers))


def _insert(connection: Connection, shown_under: Mapping[str, str]) -> None:
    if shown_under:
        rows = [{"uid": uid, "canonical": top} for uid, top in sorted(shown_under.items())]
        connection.execute(insert(t.same_as), rows)


def _beside(connection: Connection, uids: Collection[str]) -> set[str]:
    """The items that are directly judged the same as one of these."""
    found: set[str] = set()
    for chunk in _chunks(uids):
        found.update(connection.execute(_BESIDE, {"uids": chunk}).scalars())
    return found


def _numbers(connection: Connection, uids: Collection[str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for chunk in _chunks(uids):
        found.update(connection.execute(_NUMBERS, {"uids": chunk}).all())
    return found


def _chunks(all_of_them: Collection[T]) -> Iterator[list[T]]:
    listed = list(all_of_them)
    for at in range(0, len(listed), _AT_ONCE):
        yield listed[at : at + _AT_ONCE]
