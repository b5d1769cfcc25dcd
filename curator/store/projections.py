"""Projections: what lists and look-ups read, derived from items; one item at a time on saving, all on `rebuild`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sqlalchemy import Connection, Table, bindparam, delete, insert, select

from curator.codebook.types import Codebook
from curator.model.state import ItemState
from curator.model.views import Article, Entity, Event, Post
from curator.rules import dates, names, post_titles, posts, titles
from curator.rules.claims import statuses
from curator.store import clusters, judgements, likeness, merged_events, record, search, search_documents
from curator.store import tables as t
from curator.store.things import RecordThings

VERSION = "4"
"""What is derived here, as a number: a record projected under another one is projected anew when it is opened."""

_AT_ONCE = 5_000

_BY_ITEM = {
    "article": (t.article, t.mention),
    "event": (t.event, t.participant, t.claim_now),
    "entity": (t.entity, t.alias, t.refusal, t.post, t.external),
    "judgement": (),
}

_FORGET = {
    table: delete(table).where(table.c.item == bindparam("the_item"))
    for tables in _BY_ITEM.values()
    for table in tables
}
_TEXT = select(t.article_version.c.text).where(
    t.article_version.c.item == bindparam("the_item"), t.article_version.c.n == bindparam("version")
)


def project(
    connection: Connection, state: ItemState, codebook: Codebook, before: ItemState | None = None
) -> None:
    """Bring the projections of one item up to date with `state`; `before` tells what a place or judgement moved."""
    item_id = record.item_row(connection, state.uid).id
    if before is None or before.rev:  # of a new item there is nothing to forget
        for table in _BY_ITEM[state.kind]:
            connection.execute(_FORGET[table], {"the_item": item_id})
    match state.kind:
        case "article":
            _article(connection, item_id, state)
            likeness.note(connection, item_id, state, before)
        case "event":
            _event(connection, item_id, state, codebook)
            top = clusters.canonical_uid(connection, state.uid)
            if before is not None and top != state.uid:
                _reproject(connection, [record.item_row(connection, top).id], codebook)
        case "entity":
            _entity(connection, item_id, state)
            if before is None or not before.rev:
                return  # nothing can cite what is new
            if before.text("name") != state.text("name"):
                citing = _events_citing(connection, _shown_as(connection, state.uid))
                # The name of a place may say what it is a part of, and so whether claims exclude each other.
                again = _reproject if state.text("kind") == "place" else _reindex
                again(connection, citing, codebook)
            if before.text("within") != state.text("within"):
                _reproject(
                    connection, _events_citing(connection, _places_inside(connection, {state.uid})), codebook
                )
        case "judgement":
            moved = judgements.project(connection, item_id, state)
            touched = _events_citing(connection, _places_inside(connection, moved))
            judged = {clusters.canonical_uid(connection, state.text(path)) for path in ("a", "b")}
            touched |= set(_events_among(connection, moved | judged)) if moved else set()
            _reproject(connection, touched, codebook)


def rebuild(connection: Connection, codebook: Codebook) -> int:
    """Drop and remake every projection; the number of items projected."""
    from curator.store import name_index

    search.clear(connection)
    likeness.clear(connection)
    for name in reversed(t.PROJECTIONS):
        connection.execute(delete(t.TABLES[name]))
    judgements.rebuild(connection)
    count = 0
    for kind in ("entity", "article", "event"):
        for row in connection.execute(
            select(t.item).where(t.item.c.kind == kind).order_by(t.item.c.number)
        ).all():
            project(connection, record.state_of(connection, row), codebook)
            count += 1
    name_index.flush(connection)
    return count


def _insert(connection: Connection, table: Table, rows: Iterable[dict[str, object]]) -> None:
    made = list(rows)
    if made:
        connection.execute(insert(table), made)


def _article(connection: Connection, item_id: int, state: ItemState) -> None:
    article = Article.of(state)
    newest = article.versions[-1]
    text = connection.execute(_TEXT, {"the_item": item_id, "version": newest.n}).scalar_one()
    _insert(
        connection,
        t.article,
        [
            {
                "item": item_id,
                "uid": state.uid,
                "number": state.number,
                "identity_outlet": article.identity_outlet,
                "identity_id": article.identity_id,
                "title": article.title,
                "headline": titles.headline(text),
                "outlet": article.outlet,
                "url": article.url,
                "published": article.published,
                "earliest": dates.bounds(article.published).earliest if article.published else None,
                "language": article.language,
                "state": article.state,
                "account": article.account,
                "version": newest.n,
                "text_sha256": newest.text_sha256,
            }
        ],
    )
    _insert(
        connection,
        t.mention,
        (
            {
                "item": item_id,
                "uid": uid,
                "version": int(slots["version"].text),
                "start": int(slots["start"].text),
                "end": int(slots["end"].text),
                "entity": slots["entity"].text,
            }
            for uid, slots in state.under("mention").items()
        ),
    )
    search.put(connection, item_id, search_documents.of_article(state, text))


def _event(connection: Connection, item_id: int, own: ItemState, codebook: Codebook) -> None:
    """An event with what is shown under it; one that is shown under another has its row, and nothing that lists find
    events by: those rows are the other one's."""
    things = RecordThings(connection)
    state = merged_events.seen_as_one(connection, own, things)
    event = Event.of(state)
    event_type = codebook.type(event.type)
    date = state.text("date")
    bounds = dates.bounds(date) if date else dates.Bounds(None, None)
    standing = statuses(state, event_type, things).values()
    articles = record.ids(connection, {c.article for c in state.claims.values()})
    _insert(
        connection,
        t.event,
        [
            {
                "item": item_id,
                "uid": state.uid,
                "number": state.number,
                "external_id": event.external_id,
                "type": event.type,
                "title": event.title,
                "realis": event.realis,
                "state": event.state,
                "part_of": event.part_of,
                "date": date,
                "earliest": bounds.earliest,
                "latest": bounds.latest,
                "place": state.text("place") or None,
                "sources": len({c.article for c in state.claims.values()}),
                "unsourced": sum(s.standing == "unsourced" for s in standing),
                "contested": sum(s.standing == "contested" for s in standing),
            }
        ],
    )
    if things.canonical(state.uid) != state.uid:
        search.put(connection, item_id, None)
        return
    _insert(
        connection,
        t.participant,
        (
            {
                "item": item_id,
                "uid": who.uid,
                "role": who.role,
                "entity": who.entity,
                "description": who.description,
                "as_named": who.as_named,
                "post": who.post,
                "side": who.side,
                "count": who.count,
            }
            for who in event.participants
        ),
    )
    _insert(
        connection,
        t.claim_now,
        (
            {
                "item": item_id,
                "uid": c.uid,
                "path": c.path,
                "asserts": c.asserts,
                "stated_value": c.stated_value,
                "article_item": articles[c.article],
                "version": c.version,
                "start": c.start,
                "end": c.end,
            }
            for c in state.claims.values()
        ),
    )
    search.put(connection, item_id, search_documents.of_event(state, codebook, things))


