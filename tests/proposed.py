"""What the program proposes for one article of a record, in the shapes in which tests ask about it.

Offsets are code points of the newest version. Entities are told by their ids in the hand-made record.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from curator.model.suggestions import DateFound, EventProposal, NameFound, Offer, Region, Said
from curator.services import independence, reading, suggesting
from curator.services.story import Publication
from tests.five import Five, key_of

Span = tuple[int, int]


def meets(one: DateFound | NameFound | Region | Said | EventProposal, span: Span) -> bool:
    """Whether something found shares text with a span."""
    return one.start < span[1] and span[0] < one.end


@dataclass(frozen=True)
class Proposed:
    """Everything for one article."""

    five: Five
    key: str
    text: str
    regions: tuple[Region, ...]
    dates: tuple[DateFound, ...]
    names: tuple[NameFound, ...]
    events: tuple[EventProposal, ...]
    publication: Publication

    def date(self, span: Span) -> DateFound:
        """The one time expression that meets a span."""
        found = self.dates_at(span)
        assert len(found) == 1, (self.text[slice(*span)], found)
        return found[0]

    def dates_at(self, span: Span) -> list[DateFound]:
        return [one for one in self.dates if meets(one, span)]

    def names_at(self, span: Span) -> list[NameFound]:
        return [one for one in self.names if meets(one, span)]

    def name(self, span: Span) -> NameFound:
        """The name that shares most with a span."""
        found = self.names_at(span)
        assert found, self.text[slice(*span)]
        return max(found, key=lambda one: min(one.end, span[1]) - max(one.start, span[0]))

    def meant(self, span: Span) -> str:
        """Whom the name at a span surely means; "" for nobody whom the record knows, or not surely."""
        return self.five.ids.get(self.name(span).entity or "", "")

    def region(self, at: int) -> str:
        """The kind of the smallest region around a place; body where there is none."""
        around = [one for one in self.regions if one.start <= at < one.end]
        return min(around, key=lambda one: one.end - one.start).kind if around else "body"

    def events_at(self, span: Span) -> list[EventProposal]:
        """The events that are told in a span, or have something said in it."""
        return [
            one for one in self.events if meets(one, span) or any(meets(said, span) for said in saids(one))
        ]

    def events_with(self, *ids: str, kind: str = "") -> list[EventProposal]:
        """The events in which all of these take part; `kind` is a type of the codebook."""
        return [
            one
            for one in self.events
            if set(ids) <= set(self.who(one)) and (not kind or one.type.value == kind)
        ]

    def who(self, event: EventProposal) -> dict[str, str]:
        """The roles of those who are proposed as participants, by id; unknown ones by their name."""
        return {self.told(taking.who): taking.role for taking in event.participants}

    def places(self, event: EventProposal) -> list[str]:
        """The places proposed, the likeliest first."""
        return [self.told(offer) for offer in event.fields.get("place", ())]

    def told(self, offer: Offer) -> str:
        """Whom or what an offer means, or asks about first, by its id; else by its name."""
        asked = [offer.entity, *offer.alternatives] if offer.kind else [offer.entity]
        return next((self.five.ids[uid] for uid in asked if uid in self.five.ids), offer.value or "")

    def occurred_at(self, span: Span) -> list[str]:
        """The events that are proposed as having taken place from a span. One that the gold has in the same sentence is
        none of them, if nobody and nothing in the span is a part of it."""
        return [
            f"{one.type.value}: {self.text[one.start : one.end]}"
            for one in self.events_at(span)
            if one.realis == "occurred" and not self._beside(one, span)
        ]

    def marked(self, span: Span) -> EventProposal | None:
        """What is proposed when somebody marks a span."""
        workspace, article = self.five.workspace, self.five.article(self.key)
        return suggesting.from_span(workspace, article, reading.article_text(workspace, article)[0], span)

    def _beside(self, event: EventProposal, span: Span) -> bool:
        offers = [*(taking.who for taking in event.participants), *event.fields.get("place", ())]
        if any(meets(said, span) for offer in offers for said in offer.said):
            return False
        return any(
            one["type"] == event.type.value
            and key_of(at["article"]) == self.key
            and event.start <= at["start"] < event.end
            for one in self.five.gold["events"]
            for at in one["evidence"]
        )

    def anything_at(self, span: Span) -> list[object]:
        """All that is proposed from a span; a date that may be of the publication is not of an event."""
        return [
            *(one for one in self.dates_at(span) if one.use != "publication"),
            *self.names_at(span),
            *self.events_at(span),
        ]


def proposed(five: Five, key: str) -> Proposed:
    """Ask the program."""
    found = suggesting.suggest(five.workspace, five.article(key))
    names = tuple(replace(one.found, entity=one.entity) for one in found.names)
    return Proposed(
        five, key, five.text(key), found.regions, found.dates, names, found.proposals, found.publication
    )


def saids(event: EventProposal) -> Iterator[Said]:
    """Every place that an event proposal would cite."""
    offers = [event.type, *(taking.who for taking in event.participants)]
    for more in event.fields.values():
        offers += more
    for offer in offers:
        yield from offer.said


def dates_of(event: EventProposal) -> list[str]:
    """The dates proposed for an event, with what else they may be, the likeliest first."""
    return [
        value
        for offer in event.fields.get("date", ())
        for value in (offer.value, *offer.alternatives)
        if value
    ]


def sources_of(five: Five, event: str) -> tuple[int, int]:
    """How many articles an event of the gold is cited from, and on how many independent accounts they rest."""
    told = independence.independent(five.workspace, five.event(event))
    return told.articles, told.count
