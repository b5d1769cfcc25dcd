"""Ways out of a conflict, the best first, each with what speaks for it and a reason that can be edited."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from curator.model.conflicts import Known, Statement, WayOut
from curator.rules import conflict_dates, conflict_places
from curator.rules.claims import Slot
from curator.rules.conflict_sides import Side, stating_apart
from curator.rules.conflict_words import listed, named_apart, sources, voices
from curator.rules.field_types import LARGEST, Things, count_parts

_CLEAR_LEAD = 2.0  # of weights: a value so far ahead of the next is offered before anything else
_NEAR = 1  # days that two reports of one event are easily apart
_MOST_SPLITS = 2


def ways_out(
    slot: Slot,
    value: str,
    sides: Sequence[Side],
    statements: Sequence[Statement],
    things: Things,
    known: Mapping[str, Known],
) -> Iterator[WayOut]:
    chosen = [_choosing(side, sides) for side in sides]
    splits = list(_splitting(slot, value, sides, statements, things))
    nests = list(_nesting(sides, known, things)) if slot.type.name == "place" else []
    ones = list(_same(sides, known)) if slot.type.name in ("entity", "place") else []
    likely_nests = [way for likely, way in nests if likely >= 0.5]
    lead = sides[0].weight - sides[1].weight if len(sides) > 1 else _CLEAR_LEAD
    days = conflict_dates.apart([side.value for side in sides]) if slot.type.name == "date" else None
    opposed = len(sides) < 2 or any(side.contra for side in sides)
    apart = days is not None and days > _NEAR and not opposed and voices(stating_apart(sides)) > 1
    yield from ones
    yield from likely_nests
    if apart and lead < _CLEAR_LEAD:
        yield from splits
        yield from chosen
    else:
        yield from chosen
        yield from splits
    yield from _covering(slot, sides)
    yield from (way for likely, way in nests if likely < 0.5)
    yield _noting(slot, sides, statements)


def _choosing(side: Side, sides: Sequence[Side]) -> WayOut:
    """The value stands; the reason says what speaks for it, then what speaks against the others."""
    against = [
        f"against {other.said}: {said}" for other in sides if other is not side for said in other.contra
    ]
    said = [
        *side.pro,
        *(line for line in against if not any(line.split(": ", 1)[1] in pro for pro in side.pro)),
    ]
    doubt = f"; but {'; '.join(side.contra)}" if side.contra else ""
    return WayOut(
        "choose",
        f"{side.said} stands",
        f"{'; '.join(said)}{doubt}",
        _sentence("; ".join(said)),
        side.value,
    )


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}" if words else ""


def _splitting(
    slot: Slot, value: str, sides: Sequence[Side], statements: Sequence[Statement], things: Things
) -> Iterator[WayOut]:
    """Each side but the one that stays becomes an event of its own, with all claims that only it bears."""
    if len(sides) < 2:
        return
    stays = next(
        (side for side in sides if value and slot.type.supports(side.value, value, things)), sides[0]
    )
    for side in [side for side in sides if side is not stays][:_MOST_SPLITS]:
        articles = listed(one.article for one in side.stating)
        names = named_apart(stating_apart([stays, side]))
        others = listed(one.article for one in stays.stating)
        why = names or f"{stays.said} stays with {others}; what {articles} alone says goes along"
        both = f"{articles} tells of two events: {stays.said} and {side.said}"
        reason = f"{articles} tells of another event: {side.said}, not {stays.said} ({others})"
        yield WayOut(
            "split",
            f"two events: split off {side.said} ({articles})",
            why,
            both if articles == others else reason,
            side.value,
            tuple(one.claim.uid for one in side.stating),
        )


def _covering(slot: Slot, sides: Sequence[Side]) -> Iterator[WayOut]:
    values = [side.value for side in sides]
    told = listed(f"{side.said} ({listed(one.article for one in side.stating)})" for side in sides)
    if slot.type.name == "date" and (interval := conflict_dates.covering(values)) and len(sides) > 1:
        yield WayOut(
            "interval",
            f"{interval}: from the earliest to the latest",
            "covers every date that is stated; for what lasted, or when nobody can tell",
            f"Covers {told}",
            interval,
        )
    elif slot.type.name == "count" and len(sides) > 1:
        low, high = _count_bounds(values)
        yield WayOut(
            "interval",
            f"{low} to {high}",
            "covers every number that is stated",
            f"Covers {told}",
            f"{low}//{high}",
        )


def _count_bounds(values: Iterable[str]) -> tuple[int, int]:
    parts = [[part for part in count_parts(value) if part is not None] for value in values]
    return min(map(min, parts), default=0), max(map(max, parts), default=LARGEST)


def _nesting(
    sides: Sequence[Side], known: Mapping[str, Known], things: Things
) -> Iterator[tuple[float, WayOut]]:
    """One place lies within the other; what is likely comes first."""
    found: list[tuple[float, WayOut]] = []
    for side, other in combinations(sides, 2):
        if side.value not in known or other.value not in known:
            continue
        for inner, outer, why, likely in conflict_places.nestings(side.value, other.value, known, things):
            label = f"{known[inner].name} lies within {known[outer].name}"
            found.append((likely, WayOut("nest", label, why, label, pair=(inner, outer))))
    yield from sorted(found, key=lambda pair: -pair[0])


def _same(sides: Sequence[Side], known: Mapping[str, Known]) -> Iterator[WayOut]:
    for side, other in combinations(sides, 2):
        if side.value not in known or other.value not in known:
            continue
        if why := conflict_places.alike(side.value, other.value, known):
            one, two = known[side.value].name, known[other.value].name
            yield WayOut(
                "same", f"{one} and {two} are one: merge them", why, why, pair=(side.value, other.value)
            )


def _noting(slot: Slot, sides: Sequence[Side], statements: Sequence[Statement]) -> WayOut:
    """Both stay as they are, with a note for the reader."""
    told = listed(f"{side.said} ({sources(side.stating)})" for side in sides) if sides else ""
    denied = (
        listed(f"{one.article} denies {one.said}" for one in statements if not one.claim.asserts)
        if any(not one.claim.asserts for one in statements)
        else ""
    )
    reason = f"The sources differ on {slot.label}: {'; '.join(part for part in (told, denied) if part)}"
    return WayOut(
        "note",
        "keep all of it, with a note",
        "the value stays as it is; the note tells readers of the rest",
        reason,
    )
