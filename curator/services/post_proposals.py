"""The posts that saved events give an entity: proposed, with the sentences, and taken over in one act."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlalchemy import Connection

from curator.errors import RefusedError
from curator.model.state import ItemState
from curator.model.values import shown
from curator.model.views import Post
from curator.rules import dates, post_titles
from curator.rules import posts as rules
from curator.rules import text as words
from curator.rules.posts import Holder
from curator.services.posts import Source, checked, claims_of
from curator.services.workspace import Workspace
from curator.store import articles, clusters, record
from curator.store import posts as store
from curator.store import sightings as seen_in
from curator.store.sightings import Cited, Sighting

MOST_SOURCES = 12
MOST_READ = 40
"""Citations whose texts are looked into: who is in a thousand events is not waited for."""
HAPPENED = ("occurred", "claimed")


@dataclass(frozen=True, slots=True)
class Proposal:
    """A post that saved events give an entity and that it does not have yet, or not with all that they say.

    `post` holds what would be saved; `adds_to` is the post that it completes, if the entity has it. `events` are the
    ids people read of the events, and `key` names the proposal as long as it stands.
    """

    key: str
    post: Post
    adds_to: Holder | None
    sources: tuple[Source, ...]
    events: tuple[str, ...]


def proposals(workspace: Workspace, uid: str) -> list[Proposal]:
    """The posts that saved events give an entity (or others judged the same), as far as they tell something new."""
    with workspace.database.read() as connection:
        return proposals_within(connection, uid)


def proposals_within(connection: Connection, uid: str) -> list[Proposal]:
    """`proposals` over an open transaction."""
    uids = clusters.whole(connection, uid)
    known = [holder for holders in store.of(connection, [uid]).values() for holder in holders]
    groups: dict[tuple[str, str], list[tuple[Sighting, Post]]] = {}
    for sighting in seen_in.of(connection, uids):
        post = from_participant(connection, sighting)
        if post is not None:
            key = post_titles.normal(post.title), post.organisation_entity or post.organisation.casefold()
            groups.setdefault(key, []).append((sighting, post))
    found = []
    for (title, organisation), group in groups.items():
        same = [
            holder
            for holder in known
            if post_titles.normal(holder.post.title) == title
            and (not organisation or not holder.organisation or organisation in _keys_of(holder))
        ]
        proposal = _proposal(connection, f"{title}|{organisation}", group, same)
        if proposal is not None:
            found.append(proposal)
    return found


def _keys_of(holder: Holder) -> set[str]:
    own = holder.post.organisation_entity or holder.post.organisation.casefold()
    return {holder.organisation, own}


def from_participant(connection: Connection, sighting: Sighting) -> Post | None:
    """The post that an event gives a participant, without a uid: title, organisation, rank, and when it was seen.

    A former post has an end and was not seen held; one that is still to come is none yet.
    """
    tense = post_titles.tense(sighting.post)
    if tense > 0:
        return None
    title, organisation = post_titles.split(sighting.post)
    known = store.called(connection, {organisation}) if organisation else {}
    if not organisation and " of " in title:
        head, _, rest = title.partition(" of ")
        known = store.called(connection, {rest.removeprefix("the ")})
        if known:
            title, organisation = head, rest.removeprefix("the ")
    entity = known.get(organisation)
    when = _when(sighting)
    latest = dates.bounds(when).latest if when else None
    return Post(
        uid="",
        title=post_titles.without_tense(title) if tense else title,
        rank=post_titles.rank_of(sighting.as_named),
        organisation="" if entity else organisation,
        organisation_entity=entity,
        until=f"../{latest}" if tense and latest else "",
        seen="" if tense else when,
    )


def _when(sighting: Sighting) -> str:
    """When the post was seen held: the event's date; of one without, or that was only planned, when it was written."""
    if sighting.date and sighting.realis in HAPPENED:
        return sighting.date
    return min((cited.published for cited in sighting.cited if cited.published), default="")


