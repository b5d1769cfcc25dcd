"""Which proposals for an article the record has already: events that cite the same words of it, or the article for the
same people at the same time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from curator.model.state import ItemState
from curator.model.suggestions import EventProposal
from curator.model.views import participants
from curator.services import reading
from curator.services.same_proposal import told_by
from curator.services.workspace import Workspace

Span = tuple[int, int]

_MOST = 0.6
"""The part of a proposal's words that an event of the same type must cite to be the same."""


def recorded(
    workspace: Workspace, article: str, version: int, proposals: Sequence[EventProposal]
) -> dict[str, str]:
    """The events (uids) of the record that tell what was proposed, by the uid of the proposal. The proposals have the
    entities of the record in their offers."""
    if not proposals:
        return {}
    lines = reading.events_of_article(workspace, article)
    known = [reading.state(workspace, line.uid) for line in lines]
    cited = [(event, _cited(event, article, version)) for event in known]
    found: dict[str, str] = {}
    for proposal in proposals:
        types = {proposal.type.value, *proposal.type.alternatives}
        words = list(_words(proposal))
        shares = [
            (_share(words, spans), event.uid)
            for event, spans in cited
            if event.text("type") in types and words
        ]
        share, event = max(shares, default=(0.0, ""))
        if share >= _MOST:
            found[proposal.uid] = event
    people = {event.uid: {who.entity for who in participants(event)} for event in known}
    strangers = {
        proposal.uid: _persons(proposal) - people[found[proposal.uid]]
        for proposal in proposals
        if proposal.uid in found
    }
    fitting = {event for uid, event in found.items() if not strangers[uid]}
    # One sentence may tell of two meetings: an event that tells one of them whole does not tell the other.
    found = {uid: event for uid, event in found.items() if not strangers[uid] or event not in fitting}
    for each in known:
        left = [proposal for proposal in proposals if proposal.uid not in found]
        found |= {proposal.uid: each.uid for proposal in told_by(workspace, each, left)}
    return found


def _persons(proposal: EventProposal) -> set[str | None]:
    """The entities of the people whom a proposal surely names."""
    sure = (
        taking.who for taking in proposal.participants if taking.who.kind == "person" and not taking.who.flag
    )
    return {who.entity for who in sure if who.entity}


def _cited(event: ItemState, article: str, version: int) -> list[Span]:
    """What an event cites of a version, beside the sentence of its type."""
    return [
        (claim.start, claim.end)
        for claim in event.claims.values()
        if (claim.article, claim.version) == (article, version) and claim.path != "type"
    ]


def _words(proposal: EventProposal) -> Iterator[Span]:
    for offer in (
        *(taking.who for taking in proposal.participants),
        *(offer for offers in proposal.fields.values() for offer in offers),
    ):
        for said in offer.said[:1]:
            yield said.start, said.end


def _share(words: Sequence[Span], cited: Iterable[Span]) -> float:
    spans = list(cited)
    met = sum(any(start < last and first < end for first, last in spans) for start, end in words)
    return met / len(words)
