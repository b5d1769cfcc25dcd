"""The ledger of a slot: what every article says for it; choosing what stands, with a reason where they disagree."""

from __future__ import annotations

from collections.abc import Sequence

from curator.model.claims import Claim
from curator.model.state import Change, drop_claim
from curator.rules import edits
from curator.rules.claims import Slot
from curator.services import reading
from curator.services.draft import EventDraft
from curator.tui import editing
from curator.tui.desk import Desk
from curator.tui.dialogs.ask import Ask
from curator.tui.dialogs.choose import Option
from curator.tui.dialogs.claims import DROP, OTHER, Claims
from curator.tui.sending import short


async def settle(desk: Desk, draft: EventDraft, path: str) -> str | None:
    """Show every claim on a row of the form; what is chosen becomes the value, and a reason settles the others."""
    slot = draft.slot(path)
    claims = draft.state.claims_on(path)
    if slot is None or not claims:
        return "No article is cited for that row yet: select words and press its key."
    names = reading.names(desk.workspace, _named(claims))
    options = [*_options(claims, names), Option(OTHER, "another value …", "none of them; say what stands")]
    context = "Enter makes it the value · ctrl+r takes the lit quote away"
    chosen = await desk.ask(Claims(f"{slot.label}: what the sources say", options, context=context))
    if chosen is None:
        return None
    if chosen.startswith(DROP):
        draft.edit("quote taken away", [drop_claim(chosen.removeprefix(DROP))])
        return f"{slot.label}: one quote taken away; u brings it back"
    if chosen == OTHER:
        if await editing.edit_row(desk, draft, path) is None:
            return None
        value = draft.state.text(path)
    else:
        value = next(claim for claim in claims if claim.uid == chosen).stated_value or ""
    changes = _value(draft, slot, value)
    if _disagree(claims):
        reason = await desk.ask(
            Ask("Why this value?", "", "The reason stays with the claims that it settles.")
        )
        if reason is None:
            return None
        changes.append(edits.settle(path, reason.strip(), claims))
    draft.edit(f"{slot.label} settled", changes)
    return f"{slot.label}: {names.get(value, value) or 'open'}"


def _named(claims: Sequence[Claim]) -> list[str]:
    return [uid for claim in claims for uid in (claim.article, claim.stated_value or "") if uid]


def _options(claims: Sequence[Claim], names: dict[str, str]) -> list[Option]:
    options = []
    for claim in claims:
        value = names.get(claim.stated_value, claim.stated_value) if claim.stated_value else "no value"
        said = f"{'says' if claim.asserts else 'denies'} {value}"
        by = f" ({claim.attribution})" if claim.attribution else ""
        options.append(
            Option(claim.uid, said, f"“{short(claim.quote, 90)}” · {names.get(claim.article, '')}{by}")
        )
    return options


def _disagree(claims: Sequence[Claim]) -> bool:
    return len({claim.stated_value for claim in claims}) > 1 or any(not claim.asserts for claim in claims)


def _value(draft: EventDraft, slot: Slot, value: str) -> list[Change]:
    """The changes that make a stated value the slot's value, if it is not."""
    if not value or value == draft.state.text(slot.path):
        return []
    if slot.field is not None:
        return [edits.set_field(slot.field, value, slot.path.partition("/")[2] or None)]
    if slot.participant is not None and slot.participant.entity:
        return edits.set_participant(slot.participant.uid, {"entity": value})
    return [edits.set_slot("type", value)] if slot.path == "type" else []
