"""Which stretches of an article mean the same, what that is called in full, and what its kind is: all places where a
name stands have a say in it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from math import exp

from curator.rules import names, short_forms
from curator.rules.finding.clues import Clue, Kind

KINDS: tuple[Kind, ...] = ("person", "organisation", "place")
_MOST_REASONS = 2
_MOST_SHARING = 60
"""Names that share a word: where there are more, nobody can say whom a surname means."""
_SURE = 0.85
_SHARED = 3.0
"""How much it weighs that a person of the article has the name."""


@dataclass(slots=True)
class Chain:
    """All stretches with the same words. `full` is the chain of the fuller form that it is short for, `given` the kind
    that the record knows;
    `several` are the persons that it may be short for, `ranks` what stands before it (folded words)."""

    tokens: tuple[str, ...]
    written: str
    given: Kind | None = None
    full: Chain | None = None
    short: str = ""
    several: list[Chain] = field(default_factory=list)
    ranks: set[str] = field(default_factory=set)
    lexical: list[Clue] = field(default_factory=list)
    paired: bool = False
    places: int = 0
    _around: dict[Kind, float] = field(default_factory=lambda: dict.fromkeys(KINDS, 0.0))
    _best: dict[Kind, Clue] = field(default_factory=dict)

    def meant(self, ranks: set[str]) -> Chain | None:
        """The fuller form that is meant where these ranks stand before it; None where several may be."""
        if self.full is not None:
            return self.full
        fitting = [one for one in self.several if ranks & one.ranks]
        return fitting[0] if len(fitting) == 1 else None

    def hear(self, clues: Sequence[Clue]) -> None:
        """Take in what speaks for it at one more place."""
        self.places += 1
        for clue in clues:
            self._around[clue.kind] += clue.weight
            if clue.weight > 0 and (
                clue.kind not in self._best or clue.weight > self._best[clue.kind].weight
            ):
                self._best[clue.kind] = clue

    def scores(self) -> dict[Kind, float]:
        """What speaks for each kind: its own words once, what stands around it less with every further place."""
        share = max(self.places, 1) ** -0.5
        total = {kind: weight * share for kind, weight in self._around.items()}
        for clue in self.lexical:
            total[clue.kind] += clue.weight
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

    def why(self, here: Sequence[Clue] = ()) -> str:
        """Why it is of that kind where these clues stand around it, in one line."""
        if self.given is not None:
            return "the record knows this name"
        if self.full is not None:
            return f"short for {self.full.written}: {self.full.why()}"
        kind, _ = self.decided()
        reasons = [clue.why for clue in (best(self.lexical, kind), best(here, kind)) if clue is not None]
        if (
            len(reasons) < _MOST_REASONS
            and (elsewhere := self._best.get(kind))
            and elsewhere.why not in reasons
        ):
            reasons.append(f"elsewhere {elsewhere.why}")
        return "; ".join(reasons) or "a word with a capital that nothing explains"


def best(clues: Sequence[Clue], kind: Kind) -> Clue | None:
    """The clue that speaks most for a kind; None where none does."""
    most = max((clue for clue in clues if clue.kind == kind), key=lambda clue: clue.weight, default=None)
    return most if most is not None and most.weight > 0 else None


def pair(one: Chain, other: Chain) -> None:
    """Two names are joined by "and": the one that is not sure is rather of the kind of the other."""
    for unsure, sure in ((one, other), (other, one)):
        (_, doubtful), (kind, certain) = unsure.decided(), sure.decided()
        if doubtful < _SURE <= certain and not unsure.paired:
            unsure.paired = True
            unsure.lexical.append(Clue(kind, 1.0, f"“and” joins it to {sure.written}"))


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
    sharing = min((by_token.get(token, []) for token in chain.tokens), key=len)
    if len(sharing) > _MOST_SHARING:
        return
    fuller = [
        other
        for other in sharing
        if len(other.tokens) > len(chain.tokens) and _within(chain.tokens, other.tokens)
    ]
    fuller = [other for other in fuller if not any(_within(other.tokens, more.tokens) for more in fuller)]
    people = [other for other in fuller if other.decided()[0] == "person"]
    if people and scores["person"] + _SHARED >= max(scores.values()):
        last = [other for other in people if other.tokens[-1] == chain.tokens[-1]] or people
        if len(last) == 1:
            chain.full, chain.short = last[0], "short"
        else:
            chain.several = last
            chain.lexical.append(Clue("person", 2.5, "several persons in the article have this name"))
        return
    bodies = [other for other in fuller if other.decided()[0] == "organisation"]
    if len(bodies) == 1 and scores["place"] < 2 and len(chain.tokens) == 1 and scores["person"] < _SHARED:
        chain.lexical.append(Clue("organisation", 1.2, f"a part of {bodies[0].written}"))


def _within(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Whether the words of one name are in another, in order; initials count as the words they begin."""
    if len(short) >= len(full):
        return False
    left = iter(full)
    return all(
        any(word == other or (len(word) == 1 and other.startswith(word)) for other in left) for word in short
    )
