"""Ways out of a conflict, taken: a value with its reason, two events, a place within the other, a merge, a note."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass

from curator.model.claims import Claim
from curator.model.conflicts import WayOut
from curator.model.state import Change, ItemState
from curator.model.values import shown
from curator.rules import edits
from curator.rules.claims import Slot
from curator.rules.splitting import Division
from curator.services import conflicts, entities, judgements, ledger, reading, splitting
from curator.services.draft import EventDraft
from curator.tui.dialogs.split import ShowSplit
from curator.tui.flows import saved_steps
from curator.tui.flows.desk import Desk
from curator.tui.flows.saved_steps import SavedStep

_KEPT = "The reason stays with the claims that it settles; change it as you like."


async def take(desk: Desk, draft: EventDraft, slot: Slot, way: WayOut) -> str | None:
    """Take a way out; the sentence for the context line, None when the person went back."""
    match way.kind:
        case "choose" | "interval":
            return await settle(desk, draft, slot, way.value, way.reason)
        case "note":
            return await _note(desk, draft, slot, way)
        case "split":
            return await _split(desk, draft, slot, way)
        case "nest":
            return await _nest(desk, draft, way)
        case "same":
            return await _same(desk, draft, way)


async def settle(
    desk: Desk, draft: EventDraft, slot: Slot, value: str, offered: str, more: Iterable[Change] = ()
) -> str | None:
    """Make a stated value (canonical text) the slot's value and ask at once why; `offered` is the reason that can be
    edited, and `more` is what else is done in the same step, such as a new claim."""
    more = list(more)
    reason = await why(desk, slot, offered)
    if reason is None:
        return None
    claims = [*draft.seen.claims_on(slot.path), *(change.claim for change in more if change.claim)]
    changes = [*more, *set_value(draft, slot, value), edits.settle(slot.path, reason, claims)]
    draft.edit(f"{slot.label} settled", changes)
    return f"{slot.label}: {named(desk, slot, value)}"


async def why(desk: Desk, slot: Slot, offered: str) -> str | None:
    """Ask why a value stands; None when the person went back."""
    reason = await desk.ask_for(f"{slot.path} reason", "Why this value?", offered, _KEPT)
    return None if reason is None else reason.strip()


def named(desk: Desk, slot: Slot, value: str) -> str:
    """A value as people read it; "open" for none."""
    if not value:
        return "open"
    with desk.workspace.database.read() as connection:
        return ledger.value_name(connection, desk.workspace, slot, value)


def set_value(draft: EventDraft, slot: Slot, value: str) -> list[Change]:
    """The changes that make a stated value the slot's value, if it is not."""
    if not value or value == draft.state.text(slot.path):
        return []
    if slot.field is not None:
        return [edits.set_field(slot.field, value, slot.path.partition("/")[2] or None)]
    if slot.participant is not None and slot.participant.entity:
        return edits.set_participant(slot.participant.uid, {"entity": value})
    return [edits.set_slot("type", value)] if slot.path == "type" else []


def offered_reason(draft: EventDraft, slot: Slot, value: str, new: Iterable[Claim]) -> str | None:
    """The reason that is offered when `value` is chosen while these claims are added; None where nothing clashes."""
    explanation = conflicts.explain(draft.workspace, draft.state, slot, new, value)
    return explanation.reason_for(value) if explanation.clashing else None


async def _note(desk: Desk, draft: EventDraft, slot: Slot, way: WayOut) -> str | None:
    note = await desk.ask_for(
        f"{slot.path}/note",
        f"Note on {slot.label}",
        draft.state.text(f"{slot.path}/note") or way.reason,
        "All claims are kept, the value stays as it is, and readers see the note.",
    )
    if note is None:
        return None
    claims = draft.seen.claims_on(slot.path)
    changes = [
        edits.mark(slot.path, "note", note.strip()),
        edits.settle(slot.path, note.strip(), claims),
    ]
    draft.edit(f"note on {slot.label}", changes)
    value = draft.state.text(slot.path)
    return f"{slot.label}: all {len(claims)} claims are kept with the note; the value is {named(desk, slot, value)}"


# -- two events ----------------------------------------------------------------------------------------------------


async def _split(desk: Desk, draft: EventDraft, slot: Slot, way: WayOut) -> str | None:
    base, edited = draft.base, draft.state
    division = await asyncio.to_thread(splitting.plan, desk.workspace, edited, slot, way.claims)
    name = shown("event", base.number) if base.number else "This new event"
    dialog = ShowSplit(
        f"{name} becomes two events",
        _rows(desk, draft, division),
        _told(desk, slot, division.first),
        _told(desk, slot, division.second),
    )
    if not await desk.ask(dialog):
        return None
    reason = await desk.ask_for(
        f"{slot.path} split", "Two events, because", way.reason, "Kept with both events."
    )
    if reason is None:
        return None
    done = await asyncio.to_thread(splitting.split, desk.workspace, base, division, reason)
    draft.take_over(done.first)
    step = Split(done.batch, done.second.uid, saved_steps.number())
    saved_steps.remember(desk, step)
    first, second = (shown("event", state.number) for state in (done.first, done.second))
    return f"{first} is split: {second} has {_told(desk, slot, done.second)}; u takes it back."


