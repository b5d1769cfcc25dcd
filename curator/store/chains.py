"""Replaying one item's revisions from its rows, and comparing what they add up to with what was recorded.

Every column of the append-only tables takes part as it is stored, not as it is understood: what two readings of a row
might take for the same (an empty text and none, a number and its digits) has different hashes.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Row

from curator.errors import Problem
from curator.model.values import PREFIX
from curator.rules import canonical

MEND = "restore the record from a backup made before that."
_VERSION = "version/"
_CLAIM_BODY = ("path", "asserts", "stated_value", "article_item", "version", "start", "end", "quote")
_CLAIM_TAIL = ("attribution", "basis")
_VERSION_SLOTS = ("text_sha256", "raw_sha256", "encoding", "length")

Fields = list[object]


@dataclass(frozen=True, slots=True)
class Held:
    """All rows about one item: of `item`, `revision` in order, `statement`, `claim` and `article_version`."""

    item: Row[Any]
    revisions: Sequence[Row[Any]]
    statements: Sequence[Row[Any]]
    claims: Sequence[Row[Any]]
    versions: Sequence[Row[Any]]


@dataclass(slots=True)
class _Replay:
    """The state on its way through the revisions, as it enters the hashes."""

    values: dict[str, tuple[object, object]] = field(default_factory=dict)
    claims: dict[str, Fields] = field(default_factory=dict)
    changes: dict[int, list[Fields]] = field(default_factory=lambda: defaultdict(list))

    def read(self, held: Held, uids: Mapping[int, str]) -> None:
        for s in held.statements:
            self.changes[s.rev].append(_statement_fields(s))
        for c in held.claims:
            self.changes[c.rev].append(_claim_fields(c, uids))

    def turn(self, rev: int) -> None:
        for table, op, key, *rest in self.changes.get(rev, ()):
            standing: dict[str, Any] = self.values if table == "value" else self.claims
            if op == "set":
                standing[str(key)] = tuple(rest) if table == "value" else [key, *rest]
            else:
                standing.pop(str(key), None)


def name_of(item: Row[Any]) -> str:
    """The item's shown id, also when its kind is none that curator knows."""
    return f"{PREFIX.get(item.kind, item.kind)}{item.number}"


def _plain(value: object) -> object:
    """A value as canonical JSON can take it; bytes, which no column should hold, become like no text."""
    return ["bytes", value.hex()] if isinstance(value, bytes) else value


def _filled(values: Iterable[object]) -> Fields:
    """Values that stand where a removal leaves nothing."""
    return [_plain(value) for value in values if value is not None]


def _statement_fields(s: Row[Any]) -> Fields:
    head: Fields = ["value", s.op, _plain(s.path)]
    return (
        [*head, _plain(s.vtype), _plain(s.value)] if s.op == "set" else [*head, *_filled((s.vtype, s.value))]
    )


def _claim_fields(c: Row[Any], uids: Mapping[int, str]) -> Fields:
    head: Fields = ["claim", c.op, _plain(c.uid)]
    if c.op != "set":
        return [*head, *_filled(c._mapping[slot] for slot in (*_CLAIM_BODY, *_CLAIM_TAIL))]
    asserts = bool(c.asserts) if c.asserts in (0, 1) else _plain(c.asserts)
    article = uids.get(c.article_item, c.article_item)
    body = (
        c.path,
        asserts,
        c.stated_value,
        article,
        c.version,
        c.start,
        c.end,
        c.quote,
        c.attribution,
        c.basis,
    )
    return [*head, *map(_plain, body)]


def faults(held: Held, uids: Mapping[int, str]) -> Iterator[Problem]:
    """What is wrong with one item's chain, revision by revision; `uids` are those of all items, by internal id."""
    item, name = held.item, name_of(held.item)
    replay = _Replay()
    replay.read(held, uids)
    revisions = {r.rev: r for r in held.revisions}
    states_agree, prev, last = True, canonical.GENESIS, 0
    for rev in sorted({*revisions, *replay.changes}):
        where = f"{name}.{rev}"
        if rev - last > 1:
            gone = f"revision {last + 1} is" if rev - last == 2 else f"revisions {last + 1} to {rev - 1} are"
            yield Problem(name, f"{gone} missing: {MEND}")
            states_agree, prev = False, ""
        last = rev
        replay.turn(rev)
        r = revisions.get(rev)
        if r is None:
            yield Problem(where, f"the revision is missing, though not what it changed: {MEND}")
            states_agree, prev = False, ""
            continue
        follows = r.base_rev == rev - 1 and prev in ("", r.prev_hash)
        state = canonical.state_hash_of(item.uid, item.kind, replay.values, replay.claims)
        if _link(item.uid, r, replay.changes.get(rev, [])) != r.hash:
            yield Problem(where, f"this revision was changed after it was saved: {MEND}")
            states_agree = False
        elif not follows:
            yield Problem(where, f"this revision does not follow from the one before it: {MEND}")
        elif states_agree and state != r.state_hash:
            yield Problem(where, f"the values and claims are not those that were saved: {MEND}")
            states_agree = False
        prev = r.hash
    yield from _head(held, revisions, replay)
    yield from _versions(held, replay)


def _link(uid: str, r: Row[Any], changes: Iterable[Fields]) -> str:
    fields = {
        "item": uid,
        "rev": r.rev,
        "uid": r.uid,
        "base_rev": r.base_rev,
        "author": r.author,
        "at": r.at,
        "tool": r.tool,
        "act": r.act,
        "message": r.message,
        "batch": r.batch,
        "state": r.state_hash,
        "prev": r.prev_hash,
    }
    return canonical.revision_hash_of({key: _plain(value) for key, value in fields.items()}, changes)


def _head(held: Held, revisions: Mapping[int, Row[Any]], replay: _Replay) -> Iterator[Problem]:
    item, name = held.item, name_of(held.item)
    newest = max(revisions, default=0)
    if not newest:
        yield Problem(name, f"this item has no revision: {MEND}")
    elif item.rev != newest:
        yield Problem(name, f"the newest revision is {newest}, but the item says {item.rev}: {MEND}")
    elif item.head_hash != revisions[newest].hash:
        yield Problem(f"{name}.{newest}", f"the item's hash is not that of its newest revision: {MEND}")
    elif item.state != replay.values.get("state", ("", ""))[1]:
        yield Problem(name, f"the item says “{item.state}”, its revisions do not: {MEND}")


def _versions(held: Held, replay: _Replay) -> Iterator[Problem]:
    """The texts against the hashes and lengths that the item's revisions state."""
    stated: dict[str, dict[str, object]] = defaultdict(dict)
    for path, (_, value) in replay.values.items():
        if path.startswith(_VERSION):
            n, _, slot = path[len(_VERSION) :].partition("/")
            stated[n][slot] = value
    rows = {str(v.n): v for v in held.versions}
    for n in sorted(stated.keys() | rows.keys()):
        where = f"{name_of(held.item)}v{n}"
        v = rows.get(n)
        if v is None:
            yield Problem(where, f"the text of this version is missing: {MEND}")
        elif n not in stated:
            yield Problem(where, f"there is a text of this version, but no revision brought it in: {MEND}")
        elif not _is_text(v) or any(str(v._mapping[s]) != stated[n].get(s) for s in _VERSION_SLOTS):
            yield Problem(where, f"the text of this version is not the one that was imported: {MEND}")


def _is_text(v: Row[Any]) -> bool:
    """Whether the text is the one that its own row describes."""
    return isinstance(v.text, str) and len(v.text) == v.length and canonical.sha256(v.text) == v.text_sha256
