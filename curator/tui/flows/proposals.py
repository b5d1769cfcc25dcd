"""What is done with proposals on the desk: one taken as a draft, a value looked at, another reading of it."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace

from curator.model.suggestions import EventProposal, Offer, Said
from curator.rules.display import short
from curator.rules.pending import Pending
from curator.services import accepting, dating, reading
from curator.services.accepting import Cited
from curator.services.draft import EventDraft
from curator.services.form_offers import WAITS
from curator.services.form_rows import FormRow
from curator.tui.dialogs.choose import Choose, Option
from curator.tui.flows import asking
from curator.tui.flows.desk import Desk, Span
from curator.tui.proposing import entities, in_one_line

AS_READ = "+read"


def cited(desk: Desk) -> Cited:
    """The text that is open on the desk."""
    return Cited(desk.article.uid, desk.article.version, desk.article.text)


def take(desk: Desk, draft: EventDraft, proposal: EventProposal, part_of: str) -> str:
    """Put a proposal into a new draft; the sentence for the context line."""
    others = [other for other in desk.drafts_by_event.values() if other.dirty]
    accepting.take(draft, cited(desk), proposal, part_of, others)
    kind = draft.event_type
    if not proposal.uid:
        return f"New event. type: {kind.label}. {kind.definition}" if kind else "New event."
    words = short(desk.quote((proposal.start, proposal.end)), 80)
    return f"{kind.label if kind else 'event'} taken from “{words}”."


async def marked(desk: Desk, span: Span | None) -> EventProposal | None:
    """The event that the rules read in words somebody marked, which are its quote; None when they read none."""
    from curator.services.suggesting import from_span

    if span is None:
        return None
    article = desk.article
    found = await asyncio.to_thread(from_span, desk.workspace, article.uid, article.version, span)
    if found is None:
        return None
    quote = Said(*span, desk.quote(span), found.type.value)
    return replace(found, start=span[0], end=span[1], type=replace(found.type, said=(quote,)))


async def begun(desk: Desk, span: Span | None) -> EventProposal | None:
    """Which event to begin with words somebody marked: the whole one that the rules read in them, or one of a type
    that is chosen, with nothing but its quote. None when the person went back."""
    proposed = await marked(desk, span)
    options = asking.type_options(desk)
    if proposed is not None:
        codebook, called = desk.workspace.codebook, reading.names(desk.workspace, entities(proposed))
        options.insert(0, Option(AS_READ, "as read", in_one_line(proposed, codebook, called)))
    context = f"“{short(desk.quote(span), 300)}”" if span else ""
    chosen: str | None = await desk.ask(Choose("Type of the event", options, context=context))
    if chosen is None or chosen == AS_READ:
        return proposed if chosen else None
    start, end = span or (0, 0)
    said = (Said(start, end, desk.quote(span), chosen),) if span else ()
    return EventProposal("", start, end, Offer(chosen, said, "chosen"), "occurred")


async def look(desk: Desk, draft: EventDraft, held: Pending) -> str | None:
    """Take an offer that waited: enter on its row is the look. Whom a name means is asked where it may be several."""
    offer, name = held.offer, held.offer.value or ""
    entity = offer.entity or ""
    if offer.kind is not None and not offer.described and not entity and offer.alternatives:
        first = offer.said[0] if offer.said else None
        span = (first.start, first.end) if first else None
        picked = await asking.entity(desk, f"Who · {held.role or held.path}", name, (offer.kind,), span=span)
        if picked is None:
            return None
        entity = asking.made(desk, picked, name) or ""
    accepting.look(draft, cited(desk), held, entity)
    called = reading.names(desk.workspace, [entity]).get(entity, name) if entity else name
    return f"{called} taken, though: {offer.flag}"


async def read_otherwise(desk: Desk, draft: EventDraft, path: str) -> str | None:
    """Put the next reading of the value at a path into its place: of what was proposed, else of a date that is cited.
    Where that has none, the claim just made is meant."""
    value = accepting.read_otherwise(draft, path) or dating.read_otherwise(draft, path)
    if value is None and (claim := draft.state.claims.get(desk.claim)) is not None:
        path = claim.path
        value = dating.read_otherwise(draft, path)
    return f"{path}: {value}, the other reading" if value else "That row has no other reading."


def left_out(rows: Sequence[FormRow]) -> str:
    """What a save leaves out of the event, for the end of its sentence: the offers at which nobody looked."""
    labels = dict.fromkeys(row.label for row in rows if row.mark == WAITS)
    return f" Left out, as nobody looked at what was proposed: {', '.join(labels)}." if labels else ""
