"""What is proposed for an article as plain data: for `curator suggest --json`, and whoever measures it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from curator.model.suggestions import EventProposal, Offer, Region
from curator.model.values import shown
from curator.services import reading
from curator.services.same_event import same_events
from curator.services.story import Publication
from curator.services.suggesting import Known, Suggestions
from curator.services.workspace import Workspace

Whole = dict[str, Any]


def suggestions_whole(workspace: Workspace, found: Suggestions) -> Whole:
    """Everything that is proposed for a version of an article. Offsets are code points, spans half-open; entities and
    events are named by the ids people read."""
    number = reading.state(workspace, found.article).number
    _, text = reading.article_text(workspace, found.article, found.version)
    ids = reading.ids(workspace, _uids(found))
    lines = [
        *(_name(text, known, ids) for known in found.names),
        *_dates(found),
        *(_type(text, proposal) for proposal in found.proposals),
    ]
    return {
        "article": shown("article", number),
        "version": found.version,
        "readable": found.readable,
        "own_story": [list(span) for span in found.own],
        "regions": [_region(region) for region in found.regions],
        "published": _published(found.publication),
        "suggestions": sorted(lines, key=lambda line: (line["start"], line["end"], line["kind"])),
        "events": [_event(proposal, found, ids) for proposal in found.proposals],
        "same_event": [
            {same.kind: same.shown, "title": same.title, "score": same.score, "why": same.why}
            for same in same_events(workspace, found.article)
        ],
    }


def _uids(found: Suggestions) -> Iterator[str]:
    for known in found.names:
        yield from (known.entity or "", *(match.entity for match in known.others))
    for proposal in found.proposals:
        for _, offer in _offers(proposal):
            yield from (offer.entity or "", *offer.alternatives)
    yield from found.told.values()


def _offers(proposal: EventProposal) -> Iterator[tuple[str, Offer]]:
    """Every offer of a proposal with the name of its slot: `type`, a field id, or `participants/<n>`."""
    yield "type", proposal.type
    for field, offers in proposal.fields.items():
        yield from ((field, offer) for offer in offers)
    for at, taking in enumerate(proposal.participants):
        yield f"participants/{at}", taking.who


def _region(region: Region) -> Whole:
    return {"kind": region.kind, "start": region.start, "end": region.end, "why": region.why}


def _published(publication: Publication) -> Whole:
    """`start` and `end` are where the text says so; null where a person did, or nothing does."""
    said = next((each for each in publication.offered if each.value == publication.edtf), None)
    return {
        "value": publication.edtf,
        "why": publication.why,
        "confirmed": publication.confirmed,
        "start": said.start if said else None,
        "end": said.end if said else None,
        "offered": [
            {
                "value": each.value,
                "start": each.start,
                "end": each.end,
                "why": each.why,
                "flag": each.flag or None,
            }
            for each in publication.offered
        ],
    }


def _line(kind: str, start: int, end: int, quote: str, value: str | None, **more: Any) -> Whole:
    empty: Whole = {"entity": None, "confidence": 1.0, "why": "", "flag": None, "alternatives": []}
    return {"kind": kind, "start": start, "end": end, "quote": quote, "value": value, **empty, **more}


def _name(text: str, known: Known, ids: Mapping[str, str]) -> Whole:
    found = known.found
    return _line(
        "place" if found.kind == "place" else "name",
        found.start,
        found.end,
        text[found.start : found.end],
        found.name,
        entity=ids.get(known.entity or ""),
        confidence=known.score if known.entity else found.confidence,
        why=" · ".join(part for part in (found.why, known.why) if part),
        flag=known.flag or None,
        alternatives=[ids[match.entity] for match in known.others if match.entity in ids],
        names=found.kind,
        sense=found.sense,
        post=found.post,
    )


def _dates(found: Suggestions) -> Iterator[Whole]:
    for date in found.dates:
        yield _line(
            "date",
            date.start,
            date.end,
            date.words,
            date.value,
            why=date.why,
            flag=date.flag or None,
            alternatives=list(date.alternatives),
            rule=date.rule,
            anchor=date.anchor,
            use=date.use,
        )


def _type(text: str, proposal: EventProposal) -> Whole:
    offer = proposal.type
    return _line(
        "type",
        proposal.start,
        proposal.end,
        text[proposal.start : proposal.end],
        offer.value,
        confidence=offer.confidence,
        why=offer.why,
        flag=offer.flag or None,
        alternatives=list(offer.alternatives),
    )


def _event(proposal: EventProposal, found: Suggestions, ids: Mapping[str, str]) -> Whole:
    return {
        "id": proposal.uid,
        "type": proposal.type.value,
        "realis": proposal.realis,
        "start": proposal.start,
        "end": proposal.end,
        "fields": {
            field: [_value(offer, ids) for offer in offers] for field, offers in proposal.fields.items()
        },
        "participants": [
            {
                "role": taking.role,
                "name": taking.who.value,
                **_value(taking.who, ids),
                "post": taking.post,
                "side": taking.side,
                "described": taking.who.described,
            }
            for taking in proposal.participants
        ],
        "claims": list(_claims(_offers(proposal))),
        "part_of": proposal.part_of,
        "confidence": proposal.confidence,
        "why": proposal.why,
        "event": ids.get(found.told.get(proposal.uid, "")),
        "refused": proposal.uid in found.refused,
    }


def _value(offer: Offer, ids: Mapping[str, str]) -> Whole:
    return {
        "value": offer.value,
        "entity": ids.get(offer.entity or ""),
        "kind": offer.kind,
        "confidence": offer.confidence,
        "why": offer.why,
        "flag": offer.flag or None,
        "alternatives": [ids.get(other, other) for other in offer.alternatives],
    }


def _claims(offers: Iterable[tuple[str, Offer]]) -> Iterator[Whole]:
    for slot, offer in offers:
        for said in offer.said:
            yield {
                "of": slot,
                "start": said.start,
                "end": said.end,
                "quote": said.words,
                "value": said.value,
                "asserts": said.asserts,
                "attribution": said.attribution,
                "anchor": said.basis.anchor if said.basis else None,
                "rule": said.basis.rule if said.basis else None,
            }
