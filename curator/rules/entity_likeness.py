"""When an entity of a file is one of the record's: what tells two entities apart whatever their names, and how sure a
likeness of names must be."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from curator.model.inputs import EntityInput
from curator.model.views import Entity

SURE = 0.9
"""The score from which on a name is taken for another spelling of a known one."""
AHEAD = 0.3
"""By how much the best must lead, so that it is no matter of chance which of two namesakes is meant."""
LIKE = 0.4
"""The score from which on two entities are reported as perhaps one."""
_NUMBER = re.compile(r"[0-9]+")


def sure(scores: Sequence[float]) -> bool:
    """Whether the best of some scores, the best first, is good enough to take it without asking."""
    return bool(scores) and scores[0] >= SURE and scores[0] - (scores[1] if len(scores) > 1 else 0) >= AHEAD


def contradictions(item: EntityInput, entity: Entity) -> list[str]:
    """What says that an entity of a file is not this one of the record, in words; nothing where either is silent."""
    found = []
    if item.kind != entity.kind:
        found.append(f"it is a {entity.kind}, not a {item.kind}")
    if _differ(item.country, entity.country):
        found.append(f"its country is {entity.country}, not {item.country}")
    for scheme, value in sorted(item.external.items()):
        if _differ(value, entity.external.get(scheme, "")):
            found.append(f"its {scheme} id is {entity.external[scheme]}, not {value}")
    return found


def spelling_contradictions(item: EntityInput, entity: Entity) -> list[str]:
    """What more tells them apart where the names are only alike: another subkind, other numbers in the names."""
    found = []
    if _differ(item.subkind, entity.subkind):
        found.append(f"it is a {entity.subkind}, not a {item.subkind}")
    numbers, known = _numbers([item.name]), [_numbers([name]) for name in _called(entity)]
    if numbers not in known:
        found.append("the numbers in the names differ")
    return found


def _called(entity: Entity) -> list[str]:
    return [entity.name, *(alias.name for alias in entity.aliases)]


def _numbers(names: Iterable[str]) -> set[str]:
    return {number.lstrip("0") for name in names for number in _NUMBER.findall(name)}


def _differ(one: str | None, other: str | None) -> bool:
    """Whether two texts say two things; where one is empty, nothing is said."""
    return bool(one and other) and " ".join((one or "").casefold().split()) != " ".join(
        (other or "").casefold().split()
    )
