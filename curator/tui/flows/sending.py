"""Sending the words under the cursor to a field: value and claim are filled together.

Each function answers with the sentence for the context line; None when the person went back and nothing changed.
"""

from __future__ import annotations

from curator.codebook.types import Field
from curator.model.claims import Basis
from curator.model.suggestions import DateFound
from curator.rules import edits
from curator.rules.display import short
from curator.rules.field_types import show_count
from curator.services import conflicts, dating, reading
from curator.services.draft import EventDraft
from curator.tui.dialogs.choose import Choose, Option
from curator.tui.dialogs.pick_entity import DESCRIBE
from curator.tui.flows import asking
from curator.tui.flows import conflicts as ways
from curator.tui.flows.by_hand import ask_value
from curator.tui.flows.desk import Desk, Span

KEEP, REPLACE, LATER = "keep", "replace", "later"


async def send_type(desk: Desk, draft: EventDraft, span: Span | None) -> str | None:
    """Set the event's type; the span says so."""
    context = f"“{short(desk.quote(span), 300)}”" if span else ""
    chosen = await asking.event_type(desk, "Type of the event", draft.state.text("type"), context)
    if chosen is None:
        return None
    changes = [edits.set_slot("type", chosen.id), *desk.cite(draft, "type", span, chosen.id)]
    draft.edit(f"type {chosen.label}", changes)
    return f"type: {chosen.label}. {chosen.definition}"


async def send(desk: Desk, draft: EventDraft, field: Field, span: Span | None) -> str | None:
    """Fill a field from a span of the article, or ask for the value when nothing is selected."""
    if field.type == "date" and span is not None:
        return await _send_date(desk, draft, field, span)
    if field.type in ("place", "entity"):
        return await _send_entity(desk, draft, field, span)
    if field.type == "event":
        chosen = await asking.event(desk, field.label, without=draft.base.uid)
        return None if chosen is None else await put(desk, draft, field, chosen, span)
    if field.type == "choice":
        options = [Option(choice.id, choice.label) for choice in field.choices]
        context = f"“{short(desk.quote(span))}”" if span else field.help
        chosen = await desk.ask(Choose(field.label, options, context=context))
        return None if chosen is None else await put(desk, draft, field, chosen, span)
    return await _send_words(desk, draft, field, span)


async def _send_date(desk: Desk, draft: EventDraft, field: Field, span: Span) -> str | None:
    article = desk.article
    read = dating.chosen(desk.workspace, article.state, article.version, article.text, span)
    if read.value is None:
        draft.edit(f"{field.label} as stated", desk.cite(draft, field.id, span, None, basis=read.basis))
        return f"{field.label}: “{short(read.words)}” is cited, but gives no date: {_doubts(read)}"
    said = await put(desk, draft, field, read.value, span, basis=read.basis)
    if said is None or draft.state.text(field.id) != read.value:
        return said
    return f"{field.label}: {read.value}, {_doubts(read)}"


def _doubts(read: DateFound) -> str:
    """Why a date was read so, what speaks against that, and the other readings."""
    others = f"~ reads it as {', '.join(read.alternatives)}" if read.alternatives else ""
    return " · ".join(part for part in (f"! {read.flag}" if read.flag else "", read.why, others) if part)


async def _send_entity(desk: Desk, draft: EventDraft, field: Field, span: Span | None) -> str | None:
    words = short(desk.quote(span), 200) if span else ""
    if span and not field.many and draft.met(words, field.id):
        return cite_row(desk, draft, field.id, span)
    kinds = field.kinds or (("place",) if field.type == "place" else ())
    picked = await asking.entity(desk, field.label, words, kinds, context=field.help, span=span)
    entity = asking.made(desk, picked, words) if picked else None
    return None if entity is None else await put(desk, draft, field, entity, span)


async def _send_words(desk: Desk, draft: EventDraft, field: Field, span: Span | None) -> str | None:
    words = desk.quote(span) if span else ""
    if field.type == "text" and span:
        return await put(desk, draft, field, " ".join(words.split()), span)
    checked = await ask_value(desk, field, field.id, short(words, 200))
    return None if checked is None else await put(desk, draft, field, checked.text, span)


