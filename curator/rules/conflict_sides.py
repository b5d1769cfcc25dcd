"""The values that compete for a slot, weighed by what speaks for them and against them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from curator.model.conflicts import Statement
from curator.rules import conflict_dates, conflict_places
from curator.rules.claims import Slot
from curator.rules.conflict_words import listed, sources, stated, voices
from curator.rules.field_types import Things


@dataclass(slots=True)
class Side:
    """A value that competes: who states it, who is compatible with it, and what speaks for it and against it."""

    value: str
    said: str
    stating: list[Statement]
    weight: float = 0.0
    pro: list[str] = field(default_factory=list)
    contra: list[str] = field(default_factory=list)


def sides_of(slot: Slot, statements: Sequence[Statement], things: Things) -> list[Side]:
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
        side = Side(
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


def _weigh(slot: Slot, sides: list[Side], statements: Sequence[Statement], things: Things) -> None:
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


def _weigh_place(side: Side, things: Things) -> None:
    doubts = [conflict_places.stands_for_more(one, things.name(side.value)) for one in side.stating]
    if all(doubts):
        side.weight -= 1.5
        side.contra.append(doubts[0])
    side.weight += 0.1 * len(things.within(side.value))


def stating_apart(sides: Sequence[Side]) -> list[Statement]:
    """One statement for each side, the one that names most people."""
    return [max(side.stating, key=lambda one: len(one.named)) for side in sides]
