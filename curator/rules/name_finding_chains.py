"""Which stretches of an article mean the same, what that is called in full, and what its kind is: all places where a
name stands have a say in it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from math import exp

from curator.rules import names, short_forms
from curator.rules.name_finding_clues import Clue, Kind

KINDS: tuple[Kind, ...] = ("person", "organisation", "place")
_MOST_REASONS = 2


@dataclass(slots=True)
class Chain:
    """All stretches with the same words. `full` is the chain of the fuller form that it is short for."""

    tokens: tuple[str, ...]
    written: str
    lexical: list[Clue]
    around: list[list[Clue]] = field(default_factory=list)
    full: Chain | None = None
    short: str = ""
    given: Kind | None = None

    def scores(self) -> dict[Kind, float]:
        """What speaks for each kind: its own words once, what stands around it less with every further place."""
        total: dict[Kind, float] = dict.fromkeys(KINDS, 0.0)
        for clue in self.lexical:
            total[clue.kind] += clue.weight
        context: dict[Kind, float] = dict.fromkeys(KINDS, 0.0)
        for clues in self.around:
            for clue in clues:
                context[clue.kind] += clue.weight
        share = len(self.around) ** -0.5 if self.around else 1.0
        for kind in KINDS:
            total[kind] += context[kind] * share
        return total

    def decided(self) -> tuple[Kind, float]:
        """The kind, and how sure it is (0 to 1)."""
        if self.given is not None:
            return self.given, 0.99
        if self.full is not None:
            kind, sure = self.full.decided()
            return kind, round(sure * 0.97, 2)
        scores = self.scores()
        kind = max(KINDS, key=lambda one: scores[one])
        return kind, round(1 / sum(exp(scores[one] - scores[kind]) for one in KINDS), 2)

    def why(self, at: int) -> str:
        """Why the stretch number `at` of the chain is of that kind, in one line."""
        if self.given is not None:
            return "the record knows this name"
        if self.full is not None:
            return f"short for {self.full.written}: {self.full.why(-1)}"
        kind, _ = self.decided()
        here = self.around[at] if at >= 0 else []
        elsewhere = [clue for clues in self.around for clue in clues]
        reasons: list[str] = []
        for clues, how in ((self.lexical, "{}"), (here, "{}"), (elsewhere, "elsewhere {}")):
            told = max(
                (clue for clue in clues if clue.kind == kind), key=lambda clue: clue.weight, default=None
            )
            if told is not None and told.weight > 0 and len(reasons) < _MOST_REASONS:
                reasons.append(how.format(told.why))
        return "; ".join(reasons) or "a word with a capital that nothing explains"


def link(chains: Sequence[Chain], definitions: Sequence[short_forms.Definition]) -> None:
    """Tie short forms to the one fuller form that they can mean: surnames, acronyms that the text explains."""
    by_tokens = {chain.tokens: chain for chain in chains}
    for definition in definitions:
        short = by_tokens.get(names.every_token(definition.short))
        full = by_tokens.get(names.every_token(definition.long))
        if short is not None and full is not None and short is not full:
            short.full, short.short = full, "acronym"
    by_token: dict[str, list[Chain]] = defaultdict(list)
    for chain in chains:
        if len(chain.tokens) > 1:
            for token in set(chain.tokens):
                by_token[token].append(chain)
    for chain in sorted(chains, key=lambda one: len(one.tokens)):
        if chain.full is None and chain.given is None:
            _shorten(chain, by_token)


def _shorten(chain: Chain, by_token: dict[str, list[Chain]]) -> None:
    scores = chain.scores()
    fuller = [
        other
        for other in by_token.get(chain.tokens[-1], ())
        if len(other.tokens) > len(chain.tokens) and _within(chain.tokens, other.tokens)
    ]
    fuller = [
        other
        for other in fuller
        if not any(_within(other.tokens, more.tokens) for more in fuller if more is not other)
    ]
    people = [other for other in fuller if other.decided()[0] == "person"]
    if people and scores["person"] + 3.0 >= max(scores.values()):
        last = [other for other in people if other.tokens[-1] == chain.tokens[-1]] or people
        if len(last) == 1:
            chain.full, chain.short = last[0], "short"
        else:
            chain.lexical.append(Clue("person", 2.5, "several persons in the article have this name"))
        return
    bodies = [other for other in fuller if other.decided()[0] == "organisation"]
    if len(bodies) == 1 and scores["place"] < 2 and len(chain.tokens) == 1 and scores["person"] < 3:
        chain.lexical.append(Clue("organisation", 1.2, f"a part of {bodies[0].written}"))


def _within(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Whether the words of one name are in another, in order; initials count as the words they begin."""
    if len(short) >= len(full):
        return False
    left = iter(full)
    return all(
        any(word == other or (len(word) == 1 and other.startswith(word)) for other in left) for word in short
    )
