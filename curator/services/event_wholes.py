"""A whole event as plain data, in the shape of its codebook's JSON Schema."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from curator.codebook.types import EventType, Field
from curator.model.claims import Claim
from curator.model.state import ItemState
from curator.model.values import Value, shown
from curator.model.views import EVENT_PATHS, MARKS, Event, Participant, settlement
from curator.rules import dates, titles
from curator.rules.claims import Standing, Status, statuses
from curator.rules.field_types import LARGEST, count_parts
from curator.rules.quotes import context
from curator.services.lookups import Lookups

Whole = dict[str, Any]

UNIT = "codepoint"
ITEM_TYPES = ("place", "entity", "event")
# A field of many values stands as the worst of them.
_WORST_FIRST: tuple[Standing, ...] = ("contested", "unsourced", "settled", "supported")
_OWN = EVENT_PATHS | {"participant", "related", "withdrawn"}


class EventWholes:
    """Makes wholes of events. Without `contexts`, claims go without prefix and suffix and no text is read."""

    def __init__(self, look: Lookups, *, contexts: bool = True) -> None:
        self._look = look
        self._contexts = contexts

    def event(self, state: ItemState) -> Whole:
        """One event with those merged into it. What stands at paths that its type does not have (any more) goes under
        `other`."""
        state, merged = self._look.seen_as_one(state)
        event = Event.of(state)
        event_type = self._look.codebook.type(event.type)
        standing = statuses(state, event_type, self._look.things)
        fields = {
            field.id: filled
            for field in (event_type.fields if event_type else ())
            if (filled := self._field(state, field, standing))
        }
        whole: Whole = {
            "id": shown("event", state.number),
            "uid": state.uid,
            "rev": state.rev,
            "external_id": event.external_id,
            "type": event.type or None,
            "type_status": standing["type"].standing,
            "type_claims": self._claims(state.claims_on("type")),
            "state": event.state,
            "realis": event.realis or None,
            "title": event.title or self._derived_title(state, event, event_type),
            "title_derived": not event.title,
            "codebook": event.codebook,
            "part_of": self._look.things.canonical(event.part_of) if event.part_of else None,
            "merged": [{"id": self._look.shown_id(uid), "uid": uid} for uid in merged],
            "related": [
                {"uid": uid, "kind": slots["kind"].text, "event": slots["event"].text}
                for uid, slots in state.under("related").items()
            ],
            "note": event.note or None,
            "withdrawn": state.text("withdrawn") or None,
            "fields": fields,
            "participants": [self._participant(state, who, standing) for who in event.participants],
            "sources": sorted({claim.article for claim in state.claims.values()}),
        }
        whole |= {f"type_{mark}": said for mark, said in _marks(state, "type").items()}
        other = self._other(state, event_type, standing)
        if other:
            whole["other"] = other
        return whole

    def _derived_title(self, state: ItemState, event: Event, event_type: EventType | None) -> str:
        label = event_type.label if event_type else event.type or "event"
        name, place = self._look.things.name, state.text("place")
        people = [name(who.entity) if who.entity else who.description for who in event.participants]
        return titles.derived(label, people, name(place) if place else "", state.text("date"))

    def _field(self, state: ItemState, field: Field, standing: Mapping[str, Status]) -> Whole | None:
        """A field: value and what is derived from it, marks, status, claims. None when it holds nothing."""
        marks = _marks(state, field.id)
        claims = self._claims(state.claims_on(field.id), item=field.type in ITEM_TYPES)
        if not field.many:
            value = state.values.get(field.id)
            if value is None and not marks and not claims:
                return None
            said = self._value(field, value) if value else {"value": None}
            return said | marks | {"status": standing[field.id].standing, "claims": claims}
        values = [
            self._element(state, field, uid, slots[""], standing)
            for uid, slots in state.under(field.id).items()
            if "" in slots and uid not in MARKS
        ]
        if not values and not marks and not claims:
            return None
        found = {value["status"] for value in values}
        status = next((worst for worst in _WORST_FIRST if worst in found), "empty")
        whole: Whole = {"values": values, "status": status, **marks}
        return whole | {"claims": claims} if claims else whole

    def _element(
        self, state: ItemState, field: Field, uid: str, value: Value, standing: Mapping[str, Status]
    ) -> Whole:
        path = f"{field.id}/{uid}"
        return {
            "uid": uid,
            **self._value(field, value),
            **_marks(state, path),
            "status": standing[path].standing,
            "claims": self._claims(state.claims_on(path), item=field.type in ITEM_TYPES),
        }

    def _value(self, field: Field, value: Value) -> Whole:
        """The value and what is derived from it. One from before the codebook gave the field another type, which does
        not read as one of the new type, stands as `unreadable`: it must not keep the rest from being exported."""
        try:
            return self._read(field, value)
        except ValueError:
            return {"value": None, "unreadable": value.text}

    def _read(self, field: Field, value: Value) -> Whole:
        match field.type:
            case "date":
                bounds = dates.bounds(value.text)
                return {"value": value.text, "earliest": bounds.earliest, "latest": bounds.latest}
            case "place" | "entity" | "event":
                return {"value": value.text, "name": self._look.name(value.text)}
            case "number":
                return {"value": int(value.text)}
            case "count":
                return {"value": dict(zip(("low", "best", "high"), count_parts(value.text), strict=True))}
            case _:
                return {"value": value.text}

    def _participant(self, state: ItemState, who: Participant, standing: Mapping[str, Status]) -> Whole:
        return {
            "uid": who.uid,
            "external_id": who.external_id or None,
            "role": who.role or None,
            "entity": who.entity,
            "entity_id": self._look.shown_id(who.entity) if who.entity else None,
            "entity_name": self._look.things.name(who.entity) if who.entity else None,
            "description": who.description or None,
            "as_named": who.as_named or None,
            "post": who.post or None,
            "side": who.side or None,
            "count": _number_or_words(who.count),
            **_marks(state, who.claim_path),
            "status": standing[who.claim_path].standing,
            "claims": self._claims(state.claims_on(who.claim_path), item=bool(who.entity)),
        }

    def _other(self, state: ItemState, event_type: EventType | None, standing: Mapping[str, Status]) -> Whole:
        fields = event_type.fields if event_type else ()
        own = _OWN | {field.id for field in fields}
        placed = standing.keys() | {field.id for field in fields if field.many}
        values = {
            path: {"type": value.type, "value": value.text}
            for path, value in sorted(state.values.items())
            if path.partition("/")[0] not in own
        }
        claims = [
            self._claim(claim)
            for claim in sorted(state.claims.values(), key=lambda claim: claim.uid)
            if claim.path not in placed
        ]
        return ({"values": values} if values else {}) | ({"claims": claims} if claims else {})

    def _claims(self, claims: Iterable[Claim], *, item: bool = False) -> list[Whole]:
        return [self._claim(claim, item=item) for claim in claims]

    def _claim(self, claim: Claim, *, item: bool = False) -> Whole:
        return claim_whole(self._look, claim, item=item, contexts=self._contexts)


def claim_whole(look: Lookups, claim: Claim, *, item: bool = False, contexts: bool = True) -> Whole:
    """A claim; `item`: it states an entity or event, whose name then stands beside its uid; `contexts`: with up to 32
    code points before and after the quote."""
    basis = claim.basis
    whole: Whole = {
        "uid": claim.uid,
        "path": claim.path,
        "article": claim.article,
        "article_id": look.shown_id(claim.article),
        "version": claim.version,
        "start": claim.start,
        "end": claim.end,
        "unit": UNIT,
        "quote": claim.quote,
        "stated_value": claim.stated_value,
        "asserts": claim.asserts,
        "attribution": claim.attribution,
        "basis": {"words": basis.words, "anchor": basis.anchor, "rule": basis.rule} if basis else None,
    }
    if contexts:
        text = look.text(claim.article, claim.version)
        whole["prefix"], whole["suffix"] = context(text, claim.start, claim.end)
    if item:
        whole["stated_name"] = look.name(claim.stated_value) if claim.stated_value else None
    return whole


def _marks(state: ItemState, path: str) -> Whole:
    """What people noted on a value: how a contest was settled and which claims that settles, why nothing is cited,
    that no source says, a note."""
    marks: Whole = {}
    settled = settlement(state, path)
    if settled is not None:
        marks |= {"reason": settled.text, "settles": sorted(settled.claims)}
    for mark in ("unsourced", "note"):
        if f"{path}/{mark}" in state.values:
            marks[mark] = state.text(f"{path}/{mark}")
    if f"{path}/not_stated" in state.values:
        marks["not_stated"] = True
    return marks


def _number_or_words(text: str) -> int | str | None:
    """How many they were: a number where it is one, else the words."""
    if text.isascii() and text.isdigit() and len(text) <= len(str(LARGEST)) and int(text) <= LARGEST:
        return int(text)
    return text or None
