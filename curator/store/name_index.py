"""The index of names: which entities have names with words like those of a name.

It lives in the record's own tables; nothing is loaded at the start. `put` notes what an entity is called, `flush`
writes what was noted in a transaction.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from curator.rules.naming import keys as name_keys
from curator.rules.naming.sounds import slips
from curator.rules.naming.tokens import readings, spelled
from curator.store import postings
from curator.store import tables as t
from curator.store.engine import NAMES_NOTED

BLOCK = 18
"""Internal ids that differ in their lowest 18 bits only share a posting: the row that a new name makes longer."""
NOTED = 20_000
"""Entities whose names are kept in memory before they are written."""
ASKED = 900
WRITTEN = 4000
"""Words that are written at once."""
ALL = ""
"""The word that every entity has: its count is that of all entities."""


class _Noted:
    """What a transaction has changed and not written yet: what entities are called now, and who gained a word."""

    def __init__(self) -> None:
        self.called: dict[int, tuple[str, tuple[str, ...]]] = {}
        self.gained: dict[str, array[int]] = {}


def put(connection: Connection, item: int, kind: str, names: Iterable[str]) -> None:
    """Note what an entity (internal id) is called; no names: that it is none any more."""
    kept = _noted(connection)
    called = (" ".join(spelled(said)) for name in names for said in readings(name))
    kept.called[item] = (kind, tuple(dict.fromkeys(name for name in called if name)))
    if len(kept.called) >= NOTED:
        _settle(connection, kept)


def flush(connection: Connection) -> None:
    """Write what was noted in this transaction; mostly that is nothing, and every look-up asks."""
    if NAMES_NOTED not in connection.info:
        return
    kept = _noted(connection)
    _settle(connection, kept)
    _write(connection, kept.gained, {})
    kept.gained = {}


def _noted(connection: Connection) -> _Noted:
    kept: _Noted = connection.info.setdefault(NAMES_NOTED, _Noted())
    return kept


def _settle(connection: Connection, noted: _Noted) -> None:
    """Write what entities are called, and keep who gained which word: a common one is written once for all of them."""
    called, noted.called = noted.called, {}
    k = t.name_known.c
    there: dict[int, tuple[str, str]] = {}
    for items in _some(sorted(called)):
        known = connection.execute(select(t.name_known).where(k.item.in_(items)))
        there.update((row.item, (row.kind, row.names)) for row in known)
    changed = {
        item: was for item, was in there.items() if was != (called[item][0], "\n".join(called[item][1]))
    }
    if changed:
        _write(connection, noted.gained, {})
        noted.gained = {}
        for items in _some(sorted(changed)):
            connection.execute(delete(t.name_known).where(k.item.in_(items)))
    lost: dict[str, array[int]] = {}
    rows = []
    for item, (kind, names) in sorted(called.items()):
        if item in there and item not in changed:
            continue
        before = (
            _words(changed[item][0], changed[item][1].split("\n")) if item in changed else frozenset[str]()
        )
        after = _words(kind, names)
        for words, changes in ((after - before, noted.gained), (before - after, lost)):
            for word in words:
                if word in changes:
                    changes[word].append(item)
                else:
                    changes[word] = array("I", (item,))
        if names:
            rows.append({"item": item, "kind": kind, "names": "\n".join(names)})
    if rows:
        connection.execute(insert(t.name_known), rows)
    if lost:
        _write(connection, noted.gained, lost)
        noted.gained = {}


def _words(kind: str, names: Sequence[str]) -> frozenset[str]:
    """The words that an entity of these names is found by."""
    found = {ALL} if names else set()
    for name in names:
        words = name.split()
        found.update(words)
        if kind != "person":
            found.update(name_keys.of_body(words))
    return frozenset(found)


def _some(values: Sequence[Any], size: int = ASKED) -> Iterator[list[Any]]:
    left = iter(values)
    while piece := list(islice(left, size)):
        yield piece


def _write(connection: Connection, gained: dict[str, array[int]], lost: dict[str, array[int]]) -> None:
    """Bring words and postings up to date."""
    n = t.name_token.c
    words = sorted(gained.keys() | lost.keys())
    known: dict[str, int] = {}
    if connection.execute(select(n.token).limit(1)).first() is not None:
        for some in _some(words):
            known.update(connection.execute(select(n.token, n.count).where(n.token.in_(some))).all())
    nobody = array("I")
    for some in _some(words, WRITTEN):
        change = {word: len(gained.get(word, nobody)) - len(lost.get(word, nobody)) for word in some}
        _count(connection, change, known)
        _post(connection, some, gained, lost, known)


def _count(connection: Connection, change: dict[str, int], known: dict[str, int]) -> None:
    """How many entities have each word; a word that none has goes, with its slips."""
    n, s = t.name_token.c, t.name_slip.c
    fresh: list[dict[str, object]] = []
    made: list[dict[str, str]] = []
    recounted, dropped = [], []
    for word, more in change.items():
        count = known.get(word, 0) + more
        if word not in known:
            sound, bones = name_keys.sound(word)
            fresh.append({"token": word, "fold": sound, "skeleton": bones, "count": count})
            made += [{"slip": slip, "token": word} for slip in sorted(slips(sound))]
        elif not count:
            dropped.append(word)
        elif more:
            recounted.append({"the_token": word, "count": count})
    if fresh:
        connection.execute(insert(t.name_token), fresh)
    if made:
        connection.execute(insert(t.name_slip), made)
    if recounted:
        connection.execute(update(t.name_token).where(n.token == bindparam("the_token")), recounted)
    for words in _some(dropped):
        connection.execute(delete(t.name_token).where(n.token.in_(words)))
        for few in _some(sorted({slip for word in words for slip in slips(name_keys.sound(word)[0])})):
            connection.execute(delete(t.name_slip).where(s.slip.in_(few), s.token.in_(words)))


def _post(
    connection: Connection,
    words: list[str],
    gained: dict[str, array[int]],
    lost: dict[str, array[int]],
    known: dict[str, int],
) -> None:
    """Which entities have each of these words."""
    p = t.name_posting.c
    there: dict[tuple[str, int], bytes] = {}
    for some in _some([word for word in words if word in known]):
        blocks = {item >> BLOCK for word in some for items in (gained, lost) for item in items.get(word, ())}
        asked = select(p.token, p.block, p.held).where(p.token.in_(some), p.block.in_(blocks))
        there.update(((row.token, row.block), row.held) for row in connection.execute(asked))
    counted = (word for word in words if word != ALL)
    postings.rewrite(connection, t.name_posting, counted, BLOCK, there, gained, lost)
