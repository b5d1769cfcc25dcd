"""Which entities a name may mean."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import Connection

from curator.rules import names
from curator.rules.name_features import Candidate, Name
from curator.rules.name_reasons import reason
from curator.rules.name_scoring import scored
from curator.rules.name_tokens import spelled
from curator.rules.names import Prior
from curator.services.workspace import Workspace
from curator.store import clusters, entities, name_search, record

NOTHING_KNOWN: Mapping[str, Prior] = {}
SPARE = 5
"""Candidates that are scored beyond those asked for: some may turn out to be one entity."""


@dataclass(frozen=True, slots=True)
class Match:
    """An entity that a name may mean: the best of its spellings, a score from 0 to 1 and the reason in words."""

    entity: str
    number: int
    name: str
    alias: str
    kind: str
    score: float
    why: str


def match(
    workspace: Workspace, name: str, kind: str = "", limit: int = 5, near: Mapping[str, Prior] = NOTHING_KNOWN
) -> list[Match]:
    """The entities a name may mean, best first; `near` says what the context adds, by the entity's uid."""
    with workspace.database.read() as connection:
        return match_within(connection, name, kind, limit, near)


def match_within(
    connection: Connection,
    name: str,
    kind: str = "",
    limit: int = 5,
    near: Mapping[str, Prior] = NOTHING_KNOWN,
) -> list[Match]:
    """`match` over an open transaction: the store fetches candidates, the rules score and explain."""
    asked = names.read(name)
    known = record.ids(connection, near.keys())
    found = name_search.find(connection, asked.words, kind, known.values())
    items = _priors(connection, {item: near[uid] for uid, item in known.items()})
    more = {item: prior.log_odds for item, prior in items.items()}
    candidates = _as_shown(connection, found.candidates)
    best = {one.item: (one.value, one.name, "") for one in scored(asked, candidates, found.rarity, more)}
    for candidate in _as_shown(connection, name_search.beginning(connection, asked.words, kind)):
        for words in candidate.names:
            begun = names.begun(asked.words, words)
            if begun.value > best.get(candidate.item, (0.0,))[0]:
                best[candidate.item] = (begun.value, words, begun.why)
    ranked = sorted(best, key=lambda item: (-round(best[item][0], 4), item))[: limit + SPARE]
    called = entities.called(connection, ranked)
    matches = []
    for item in ranked:
        value, words, why = best[item]
        entity = called[item]
        why = why or reason(asked, Name(words), entity.kind, found.rarity)
        if item in items:
            why = f"{why} · {items[item].why}"
        alias = _written(entity.names, words)
        matches.append(
            Match(entity.uid, entity.number, entity.name, alias, entity.kind, round(value, 4), why)
        )
    return matches[:limit]


def _as_shown(connection: Connection, candidates: Iterable[Candidate]) -> list[Candidate]:
    """The candidates as they are shown: those that were judged the same are one, by all names that were found."""
    found = {one.item: one for one in candidates}
    together: dict[int, list[Candidate]] = {}
    for item, top in clusters.canonical(connection, found, live=True).items():
        together.setdefault(top, []).append(found[item])
    return [
        Candidate(top, same[0].kind, tuple(dict.fromkeys(name for one in same for name in one.names)))
        for top, same in together.items()
    ]


def _priors(connection: Connection, near: Mapping[int, Prior]) -> dict[int, Prior]:
    """What the context adds, by the entities that are shown; the most that it adds to any of those judged the same."""
    tops = clusters.canonical(connection, near)
    weakest_first = sorted(near, key=lambda item: near[item].log_odds)
    return {tops[item]: near[item] for item in weakest_first}


def _written(called: Iterable[str], words: tuple[str, ...]) -> str:
    """The name, as written, that has these words."""
    every = list(called)
    return next((name for name in every if spelled(name) == words), every[0])
