"""What the search index holds of each kind of item, and the parts of an event in which words can be found."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from curator.codebook.types import Codebook
from curator.model.claims import Claim
from curator.model.state import ItemState
from curator.model.views import MARKS, Article, Entity, Event, settlement
from curator.rules import titles
from curator.rules.field_types import Things
from curator.store.search import Document

_SLOTS_OF_PARTICIPANTS = ("as_named", "post", "side")
_IN_TITLE = ("title", "place", "date")
_NOT_SOUGHT = frozenset(
    {"type", "realis", "state", "part_of", "codebook", "external_id", "applied", "participant", "related"}
)


@dataclass(frozen=True, slots=True)
class Part:
    """A text of an event: a value under its label, or what a claim quotes."""

    label: str
    text: str
    claim: Claim | None = None


def of_article(state: ItemState, text: str) -> Document | None:
    """The document of an article with this newest text; None when it is withdrawn."""
    article = Article.of(state)
    if article.state == "withdrawn":
        return None
    return Document("article", article.title or titles.headline(text), article.outlet, article.versions[-1].n)


def of_entity(state: ItemState) -> Document | None:
    """The document of an entity: all its names are titles. None when it is withdrawn."""
    entity = Entity.of(state)
    if entity.state == "withdrawn":
        return None
    names = dict.fromkeys([entity.name, *(alias.name for alias in entity.aliases)])
    held = [text for post in entity.posts for text in (post.title, post.rank, post.organisation, post.note)]
    said = [entity.subkind, entity.country, entity.note, *held, *entity.external.values()]
    return Document("entity", "\n".join(names), "\n".join(text for text in said if text))


def of_event(state: ItemState, codebook: Codebook, things: Things) -> Document | None:
    """The document of an event: who, where and when are its title. None when it is withdrawn."""
    if state.text("state") == "withdrawn":
        return None
    called = "\n".join(part.text for part in called_parts(state, codebook, things))
    said = dict.fromkeys(part.text for part in said_parts(state, codebook, things))
    return Document("event", called, "\n".join(said))


def called_parts(state: ItemState, codebook: Codebook, things: Things) -> Iterator[Part]:
    """The texts by which an event is called."""
    event = Event.of(state)
    kind = codebook.type(event.type)
    yield Part("title", event.title)
    yield Part("type", kind.label if kind else event.type)
    for who in event.participants:
        role = kind.role(who.role) if kind else None
        name = things.name(who.entity) if who.entity else who.description
        yield Part(role.label if role else who.role, name)
    yield Part("place", things.name(state.text("place")) if state.text("place") else "")
    yield Part("date", state.text("date"))


def said_parts(state: ItemState, codebook: Codebook, things: Things) -> Iterator[Part]:
    """The other texts of an event: quotes first, then values, notes and reasons."""
    for claim in sorted(state.claims.values(), key=lambda claim: claim.uid):
        yield Part("quote", claim.quote, claim)
        if claim.attribution:
            yield Part("attribution", claim.attribution, claim)
    for who in Event.of(state).participants:
        for slot in _SLOTS_OF_PARTICIPANTS:
            yield Part(slot.replace("_", " "), getattr(who, slot))
    kind = codebook.type(state.text("type"))
    for path, value in sorted(state.values.items()):
        first, last = path.split("/")[0], path.split("/")[-1]
        if path in _IN_TITLE or first in _NOT_SOUGHT:
            continue
        field = kind.field(first) if kind else None
        if last == "reason" and value.type == "json":
            settled = settlement(state, path.removesuffix("/reason"))
            yield Part("reason", settled.text if settled else "")
        elif last in MARKS or field is None:
            yield Part(last.replace("_", " "), value.text)
        else:
            choice = field.choice(value.text)
            text = things.name(value.text) if value.type == "item" else choice.label if choice else value.text
            yield Part(field.label, text)
