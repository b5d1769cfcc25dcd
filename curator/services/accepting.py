"""A proposal taken: an event's draft with its values, and a claim for every place where the article says so.

How it goes, from the article to the record:

1. `take(draft, cited, proposal)` makes one undoable step of the draft, "proposal taken": type, realis, participants,
   fields, and each `Said` as a claim with quote, offsets, stated value and basis. Nothing is saved by it.
2. What carries a flag is not put into its slot. Its words are cited, and the offer waits in the draft
   (`rules.pending`): the form shows it with ◐ and its flag, and `look` takes it once somebody has looked.
   `read_otherwise` puts the next reading of a value into its place.
3. Somebody whom the record does not know is made when the event is saved (`services.events`), in the same transaction:
   what is undone, given up or never saved leaves nothing behind.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from curator.codebook.types import EventType, Field, Role
from curator.model.claims import Claim
from curator.model.shown import Outcome as OutcomeWord
from curator.model.state import Change, ItemState, apply, drop_claim, put_claim
from curator.model.suggestions import EventProposal, Offer, Said, Taking
from curator.rules import edits, names, pending
from curator.rules.field_types import TYPES
from curator.rules.pending import NewEntity, Pending
from curator.services import linking
from curator.services.draft import EventDraft
from curator.services.workspace import Workspace

STEP = "proposal taken"
_ALIKE = 0.5
_REFERS = ("place", "entity")


@dataclass(frozen=True, slots=True)
class Cited:
    """The text that a proposal was found in. Offsets are code points of this version."""

    article: str
    version: int
    text: str


@dataclass(slots=True)
class _Taken:
    """What one proposal adds to a draft. `made` are entities to be made with this desk's drafts, by (name, kind)."""

    workspace: Workspace
    cited: Cited
    made: dict[tuple[str, str], str]
    changes: list[Change] = field(default_factory=list)

    def uid(self) -> str:
        return self.workspace.new_uid()

    def entity(self, offer: Offer) -> str:
        """The uid of whom an offer means; of somebody unknown, that of the entity that is made with the event."""
        if offer.entity:
            return offer.entity
        name, kind = " ".join((offer.value or "").split()), offer.kind or "organisation"
        known = (names.normalise(name), kind)
        uid = self.made.setdefault(known, "") or self.uid()
        self.made[known] = uid
        self.changes += pending.making(NewEntity(uid, name, kind))
        return uid

    def claims(self, path: str, offer: Offer, stated: str | None, *, refers: bool) -> None:
        """Cite every place that says so. What `refers` to an entity states its uid, else what the words say; words that
        name another place than the offer state that one, if the record has it."""
        for said in offer.said:
            value = said.value
            if refers and value is not None:
                field = not path.startswith("participant/")
                elsewhere = field and offer.kind == "place" and not offer.named_by(said)
                value = said.entity if elsewhere else stated
            self.changes.append(put_claim(self._claim(path, said, value)))

    def _claim(self, path: str, said: Said, stated: str | None) -> Claim:
        cited = self.cited
        quote = cited.text[said.start : said.end]
        return Claim(
            self.uid(),
            path,
            cited.article,
            cited.version,
            said.start,
            said.end,
            quote,
            stated,
            said.asserts,
            said.attribution,
            said.basis,
        )


def take(
    draft: EventDraft,
    cited: Cited,
    proposal: EventProposal,
    part_of: str = "",
    others: Iterable[EventDraft] = (),
) -> bool:
    """Put a proposal into a draft as one step; False when it changes nothing.

    `part_of` is the event (uid) that the proposal's parent became. `others` are the drafts on the same desk: somebody
    new in one of them is the same new entity here.
    """
    chosen = proposal.type.value or ""
    kind = draft.workspace.codebook.type(chosen)
    taken = _Taken(draft.workspace, cited, _made_beside([draft, *others]))
    _take_whole(taken, proposal, kind)
    if part_of:
        taken.changes.append(edits.set_slot("part_of", part_of))
    return draft.edit(STEP if proposal.uid else f"type {kind.label if kind else chosen}", taken.changes)


def told(workspace: Workspace, cited: Cited, proposal: EventProposal) -> ItemState:
    """The event as it is proposed, without what waits for a look: nothing is saved, and no draft is made."""
    taken = _Taken(workspace, cited, {})
    _take_whole(taken, proposal, workspace.codebook.type(proposal.type.value or ""))
    state = apply(ItemState(workspace.new_uid(), "event"), taken.changes)
    waiting = pending.open_offers(state)
    return apply(state, [drop_claim(claim.uid) for path in waiting for claim in state.claims_on(path)])


