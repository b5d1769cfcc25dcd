"""The words in a row that say who: "Pakistan's Navy Chief Admiral Naveed Ashraf", "a high-level delegation"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from curator.model.suggestions import NameFound
from curator.rules.events.party import Head, Party
from curator.rules.events.sentences import Item
from curator.rules.events.words import (
    ADVERBS,
    AUXILIARIES,
    BORDERS,
    CONJUNCTIONS,
    COUNTED,
    DETERMINERS,
    GOVERNMENTS,
    PREPOSITIONS,
    QUANTITIES,
    is_group,
    is_office,
    is_quality,
    may_modify,
)

TIDY = " ,.;:’'\"“”()"
DEPTH = 3
"""How deep parties are looked for within parties."""

_SETTLEMENTS = frozenset("slum district area village town region province camp neighbourhood valley".split())
_LONGEST_BRACKET = 8
_LOOK_AHEAD = 4


@dataclass(slots=True)
class _Seen:
    """What has been read of one party."""

    person: Item | None = None
    offices: list[Item] = field(default_factory=list)
    groups: list[Item] = field(default_factory=list)
    names: list[Item] = field(default_factory=list)
    organisations: list[NameFound] = field(default_factory=list)
    bodies: list[NameFound] = field(default_factory=list)
    owner: bool = False
    first: int | None = None


class CoreReader:
    """Reads the words of one party; `taken` are items that belong to cues."""

    def __init__(self, items: Sequence[Item], text: str, taken: frozenset[int]) -> None:
        self.items = items
        self.text = text
        self.taken = taken

    def low(self, at: int) -> str:
        """The word at `at` in small letters; empty for names, dates, cues and beyond the end."""
        if at >= len(self.items) or at in self.taken or self.items[at].kind in ("name", "date"):
            return ""
        return self.items[at].low

    def core(self, at: int, depth: int) -> Party | None:
        seen = _Seen()
        k = at
        determined = False
        while self.low(k) in DETERMINERS or self.low(k).isdecimal() or self.low(k) in QUANTITIES:
            if self.low(k) in QUANTITIES and self.low(k + 1) != "of":
                determined, k = True, k + (self.low(k) in COUNTED)
                break
            determined = True
            k += 2 if self.low(k + 1) == "of" else 1
        end = 0
        if k == 0 and self._opens_with_kind():
            seen.first, k = 0, 1
        while k < len(self.items):
            step = self._step(k, seen, end == k and end > 0, determined, depth)
            if step is None:
                break
            k, is_head = step
            end = k if is_head else end
            if seen.owner:
                break
        if not end and self.low(k - 1) in QUANTITIES and determined:  # "tens of thousands rallied"
            seen.groups.append(self.items[k - 1])
            end, seen.first = k, at
        if not end:
            return None
        return self._made(at, end, seen)

    def _opens_with_kind(self) -> bool:
        """Whether a sentence begins with a word that says what kind of people follow: "Railway workers"."""
        low = self.low(0)
        plain = self._may_qualify(0) and not low.endswith(("ing", "ed", "ly")) and low not in CONJUNCTIONS
        return plain and is_group(self.low(1)) and not is_group(low) and not is_office(low)

    def _step(
        self, k: int, seen: _Seen, after_head: bool, determined: bool, depth: int
    ) -> tuple[int, bool] | None:
        """The next item and whether what was read can end a party; None when the party ends before `k`."""
        item, low = self.items[k], self.low(k)
        if k in self.taken or item.kind == "date":
            return None
        if item.name is not None:
            return self._step_name(k, item, seen, after_head)
        if seen.person is not None:
            return self._bracket(k, seen) if low == "(" and after_head else None
        if item.kind == "mark":
            if low == "(" and after_head:
                return self._bracket(k, seen)
            if low == "." and k and is_office(self.items[k - 1].low):
                return k + 1, after_head
            return None
        if low == "of" and after_head and (seen.offices or seen.groups):
            return self._of(k, seen, depth)
        if is_office(low):
            self._begin(seen, k)
            seen.offices.append(item)
            return k + 1, True
        if is_group(low) and not (seen.offices and low == "general"):
            self._begin(seen, k)
            if may_modify(low) and self._noun_follows(k + 1):
                return k + 1, False
            seen.groups.append(item)
            return k + 1, True
        if is_quality(low):
            self._begin(seen, k)
            return k + 1, False
        before = self.items[k - 1].name if k else None
        demonym = before is not None and before.sense == "demonym"
        begun = (determined or bool(seen.names)) and (demonym or not after_head)
        if begun and self._may_qualify(k) and not low.endswith(("ing", "ed")) and self._head_ahead(k + 1):
            return k + 1, False
        return None

    def _step_name(self, k: int, item: Item, seen: _Seen, after_head: bool) -> tuple[int, bool] | None:
        name = item.name
        assert name is not None
        owned = k + 1 < len(self.items) and self.items[k + 1].low == "'s"
        if name.kind == "person" and name.sense != "office":
            if seen.person is not None:
                return None
            if self.low(k + 1 + owned) in GOVERNMENTS:
                seen.groups.append(item)
                return k + 2 + owned, True
            self._begin(seen, k)
            seen.person = item
            seen.owner = owned
            return k + 1, True
        if seen.person is not None:
            return None
        self._begin(seen, k)
        if name.sense == "office":
            seen.offices.append(item)
            return k + 1, True
        seen.names.append(item)
        if not owned:
            return k + 1, True
        if self._head_ahead(k + 2):
            if name.kind == "organisation":
                seen.bodies.append(name)
            return k + 2, False
        seen.owner = True
        return k + 1, True

    def _noun_follows(self, k: int) -> bool:
        """Whether a plain word follows that is most likely the noun that the word before it belongs to."""
        low = self.low(k)
        if k in self.taken:
            return not self.items[k].low.endswith("ed") and self.items[k].low not in ("met", "held")
        return (self._may_qualify(k) and not low.endswith(("ed", "ly", "s"))) or low.endswith(
            ("ties", "ions")
        )

    def _begin(self, seen: _Seen, k: int) -> None:
        if seen.first is None:
            seen.first = k

    def _may_qualify(self, k: int) -> bool:
        low = self.low(k)
        return (
            bool(low)
            and low[0].isalpha()
            and low not in PREPOSITIONS | BORDERS | AUXILIARIES | ADVERBS | DETERMINERS
            and low not in ("and", "or", "but", "not", "who", "said", "says", "told", "that")
        )

    def _head_ahead(self, k: int) -> bool:
        """Whether an office, a group or a name follows within a few words that may stand before it."""
        for j in range(k, min(k + _LOOK_AHEAD, len(self.items))):
            item = self.items[j]
            if j in self.taken or item.kind in ("mark", "date"):
                return False
            if item.name is not None or is_office(item.low) or is_group(item.low):
                return True
            if not self._may_qualify(j):
                return False
        return False

    def _bracket(self, k: int, seen: _Seen) -> tuple[int, bool] | None:
        for j in range(k + 1, min(k + _LONGEST_BRACKET, len(self.items))):
            if self.items[j].low == ")":
                seen.organisations.extend(
                    item.name
                    for item in self.items[k:j]
                    if item.name is not None and item.name.kind == "organisation"
                )
                return j + 1, True
        return None

    def _of(self, k: int, seen: _Seen, depth: int) -> tuple[int, bool] | None:
        """What an office or a group is of: "Chief of Army Staff", "chairman of the Heavy Industries Taxila"."""
        j = k + 1
        while self.low(j) == "the":
            j += 1
        first = j
        while j < len(self.items):
            item = self.items[j]
            if item.name is not None and (item.name.kind != "person" or item.name.sense == "office"):
                seen.names.append(item)
                if item.name.kind == "organisation":
                    seen.bodies.append(item.name)
                j += 1
                if j < len(self.items) and self.items[j].low == "'s":
                    j += 1
            elif (
                item.kind == "word"
                and j not in self.taken
                and self.text[item.start].isupper()
                and item.name is None
            ):
                if (
                    is_office(item.low)
                    and j > first
                    and not is_office(self.items[j - 1].low)
                    and self._rank(j)
                ):
                    break
                j += 1
            elif j > first and is_quality(self.low(j)) and self._body(j + 1):
                j += 1
            elif self.low(j) == "of" and j > first:
                j += 2 if self.low(j + 1) == "the" else 1
            elif (
                self.low(j) in ("and", "&")
                and j > first
                and (self._capital(j + 1) or self._land_of_many(j + 1, seen))
            ):
                j += 1
            else:
                break
        if j > first:
            return j + (self.low(j) in _SETTLEMENTS), True
        inner = self.core(k + 1, depth + 1) if depth < DEPTH else None
        if inner is None or inner.head in ("person", "pronoun"):
            return None
        seen.organisations.extend(inner.organisations)
        if inner.name is not None and inner.head == "organisation":
            seen.organisations.append(inner.name)
            seen.bodies.append(inner.name)
        seen.bodies.extend(inner.bodies)
        return self._noun_of(inner.last), True

    def _noun_of(self, k: int) -> int:
        """Where the noun ends that a people stands before: "a Pakistani arms maker"; `k` itself where none follows."""
        before = self.items[k - 1].name
        if before is None or before.sense != "demonym":
            return k
        end = k
        while end < k + _LOOK_AHEAD and self._may_qualify(end) and not self.low(end).endswith(("ed", "ing")):
            end += 1
        return end

    def _rank(self, k: int) -> bool:
        """Whether a rank stands here that a person's name follows."""
        for j in range(k, min(k + _LOOK_AHEAD, len(self.items))):
            name = self.items[j].name
            if name is not None:
                return name.kind == "person"
            if not (is_office(self.items[j].low) or self.items[j].low == "."):
                return False
        return False

    def _body(self, k: int) -> bool:
        """Whether an organisation's name stands here."""
        name = self.items[k].name if k < len(self.items) else None
        return name is not None and name.kind == "organisation"

    def _land_of_many(self, k: int, seen: _Seen) -> bool:
        """Whether another country follows that several office-holders are of: "ministers of Poland and Ukraine"."""
        name = self.items[k].name if k < len(self.items) else None
        plural = bool(seen.offices) and seen.offices[-1].low.endswith("s")
        return plural and name is not None and name.kind == "place"

    def _capital(self, k: int) -> bool:
        return (
            k < len(self.items) and self.items[k].kind == "word" and self.text[self.items[k].start].isupper()
        )

    def _made(self, at: int, end: int, seen: _Seen) -> Party | None:
        first = seen.first if seen.first is not None else at
        start, stop = self.items[first].start, self.items[end - 1].end
        country = next((i.name for i in seen.names if i.name and i.name.kind == "place"), None)
        organisations = tuple(i.name for i in seen.names if i.name and i.name.kind == "organisation")
        organisations += tuple(seen.organisations)
        name = None
        head: Head
        if seen.person is not None:
            head, name = "person", seen.person.name
            stop = max(stop, seen.person.end) if seen.owner is False else seen.person.end
        elif seen.offices:
            head = "office"
        elif seen.groups:
            head = "group"
        elif seen.names:
            last = seen.names[-1].name
            assert last is not None
            head = "organisation" if last.kind == "organisation" else "place"
            name = last
            if head == "place":
                country = None
            organisations = tuple(each for each in organisations if each is not last)
        else:
            return None
        post = ""
        if head == "person" and seen.person is not None:
            post = self.text[start : seen.person.start].strip(TIDY)
            bracket = self.text[seen.person.end : stop]
            stop = seen.person.end if bracket.strip().startswith("(") else stop
        elif head == "office":
            post = self.text[start:stop].strip(TIDY)
        words = self.text[self.items[at].start : stop] if head == "group" else self.text[start:stop]
        return Party(
            at,
            end,
            start,
            stop,
            head,
            words,
            name,
            post,
            country,
            organisations,
            tuple(seen.bodies),
            owner=seen.owner,
        )
