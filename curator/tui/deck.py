"""The pairs that somebody judges: those that were found, without those that are judged, the worst duplicates first."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from curator.model.pairs import Pair, Party
from curator.rules.pair_standing import Standing

Fitting = frozenset[str] | None
"""The entities (uids) that a filter leaves; None without a filter."""


class Deck:
    """Knows no screen and no record: pairs come in as they are found, and `pairs` are those to be shown."""

    def __init__(self) -> None:
        self._found: dict[str, Pair] = {}
        self._again: dict[str, Pair] | None = None
        self._parties: dict[str, Party] = {}
        self._standing = Standing()
        self._fitting: Fitting = None
        self._shown: list[Pair] | None = []

    @property
    def pairs(self) -> list[Pair]:
        """The pairs to judge, in order."""
        if self._shown is None:
            self._shown = self._arranged()
        return self._shown

    def begin(self) -> None:
        """All pairs are being found anew; until that ends, those found before stay."""
        self._again = {}

    def add(self, found: Iterable[Pair]) -> None:
        """Pairs that were found; one that is known already is known better now."""
        for pair in found:
            self._found[pair.key] = pair
            if self._again is not None:
                self._again[pair.key] = pair
            self._parties[pair.a.uid], self._parties[pair.b.uid] = pair.a, pair.b
        self._shown = None

    def end(self) -> None:
        """All pairs were found; those that were not found again are gone."""
        if self._again is not None:
            self._found, self._again, self._shown = self._again, None, None

    def stand(self, standing: Standing) -> None:
        """What was judged until now."""
        self._standing, self._shown = standing, None

    def fit(self, fitting: Fitting) -> None:
        """Show only the pairs of which one of the two is among these."""
        self._fitting, self._shown = fitting, None

    def _arranged(self) -> list[Pair]:
        best: dict[frozenset[str], Pair] = {}
        for pair in self._found.values():
            couple = self._standing.couple(pair.a.uid, pair.b.uid)
            if couple is None or not self._fits(pair):
                continue
            a, b = (self._parties.get(uid) for uid in couple)
            if a is None or b is None:
                continue
            known = best.get(couple)
            if known is None or pair.score > known.score:
                first, second = sorted((a, b), key=lambda party: party.number)
                best[couple] = replace(pair, a=first, b=second, unsure=couple in self._standing.unsure)
        return sorted(best.values(), key=lambda pair: pair.order)

    def _fits(self, pair: Pair) -> bool:
        return self._fitting is None or pair.a.uid in self._fitting or pair.b.uid in self._fitting