def _entity(connection: Connection, item_id: int, state: ItemState) -> None:
    entity = Entity.of(state)
    _insert(
        connection,
        t.entity,
        [
            {
                "item": item_id,
                "uid": state.uid,
                "number": state.number,
                "name": entity.name,
                "kind": entity.kind,
                "subkind": entity.subkind,
                "country": entity.country,
                "within": entity.within,
                "state": entity.state,
                "external_id": entity.external_id,
            }
        ],
    )
    called = [("name", entity.name, "name", ""), *((a.uid, a.name, a.kind, a.source) for a in entity.aliases)]
    _insert(
        connection,
        t.alias,
        (
            {
                "item": item_id,
                "uid": uid,
                "name": name,
                "kind": kind,
                "source": source,
                "normal": names.normalise(name),
            }
            for uid, name, kind, source in called
        ),
    )
    _insert(
        connection,
        t.refusal,
        (
            {
                "item": item_id,
                "uid": refused.uid,
                "kind": refused.kind,
                "source": refused.source,
                "normal": names.normalise(refused.name),
            }
            for refused in entity.refused
        ),
    )
    from curator.store import name_index

    going_by = () if entity.state == "withdrawn" else [name for _, name, _, _ in called]
    name_index.put(connection, item_id, entity.kind, going_by)
    _insert(connection, t.post, (_post(item_id, post) for post in entity.posts))
    _insert(
        connection,
        t.external,
        (
            {"item": item_id, "scheme": scheme, "value": value}
            for scheme, value in (
                *entity.external.items(),
                *(("", further) for further in entity.imported_as),
            )
        ),
    )
    search.put(connection, item_id, search_documents.of_entity(state))


