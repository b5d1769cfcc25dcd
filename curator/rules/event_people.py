"""Whom a party means: a name said in full elsewhere in the article, the holder of an office, the one spoken of last."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from curator.model.suggestions import NameFound
from curator.rules import roles
from curator.rules.event_parties import Party
from curator.rules.names import every_token


@dataclass(frozen=True, slots=True)
class Who:
    """Who is meant: a name, or words for somebody without one. `flag` says what is doubtful about it."""

    value: str
    named: bool
    why: str
    name: NameFound | None = None
    flag: str = ""


class People:
    """The people of a story in the order in which it speaks of them."""

    def __init__(self) -> None:
        self._posts: list[tuple[str, NameFound]] = []
        self._last: NameFound | None = None

    def note(self, parties: Sequence[Party]) -> None:
        """The parties of a sentence have been read."""
        for party in parties:
            if party.head == "person" and party.name is not None:
                if party.post:
                    self._posts.append((party.post, party.name))

    def spoken_of(self, name: NameFound) -> None:
        """Somebody is what the last sentence was about."""
        self._last = name

    def who(self, party: Party) -> Who | None:
        """Whom a party means; None for a pronoun that nobody answers to."""
        if party.head == "pronoun":
            if self._last is None:
                return None
            return Who(self._last.name, True, f"“{party.words}” is {self._last.name}, named before", self._last)
        if party.name is not None and party.head != "group":
            return Who(party.name.name, True, "named here", party.name)
        if party.head == "office":
            holder = self._holder(party)
            if holder is not None:
                return Who(holder.name, True, f"the article gives this office to {holder.name}", holder)
        return Who(party.words, False, "described, not named")

    def _holder(self, party: Party) -> NameFound | None:
        found = [name for post, name in self._posts if roles.covers(party.post or party.words, post)]
        if not found:
            core = " ".join(w for w in every_token(party.words) if w not in ("the",))
            found = [name for post, name in self._posts if core and roles.covers(core, post)]
        return found[-1] if len({name.name for name in found}) == 1 else None
