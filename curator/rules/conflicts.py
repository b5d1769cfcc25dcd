"""What the claims on a slot say against each other, in words, with the ways out of it, the best first.

Nothing is decided here: a way out is offered with what speaks for it, and its reason can be edited before it is kept.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from curator.model.conflicts import Explanation, Known, Statement
from curator.rules import conflict_dates, conflict_places, dates
from curator.rules.claims import Slot, clash
from curator.rules.conflict_sides import Side, sides_of, stating_apart
from curator.rules.conflict_ways import ways_out
from curator.rules.conflict_words import denials, listed, named_apart, one_voice, stated, vague
from curator.rules.field_types import Things


def explain(
    slot: Slot, value: str, statements: Sequence[Statement], things: Things, known: Mapping[str, Known]
) -> Explanation:
    """Explain the claims on a slot whose value is `value` (canonical text, empty when there is none). `known` tells of
    the entities that claims state, by uid. Without a conflict the lines say why there is none, and nothing is offered
    but what a person may still want to note."""
    clashing = [(a, b) for a, b in combinations(statements, 2) if clash(a.claim, b.claim, slot, things)]
    sides = sides_of(slot, statements, things)
    lines: list[str] = []
    match slot.type.name:
        case "date":
            lines = list(_of_dates(statements, sides))
        case "place":
            lines = list(_of_places(slot, sides, statements, things, known))
        case "entity":
            lines = list(_of_entities(sides, statements, known))
        case _:
            lines = [_cannot_both(sides, slot)] if len(sides) > 1 and clashing else []
    lines += [*denials(statements), *one_voice(statements), *vague(statements)]
    if clashing and (apart := named_apart(stating_apart(sides))):
        lines.append(apart)
    told = tuple(line for line in dict.fromkeys(lines) if line)
    if not clashing:
        return Explanation(told or ("The sources do not contradict each other.",))
    ways = tuple(ways_out(slot, value, sides, statements, things, known))
    return Explanation(told, ways, tuple((a.claim.uid, b.claim.uid) for a, b in clashing))


def _cannot_both(sides: Sequence[Side], slot: Slot) -> str:
    """`2025-10-26 (A3) and 2025-10-28 (A4) cannot both be the date.`"""
    told = listed(f"{side.said} ({listed(one.article for one in side.stating)})" for side in sides)
    return f"{told} cannot {'both' if len(sides) == 2 else 'all'} be the {slot.label}."


def _excluding(sides: Sequence[Side]) -> Iterator[str]:
    for side, other in combinations(sides, 2):
        if dates.excludes(side.value, other.value):
            articles = [listed(one.article for one in each.stating) for each in (side, other)]
            days = conflict_dates.apart([side.value, other.value])
            how = f": they are {days} day{'s' * (days != 1)} apart" if days else ""
            yield f"{side.said} ({articles[0]}) and {other.said} ({articles[1]}) exclude each other{how}."


def _of_dates(statements: Sequence[Statement], sides: Sequence[Side]) -> Iterator[str]:
    leaves = [side.value for side in sides]
    yield from _excluding(sides)
    yield from conflict_dates.Weekdays(statements).lines
    for one in statements:
        if late := conflict_dates.too_late(one):
            yield f"{late}: either of the two dates may be wrong."
    if len(sides) > 1:
        yield conflict_dates.slip(leaves)
        yield named_apart(stating_apart(sides))
    yield from conflict_dates.contained(statements, leaves)
    if len(sides) > 1:
        yield from conflict_dates.counted(statements)


def _of_places(
    slot: Slot,
    sides: Sequence[Side],
    statements: Sequence[Statement],
    things: Things,
    known: Mapping[str, Known],
) -> Iterator[str]:
    leaves = {side.value for side in sides}
    for side, other in combinations(sides, 2):
        above = conflict_places.shared_above(side.value, other.value, things)
        both = f"; both lie in {things.name(above)}" if above else ""
        articles = [listed(one.article for one in each.stating) for each in (side, other)]
        yield (
            f"{side.said} ({articles[0]}) and {other.said} ({articles[1]}) are two places: the record has neither "
            f"within the other{both}."
        )
    for side in sides:
        doubts = [conflict_places.stands_for_more(one, things.name(side.value)) for one in side.stating]
        if len(sides) > 1 and any(doubts):
            yield f"{next(filter(None, doubts))}."
    for one in statements:
        value = things.canonical(stated(one)) if stated(one) else ""
        inner = next(
            (leaf for leaf in leaves if value and value != leaf and slot.type.supports(leaf, value, things)),
            "",
        )
        if inner:
            yield f"{things.name(inner)} lies within {one.said} ({one.article}), which is only less precise."
    yield from conflict_places.misspelt(statements, known)


def _of_entities(
    sides: Sequence[Side], statements: Sequence[Statement], known: Mapping[str, Known]
) -> Iterator[str]:
    for side, other in combinations(sides, 2):
        articles = [listed(one.article for one in each.stating) for each in (side, other)]
        yield f"{side.said} ({articles[0]}) and {other.said} ({articles[1]}) are two in the record."
        if side.value in known and other.value in known:
            why = conflict_places.alike(side.value, other.value, known)
            yield f"Their names are alike, so they may be one: {why}." if why else ""
    yield from conflict_places.misspelt(statements, known)
