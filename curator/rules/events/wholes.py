"""What is said of the meetings of a visit and not of the visit itself: offered for it too, never without a flag."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from curator.codebook.types import PLACE, Codebook
from curator.model.suggestions import EventProposal, Offer, Taking
from curator.rules.events import places as event_places
from curator.rules.events.people import People


def completed(
    made: Sequence[EventProposal], parents: Sequence[int | None], codebook: Codebook, people: People
) -> list[EventProposal]:
    """The proposals, in which an event that has others as its parts takes date, place and country from them where it
    has none of its own."""
    parts: dict[int, list[EventProposal]] = {}
    for proposal, parent in zip(made, parents, strict=True):
        if parent is not None:
            parts.setdefault(parent, []).append(proposal)
    return [
        _completed(proposal, parts[at], codebook, people) if at in parts else proposal
        for at, proposal in enumerate(made)
    ]


def _completed(
    whole: EventProposal, parts: Sequence[EventProposal], codebook: Codebook, people: People
) -> EventProposal:
    event_type = codebook.type(whole.type.value or "")
    if event_type is None:
        return whole
    fields = dict(whole.fields)
    for field in event_type.fields:
        has = fields.get(field.id)
        if field.type not in ("date", "place") or field.many:
            continue
        given = [offer for part in parts for offer in part.fields.get(field.id, ()) if offer.value]
        if field.type == "place":
            given = [town for offer in given if (town := _town(offer)) is not None]
        if has and has[0].value:
            if (has[0].flag or any(offer.value != has[0].value for offer in given)) and field.type == "date":
                others = (*has[0].alternatives, *(v for o in given for v in (o.value, *o.alternatives) if v))
                own = has[0].value
                flag = has[0].flag or "other days are given for parts of it"
                fields[field.id] = (replace(has[0], flag=flag, alternatives=_others(own, others)), *has[1:])
        elif given:
            fields[field.id] = (_borrowed(given[0], "what is said of a part of it"),)
    participants = list(whole.participants)
    for role in event_type.roles:
        of_place = role.origin is not None and role.origin.of == PLACE
        if of_place and all(taking.role != role.id for taking in participants):
            country = _country(whole, parts, fields.get("place", ()), people)
            if country is not None:
                participants.append(Taking(role.id, country))
                if "place" not in fields and event_type.field("place"):
                    fields["place"] = (country,)
    return replace(whole, fields=fields, participants=tuple(participants))


def _town(offer: Offer) -> Offer | None:
    """The town that a place lies in, since a visit is to more than one house; None when it is not named."""
    value = (offer.value or "").rpartition(", ")[2]
    return None if event_places.is_building(value) else replace(offer, value=value)


def _others(own: str, others: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(other for other in others if other != own))


def _borrowed(offer: Offer, flag: str) -> Offer:
    return replace(offer, flag=offer.flag or flag, confidence=min(offer.confidence, 0.5))


def _country(
    whole: EventProposal, parts: Sequence[EventProposal], places: Sequence[Offer], people: People
) -> Offer | None:
    """The country of the place, or of those whom the visitors met there."""
    for offer in places:
        country = event_places.country_of(offer.value or "")
        if country:
            return replace(offer, value=country, flag="the country of the place", confidence=0.5)
    here = {taking.who.value for taking in whole.participants}
    for part in parts:
        for taking in part.participants:
            name = people.country_of(taking.who.value or "")
            if taking.who.value not in here and name is not None and name.name not in here:
                why = f"the country of {taking.who.value}, who was met"
                return Offer(
                    name.name, taking.who.said, why, 0.5, "nothing else says where it was", kind="place"
                )
    return None
