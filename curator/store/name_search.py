"""Who may be meant by a name: the entities that share most with it, through the index of names."""

from __future__ import annotations

import heapq
from collections.abc import Collection
from dataclasses import dataclass
from operator import itemgetter

from rapidfuzz import fuzz
from rapidfuzz.distance import Indel
from sqlalchemy import Connection, bindparam, or_, select

from curator.rules.naming import keys as name_keys
from curator.rules.naming.families import family, relatives
from curator.rules.naming.features import Candidate
from curator.rules.naming.keys import Asked
from curator.rules.naming.likeness import likeness
from curator.rules.naming.rarity import Rarity
from curator.rules.naming.sounds import fold
from curator.store import tables as t
from curator.store.name_index import ALL, flush
from curator.store.postings import unpack

CANDIDATES = 150
COMPARED = 25
"""Entities whose names are aligned word by word with the name asked for."""
MANY = 1_000
"""Entities of one word from which on it is worth asking whether they can be among the best."""
POSTINGS = 60_000
"""Postings that are read at most: of the rarest words first."""
ALIKE = 0.62
HEARD_ALIKE, LEFT_OUT = 0.6, 1
MOST_ALIKE = 60
"""Words of the index that are taken for one word of the name, the most alike."""
GLUED = 0.75
"""How far a word is like each of two that it may be made of."""
BEGINNINGS = 900
"""Names under one beginning that are looked at; more share it only where nothing was typed yet to tell."""

_n, _s, _p, _k = t.name_token.c, t.name_slip.c, t.name_posting.c, t.name_known.c
_TOKENS = select(_n.token, _n.fold, _n.skeleton, _n.count)
_BY_SOUND = _TOKENS.where(
    or_(
        _n.token.in_(bindparam("words", expanding=True)),
        _n.fold.in_(bindparam("folds", expanding=True)),
        _n.skeleton.in_(bindparam("skeletons", expanding=True)),
    )
)
_BY_SLIP = (
    select(_s.slip, _n.token, _n.count)
    .join(t.name_token, _n.token == _s.token)
    .where(_s.slip.in_(bindparam("slips", expanding=True)))
)
_POSTINGS = select(_p.token, _p.held).where(_p.token.in_(bindparam("words", expanding=True)))
_KNOWN = select(_k.item, _k.kind, _k.names).where(_k.item.in_(bindparam("items", expanding=True)))
_BEGUN = (
    select(_n.token)
    .where(_n.token >= bindparam("typed"), _n.token < bindparam("end"))
    .order_by(_n.count.desc(), _n.token)
    .limit(60)
)
_COUNTS = select(_n.token, _n.count).where(_n.token.in_(bindparam("words", expanding=True)))


@dataclass(frozen=True, slots=True)
class Found:
    """Who may be meant by a name; how rare the words of all these names are."""

    candidates: tuple[Candidate, ...]
    rarity: Rarity


def find(connection: Connection, words: tuple[str, ...], kind: str = "", also: Collection[int] = ()) -> Found:
    """The entities that share most with a name (in words, as `naming/tokens.spelled` makes them), at most `COMPARED`,
    and those of `also` (internal ids)."""
    flush(connection)
    if not words:
        return Found((), Rarity({}, 0))
    lookups = name_keys.asked(words)
    groups, counts = _near(connection, words, lookups)
    rarity = Rarity(counts, counts.pop(ALL, 0))
    shares = _shares(connection, groups, rarity)
    best = heapq.nlargest(CANDIDATES * (3 if kind else 1), shares, key=shares.__getitem__)
    candidates = _compared(connection, words, best, shares, kind, also)
    missing = {word for one in candidates for name in one.names for word in name} - counts.keys()
    if missing:
        counts.update(connection.execute(_COUNTS, {"words": sorted(missing)}).all())
    return Found(tuple(candidates), rarity)


_Groups = dict[tuple[int, int], dict[str, float]]


def _near(
    connection: Connection, words: tuple[str, ...], lookups: list[Asked]
) -> tuple[_Groups, dict[str, int]]:
    """For each word asked (and neighbours as one): the words of the index like it, each with its likeness."""
    single = [one for one in lookups if one.end - one.at == 1]
    extra = set(name_keys.also(words))
    kin = {word for one in single for word in (*relatives(one.word), *relatives(family(one.word)))}
    glued = {one.word: name_keys.parts(one.word) for one in single}
    halves = {half for pairs in glued.values() for pair in pairs for half in pair}
    asked = {
        "words": sorted({one.word for one in lookups} | extra | kin | halves | {ALL}),
        "folds": sorted(
            {one.fold for one in lookups} | {slip for one in single for slip in name_keys.near(one)}
        ),
        "skeletons": sorted({one.skeleton for one in lookups if len(one.skeleton) > 1}),
    }
    rows = connection.execute(_BY_SOUND, asked).all()
    counts = {row[0]: row[3] for row in rows}
    slips = sorted({slip for one in single for slip in (one.fold, *name_keys.near(one)) if len(slip) > 2})
    slipped: dict[str, set[str]] = {}
    for slip, token, count in connection.execute(_BY_SLIP, {"slips": slips}).all():
        slipped.setdefault(slip, set()).add(token)
        counts[token] = count
    by_fold: dict[str, list[str]] = {}
    by_skeleton: dict[str, list[tuple[str, str]]] = {}
    for token, sound, bones, _ in rows:
        by_fold.setdefault(sound, []).append(token)
        by_skeleton.setdefault(bones, []).append((sound, token))
    groups: _Groups = {}
    for one in lookups:
        near = {token for sound, token in by_skeleton.get(one.skeleton, ()) if _heard_alike(one.fold, sound)}
        near.update(by_fold.get(one.fold, ()))
        if one.end - one.at == 1:
            near.update(counts.keys() & relatives(one.word).keys())
            near.update(counts.keys() & relatives(family(one.word)).keys())
            for slip in name_keys.near(one):
                near.update(by_fold.get(slip, ()))
                near.update(slipped.get(slip, ()))
            near.update(slipped.get(one.fold, ()))
        alike = {}
        for token in near:
            value = likeness(one.word, token)[0]
            if value > ALIKE:
                alike[token] = value
        if len(alike) > MOST_ALIKE:
            alike = dict(heapq.nlargest(MOST_ALIKE, alike.items(), key=itemgetter(1, 0)))
        if one.word in counts:
            alike[one.word] = 1.0
        elif one.end - one.at == 1:
            for left, right in glued[one.word]:
                if left in counts and right in counts:
                    alike.setdefault(left, GLUED)
                    alike.setdefault(right, GLUED)
        if alike:
            groups[one.at, one.end] = alike
    for word in extra:
        if word in counts:
            groups[0, -len(groups)] = {word: 1.0}
    return groups, counts


