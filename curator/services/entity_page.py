"""Everything that the page of one entity shows, read in one go."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sqlalchemy import Connection

from curator.model.claims import Claim
from curator.model.state import ItemState
from curator.model.views import Entity, Post
from curator.model.views import posts as posts_of
from curator.services import entity_hints, post_proposals, reading
from curator.services.entity_hints import Hint
from curator.services.post_proposals import Proposal
from curator.services.workspace import Workspace
from curator.store import clusters, record
from curator.store import posts as store


@dataclass(frozen=True, slots=True)
class Sentence:
    """What an article says for a post: `article` is id, outlet and date, as people read them."""

    claim: Claim
    article: str


@dataclass(frozen=True, slots=True)
class HeldPost:
    """A post with what it belongs to, by name, and its sentences. `owner` is the uid of the entity it stands on: the
    one shown, or one that is judged the same."""

    owner: str
    post: Post
    belongs_to: str
    sentences: tuple[Sentence, ...]


@dataclass(frozen=True, slots=True)
class EntityPage:
    """An entity as its page shows it. `names` are those of other items (id and name), by uid; `same` are the entities
    judged the same (uids)."""

    state: ItemState
    entity: Entity
    names: dict[str, str]
    posts: tuple[HeldPost, ...]
    proposals: tuple[Proposal, ...]
    hints: tuple[Hint, ...]
    same: tuple[str, ...]


def page(workspace: Workspace, uid: str) -> EntityPage:
    """The page of an entity (a uid); NotFoundError when the record has none with this uid."""
    with workspace.database.read() as connection:
        state = reading.state_within(connection, uid)
        entity = Entity.of(state)
        same = tuple(other for other in clusters.whole(connection, uid) if other != uid)
        hints = tuple(entity_hints.hints_within(connection, uid))
        proposals = tuple(post_proposals.proposals_within(connection, uid))
        belonging = (proposal.post.organisation_entity for proposal in proposals)
        mentioned = [entity.within, *(alias.source for alias in entity.aliases), *belonging]
        return EntityPage(
            state,
            entity,
            _names(connection, workspace, filter(None, mentioned)) | _own_names(connection, same),
            tuple(_posts(connection, state)),
            proposals,
            hints,
            same,
        )


def _names(connection: Connection, workspace: Workspace, uids: Iterable[str]) -> dict[str, str]:
    ids = reading.ids_within(connection, uids)
    names = reading.names_within(connection, workspace, ids)
    return {uid: f"{shown_id} {names.get(uid, '')}".rstrip() for uid, shown_id in ids.items()}


def _own_names(connection: Connection, uids: Iterable[str]) -> dict[str, str]:
    """Entities by the names they have of their own, not by that of the one they are shown under."""
    ids = reading.ids_within(connection, uids)
    return {uid: f"{ids[uid]} {Entity.of(reading.state_within(connection, uid)).name}" for uid in ids}


def _posts(connection: Connection, state: ItemState) -> Iterator[HeldPost]:
    """The posts of an entity and of those judged the same, the latest first; a withdrawn one has its own alone."""
    states, articles = {state.uid: state}, dict[str, str]()
    held = [(h.owner, h.post, h.belongs_to) for h in store.of(connection, [state.uid]).get(state.uid, [])]
    for owner, post, belongs_to in held or [(state.uid, post, post.organisation) for post in posts_of(state)]:
        if owner not in states:
            states[owner] = record.load(connection, owner)
        sentences = []
        for claim in states[owner].claims_on(post.claim_path):
            if claim.article not in articles:
                articles[claim.article] = reading.article_label(record.load(connection, claim.article))
            sentences.append(Sentence(claim, articles[claim.article]))
        yield HeldPost(owner, post, belongs_to, tuple(sentences))