def _rows(desk: Desk, draft: EventDraft, division: Division) -> list[tuple[str, str, str, str]]:
    """Every claim with where it goes: those that leave first, then those of both, then those that stay."""
    slots = {claim.path: draft.slot(claim.path) for claim in draft.state.claims.values()}
    labels = {path: slot.label if slot else path for path, slot in slots.items()}
    articles = {
        uid: reading.article_label(reading.state(desk.workspace, uid))
        for uid in {claim.article for claim in draft.state.claims.values()}
    }
    order = {"goes": 0, "in both": 1, "stays": 2}

    def where(claim: Claim) -> str:
        if claim.uid in division.leave:
            return "goes"
        return "in both" if claim.uid in division.both else "stays"

    claims = sorted(draft.state.claims.values(), key=lambda claim: (order[where(claim)], claim.uid))
    return [
        (where(claim), labels[claim.path], f"“{claim.quote}”", articles[claim.article]) for claim in claims
    ]


def _told(desk: Desk, slot: Slot, state: ItemState) -> str:
    """What one of the two events says in the slot, and with how many claims."""
    count = len(state.claims)
    claims = f"{count} claim{'s' * (count != 1)}"
    return f"{slot.label} {named(desk, slot, state.text(slot.path))}, {claims}"


@dataclass(frozen=True, slots=True)
class Split:
    """A split that undo takes back: its batch, and the event that was split off (uid)."""

    batch: str
    second: str
    number: int

    def take_back(self, desk: Desk) -> str:
        """Make the two events one again."""
        back = splitting.take_back(desk.workspace, self.batch)
        self._show(desk, back.first)
        return f"the split of {shown('event', back.first.number)}."

    def again(self, desk: Desk) -> tuple[SavedStep, str]:
        """Split the event again."""
        done = splitting.again(desk.workspace, self.batch)
        self._show(desk, done.first)
        return self, f"{shown('event', done.second.number)} is split off {shown('event', done.first.number)}."

    def _show(self, desk: Desk, first: ItemState) -> None:
        if desk.draft is not None and desk.draft.base.uid == first.uid:
            desk.draft.take_over(first)


# -- places and people ---------------------------------------------------------------------------------------------


async def _nest(desk: Desk, draft: EventDraft, way: WayOut) -> str | None:
    inner, outer = way.pair
    before = reading.state(desk.workspace, inner)
    await asyncio.to_thread(entities.edit, desk.workspace, before, {"within": outer}, way.reason)
    saved_steps.remember(desk, Nesting(inner, before.text("within"), outer, way.label, saved_steps.number()))
    return f"{way.label}: the one is only more exact than the other; u takes it back."


@dataclass(frozen=True, slots=True)
class Nesting:
    """A place put within another, with the place that it lay in before (uids)."""

    inner: str
    before: str
    outer: str
    label: str
    number: int

    def take_back(self, desk: Desk) -> str:
        """Put the place back to where it lay."""
        self._put(desk, self.before)
        return f"{self.label}."

    def again(self, desk: Desk) -> tuple[SavedStep, str]:
        """Put it within the other again."""
        self._put(desk, self.outer)
        return self, f"{self.label}."

    def _put(self, desk: Desk, within: str) -> None:
        entities.edit(desk.workspace, reading.state(desk.workspace, self.inner), {"within": within})


async def _same(desk: Desk, draft: EventDraft, way: WayOut) -> str | None:
    reason = await desk.ask_for(
        f"{way.pair[0]} same", "They are one, because", way.reason, "Nothing is lost, and u takes it back."
    )
    if reason is None:
        return None
    judged = await asyncio.to_thread(judgements.judge, desk.workspace, *way.pair, "same", reason)
    saved_steps.remember(desk, Merging(judged.judgement, way.label, saved_steps.number()))
    return f"{way.label}; u takes it back."


@dataclass(frozen=True, slots=True)
class Merging:
    """Two entities that were judged one: the judgement (uid)."""

    judgement: str
    label: str
    number: int

    def take_back(self, desk: Desk) -> str:
        """Take the judgement back."""
        judgements.take_back(desk.workspace, self.judgement)
        return f"{self.label}."

    def again(self, desk: Desk) -> tuple[SavedStep, str]:
        """Judge so again."""
        judgements.redo(desk.workspace, self.judgement)
        return self, f"{self.label}."
