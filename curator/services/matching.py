"""Which entities a name may mean."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from sqlalchemy import Connection

from curator.rules import names, roles
from curator.rules.names import Prior
from curator.rules.naming.context import ROLE_AT_MOST
from curator.rules.naming.features import Candidate, Name
from curator.rules.naming.reasons import reason
from curator.rules.naming.scoring import scored, weighed
from curator.rules.naming.tokens import spelled
from curator.services.workspace import Workspace
from curator.store import clusters, entities, mentioned, name_search, record

NOTHING_KNOWN: Mapping[str, Prior] = {}
SPARE = 5
"""Candidates that are explained beyond those asked for: some may have been refused and stand behind."""
REFUSED_AT_MOST = 0.49
TOLD_BY_LETTERS = 0.9


@dataclass(frozen=True, slots=True)
class Match:
    """An entity that a name may mean: the best of its spellings, a score from 0 to 1 and the reason in words.

    `context` is set where the letters alone do not tell, and what stands around the name speaks for it; `refused` is
    the element of a refusal (uid), where somebody said that the name does not mean it.
    """

    entity: str
    number: int
    name: str
    alias: str
    kind: str
    score: float
    why: str
    context: bool = False
    refused: str = ""


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
    *,
    typing: bool = True,
) -> list[Match]:
    """`match` over an open transaction: the store fetches candidates, the rules score and explain. `typing` says that
    the last word may go on: those whose names it begins are candidates too."""
    asked = names.read(name)
    known = record.ids(connection, near.keys())
    found = name_search.find(connection, asked.words, kind, known.values())
    items = _priors(connection, {item: near[uid] for uid, item in known.items()})
    more = {item: prior.log_odds for item, prior in items.items()}
    first = scored(asked, _as_shown(connection, found.candidates), found.rarity)
    letters = {one.item: one.value for one in first}
    best = {one.item: (one.value, one.name, "") for one in (weighed(first, more) if more else first)}
    begun_so = name_search.beginning(connection, asked.words, kind) if typing else ()
    for candidate in _as_shown(connection, begun_so):
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
        speaks = item in items and items[item].log_odds > 0
        context = speaks and letters.get(item, 0.0) < TOLD_BY_LETTERS
        matches.append(
            Match(entity.uid, entity.number, entity.name, alias, entity.kind, round(value, 4), why, context)
        )
    return judged(connection, name, matches)[:limit]


def judged(connection: Connection, name: str, matches: list[Match]) -> list[Match]:
    """Matches in order, with what is not for letters to decide: a title or an office alone is a proposal at most, and
    an entity for which somebody refused the name stands behind all others."""
    normal = names.normalise(name)
    if roles.is_role(name):
        matches = [
            found
            if found.kind != "person" and names.normalise(found.alias) == normal
            else replace(found, score=round(found.score * ROLE_AT_MOST, 4))
            for found in matches
        ]
    refusals = mentioned.refusals(connection, normal)
    if refusals:
        matches = [
            replace(
                found,
                score=min(found.score, REFUSED_AT_MOST),
                why=f"{refusal.author} refused it on {refusal.at[:10]} · {found.why}",
                refused=refusal.uid,
            )
            if (refusal := refusals.get(found.entity))
            else found
            for found in matches
        ]
    return sorted(matches, key=lambda found: (bool(found.refused), -found.score, found.number))


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
