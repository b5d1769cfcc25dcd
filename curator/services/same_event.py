"""Whether what an article tells is in the record already: events first, by their people, place, type and date; then
articles that are like it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from sqlalchemy import Connection

from curator.model.state import ItemState
from curator.model.values import shown
from curator.rules import spots
from curator.rules.countries_named import countries_in
from curator.rules.likeness import alike_events, told_events
from curator.rules.likeness.told_events import Found
from curator.rules.search_words import fold
from curator.rules.splitting import SPLIT_FROM
from curator.services import likeness, told
from curator.services.workspace import Workspace
from curator.store import articles, events, likeness_search, record, telling
from curator.store.likeness_search import Like
from curator.store.things import RecordThings

ALIKE = 0.25
"""The likeness from which an article is worth showing."""
_LIKES = 12
_EVENTS = 60
_TERMS_TOLD = 3


@dataclass(frozen=True, slots=True)
class Same:
    """What the record has that an article may be about too. `score` runs from 0 to 1; `why` is the reason in words;
    `at` is where the article tells of the event (a code point of its newest text), `type` the type of the event."""

    kind: Literal["event", "article"]
    uid: str
    shown: str
    title: str
    score: float
    why: str
    at: int = 0
    type: str = ""


def same_events(workspace: Workspace, article: str, limit: int = 3) -> list[Same]:
    """What an article (uid) tells that the record has already: events that it does not cite yet, the likeliest first,
    then articles like it. Whatever somebody judged different is left out."""
    with workspace.database.read() as connection:
        return same_within(connection, workspace, article, limit)


def same_within(connection: Connection, workspace: Workspace, article: str, limit: int = 3) -> list[Same]:
    """`same_events` over an open transaction."""
    read = likeness.read(connection, article)
    document = likeness.document(read)
    item = record.ids(connection, [article])[article]
    different = kept_apart(connection, article, item)
    likes = likeness_search.find(connection, document, _LIKES, without=[item])
    found = _events(connection, workspace, read, item, likes, different)[:limit]
    if len(found) < limit:
        like = _articles(connection, likes, document.terms.said, different)
        found += like[: limit - len(found)]
    return found


def kept_apart(connection: Connection, article: str, item: int) -> set[str]:
    """What an article (uid, internal id) does not tell: whatever was judged different, and the events from which those
    that cite it were split, or that were split from them, unless they cite it too."""
    different = telling.judged_different(connection, article)
    cites = telling.citing(connection, [item])
    links = telling.linked(connection, cites, SPLIT_FROM)
    return different | ({uid for link in links for uid in link} - _uids(connection, cites))


def _uids(connection: Connection, items: Collection[int]) -> set[str]:
    return {row.uid for row in record.rows(connection, items).values()}


# -- events ------------------------------------------------------------------------------------------------------


def _events(
    connection: Connection,
    workspace: Workspace,
    read: likeness.Text,
    item: int,
    likes: Sequence[Like],
    different: Collection[str],
) -> list[Same]:
    alike = {like.item: like.score for like in likes}
    here = telling.named(connection, spots.lookups(read.text))
    candidates = dict.fromkeys(telling.citing(connection, alike))
    candidates |= dict.fromkeys(telling.of_entities(connection, here, _EVENTS))
    rows = [
        row
        for row in telling.rows(connection, list(candidates)[: 2 * _EVENTS])
        if item not in row.cites and row.uid not in different
    ]
    if not rows:
        return []
    named = told.called(connection, rows)
    story = told.story(connection, read, named)
    found = []
    for row in rows:
        one = told_events.told(story, told.known(workspace.codebook, row, named, alike))
        if one is not None:
            found.append((row, one))
    return _shown(connection, workspace, found)


def same_as_draft(workspace: Workspace, draft: ItemState, article: str = "", limit: int = 3) -> list[Same]:
    """The events of the record that an event being typed (its state) may be, the likeliest first. Its parent, its parts
    and its sisters are left out, and what the article (uid) it is typed at was judged not to tell."""
    with workspace.database.read() as connection:
        mine = told.row_of(RecordThings(connection), draft)
        if not mine.who:
            return []
        kept_apart = telling.judged_different(connection, draft.uid)
        if article:
            kept_apart |= telling.judged_different(connection, article)
        rows = [
            row
            for row in telling.rows(connection, telling.of_entities(connection, mine.who, _EVENTS))
            if row.uid not in {*kept_apart, mine.uid, mine.part_of}
            and row.part_of != mine.uid
            and (row.part_of is None or row.part_of != mine.part_of)
        ]
        named = told.called(connection, [mine, *rows])
        one = told.known(workspace.codebook, mine, named, {})
        found = [
            (row, compared)
            for row in rows
            if (
                compared := alike_events.alike(
                    one, told.known(workspace.codebook, row, named, {}), one_kind=row.type == mine.type
                )
            )
        ]
        return _shown(connection, workspace, found)[:limit]


def _shown(
    connection: Connection, workspace: Workspace, found: Sequence[tuple[telling.EventRow, Found]]
) -> list[Same]:
    """The events with what speaks for them, the likeliest first."""
    lines = events.some(connection, [row.uid for row, _ in found], workspace.codebook)
    ranked = sorted(found, key=lambda pair: (-pair[1].score, pair[0].number))
    return [
        Same(
            "event", row.uid, shown("event", row.number), lines[row.uid].title,
            round(one.score, 3), one.why, one.at, row.type,
        )
        for row, one in ranked
    ]  # fmt: skip


# -- articles ----------------------------------------------------------------------------------------------------


def _articles(
    connection: Connection, likes: Sequence[Like], said: Mapping[int, str], different: Collection[str]
) -> list[Same]:
    near = [like for like in likes if like.score >= ALIKE]
    lines = {line.uid: line for line in articles.some(connection, [like.item for like in near])}
    rows = record.rows(connection, [like.item for like in near])
    found = []
    for like in near:
        row = rows.get(like.item)
        line = lines.get(row.uid) if row is not None else None
        if line is None or line.uid in different:
            continue
        title = line.title or line.headline
        found.append(
            Same(
                "article",
                line.uid,
                shown("article", line.number),
                title,
                round(like.score, 3),
                why(like, said),
            )
        )
    return found


def why(like: Like, said: Mapping[int, str]) -> str:
    """What two articles have in common, in words: names first, countries last, and how far apart they appeared."""
    words: list[str] = []
    countries: list[str] = []
    for term in like.terms:
        word = said.get(term, "")
        parts = set(fold(word).split())
        if not word or any(parts & set(fold(other).split()) for other in (*words, *countries)):
            continue
        (countries if countries_in(word) else words).append(word)
        if len(words) == _TERMS_TOLD:
            break
    names = ", ".join([*words, *countries][:_TERMS_TOLD])
    return "; ".join(part for part in (names, _apart(like.days)) if part)


def _apart(days: int | None) -> str:
    match days:
        case None:
            return ""
        case 0:
            return "same day"
        case 1:
            return "1 day apart"
    return f"{days} days apart"