def _take_whole(taken: _Taken, proposal: EventProposal, kind: EventType | None) -> None:
    _take_type(taken, proposal)
    if kind is not None:
        for slot, offers in proposal.fields.items():
            if (found := kind.field(slot)) is not None:
                _take_field(taken, found, offers)
        for taking in proposal.participants:
            if (role := _role(kind, taking)) is not None:
                _take_participant(taken, taking, role)


def _made_beside(drafts: Iterable[EventDraft]) -> dict[tuple[str, str], str]:
    return {
        (names.normalise(new.name), new.kind): uid
        for draft in drafts
        for uid, new in pending.new_entities(draft.state).items()
    }


def _take_type(taken: _Taken, proposal: EventProposal) -> None:
    offer = proposal.type
    if not offer.said and proposal.start < proposal.end:
        words = taken.cited.text[proposal.start : proposal.end]
        offer = replace(offer, said=(Said(proposal.start, proposal.end, words, offer.value),))
    if offer.value and not offer.flag:
        taken.changes.append(edits.set_slot("type", offer.value))
    taken.claims("type", offer, None, refers=False)
    taken.changes.append(edits.set_slot("realis", proposal.realis))
    if proposal.uid:
        kept = Pending("type", proposal.type, open=bool(offer.flag), proposal=proposal.uid)
        taken.changes.append(pending.offered(kept))


def _take_field(taken: _Taken, found: Field, offers: Iterable[Offer]) -> None:
    for offer in offers if found.many else tuple(offers)[:1]:
        held = Pending(f"{found.id}/{taken.uid()}" if found.many else found.id, offer, open=bool(offer.flag))
        if not offer.flag and offer.value is not None:
            _fill(taken, found, held)
            continue
        taken.changes.append(pending.offered(held))
        if not found.many:
            taken.claims(held.path, offer, offer.entity, refers=found.type in _REFERS)


def _fill(taken: _Taken, found: Field, held: Pending) -> None:
    """Put the value of an offer into its slot, with its claims."""
    refers, offer = found.type in _REFERS, held.offer
    entity = taken.entity(offer) if refers else None
    value = entity or offer.value or ""
    taken.changes.append(pending.offered(replace(held, offer=replace(offer, entity=entity), open=False)))
    taken.changes.append(edits.set_field(found, value, _element(held.path)))
    taken.claims(held.path, offer, value, refers=refers)


def _role(kind: EventType, taking: Taking) -> Role | None:
    """The role of the codebook that somebody is taken in, if the type has it and it fits what they are."""
    role = kind.role(taking.role)
    if role is None or (role.kinds and taking.who.kind and taking.who.kind not in role.kinds):
        return None
    return role


def _take_participant(taken: _Taken, taking: Taking, role: Role) -> None:
    path, who = f"participant/{taken.uid()}", taking.who
    held = Pending(path, who, role.id, taking.post, taking.side, open=bool(who.flag))
    if who.flag or not who.value:
        taken.changes.append(pending.offered(held))
    else:
        _name(taken, held)


def _name(taken: _Taken, held: Pending) -> None:
    """Put somebody into the event: by entity, or as described."""
    offer, uid = held.offer, held.path.partition("/")[2]
    entity = None if offer.described else taken.entity(offer)
    words = " ".join(next((said.words for said in offer.said), offer.value or "").split())
    slots = {"role": held.role, "post": held.post, "side": held.side}
    if entity:
        slots |= {"entity": entity, "as_named": words}
    else:
        slots["description"] = " ".join((offer.value or words).split())
        slots["post"] = held.post if held.post != slots["description"] else ""
    taken.changes.append(pending.offered(replace(held, offer=replace(offer, entity=entity), open=False)))
    taken.changes += edits.set_participant(uid, {slot: text for slot, text in slots.items() if text})
    path = f"{held.path}/{'entity' if entity else 'description'}"
    taken.claims(path, offer, entity or slots["description"], refers=True)


# -- what waits for a look --------------------------------------------------------------------------------------------


def waiting(draft: EventDraft, path: str) -> Pending | None:
    """The offer that waits in the row of the form at `path`."""
    parts = path.split("/")
    head = "/".join(parts[:2]) if parts[0] == "participant" else path
    return pending.open_offers(draft.state).get(head)


