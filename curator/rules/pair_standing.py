"""What was judged about pairs, seen through all that was judged the same."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

Couple = frozenset[str]
"""Two uids, in no order."""


@dataclass(frozen=True, slots=True)
class Standing:
    """`shown_under` says under which entity a merged one is shown; `different` and `unsure` are about those."""

    shown_under: Mapping[str, str] = field(default_factory=dict)
    different: frozenset[Couple] = frozenset()
    unsure: frozenset[Couple] = frozenset()

    def canonical(self, uid: str) -> str:
        """The entity that this one is shown under, often itself."""
        return self.shown_under.get(uid, uid)

    def couple(self, a: str, b: str) -> Couple | None:
        """The two as they are shown; None when they were judged the same or different, also through a chain."""
        found = frozenset((self.canonical(a), self.canonical(b)))
        return None if len(found) < 2 or found in self.different else found


def standing(shown_under: Mapping[str, str], judged: Iterable[tuple[str, str, str]]) -> Standing:
    """What stands after these judgements: (uid, uid, verdict) each."""
    couples: dict[str, set[Couple]] = {"different": set(), "unsure": set()}
    for a, b, verdict in judged:
        if verdict in couples:
            couple = frozenset((shown_under.get(a, a), shown_under.get(b, b)))
            if len(couple) == 2:
                couples[verdict].add(couple)
    return Standing(
        shown_under, frozenset(couples["different"]), frozenset(couples["unsure"] - couples["different"])
    )
