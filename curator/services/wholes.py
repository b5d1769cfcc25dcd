"""Whole things as plain data: what `show --json` prints and what exports are made of."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection

from curator.model.lines import EventLine, Filter
from curator.model.state import ItemState
from curator.model.values import shown
from curator.model.views import Article, Entity, Post, mentions, parts
from curator.rules import dates, posts
from curator.services import entity_hints, merged, post_proposals
from curator.services.event_wholes import EventWholes, Whole, claim_whole
from curator.services.lookups import Lookups
from curator.services.post_proposals import Proposal
from curator.services.workspace import Workspace
from curator.store import articles, clusters, events, exports, record


def event_whole(connection: Connection, workspace: Workspace, state: ItemState) -> Whole:
    """An event with its fields, participants and claims, in the shape of its codebook's JSON Schema.

    Claims carry code point offsets into a version of the article, the quote between them, and up to 32 code points
    before and after it. `shown_under` is the event that it was judged to be, if it is not shown by itself.
    """
    look = Lookups(connection, workspace.codebook)
    top = clusters.canonical_uid(connection, state.uid)
    under = {"id": look.shown_id(top), "uid": top} if top != state.uid else None
    return EventWholes(look).event(state) | {"shown_under": under}


def article_whole(
    connection: Connection, workspace: Workspace, state: ItemState, version: int | None = None
) -> Whole:
    """An article with its text (the newest unless `version` is named), its versions, the other articles that are the
    same account, and the events that cite it. LookupError when it has no such version."""
    n, text = articles.text(connection, state.uid, version)
    same = exports.same_account(connection, state.uid, state.text("account") or None)
    look = Lookups(connection, workspace.codebook)
    return article_facts(state) | {
        "version": n,
        "text": text,
        "same_account": [{"id": look.shown_id(uid), "uid": uid} for uid in same],
        "events": _lines(events.citing(connection, state.uid, workspace.codebook)),
    }


def entity_whole(connection: Connection, workspace: Workspace, state: ItemState) -> Whole:
    """An entity with its names, posts and ids elsewhere, the place it lies in, the posts that events give it and it
    does not have (`proposed_posts`), and what does not fit about it (`hints`); of it and of those that were judged the
    same (`members`): what was judged, the claims and mentions of any of them, and the events that any takes part in or
    is the place of."""
    look = Lookups(connection, workspace.codebook)
    found = exports.event_lines(connection, Filter(entity=state.uid), workspace.codebook)
    together = merged.read(connection, state.uid)
    return (
        entity_facts(state, look)
        | {
            "members": [
                entity_facts(record.load(connection, uid), look)
                for uid in together.together
                if uid != state.uid
            ],
            "proposed_posts": [
                _proposed(proposal, look)
                for proposal in post_proposals.proposals_within(connection, state.uid)
            ],
            "hints": [
                {
                    "kind": hint.kind,
                    "text": hint.text,
                    "other": look.shown_id(hint.other) if hint.other else None,
                    "sources": list(hint.sources),
                }
                for hint in entity_hints.hints_within(connection, state.uid)
            ],
            "events": _lines(found),
        }
        | merged.whole(together, look)
    )


def _lines(lines: Iterable[EventLine]) -> list[Whole]:
    return [
        {"id": shown("event", line.number), "uid": line.uid, "title": line.title, "state": line.state}
        for line in lines
    ]


def article_facts(state: ItemState) -> Whole:
    """What is known about an article and its versions; not their texts."""
    article = Article.of(state)
    published = dates.bounds(article.published) if article.published else dates.Bounds(None, None)
    return {
        "id": shown("article", state.number),
        "uid": state.uid,
        "rev": state.rev,
        "identity": {"outlet": article.identity_outlet, "id": article.identity_id},
        "title": article.title or None,
        "outlet": article.outlet or None,
        "url": article.url or None,
        "published": article.published or None,
        "earliest": published.earliest,
        "latest": published.latest,
        "language": article.language or None,
        "state": article.state,
        "withdrawn": state.text("withdrawn") or None,
        "account": article.account,
        "versions": [
            {
                "n": version.n,
                "length": version.length,
                "encoding": version.encoding,
                "text_sha256": version.text_sha256,
                "raw_sha256": version.raw_sha256,
            }
            for version in article.versions
        ],
        "mentions": [
            {
                "uid": mention.uid,
                "version": mention.version,
                "start": mention.start,
                "end": mention.end,
                "entity": mention.entity,
            }
            for mention in mentions(state)
        ],
        "regions": [
            {
                "uid": part.uid,
                "version": part.version,
                "kind": part.kind,
                "start": part.start,
                "end": part.end,
            }
            for part in parts(state)
        ],
    }


def entity_facts(state: ItemState, look: Lookups, *, contexts: bool = True) -> Whole:
    """What is known about an entity; `names` begins with its own and goes on with its aliases, `posts` with the latest.
    Without `contexts`, the claims behind posts go without prefix and suffix."""
    entity = Entity.of(state)
    canonical = look.things.canonical(state.uid)
    own = {"uid": "name", "name": entity.name, "kind": "name", "source": None}
    return {
        "id": shown("entity", state.number),
        "uid": state.uid,
        "rev": state.rev,
        "external_id": entity.external_id,
        "name": entity.name,
        "kind": entity.kind,
        "subkind": entity.subkind or None,
        "country": entity.country or None,
        "within": entity.within,
        "within_name": look.things.name(entity.within) if entity.within else None,
        "same_as": canonical if canonical != state.uid else None,
        "state": entity.state,
        "withdrawn": state.text("withdrawn") or None,
        "note": entity.note or None,
        "external": dict(entity.external),
        "imported_as": list(entity.imported_as),
        "names": [
            own,
            *(
                {"uid": alias.uid, "name": alias.name, "kind": alias.kind, "source": alias.source or None}
                for alias in entity.aliases
            ),
        ],
        "refused": [
            {"uid": refused.uid, "name": refused.name, "kind": refused.kind, "source": refused.source or None}
            for refused in entity.refused
        ],
        "posts": [_post(state, post, look, contexts=contexts) for post in posts.in_order(entity.posts)],
    }


def _proposed(proposal: Proposal, look: Lookups) -> Whole:
    belongs_to = proposal.post.organisation_entity
    text = posts.describe(proposal.post, look.things.name(belongs_to) if belongs_to else "")
    quotes = [
        {"article_id": shown("article", source.number), "quote": source.quote} for source in proposal.sources
    ]
    return {"text": text, "events": list(proposal.events), "sources": quotes}


def _post(state: ItemState, post: Post, look: Lookups, *, contexts: bool) -> Whole:
    """A post with the days on which it may have been held, as far as its dates say, and what the sources say."""
    may = posts.possible(post)
    entity = post.organisation_entity
    belongs_to = look.things.name(entity) if entity else post.organisation
    return {
        "uid": post.uid,
        "text": posts.describe(post, belongs_to),
        "title": post.title,
        "rank": post.rank or None,
        "organisation": belongs_to or None,
        "organisation_entity": entity,
        "from": post.since or None,
        "to": post.until or None,
        "seen": post.seen or None,
        "earliest": may.earliest,
        "latest": may.latest,
        "note": post.note or None,
        "claims": [claim_whole(look, claim, contexts=contexts) for claim in state.claims_on(post.claim_path)],
    }


def judgement_facts(state: ItemState) -> Whole:
    """A judgement: the two items it is about (`a` and `b`, by uid), its verdict, and what else was said."""
    said = {path: value.text for path, value in state.values.items()}
    return said | {"id": shown("judgement", state.number), "uid": state.uid, "rev": state.rev}
