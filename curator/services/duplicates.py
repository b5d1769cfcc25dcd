"""Entities that may be one, across the whole record: found by what their names share, judged by all that is known.

The surest come at once, from the index of names alone; the rest streams in, some at a time, and can be stopped.
Everything is read first, in two short transactions: nothing of the record is held while pairs are compared.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import chain, islice
from typing import Final

from sqlalchemy import Connection

from curator.model.lines import Filter, Order
from curator.model.pairs import Pair, Party
from curator.rules.naming.keys import sound
from curator.rules.naming.rarity import Rarity
from curator.rules.naming.tokens import spelled
from curator.rules.pair_blocks import Blocks, couples
from curator.rules.pair_evidence import Known, likeness, looks
from curator.rules.pair_standing import Couple, Standing, standing
from curator.services import listing
from curator.services.listing import Stop, StoppedError
from curator.services.workspace import Workspace
from curator.store import pairs

__all__ = [
    "Fitting",
    "Pair",
    "Party",
    "Standing",
    "Stop",
    "StoppedError",
    "find",
    "fitting",
    "how_it_stands",
    "worst",
]

LEAST: Final = 0.5
"""How likely two entities are one, at least, to be shown as a pair."""
_FIRST: Final = 2_000
"""Entities that are looked at for the first pairs."""
_AT_ONCE: Final = 50
"""Pairs that are compared between two answers: some milliseconds."""

Fitting = frozenset[str] | None
"""The entities (uids) that a filter leaves; None without a filter."""


def how_it_stands(workspace: Workspace) -> Standing:
    """What was judged about entities until now."""
    with workspace.database.read() as connection:
        return _standing(connection)


def fitting(workspace: Workspace, text: str, stop: Stop) -> tuple[Fitting, tuple[str, ...]]:
    """The entities that a filter line leaves, and what of it was not understood; a pair fits when one of the two does.
    StoppedError when it was broken off."""
    narrowed = listing.narrow(workspace.codebook, "entity", text)
    if not narrowed.wanted.conditions:
        return None, narrowed.hints
    found = listing.find(workspace, "entity", narrowed.wanted, Order(), stop)
    return frozenset(listing.uids(workspace, found)), narrowed.hints


def find(workspace: Workspace, stop: Stop) -> Iterator[list[Pair]]:
    """All pairs that may be one, as they are found; one that comes again is known better then. Often there is none
    among some: whoever asks can do something else in between. StoppedError when it was broken off."""
    with workspace.database.read() as connection, stop.over(connection):
        first = _World.read(connection, pairs.sharing_a_name(connection, _FIRST))
    yield from _batches(first, first.sharing_a_name(), (), stop)
    stop.check()
    with workspace.database.read() as connection, stop.over(connection):
        every = _World.read(connection)
    yield from _batches(every, every.couples(), every.standing.unsure, stop)
    yield [pair for couple in every.standing.unsure if (pair := every.pair(couple, 0.0)) is not None]


def worst(workspace: Workspace, kind: str = "") -> list[Pair]:
    """All pairs that may be one, the surest first; with `kind` those of which one is of that kind or finer kind."""
    found = {pair.key: pair for batch in find(workspace, Stop()) for pair in batch}
    pairs_found = sorted(found.values(), key=lambda pair: pair.order)
    if not kind:
        return pairs_found
    wanted = frozenset(
        listing.uids(workspace, listing.find(workspace, "entity", Filter(kind=kind), Order(), Stop()))
    )
    return [pair for pair in pairs_found if pair.a.uid in wanted or pair.b.uid in wanted]


def _batches(
    world: _World, found: Iterable[tuple[str, str]], told: Collection[Couple], stop: Stop
) -> Iterator[list[Pair]]:
    """The pairs among these couples of uids that may be one and were not told yet, some at a time."""
    known = set(told)
    fresh = (couple for a, b in found if (couple := world.standing.couple(a, b)) and couple not in known)
    while looked_at := list(islice(fresh, _AT_ONCE)):
        stop.check()
        new = set(looked_at) - known
        known |= new
        yield [pair for couple in new if (pair := world.pair(couple, LEAST)) is not None]
    stop.check()


class _World:
    """Entities with all that is known of them, each with those that were judged the same."""

    def __init__(
        self, now: Standing, entities: Sequence[pairs.Known], called: Sequence[pairs.Called]
    ) -> None:
        self.standing = now
        self._entities = {one.uid: one for one in entities}
        self._uid_of = {one.item: one.uid for one in entities}
        self._called = called
        self._occurs: Counter[str] = Counter()
        self._ids: dict[str, set[tuple[str, str]]] = defaultdict(set)
        self._posts: dict[str, list[str]] = {}
        self._rarity = Rarity({}, 0)
        self._members: dict[str, list[str]] = defaultdict(list)
        for one in entities:
            if (top := now.canonical(one.uid)) != one.uid:
                self._members[top].append(one.uid)
        self._names: dict[str, list[str]] = defaultdict(list)
        for name in called:
            self._names[self._uid_of[name.item]].append(name.name)
        self._known = lru_cache(maxsize=4096)(self._read_known)

    @classmethod
    def read(cls, connection: Connection, items: Collection[int] | None = None) -> _World:
        """All live entities, or these (internal ids) and those that were judged the same as one of them."""
        now = _standing(connection)
        world = cls(now, pairs.known(connection, items), pairs.called(connection, items))
        uids = None if items is None else world._entities.keys()
        world._occurs = pairs.occurrences(connection, uids)
        for item, ids in pairs.external_ids(connection, items).items():
            if item in world._uid_of:
                world._ids[world._uid_of[item]] |= ids
        world._posts = pairs.posts(connection, uids)
        words = None if items is None else {word for name in world._called for word in spelled(name.name)}
        world._rarity = pairs.rarity(connection, words)
        return world

    def sharing_a_name(self) -> Iterator[tuple[str, str]]:
        """Couples of entities of one kind that go by one normalised name."""
        groups: dict[tuple[str, str], list[str]] = defaultdict(list)
        for name in self._called:
            uid = self._uid_of[name.item]
            if name.normal:
                groups[self._entities[uid].kind, name.normal].append(uid)
        for group in groups.values():
            yield from _named(group, couples(range(len(group))))

    def couples(self) -> Iterator[tuple[str, str]]:
        """Couples of entities of one kind that are worth comparing; those that occur most are looked at first."""
        owners = [self._uid_of[name.item] for name in self._called]
        kinds = [self._entities[uid].kind for uid in owners]
        blocks = Blocks([_latin(name) for name in self._called], kinds, _sound)
        order = sorted(range(len(owners)), key=lambda at: -self._occurs[owners[at]])
        found = chain(blocks.equal(), blocks.acronyms(), blocks.slips(), blocks.sharing(order))
        yield from self._of_one_id()
        yield from self._looking_the_same(owners)
        yield from _named(owners, found)

    def _of_one_id(self) -> Iterator[tuple[str, str]]:
        having: dict[tuple[str, str, str], list[str]] = defaultdict(list)
        for uid, ids in self._ids.items():
            for scheme, value in ids:
                having[self._entities[uid].kind, scheme, value].append(uid)
        for group in having.values():
            yield from _named(group, couples(range(len(group))))

    def _looking_the_same(self, owners: Sequence[str]) -> Iterator[tuple[str, str]]:
        looking: dict[tuple[str, str], list[str]] = defaultdict(list)
        strange: set[tuple[str, str]] = set()
        for uid, name in zip(owners, self._called, strict=True):
            form = self._entities[uid].kind, looks(name.name)
            looking[form].append(uid)
            if not name.name.isascii():
                strange.add(form)
        for form in sorted(strange):
            yield from _named(looking[form], couples(range(len(looking[form]))))

    def pair(self, couple: Couple, least: float) -> Pair | None:
        """Two canonical entities as a pair, if they are live and at least so likely to be one."""
        if not couple <= self._entities.keys():
            return None
        a, b = sorted(couple, key=lambda uid: self._entities[uid].number)
        found = likeness(self._known(a), self._known(b), self._rarity, least)
        if found.value < least:
            return None
        unsure = couple in self.standing.unsure
        return Pair(self._party(a), self._party(b), found.value, found.why, unsure)

    def _party(self, uid: str) -> Party:
        one = self._entities[uid]
        occurs = sum(self._occurs[member] for member in (uid, *self._members.get(uid, ())))
        return Party(uid, one.number, one.name, one.kind, occurs)

    def _read_known(self, uid: str) -> Known:
        one, every = self._entities[uid], (uid, *self._members.get(uid, ()))
        return Known(
            uid=uid,
            names=tuple(dict.fromkeys(name for member in every for name in self._names[member])),
            kind=one.kind,
            country=one.country,
            above=frozenset(self._above(one.within)),
            ids=frozenset(found for member in every for found in self._ids.get(member, ())),
            posts=tuple(dict.fromkeys(post for member in every for post in self._posts.get(member, ()))),
        )

    def _above(self, within: str | None) -> Iterator[str]:
        """The places that contain a place, as they are shown."""
        walked: set[str] = set()
        while within and (here := self.standing.canonical(within)) not in walked:
            walked.add(here)
            yield here
            within = self._entities[here].within if here in self._entities else None


def _named(uids: Sequence[str], found: Iterable[tuple[int, int]]) -> Iterator[tuple[str, str]]:
    """Couples of places in a sequence of uids as couples of uids."""
    return ((uids[a], uids[b]) for a, b in found if uids[a] != uids[b])


def _standing(connection: Connection) -> Standing:
    return standing(pairs.shown_under(connection), pairs.judged(connection, "different", "unsure"))


def _latin(name: pairs.Called) -> str:
    """A normalised name in Latin letters, so that scripts meet."""
    return name.normal if name.normal.isascii() else " ".join(spelled(name.name))


def _sound(word: str) -> str:
    """The consonants of a word as it sounds; the word itself when it has none."""
    return sound(word)[1] or word
