"""Which of very many names are worth comparing: those that share what few others have.

Comparing all with all would be five thousand million comparisons for 100,000 names. Two names of one entity share how
they sound as a whole, or some of their rarer words; a word that hundreds share tells nothing and leads to nobody.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from math import log
from typing import Final

_MOST_SHARED: Final = 120
"""Names that share a word, at most, for it to lead from one of them to the others."""
_LARGEST: Final = 24
"""Names in a group that are compared with each other; those of a larger group are compared with the first alone."""
_ALIKE: Final = 0.55
"""Of the weight of their words, what two names share at least."""
_WITHIN: Final = 0.95
"""Of the weight of the shorter one, what a name has that is the other one with a word more."""
_LETTERS: Final = 0.84
"""Of the letters of both, what two names have in common that differ by slips of the pen."""
_BESIDE: Final = 4
"""Names after one in alphabetical order that are looked at for slips of the pen."""
_PARTICLES: Final = frozenset("al el ul ur ud uz us un ush".split())
"""What is written as one with the word before it, or by itself: kamrul, kamr-ul."""
_ACRONYM: Final = range(3, 7)
_TELLING: Final = 4
"""Letters of a word, at least, that gives its first one to every acronym; shorter ones may be left out."""

Couple = tuple[int, int]
"""The places of two names in the sequence that was given, the smaller one first."""


@dataclass(slots=True)
class Blocks:
    """Names by what they share. `normals` are normalised names (words between single blanks), `kinds` those of their
    entities; `sound` says how a word sounds, the same for spellings of one word and never empty."""

    normals: Sequence[str]
    kinds: Sequence[str]
    sound: Callable[[str], str]
    _sounds: list[tuple[str, ...]] = field(default_factory=list)
    _shared: Counter[str] = field(default_factory=Counter)
    _known: dict[str, str] = field(default_factory=dict)

    def equal(self) -> Iterator[Couple]:
        """Names of the same words, in whichever order, as they sound."""
        groups: dict[tuple[str, ...], list[int]] = defaultdict(list)
        for at, normal in enumerate(self.normals):
            sounds = self._heard(normal)
            self._sounds.append(sounds)
            self._shared.update(sounds)
            if sounds:
                groups[(self.kinds[at], *sorted(sounds))].append(at)
        for group in groups.values():
            yield from couples(group)

    def sharing(self, order: Iterable[int]) -> Iterator[Couple]:
        """Names that share rare words, those of `order` (places of names) one after the other; `equal` comes first."""
        having: dict[tuple[str, str], list[int]] = defaultdict(list)
        for at, sounds in enumerate(self._sounds):
            for sound in sounds:
                if self._shared[sound] <= _MOST_SHARED:
                    having[self.kinds[at], sound].append(at)
        total = len(self._sounds) + 1
        weights = {sound: log(total / shared) for sound, shared in self._shared.items()}
        total_of = [sum(weights[sound] for sound in set(sounds)) for sounds in self._sounds]
        done = bytearray(len(self._sounds))
        close = _closeness()
        for at in order:
            done[at] = True
            kind, own, weight = self.kinds[at], set(self._sounds[at]), total_of[at]
            reached = {other for sound in own for other in having.get((kind, sound), ()) if not done[other]}
            for other in reached:
                shared = own.intersection(self._sounds[other])
                both = sum(weights[sound] for sound in shared)
                if (
                    2 * both >= _ALIKE * (weight + total_of[other])
                    or (len(shared) > 1 and both >= _WITHIN * min(weight, total_of[other]))
                    or close(self.normals[at], self.normals[other])
                ):
                    yield (at, other) if at < other else (other, at)

    def slips(self) -> Iterator[Couple]:
        """Names that differ in a few letters: read forwards or backwards they stand beside each other in order."""
        close = _closeness()
        for turned in (False, True):
            shelves: dict[tuple[str, str], list[tuple[str, int]]] = defaultdict(list)
            for at, normal in enumerate(self.normals):
                if len(normal) > 1:
                    read = normal[::-1] if turned else normal
                    shelves[self.kinds[at], read[0]].append((read, at))
            for shelf in shelves.values():
                shelf.sort()
                for place, (read, at) in enumerate(shelf):
                    for other, there in shelf[place + 1 : place + 1 + _BESIDE]:
                        if close(read, other):
                            yield (at, there) if at < there else (there, at)

    def acronyms(self) -> Iterator[Couple]:
        """Names of one word, and those whose words begin with its letters."""
        called: dict[tuple[str, str], list[int]] = defaultdict(list)
        for at, normal in enumerate(self.normals):
            if " " not in normal and len(normal) in _ACRONYM:
                called[self.kinds[at], normal].append(at)
        for at, normal in enumerate(self.normals):
            words = normal.split()
            if len(words) < _ACRONYM.start:
                continue
            every = "".join(word[0] for word in words)
            told = "".join(word[0] for word in words if len(word) >= _TELLING)
            for initials in {every, told}:
                for other in called.get((self.kinds[at], initials), ())[:_LARGEST]:
                    yield (at, other) if at < other else (other, at)

    def _heard(self, normal: str) -> tuple[str, ...]:
        """The words of a name as they sound, particles joined with the word before; initials tell too little."""
        words: list[str] = []
        for word in normal.split():
            if words and word in _PARTICLES and len(words[-1]) > 1:
                words[-1] += word
            else:
                words.append(word)
        return tuple(self._one(word) for word in words if len(word) > 1) or tuple(words)

    def _one(self, word: str) -> str:
        sound = self._known.get(word)
        if sound is None:
            sound = self._known[word] = self.sound(word)
        return sound


def _closeness() -> Callable[[str, str], bool]:
    """Tells whether two normalised names have most of their letters in common, in order."""
    from rapidfuzz.distance import Indel  # compiled; not needed before the first comparison

    return lambda one, other: Indel.normalized_similarity(one, other, score_cutoff=_LETTERS) > 0


def couples(group: Sequence[int]) -> Iterator[Couple]:
    """Each with each; of a large group each with the first: whoever judges them comes to the others that way."""
    if len(group) <= _LARGEST:
        yield from combinations(group, 2)
    else:
        yield from ((group[0], other) for other in group[1:])