def look(draft: EventDraft, cited: Cited, held: Pending, entity: str = "") -> bool:
    """Take an offer that waited, as one step. `entity` is whom a name means, where somebody chose that (uid)."""
    taken = _Taken(draft.workspace, cited, _made_beside([draft]))
    chosen = replace(held, offer=replace(held.offer, entity=entity)) if entity else held
    taken.changes += [drop_claim(claim.uid) for claim in _own_claims(draft, held)]
    if held.path == "type":
        taken.changes += [edits.set_slot("type", held.offer.value or ""), pending.closed(held)]
        taken.claims("type", held.offer, None, refers=False)
    elif held.role:
        _name(taken, chosen)
    elif (found := _field(draft, held.path)) is not None:
        _fill(taken, found, chosen)
    return draft.edit("proposal looked at", taken.changes)


def refuse(draft: EventDraft, held: Pending) -> bool:
    """Take an offer that waited away, with what was cited for it."""
    gone = [drop_claim(claim.uid) for claim in _own_claims(draft, held)]
    return draft.edit("proposal refused", [pending.closed(held), *gone])


def read_otherwise(draft: EventDraft, path: str) -> str | None:
    """Put the next reading of the value at `path` into its place, with its claims; after the last comes the first. The
    new value, or None when there is no other reading."""
    held, found = pending.offers(draft.state).get(path), _field(draft, path)
    if held is None or (path != "type" and (found is None or found.type in _REFERS)):
        return None
    readings = [value for value in dict.fromkeys([held.offer.value, *held.offer.alternatives]) if value]
    now = draft.state.text(path) or held.offer.value
    after = readings[(readings.index(now) + 1) % len(readings)] if now in readings else None
    after = after or next(iter(readings), None)
    if after is None or after == draft.state.text(path):
        return None
    put = edits.set_field(found, after, _element(path)) if found else edits.set_slot("type", after)
    stated = [
        put_claim(replace(claim, stated_value=after))
        for claim in _own_claims(draft, held)
        if claim.stated_value == now
    ]
    return after if draft.edit("other reading", [put, pending.closed(held), *stated]) else None


def _own_claims(draft: EventDraft, held: Pending) -> list[Claim]:
    """The claims that came with an offer."""
    spans = {(said.start, said.end) for said in held.offer.said}
    return [claim for claim in draft.state.claims_on(held.path) if (claim.start, claim.end) in spans]


def _field(draft: EventDraft, path: str) -> Field | None:
    kind = draft.event_type
    found = kind.field(path.partition("/")[0]) if kind else None
    return found if found is not None and found.type in TYPES else None


def _element(path: str) -> str | None:
    return path.partition("/")[2] or None


def learn(workspace: Workspace, held: Mapping[str, Pending], saved: ItemState) -> None:
    """The spellings that came with accepted offers become names of whom they mean, as when somebody picks them one by
    one. What is cited for somebody beside a name (an office, a post, words around it) is no spelling of it."""
    for path, each in held.items():
        at = f"{path}/entity" if each.role else path
        entity = saved.text(at)
        if each.offer.kind and entity and entity == each.offer.entity and not each.offer.described:
            claims = [claim for claim in saved.claims_on(at) if claim.stated_value == entity]
            for words, article in sorted(
                {(" ".join(claim.quote.split()), claim.article) for claim in claims}
            ):
                if _is_spelling(words, each.offer.value or ""):
                    linking.accept(workspace, entity, words, article)


def _is_spelling(words: str, name: str) -> bool:
    bare = names.bare(words)
    short = len(names.every_token(bare)) <= len(names.every_token(name))
    return short and names.score(bare, name).value >= _ALIKE


# -- what became of it ------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one offer when its event was saved: accepted, edited or refused. `rank` is the place at which the
    saved value was offered: 1, then the alternatives; 0 when it was not."""

    path: str
    slot: str
    rule: str
    value: str
    saved: str
    outcome: OutcomeWord
    rank: int


def outcomes(held: Mapping[str, Pending], values: Mapping[str, str]) -> Iterator[Outcome]:
    """What became of the offers of a draft: `values` is what was saved, by path."""
    for path, each in held.items():
        where = f"{path}/{'description' if each.offer.described else 'entity'}" if each.role else path
        other = f"{path}/{'entity' if each.offer.described else 'description'}" if each.role else path
        saved = values.get(where) or values.get(other) or ""
        offered = [each.offer.entity or each.offer.value or "", *each.offer.alternatives]
        rank = offered.index(saved) + 1 if saved in offered else 0
        left: OutcomeWord = "ignored" if each.open else "refused"
        outcome = left if not saved else "accepted" if rank == 1 else "edited"
        rule = next((said.basis.rule for said in each.offer.said if said.basis), "") or each.role or path
        yield Outcome(
            path,
            each.role or path.partition("/")[0],
            rule.partition("/")[0],
            offered[0],
            saved,
            outcome,
            rank,
        )
