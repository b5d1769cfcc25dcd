"""One event as one sentence tells it, before sentences that tell the same are put together."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from curator.codebook.types import Codebook
from curator.model.suggestions import DateFound
from curator.rules.events import attribution as event_attribution
from curator.rules.events import places as event_places
from curator.rules.events import realis as event_realis
from curator.rules.events import roles as event_roles
from curator.rules.events import sounds_alike, subjects
from curator.rules.events import texts as event_texts
from curator.rules.events.cues import Cue, CueBook, Hit
from curator.rules.events.parties import units
from curator.rules.events.party import Party, Unit
from curator.rules.events.places import Stated
from curator.rules.events.seats import Seats, Taker
from curator.rules.events.sentences import Item, Sentence, Span
from curator.rules.events.words import DETERMINERS, PREPOSITIONS, is_group, is_quality
from curator.rules.events.zones import zones

_SAID = frozenset("said says announced reported confirmed told stated claimed".split())
_HEARERS = frozenset("reporters journalists parliament lawmakers a in statement".split())
_DEFINITE = frozenset("this that the his her their its these those".split())


@dataclass(slots=True)
class Draft:
    """An event of one sentence: `stretch` is the part of it that tells the event, `span` the cue. `types` are ids, the
    likeliest first.

    `inner` says that the cue stands in a phrase of another event ("during his visit"), `definite` that it is spoken of
    as known ("this visit"), `several` that there were more of them than one, `weak` that nothing but the word speaks
    for it, `hint` that only "the" or "this" does, `halved` that one side is missing behind "between".
    """

    sentence: Sentence
    stretch: Span
    cue: Cue
    span: Span
    types: list[str]
    realis: str
    takers: list[Taker] = field(default_factory=list)
    places: list[Stated] = field(default_factory=list)
    dates: list[DateFound] = field(default_factory=list)
    texts: dict[str, Span] = field(default_factory=dict)
    inner: bool = False
    definite: bool = False
    several: bool = False
    weak: bool = False
    hint: bool = False
    halved: bool = False

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
        self.seats = Seats(codebook)
        self.sporting = False  # whether the whole article is about sport

    def read(self, sentence: Sentence) -> Reading:
        """What a sentence tells, in its order."""
        items = sentence.items
        if not items:
            return Reading(sentence)
        hits = [hit for hit in self.book.hits(items) if not self._is_party(sentence, hit)]
        taken = frozenset(k for hit in hits for k in range(hit.first, hit.last))
        parts = units(items, self.text, taken)
        parties = tuple(unit for unit in parts if isinstance(unit, Party))
        reading = Reading(sentence, [], parties, subjects.main_subject(parts))
        if not hits:
            return reading
        own = event_attribution.span(self.text, sentence)
        sentence = replace(
            sentence,
            items=_without_days_of_saying(items),
            attribution=event_attribution.attribution(self.text, sentence, own),
        )
        if sounds_alike.is_made_up(items) or self._is_sport(items, parties):
            return reading
        numbers = zones(items)
        stands = {}
        for hit in hits:
            at = event_roles.unit_index(parts, hit, items)
            stands[hit.first] = (at, at + hit.last - hit.first)
        for hit in hits:
            if own is not None and own[0] <= items[hit.first].start < own[1]:
                continue  # "the army said in a statement" only says who tells it
            reading.drafts.extend(self._of_hit(sentence, parts, hit, numbers, stands, own))
        return reading

    def _is_sport(self, items: Sequence[Item], parties: Sequence[Party]) -> bool:
        """Whether a sentence tells of a contest: of sport, and nobody in it has an office."""
        return (self.sporting or sounds_alike.is_sport(items)) and not any(
            party.post or party.head == "office" for party in parties
        )

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
        stands: Mapping[int, Span],
        telling: Span | None,
    ) -> Iterator[Draft]:
        items = sentence.items
        at, end = stands[hit.first]
        width = end - at
        zone = numbers[hit.first]
        starts = {item.start for item, number in zip(items, numbers, strict=True) if number == zone}
        if telling is not None:  # where and when it was said is not where and when it was
            starts = {start for start in starts if not telling[0] <= start < telling[1]}
        other = sounds_alike.is_demand(items, hit) or sounds_alike.is_handover(items, hit)
        if other or event_realis.only_compares(items, hit):
            return
        forms = frozenset(cue.form for cue in hit.cues)
        near = event_roles.around(parts, at, width, forms, [start for start, _ in stands.values()])
        ends = frozenset(stop - 1 for _, stop in stands.values())
        places = [
            place for place in event_places.stated(parts, end - 1, ends - {end - 1}) if place.start in starts
        ]
        dates = [
            item.date
            for item, number in zip(items, numbers, strict=True)
            if item.date is not None and item.start in starts and item.date.use in ("told", "vague")
        ]
        for cue in hit.cues:
            event_type = self.codebook.type(cue.type)
            assert event_type is not None
            lists = list(self.seats.takers(event_type, cue, parts, at, width, near))
            words = event_texts.texts(event_type, cue, parts, at, width)
            stated = [place for place in places if not _inside(place, words.values())]
            if not self._answers(cue, lists, stated, words):
                continue
            types = list(dict.fromkeys((cue.type, *(each.type for each in hit.cues))))
            realis = event_realis.realis(items, hit)
            span = (items[hit.first].start, items[hit.last - 1].end)
            for takers in lists:
                if not cue.phrase[0].isascii():
                    for taker in takers:
                        taker.flag = "the order of words is read as in English; look who is who"
                if near.doubtful:
                    for taker in takers:
                        taker.flag = taker.flag or "“his” or “her” may mean somebody else"
                stretch = _stretch(sentence, numbers, hit, takers)
                draft = Draft(sentence, stretch, cue, span, types, realis, takers, stated, dates)
                draft.texts = words
                draft.inner = near.inner
                draft.definite = _is_definite(items, hit.first)
                draft.halved = len(near.between) == 1
                draft.several = near.several and len(lists) == 1
                draft.weak = near.predicate or not (near.supported or draft.definite)
                draft.hint = draft.definite and not near.supported
                yield draft
            return

    def _answers(
        self,
        cue: Cue,
        lists: Sequence[Sequence[Taker]],
        places: Sequence[Stated],
        words: Mapping[str, Span],
    ) -> bool:
        """Whether a cue with roles has somebody or something in the role behind it, or a place to go to."""
        if not cue.right:
            return True
        if any(slot in words for _, slot in cue.right):
            return True
        right = cue.right[0][1]
        met = any(taker.role == right for takers in lists for taker in takers)
        return met or any(place.aimed for place in places)

    def marked(self, sentence: Sentence, type_id: str) -> Draft | None:
        """A stretch without any cue as an event of a type: everybody named, the places and the days. None when it
        holds none of them."""
        event_type = self.codebook.type(type_id)
        parts = units(sentence.items, self.text)
        takers = self.seats.all_named(event_type, parts) if event_type else []
        places = event_places.stated(parts, -1, frozenset())
        dates = [item.date for item in sentence.items if item.date is not None]
        if not (takers or places or dates):
            return None
        cue = Cue(type_id, (), "noun", 0.0)
        span = (sentence.start, sentence.end)
        realis = event_realis.of_words(sentence.items)
        return Draft(sentence, span, cue, span, [type_id], realis, takers, places, dates, weak=True)


def _without_days_of_saying(items: Sequence[Item]) -> tuple[Item, ...]:
    """The items, where the day on which something was said is no date of what was: "said on Monday that …"."""
    kept = list(items)
    for at, item in enumerate(items[1:], 1):
        if item.date is None or item.date.use != "told":
            continue
        k = at - 1 - (items[at - 1].low == "on")
        while k > 0 and items[k].low in _HEARERS:
            k -= 1
        if k >= 0 and items[k].low in _SAID and "that" in (each.low for each in items[at + 1 : at + 3]):
            kept[at] = replace(item, date=replace(item.date, use="publication"))
    return tuple(kept)


def _is_definite(items: Sequence[Item], at: int) -> bool:
    """Whether "the" or "this" stands before a cue, with qualities between them at most: "the 24-hour strike"."""
    for item in reversed(items[max(0, at - 3) : at]):
        if item.low in _DEFINITE:
            return True
        if item.kind != "word" or item.low in PREPOSITIONS or item.low in DETERMINERS:
            return False
    return False


def _inside(place: Stated, spans: Collection[Span]) -> bool:
    return any(start <= place.start < end for start, end in spans)


def _stretch(sentence: Sentence, numbers: Sequence[int], hit: Hit, takers: Sequence[Taker]) -> Span:
    """The sentence, or where it tells of several things the part around the cue with those who take part."""
    if len(set(numbers)) == 1:
        return sentence.start, sentence.end
    first, last = hit.first, hit.last - 1
    while first and numbers[first - 1] == numbers[hit.first]:
        first -= 1
    while last + 1 < len(numbers) and numbers[last + 1] == numbers[hit.first]:
        last += 1
    starts = [sentence.items[first].start, *(taker.party.start for taker in takers)]
    ends = [sentence.items[last].end, *(taker.party.end for taker in takers)]
    return min(starts), max(ends)
