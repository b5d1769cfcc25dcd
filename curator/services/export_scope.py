"""What an export holds: the events a filter leaves, and everything that these refer to."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from sqlalchemy import Connection

from curator.codebook.types import Codebook
from curator.model.lines import Filter
from curator.store import clusters, exports


@dataclass(frozen=True, slots=True)
class Scope:
    """The uids of the items to export, sorted; `merged` are the events that are shown under exported ones.
    `parts_closed`: no exported event is part of one that is left out."""

    articles: list[str]
    entities: list[str]
    events: list[str]
    judgements: list[str]
    parts_closed: bool
    merged: list[str]


def choose(connection: Connection, codebook: Codebook, wanted: Filter) -> Scope:
    """Without a filter, everything that is not withdrawn; with one, the events it leaves and what they refer to.

    An article that an exported event cites and an entity that it names always come along, even when withdrawn; so do
    the places that a place lies in, the entity another one is shown under, what a post belongs to and the articles that
    say so, and the article whose account another is.
    Judgements come along when both things they are about do.
    """
    narrowed = replace(wanted, kind="", withdrawn=False) != Filter()
    if narrowed:
        events = sorted(line.uid for line in exports.event_lines(connection, wanted, codebook))
    else:
        every = exports.uids(connection, "event", withdrawn=wanted.withdrawn)
        events = sorted(set(every) - exports.shown_under_others(connection))
    merged = sorted(uid for event in events for uid in clusters.members(connection, event))
    referred, parents = _referred(connection, [*events, *merged])
    parents = {clusters.canonical_uid(connection, uid) for uid in parents}
    found = exports.of_kind(connection, "article", referred) | exports.of_kind(connection, "entity", referred)
    if not narrowed:
        for kind in ("article", "entity"):
            found.update(exports.uids(connection, kind, withdrawn=wanted.withdrawn))
    together = _with_all_above(connection, found)
    chosen = {kind: sorted(exports.of_kind(connection, kind, together)) for kind in ("article", "entity")}
    exported = {*events, *merged, *chosen["article"], *chosen["entity"]}
    judgements = [
        state.uid
        for state in exports.states(
            connection, exports.uids(connection, "judgement", withdrawn=wanted.withdrawn)
        )
        if {state.text("a"), state.text("b")} <= exported
    ]
    return Scope(chosen["article"], chosen["entity"], events, judgements, parents <= exported, merged)


def _referred(connection: Connection, events: list[str]) -> tuple[set[str], set[str]]:
    """The uids that these events hold as values, state in claims or cite; and the events they are part of."""
    referred: set[str] = set()
    parents: set[str] = set()
    for state in exports.states(connection, events):
        referred |= {value.text for value in state.values.values() if value.type == "item"}
        for claim in state.claims.values():
            referred |= {claim.article, claim.stated_value or ""}
        if "part_of" in state.values:
            parents.add(state.text("part_of"))
    return referred, parents


def _with_all_above(connection: Connection, found: Iterable[str]) -> set[str]:
    chosen = set(found)
    fresh = chosen
    while fresh:
        fresh = exports.above(connection, fresh) - chosen
        chosen |= fresh
    return chosen
