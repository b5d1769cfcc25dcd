"""What is done with claims: choosing what stands where they disagree, denying, attributing, taking away."""

from __future__ import annotations

import asyncio

from curator.model.claims import Claim
from curator.model.conflicts import Explanation
from curator.model.state import drop_claim
from curator.rules import edits
from curator.rules.claims import Slot
from curator.rules.display import short
from curator.services import conflicts, ledger
from curator.services.draft import EventDraft
from curator.tui.dialogs.ask import nothing_too
from curator.tui.dialogs.claims import Claims, Verdict
from curator.tui.dialogs.conflict import Conflict
from curator.tui.flows import conflicts as ways
from curator.tui.flows import editing
from curator.tui.flows.desk import Desk, Span

NO_CLAIM = "No article is cited for that row yet: press its key, and choose the words that say so."


async def settle(desk: Desk, draft: EventDraft, path: str) -> str | None:
    """Show every claim on a row of the form, and where they exclude each other why, with the ways out; what is chosen
    becomes the value, and a reason settles the others."""
    slot = draft.slot(path)
    entries = ledger.entries(desk.workspace, draft.state, slot) if slot else ()
    if slot is None or not entries:
        return NO_CLAIM
    explanation = await asyncio.to_thread(conflicts.explain, desk.workspace, draft.state, slot)
    if explanation.clashing:
        verdict: Verdict | None = await desk.ask(
            Conflict(f"{slot.label}: what the sources say against each other", entries, explanation)
        )
    else:
        title = f"{slot.label}: what the sources say"
        verdict = await desk.ask(Claims(title, entries, explanation.lines if len(entries) > 1 else ()))
    if verdict is None:
        return None
    if verdict.way is not None:
        return await ways.take(desk, draft, slot, verdict.way)
    claim = next((entry.claim for entry in entries if entry.claim.uid == verdict.claim), None)
    match verdict.act, claim:
        case "drop", Claim():
            if not draft.edit("quote taken away", [drop_claim(claim.uid)]):
                return (
                    "That quote stands in an event that was merged into this one: take the merge back first."
                )
            return f"{slot.label}: one quote taken away; u brings it back"
        case "stance", Claim():
            return take_stance(desk, draft, claim, not claim.asserts)
        case "attribute", Claim():
            return await attribute(desk, draft, claim, None)
        case _:
            return await _stands(desk, draft, slot, claim, explanation)


async def _stands(
    desk: Desk, draft: EventDraft, slot: Slot, claim: Claim | None, explanation: Explanation
) -> str | None:
    """What a claim states becomes the value; without a claim the value is asked for. A claim without a value cannot
    stand: it would take a dated one away."""
    if claim is not None and claim.stated_value is None:
        return f"{slot.label}: “{short(claim.quote)}” gives no value that could stand; it is kept as it is."
    settled = draft.state.text(f"{slot.path}/reason")
    if claim is None:
        if await editing.edit_row(desk, draft, slot.path) is None:
            return None
        value = draft.state.text(slot.path)
    else:
        value = claim.stated_value or ""
    if draft.state.text(f"{slot.path}/reason") != settled:  # asked and answered on the way
        return f"{slot.label}: {ways.named(desk, slot, value)}"
    if ledger.disagree(draft.seen.claims_on(slot.path)):
        return await ways.settle(desk, draft, slot, value, explanation.reason_for(value))
    draft.edit(f"{slot.label} settled", ways.set_value(draft, slot, value))
    return f"{slot.label}: {ways.named(desk, slot, value)}"


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