async def put(
    desk: Desk, draft: EventDraft, field: Field, text: str, span: Span | None, basis: Basis | None = None
) -> str | None:
    """Put a canonical value into a field with its claim. Where the field says something else already, the claim is
    kept beside it and the person says which value stands, and why where the sources exclude each other; a value that
    is only less exact never takes the place of one that it agrees with."""
    path, element = draft.field_path(field, text)
    present = draft.state.text(path)
    claim = desk.cite(draft, path, span, text, basis=basis)
    name = _value_name(desk, field, text)
    if present and present != text:
        slot = draft.slot(path)
        now = _value_name(desk, field, present)
        if slot is not None and claim and conflicts.less_exact(desk.workspace, slot, text, present):
            draft.edit(f"claim for {field.label}", claim)
            return (
                f"{field.label} stays {now}: {name} says the same, only less exactly, and is cited beside it"
            )
        new = [change.claim for change in claim if change.claim]
        clash = slot is not None and ways.offered_reason(draft, slot, text, new) is not None
        chosen = await desk.ask(
            Choose(f"{field.label}: which value stands?", _standing(name, now, span, clash=clash))
        )
        if chosen is None:
            return None
        if clash and slot is not None and chosen != LATER:
            stands = text if chosen == REPLACE else present
            offered = ways.offered_reason(draft, slot, stands, new) or ""
            if await ways.settle(desk, draft, slot, stands, offered, claim) is None:
                return None
            which, other = (name, now) if chosen == REPLACE else (now, name)
            return f"{field.label}: {which} stands, with its reason; the claim of {other} is kept beside it"
        if chosen in (KEEP, LATER):
            draft.edit(f"claim for {field.label}", claim)
            beside = f"; the claim of {name} is kept beside it" if claim else ""
            return f"{field.label} stays {now}{beside}"
    if present == text and claim:
        if not draft.edit(f"quote for {field.label}", claim):
            return f"{field.label}: that quote is cited already."
        return f"{field.label}: one more quote, “{short(desk.quote(span))}”" if span else None
    changes = [edits.set_field(field, text, element), *claim]
    if f"{field.id}/not_stated" in draft.state.values:
        changes.append(edits.mark(field.id, "not_stated", ""))
    draft.edit(f"{field.label} {name}", changes)
    source = f"“{short(desk.quote(span))}”" if span else "no quote yet (unsourced)"
    return f"{field.label}: {name} · {source}"


def _standing(name: str, now: str, span: Span | None, *, clash: bool) -> list[Option]:
    """Which value stands: the new one, the present one, or nobody says yet."""
    kept = "the value stays; the new quote is kept as a claim beside it" if span else "nothing changes"
    options = [
        Option(REPLACE, name, "this value stands from now on; the older claims are kept"),
        Option(KEEP, now, kept),
    ]
    if clash:
        options.append(Option(LATER, "decide later", f"{now} stays for now, and is contested"))
    return options


def _value_name(desk: Desk, field: Field, text: str) -> str:
    if field.type in ("place", "entity", "event"):
        return reading.names(desk.workspace, [text]).get(text, text)
    if field.type == "choice":
        choice = field.choice(text)
        return choice.label if choice else text
    return show_count(text) if field.type == "count" else text


async def send_participant(
    desk: Desk, draft: EventDraft, span: Span | None, role: str = "", kinds: tuple[str, ...] = ()
) -> str | None:
    """Add somebody who took part, or a claim to somebody who is there already."""
    event_type = draft.event_type
    if event_type is None:
        return "Say first what type of event it is: press t."
    words = short(desk.quote(span), 200) if span else ""
    if span and not role and (path := draft.met(words)):
        return cite_row(desk, draft, path, span)
    title = f"Who · {event_type.label}"
    picked = await asking.entity(desk, title, words, kinds, describe=True, span=span)
    if picked is None:
        return None
    described = picked.text if picked.act == DESCRIBE else ""
    same = next((p for p in draft.participants if picked.entity and p.entity == picked.entity), None)
    if same is not None and not role:
        asking.made(desk, picked, words)
        if not draft.edit(f"claim for {words}", desk.cite(draft, same.claim_path, span, same.entity)):
            return (
                "That quote is cited there already."
                if span
                else "They take part already; select a quote to cite."
            )
        slot = draft.slot(same.claim_path)
        return f"{slot.label if slot else same.role}: one more quote, “{words}”"
    if not role:
        kind = reading.state(desk.workspace, picked.entity).text("kind") if picked.entity else picked.kind
        taken = [p.role for p in draft.participants]
        context = picked.name or _who(desk, picked.entity, described)
        role = await asking.role(desk, event_type, kind, taken, context) or ""
        if not role:
            return None
    entity = asking.made(desk, picked, words)
    uid = desk.workspace.new_uid()
    slots = {"role": role, "as_named": words} if words else {"role": role}
    name = {"entity": entity} if entity else {"description": described}
    path = f"participant/{uid}/{'entity' if entity else 'description'}"
    changes = [*edits.set_participant(uid, slots | name), *desk.cite(draft, path, span, entity or described)]
    who = _who(desk, entity, described)
    draft.edit(f"{role} {who}", changes)
    found = event_type.role(role)
    source = f"“{words}”" if span else "no quote yet (unsourced)"
    return f"{found.label if found else role}: {who} · {source}"


def _who(desk: Desk, entity: str | None, described: str) -> str:
    return reading.names(desk.workspace, [entity]).get(entity, entity) if entity else described


def cite_row(desk: Desk, draft: EventDraft, path: str, span: Span) -> str:
    """Cite the span for the value that a row of the form has: the article says the same."""
    slot = draft.slot(path)
    value = draft.state.text(path)
    if slot is None or not value:
        return "There is no value in that row to cite; press its key, or enter, to fill it."
    if not draft.edit(f"quote for {slot.label}", desk.cite(draft, path, span, value)):
        return f"{slot.label}: that quote is cited already."
    return f"{slot.label}: one more quote, “{short(desk.quote(span))}”"
