"""Named questions about whom an article names, and what is known of a name that was refused."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import Connection, and_, func, select

from curator.model.values import shown
from curator.store import tables as t


@dataclass(frozen=True, slots=True)
class Link:
    """A person said that an entity is meant: at a stretch of a version (code points), or by words that stand somewhere
    in the article (`version` 0). `said` says where: "linked in this article", "cited in E3"."""

    entity: str
    version: int
    start: int
    end: int
    words: str
    said: str


@dataclass(frozen=True, slots=True)
class Held:
    """A post or rank that somebody had in an event: EDTF date of the event, and its shown id."""

    entity: str
    post: str
    date: str
    event: str


@dataclass(frozen=True, slots=True)
class Refusal:
    """Who said when (UTC, ISO) that a name does not mean an entity; `uid` is the element of its state."""

    entity: str
    uid: str
    author: str
    at: str


def links(connection: Connection, article: str) -> list[Link]:
    """Whom people linked in an article: by mentions of it, by claims that quote it, and as participants of events that
    cite it."""
    a, m, c, e, p, v = t.article.c, t.mention.c, t.claim_now.c, t.entity.c, t.participant.c, t.event.c
    found = [
        Link(row.entity, row.version, row.start, row.end, "", "linked in this article")
        for row in connection.execute(
            select(m.entity, m.version, m.start, m.end)
            .join(t.article, a.item == m.item)
            .where(a.uid == article)
        )
    ]
    cited = (
        select(e.uid, c.version, c.start, c.end, v.number)
        .join(t.article, a.item == c.article_item)
        .join(t.entity, e.uid == c.stated_value)
        .join(t.event, v.item == c.item)
        .where(a.uid == article, c.asserts, v.state != "withdrawn")
    )
    found += [
        Link(row.uid, row.version, row.start, row.end, "", f"cited in {shown('event', row.number)}")
        for row in connection.execute(cited)
    ]
    citing = select(c.item).join(t.article, a.item == c.article_item).where(a.uid == article)
    taking_part = (
        select(p.entity, p.as_named, v.number)
        .join(t.event, v.item == p.item)
        .where(p.item.in_(citing), p.entity.is_not(None), v.state != "withdrawn")
    )
    found += [
        Link(row.entity, 0, 0, 0, row.as_named, f"takes part in {shown('event', row.number)}")
        for row in connection.execute(taking_part)
    ]
    return found


def posts(connection: Connection, entities: Collection[str]) -> list[Held]:
    """The posts that these entities had in the events they took part in."""
    p, v = t.participant.c, t.event.c
    query = (
        select(p.entity, p.post, v.date, v.number)
        .join(t.event, v.item == p.item)
        .where(p.entity.in_(list(entities)), p.post != "", v.state != "withdrawn")
        .order_by(v.number)
    )
    return [
        Held(row.entity, row.post, row.date, shown("event", row.number)) for row in connection.execute(query)
    ]


def refusals(connection: Connection, normal: str) -> dict[str, Refusal]:
    """The entities (uids, as they are shown) for which somebody refused a normalised name, with the newest refusal of
    each."""
    r, e, s, v = t.refusal.c, t.entity.c, t.statement.c, t.revision.c
    query = (
        select(func.coalesce(t.same_as.c.canonical, e.uid).label("entity"), r.uid, v.author, v.at)
        .join(t.entity, e.item == r.item)
        .outerjoin(t.same_as, t.same_as.c.uid == e.uid)
        .join(t.statement, and_(s.item == r.item, s.path == "refused/" + r.uid + "/name", s.op == "set"))
        .join(t.revision, and_(v.item == s.item, v.rev == s.rev))
        .where(r.normal == normal, r.kind == "meaning")
        .order_by(v.at)
    )
    return {row.entity: Refusal(*row) for row in connection.execute(query)}
