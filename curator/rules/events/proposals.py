"""Whole events from the text of an article: type, who took part in which role, place and date, each with its quote."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace

from curator.codebook.types import Codebook, EventType
from curator.model.suggestions import DateFound, EventProposal, NameFound, Offer, Region, Said, Taking
from curator.rules.events import days as event_days
from curator.rules.events import guests as event_guests
from curator.rules.events import merging as event_merging
from curator.rules.events import nesting as event_nesting
from curator.rules.events import offers as event_offers
from curator.rules.events import sounds_alike
from curator.rules.events import wholes as event_wholes
from curator.rules.events.cues import cue_book
from curator.rules.events.drafts import Draft, Reader, Reading
from curator.rules.events.merging import Telling
from curator.rules.events.party import Party
from curator.rules.events.people import People, Who
from curator.rules.events.seats import Taker
from curator.rules.events.sentences import Sentence, Span, Story

SHOWN = 0.3
"""Proposals below this confidence are left out unless somebody asks."""

_NOT_OCCURRED = frozenset(("planned", "denied", "hypothetical"))


def propose(
    text: str,
    regions: Sequence[Region],
    dates: Sequence[DateFound],
    names: Sequence[NameFound],
    codebook: Codebook,
    *,
    doubtful: bool = False,
) -> tuple[EventProposal, ...]:
    """The events that the own story tells, in its order.

    What is planned, denied or only thought of is no event that occurred: it has that realis and less confidence than
    `SHOWN`, as have the background and what is hardly told. With `doubtful` they are among the events, too.
    """
    story = Story(text, regions, dates, names)
    made = _proposals(text, codebook, list(story.sentences()), dates)
    return made if doubtful else _shown(made)


def _shown(made: Sequence[EventProposal]) -> tuple[EventProposal, ...]:
    """Those that are sure enough; a part of one that is not is a part of none."""
    kept = [at for at, proposal in enumerate(made) if proposal.confidence >= SHOWN]
    place = {at: new for new, at in enumerate(kept)}
    return tuple(
        replace(made[at], part_of=None if (whole := made[at].part_of) is None else place.get(whole))
        for at in kept
    )


def from_span(
    text: str,
    span: Span,
    regions: Sequence[Region],
    dates: Sequence[DateFound],
    names: Sequence[NameFound],
    codebook: Codebook,
) -> EventProposal | None:
    """The event of a stretch that the curator marked; None when it holds no cue, no name and no date."""
    story = Story(text, regions, dates, names)
    own = list(story.sentences())
    marked = story.marked(span, max((each.paragraph for each in own if each.start <= span[0]), default=0))
    rest = [each for each in own if each.end <= span[0] or each.start >= span[1]]
    sentences = sorted([*rest, marked], key=lambda each: each.start)
    made = _proposals(text, codebook, sentences, dates, marked)
    found = [each for each in made if any(_inside(said, marked) for said in each.type.said)]
    best = max(found, key=lambda each: each.confidence, default=None)
    return None if best is None else _from(best, marked)


def _inside(said: Said, marked: Sentence) -> bool:
    return marked.start <= said.start and said.end <= marked.end


def _from(proposal: EventProposal, marked: Sentence) -> EventProposal:
    """A proposal with the quotes of the marked stretch in front of the others."""

    def first(offer: Offer) -> Offer:
        return replace(offer, said=tuple(sorted(offer.said, key=lambda said: not _inside(said, marked))))

    return replace(
        proposal,
        start=marked.start,
        end=marked.end,
        type=first(proposal.type),
        fields={field: tuple(map(first, offers)) for field, offers in proposal.fields.items()},
        participants=tuple(replace(taking, who=first(taking.who)) for taking in proposal.participants),
        part_of=None,
    )


def _proposals(
    text: str,
    codebook: Codebook,
    sentences: Sequence[Sentence],
    dates: Sequence[DateFound],
    marked: Sentence | None = None,
) -> tuple[EventProposal, ...]:
    reader = Reader(text, codebook, cue_book(codebook))
    reader.sporting = sounds_alike.sporting(sentences)
    readings = [reader.read(sentence) for sentence in sentences]
    people = People()
    for reading in readings:
        people.note(reading.parties)
    drafts = _resolved(readings, people, codebook)
    if marked is not None and all(draft.sentence.start != marked.start for draft in drafts):
        drafts.extend(_without_cue(reader, marked, drafts, people))
    tellings = [
        telling
        for telling in event_merging.merged(drafts)
        if not telling.best.weak or (marked is not None and telling.best.sentence.start == marked.start)
    ]
    parents = event_nesting.parents(tellings, codebook)
    newest = event_days.newest_year(dates)
    made = [_proposal(text, telling, codebook, people, newest) for telling in tellings]
    whole = event_wholes.completed(_doubts_shared(made, parents), parents, codebook, people)
    return _numbered(whole, parents)


def _resolved(readings: Sequence[Reading], people: People, codebook: Codebook) -> list[Draft]:
    """The drafts with whom their parties mean; those that tell of nobody and of no place are none."""
    drafts: list[Draft] = []
    for reading in readings:
        about = people.who(reading.subject) if reading.subject is not None else None
        for draft in reading.drafts:
            draft.takers = [
                meant for taker in draft.takers for meant in _meant(taker, people, reading.subject)
            ]
            if draft.takers:
                drafts.append(draft)
                people.spoken_of(draft.takers[0].who, draft.takers[0].party)
        if reading.subject is not None:
            people.spoken_of(about, reading.subject)
    travelled = event_guests.travels(drafts)
    for draft in drafts:
        event_guests.seat(draft, codebook.type(draft.type), people, travelled)
    return drafts


def _without_cue(reader: Reader, marked: Sentence, drafts: Sequence[Draft], people: People) -> list[Draft]:
    """What was marked and has no word of an event: of the type told last before it, else of the type for the rest."""
    before = [draft.type for draft in drafts if draft.sentence.end <= marked.start]
    types = reader.codebook.types
    other = next((each.id for each in types if not each.cues), types[-1].id)
    draft = reader.marked(marked, before[-1] if before else other)
    if draft is None:
        return []
    draft.takers = [meant for taker in draft.takers for meant in _meant(taker, people)]
    return [draft]


def _meant(taker: Taker, people: People, about: Party | None = None) -> list[Taker]:
    """A taker with whom the words mean: two for "the two nations", none for a pronoun without anybody."""
    two = people.two_countries(taker.party)
    meant: list[Who | None] = [*two] if two else [people.who(taker.party, about)]
    return [replace(taker, who=who) for who in meant if who is not None]


def _proposal(
    text: str, telling: Telling, codebook: Codebook, people: People, newest: int | None
) -> EventProposal:
    best = telling.best
    event_type = codebook.type(telling.type)
    assert event_type is not None
    takings = event_offers.takings(text, telling, event_type, people)
    date = event_days.offer(text, telling)
    place = event_offers.place(text, telling)
    further = event_offers.further_places(text, telling)
    fields: dict[str, tuple[Offer, ...]] = {}
    for field in event_type.fields:
        if field.type == "date" and date is not None and "date" not in fields:
            fields[field.id] = (date,)
        elif field.type == "place" and not field.many and place is not None:
            fields[field.id] = (place,)
        elif field.type == "text" and (printed := event_offers.words(text, telling, field.id)):
            fields[field.id] = printed
        elif field.type == "place" and field.many and further:
            fields[field.id], further = further, ()
    background = event_days.is_background(telling, newest)
    sentence = best.sentence
    key = f"{sentence.start}:{best.span}:{sorted(telling.named())}:{text[sentence.start : sentence.end]}"
    return EventProposal(
        uid=hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:16],
        start=best.stretch[0],
        end=best.stretch[1],
        type=event_offers.kind_of_event(text, telling),
        realis=telling.realis,
        fields=fields,
        participants=takings,
        confidence=_confidence(telling, event_type, takings, fields, background=background),
        why=_why(text, telling, background=background),
    )


def _confidence(
    telling: Telling,
    event_type: EventType,
    takings: Sequence[Taking],
    fields: dict[str, tuple[Offer, ...]],
    *,
    background: bool,
) -> float:
    """How likely this is an event that belongs in the record: by what it says of what the codebook requires."""
    best = telling.best
    filled = {taking.role: taking for taking in takings}
    score = 0.75 + 0.1 * min(best.cue.weight - 1.0, 0.5)
    for role in event_type.roles:
        if role.required and role.id not in filled:
            score -= 0.25
        elif role.required and filled[role.id].who.described:
            score -= 0.15
    if not takings:
        score -= 0.4
    for field in event_type.fields:
        if field.required and field.id not in fields:
            score -= 0.08 if field.type in ("date", "place") else 0.4
    date = fields.get("date")
    score += 0.1 if date and date[0].value else 0.0
    if all(draft.inner for draft in telling.drafts):
        score -= 0.2
    if best.weak or (best.hint and not telling.named()):
        score -= 0.35
    if best.sentence.region not in ("body", "embedded_post") and len(telling.drafts) == 1:
        score -= 0.15
    if background or telling.realis in _NOT_OCCURRED:
        score = min(score, SHOWN - 0.05)
    return round(max(0.05, min(score, 0.95)), 2)


def _why(text: str, telling: Telling, *, background: bool) -> str:
    best = telling.best
    words = text[best.span[0] : best.span[1]]
    sentences = len({draft.sentence.start for draft in telling.drafts})
    parts = [f"“{words}”"]
    if sentences > 1:
        parts.append(f"told in {sentences} sentences")
    if telling.realis != "occurred":
        parts.append(telling.realis)
    if background:
        parts.append("years before the news")
    return ", ".join(parts)


def _doubts_shared(made: list[EventProposal], parents: Sequence[int | None]) -> list[EventProposal]:
    """Words that date one event wrongly date no other without doubt; nor is a visit sure when its meeting is not."""
    doubtful: dict[int, tuple[str, ...]] = {}
    for at, proposal in enumerate(made):
        for offer in proposal.fields.get("date", ()):
            if event_days.contested(offer):
                values = tuple(v for v in (offer.value, *offer.alternatives) if v)
                doubtful.update({said.start: values for said in offer.said})
                parent = parents[at]
                if parent is not None:
                    doubtful.update(
                        {said.start: values for o in made[parent].fields.get("date", ()) for said in o.said}
                    )
    changed = []
    for proposal in made:
        offers = proposal.fields.get("date", ())
        if offers and not offers[0].flag and offers[0].said[0].start in doubtful:
            others = doubtful[offers[0].said[0].start]
            offer = replace(
                offers[0],
                flag="these words are contradicted elsewhere in the article",
                confidence=0.4,
                alternatives=tuple(
                    dict.fromkeys((*others, *event_days.months(others), *offers[0].alternatives))
                ),
            )
            proposal = replace(proposal, fields={**proposal.fields, "date": (offer,)})
        changed.append(proposal)
    return changed


def _numbered(made: Sequence[EventProposal], parents: Sequence[int | None]) -> tuple[EventProposal, ...]:
    return tuple(replace(proposal, part_of=parent) for proposal, parent in zip(made, parents, strict=True))