def _post(item_id: int, post: Post) -> dict[str, object]:
    may = posts.possible(post)
    return {
        "item": item_id,
        "uid": post.uid,
        "title": post.title,
        "normal": post_titles.normal(post.title),
        "rank": post.rank,
        "organisation": post.organisation,
        "organisation_entity": post.organisation_entity,
        "since": post.since,
        "until": post.until,
        "seen": post.seen,
        "earliest": may.earliest,
        "latest": may.latest,
        "note": post.note,
    }


def _places_inside(connection: Connection, uids: Iterable[str]) -> set[str]:
    """These items, those that are shown under them, and all places within any of them."""
    inside: set[str] = set()
    fresh = set(uids)
    while fresh:
        inside |= fresh
        found: set[str] = set()
        for chunk in _chunks(fresh):
            shown_under = select(t.same_as.c.uid).where(t.same_as.c.canonical.in_(chunk))
            below = select(t.entity.c.uid).where(t.entity.c.within.in_(chunk))
            found.update(connection.execute(shown_under.union(below)).scalars())
        fresh = found - inside
    return inside


def _events_citing(connection: Connection, uids: Iterable[str]) -> set[int]:
    """The events that hold one of these items, or a claim that states one; and those that they are shown under."""
    found: set[int] = set()
    for chunk in _chunks(uids):
        claimed = select(t.claim_now.c.item).where(t.claim_now.c.stated_value.in_(chunk))
        valued = (
            select(t.statement.c.item)
            .join(t.event, t.event.c.item == t.statement.c.item)
            .where(t.statement.c.vtype == "item", t.statement.c.value.in_(chunk))
        )
        found.update(connection.execute(claimed.union(valued)).scalars())
    return found.union(clusters.canonical(connection, found).values())


def _chunks(uids: Iterable[str]) -> Iterator[list[str]]:
    """Not more at once than a database takes in one question."""
    listed = list(uids)
    for at in range(0, len(listed), _AT_ONCE):
        yield listed[at : at + _AT_ONCE]


def _events_among(connection: Connection, uids: Iterable[str]) -> Iterator[int]:
    """Those of these items that are events, by internal id."""
    for chunk in _chunks(uids):
        yield from connection.execute(select(t.event.c.item).where(t.event.c.uid.in_(chunk))).scalars()


def _shown_as(connection: Connection, uid: str) -> list[str]:
    """This item and those that are shown under it."""
    under = select(t.same_as.c.uid).where(t.same_as.c.canonical == uid)
    return [uid, *connection.execute(under).scalars()]


def _reindex(connection: Connection, item_ids: Iterable[int], codebook: Codebook) -> None:
    """Bring what is searched of these events up to date, where only a name in them is another one."""
    things = RecordThings(connection)
    for item_id in sorted(item_ids):
        row = connection.execute(select(t.item).where(t.item.c.id == item_id)).one()
        state = record.state_of(connection, row)
        search.put(connection, item_id, search_documents.of_event(state, codebook, things))


def _reproject(connection: Connection, item_ids: Iterable[int], codebook: Codebook) -> None:
    for item_id in sorted(item_ids):
        row = connection.execute(select(t.item).where(t.item.c.id == item_id)).one()
        project(connection, record.state_of(connection, row), codebook)
