"""Who a sentence speaks of: a name with its rank, office, country and organisation, or somebody without a name.

"A delegation led by Lt. Gen. Khattak, chairman of Heavy Industries Taxila (HIT)," is one party: its leader is the
person, the organisation is his, and the whole is a delegation.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from curator.model.suggestions import NameFound
from curator.rules.events.party import Party, Unit
from curator.rules.events.party_core import DEPTH, TIDY, CoreReader
from curator.rules.events.sentences import Item
from curator.rules.events.words import PRONOUNS, may_begin

_PLURAL = re.compile(
    r"\b(?:ministers|leaders|presidents|chiefs|ambassadors|envoys|generals)\b", re.IGNORECASE
)
_LEADING = frozenset("led headed".split())
_OPENINGS_OF_APPOSITION = frozenset("who serves is was as currently the a an of".split())


def units(items: Sequence[Item], text: str, taken: frozenset[int] = frozenset()) -> list[Unit]:
    """The parties of a sentence and the items between them. `taken` are items of cues, which are part of no party."""
    reader = _Reader(items, text, taken)
    found: list[Unit] = []
    at = 0
    while at < len(items):
        party = reader.party(at)
        if party:
            found.append(party)
            at = party.last
        else:
            found.append(items[at])
            at += 1
    return found


class _Reader(CoreReader):
    """Reads a party with what follows it: where it is from, who leads it, its office."""

    def party(self, at: int, depth: int = 0) -> Party | None:
        """The party that begins at an item, with all that belongs to it; None when none begins there."""
        if at >= len(self.items):
            return None
        item = self.items[at]
        if item.name is None and not may_begin(item.low) and at:
            return None
        if self.low(at) in PRONOUNS:
            words = self.text[item.start : item.end]
            return Party(at, at + 1, item.start, item.end, "pronoun", words)
        core = self.core(at, depth)
        if core is None or depth >= DEPTH or core.owner:
            return core
        core = self._led(self._belonging(core), depth)
        return self._apposed(core, depth)

    def _belonging(self, person: Party) -> Party:
        """A person with the country or the body behind "of": "General X of the Kenya Navy"."""
        if person.head != "person" or self.low(person.last) != "of":
            return person
        k = person.last + (2 if self.low(person.last + 1) == "the" else 1)
        name = self.items[k].name if k < len(self.items) else None
        if name is None or (k + 1 < len(self.items) and self.items[k + 1].low == "'s"):
            return person
        if name.kind == "place":
            return replace(person, last=k + 1, country=person.country or name)
        if name.kind == "organisation":
            bodies = (*person.bodies, name)
            return replace(person, last=k + 1, bodies=bodies, organisations=(*person.organisations, name))
        return person

    def _led(self, party: Party, depth: int) -> Party:
        """A delegation with where it is from and who leads it."""
        if party.head not in ("group", "office"):
            return party
        if party.head == "group" and self.low(party.last) in ("from", "representing"):
            party = self._from(party, depth)
        k = party.last
        if self.low(k) == ",":
            k += 1
        if self.low(k) in ("who", "which"):
            k += 2
        if self.low(k) in _LEADING and self.low(k + 1) == "by":
            k += 2
        elif self.low(k) == "under" and any(self.low(j) == "of" for j in range(k + 1, k + 4)):
            k = next(j for j in range(k + 1, k + 4) if self.low(j) == "of") + 1
        else:
            return party
        leader = self.party(k, depth + 1)
        if leader is None or leader.head not in ("person", "office"):
            return party
        return replace(
            leader,
            first=party.first,
            leader=True,
            organisations=(*leader.organisations, *party.organisations),
            bodies=(*leader.bodies, *party.bodies),
            country=leader.country or party.country,
        )

    def _from(self, party: Party, depth: int) -> Party:
        k = party.last + 1
        organisations = list(party.organisations)
        country, last = party.country, party.last
        lands: list[NameFound] = []
        while k < len(self.items):
            inner = self.core(k, depth + 1)
            if inner is None or inner.head == "person":
                break
            organisations.extend(inner.organisations)
            if inner.name is not None and inner.head == "organisation":
                organisations.append(inner.name)
            if inner.name is not None and inner.head == "place":
                lands.append(inner.name)
            country = country or inner.country or next(iter(lands), None)
            last = inner.last
            if self.low(last) not in ("and", ","):
                break
            k = last + 1
        if last == party.last:
            return party
        end = self.items[last - 1].end
        start = self.items[party.first].start
        return replace(
            party,
            last=last,
            end=end,
            words=self.text[start:end],
            organisations=tuple(dict.fromkeys(organisations)),
            bodies=tuple(dict.fromkeys(organisations)),
            country=country,
            countries=tuple(lands),
        )

    def _apposed(self, party: Party, depth: int) -> Party:
        """A person with the office behind a comma, or an office with the person or the body behind a comma."""
        if self.low(party.last) != "," or party.owner:
            return party
        if party.head == "person":
            return self._with_office(party, depth)
        if party.head in ("office", "group"):
            return self._with_holder(party, depth)
        return party

    def _with_office(self, person: Party, depth: int) -> Party:
        """ "General X, chairman of O, Pakistan,"; with the comma that ends it."""
        k = person.last + 1
        while self.low(k) in _OPENINGS_OF_APPOSITION:
            k += 1
        office = self.core(k, depth)
        if office is None or office.head != "office":
            return person
        office = self._with_country(office)
        joined = replace(
            person,
            last=office.last,
            post=", ".join(part for part in (person.post, office.post) if part),
            country=person.country or office.country,
            organisations=(*person.organisations, *office.organisations),
            bodies=(*person.bodies, *office.bodies),
        )
        return self._closed(joined)

    def _with_holder(self, office: Party, depth: int) -> Party:
        """ "Chairman of O, General X", "Chairman, O of P": the person or the body that follows."""
        office = self._with_country(office)
        if self.low(office.last) != ",":
            return office
        other = self.party(office.last + 1, depth + 1)
        if other is None or other.leader or other.owner:
            return office
        if other.head == "organisation" and office.head == "office" and not office.bodies and other.name:
            return replace(
                office,
                last=other.last,
                end=other.end,
                words=self.text[office.start : other.end],
                post=self.text[office.start : other.end],
                country=office.country or other.country,
                organisations=(*office.organisations, other.name),
                bodies=(other.name,),
            )
        countries = {each.country.name for each in (office, other) if each.country}
        if other.head != "person" or len(countries) > 1:
            return office
        if _PLURAL.search(office.words):  # "the ministers of P and Q, X and Y": the row goes on with Y
            return replace(other, first=office.first)
        joined = replace(
            other,
            first=office.first,
            start=office.start,
            post=", ".join(part for part in (office.words.strip(TIDY), other.post) if part),
            country=office.country or other.country,
            organisations=(*office.organisations, *other.organisations),
            bodies=(*office.bodies, *other.bodies),
        )
        return self._closed(joined)

    def _with_country(self, office: Party) -> Party:
        """ "Chairman of O, Pakistan": the country behind the comma, when the sentence goes on after it."""
        k = office.last + 1
        if self.low(office.last) != "," or k >= len(self.items) or not office.bodies:
            return office
        name = self.items[k].name
        if name is None or name.kind != "place" or self.low(k + 1) == "and":
            return office
        return replace(office, last=k + 1, country=office.country or name)

    def _closed(self, party: Party) -> Party:
        """With the comma that ends an apposition."""
        return replace(party, last=party.last + 1) if self.low(party.last) == "," else party
