"""When an entity of a file is one of the record's: what tells two entities apart whatever their names, and how sure a
likeness of names must be."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from curator.model.inputs import EntityInput
from curator.model.views import Entity
from curator.rules.naming.alignment import align
from curator.rules.naming.titles import TITLES
from curator.rules.naming.tokens import spelled

SURE = 0.9
"""The score from which on a name is taken for another spelling of a known one."""
AHEAD = 0.3
"""By how much the best must lead, so that it is no matter of chance which of two namesakes is meant."""
LIKE = 0.4
"""The score from which on two entities are reported as perhaps one."""
_NUMBER = re.compile(r"[0-9]+")
_SPELLED_ALIKE = 0.9
_SLIP_AT_LEAST = 0.85
_LONG = 7  # letters of a word in which one more or less does not make another word
_SMALL = frozenset("the of and for in al el".split())


def sure(scores: Sequence[float]) -> bool:
    """Whether the best of some scores, the best first, is good enough to take it without asking."""
    return bool(scores) and scores[0] >= SURE and scores[0] - (scores[1] if len(scores) > 1 else 0) >= AHEAD


def contradictions(item: EntityInput, entity: Entity) -> list[str]:
    """What says that an entity of a file is not this one of the record, in words; nothing where either is silent."""
    found = []
    if item.kind != entity.kind:
        found.append(f"its kind is {entity.kind}, not {item.kind}")
    if _differ(item.country, entity.country):
        found.append(f"its country is {entity.country}, not {item.country}")
    for scheme, value in sorted(item.external.items()):
        if _differ(value, entity.external.get(scheme, "")):
            found.append(f"its {scheme} id is {entity.external[scheme]}, not {value}")
    return found


def spelling_contradictions(item: EntityInput, entity: Entity) -> list[str]:
    """What more keeps them apart where the names are only alike: words that are in one of the names alone, another
    subkind, other numbers. Whom a part of a name means is for a person to say."""
    found = []
    if not any(_same_words(item.name, name) for name in _called(entity)):
        found.append("not all words of the names meet")
    if _differ(item.subkind, entity.subkind):
        found.append(f"its subkind is {entity.subkind}, not {item.subkind}")
    numbers, known = _numbers([item.name]), [_numbers([name]) for name in _called(entity)]
    if numbers not in known:
        found.append("the numbers in the names differ")
    return found


def _same_words(one: str, other: str) -> bool:
    """Whether the words of two names are the same but for their spelling; initials, titles and small words may be
    left out."""
    a, b = spelled(one), spelled(other)
    met = align(a, b)
    for found in met:
        long = min(len("".join(a[found.a : found.a_end])), len("".join(b[found.b : found.b_end]))) >= _LONG
        if found.value < (_SLIP_AT_LEAST if long else _SPELLED_ALIKE):
            return False
    left_a = set(range(len(a))).difference(*(range(found.a, found.a_end) for found in met))
    left_b = set(range(len(b))).difference(*(range(found.b, found.b_end) for found in met))
    left = [a[at] for at in left_a] + [b[at] for at in left_b]
    return bool(met) and all(len(word) == 1 or word in _SMALL or word in TITLES for word in left)


def _called(entity: Entity) -> list[str]:
    return [entity.name, *(alias.name for alias in entity.aliases)]


def _numbers(names: Iterable[str]) -> set[str]:
    return {number.lstrip("0") for name in names for number in _NUMBER.findall(name)}


def _differ(one: str | None, other: str | None) -> bool:
    """Whether two texts say two things; where one is empty, nothing is said."""
    return bool(one and other) and " ".join((one or "").casefold().split()) != " ".join(
        (other or "").casefold().split()
    )
