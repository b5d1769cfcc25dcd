"""Whole events from the text of an article: type, who took part in which role, place and date, each with its quote."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from curator.codebook.types import Codebook
from curator.model.suggestions import DateFound, EventProposal, NameFound, Offer, Region, Said, Taking
from curator.rules import event_places
from curator.rules.event_cues import cue_book
from curator.rules.event_drafts import Draft, Reader
from curator.rules.event_people import People
from curator.rules.event_sentences import Sentence, Span, Story


def propose(
    text: str,
    regions: Sequence[Region],
    dates: Sequence[DateFound],
    names: Sequence[NameFound],
    codebook: Codebook,
) -> tuple[EventProposal, ...]:
    """The events that the own story tells, in its order. What is planned, denied or only thought of is no event that
    occurred: it comes with that realis and little confidence."""
    story = Story(text, regions, dates, names)
    return _proposals(text, codebook, list(story.sentences()))


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
    sentence = story.marked(span)
    before = [each for each in story.sentences() if each.end <= span[0]][-30:]
    found = [p for p in _proposals(text, codebook, [*before, sentence]) if span[0] <= p.start < span[1]]
    return max(found, key=lambda each: each.confidence, default=None)


def _proposals(text: str, codebook: Codebook, sentences: Sequence[Sentence]) -> tuple[EventProposal, ...]:
    reader = Reader(text, codebook, cue_book(codebook))
    people = People()
    drafts: list[Draft] = []
    for sentence in sentences:
        drafts.extend(reader.drafts(sentence))
    return tuple(_proposal(text, draft, people) for draft in drafts if draft.takers)


def _proposal(text: str, draft: Draft, people: People) -> EventProposal:
    sentence = draft.sentence
    takings = tuple(
        Taking(taker.role, Offer(w.value, (_said(text, taker.party.start, taker.party.end, w.value),), w.why,
            kind=w.name.kind if w.name else None, described=not w.named), taker.party.post)
        for taker in draft.takers if (w := people.who(taker.party)) is not None
    )
    fields = {}
    if draft.places:
        fields["place"] = (
            Offer(event_places.full_name(draft.places[0][0]),
                  (_said(text, draft.places[0][0].start, draft.places[0][0].end, draft.places[0][0].name),), "stated", kind="place"),
        )
    if draft.dates:
        fields["date"] = tuple(Offer(d.value, (Said(d.start, d.end, text[d.start:d.end], d.value, d.basis),), d.why, flag=d.flag) for d, _ in draft.dates[:1])
    uid = hashlib.sha256(f"{sentence.start}:{draft.cue_span}:{[t.who.value for t in takings]}".encode()).hexdigest()[:16]
    return EventProposal(uid, sentence.start, sentence.end,
        Offer(draft.type, (_said(text, sentence.start, sentence.end, draft.type),), "cue", alternatives=tuple(draft.types[1:])),
        draft.realis, fields, takings, None, 0.5, "")


def _said(text: str, start: int, end: int, value: str | None) -> Said:
    return Said(start, end, text[start:end], value)
