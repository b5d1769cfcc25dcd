"""One event as one sentence tells it, before sentences that tell the same are put together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from curator.codebook.types import Codebook, EventType, Role
from curator.model.suggestions import DateFound
from curator.rules import event_places, event_realis, event_roles
from curator.rules.event_cues import Cue, CueBook, Hit
from curator.rules.event_parties import Party, Unit, units
from curator.rules.event_places import Stated
from curator.rules.event_sentences import Sentence
from curator.rules.event_words import is_group

_NEAR_CUE = 0.15


@dataclass(slots=True)
class Taker:
    """Somebody in a role, where the sentence says so. `flag` says what is doubtful."""

    role: str
    party: Party
    sentence: Sentence
    flag: str = ""
    why: str = ""


@dataclass(slots=True)
class Draft:
    """An event of one sentence. `types` are ids, the likeliest first; `inner` says that the cue stands in a phrase of
    another event ("during his visit")."""

    sentence: Sentence
    cue: Cue
    cue_span: tuple[int, int]
    types: list[str]
    realis: str
    takers: list[Taker] = field(default_factory=list)
    places: list[tuple[Stated, Sentence]] = field(default_factory=list)
    dates: list[tuple[DateFound, Sentence]] = field(default_factory=list)
    inner: bool = False
    weak: str = ""
    sentences: list[Sentence] = field(default_factory=list)
    mentions: list[tuple[str, Sentence]] = field(default_factory=list)

    @property
    def type(self) -> str:
        return self.types[0]

    def who(self, role: str) -> list[Taker]:
        """Those in a role."""
        return [taker for taker in self.takers if taker.role == role]


class Reader:
    """Reads drafts from sentences with one codebook."""

    def __init__(self, text: str, codebook: Codebook, book: CueBook) -> None:
        self.text = text
        self.codebook = codebook
        self.book = book

    def drafts(self, sentence: Sentence) -> list[Draft]:
        """The events that a sentence tells, in its order."""
        if not sentence.items:
            return []
        hits = [hit for hit in self.book.hits(sentence.items) if not self._is_party(sentence, hit)]
        if not hits:
            return []
        taken = frozenset(k for hit in hits for k in range(hit.first, hit.last))
        parts = units(sentence.items, self.text, taken)
        found: list[Draft] = []
        for hit in hits:
            found.extend(self._of_hit(sentence, parts, hit))
        return found

    def _is_party(self, sentence: Sentence, hit: Hit) -> bool:
        """Whether a cue of one word is somebody at the same time ("delegation"): then it is who, not what."""
        return hit.last - hit.first == 1 and is_group(sentence.items[hit.first].low)

    def _of_hit(self, sentence: Sentence, parts: Sequence[Unit], hit: Hit) -> Iterator[Draft]:
        at = event_roles.unit_index(parts, hit, sentence.items)
        width = hit.last - hit.first
        cue = hit.cues[0]
        near = event_roles.around(parts, at, width)
        types = list(dict.fromkeys(each.type for each in hit.cues))
        event_type = self.codebook.type(cue.type)
        assert event_type is not None
        realis = event_realis.realis(sentence.items, hit)
        span = (sentence.items[hit.first].start, sentence.items[hit.last - 1].end)
        places = event_places.stated(parts, self.text, at + width - 1)
        dates = [item.date for item in sentence.items if item.date is not None]
        for takers in self._takers(event_type, cue, parts, at, width, near, sentence):
            draft = Draft(sentence, cue, span, types, realis, takers, inner=near.inner)
            draft.places = [(place, sentence) for place in places]
            draft.dates = [(date, sentence) for date in dates]
            draft.sentences = [sentence]
            yield draft

    def _takers(
        self,
        event_type: EventType,
        cue: Cue,
        parts: Sequence[Unit],
        at: int,
        width: int,
        near: event_roles.Around,
        sentence: Sentence,
    ) -> Iterator[list[Taker]]:
        """Who has which role; several lists where the sentence tells of several events alike."""
        seats = self._seats(event_type, cue, parts, at, width, near)
        with_cues = self._by_role_cues(event_type, parts)
        given = {id(party) for parties in with_cues.values() for party in parties}
        seats = {role: tuple(p for p in row if id(p) not in given) for role, row in seats.items()}
        for role, row in with_cues.items():
            seats[role] = (*seats.get(role, ()), *row)
        second = cue.right[-1][1] if cue.right else self._second(event_type)
        if near.each and len(seats.get(second, ())) > 1 and (cue.left or second != self._first(event_type)):
            for party in seats[second]:
                yield self._listed(event_type, {**seats, second: (party,)}, sentence)
        else:
            yield self._listed(event_type, seats, sentence)

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
            for row, _ in event_roles.companions(parts, phrases):
                fitting = tuple(p for p in row if _fits(p, role))
                found[role.id] = (*found.get(role.id, ()), *fitting)
        return {role: row for role, row in found.items() if row}

    def _listed(self, event_type: EventType, seats: dict[str, tuple[Party, ...]], sentence: Sentence) -> list[Taker]:
        takers = [Taker(role, party, sentence) for role, row in seats.items() for party in row]
        return [taker for taker in takers if _fits(taker.party, event_type.role(taker.role))]


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
