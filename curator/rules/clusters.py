"""Clusters of items judged the same."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping

Pair = tuple[str, str]


def canonical_of(pairs: Iterable[Pair], numbers: Mapping[str, int]) -> dict[str, str]:
    """For every item that is shown under another one: the uid it is shown under, the lowest-numbered of its cluster."""
    above: dict[str, str] = {}

    def find(uid: str) -> str:
        top = uid
        while above.get(top, top) != top:
            top = above[top]
        while above.get(uid, uid) != uid:  # what was walked once is walked no more
            above[uid], uid = top, above[uid]
        return top

    for a, b in pairs:
        first, second = first_of((find(a), find(b)), numbers)
        above[second] = first
        above.setdefault(first, first)
    return {uid: find(uid) for uid in sorted(above) if find(uid) != uid}


def first_of(uids: Iterable[str], numbers: Mapping[str, int]) -> list[str]:
    """Items in the order in which they would be shown for others: the lowest number first."""
    return sorted(uids, key=lambda uid: (numbers.get(uid, 0), uid))


def chain(pairs: Iterable[Pair], a: str, b: str) -> list[Pair]:
    """The shortest way from `a` to `b` over pairs, each written in the direction of the way; empty when there is none.

    Of several equally short ones, the way over the pairs that were named first.
    """
    beside: dict[str, list[str]] = defaultdict(list)
    for one, other in pairs:
        beside[one].append(other)
        beside[other].append(one)
    came_from = {a: a}
    edge = [a]
    while edge and b not in came_from:
        fresh: list[str] = []
        for uid in edge:
            for other in beside[uid]:
                if other not in came_from:
                    came_from[other] = uid
                    fresh.append(other)
        edge = fresh
    way: list[Pair] = []
    here = b
    while here != a and here in came_from:
        way.append((came_from[here], here))
        here = came_from[here]
    return way[::-1]


def side_of_parted(a: str, b: str, beside: Callable[[set[str]], set[str]]) -> set[str] | None:
    """The members of the side of `a` or of `b`, whichever is known in full first; None when the two are connected.

    `beside` tells the items that are directly connected with any of these. Both sides are searched in turn, always
    the one of which less is known, so that an item which leaves a large cluster costs little.
    """
    known = ({a}, {b})
    edges = [{a}, {b}]
    while True:
        here = 0 if len(known[0]) < len(known[1]) else 1
        edges[here] = beside(edges[here]) - known[here]
        if not edges[here]:
            return known[here]
        if edges[here] & known[1 - here]:
            return None
        known[here].update(edges[here])
