"""Dividing an event that turned out to be two: which values and claims stay, which go, which belong to both.

Nothing is lost: every claim is in one of the two events, or in both where it backs both.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from curator.codebook.types import EventType
from curator.model.claims import Claim
from curator.model.state import Change, ItemState, apply, delete_value, drop_claim, put_claim, set_value
from curator.model.values import Value
from curator.model.views import participants
from curator.rules import edits
from curator.rules.claims import Slot, slots
from curator.rules.field_types import Things

SPLIT_FROM = "split from"
"""The kind of the link from the new event to the one that it was split from."""
_GOES_ALONG = ("type", "realis", "part_of")


@dataclass(frozen=True, slots=True)
class Division:
    """The event as it becomes, and the new one; the claims (uids) that `leave` for it and those that `both` have."""

    first: ItemState
    second: ItemState
    leave: frozenset[str]
    both: frozenset[str]


def divide(
    state: ItemState,
    second: ItemState,
    slot: Slot,
    leaving: Collection[str],
    event_type: EventType | None,
    things: Things,
    link: str,
) -> Division:
    """Divide an event by the claims on one of its slots: those named (uids) leave, and with them what their articles
    alone say for other slots. `second` is the new event, still empty; `link` the uid of its link to the first.

    An article that speaks for both sides, and a claim on the slot that fits both, belong to both. ValueError when no
    claim would stay on the slot, or none leave it.
    """
    on_slot = [claim for claim in state.claims_on(slot.path) if claim.stated_value is not None]
    gone = [claim for claim in on_slot if claim.uid in leaving]
    kept = [claim for claim in on_slot if claim.uid not in leaving]
    if not gone or not kept:
        raise ValueError(
            "Both events need a claim that says so: name some of the claims, not all and not none."
        )
    fits_both = (
        {
            claim.uid
            for claim in kept
            if not any(slot.type.excludes(_text(claim), _text(other), things) for other in gone)
        }
        if slot.exclusive
        else set()
    )
    leave, both = _sorted_out(state, slot, gone, kept, fits_both)
    after = apply(state, _losing(state, slot, leave, event_type))
    made = apply(second, _gaining(state, slot, leave | both, event_type, link))
    staying = [claim for claim in kept if claim.uid not in fits_both] or kept
    after = apply(after, _valued(after, slot, staying, things))
    made = apply(made, _valued(made, slot, gone, things))
    return Division(after, made, frozenset(leave), frozenset(both))


def _text(claim: Claim) -> str:
    return claim.stated_value or ""


def _sorted_out(
    state: ItemState, slot: Slot, gone: Iterable[Claim], kept: Iterable[Claim], fits_both: set[str]
) -> tuple[set[str], set[str]]:
    """The claims that leave, and those that both events have."""
    goes = {claim.article for claim in gone} | {claim.article for claim in kept if claim.uid in fits_both}
    stays = {claim.article for claim in kept}
    leave, both = {claim.uid for claim in gone}, set(fits_both)
    for claim in state.claims.values():
        on_slot = claim.path == slot.path and claim.stated_value is not None
        if on_slot or claim.article not in goes:
            continue
        (both if claim.article in stays else leave).add(claim.uid)
    return leave, both


def _groups(state: ItemState, event_type: EventType | None) -> dict[str, str]:
    """For every slot of the event by path: the path under which it goes or stays as a whole."""
    return {
        slot.path: f"participant/{slot.participant.uid}" if slot.participant else slot.path
        for slot in slots(state, event_type)
    }


def _losing(state: ItemState, slot: Slot, leave: set[str], event_type: EventType | None) -> Iterator[Change]:
    """What the first event loses: the claims that leave, and values that nothing but these backed."""
    for uid in sorted(leave):
        yield drop_claim(uid)
    yield delete_value(f"{slot.path}/reason")
    roles = _roles_kept(state, leave, event_type)
    for path, group in _groups(state, event_type).items():
        claims = state.claims_on(path)
        if path in ("type", slot.path) or not claims or not leave.issuperset(claim.uid for claim in claims):
            continue
        if group.removeprefix("participant/") in roles:
            continue
        for value in sorted(state.values):
            if value == group or value.startswith(f"{group}/"):
                yield delete_value(value)


def _roles_kept(state: ItemState, leave: set[str], event_type: EventType | None) -> set[str]:
    """The participants (uids) that stay in name though all their claims leave: an event cannot do without them."""
    required = {role.id for role in event_type.roles if role.required} if event_type else set()
    backed = {
        who.role
        for who in participants(state)
        if any(claim.uid not in leave for claim in state.claims_on(who.claim_path))
        or not state.claims_on(who.claim_path)
    }
    return {who.uid for who in participants(state) if who.role in required - backed}


def _gaining(
    state: ItemState, slot: Slot, claims: set[str], event_type: EventType | None, link: str
) -> Iterator[Change]:
    """What the second event gains: its claims, the values that they back, and those that nobody is cited for."""
    for path in _GOES_ALONG:
        if path in state.values:
            yield set_value(path, state.values[path])
    yield from edits.relate(link, SPLIT_FROM, state.uid)
    for path, group in _groups(state, event_type).items():
        here = state.claims_on(path)
        if path == "type" or (here and not any(claim.uid in claims for claim in here)):
            continue
        for at, value in sorted(state.values.items()):
            of_slot = at == slot.path or at.startswith(f"{slot.path}/")
            if (at == group or at.startswith(f"{group}/")) and not of_slot:
                yield set_value(at, value)
    for field in event_type.fields if event_type else ():
        if f"{field.id}/not_stated" in state.values:
            yield set_value(f"{field.id}/not_stated", state.values[f"{field.id}/not_stated"])
    for uid in sorted(claims):
        yield put_claim(state.claims[uid])


def _valued(state: ItemState, slot: Slot, claims: Iterable[Claim], things: Things) -> Iterator[Change]:
    """The value of a slot whose claims agree: what stands, unless they exclude it, else the most exact one."""
    stated = list(dict.fromkeys(_text(claim) for claim in claims if claim.asserts))
    now = state.text(slot.path)
    if not stated:
        return
    if now and not any(slot.type.excludes(value, now, things) for value in stated):
        return
    exact = [
        value
        for value in stated
        if not any(
            slot.type.supports(other, value, things) and not slot.type.supports(value, other, things)
            for other in stated
        )
    ]
    if len(exact) == 1 or not now:
        yield set_value(slot.path, Value(slot.type.value_type, exact[0]))
