"""Where an article names the entities of the record, however it writes their names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from curator.codebook.types import EntityKind
from curator.rules import names
from curator.rules.finding import spot_words

Span = tuple[int, int]

SPELT_ALIKE = 0.8
"""The score from which another spelling in full is taken for the name."""
_BEGINNING = 3


class NamesTold:
    """The names of one text. `spots` are the stretches of it that name somebody, as `rules.spots` finds them."""

    def __init__(self, text: str, spots: Iterable[Span]) -> None:
        words = spot_words.words_of(text)
        self._starts, self._ends = words.starts, words.ends
        self._forms = [spot_words.stems(word) for word in words.written]
        self._capital = [spot_words.may_name(word) for word in words.written]
        self._at: dict[str, list[int]] = defaultdict(list)
        for i, forms in enumerate(self._forms):
            for form in forms:
                self._at[form].append(i)
        self._full: dict[str, list[Span]] = defaultdict(list)
        for start, end in spots:
            if len(names.tokens(text[start:end])) > 1:
                self._full[text[start:end]].append((start, end))

    def places(self, called: Sequence[str], kind: EntityKind) -> tuple[Span, ...]:
        """The stretches (code points) in which an entity that goes by these names is named, first to last.

        A person's surname alone counts where the full name stands too: it is that of many.
        """
        found: set[Span] = set()
        alone: list[Span] = []
        for name in called:
            tokens = names.tokens(name)
            there = list(self._exactly(tokens))
            if kind == "person" and len(tokens) == 1:
                alone += there
                continue
            if kind == "person":
                there += self._spelt_like(name, tokens)
                if there:  # who is named in full is named by the surname afterwards
                    alone += [self._word(i) for i in self._at.get(tokens[-1], ()) if self._capital[i]]
            found.update(there)
        if found or all(len(names.tokens(name)) == 1 for name in called):
            found.update(alone)
        return tuple(_longest(found))

    def _word(self, i: int, count: int = 1) -> Span:
        return self._starts[i], self._ends[i + count - 1]

    def _exactly(self, tokens: Sequence[str]) -> Iterable[Span]:
        if not tokens:
            return
        for i in self._at.get(tokens[0], ()):
            after = self._forms[i : i + len(tokens)]
            same = all(token in forms for token, forms in zip(tokens, after, strict=False))
            if self._capital[i] and len(after) == len(tokens) and same:
                yield self._word(i, len(tokens))

    def _spelt_like(self, name: str, tokens: Sequence[str]) -> Iterable[Span]:
        """Where a name is written otherwise; only what begins alike in some word is compared."""
        begun = {token[:_BEGINNING] for token in tokens if len(token) > 2}
        for written, at in self._full.items():
            if any(token[:_BEGINNING] in begun for token in names.tokens(written)) and (
                names.score(written, name).value >= SPELT_ALIKE
            ):
                yield from at


def _longest(spans: Iterable[Span]) -> Iterable[Span]:
    """The spans without those that lie in another one, in order."""
    end = -1
    for span in sorted(spans, key=lambda span: (span[0], -span[1])):
        if span[1] > end:
            yield span
            end = span[1]
