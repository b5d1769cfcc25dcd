"""Posts of entities: added, edited, taken away; and two holders of one post on one day.

A post is a dated fact of an entity. What the sources say for it are claims on its title; a claim quotes a sentence.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from curator.errors import InvalidInputError, Problem, RefusedError
from curator.model.claims import Claim
from curator.model.state import Change, ItemState, drop_claim, put_claim
from curator.model.values import shown
from curator.model.views import Post
from curator.model.views import posts as posts_of
from curator.rules import post_lines
from curator.rules import posts as rules
from curator.rules.posts import Clash
from curator.services import entity_changes as changed
from curator.services import reading
from curator.services.workspace import Workspace
from curator.store import clusters
from curator.store import posts as store


@dataclass(frozen=True, slots=True)
class Source:
    """A sentence that stands behind a post. `article` is a uid and `number` what people read; offsets are code points
    into `version` of it; `names_it` is whether the sentence itself speaks of the post."""

    article: str
    number: int
    version: int
    start: int
    end: int
    quote: str
    names_it: bool


def add(
    workspace: Workspace,
    base: ItemState,
    slots: dict[str, str],
    sources: Sequence[Source] = (),
    message: str = "",
) -> ItemState:
    """Give an entity one more post: `slots` are those of `entity_changes.POST_SLOTS`. InvalidInputError when a slot
    cannot be so."""
    with workspace.database.write() as connection:
        uid = workspace.new_uid()
        changes = checked(connection, base, uid, {"title": "", **slots})
        changes += claims_of(workspace, base, Post(uid, slots.get("title", "")), sources)
        act = workspace.act("post", message or " ".join(slots.get("title", "").split()))
        return workspace.save(connection, base, changes, act)


def edit(
    workspace: Workspace, base: ItemState, post: str, slots: dict[str, str], message: str = ""
) -> ItemState:
    """Save the slots of a post that differ from `base`; returns `base` when nothing differs."""
    _there(base, post)
    with workspace.database.write() as connection:
        changes = checked(connection, base, post, slots)
        return workspace.save(connection, base, changes, workspace.act("post", message)) if changes else base


def remove(workspace: Workspace, base: ItemState, post: str, message: str = "") -> ItemState:
    """Take a post away from an entity, with what cites it; the history keeps both."""
    _there(base, post)
    with workspace.database.write() as connection:
        return workspace.save(
            connection, base, changed.without(base, f"post/{post}"), workspace.act("post removed", message)
        )


def cite(workspace: Workspace, base: ItemState, post: str, source: Source) -> ItemState:
    """Put a sentence behind a post; returns `base` when it stands there already."""
    held = _there(base, post)
    with workspace.database.write() as connection:
        changes = claims_of(workspace, base, held, [source])
        return workspace.save(connection, base, changes, workspace.act("quote")) if changes else base


def uncite(workspace: Workspace, base: ItemState, claim: str) -> ItemState:
    """Take a sentence (the uid of a claim) away from behind a post; the history keeps it."""
    if claim not in base.claims:
        raise RefusedError(f"{shown('entity', base.number)} has no such sentence; read it again.")
    with workspace.database.write() as connection:
        return workspace.save(connection, base, [drop_claim(claim)], workspace.act("quote removed"))


def read_line(workspace: Workspace, text: str) -> dict[str, str]:
    """The slots of a post from a line such as "Principal Staff Officer, AFD, from 2023, seen 2025"; an organisation
    that goes by exactly that name is meant by it. ValueError, one sentence, when it is no post."""
    slots = post_lines.read(text)
    organisation = slots.get("organisation")
    with workspace.database.read() as connection:
        known = store.called(connection, {organisation}) if organisation else {}
    if organisation in known:
        del slots["organisation"]
        slots["organisation_entity"] = known[organisation]
    return slots


def line_in_words(workspace: Workspace, text: str) -> str:
    """What such a line means, in words; ValueError as `read_line`."""
    slots = read_line(workspace, text)
    entity = slots.get("organisation_entity", "")
    belongs_to = slots.get("organisation", "")
    if entity:
        names, ids = reading.names(workspace, [entity]), reading.ids(workspace, [entity])
        belongs_to = f"{ids[entity]} {names[entity]}"
    post = Post(
        "", slots["title"], since=slots.get("from", ""), until=slots.get("to", ""), seen=slots.get("seen", "")
    )
    return rules.describe(post, belongs_to)


def _there(base: ItemState, post: str) -> Post:
    found = next((held for held in posts_of(base) if held.uid == post), None)
    if found is None:
        raise RefusedError(f"{shown('entity', base.number)} has no such post; read it again.")
    return found


def checked(connection: Connection, base: ItemState, post: str, slots: dict[str, str]) -> list[Change]:
    """The changes that set these slots of a post; InvalidInputError names the entity and what is wrong."""
    try:
        return changed.set_post(connection, base, post, slots)
    except ValueError as error:
        raise InvalidInputError([Problem(shown("entity", base.number), str(error))]) from error


def claims_of(workspace: Workspace, base: ItemState, post: Post, sources: Sequence[Source]) -> list[Change]:
    """The claims that put these sentences behind a post, without those that stand there."""
    standing = {(c.article, c.version, c.start, c.end) for c in base.claims_on(post.claim_path)}
    return [
        put_claim(
            Claim(
                uid=workspace.new_uid(),
                path=post.claim_path,
                article=source.article,
                version=source.version,
                start=source.start,
                end=source.end,
                quote=source.quote,
                stated_value=post.title if source.names_it else None,
            )
        )
        for source in sources
        if (source.article, source.version, source.start, source.end) not in standing
    ]


# -- two holders -------------------------------------------------------------------------------------------------


def clashes(workspace: Workspace) -> list[Clash]:
    """All pairs of entities of the record that surely held one post on one day, by number."""
    with workspace.database.read() as connection:
        return rules.clashes(store.shared(connection))


def clashes_within(connection: Connection, uid: str) -> list[Clash]:
    """Those in which an entity is one of the two, over an open transaction."""
    canonical = clusters.canonical_uid(connection, uid)
    found = rules.clashes(store.shared(connection, uid))
    return [clash for clash in found if canonical in (clash.one.entity, clash.other.entity)]
