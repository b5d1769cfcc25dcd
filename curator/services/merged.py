"""What is known of an entity or event by way of those that were judged the same: what was judged, and where articles
speak of any of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from curator.model.judgements import Judgement
from curator.model.state import ItemState
from curator.model.values import shown
from curator.rules import judging
from curator.services.event_wholes import Whole
from curator.services.lookups import Lookups
from curator.services.workspace import Workspace
from curator.store import clusters, entities, entity_evidence, judgements
from curator.store.entity_evidence import Naming, Stating

MOST = 10
"""Sentences of each kind that are told in words; plain data has all."""


@dataclass(frozen=True, slots=True)
class Merged:
    """An entity among those that were judged the same (uids, the one they are shown under first), the live judgements
    about any of them, and the claims and mentions of any of them."""

    uid: str
    together: tuple[str, ...]
    judged: tuple[Judgement, ...]
    claims: tuple[Stating, ...]
    mentions: tuple[Naming, ...]


def read(connection: Connection, uid: str) -> Merged:
    """What is known of an entity and of those judged the same. One that is shown by itself has only itself."""
    together = clusters.whole(connection, uid)
    return Merged(
        uid,
        tuple(together),
        tuple(judgements.about(connection, together)),
        tuple(entity_evidence.claims(connection, together)),
        tuple(entity_evidence.mentions(connection, together)),
    )


def whole(merged: Merged, look: Lookups) -> Whole:
    """The same as plain data; offsets are code points in a version of the article."""
    top = merged.together[0]
    return {
        "shown_under": None
        if top == merged.uid
        else {"id": look.shown_id(top), "uid": top, "name": look.name(top)},
        "judgements": [
            {
                "id": shown("judgement", one.number),
                "uid": one.uid,
                "a": look.shown_id(one.a),
                "b": look.shown_id(one.b),
                "verdict": one.verdict,
                "reason": one.reason or None,
                "author": one.author,
                "at": one.at,
            }
            for one in merged.judged
        ],
        "claims": [
            {
                "entity": look.shown_id(one.entity),
                "event": shown("event", one.event),
                "path": one.path,
                "asserts": bool(one.asserts),
                **_place(one),
            }
            for one in merged.claims
        ],
        "mentions": [{"entity": look.shown_id(one.entity), **_place(one)} for one in merged.mentions],
    }


def _place(one: Stating | Naming) -> Whole:
    return {
        "article": shown("article", one.article),
        "version": one.version,
        "start": one.start,
        "end": one.end,
        "unit": "codepoint",
        "quote": one.quote,
    }


def lines(workspace: Workspace, uid: str) -> list[tuple[str, str]]:
    """What the record knows of an entity beside its own values, as labels and texts: under whom it is shown, who is
    shown under it by which names, what was judged, and where articles speak of any of them."""
    with workspace.database.read() as connection:
        merged = read(connection, uid)
        look = Lookups(connection, workspace.codebook)
        names = entities.names_of(connection, {uid: uid for uid in merged.together})
        return list(_lines(merged, look, names, workspace.author, workspace.act("show").at))


def seen(workspace: Workspace, state: ItemState) -> ItemState:
    """An event with what stands in events that were merged into it; an older revision is what it was by itself."""
    with workspace.database.read() as connection:
        return Lookups(connection, workspace.codebook).seen_as_one(state)[0]


def event_lines(workspace: Workspace, uid: str) -> list[tuple[str, str]]:
    """What was judged of an event, as labels and texts: under which one it is shown, which are shown under it, and what
    else was said of it and of others, or of an article and it."""
    with workspace.database.read() as connection:
        look = Lookups(connection, workspace.codebook)
        together = clusters.whole(connection, uid)
        judged = judgements.about(connection, together)
        return list(_event_lines(uid, together, judged, look, workspace.author, workspace.act("show").at))


def _event_lines(
    uid: str, together: Sequence[str], judged: Sequence[Judgement], look: Lookups, you: str, now: str
) -> Iterator[tuple[str, str]]:
    top, *others = together
    if uid != top:
        yield "shown under", f"{look.shown_id(top)} {look.name(top)}"
    for other in others if uid == top else ():
        yield "merged in", f"{look.shown_id(other)} {look.name(other)}"
    yield from _judged(judged, look, you, now)


def _judged(judged: Sequence[Judgement], look: Lookups, you: str, now: str) -> Iterator[tuple[str, str]]:
    for one in judged:
        ids = f"{look.shown_id(one.a)} {judging.SIGNS.get(one.verdict, one.verdict)} {look.shown_id(one.b)}"
        yield "judged", f"{shown('judgement', one.number)} {ids} ({judging.by(one, you, now, why=True)})"


def _lines(
    merged: Merged, look: Lookups, names: dict[str, list[str]], you: str, now: str
) -> Iterator[tuple[str, str]]:
    top, *others = merged.together
    if merged.uid != top:
        yield "shown under", f"{look.shown_id(top)} {look.name(top)}"
    else:
        for uid in others:
            yield "merged in", f"{look.shown_id(uid)} {' · '.join(names[uid])}"
    yield from _judged(merged.judged, look, you, now)
    said = [
        f"{shown('event', one.event)} {'cites' if one.asserts else 'has it denied by'} "
        f"{_words(one, look, top)}"
        for one in merged.claims
    ]
    yield from _some("claim", said)
    yield from _some("mention", [_words(one, look, top) for one in merged.mentions])


def _words(one: Stating | Naming, look: Lookups, top: str) -> str:
    of = "" if one.entity == top else f", of {look.shown_id(one.entity)}"
    version = f"v{one.version}" if one.version > 1 else ""
    return f"{shown('article', one.article)}{version} ({one.start}–{one.end}{of}): “{' '.join(one.quote.split())}”"


def _some(label: str, said: list[str]) -> Iterator[tuple[str, str]]:
    for text in said[:MOST]:
        yield label, text
    if len(said) > MOST:
        yield label, f"and {len(said) - MOST:,} more: --json has them all"
