"""What lists, screens and `show` read: each function is one read transaction. Nothing here writes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from sqlalchemy import Connection

from curator.errors import NotFoundError, WrongUsageError
from curator.model.lines import ArticleLine, EntityLine, EventLine, Filter
from curator.model.revisions import Revision
from curator.model.state import ItemState
from curator.model.values import ItemKind, ShownId, Value, shown
from curator.rules import dates
from curator.rules.workflow import ARTICLE_STATES, ENTITY_STATES
from curator.services import references
from curator.services.workspace import Workspace
from curator.store import articles, entities, events, record
from curator.store.things import RecordThings

Listed = Literal["article", "event", "entity"]
STATES: dict[str, tuple[str, ...]] = {
    "article": ARTICLE_STATES,
    "event": events.STATES,
    "entity": ENTITY_STATES,
}


def last_saved(workspace: Workspace) -> str:
    """When this person last saved anything (`YYYY-MM-DDTHH:MM:SS.ffffffZ`); empty when that is long ago."""
    with workspace.database.read() as connection:
        return record.last_saved(connection, workspace.author)


def article_page(workspace: Workspace, wanted: Filter, offset: int, limit: int) -> list[ArticleLine]:
    """The articles the filter leaves, by number, from `offset`."""
    with workspace.database.read() as connection:
        return articles.lines(connection, wanted, offset, limit)


def article_count(workspace: Workspace, wanted: Filter) -> int:
    """How many articles the filter leaves."""
    with workspace.database.read() as connection:
        return articles.count(connection, wanted)


def event_page(workspace: Workspace, wanted: Filter, offset: int, limit: int) -> list[EventLine]:
    """The events the filter leaves, by number, from `offset`."""
    with workspace.database.read() as connection:
        return events.lines(connection, wanted, workspace.codebook, offset, limit)


def event_count(workspace: Workspace, wanted: Filter) -> int:
    """How many events the filter leaves."""
    with workspace.database.read() as connection:
        return events.count(connection, wanted)


def entity_page(workspace: Workspace, wanted: Filter, offset: int, limit: int) -> list[EntityLine]:
    """The entities the filter leaves, by number, from `offset`."""
    with workspace.database.read() as connection:
        return entities.lines(connection, wanted, offset, limit)


def entity_count(workspace: Workspace, wanted: Filter) -> int:
    """How many entities the filter leaves."""
    with workspace.database.read() as connection:
        return entities.count(connection, wanted)


def article_text(workspace: Workspace, uid: str, version: int | None = None) -> tuple[int, str]:
    """Version number and text of an article, the newest unless one is named; NotFoundError if there is none."""
    with workspace.database.read() as connection:
        return text_within(connection, uid, version)


def text_within(connection: Connection, uid: str, version: int | None = None) -> tuple[int, str]:
    """`article_text` over an open transaction."""
    try:
        return articles.text(connection, uid, version)
    except LookupError as error:
        name = shown("article", record.item_row(connection, uid).number)
        raise NotFoundError(f"{name} has no text version {version}: see `curator show {name}`.") from error


def state(workspace: Workspace, uid: str, rev: int | None = None) -> ItemState:
    """The state of an item, now or as of revision `rev`."""
    with workspace.database.read() as connection:
        return state_within(connection, uid, rev)


def state_within(connection: Connection, uid: str, rev: int | None = None) -> ItemState:
    """`state` over an open transaction."""
    return record.load(connection, uid, rev)


def article_label(article: ItemState) -> str:
    """An article in a few words: the id people read, outlet and publication date."""
    parts = (shown("article", article.number), article.text("outlet"), article.text("published"))
    return " · ".join(part for part in parts if part)


def find(workspace: Workspace, text: str, *kinds: ItemKind) -> tuple[str, ShownId]:
    """The uid behind a shown id (`A1`, `A1v2`, `E4.2`, `N7`, `J2`) and the id as read; NotFoundError tells ids."""
    with workspace.database.read() as connection:
        return references.shown_item(connection, text, *kinds)


def log(workspace: Workspace, uid: str) -> list[Revision]:
    """All revisions of an item, oldest first, each with what it changed."""
    with workspace.database.read() as connection:
        return record.log(connection, uid)


def events_of_article(workspace: Workspace, uid: str) -> list[EventLine]:
    """The events that cite an article, by number; withdrawn ones are left out."""
    with workspace.database.read() as connection:
        return events.citing(connection, uid, workspace.codebook)


def event_lines(workspace: Workspace, uids: Iterable[str]) -> dict[str, EventLine]:
    """The lines of these events, by uid."""
    with workspace.database.read() as connection:
        return events.some(connection, uids, workspace.codebook)


def names(workspace: Workspace, uids: Iterable[str]) -> dict[str, str]:
    """Names of entities, titles of events and articles, by uid; unknown uids are left out."""
    with workspace.database.read() as connection:
        return names_within(connection, workspace, uids)


def names_within(connection: Connection, workspace: Workspace, uids: Iterable[str]) -> dict[str, str]:
    """`names` over an open transaction."""
    things = RecordThings(connection)
    found: dict[str, str] = {}
    told: list[str] = []
    for uid in dict.fromkeys(uids):
        try:
            item = record.item_row(connection, uid)
        except NotFoundError:
            if uid in workspace.coming:
                found[uid] = workspace.coming[uid].name
            continue
        if item.kind == "entity":
            found[uid] = things.name(uid)
        elif item.kind == "article":
            article = record.state_of(connection, item)
            found[uid] = article.text("title") or article.text("identity/id")
        else:
            told.append(uid)
    lines = events.some(connection, told, workspace.codebook)
    return found | {uid: line.title for uid, line in lines.items()}


def entity_within(connection: Connection, workspace: Workspace, uid: str) -> ItemState:
    """An entity as the record has it now, or as a draft brings it along."""
    coming = workspace.coming.get(uid)
    try:
        return state_within(connection, uid)
    except NotFoundError:
        if coming is None:
            raise
        slots = {"name": Value("text", coming.name), "kind": Value("choice", coming.kind)}
        return ItemState(uid, "entity", values=slots)


def kind(workspace: Workspace, entity: str) -> str:
    """What an entity (uid) is, also one that a draft brings along."""
    with workspace.database.read() as connection:
        return entity_within(connection, workspace, entity).text("kind")


def ids(workspace: Workspace, uids: Iterable[str]) -> dict[str, str]:
    """The ids people read (`A1`, `E2`), by uid. Unknown uids are left out."""
    with workspace.database.read() as connection:
        return ids_within(connection, uids)


def ids_within(connection: Connection, uids: Iterable[str]) -> dict[str, str]:
    """`ids` over an open transaction."""
    found: dict[str, str] = {}
    for uid in dict.fromkeys(uids):
        try:
            item = record.item_row(connection, uid)
        except NotFoundError:
            continue
        found[uid] = shown(item.kind, item.number)
    return found


def wanted(
    workspace: Workspace,
    listed: Listed,
    *,
    state: str = "",
    type: str = "",  # noqa: A002 - the word of the record
    entity: str = "",
    first: str = "",
    last: str = "",
    text: str = "",
    kind: str = "",
    withdrawn: bool = False,
) -> Filter:
    """A filter from what a person typed; WrongUsageError names the option and what it takes.

    `first` and `last` are dates in any notation (a month begins on its first day and ends on its last).
    """
    known = STATES[listed]
    chosen = "_".join(state.lower().replace("-", " ").split())
    if chosen and chosen not in known:
        raise WrongUsageError(f"--state {state}: there is no such state; it is one of {', '.join(known)}.")
    if type and workspace.codebook.type(type) is None:
        ids = ", ".join(known_type.id for known_type in workspace.codebook.types)
        raise WrongUsageError(
            f"--type {type}: {workspace.codebook.title} has no such event type; it has {ids}."
        )
    uid = ""
    if entity:
        with workspace.database.read() as connection:
            uid = RecordThings(connection).canonical(references.entity(connection, entity))
    return Filter(
        state=chosen,
        type=type,
        entity=uid,
        first=_day("--from", first, last=False),
        last=_day("--to", last, last=True),
        text=text,
        kind=kind,
        withdrawn=withdrawn,
    )


def _day(option: str, text: str, *, last: bool) -> str:
    if not text:
        return ""
    reading = dates.read_date(text)
    bounds = dates.bounds(reading.edtf) if reading.edtf else None
    day = (bounds.latest if last else bounds.earliest) if bounds else None
    if day is None:
        why = reading.why if reading.edtf is None else "it has no such end"
        raise WrongUsageError(f"{option} {text}: {why.rstrip('.')}; write a date like 2025-10-26 or 2025-10.")
    return day


def neighbour(workspace: Workspace, number: int, step: int) -> str | None:
    """The article after (`step` > 0) or before the one with this number; None at the end of the queue."""
    with workspace.database.read() as connection:
        return articles.neighbour(connection, number, step)


def sources(workspace: Workspace, uid: str) -> list[str]:
    """The articles an event cites (uids), in the order in which they were first cited."""
    claims = state(workspace, uid).claims.values()
    return list(dict.fromkeys(claim.article for claim in sorted(claims, key=lambda claim: claim.uid)))


def uses(workspace: Workspace, uid: str) -> list[str]:
    """The events (ids people read) that name an entity or cite an article, by number; none for an event."""
    with workspace.database.read() as connection:
        if record.item_row(connection, uid).kind == "article":
            lines = events.citing(connection, uid, workspace.codebook)
        else:
            lines = events.lines(connection, Filter(entity=uid), workspace.codebook, 0, 1000)
    return [shown("event", line.number) for line in lines]
