"""The pairs that somebody judges: those that were found, without those that are judged, the worst duplicates first."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from curator.model.pairs import Pair, Party
from curator.rules.pair_standing import Couple, Standing

Fitting = frozenset[str] | None
"""The entities (uids) that a filter leaves; None without a filter."""


class Deck:
    """Knows no screen and no record: pairs come in as they are found, and `pairs` are those to be shown.

    Tens of thousands of pairs come while somebody works, so what is shown is kept in order and only changed where
    something changes. Pairs of entities that were merged meanwhile are one pair of those that they are shown under.
    """

    def __init__(self) -> None:
        self._found: dict[str, Pair] = {}
        self._again: set[str] | None = None
        self._parties: dict[str, Party] = {}
        self._keys_of: dict[str, set[str]] = defaultdict(set)
        self._couple_of: dict[str, Couple] = {}
        self._keys_under: dict[Couple, set[str]] = defaultdict(set)
        self._shown: dict[Couple, Pair] = {}
        self._in_order: list[Pair] = []
        self._standing = Standing()
        self._fitting: Fitting = None
        self._fitted: list[Pair] | None = None

    @property
    def pairs(self) -> list[Pair]:
        """The pairs to judge, in order."""
        if self._fitting is None:
            return self._in_order
        if self._fitted is None:
            fitting = self._fitting
            self._fitted = [pair for pair in self._in_order if pair.a.uid in fitting or pair.b.uid in fitting]
        return self._fitted

    @property
    def unsure(self) -> int:
        """How many of them somebody could not tell."""
        return len(self.pairs) - bisect_left(self.pairs, True, key=lambda pair: pair.unsure)

    def pair(self, key: str | None) -> Pair | None:
        """The pair of a key, if it is to be judged."""
        return self._shown.get(frozenset(key.split())) if key else None

    def place(self, key: str) -> int | None:
        """Where a pair stands in `pairs`; None when it does not."""
        pair, pairs = self.pair(key), self.pairs
        at = bisect_left(pairs, pair.order, key=_order) if pair is not None else len(pairs)
        return at if at < len(pairs) and pairs[at] is pair else None

    # -- finding -----------------------------------------------------------------------------------------------------

    def begin(self) -> None:
        """All pairs are being found anew; until that ends, those found before stay."""
        self._again = set()

    def add(self, found: Iterable[Pair]) -> None:
        """Pairs that were found; one that is known already is known better now."""
        for pair in found:
            self._found[pair.key] = pair
            if self._again is not None:
                self._again.add(pair.key)
            for party in (pair.a, pair.b):
                self._parties[party.uid] = party
                self._keys_of[party.uid].add(pair.key)
            self._settle(pair.key)

    def end(self) -> None:
        """All pairs were found; those that were not found again are gone."""
        for key in self._found.keys() - self._again if self._again is not None else ():
            pair = self._found.pop(key)
            for party in (pair.a, pair.b):
                self._keys_of[party.uid].discard(key)
            self._settle(key)
        self._again = None

    # -- judging and narrowing ---------------------------------------------------------------------------------------

    def stand(self, standing: Standing) -> None:
        """What was judged until now."""
        before, self._standing = self._standing, standing
        moved = {uid for uid, _ in before.shown_under.items() ^ standing.shown_under.items()}
        for key in {key for uid in moved for key in self._keys_of.get(uid, ())}:
            self._settle(key)
        for couple in (before.different ^ standing.different) | (before.unsure ^ standing.unsure):
            self._show(couple)

    def fit(self, fitting: Fitting) -> None:
        """Show only the pairs of which one of the two is among these."""
        self._fitting, self._fitted = fitting, None

    # -- keeping the order -------------------------------------------------------------------------------------------

    def _settle(self, key: str) -> None:
        """Let a pair stand for the couple that it is about now; one that was merged stands for none."""
        now = frozenset(map(self._standing.canonical, key.split())) if key in self._found else frozenset()
        before = self._couple_of.pop(key, None)
        if before is not None and before != now:
            self._keys_under[before].discard(key)
            self._show(before)
        if len(now) == 2:
            self._couple_of[key] = now
            self._keys_under[now].add(key)
            self._show(now)

    def _show(self, couple: Couple) -> None:
        """Show the best of the pairs that stand for a couple at its place, unless they were judged different."""
        self._fitted = None
        old = self._shown.pop(couple, None)
        if old is not None:
            del self._in_order[bisect_left(self._in_order, old.order, key=_order)]
        pairs = [self._found[key] for key in self._keys_under.get(couple, ())]
        if not pairs or couple in self._standing.different or not couple <= self._parties.keys():
            return
        a, b = sorted((self._parties[uid] for uid in couple), key=lambda party: party.number)
        best, unsure = min(pairs, key=_order), couple in self._standing.unsure
        if (best.a, best.b, best.unsure) != (a, b, unsure):
            best = replace(best, a=a, b=b, unsure=unsure)
        self._shown[couple] = best
        self._in_order.insert(bisect_left(self._in_order, best.order, key=_order), best)


def _order(pair: Pair) -> tuple[bool, float, int, int, int]:
    return pair.order