def _proposal(
    connection: Connection, key: str, group: list[tuple[Sighting, Post]], same: list[Holder]
) -> Proposal | None:
    """What a group of sightings of one post tells that none of the posts an entity has tells; None: nothing."""
    fresh = [(sighting, post) for sighting, post in group if not any(_told(held.post, post) for held in same)]
    if not fresh:
        return None
    post = fresh[0][1]
    for _, other in fresh[1:]:
        post = _together(post, other)
    if same:
        post = replace(_together(same[0].post, post), uid=same[0].post.uid)
    events = dict.fromkeys(shown("event", sighting.number) for sighting, _ in fresh)
    cited = [cited for sighting, _ in fresh for cited in sighting.cited]
    sources = _sources(connection, cited, post.title)
    return Proposal(key, post, same[0] if same else None, sources, tuple(events))


def _told(held: Post, post: Post) -> bool:
    """Whether a post of the entity tells all that an event tells of it."""
    return bool(held.until) if post.until else rules.covers(held, post.seen)


def _together(one: Post, other: Post) -> Post:
    """Two entries about one post as one; what the first says stays."""
    return replace(
        one,
        rank=one.rank or other.rank,
        organisation=one.organisation or ("" if one.organisation_entity else other.organisation),
        organisation_entity=one.organisation_entity
        or (None if one.organisation else other.organisation_entity),
        until=one.until or other.until,
        seen=rules.joined(one.seen, other.seen),
    )


def _sources(connection: Connection, cited: Sequence[Cited], title: str) -> tuple[Source, ...]:
    """The sentences in which the articles name the participant: those that speak of the post, if there are any."""
    found = _sentences(connection, cited[:MOST_READ], title)
    telling = [source for source in found if source.names_it]
    return tuple((telling or found)[:MOST_SOURCES])


def _sentences(connection: Connection, cited: Sequence[Cited], title: str) -> list[Source]:
    """The sentences around these places, each once."""
    found: dict[tuple[str, int, int], Source] = {}
    for at in cited:
        _, text = articles.text(connection, at.article, at.version)
        start, end = words.sentence_span(text, at.start)
        start, end = min(start, at.start), max(end, at.end)
        quote = text[start:end]
        names_it = post_titles.speaks_of(quote, title)
        source = Source(at.article, at.number, at.version, start, end, quote, names_it)
        found.setdefault((at.article, at.version, start), source)
    return list(found.values())


def sentences(workspace: Workspace, uid: str, title: str) -> list[Source]:
    """The sentences of articles that name an entity (or one judged the same), as events and mentions have them: those
    that speak of the post `title` first."""
    with workspace.database.read() as connection:
        uids = clusters.whole(connection, uid)
        found = _sentences(connection, seen_in.naming(connection, uids, MOST_READ), title)
    return sorted(found, key=lambda source: not source.names_it)


def take(workspace: Workspace, uid: str, key: str) -> ItemState:
    """Take a proposed post over, with its sentences. RefusedError when it is not proposed any more."""
    with workspace.database.write() as connection:
        base = record.load(connection, uid)
        proposal = next((found for found in proposals_within(connection, uid) if found.key == key), None)
        if proposal is None:
            raise RefusedError(
                f"{shown('entity', base.number)}: that post is not proposed any more; read it again."
            )
        to = proposal.adds_to
        if to is not None and to.owner != uid:
            base = record.load(connection, to.owner)  # judged the same: the post stands in its revisions
        post = proposal.post if to is not None else replace(proposal.post, uid=workspace.new_uid())
        changes = checked(connection, base, post.uid, _slots_of(post))
        changes += claims_of(workspace, base, post, proposal.sources)
        act = workspace.act("post", f"{post.title}, from {', '.join(proposal.events)}")
        return workspace.save(connection, base, changes, act)


def _slots_of(post: Post) -> dict[str, str]:
    slots = {
        "title": post.title,
        "rank": post.rank,
        "from": post.since,
        "to": post.until,
        "seen": post.seen,
        "note": post.note,
    }
    if post.organisation_entity:
        return slots | {"organisation_entity": post.organisation_entity}
    return slots | {"organisation": post.organisation}
