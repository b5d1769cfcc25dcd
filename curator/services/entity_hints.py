"""What does not fit about an entity, in words: two holders of one post, an id that two have, two ids of one scheme."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from sqlalchemy import Connection

from curator.model.values import shown
from curator.rules.posts import Clash, Holder, clash_words
from curator.services import posts
from curator.services.reading import ids_within
from curator.services.workspace import Workspace
from curator.store import clusters, external, judgements, record

MOST_SOURCES = 3
"""Sentences of each side that a hint quotes."""


@dataclass(frozen=True, slots=True)
class Hint:
    """Something to look at: `other` is the uid of the other entity it is about, `sources` the sentences of both."""

    kind: Literal["post", "same id", "two ids"]
    text: str
    other: str | None = None
    sources: tuple[str, ...] = ()


def hints(workspace: Workspace, uid: str) -> list[Hint]:
    """The hints about an entity and those judged the same."""
    with workspace.database.read() as connection:
        return hints_within(connection, uid)


def hints_within(connection: Connection, uid: str) -> list[Hint]:
    """`hints` over an open transaction."""
    together = clusters.whole(connection, uid)
    clashes = [_clash(connection, clash, together[0]) for clash in posts.clashes_within(connection, uid)]
    return [*clashes, *_ids(connection, together)]


def _clash(connection: Connection, clash: Clash, about: str) -> Hint:
    other = clash.one if clash.other.entity == about else clash.other
    sources = [line for side in (clash.one, clash.other) for line in sources_of(connection, side)]
    return Hint("post", clash_words(clash, about=about), other.entity, tuple(sources))


def sources_of(connection: Connection, holder: Holder) -> Iterator[str]:
    """What stands behind a post, in words: `N7: A3 “…”`; that nothing does, when nothing does."""
    state = record.load(connection, holder.owner)
    claims = state.claims_on(holder.post.claim_path)[:MOST_SOURCES]
    ids = ids_within(connection, (claim.article for claim in claims))
    for claim in claims:
        quote = " ".join(claim.quote.split())
        yield f"N{holder.number}: {ids.get(claim.article, claim.article)} “{quote}”"
    if not claims:
        yield f"N{holder.number}: no source"


def _ids(connection: Connection, together: list[str]) -> Iterator[Hint]:
    for scheme, values in external.of_cluster(connection, together).items():
        for value in values:
            for uid in external.having(connection, scheme, value):
                if uid not in together and not judgements.between(connection, together[0], uid, "different"):
                    text = (
                        f"{scheme} {value} is also that of {_named(connection, uid)}: probably they are one"
                    )
                    yield Hint("same id", text, uid)
        if len(values) > 1:
            said = " and ".join(
                f"{value} ({', '.join(_named(connection, uid) for uid in uids)})"
                for value, uids in values.items()
            )
            yield Hint("two ids", f"two {scheme} ids of what is judged the same: {said}")


def _named(connection: Connection, uid: str) -> str:
    state = record.load(connection, uid)
    return f"{shown('entity', state.number)} {state.text('name')}"
