"""Which role of the codebook those around a cue have: by the cue itself, by words before a name, by their order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from curator.codebook.types import Codebook, EventType, Role
from curator.rules.events import roles as event_roles
from curator.rules.events.cues import Cue
from curator.rules.events.party import Party, Unit
from curator.rules.events.people import Who


@dataclass(slots=True)
class Taker:
    """Somebody in a role, where the sentence says so, and whom the words mean. `flag` says what is doubtful."""

    role: str
    party: Party
    who: Who | None = None
    flag: str = ""


class Seats:
    """Seats the parties of a sentence in the roles of an event type."""

    def __init__(self, codebook: Codebook) -> None:
        self._roles: dict[str, dict[tuple[str, ...], list[Role]]] = {}
        self._words: dict[str, dict[str, list[tuple[str, ...]]]] = {}
        for event_type in codebook.types:
            by_phrase: dict[tuple[str, ...], list[Role]] = {}
            for role in event_type.roles:
                for cue in role.cues:
                    by_phrase.setdefault(tuple(cue.lower().split()), []).append(role)
            self._roles[event_type.id] = by_phrase
            first: dict[str, list[tuple[str, ...]]] = {}
            for phrase in by_phrase:
                first.setdefault(phrase[0], []).append(phrase)
            self._words[event_type.id] = first

    def takers(
        self,
        event_type: EventType,
        cue: Cue,
        parts: Sequence[Unit],
        at: int,
        width: int,
        near: event_roles.Around,
    ) -> Iterator[list[Taker]]:
        """Who has which role; several lists where the sentence tells of several events alike."""
        cue = _of_roles(event_type, cue)
        seats = self._seats(event_type, cue, parts, at, width, near)
        with_cues = self._by_role_cues(event_type, parts)
        given = {id(party) for parties in with_cues.values() for party in parties}
        seats = {role: tuple(p for p in row if id(p) not in given) for role, row in seats.items()}
        for role, row in with_cues.items():
            seats[role] = (*seats.get(role, ()), *row)
        first = cue.left or self._first(event_type)
        second = cue.right[-1][1] if cue.right else self._second(event_type)
        self._turn(event_type, seats, first, second)
        self._part_companions(event_type, seats)
        bodies = self._bodies(event_type, seats.get(first, ()))
        if bodies:
            for party in bodies:
                takers = self._listed(event_type, {**seats, first: (party,)})
                for taker in takers:
                    taker.flag = "one sentence tells of several; which of it is true of each?"
                yield takers
        elif near.several and len(seats.get(second, ())) > 1 and (cue.left or second != first):
            for party in seats[second]:
                yield self._listed(event_type, {**seats, second: (party,)})
        else:
            takers = self._listed(event_type, seats)
            if near.mutual and second != first:
                for taker in takers:
                    taker.flag = "who was whose guest is not said here"
            yield takers

    def _bodies(self, event_type: EventType, row: Sequence[Party]) -> list[Party]:
        """Officials of several bodies came on visits of their own: one of the party for each body."""
        sent = any(r.origin is not None and r.origin.what == "organisation" for r in event_type.roles)
        if not sent or len(row) != 1 or row[0].head != "group" or len(row[0].bodies) < 2:
            return []
        return [replace(row[0], bodies=(body,), organisations=(body,)) for body in row[0].bodies]

    def all_named(self, event_type: EventType, parts: Sequence[Unit]) -> list[Taker]:
        """Everybody with a name, the first in the first role, the others in the second."""
        named = [unit for unit in parts if isinstance(unit, Party) and unit.name is not None]
        first, second = self._first(event_type), self._second(event_type)
        people = [party for party in named if party.head in ("person", "organisation")]
        seats = {first: tuple(people[:1]), second: tuple(people[1:] if first != second else people)}
        return self._listed(event_type, seats)

    def _turn(
        self, event_type: EventType, seats: dict[str, tuple[Party, ...]], first: str, second: str
    ) -> None:
        """The two sides change places where the words say so: "the minister met the visiting envoy"."""
        role = event_type.role(first)
        other = seats.get(second, ())
        if role is None or first == second or not other:
            return
        openings = tuple(f"{cue.lower()} " for cue in role.cues)
        if openings and other[0].words.lower().startswith(openings):
            seats[first], seats[second] = other, seats.get(first, ())

    def _part_companions(self, event_type: EventType, seats: dict[str, tuple[Party, ...]]) -> None:
        """Those without a name beside somebody with one come along: "Afsar and other senior officials"."""
        for role in event_type.roles:
            if role.origin is None or role.origin.what != "companions":
                continue
            row = seats.get(role.origin.of, ())
            if any(party.head == "person" for party in row):
                along = tuple(party for party in row if party.head == "group")
                seats[role.origin.of] = tuple(party for party in row if party.head != "group")
                seats[role.id] = (*seats.get(role.id, ()), *along)

    def _seats(
        self,
        event_type: EventType,
        cue: Cue,
        parts: Sequence[Unit],
        at: int,
        width: int,
        near: event_roles.Around,
    ) -> dict[str, tuple[Party, ...]]:
        if not cue.plain:
            return event_roles.pattern_slots(parts, at, width, cue, near)
        first, second = self._first(event_type), self._second(event_type)
        subject, other = near.subject, near.object if second != first else near.beside
        if near.passive and near.agent:
            subject, other = near.agent, near.subject
        if near.between:
            subject, other = near.between[:1], near.between[1:]
        elif not subject and near.agent:
            subject = near.agent
        seats: dict[str, tuple[Party, ...]] = {first: tuple(subject)} if first else {}
        if second != first and len(subject) > 1 and not other:
            return {first: subject[:1], second: subject[1:]}
        if second:
            seats[second] = (*seats.get(second, ()), *(party for party in other if party not in subject))
        return seats

    def _first(self, event_type: EventType) -> str:
        """The role of the subject: the first that is required, else the first."""
        required = [role.id for role in event_type.roles if role.required]
        return (required or [role.id for role in event_type.roles if role.origin is None] or [""])[0]

    def _second(self, event_type: EventType) -> str:
        """The role of the other side: the second that is required, else the same."""
        required = [role.id for role in event_type.roles if role.required]
        return required[1] if len(required) > 1 else self._first(event_type)

    def _by_role_cues(self, event_type: EventType, parts: Sequence[Unit]) -> dict[str, tuple[Party, ...]]:
        """Those behind words that give a role ("accompanied by", "organised by")."""
        found: dict[str, tuple[Party, ...]] = {}
        for phrase, row in event_roles.behind_words(parts, self._words[event_type.id]):
            for role in self._roles[event_type.id][phrase]:
                fitting = tuple(party for party in row if fits(party, role))
                if fitting:
                    found[role.id] = (*found.get(role.id, ()), *fitting)
        return found

    def _listed(self, event_type: EventType, seats: dict[str, tuple[Party, ...]]) -> list[Taker]:
        takers: list[Taker] = []
        for role_id, row in seats.items():
            role = event_type.role(role_id)
            for party in row:
                lands = role is not None and "place" in role.kinds and party.head == "group"
                takers.extend(Taker(role_id, each) for each in (_sent_by(party) if lands else (party,)))
        return [taker for taker in takers if fits(taker.party, event_type.role(taker.role))]


def _sent_by(party: Party) -> Sequence[Party]:
    """The countries that people are from, where a country may have the role: "soldiers from India and Nepal"."""
    if not party.countries:
        return (party,)
    return [
        Party(party.first, party.last, name.start, name.end, "place", name.words, name)
        for name in party.countries
    ]


def _of_roles(event_type: EventType, cue: Cue) -> Cue:
    """A cue without the fields of text that it has beside roles."""
    right = tuple((between, slot) for between, slot in cue.right if event_type.role(slot))
    return replace(cue, left=cue.left if event_type.role(cue.left) else "", right=right)


def fits(party: Party, role: Role | None) -> bool:
    """Whether the kind of a party may have a role."""
    if role is None:
        return False
    if not role.kinds:
        return True
    if party.head in ("place", "organisation", "person"):
        return party.head in role.kinds
    if party.head == "group":
        return "person" in role.kinds or "organisation" in role.kinds
    return "person" in role.kinds
