"""The values of a proposed event with their quotes: who in which role, where, and how sure the whole is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from curator.codebook.types import PLACE, EventType, Role
from curator.model.suggestions import NameFound, Offer, Said, Taking
from curator.rules.events import places as event_places
from curator.rules.events.drafts import Draft
from curator.rules.events.merging import Telling
from curator.rules.events.people import People
from curator.rules.events.places import Stated
from curator.rules.events.seats import Taker
from curator.rules.events.sentences import Sentence

_SERVICES = frozenset(("army", "navy", "air force", "coast guard", "armed forces", "marines"))
_BEFORE_POST = re.compile(r"(?:(?:the|a|an|his|her|their|its|visiting|top) )+", re.IGNORECASE)
_ONLY_OWNER = re.compile(r"[\w ]+['’]s")
_FOREIGN_SOIL = frozenset("embassy embassies consulate consulates".split())
_COMPANIONS = 3  # groups without a name that came along
_POST = 120  # code points of a post that are kept


def takings(text: str, telling: Telling, event_type: EventType, people: People) -> tuple[Taking, ...]:
    """Who takes part, in the order of the roles of the type; each name once, with every place that says so."""
    found: list[Taking] = []
    seats = _seats(telling)
    for role in event_type.roles:
        if role.origin is not None and role.origin.what != "companions":
            found.extend(_following(text, telling, role, people))
        else:
            found.extend(_told(text, telling, role, event_type, people, seats))
    following = {role.id for role in event_type.roles if role.origin is not None}
    return (
        *(taking for taking in found if taking.role not in following),
        *_apart([taking for taking in found if taking.role in following]),
    )


def _seats(telling: Telling) -> dict[str, str]:
    """The role of each name: the one that the best of the drafts gives it ("a meeting between X and Y" gives none)."""
    seats: dict[str, str] = {}
    for draft in _best_first(telling):
        for taker in draft.takers:
            if taker.who is not None and taker.who.named:
                seats.setdefault(taker.who.value, taker.role)
    return seats


def _told(
    text: str, telling: Telling, role: Role, event_type: EventType, people: People, seats: dict[str, str]
) -> Iterator[Taking]:
    by_name: dict[str, list[tuple[Taker, Sentence]]] = {}
    described: list[tuple[Taker, Sentence]] = []
    for draft in _best_first(telling):
        for taker in draft.takers:
            if taker.who is None or (seats.get(taker.who.value, taker.role) != role.id):
                continue
            if taker.who.named:
                by_name.setdefault(taker.who.value, []).append((taker, draft.sentence))
            elif taker.role == role.id:
                described.append((taker, draft.sentence))
    halved = any(draft.halved for draft in telling.drafts)
    for said in by_name.values():
        taking = _taking(text, role, event_type, said, people)
        if halved and not taking.who.flag and role.required:
            flag = "one side of the meeting is missing where it is told"
            taking = replace(taking, who=replace(taking.who, flag=flag, confidence=0.5))
        yield taking
    if described and (not by_name or role.origin is not None):
        for each in _distinct(described)[: _COMPANIONS if role.origin is not None else 1]:
            yield _taking(text, role, event_type, [each], people)


def _distinct(described: Sequence[tuple[Taker, Sentence]]) -> list[tuple[Taker, Sentence]]:
    return list({taker.party.words.lower(): (taker, sentence) for taker, sentence in described}.values())


def _best_first(telling: Telling) -> list[Draft]:
    best = telling.best
    return [best, *(draft for draft in telling.drafts if draft is not best)]


def _is_of_people(role: Role, event_type: EventType) -> bool:
    """Whether a role is one of people, since the type has another for the bodies they come from."""
    people = "person" in role.kinds and "place" not in role.kinds and role.origin is None
    return people and any(
        each.origin is not None and each.origin.what == "organisation" for each in event_type.roles
    )


def _taking(
    text: str, role: Role, event_type: EventType, said: Sequence[tuple[Taker, Sentence]], people: People
) -> Taking:
    first = said[0][0]
    who = first.who
    assert who is not None
    direct = next((taker for taker, _ in said if taker.party.named), first)
    flag = "" if any(not taker.flag for taker, _ in said) else direct.flag
    flag = flag or (who.flag if direct is first else "")
    if direct.who is not None and direct.party.head == "pronoun" and direct.who.named:
        flag = flag or direct.who.flag
    if who.name is not None and who.name.kind == "place" and not event_places.is_country(who.value):
        flag = flag or "a town; perhaps a country or a body is meant"
    if who.name is not None and who.name.kind == "organisation" and _is_of_people(role, event_type):
        flag = flag or "a body; perhaps somebody of it is meant"
    post = next((taker.party.post for taker, _ in said if taker.party.post), "")
    if not post and who.named and who.value in people.known and people.known[who.value].posts:
        post = people.known[who.value].posts[0]
    offer = Offer(
        value=who.value,
        said=tuple(
            _said(text, t.party.start, t.party.end, who.value, sentence) for t, sentence in _once(said)
        ),
        why=who.why,
        confidence=0.9 if who.named and not flag else 0.5,
        flag=flag,
        kind=who.name.kind if who.name is not None else None,
        described=not who.named,
    )
    return Taking(role.id, offer, _post(post))


def _post(words: str) -> str:
    """A post as named, without the words that say more of the day than of the post, its brackets closed."""
    tidy = words[:_POST]
    if found := _BEFORE_POST.match(tidy):
        tidy = tidy[found.end() :]
    if _ONLY_OWNER.fullmatch(tidy):
        return ""
    return f"{tidy})" if tidy.count("(") > tidy.count(")") else tidy


def _once(said: Sequence[tuple[Taker, Sentence]]) -> list[tuple[Taker, Sentence]]:
    return list({(taker.party.start, taker.party.end): (taker, s) for taker, s in said}.values())


def _following(text: str, telling: Telling, role: Role, people: People) -> Iterator[Taking]:
    """A role that follows from another: the country or the body of whoever has it, or the country of the place."""
    assert role.origin is not None
    if role.origin.of == PLACE:
        yield from _country_of_place(text, telling, role, people)
        return
    seen: set[str] = set()
    for draft in _best_first(telling):
        for taker in draft.who(role.origin.of):
            for name, flag in _of(taker, role, people, along=_along(draft)):
                if name.name not in seen:
                    seen.add(name.name)
                    called = _in_full(name, taker.party.country)
                    said = Said(name.start, name.end, text[name.start : name.end], called)
                    why = f"said with {taker.who.value if taker.who else taker.party.words}"
                    others = (name.name,) if called != name.name else ()
                    offer = Offer(called, (said,), why, 0.5 if flag else 0.8, flag, others, name.kind)
                    yield Taking(role.id, offer)
        if seen:
            return


def _in_full(name: NameFound, country: NameFound | None) -> str:
    """A service by its country, where the words give both: "Pakistan's intelligence agency ISI and Navy"."""
    if country is None or name.name.lower() not in _SERVICES:
        return name.name
    return f"{country.name} {name.name}"


def _along(draft: Draft) -> bool:
    """Whether somebody without a name comes along, so that it is a delegation."""
    return any(taker.party.head == "group" for taker in draft.takers)


def _of(taker: Taker, role: Role, people: People, *, along: bool) -> Iterator[tuple[NameFound, str]]:
    party = taker.party
    if taker.who is not None and taker.who.party is not None:
        party = taker.who.party
    known = people.known.get(taker.who.value) if taker.who is not None else None
    assert role.origin is not None
    if role.origin.what == "organisation":
        if party.leader or along or party.head == "group":
            for body in party.bodies:
                yield body, ""
            for body in party.organisations:
                if body not in party.bodies:
                    yield body, "stands beside the name; perhaps not who came"
        elif known is not None and known.leads:
            for body in known.bodies:
                yield body, ""
        return
    country = party.country
    if taker.who is not None and (country is None or not event_places.is_country(country.name)):
        country = people.country_of(taker.who.value)
    if country is None:
        country = next((c for body in party.bodies if (c := people.country_of(body.name))), None)
    if country is not None and event_places.is_country(country.name):
        yield country, ""


def _apart(takings: Sequence[Taking]) -> tuple[Taking, ...]:
    """The participants, where one who comes from the country that it was in is flagged: who goes home is no guest."""
    lands = {t.role: t.who.value for t in takings if t.who.kind == "place" and t.who.value}
    if len(lands) < 2 or len({*lands.values()}) == len(lands):
        return tuple(takings)
    flag = "the country of the visitor is that of the place"
    doubtful = [value for value in lands.values() if list(lands.values()).count(value) > 1]
    return tuple(
        replace(t, who=replace(t.who, flag=t.who.flag or flag, confidence=0.5))
        if t.role in lands and t.who.value in doubtful and not t.who.flag
        else t
        for t in takings
    )


def _country_of_place(text: str, telling: Telling, role: Role, people: People) -> Iterator[Taking]:
    """The country that a stated place is or lies in: one that the place is given with, else one that is known."""
    stated = [(place, draft) for draft in _best_first(telling) for place in draft.places]
    for place, draft in sorted(stated, key=lambda each: each[0].implied):
        name = place.name if place.country else place.within
        known = event_places.country_of(name or place.name)
        if not known or known in telling.named():
            continue
        flag = "said of something else that happened there" if place.implied else ""
        if any(item.low in _FOREIGN_SOIL for item in draft.sentence.items):
            flag = flag or "an embassy is named; perhaps its country is meant"
        if not event_places.is_country(name) and known not in people.countries:
            flag = flag or f"the article does not name {known}"
        why = "the country of the place" if name == known else f"{place.name} is in {known}"
        said = _said(text, place.start, place.end, known, draft.sentence)
        yield Taking(role.id, Offer(known, (said,), why, 0.5 if flag else 0.8, flag, kind="place"))
        return


def place(text: str, telling: Telling) -> Offer | None:
    """The most exact place that the article gives, with the others as alternatives."""
    found: list[tuple[Stated, Draft, bool]] = []
    for draft in _best_first(telling):
        found.extend((stated, draft, False) for stated in draft.places)
    if not found or all(stated.country for stated, _, _ in found):
        for draft in telling.general:
            found.extend((stated, draft, True) for stated in draft.places if not stated.country)
    if not found:
        return None
    found.sort(key=lambda each: (each[0].country, each[2], each[0].implied, not each[0].site))
    best, draft, general = found[0]
    value = event_places.full_name(best)
    flag = ""
    if best.implied or general:
        flag = "said of something else that happened there"
    names = [name for stated, _, _ in found for name in (stated.name, stated.within) if name]
    cities = [s.name for s, _, _ in found if not s.site and not s.country and not s.further]
    if best.site and not best.within and cities and cities[0] not in value:
        value = f"{value}, {cities[0]}"
    other = [name for name in cities if name not in value and not best.site]
    if other and not flag:
        flag = f"the article also says {other[0]}"
    once = {(stated.start, stated.end): (stated, each) for stated, each, _ in reversed(found)}
    said = tuple(
        _said(text, stated.start, stated.end, event_places.full_name(stated), each.sentence)
        for stated, each in reversed(once.values())
    )
    alternatives = tuple(dict.fromkeys(name for name in names if name != value))
    return Offer(value, said, "stated", 0.5 if flag else 0.9, flag, alternatives, "place")


def further_places(text: str, telling: Telling) -> tuple[Offer, ...]:
    """The places that stand in a row with the first: "in Karachi and the North Arabian Sea"."""
    found: dict[str, Offer] = {}
    for draft in _best_first(telling):
        for stated in draft.places:
            if stated.further and not stated.country:
                said = _said(text, stated.start, stated.end, stated.name, draft.sentence)
                flag = "a further place"
                found.setdefault(stated.name, Offer(stated.name, (said,), "stated", 0.5, flag, kind="place"))
    return tuple(found.values())


def words(text: str, telling: Telling, field_id: str) -> tuple[Offer, ...]:
    """What the article says for a field of text, as printed; the first where it says it twice."""
    for draft in _best_first(telling):
        if field_id in draft.texts:
            start, end = draft.texts[field_id]
            end = start + len(text[start:end].partition(", ")[0])
            printed = " ".join(text[start:end].split())
            said = _said(text, start, end, printed, draft.sentence)
            return (
                Offer(printed, (said,), "as printed", 0.6, "as printed; shorten it where it says too much"),
            )
    return ()


def kind_of_event(text: str, telling: Telling) -> Offer:
    """The type, by the words that say most, with the other types the words may speak for."""
    best = telling.best
    others = [each for draft in telling.drafts for each in draft.types]
    alternatives = tuple(dict.fromkeys(each for each in others if each != best.type))
    words = text[best.span[0] : best.span[1]]
    stretches = {draft.stretch: draft.sentence for draft in _best_first(telling)}
    said = tuple(_said(text, *stretch, best.type, each) for stretch, each in stretches.items())
    if not best.cue.phrase:
        return Offer(best.type, said, "no word says what it is", 0.3, "no word says what it is", alternatives)
    return Offer(best.type, said, f"“{words}”", 0.9, "", alternatives)


def _said(text: str, start: int, end: int, value: str | None, sentence: Sentence) -> Said:
    return Said(start, end, text[start:end], value, None, sentence.attribution)
