"""Who or what is meant by a part of a name: the entities that go by it, and the places within them."""

from __future__ import annotations

from typing import Any

from sqlalchemy import CTE, ColumnElement, Select, String, func, literal, or_, select

from curator.model.values import read_shown
from curator.store import tables as t
from curator.store.likes import contains


def named(part: str) -> CTE:
    """The uids of entities that have the part in a name, or have it as their shown id, and of those judged the same."""
    return _meant(or_(contains(t.alias.c.name, part), *is_id("entity", t.entity.c.number, part)))


def numbered(part: str) -> CTE | None:
    """The uids of the entity that has the part as its shown id, and of those judged the same; None if it is no id."""
    typed = is_id("entity", t.entity.c.number, part)
    return _meant(*typed) if typed else None


def together(uid: str) -> CTE:
    """The uids of an entity, of the one that it is shown under, and of all that are shown under that one."""
    above = select(t.same_as.c.canonical).where(t.same_as.c.uid == uid).scalar_subquery()
    top = select(func.coalesce(above, literal(uid, String)).label("uid")).cte()
    under = select(t.same_as.c.uid).join(top, t.same_as.c.canonical == top.c.uid)
    return _kept(select(top.c.uid).union(under))


def _meant(condition: ColumnElement[bool]) -> CTE:
    """The uids of the entities that meet a condition, and of those judged the same."""
    called = select(t.entity.c.uid).join(t.alias, t.alias.c.item == t.entity.c.item).where(condition)
    found = _kept(called)
    shown_under = select(t.same_as.c.canonical).where(t.same_as.c.uid.in_(select(found.c.uid)))
    together = select(found.c.uid).union(shown_under).cte()
    same = select(t.same_as.c.uid).where(t.same_as.c.canonical.in_(select(together.c.uid)))
    return _kept(select(together.c.uid).union(same))


def places(part: str) -> CTE:
    """The uids of `named`, and of all places within any of them."""
    found = named(part)
    inside = select(found.c.uid).cte(recursive=True)
    below = select(t.entity.c.uid).join(inside, t.entity.c.within == inside.c.uid)
    return inside.union(below)


def _kept(query: Select[Any] | Any) -> CTE:
    """The answer of a query, found once for all places that it is used in."""
    made: CTE = query.cte().prefix_with("MATERIALIZED")
    return made


def is_id(kind: str, number: ColumnElement[int], word: str) -> list[ColumnElement[bool]]:
    """The condition that a word typed is the shown id of a row; none when it is no id of this kind."""
    typed = read_shown(word)
    return [number == typed.number] if typed is not None and typed.kind == kind else []
