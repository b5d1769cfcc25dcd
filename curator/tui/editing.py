"""Editing a row of the form: its value, its marks, its claims. Answers with the sentence for the context line."""

from __future__ import annotations

from curator.model.values import shown
from curator.rules import edits
from curator.rules.field_types import TYPES
from curator.rules.workflow import ARTICLE_LABELS
from curator.services import forms, reading
from curator.services.draft import EventDraft
from curator.tui import asking, sending
from curator.tui.desk import Desk
from curator.tui.dialogs.ask import Ask, anything
from curator.tui.dialogs.choose import Choose, Option

_REALIS = {
    "occurred": "it happened",
    "claimed": "somebody says that it happened",
    "planned": "it is announced",
    "denied": "somebody denies that it happened",
    "hypothetical": "it might happen",
}
_SLOTS = {
    "as_named": ("as named", "The words of the article, as they stand there."),
    "post": ("post or rank", "Post or rank at the time, as the article gives it."),
    "side": ("side", "Whose side they were on: a state or an organisation."),
    "count": ("how many", "How many they were, when nobody is named one by one."),
}


async def edit_row(desk: Desk, draft: EventDraft, path: str) -> str | None:
    """Edit what a row of the form holds."""
    if path == "type":
        return await sending.send_type(desk, draft, None)
    if path == "realis":
        return await _realis(desk, draft)
    if path == "part_of":
        return await part_of(desk, draft)
    if path in ("title", "note"):
        return await _text(desk, draft, path)
    if path == forms.ADD_PARTICIPANT:
        return await sending.send_participant(desk, draft, None)
    if path.startswith("role/"):
        role = path.removeprefix("role/")
        event_type = draft.event_type
        found = event_type.role(role) if event_type else None
        return await sending.send_participant(desk, draft, None, role, found.kinds if found else ())
    participant = edits.participant_path(path)
    if participant is not None:
        return await _participant(desk, draft, participant[0])
    return await _field(desk, draft, path)


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


async def _text(desk: Desk, draft: EventDraft, path: str) -> str | None:
    explained = {
        "title": "Your own words; left empty, it is made from type, people, place and date.",
        "note": "What a reader of this event should know.",
    }[path]
    typed = await desk.ask(Ask(path, draft.state.text(path), explained, lambda text: ""))
    if typed is None:
        return None
    draft.edit(path, [edits.set_slot(path, typed.strip())])
    return f"{path}: {typed.strip() or 'none'}"


async def _field(desk: Desk, draft: EventDraft, path: str) -> str | None:
    event_type = draft.event_type
    field = event_type.field(path.partition("/")[0]) if event_type else None
    if field is None:
        return f"{path} is not a field of this type of event; press t to change the type, or delete it."
    present = draft.state.text(path)
    if field.type in ("place", "entity", "event", "choice") or (field.many and path == field.id):
        return await sending.send(desk, draft, field, None)
    kind = TYPES[field.type]
    typed = await desk.ask(
        Ask(
            field.label,
            present.strip("/") if field.type == "count" else present,
            field.help or kind.description,
            lambda text: kind.check(field, text).meaning,
        )
    )
    if typed is None:
        return None
    checked = kind.check(field, typed)
    element = path.partition("/")[2] or None
    changes = [edits.set_field(field, checked.text, element)]
    if f"{field.id}/not_stated" in draft.state.values:
        changes.append(edits.mark(field.id, "not_stated", ""))
    draft.edit(f"{field.label} {checked.text}", changes)
    return f"{field.label}: {checked.text} ({checked.meaning})"


async def _participant(desk: Desk, draft: EventDraft, uid: str) -> str | None:
    who = next(p for p in draft.participants if p.uid == uid)
    name = reading.names(desk.workspace, [who.entity]).get(who.entity, "") if who.entity else who.description
    options = [Option("entity", "who", name), Option("role", "role", who.role)]
    options += [Option(slot, label, getattr(who, slot)) for slot, (label, _) in _SLOTS.items()]
    slot = await desk.ask(Choose(name, options, context="Which part of this participant?"))
    if slot is None or draft.event_type is None:
        return None
    if slot == "entity":
        role = draft.event_type.role(who.role)
        typed = who.as_named or name
        picked = await asking.entity(
            desk, f"Who · {who.role}", typed, role.kinds if role else (), describe=True
        )
        if picked is None:
            return None
        draft.edit(
            "who it was",
            edits.name_participant(
                draft.state, uid, picked.entity or "", "" if picked.entity else picked.text
            ),
        )
        return f"{who.role}: {picked.text}"
    if slot == "role":
        kind = reading.state(desk.workspace, who.entity).text("kind") if who.entity else ""
        chosen = await asking.role(desk, draft.event_type, kind, (), name)
        if chosen is None:
            return None
        draft.edit(f"role {chosen}", edits.set_participant(uid, {"role": chosen}))
        return f"{name}: {chosen}"
    label, explained = _SLOTS[slot]
    typed = await desk.ask(Ask(f"{label} · {name}", getattr(who, slot), explained, lambda text: ""))
    if typed is None:
        return None
    draft.edit(label, edits.set_participant(uid, {slot: typed.strip()}))
    return f"{name}, {label}: {typed.strip() or 'none'}"


async def mark_row(desk: Desk, draft: EventDraft, path: str) -> str | None:
    """Say why a row needs no quote, or that the sources do not state it."""
    field = draft.event_type.field(path) if draft.event_type else None
    options = []
    if draft.slot(path) is not None and draft.state.text(path):
        options.append(
            Option("unsourced", "unsourced, because …", "no article says so, and that is all right")
        )
    elif field is not None:
        options.append(Option("not_stated", "not stated", "the sources give no date or value"))
    options += [
        Option(f"-{kind}", f"take back “{kind.replace('_', ' ')}”")
        for kind in ("unsourced", "not_stated", "reason")
        if f"{path}/{kind}" in draft.state.values
    ]
    if not options:
        return "There is nothing to mark in that row."
    chosen = await desk.ask(Choose("Mark this row", options))
    if chosen is None:
        return None
    if chosen.startswith("-"):
        draft.edit("mark taken back", [edits.mark(path, chosen[1:], "")])
        return "the mark is taken back"
    text = "yes"
    if chosen == "unsourced":
        text = await desk.ask(
            Ask("Unsourced, because", draft.state.text(f"{path}/unsourced"), "A reason, in words.", anything)
        )
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
    typed = await desk.ask(
        Ask(f"Note on {slot.label}", before, "Empty takes the note away.", lambda text: "")
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