def _heard_alike(one: str, other: str) -> bool:
    """Whether folds of the same consonants are near enough to look at; those of scripts without vowels always are."""
    shorter, longer = sorted((len(one), len(other)))
    return longer - shorter > LEFT_OUT or Indel.normalized_similarity(one, other) >= HEARD_ALIKE


def _shares(connection: Connection, groups: _Groups, rarity: Rarity) -> dict[int, float]:
    """How much of the name each entity has: rare words weigh most. The common words tell those apart that a rare one
    has found; they find nobody by themselves where there are enough."""
    weights: dict[str, list[tuple[tuple[int, int], float]]] = {}
    for key, near in groups.items():
        for token, value in near.items():
            weights.setdefault(token, []).append((key, value * value * rarity.weight(token)))
    chosen: list[str] = []
    left = POSTINGS
    for token in sorted(weights, key=lambda word: rarity.counts.get(word, 0)):
        left -= rarity.counts.get(token, 0)
        if left < 0 and chosen:
            break
        chosen.append(token)
    held: dict[str, list[int]] = {}
    for token, stored in connection.execute(_POSTINGS, {"words": sorted(chosen)}).all():
        held.setdefault(token, []).extend(unpack(stored))
    by_group: dict[tuple[int, int], dict[int, float]] = {}
    weakest_first = sorted((weight, key, token) for token in held for key, weight in weights[token])
    for weight, key, word in weakest_first:
        by_group.setdefault(key, {}).update(dict.fromkeys(held[word], weight))
    return _sum(by_group)


def _sum(by_group: dict[tuple[int, int], dict[int, float]]) -> dict[int, float]:
    shares: dict[int, float] = {}
    groups = sorted(by_group.values(), key=len)
    most = [max(group.values()) for group in groups]
    for at, group in enumerate(groups):
        rest = sum(most[at:])
        if (
            len(group) > MANY
            and len(shares) > CANDIDATES
            and heapq.nlargest(CANDIDATES, shares.values())[-1] > rest
        ):
            for item in shares.keys() & group.keys():
                shares[item] += group[item]
        elif not shares:
            shares = dict(group)
        else:
            get = shares.get
            for item, weight in group.items():
                shares[item] = get(item, 0.0) + weight
    return shares


def _compared(
    connection: Connection,
    words: tuple[str, ...],
    best: list[int],
    shares: dict[int, float],
    kind: str,
    also: Collection[int],
) -> list[Candidate]:
    """The candidates whose names as a whole are most like the name asked for."""
    if not best and not also:
        return []
    asked = " ".join(sorted(map(fold, words)))
    highest = max(shares.values(), default=1.0)
    ranked: list[tuple[float, int, Candidate]] = []
    for item, is_kind, names in connection.execute(_KNOWN, {"items": [*best, *also]}).all():
        if kind and is_kind != kind:
            continue
        split = tuple(tuple(name.split()) for name in names.split("\n"))
        like = max(fuzz.ratio(asked, " ".join(sorted(map(fold, name)))) for name in split)
        rank = shares.get(item, 0.0) / highest + like / 100 + (9 if item in also else 0)
        ranked.append((-rank, item, Candidate(item, is_kind, split)))
    ranked.sort()
    return [candidate for _, _, candidate in ranked[: COMPARED + len(also)]]


def beginning(connection: Connection, words: tuple[str, ...], kind: str = "") -> list[Candidate]:
    """The entities with a name of which the last of these words, being typed, begins a word; short names first."""
    if not words or len(words[-1]) < 2:
        return []
    typed = words[-1]
    tokens = connection.execute(_BEGUN, {"typed": typed, "end": typed + "\uffff"}).scalars().all()
    items: set[int] = set()
    for _, stored in connection.execute(_POSTINGS, {"words": sorted(tokens)}):
        items.update(unpack(stored))
    for word in words[:-1]:
        held = [unpack(stored) for _, stored in connection.execute(_POSTINGS, {"words": [word]})]
        if held:
            items &= {item for piece in held for item in piece}
    asked = sorted(items)[:BEGINNINGS]
    found = [
        Candidate(item, is_kind, tuple(tuple(name.split()) for name in names.split("\n")))
        for item, is_kind, names in connection.execute(_KNOWN, {"items": asked}).all()
        if not kind or kind == is_kind
    ]
    found.sort(key=lambda one: (min(sum(map(len, name)) for name in one.names), one.item))
    return found[:CANDIDATES]
