"""Named questions about posts: those of some entities, who held one on a day, who shares one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, and_, func, or_, select

from curator.model.views import Post
from curator.rules import names, post_titles, posts
from curator.rules.posts import Holder, Holding
from curator.store import tables as t
from curator.store.entities import ASKED_AT_ONCE


@dataclass(frozen=True, slots=True)
class Held:
    """A post as it was held on a day. `days_away` says how far the nearest day is on which it was seen held; None when
    nothing is known of when."""

    holder: Holder
    holding: Holding
    days_away: int | None


_SHOWN_UNDER = func.coalesce(t.same_as.c.canonical, t.entity.c.uid)
_CANONICAL = t.entity.alias("shown_as")


def _posts(*where: ColumnElement[bool]) -> Select[Any]:
    """Posts with their holders, as they are shown after judgements; those of withdrawn entities are left out."""
    return (
        select(
            t.post,
            t.entity.c.uid.label("owner"),
            _CANONICAL.c.uid.label("holder"),
            _CANONICAL.c.number,
            _CANONICAL.c.name,
        )
        .add_columns(
            func.coalesce(func.nullif(_CANONICAL.c.country, ""), t.entity.c.country).label("country")
        )
        .join(t.entity, t.entity.c.item == t.post.c.item)
        .outerjoin(t.same_as, t.same_as.c.uid == t.entity.c.uid)
        .join(_CANONICAL, _CANONICAL.c.uid == _SHOWN_UNDER)
        .where(t.entity.c.state != "withdrawn", *where)
        .order_by(_CANONICAL.c.number, t.post.c.uid)
    )


def of(connection: Connection, uids: Iterable[str]) -> dict[str, list[Holder]]:
    """The posts of these entities, by the uid asked for, the latest first; of one that is shown under another, or has
    others shown under it, those of all of them. Entities without posts are left out."""
    asked = list(dict.fromkeys(uids))
    found: dict[str, list[Holder]] = {}
    for at in range(0, len(asked), ASKED_AT_ONCE):
        chunk = asked[at : at + ASKED_AT_ONCE]
        shown_as: dict[str, str] = dict(
            connection.execute(
                select(t.same_as.c.uid, t.same_as.c.canonical).where(t.same_as.c.uid.in_(chunk))
            ).all()
        )
        canonical = {shown_as.get(uid, uid) for uid in chunk}
        together = select(t.same_as.c.uid).where(t.same_as.c.canonical.in_(canonical))
        rows = connection.execute(
            _posts(or_(t.entity.c.uid.in_(canonical), t.entity.c.uid.in_(together)))
        ).all()
        by_holder: dict[str, list[Holder]] = defaultdict(list)
        for holder in _holders(connection, rows):
            by_holder[holder.entity].append(holder)
        for uid in chunk:
            if held := by_holder.get(shown_as.get(uid, uid)):
                order = {post.uid: n for n, post in enumerate(posts.in_order(h.post for h in held))}
                found[uid] = sorted(held, key=lambda holder: order[holder.post.uid])
    return found


def held_on(connection: Connection, day: str, titles: Collection[str] = ()) -> list[Held]:
    """Who held, or may have held, a post on a day (ISO), by number; `titles`, in any wording, narrow it to these posts.

    A post counts as long as its dates do not exclude the day: see `holding` and `days_away`.
    """
    p = t.post.c
    where: list[ColumnElement[bool]] = [
        or_(p.earliest.is_(None), p.earliest <= day),
        or_(p.latest.is_(None), p.latest >= day),
    ]
    if titles:
        where.append(p.normal.in_({post_titles.normal(title) for title in titles}))
    rows = connection.execute(_posts(*where)).all()
    return [
        Held(holder, holding, posts.days_away(holder.post, day))
        for holder in _holders(connection, rows)
        if not post_titles.tense(holder.post.title)
        and (holding := posts.holding(holder.post, day)) != "not held"
    ]


def shared(connection: Connection, uid: str | None = None) -> list[Holder]:
    """The posts whose title more than one entity has, with all who have them; with `uid` only those of one holder at a
    time that this entity, or one that is shown under it or that it is shown under, has too."""
    p = t.post.c
    several = select(p.normal).group_by(p.normal).having(func.count(func.distinct(p.item)) > 1)
    where: list[ColumnElement[bool]] = [p.normal != "", p.normal.in_(several)]
    if uid is not None:
        titles = [holder.post.title for holder in of(connection, [uid]).get(uid, [])]
        # Who sits in a parliament has hundreds of others beside, and none of them tells anything.
        own = {
            post_titles.normal(title) for title in titles if post_titles.held_by_one(title, said_of_what=True)
        }
        if not own:
            return []
        where.append(p.normal.in_(own))
    return _holders(connection, connection.execute(_posts(and_(*where))).all())


def _holders(connection: Connection, rows: Sequence[Row[Any]]) -> list[Holder]:
    organisations = {row.organisation_entity for row in rows if row.organisation_entity}
    known = _organisations(connection, organisations)
    texts = called(connection, {row.organisation for row in rows if row.organisation})
    found = []
    for row in rows:
        key, name = "", row.organisation
        if row.organisation_entity:
            key, name = known.get(row.organisation_entity, (row.organisation_entity, ""))
        elif row.organisation:
            key = texts.get(row.organisation, _folded(row.organisation))
        found.append(
            Holder(row.holder, row.number, row.name, row.country, post_of(row), key, name, row.owner)
        )
    return found


def post_of(row: Row[Any]) -> Post:
    """A post from a row of `post`."""
    return Post(
        uid=row.uid,
        title=row.title,
        rank=row.rank,
        organisation=row.organisation,
        organisation_entity=row.organisation_entity,
        since=row.since,
        until=row.until,
        seen=row.seen,
        note=row.note,
    )


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())


def _organisations(connection: Connection, uids: Collection[str]) -> dict[str, tuple[str, str]]:
    """The uid that each of these entities is shown under, and the name of that one."""
    query = (
        select(t.entity.c.uid, _CANONICAL.c.uid, _CANONICAL.c.name)
        .outerjoin(t.same_as, t.same_as.c.uid == t.entity.c.uid)
        .join(_CANONICAL, _CANONICAL.c.uid == _SHOWN_UNDER)
        .where(t.entity.c.uid.in_(uids))
    )
    return {asked: (uid, name) for asked, uid, name in connection.execute(query)}


def called(connection: Connection, organisations: Collection[str]) -> dict[str, str]:
    """The organisations and places (the uids they are shown under) that go by these names, by the name asked for,
    where only one does; capitals do not matter."""
    query = (
        select(t.alias.c.name, _SHOWN_UNDER)
        .join(t.entity, t.entity.c.item == t.alias.c.item)
        .outerjoin(t.same_as, t.same_as.c.uid == t.entity.c.uid)
        .where(t.alias.c.normal.in_({names.normalise(name) for name in organisations}))
        .where(t.entity.c.kind != "person", t.entity.c.state != "withdrawn")
    )
    found: dict[str, set[str]] = defaultdict(set)
    for name, uid in connection.execute(query) if organisations else ():
        found[_folded(name)].add(uid)
    only = {name: uids.pop() for name, uids in found.items() if len(uids) == 1}
    return {name: only[_folded(name)] for name in organisations if _folded(name) in only}
