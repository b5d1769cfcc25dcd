"""Editing a row of the form: its value, its marks, its claims. Answers with the sentence for the context line."""

from __future__ import annotations

from curator.model.values import shown
from curator.rules import edits
from curator.rules.workflow import ARTICLE_LABELS
from curator.services import forms, reading
from curator.services.draft import EventDraft
from curator.tui.dialogs.ask import nothing_too
from curator.tui.dialogs.choose import Choose, Option
from curator.tui.flows import asking, sending
from curator.tui.flows.by_hand import ask_value
from curator.tui.flows.desk import Desk, Span
from curator.tui.flows.participants import edit_part

_REALIS = {
    "occurred": "it happened",
    "claimed": "somebody says that it happened",
    "planned": "it is announced",
    "denied": "somebody denies that it happened",
    "hypothetical": "it might happen",
}


async def edit_row(desk: Desk, draft: EventDraft, path: str, span: Span | None = None) -> str | None:
    """Edit what a row of the form holds: from the words of the span, or from what is typed or chosen."""
    if path == "type":
        return await sending.send_type(desk, draft, span)
    if path == "realis":
        return await _realis(desk, draft)
    if path == "part_of":
        return await part_of(desk, draft)
    if path in ("title", "note"):
        return await _text(desk, draft, path, span)
    if path == forms.ADD_PARTICIPANT:
        return await sending.send_participant(desk, draft, span)
    if path.startswith("role/"):
        role = path.removeprefix("role/")
        event_type = draft.event_type
        found = event_type.role(role) if event_type else None
        return await sending.send_participant(desk, draft, span, role, found.kinds if found else ())
    participant = edits.participant_path(path)
    if participant is not None:
        return await edit_part(desk, draft, *participant, span)
    return await _field(desk, draft, path, span)


async def send_to_row(desk: Desk, draft: EventDraft, path: str, span: Span | None) -> str | None:
    """Send the words of the span to a row: what stands there is cited, what is empty is filled."""
    if span is not None and draft.slot(path) is not None and draft.state.text(path):
        return sending.cite_row(desk, draft, path, span)
    return await edit_row(desk, draft, path, span)


async def _realis(desk: Desk, draft: EventDraft) -> str | None:
    options = [Option(realis, realis, meaning) for realis, meaning in _REALIS.items()]
    chosen = await desk.ask(Choose("Did it happen?", options, current=draft.state.text("realis")))
    if chosen is None:
        return None
    draft.edit(f"realis {chosen}", [edits.set_slot("realis", chosen)])
    return f"realis: {chosen}, {_REALIS[chosen]}"


async def part_of(desk: Desk, draft: EventDraft) -> str | None:
    """Say which event this one is part of."""
    none = "not part of another event" if draft.state.text("part_of") else ""
    chosen = await asking.event(desk, "Part of which event?", without=draft.base.uid, none=none)
    if chosen is None:
        return None
    above = "" if chosen == asking.NONE else chosen
    draft.edit("part of", [edits.set_slot("part_of", above)])
    if not above:
        return "part of: nothing"
    line = reading.event_lines(desk.workspace, [above])[above]
    return f"part of: {shown('event', line.number)} {line.title}"


async def _text(desk: Desk, draft: EventDraft, path: str, span: Span | None = None) -> str | None:
    explained = {
        "title": "Your own words; left empty, it is made from type, people, place and date.",
        "note": "What a reader of this event should know.",
    }[path]
    typed: str | None = " ".join(desk.quote(span).split()) if span else None
    if typed is None:
        typed = await desk.ask_for(path, path, draft.state.text(path), explained, nothing_too)
    if typed is None:
        return None
    draft.edit(path, [edits.set_slot(path, typed.strip())])
    return f"{path}: {typed.strip() or 'none'}"


async def _field(desk: Desk, draft: EventDraft, path: str, span: Span | None) -> str | None:
    event_type = draft.event_type
    field = event_type.field(path.partition("/")[0]) if event_type else None
    if field is None:
        return f"{path} is not a field of this type of event; press t to change the type, or delete it."
    present = draft.state.text(path)
    picked = field.type in ("place", "entity", "event", "choice")
    if span is not None or picked or (field.many and path == field.id):
        return await sending.send(desk, draft, field, span)
    checked = await ask_value(desk, field, path, present.strip("/") if field.type == "count" else present)
    if checked is None:
        return None
    element = path.partition("/")[2] or None
    changes = [edits.set_field(field, checked.text, element)]
    if f"{field.id}/not_stated" in draft.state.values:
        changes.append(edits.mark(field.id, "not_stated", ""))
    draft.edit(f"{field.label} {checked.text}", changes)
    return f"{field.label}: {checked.text} ({checked.meaning})"


async def mark_row(desk: Desk, draft: EventDraft, path: str) -> str | None:
    """Say why a row needs no quote, or that the sources do not state it."""
    field = draft.event_type.field(path) if draft.event_type else None
    options = []
    if draft.slot(path) is not None and draft.state.text(path):
        options.append(
            Option("unsourced", "unsourced, because …", "no article says so, and that is all right")
        )
    elif field is not None and f"{path}/not_stated" not in draft.state.values:
        options.append(Option("not_stated", "not stated", "the sources give no date or value"))
    options += [
        Option(f"-{kind}", f"take back “{kind.replace('_', ' ')}”")
        for kind in ("unsourced", "not_stated", "reason")
        if f"{path}/{kind}" in draft.state.values
    ]
    if not options:
        return "There is nothing to mark in that row."
    chosen = options[0].key if len(options) == 1 else await desk.ask(Choose("Mark this row", options))
    if chosen is None:
        return None
    if chosen.startswith("-"):
        draft.edit("mark taken back", [edits.mark(path, chosen[1:], "")])
        return "the mark is taken back"
    place = f"{path}/{chosen}"
    text: str | None = "yes"
    if chosen == "unsourced":
        text = await desk.ask_for(place, "Unsourced, because", draft.state.text(place), "A reason, in words.")
    if text is None:
        return None
    draft.edit(chosen.replace("_", " "), [edits.mark(path, chosen, text.strip())])
    return f"marked: {chosen.replace('_', ' ')}"


async def note_row(desk: Desk, draft: EventDraft, path: str) -> str | None:
    """Write a note on a row of the form; on rows that take none, on the event."""
    slot = draft.slot(path)
    if slot is None:
        return await _text(desk, draft, "note")
    before = draft.state.text(f"{path}/note")
    typed = await desk.ask_for(
        f"{path}/note", f"Note on {slot.label}", before, "Empty takes the note away.", nothing_too
    )
    if typed is None:
        return None
    draft.edit(f"note on {slot.label}", [edits.mark(path, "note", typed.strip())])
    return f"note on {slot.label}: {typed.strip() or 'none'}"


async def article_state(desk: Desk) -> str | None:
    """Which work state the open article is in; the id of the state chosen."""
    options = [Option(state, label) for state, label in ARTICLE_LABELS.items() if state != "withdrawn"]
    current = desk.article.state.text("state")
    chosen: str | None = await desk.ask(Choose("This article is", options, current=current))
    return chosen
