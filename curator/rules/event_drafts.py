"""One event as one sentence tells it, before sentences that tell the same are put together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from curator.codebook.types import Codebook, EventType, Role
from curator.model.suggestions import DateFound
from curator.rules import event_attribution, event_places, event_realis, event_roles
from curator.rules.event_cues import Cue, CueBook, Hit
from curator.rules.event_parties import units
from curator.rules.event_party import Party, Unit
from curator.rules.event_people import Who
from curator.rules.event_places import Stated
from curator.rules.event_sentences import Sentence, Span
from curator.rules.event_words import DETERMINERS, is_group, is_quality
from curator.rules.event_zones import zones

_DEFINITE = frozenset("this that the his her their its these those".split())


@dataclass(slots=True)
class Taker:
    """Somebody in a role, where the sentence says so, and whom the words mean. `flag` says what is doubtful."""

    role: str
    party: Party
    who: Who | None = None
    flag: str = ""


@dataclass(slots=True)
class Draft:
    """An event of one sentence. `types` are ids, the likeliest first; `inner` says that the cue stands in a phrase of
    another event ("during his visit"), `definite` that it is spoken of as known ("this visit"), `several` that there
    were more of them than one, `weak` that nothing but the word speaks for it."""

    sentence: Sentence
    cue: Cue
    span: Span
    types: list[str]
    realis: str
    takers: list[Taker] = field(default_factory=list)
    places: list[Stated] = field(default_factory=list)
    dates: list[DateFound] = field(default_factory=list)
    inner: bool = False
    definite: bool = False
    several: bool = False
    weak: bool = False

    @property
    def type(self) -> str:
        return self.types[0]

    def who(self, role: str) -> list[Taker]:
        """Those in a role."""
        return [taker for taker in self.takers if taker.role == role]


@dataclass(slots=True)
class Reading:
    """What one sentence tells: its events, whom it speaks of, and the first of them that nothing governs."""

    sentence: Sentence
    drafts: list[Draft] = field(default_factory=list)
    parties: tuple[Party, ...] = ()
    subject: Party | None = None


class Reader:
    """Reads drafts from sentences with one codebook."""

    def __init__(self, text: str, codebook: Codebook, book: CueBook) -> None:
        self.text = text
        self.codebook = codebook
        self.book = book

    def read(self, sentence: Sentence) -> Reading:
        """What a sentence tells, in its order."""
        items = sentence.items
        if not items:
            return Reading(sentence)
        hits = [hit for hit in self.book.hits(items) if not self._is_party(sentence, hit)]
        taken = frozenset(k for hit in hits for k in range(hit.first, hit.last))
        parts = units(items, self.text, taken)
        parties = tuple(unit for unit in parts if isinstance(unit, Party))
        reading = Reading(sentence, [], parties, event_roles.main_subject(parts))
        if not hits:
            return reading
        numbers = zones(items)
        ends = frozenset(event_roles.unit_index(parts, hit, items) + hit.last - hit.first - 1 for hit in hits)
        for hit in hits:
            reading.drafts.extend(self._of_hit(sentence, parts, hit, numbers, ends))
        return reading

    def _is_party(self, sentence: Sentence, hit: Hit) -> bool:
        """Whether a cue of one word is somebody at the same time ("delegation"): then it is who, not what."""
        if hit.last - hit.first > 1:
            return False
        low = sentence.items[hit.first].low
        before = sentence.items[hit.first - 1].low if hit.first else ""
        return is_group(low) or (is_quality(low) and before in DETERMINERS)

    def _of_hit(
        self,
        sentence: Sentence,
        parts: Sequence[Unit],
        hit: Hit,
        numbers: Sequence[int],
        ends: frozenset[int],
    ) -> Iterator[Draft]:
        items = sentence.items
        at = event_roles.unit_index(parts, hit, items)
        width = hit.last - hit.first
        zone = numbers[hit.first]
        starts = {item.start for item, number in zip(items, numbers, strict=True) if number == zone}
        forms = frozenset(cue.form for cue in hit.cues)
        near = event_roles.around(parts, at, width, forms)
        if _is_attribution(self.text, sentence, items[hit.first].start):
            return
        goal = at + width - 1
        places = [place for place in event_places.stated(parts, goal, ends - {goal}) if place.start in starts]
        dates = [
            item.date
            for item, number in zip(items, numbers, strict=True)
            if item.date is not None and number == zone and item.date.use in ("told", "vague")
        ]
        for cue in hit.cues:
            event_type = self.codebook.type(cue.type)
            assert event_type is not None
            lists = list(self._takers(event_type, cue, parts, at, width, near))
            if not self._answers(cue, lists, places):
                continue
            types = list(dict.fromkeys((cue.type, *(each.type for each in hit.cues))))
            realis = event_realis.realis(items, hit)
            span = (items[hit.first].start, items[hit.last - 1].end)
            for takers in lists:
                draft = Draft(sentence, cue, span, types, realis, takers, places, dates)
                draft.inner = near.inner
                draft.definite = hit.first > 0 and items[hit.first - 1].low in _DEFINITE
                draft.several = near.several and len(lists) == 1
                draft.weak = not near.supported or near.predicate
                yield draft
            return

    def _answers(self, cue: Cue, lists: Sequence[Sequence[Taker]], places: Sequence[Stated]) -> bool:
        """Whether a cue with roles has somebody in the role behind it, or a place to go to."""
        if not cue.right:
            return True
        right = cue.right[0][1]
        met = any(taker.role == right for takers in lists for taker in takers)
        return met or any(not place.implied for place in places)

    def _takers(
        self,
        event_type: EventType,
        cue: Cue,
        parts: Sequence[Unit],
        at: int,
        width: int,
        near: event_roles.Around,
    ) -> Iterator[list[Taker]]:
        """Who has which role; several lists where the sentence tells of several events alike."""
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
            yield self._listed(event_type, seats)

    def _bodies(self, event_type: EventType, row: Sequence[Party]) -> list[Party]:
        """Officials of several bodies came on visits of their own: one of the party for each body."""
        sent = any(r.origin is not None and r.origin.what == "organisation" for r in event_type.roles)
        if not sent or len(row) != 1 or row[0].head != "group" or len(row[0].bodies) < 2:
            return []
        return [replace(row[0], bodies=(body,), organisations=(body,)) for body in row[0].bodies]

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
        found: dict[str, tuple[Party, ...]] = {}
        for role in event_type.roles:
            phrases = [tuple(cue.lower().split()) for cue in role.cues]
            for row in event_roles.companions(parts, phrases):
                fitting = tuple(p for p in row if _fits(p, role))
                found[role.id] = (*found.get(role.id, ()), *fitting)
        return {role: row for role, row in found.items() if row}

    def _listed(self, event_type: EventType, seats: dict[str, tuple[Party, ...]]) -> list[Taker]:
        takers = [Taker(role, party) for role, row in seats.items() for party in row]
        return [taker for taker in takers if _fits(taker.party, event_type.role(taker.role))]


def _is_attribution(text: str, sentence: Sentence, at: int) -> bool:
    """Whether the words at an offset only say who tells it: "the army said in a statement"."""
    span = event_attribution.span(text, sentence)
    return span is not None and span[0] <= at < span[1]


def _fits(party: Party, role: Role | None) -> bool:
    """Whether the kind of a party may have a role."""
    if role is None:
        return False
    if not role.kinds:
        return True
    if party.head == "place":
        return "place" in role.kinds
    if party.head == "organisation":
        return "organisation" in role.kinds
    return "person" in role.kinds or "organisation" in role.kinds
