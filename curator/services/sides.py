"""One entity as it is compared with another: everything of those that were judged the same, in one short read."""

from __future__ import annotations

from sqlalchemy import Connection

from curator.model.pairs import Sentence, Side
from curator.model.values import shown
from curator.model.views import Entity
from curator.rules import posts as rules_of_posts
from curator.rules import text as words
from curator.services.workspace import Workspace
from curator.store import clusters, occurring, posts, record
from curator.store.things import RecordThings

MOST_SENTENCES = 6


def side(workspace: Workspace, uid: str) -> Side:
    """What is known of the entity that this one is shown under; NotFoundError when there is none."""
    with workspace.database.read() as connection:
        every = clusters.whole(connection, uid)
        entities = [Entity.of(record.load(connection, one)) for one in every]
        first, *others = entities
        span = occurring.span(connection, every)
        called = [name for one in entities for name in (one.name, *(alias.name for alias in one.aliases))]
        return Side(
            uid=first.uid,
            shown_id=_shown_id(connection, first.uid),
            name=first.name,
            names=tuple(dict.fromkeys(called)),
            merged=tuple(f"{_shown_id(connection, one.uid)} {one.name}" for one in others),
            kind=first.kind,
            subkind=_said(*(one.subkind for one in entities)),
            country=_said(*(one.country for one in entities)),
            within=_within(connection, first),
            first=span.first,
            last=span.last,
            events=span.events,
            mentions=occurring.mentions(connection, every),
            posts=_posts(connection, first.uid, every),
            external=tuple(sorted({pair for one in entities for pair in one.external.items()})),
            note=_said(*(one.note for one in entities)),
            sentences=tuple(
                _sentence(found) for found in occurring.namings(connection, every, MOST_SENTENCES)
            ),
        )


def _shown_id(connection: Connection, uid: str) -> str:
    return shown("entity", record.item_row(connection, uid).number)


def _said(*texts: str) -> str:
    """What several entities say of themselves, each thing once."""
    return " · ".join(dict.fromkeys(text for text in texts if text))


def _within(connection: Connection, entity: Entity) -> str:
    things = RecordThings(connection)
    return ", ".join(things.name(uid) for uid in things.within(entity.uid))


def _posts(connection: Connection, uid: str, every: list[str]) -> tuple[str, ...]:
    """The dated posts, then what events call the entity where they say a post."""
    held = [
        rules_of_posts.describe(holder.post, holder.belongs_to)
        for holder in posts.of(connection, [uid]).get(uid, ())
    ]
    return tuple(dict.fromkeys([*held, *occurring.posts_in_events(connection, every)]))


def _sentence(found: occurring.Naming) -> Sentence:
    """The sentence around the words that name an entity; cut with an ellipsis where the excerpt ends before it does."""
    start, end = words.sentence_span(found.excerpt, found.start)
    start, end = min(start, found.start), max(end, found.end)
    before = "…" if start == 0 and not found.begins else ""
    after = "…" if end == len(found.excerpt) and not found.ends else ""
    shift = len(before) - start
    parts = (shown("article", found.number), found.outlet, found.published)
    return Sentence(
        f"{before}{found.excerpt[start:end]}{after}",
        found.start + shift,
        found.end + shift,
        " · ".join(part for part in parts if part),
    )
