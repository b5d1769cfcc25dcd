"""What is right: the events of the hand-made record, and what an event on the desk or in the record has of one.

Participants and places are compared as entities: by the uid that an entity of the record got when it was imported under
its id in the gold, else by the names it goes by.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

from curator.codebook.types import Codebook
from curator.model.lines import Filter
from curator.model.state import ItemState
from curator.model.suggestions import EventProposal, Offer
from curator.model.views import participants
from curator.rules import dates, names
from curator.services import reading
from tests.five import PUBLISHED, Five, key_of
from tests.gold import Json, spans
from tests.proposed import saids

_BRACKETS = re.compile(r"\s*\([^)]*\)")
Span = tuple[int, int]
Naming = Callable[[str], str]
"""The uid of an entity to its id in the gold; "" for somebody whom the gold does not have."""
Mark = Literal["right", "less", "wrong"]
"""`less`: what is said is true, but not all that the gold says."""


@dataclass(frozen=True, slots=True)
class Right:
    """An event of the gold: `people` are (role, id), `more` those of the visit it is a part of, who may be named too;
    `places` are from the most exact one to the largest, `spans` its evidence by article."""

    uid: str
    core: bool
    types: frozenset[str]
    people: frozenset[tuple[str, str]]
    more: frozenset[tuple[str, str]]
    dates: tuple[str | None, ...]
    places: tuple[str, ...]
    spans: Mapping[str, tuple[Span, ...]]
    joins: frozenset[str]
    """Events with which it may be recorded as one."""
    characters: int
    """What typing its values would cost: title, type, date, place, and everybody who took part."""

    def met(self, key: str, where: Iterable[Span]) -> int:
        """How many stretches of an article its evidence shares text with."""
        mine = self.spans.get(key, ())
        return sum(any(start < b and a < end for a, b in mine) for start, end in where)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a slot of an event says, against the gold."""

    slot: str
    mark: Mark
    said: str


def rights(gold: Json, codebook: Codebook, articles: Collection[str] = ()) -> dict[str, Right]:
    """The events of the gold by their ids; with `articles` (keys), those that these tell of."""
    called = {entity["id"]: entity["canonical_name"] for entity in gold["entities"]}
    events = {event["id"]: event for event in gold["events"]}
    found = {uid: _right(event, events, called, codebook) for uid, event in events.items()}
    if not articles:
        return found
    told = {
        uid: replace(right, spans={key: spans for key, spans in right.spans.items() if key in articles})
        for uid, right in found.items()
    }
    return {uid: right for uid, right in told.items() if right.spans}


def _right(event: Json, events: Mapping[str, Json], called: Mapping[str, str], codebook: Codebook) -> Right:
    around = [
        events.get(event["part_of"] or ""),
        *(e for e in events.values() if e["part_of"] == event["id"]),
    ]
    related = [other for other in around if other]
    words = {event["type"], *event["type_alternatives"]}
    types = {kind.id for kind in codebook.types if words & {kind.id, kind.label, *kind.also}}
    people = frozenset((who["role"], who["entity"]) for who in event["participants"])
    values = [
        event["title"],
        event["type"],
        event["date"]["edtf"] or "",
        event["place"]["name"],
        *(called[who["entity"]] for who in event["participants"]),
        *(who["text"]["quote"] for who in event.get("unnamed_participants", ())),
    ]
    by_article: dict[str, tuple[Span, ...]] = {}
    for span in spans(event):
        key = key_of(span["article"])
        by_article[key] = (*by_article.get(key, ()), (span["start"], span["end"]))
    return Right(
        event["id"],
        event["level"] == "core",
        frozenset(types or {event["type"]}),
        people,
        frozenset((who["role"], who["entity"]) for e in related for who in e["participants"]),
        tuple(event["date"].get("accepted", [event["date"]["edtf"]])),
        tuple(event["place"]["entities"]),
        by_article,
        frozenset(other["id"] for other in related if "together with" in event.get("granularity", "")),
        sum(len(value) for value in values if value),
    )


def by_name(gold: Json) -> Mapping[str, str]:
    """The ids of the gold by every name that means one entity only, as names are compared."""
    found: dict[str, str] = {}
    twice: set[str] = set()
    for entity in gold["entities"]:
        called = {entity["canonical_name"], *(alias["text"] for alias in entity["aliases"])}
        called |= {_BRACKETS.sub("", name) for name in called}
        for name in {names.normalise(name) for name in called}:
            if found.setdefault(name, entity["id"]) != entity["id"]:
                twice.add(name)
    return {name: uid for name, uid in found.items() if name not in twice}


# -- which event of the gold -----------------------------------------------------------------------------------------


def about(
    events: Iterable[Right], key: str, type_id: str, people: Iterable[tuple[str, str]], where: Iterable[Span]
) -> Right | None:
    """The event of the gold that one of an article tells of: its evidence is met, and its type or its people are."""
    told, cited = list(people), list(where)
    best: tuple[int, Right] | None = None
    for right in events:
        met = right.met(key, cited)
        known = {uid for _, uid in right.people}
        shared = len({uid for _, uid in told} & known)
        fits = type_id in right.types
        whole = fits and shared and {uid for _, uid in told if uid[:1] == "p"} <= known and key in right.spans
        if not (met and (fits or shared)) and not whole:
            continue
        score = 4 * shared + 3 * fits + min(met, 3) - len({uid for _, uid in told if uid} - known)
        if best is None or score > best[0]:
            best = (score, right)
    return best[1] if best else None


