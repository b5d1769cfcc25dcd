"""What the claims on a slot say against each other, in words, and the ways out of it, the best first.

Nothing is decided here: a way out is offered with what speaks for it, and its reason can be edited before it is kept.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from curator.model.conflicts import Explanation, Known, Statement, WayOut
from curator.rules import conflict_dates, conflict_places, dates
from curator.rules.claims import Slot, clash
from curator.rules.conflict_words import (
    denials,
    listed,
    named_apart,
    one_voice,
    sources,
    stated,
    vague,
    voices,
)
from curator.rules.field_types import LARGEST, Things, count_parts

_CLEAR_LEAD = 2.0  # of weights: a value so far ahead of the next is offered before anything else
_NEAR = 1  # days that two reports of one event are easily apart
_MOST_SPLITS = 2


@dataclass(slots=True)
class _Side:
    """A value that competes: who states it, who is compatible with it, and what speaks for it and against it."""

    value: str
    said: str
    stating: list[Statement]
    weight: float = 0.0
    pro: list[str] = field(default_factory=list)
    contra: list[str] = field(default_factory=list)


def explain(
    slot: Slot, value: str, statements: Sequence[Statement], things: Things, known: Mapping[str, Known]
) -> Explanation:
    """Explain the claims on a slot whose value is `value` (canonical text, empty when there is none). `known` tells of
    the entities that claims state, by uid. Without a conflict the lines say why there is none, and nothing is offered
    but what a person may still want to note."""
    clashing = [(a, b) for a, b in combinations(statements, 2) if clash(a.claim, b.claim, slot, things)]
    sides = _sides(slot, statements, things)
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
    if clashing and (apart := named_apart(_stating_apart(sides))):
        lines.append(apart)
    told = tuple(line for line in dict.fromkeys(lines) if line)
    if not clashing:
        return Explanation(told or ("The sources do not contradict each other.",))
    ways = tuple(_ways(slot, value, sides, statements, things, known))
    return Explanation(told, ways, tuple((a.claim.uid, b.claim.uid) for a, b in clashing))


# -- what competes -------------------------------------------------------------------------------------------------


def _sides(slot: Slot, statements: Sequence[Statement], things: Things) -> list[_Side]:
    """The values that compete, weighed, the best first: those that no other one refines."""
    asserted = [one for one in statements if one.claim.asserts and stated(one)]
    first: dict[str, Statement] = {}
    for one in asserted:
        known = things.canonical(stated(one)) if slot.type.value_type == "item" else stated(one)
        first.setdefault(known, one)
    leaves = {
        value: one
        for value, one in first.items()
        if not any(
            other != value
            and slot.type.supports(other, value, things)
            and not slot.type.supports(value, other, things)
            for other in first
        )
    }
    sides = []
    for value, one in leaves.items():
        stating = [other for other in asserted if slot.type.supports(value, stated(other), things)]
        exactly = [other for other in stating if slot.type.supports(stated(other), value, things)]
        side = _Side(
            value, one.said, exactly, float(voices(exactly)) + 0.4 * (voices(stating) - voices(exactly))
        )
        many = voices(exactly)
        told = (
            f"{sources(exactly)} has {one.said}"
            if len(exactly) == 1
            else f"{sources(exactly)} have {one.said}"
        )
        side.pro.append(f"{told}: {many} independent sources" if many > 1 else told)
        for denied in statements:
            if not denied.claim.asserts and _holds(slot, value, denied, things):
                side.weight -= 1.0
                side.contra.append(f"{denied.article} denies it")
        sides.append(side)
    _weigh(slot, sides, statements, things)
    return sorted(sides, key=lambda side: (-side.weight, side.stating[0].claim.uid))


def _holds(slot: Slot, value: str, one: Statement, things: Things) -> bool:
    """Whether a claim speaks of the value."""
    return bool(stated(one)) and slot.type.supports(value, stated(one), things)


def _weigh(slot: Slot, sides: list[_Side], statements: Sequence[Statement], things: Things) -> None:
    """Add what speaks for each side and against it, by the kind of slot."""
    for side in sides:
        if slot.type.name == "place":
            _weigh_place(side, things)
            if any(one.named for one in side.stating):
                side.weight += 0.6
                telling = max(side.stating, key=lambda one: len(one.named))
                side.pro.append(f"its sentence names {listed(telling.named)}")
    if slot.type.name != "date":
        return
    weekdays = conflict_dates.Weekdays(statements)
    for side in sides:
        if side.value in weekdays.against:
            side.weight -= 3.0
            side.contra.append(weekdays.against[side.value])
        if side.value in weekdays.for_:
            side.weight += 1.5
            side.pro.insert(0, weekdays.for_[side.value])
        late = [told for one in side.stating if (told := conflict_dates.too_late(one))]
        if len(late) == len(side.stating):
            side.weight -= 3.0
            side.contra += late
        if all(one.claim.basis and one.claim.basis.anchor for one in side.stating):
            side.weight -= 0.3  # counted, not printed
        if conflict_dates.day_of(side.value) is None:
            side.weight -= 0.2


def _weigh_place(side: _Side, things: Things) -> None:
    doubts = [conflict_places.stands_for_more(one, things.name(side.value)) for one in side.stating]
    if all(doubts):
        side.weight -= 1.5
        side.contra.append(doubts[0])
    side.weight += 0.1 * len(things.within(side.value))


def _stating_apart(sides: Sequence[_Side]) -> list[Statement]:
    """One statement for each side, the one that names most people."""
    return [max(side.stating, key=lambda one: len(one.named)) for side in sides]


# -- explaining ----------------------------------------------------------------------------------------------------


def _cannot_both(sides: Sequence[_Side], slot: Slot) -> str:
    """`2025-10-26 (A3) and 2025-10-28 (A4) cannot both be the date.`"""
    told = listed(f"{side.said} ({listed(one.article for one in side.stating)})" for side in sides)
    return f"{told} cannot {'both' if len(sides) == 2 else 'all'} be the {slot.label}."


def _excluding(sides: Sequence[_Side]) -> Iterator[str]:
    for side, other in combinations(sides, 2):
        if dates.excludes(side.value, other.value):
            articles = [listed(one.article for one in each.stating) for each in (side, other)]
            days = conflict_dates.apart([side.value, other.value])
            how = f": they are {days} day{'s' * (days != 1)} apart" if days else ""
            yield f"{side.said} ({articles[0]}) and {other.said} ({articles[1]}) exclude each other{how}."


def _of_dates(statements: Sequence[Statement], sides: Sequence[_Side]) -> Iterator[str]:
    leaves = [side.value for side in sides]
    yield from _excluding(sides)
    yield from conflict_dates.Weekdays(statements).lines
    for one in statements:
        if late := conflict_dates.too_late(one):
            yield f"{late}: either of the two dates may be wrong."
    if len(sides) > 1:
        yield conflict_dates.slip(leaves)
        yield named_apart(_stating_apart(sides))
    yield from conflict_dates.contained(statements, leaves)
    if len(sides) > 1:
        yield from conflict_dates.counted(statements)


def _of_places(
    slot: Slot,
    sides: Sequence[_Side],
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
    sides: Sequence[_Side], statements: Sequence[Statement], known: Mapping[str, Known]
) -> Iterator[str]:
    for side, other in combinations(sides, 2):
        articles = [listed(one.article for one in each.stating) for each in (side, other)]
        yield f"{side.said} ({articles[0]}) and {other.said} ({articles[1]}) are two in the record."
        if side.value in known and other.value in known:
            why = conflict_places.alike(side.value, other.value, known)
            yield f"Their names are alike, so they may be one: {why}." if why else ""
    yield from conflict_places.misspelt(statements, known)


# -- ways out ------------------------------------------------------------------------------------------------------


def _ways(
    slot: Slot,
    value: str,
    sides: Sequence[_Side],
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
    apart = days is not None and days > _NEAR and not opposed and voices(_stating_apart(sides)) > 1
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


def _choosing(side: _Side, sides: Sequence[_Side]) -> WayOut:
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
    slot: Slot, value: str, sides: Sequence[_Side], statements: Sequence[Statement], things: Things
) -> Iterator[WayOut]:
    """Each side but the one that stays becomes an event of its own, with all claims that only it bears."""
    if len(sides) < 2:
        return
    stays = next(
        (side for side in sides if value and slot.type.supports(side.value, value, things)), sides[0]
    )
    for side in [side for side in sides if side is not stays][:_MOST_SPLITS]:
        articles = listed(one.article for one in side.stating)
        names = named_apart(_stating_apart([stays, side]))
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


def _covering(slot: Slot, sides: Sequence[_Side]) -> Iterator[WayOut]:
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
    sides: Sequence[_Side], known: Mapping[str, Known], things: Things
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


def _same(sides: Sequence[_Side], known: Mapping[str, Known]) -> Iterator[WayOut]:
    for side, other in combinations(sides, 2):
        if side.value not in known or other.value not in known:
            continue
        if why := conflict_places.alike(side.value, other.value, known):
            one, two = known[side.value].name, known[other.value].name
            yield WayOut(
                "same", f"{one} and {two} are one: merge them", why, why, pair=(side.value, other.value)
            )


def _noting(slot: Slot, sides: Sequence[_Side], statements: Sequence[Statement]) -> WayOut:
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
