"""Whom a party means: a name said in full elsewhere in the article, the holder of an office, the one spoken of last."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from curator.model.suggestions import NameFound
from curator.rules import roles
from curator.rules.events import places as event_places
from curator.rules.events.party import Party
from curator.rules.names import every_token

_MEN_AND_WOMEN = frozenset("he she him her".split())
_THE_DELEGATION = re.compile(r"(?:the|this) (?:[\w-]+ ){0,3}(?:delegation|team)\Z", re.IGNORECASE)
_TWO = re.compile(r"(?:the )?(?:two|both)\b", re.IGNORECASE)
_COUNTRIES = re.compile(r"\b(?:countries|nations|neighbours|neighbors|states)\Z")
PRONOUN = "a pronoun; look whom it means"
_MOST_HOLDERS = 300  # people whose offices are kept in mind: beyond that a text is no article


@dataclass(frozen=True, slots=True)
class Who:
    """Who is meant: a name, or words for somebody without one. `flag` says what is doubtful about it; `party` is where
    it was said in full, when these words are a pronoun or "the delegation"."""

    value: str
    named: bool
    why: str
    name: NameFound | None = None
    flag: str = ""
    party: Party | None = None


@dataclass(slots=True)
class Known:
    """What an article says of somebody: posts, countries and bodies, as named, in its order."""

    posts: list[str] = field(default_factory=list)
    countries: list[NameFound] = field(default_factory=list)
    bodies: list[NameFound] = field(default_factory=list)
    leads: bool = False


class People:
    """The people of a story: what is said of them anywhere, and of whom the last sentence spoke."""

    def __init__(self) -> None:
        self.known: dict[str, Known] = {}
        self._holders: dict[str, NameFound] = {}
        self._found: dict[str, list[str]] = {}
        self.countries: Counter[str] = Counter()
        self._country: dict[str, NameFound] = {}
        self._seats: dict[str, NameFound] = {}
        self._one: Who | None = None
        self._many: Who | None = None
        self._delegation: Who | None = None

    def note(self, parties: Sequence[Party]) -> None:
        """What the parties of a sentence say of those that are named."""
        for party in parties:
            self._note_country(party)
            if party.country is not None and event_places.is_country(party.country.name):
                for body in party.bodies:
                    self._seats.setdefault(body.name, party.country)
            if party.head != "person" or party.name is None:
                continue
            known = self.known.setdefault(party.name.name, Known())
            self._holders[party.name.name] = party.name
            if party.post and party.post not in known.posts and len(self.known) <= _MOST_HOLDERS:
                known.posts.append(party.post)
            if party.country is not None:
                known.countries.append(party.country)
            known.leads = known.leads or party.leader
            known.bodies.extend(body for body in party.bodies if body not in known.bodies)

    def _note_country(self, party: Party) -> None:
        for name in (party.country, party.name if party.head == "place" else None):
            if name is not None and event_places.is_country(name.name):
                self.countries[name.name] += 1
                self._country.setdefault(name.name, name)

    def country_of(self, who: str) -> NameFound | None:
        """The country that the article gives somebody, or else the body that somebody is of."""
        known = self.known.get(who)
        if known is None:
            return self._seats.get(who)
        own = [each for each in known.countries if event_places.is_country(each.name)]
        bodies = [self._seats[body.name] for body in known.bodies if body.name in self._seats]
        return next(iter((*own, *bodies)), None)

    def two_countries(self, party: Party) -> list[Who]:
        """The two countries that "the two nations" are: those the article speaks of most."""
        if not _TWO.match(party.words) or not _COUNTRIES.search(party.words) or len(self.countries) < 2:
            return []
        flag = "the two countries that the article speaks of most"
        return [
            Who(name, True, f"“{party.words}”", self._country[name], flag)
            for name, _ in self.countries.most_common(2)
        ]

    def spoken_of(self, who: Who | None, party: Party) -> None:
        """What a sentence was about: one person, or several or a delegation."""
        if who is None:
            return
        full = who if who.party is not None else replace(who, party=party)
        if (who.named and party.head in ("person", "office")) or party.leader:
            self._one = full
        if party.leader or party.head == "group":
            self._many = full
        if party.leader:
            self._delegation = full

    def who(self, party: Party, about: Party | None = None) -> Who | None:
        """Whom a party means; None for a pronoun that nobody answers to. `about` is whom its sentence is about: a
        pronoun behind it means that one. Whom a sentence before was about is a guess, and flagged."""
        if party.head == "pronoun":
            return self._by_pronoun(party, about)
        if party.name is not None and party.head != "group":
            return Who(party.name.name, True, "named here", party.name)
        if party.head == "office":
            return self._holder(party)
        if _THE_DELEGATION.match(party.words) and self._delegation is not None:
            flag = f"the words may mean another delegation than that of {self._delegation.value}"
            return replace(self._delegation, why=f"“{party.words}”, spoken of before", flag=flag)
        return Who(party.words, False, "described, not named")

    def _by_pronoun(self, party: Party, about: Party | None) -> Who | None:
        one = party.words.lower() in _MEN_AND_WOMEN
        subject = party.words.lower() in ("he", "she")
        if subject and about is not None and about.head in ("person", "office") and about.end <= party.start:
            meant, flag = self.who(about), ""
        else:
            meant, flag = (self._one if one else self._many), PRONOUN
        if meant is None:
            return None
        return replace(meant, why=f"“{party.words}” is {meant.value}", flag=meant.flag or flag)

    def _holder(self, party: Party) -> Who:
        """The holder of an office, when the article gives it to one person only."""
        asked = party.post or party.words
        found = self._with_post(asked)
        if not found:
            words = [word for word in every_token(asked) if word not in ("the", "of", "visiting")]
            country = every_token(party.country.words) if party.country else ()
            found = self._with_post(" ".join(word for word in words if word not in country))
            if party.country is not None:
                of_it = [who for who in found if self._is_of(who, party.country.name)]
                found = of_it or [who for who in found if not self.known[who].countries]
        if len(found) == 1:
            name = self._holders[found[0]]
            why = f"the article gives this office to {found[0]}"
            many = asked.endswith("s") or not (len(every_token(asked)) > 1 or party.country)
            flag = "" if not many else "an office of which there are many"
            return Who(found[0], True, why, name, flag)
        flag = f"the office may be that of {' or '.join(found)}" if found else ""
        return Who(party.words, False, "an office, nobody is named", None, flag)

    def _with_post(self, asked: str) -> list[str]:
        if asked and asked not in self._found:
            self._found[asked] = [
                name
                for name, known in self.known.items()
                if any(roles.covers(asked, post) for post in known.posts)
            ]
        return self._found.get(asked, [])

    def _is_of(self, who: str, country: str) -> bool:
        return any(each.name == country for each in self.known[who].countries)
