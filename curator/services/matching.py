"""Which entities a name may mean."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection

from curator.model.lines import NameCandidate
from curator.rules import names
from curator.rules.names import Prior
from curator.services.workspace import Workspace
from curator.store import entities

NOTHING_KNOWN: Mapping[str, Prior] = {}


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
    best: dict[str, tuple[float, str, NameCandidate]] = {}
    length = len(names.normalise(name))
    for candidate in entities.candidates(connection, names.keys(name), kind, length):
        _keep_best(best, names.score(name, candidate.alias), candidate)
    for candidate in entities.beginning(connection, *names.first_letters(name), kind):
        _keep_best(best, names.begun(name, candidate.alias), candidate)
    shifted = {uid: names.shifted(*found[:2], near.get(uid)) for uid, found in best.items()}
    ranked = sorted(best.values(), key=lambda found: (-shifted[found[2].entity].value, found[2].number))
    return [
        Match(
            found.entity,
            found.number,
            found.name,
            found.alias,
            found.kind,
            round(shifted[found.entity].value, 4),
            shifted[found.entity].why,
        )
        for _, _, found in ranked[:limit]
    ]


def _keep_best(
    best: dict[str, tuple[float, str, NameCandidate]], scored: names.Score, candidate: NameCandidate
) -> None:
    if scored.value > best.get(candidate.entity, (0.0, "", candidate))[0]:
        best[candidate.entity] = (scored.value, scored.why, candidate)