def of_proposal(
    events: Iterable[Right], key: str, one: EventProposal, told: Callable[[Offer], str]
) -> Right | None:
    """The event of the gold that a proposal is about; `told` says whom an offer means, by id."""
    people = [(taking.role, told(taking.who)) for taking in one.participants]
    where = [(one.start, one.end), *((said.start, said.end) for said in saids(one))]
    return about(events, key, one.type.value or "", people, where)


def of_event(
    events: Iterable[Right], state: ItemState, keys: Mapping[str, str], naming: Naming
) -> Right | None:
    """The event of the gold that an event of the record is about; `keys` are the articles' keys by uid."""
    events = list(events)
    people = [(who.role, naming(who.entity or "")) for who in participants(state)]
    found = []
    for article in {claim.article for claim in state.claims.values()}:
        where = [(c.start, c.end) for c in state.claims.values() if c.article == article]
        found.append(about(events, keys[article], state.text("type"), people, where))
    return next((right for right in found if right is not None), None)


# -- how right -------------------------------------------------------------------------------------------------------


def judged(right: Right, state: ItemState, naming: Naming) -> list[Verdict]:
    """Every value that an event has, against the gold. What it lacks is not among them."""
    found = [Verdict("type", "right" if state.text("type") in right.types else "wrong", state.text("type"))]
    date = state.text("date")
    if date:
        found.append(Verdict("date", dated(right, date), date))
    place = state.text("place")
    if place:
        found.append(Verdict("place", placed(right, naming(place)), naming(place) or "?"))
    for who in participants(state):
        mark: Mark = "less"
        said = who.description
        if who.entity:
            said = naming(who.entity)
            mark = "right" if (who.role, said) in right.people | right.more else "wrong"
        found.append(Verdict(f"participant/{who.uid}", mark, f"{who.role} {said or '?'}"))
    return found


def strange(state: ItemState, naming: Naming) -> list[Verdict]:
    """Every value of an event that the gold does not have: nobody who read the articles would record it."""
    slots = [(slot, state.text(slot)) for slot in ("type", "date", "place") if state.text(slot)]
    people = [
        (f"participant/{who.uid}", f"{who.role} {naming(who.entity or '') or who.description}")
        for who in participants(state)
    ]
    return [Verdict(slot, "wrong", said) for slot, said in (*slots, *people)]


def dated(right: Right, date: str) -> Mark:
    """Whether a date is right: one that contains what is right says less."""
    if date in right.dates:
        return "right"
    ours = dates.bounds(date)
    for value in right.dates:
        if value is None:
            continue
        theirs = dates.bounds(value)
        if ours.earliest and ours.latest and theirs.earliest and theirs.latest:
            if ours.earliest <= theirs.earliest and theirs.latest <= ours.latest:
                return "less"
        elif date.startswith("XXXX") and date[4:] == value[4 : len(date)]:
            return "less"
    return "wrong"


def placed(right: Right, place: str) -> Mark:
    """Whether a place is right: a larger one that it lies in says less."""
    if place == right.places[0]:
        return "right"
    return "less" if place in right.places else "wrong"


# -- the gold over a record ------------------------------------------------------------------------------------------


@dataclass(slots=True)
class Gold:
    """The gold as both curators' work is compared with it, over one record."""

    five: Five
    rights: Mapping[str, Right]
    names: Mapping[str, str]
    _known: dict[str, str] = field(default_factory=dict)

    @property
    def called(self) -> Mapping[str, str]:
        """The names of entities by their ids."""
        return {entity["id"]: entity["canonical_name"] for entity in self.five.gold["entities"]}

    def means(self, name: str) -> str:
        """Who goes by a name; "" for nobody, or several."""
        return self.names.get(names.normalise(name), "")

    def recorded(self, wanted: str) -> bool:
        """Whether the record has an entity of the gold."""
        lines = reading.entity_page(self.five.workspace, Filter(), 0, 1000)
        return any(self.naming(line.uid) == wanted for line in lines)

    def naming(self, uid: str) -> str:
        """The id in the gold of an entity of the record; "" for nobody and for a stranger."""
        if not uid:
            return ""
        if uid not in self._known:
            called = reading.names(self.five.workspace, [uid]).get(uid, "")
            if not called:
                return ""
            self._known[uid] = self.five.ids.get(uid) or self.means(called)
        return self._known[uid]

    def mentioned(self, key: str, person: str) -> list[tuple[int, int]]:
        """Where an article names somebody."""
        entity = next(one for one in self.five.gold["entities"] if one["id"] == person)
        return [
            (at["start"], at["end"])
            for at in entity["mentions"]
            if key_of(at["article"]) == key and at["where"] == "own_story"
        ]

    def dates_told(self, key: str, event: str) -> list[tuple[int, int]]:
        """Where an article says the date of an event, as the gold has it."""
        told = next(one for one in self.five.gold["events"] if one["id"] == event)["date"]
        return [
            (at["start"], at["end"])
            for at in told["per_source"]
            if key_of(at["article"]) == key
            and any(value and str(at.get("value")).startswith(value) for value in told["accepted"])
        ]

    def telling(self, key: str, event: str) -> int:
        """How much an article says of when and where an event was, as the gold has it: the day counts most, and an
        article that does not say when it was published gives none."""
        told = next(one for one in self.five.gold["events"] if one["id"] == event)
        dated = told["date"]["edtf"] is None or (key in PUBLISHED and bool(self.dates_told(key, event)))
        placed = any(key_of(at["article"]) == key for at in told["place"]["evidence"])
        return 2 * dated + placed
