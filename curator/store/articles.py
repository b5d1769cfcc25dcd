"""Named questions about articles."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Connection, Select, bindparam, func, insert, or_, select

from curator.model.lines import ArticleLine, Condition, Filter, Order
from curator.rules.workflow import ARTICLE_STATES
from curator.store import ordering, row_texts
from curator.store import tables as t
from curator.store.likes import begins, contains, words
from curator.store.naming import is_id, named, places, together
from curator.store.ordering import Keys, asks_for_state, ranked
from curator.store.row_texts import RowTexts, joined

_EVENTS = (
    select(func.count(func.distinct(t.claim_now.c.item)))
    .join(t.event, t.event.c.item == t.claim_now.c.item)
    .where(t.claim_now.c.article_item == t.article.c.item, t.event.c.state != "withdrawn")
    .scalar_subquery()
)
_NAME = func.coalesce(func.nullif(t.article.c.title, ""), t.article.c.headline)
_KEYS: Keys = {
    "title": func.lower(_NAME),
    "outlet": func.lower(func.nullif(t.article.c.outlet, "")),
    "published": t.article.c.earliest,
    "events": func.nullif(_EVENTS, 0),
    "state": ranked(t.article.c.state, ARTICLE_STATES),
}
# What an import asks for every article is built once: building a statement costs more than running it.
_SAME_ID = (
    select(t.article.c.uid)
    .where(t.article.c.identity_id == bindparam("identity"))
    .order_by(t.article.c.number)
    .limit(1)
)
_BY_IDENTITY = _SAME_ID.where(t.article.c.identity_outlet == bindparam("outlet"))
_BY_OUTLET = _SAME_ID.where(t.article.c.outlet == bindparam("outlet"))
_WITH_TEXT = (
    select(t.article.c.uid)
    .where(t.article.c.text_sha256 == bindparam("text_sha256"))
    .order_by(t.article.c.number)
    .limit(1)
)
_ADD_VERSION = insert(t.article_version).values(
    item=select(t.item.c.id).where(t.item.c.uid == bindparam("of")).scalar_subquery()
)


def _conditions(wanted: Filter) -> list[ColumnElement[bool]]:
    a = t.article.c
    conditions: list[ColumnElement[bool]] = []
    if wanted.state:
        conditions.append(a.state == wanted.state)
    elif not wanted.withdrawn and not asks_for_state(wanted):
        conditions.append(a.state != "withdrawn")
    if wanted.first or wanted.last:
        conditions += _published(wanted.first, wanted.last)
    if wanted.type:
        conditions.append(a.item.in_(_citing(t.event.c.type == wanted.type)))
    if wanted.entity:
        naming = (
            select(t.claim_now.c.article_item)
            .join(t.participant, t.participant.c.item == t.claim_now.c.item)
            .where(t.participant.c.entity.in_(select(together(wanted.entity).c.uid)))
        )
        conditions.append(a.item.in_(naming))
    for word in words(wanted.text):
        conditions.append(or_(_titled(word), _printed(word)))
    for condition in wanted.conditions:
        conditions += _condition(condition)
    return conditions


def _condition(wanted: Condition) -> list[ColumnElement[bool]]:
    a, values = t.article.c, wanted.values
    match wanted.name:
        case "words":
            return [_titled(values[0])]
        case "text":
            return [or_(*map(_printed, values))]
        case "state":
            return [a.state.in_(values)]
        case "type":
            return [a.item.in_(_citing(t.event.c.type.in_(values)))]
        case "who":
            return [or_(*map(_about, values))]
        case "place":
            return [or_(*(a.item.in_(_citing(t.event.c.place.in_(select(places(v).c.uid)))) for v in values))]
        case "date":
            return _published(*values)
        case "outlet":
            return [or_(*(contains(a.outlet, value) for value in values))]
        case "lang":
            return [or_(*(begins(a.language, value) for value in values))]
        case "is":
            return [a.uid.in_(values)]
    return []


def _titled(word: str) -> ColumnElement[bool]:
    """Whether the word stands in what the list shows of an article."""
    a = t.article.c
    ids = is_id("article", a.number, word)
    return or_(contains(a.title, word), contains(a.outlet, word), contains(a.headline, word), *ids)


def texts(connection: Connection) -> RowTexts:
    """What words are looked for in, for every article."""
    a = t.article.c
    return row_texts.read(connection, t.article, a.item, joined(a.title, a.outlet, a.headline))


def meant(connection: Connection, wanted: Condition) -> list[int]:
    """The articles (internal ids) that a word means though it stands in none of their texts: by the shown id."""
    ids = is_id("article", t.article.c.number, wanted.values[0])
    return list(connection.execute(select(t.article.c.item).where(*ids)).scalars()) if ids else []


def _printed(word: str) -> ColumnElement[bool]:
    """Whether the word stands in the newest text."""
    printed = (
        select(t.article_version.c.item)
        .where(t.article_version.c.item == t.article.c.item, t.article_version.c.n == t.article.c.version)
        .where(contains(t.article_version.c.text, word))
        .correlate(t.article)
    )
    return printed.exists()


def _published(first: str, last: str) -> list[ColumnElement[bool]]:
    day = t.article.c.earliest
    return [*([day >= first] if first else []), *([day <= last] if last else [])]


def _citing(event: ColumnElement[bool]) -> Select[Any]:
    """The articles that such events cite."""
    events = select(t.event.c.item).where(event, t.event.c.state != "withdrawn")
    return select(t.claim_now.c.article_item).where(t.claim_now.c.item.in_(events))


def _about(name: str) -> ColumnElement[bool]:
    """Whether an event that cites the article has somebody of this name, or the article mentions them."""
    uids = select(named(name).c.uid)
    taking_part = select(t.participant.c.item).where(t.participant.c.entity.in_(uids))
    cited = _citing(t.event.c.item.in_(taking_part))
    mentioned = select(t.mention.c.item).where(t.mention.c.entity.in_(uids))
    return or_(t.article.c.item.in_(cited), t.article.c.item.in_(mentioned))


def count(connection: Connection, wanted: Filter) -> int:
    """How many articles the filter leaves."""
    return int(
        connection.execute(
            select(func.count()).select_from(t.article).where(*_conditions(wanted))
        ).scalar_one()
    )


def find(
    connection: Connection, wanted: Filter, order: Order, limit: int | None = None, offset: int = 0
) -> array[int]:
    """The internal ids of the articles the filter leaves, in order."""
    return ordering.find(connection, t.article, _conditions(wanted), _KEYS, order, limit, offset)


def some(connection: Connection, items: Sequence[int]) -> list[ArticleLine]:
    """The lines of these articles (internal ids), in the order given; those that are gone are left out."""
    a = t.article.c
    columns = (
        *(a.uid, a.number, a.title, a.headline, a.outlet, a.published),
        *(a.language, a.state, a.version, a.account, _EVENTS.label("events")),
    )
    rows = connection.execute(select(a.item, *columns).where(a.item.in_(items)))
    found = {item: ArticleLine(*values) for item, *values in rows}
    return [found[item] for item in items if item in found]


def lines(connection: Connection, wanted: Filter, offset: int, limit: int) -> list[ArticleLine]:
    """The articles the filter leaves, by number, from `offset`."""
    return some(connection, find(connection, wanted, Order(), limit, offset))


def by_identity(connection: Connection, outlet: str, identity: str) -> str | None:
    """The uid of the article imported as (outlet, id), or whose outlet was since set to that; None if there is none."""
    given = {"outlet": outlet, "identity": identity}
    found = connection.execute(_BY_IDENTITY, given).scalar()
    if found is None and outlet:
        found = connection.execute(_BY_OUTLET, given).scalar()
    return found


def by_id_alone(connection: Connection, identity: str) -> list[str]:
    """The uids of all articles with this id, whatever their outlet."""
    a = t.article.c
    return list(
        connection.execute(select(a.uid).where(a.identity_id == identity).order_by(a.number)).scalars()
    )


def with_text(connection: Connection, text_sha256: str) -> str | None:
    """The uid of the first article whose newest text has this hash."""
    return connection.execute(_WITH_TEXT, {"text_sha256": text_sha256}).scalar()


def text(connection: Connection, uid: str, version: int | None = None) -> tuple[int, str]:
    """Version number and text of an article; the newest version unless one is named. Raises LookupError."""
    query = (
        select(t.article_version.c.n, t.article_version.c.text)
        .join(t.item, t.item.c.id == t.article_version.c.item)
        .where(t.item.c.uid == uid)
        .order_by(t.article_version.c.n.desc())
    )
    if version is not None:
        query = query.where(t.article_version.c.n == version)
    row = connection.execute(query.limit(1)).first()
    if row is None:
        raise LookupError(f"no version {version} of article {uid}")
    return row.n, row.text


class NewestText(NamedTuple):
    """An article as a search shows it, with its newest text."""

    uid: str
    number: int
    title: str
    headline: str
    outlet: str
    version: int
    text: str


def newest_texts(connection: Connection, items: Sequence[int]) -> dict[int, NewestText]:
    """Articles with their newest texts, by internal id."""
    a, v = t.article.c, t.article_version.c
    query = (
        select(a.item, a.uid, a.number, a.title, a.headline, a.outlet, a.version, v.text)
        .join(t.article_version, (v.item == a.item) & (v.n == a.version))
        .where(a.item.in_(items))
    )
    return {item: NewestText(*rest) for item, *rest in connection.execute(query)}


def add_version(
    connection: Connection, uid: str, n: int, text: str, encoding: str, hashes: tuple[str, str]
) -> None:
    """Store one immutable text of an article; `hashes` are those of the text and of the bytes it came from."""
    connection.execute(
        _ADD_VERSION,
        {
            "of": uid,
            "n": n,
            "text": text,
            "encoding": encoding,
            "text_sha256": hashes[0],
            "raw_sha256": hashes[1],
            "length": len(text),
        },
    )


def neighbour(connection: Connection, number: int, step: int) -> str | None:
    """The article that follows (`step` > 0) or precedes a number, withdrawn ones passed over; None at the end."""
    a = t.article.c
    query = select(a.uid).where(a.state != "withdrawn").limit(1)
    if step > 0:
        return connection.execute(query.where(a.number > number).order_by(a.number)).scalar()
    return connection.execute(query.where(a.number < number).order_by(a.number.desc())).scalar()
