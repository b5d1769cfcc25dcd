"""What is done with claims: choosing what stands where they disagree, denying, attributing, taking away."""

from __future__ import annotations

from curator.model.claims import Claim
from curator.model.state import Change, drop_claim
from curator.rules import edits
from curator.rules.claims import Slot
from curator.services import ledger
from curator.services.draft import EventDraft
from curator.tui.dialogs.ask import nothing_too
from curator.tui.dialogs.claims import Claims, Verdict
from curator.tui.flows import editing
from curator.tui.flows.desk import Desk, Span
from curator.tui.flows.sending import short

NO_CLAIM = "No article is cited for that row yet: press its key, and choose the words that say so."


async def settle(desk: Desk, draft: EventDraft, path: str) -> str | None:
    """Show every claim on a row of the form; what is chosen becomes the value, and a reason settles the others."""
    slot = draft.slot(path)
    entries = ledger.entries(desk.workspace, draft.state, slot) if slot else ()
    if slot is None or not entries:
        return NO_CLAIM
    verdict: Verdict | None = await desk.ask(Claims(f"{slot.label}: what the sources say", entries))
    if verdict is None:
        return None
    claim = next((entry.claim for entry in entries if entry.claim.uid == verdict.claim), None)
    match verdict.act, claim:
        case "drop", Claim():
            draft.edit("quote taken away", [drop_claim(claim.uid)])
            return f"{slot.label}: one quote taken away; u brings it back"
        case "stance", Claim():
            return take_stance(desk, draft, claim, not claim.asserts)
        case "attribute", Claim():
            return await attribute(desk, draft, claim, None)
        case _:
            return await _stands(desk, draft, slot, claim)


async def _stands(desk: Desk, draft: EventDraft, slot: Slot, claim: Claim | None) -> str | None:
    """What a claim states becomes the value; without a claim the value is asked for."""
    if claim is None:
        if await editing.edit_row(desk, draft, slot.path) is None:
            return None
        value = draft.state.text(slot.path)
    else:
        value = claim.stated_value or ""
    changes = _value(draft, slot, value)
    claims = draft.state.claims_on(slot.path)
    if ledger.disagree(claims):
        reason = await desk.ask_for(
            f"{slot.path} reason", "Why this value?", "", "The reason stays with the claims that it settles."
        )
        if reason is None:
            return None
        changes.append(edits.settle(slot.path, reason.strip(), claims))
    draft.edit(f"{slot.label} settled", changes)
    with desk.workspace.database.read() as connection:
        name = ledger.value_name(connection, desk.workspace, slot, value) if value else "open"
    return f"{slot.label}: {name}"


def _value(draft: EventDraft, slot: Slot, value: str) -> list[Change]:
    """The changes that make a stated value the slot's value, if it is not."""
    if not value or value == draft.state.text(slot.path):
        return []
    if slot.field is not None:
        return [edits.set_field(slot.field, value, slot.path.partition("/")[2] or None)]
    if slot.participant is not None and slot.participant.entity:
        return edits.set_participant(slot.participant.uid, {"entity": value})
    return [edits.set_slot("type", value)] if slot.path == "type" else []


def claim_in_hand(desk: Desk, draft: EventDraft, path: str | None) -> Claim | None:
    """The claim that a key for claims means: the one just made or gone to, else the newest one of the lit row, those
    of the open article before others."""
    if desk.claim in draft.state.claims:
        return draft.state.claims[desk.claim]
    claims = draft.state.claims_on(path) if path else []
    return max(claims, key=lambda claim: (claim.article == desk.article.uid, claim.uid), default=None)


def take_stance(desk: Desk, draft: EventDraft, claim: Claim, asserts: bool) -> str:
    """Say whether the article asserts or denies what it is cited for."""
    label = _label(draft, claim)
    verb = "says so" if asserts else "denies it"
    if claim.stated_value is None:
        return f"{label}: “{short(claim.quote)}” gives no value that could be denied."
    desk.claim = claim.uid
    if not draft.edit(f"{label} {verb}", [edits.stance(claim, asserts)]):
        return f"{label}: “{short(claim.quote)}” {verb} already."
    return f"{label}: “{short(claim.quote)}” {verb}"


async def attribute(desk: Desk, draft: EventDraft, claim: Claim, span: Span | None) -> str | None:
    """Say whom the article quotes for a claim: the words of the span, or what is typed."""
    label = _label(draft, claim)
    desk.claim = claim.uid
    if span is not None:
        speaker: str | None = desk.quote(span)
    else:
        speaker = await desk.ask_for(
            f"{claim.uid} attribution",
            f"Who said so? “{short(claim.quote, 40)}”",
            claim.attribution or "",
            "As the article has it: the army said. Empty: the article says it itself.",
            nothing_too,
        )
    if speaker is None:
        return None
    draft.edit(f"who said {label}", [edits.attribute(claim, speaker)])
    return f"{label}: “{short(claim.quote)}” · said by {' '.join(speaker.split()) or 'the article itself'}"


def _label(draft: EventDraft, claim: Claim) -> str:
    slot = draft.slot(claim.path)
    return slot.label if slot else claim.path
