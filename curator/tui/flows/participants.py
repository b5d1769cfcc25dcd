"""The parts of a participant, one row of the form each: who it was, in which role, named how, in which post."""

from __future__ import annotations

from curator.model.views import Participant
from curator.rules import edits
from curator.rules.field_types import how_many
from curator.services import reading
from curator.services.draft import EventDraft
from curator.services.forms import PART_LABELS
from curator.tui.dialogs.ask import nothing_too
from curator.tui.flows import asking
from curator.tui.flows.desk import Desk, Span

_HELP = {
    "as_named": "The words of the article, as they stand there.",
    "post": "Post or rank at the time, as the article gives it.",
    "side": "Whose side they were on: a state or an organisation.",
    "count": "How many they were, when nobody is named one by one.",
}


async def edit_part(desk: Desk, draft: EventDraft, uid: str, part: str, span: Span | None) -> str | None:
    """Edit one part of a participant: from the words of the span, or from what is typed."""
    who = next((who for who in draft.participants if who.uid == uid), None)
    if who is None:
        return None
    name = reading.names(desk.workspace, [who.entity]).get(who.entity, "") if who.entity else who.description
    if part in ("entity", "description"):
        return await _who(desk, draft, who, name)
    if part == "role":
        return await _role(desk, draft, who, name)
    label = PART_LABELS[part]
    typed: str | None = " ".join(desk.quote(span).split()) if span else None
    if typed is None:
        place = f"participant/{uid}/{part}"
        check = how_many if part == "count" else nothing_too
        typed = await desk.ask_for(place, f"{label} · {name}", getattr(who, part), _HELP[part], check)
    if typed is None:
        return None
    if part == "count":
        how_many(typed)
    draft.edit(label, edits.set_participant(uid, {part: typed.strip()}))
    return f"{name}, {label}: {typed.strip() or 'none'}"


async def _who(desk: Desk, draft: EventDraft, who: Participant, name: str) -> str | None:
    role = draft.event_type.role(who.role) if draft.event_type else None
    picked = await asking.entity(
        desk, f"Who · {who.role}", who.as_named or name, role.kinds if role else (), describe=True
    )
    if picked is None:
        return None
    claims = draft.state.claims_on(who.claim_path)
    printed = who.as_named if claims else ""
    entity = asking.made(desk, picked, printed, claims[0].article if claims else "") or ""
    described = "" if entity else picked.text
    draft.edit("who it was", edits.name_participant(draft.state, who.uid, entity, described))
    return f"{who.role}: {picked.text}"


async def _role(desk: Desk, draft: EventDraft, who: Participant, name: str) -> str | None:
    if draft.event_type is None:
        return "Say first what type of event it is: press t."
    kind = reading.kind(desk.workspace, who.entity) if who.entity else ""
    chosen = await asking.role(desk, draft.event_type, kind, (), name)
    if chosen is None:
        return None
    draft.edit(f"role {chosen}", edits.set_participant(who.uid, {"role": chosen}))
    return f"{name}: {chosen}"
