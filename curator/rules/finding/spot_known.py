"""Where names that the record knows stand in a text."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from curator.rules.finding.spot_words import UNSPACED, Words, closed, folded, may_name, stems, words_of
from curator.rules.names import is_title

Span = tuple[int, int]

MOST_TOKENS = 6  # of a name that is looked up
_LONGEST_UNSPACED = 6
_WIDEST_GAP = 3
_LONGEST_ACRONYM = 6


def grams(words: Words) -> set[str]:
    """The normalised names (as `names.normalise` makes them) that may stand in the text, to look up in the record.

    Names of more than 6 tokens are not among them.
    """
    found: set[str] = set()
    for run in _runs(words):
        titles = [i for i in run if is_title(words.written[i])]
        told = [i for i in run if not is_title(words.written[i])]
        for indices in (told, titles):
            written = [words.written[i] for i in indices]
            for at, word in enumerate(written):
                if may_name(word):
                    found.update(_starting(written[at : at + MOST_TOKENS]))
    for word in {folded(word) for word in words.written if UNSPACED.search(word)}:
        for at in range(len(word)):
            found.update(word[at : at + size] for size in range(2, _LONGEST_UNSPACED + 1))
    found.discard("")
    return found


def _starting(written: list[str]) -> Iterator[str]:
    before = ""
    for word in written:
        for stem in stems(word):
            yield before + stem
        before += folded(word) + " "


def _runs(words: Words) -> Iterator[list[int]]:
    """The words that stand close enough to be one name, in order; what has no letters is left out."""
    run: list[int] = []
    for i in range(len(words)):
        if run and not _near(words, i):
            yield run
            run = []
        if folded(words.written[i]):
            run.append(i)
    if run:
        yield run


def _near(words: Words, i: int) -> bool:
    between = words.starts[i] - words.ends[i - 1]
    return (between == 1 and words.text[words.starts[i] - 1] != "\n") or (
        between <= _WIDEST_GAP and "\n" not in words.gap(i)
    )


class KnownNames:
    """Names to be found in texts, as they are written in the record."""

    def __init__(self, names: Iterable[str]) -> None:
        self._acronym: dict[str, bool] = {}
        self._longest: dict[str, int] = defaultdict(int)
        unspaced = []
        for name in names:
            if UNSPACED.search(name):
                unspaced.append(name)
                continue
            tokens = [token for word in words_of(name).written if (token := folded(word))]
            key = " ".join(tokens)
            if len(key) < 2:
                continue
            short = len(tokens) == 1 and name.isupper() and len(name) <= _LONGEST_ACRONYM
            self._acronym[key] = short and self._acronym.get(key, True)
            self._longest[tokens[0]] = max(self._longest[tokens[0]], len(tokens))
        unspaced.sort(key=len, reverse=True)
        self._unspaced = re.compile("|".join(map(re.escape, unspaced))) if unspaced else None

    def find(self, words: Words) -> list[Span]:
        """The spans of known names, sorted, not overlapping, the longest at each place; and how many words each has.

        In scripts with capitals a name is found where it begins with one, an acronym where it is all capitals.
        Bengali names are found with their case endings on.
        """
        found: list[Span] = []
        if self._longest:
            for run in _runs(words):
                at = 0
                while at < len(run):
                    size = self._length_at(words, run, at)
                    if size:
                        start, end = words.starts[run[at]], words.ends[run[at + size - 1]]
                        found.append((start, closed(words.text, start, end)))
                    at += size or 1
        if self._unspaced:
            found += [m.span() for m in self._unspaced.finditer(words.text)]
            found.sort()
        return found

    def _length_at(self, words: Words, run: list[int], at: int) -> int:
        """How many words of the run the longest known name has that starts at `at`; 0 when none does."""
        word = words.written[run[at]]
        firsts = stems(word)
        longest = max((self._longest.get(first, 0) for first in firsts), default=0)
        if not longest or not may_name(word):
            return 0
        tokens = [folded(words.written[i]) for i in run[at : at + longest]]
        for size in range(len(tokens), 0, -1):
            before = " ".join(tokens[: size - 1])
            for stem in stems(words.written[run[at + size - 1]]):
                acronym = self._acronym.get(f"{before} {stem}" if before else stem)
                if acronym is False or (acronym and word.isupper()):
                    return size
        return 0
