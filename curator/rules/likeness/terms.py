"""What an article says, as terms that can be compared: its words, and its names with what singles a report out.

Words are folded and cut back to their stems; names are what is written with capitals inside a sentence, and pairs of
such words beside each other; ages and numbers of houses count as names. How often a term stands there counts less and
less, a headline and the beginning count more.
"""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from zlib import crc32

from curator.rules.likeness.words import CALENDAR, COMMON, EMPTY
from curator.rules.search_words import fold

Span = tuple[int, int]

READ = 60_000
"""Code points of a text that are read: no report is longer, and a long text must not cost more than it tells."""
LEAD = 400
"""Code points at the beginning of a story that tell most of it."""
UNIT = 16
"""A term that stands once in the body of a text weighs this much."""
_TITLE, _OPENING, _BODY = 3.0, 2.0, 1.0
_COMMON = 0.5
_HEAVIEST = 255
_JOINS = (" ", "-", "\u00a0")  # what stands between two words of one name
_PARTS = 4  # words of a name before the last one that a reason says
_WORDS, _NAMES = "", "="

# Beyond ASCII letters, marks and digits of all scripts, without the punctuation that Western and Asian texts have.
_WORD = re.compile(
    r"[0-9A-Za-z\u00aa\u00b5\u00ba\u00c0-\u1fff\u200c\u200d\u2c00-\u2dff\u3005-\u3007\u3041-\uffef"
    r"\U00010000-\U0010ffff]+"
)
_AGE = re.compile(r"\b(\d{1,3})[- ]years?[- ]old\b|\baged? (\d{1,3})\b|, (\d{2}),")
_HOUSES = re.compile(r"\b(\d{2,5}) block\b")
_ENDS = frozenset(".!?:\n\"“”‘'•*(।॥")


@dataclass(frozen=True, slots=True)
class Terms:
    """The terms of an article and what each weighs (1 to 255), by their keys; `said` are the words behind the
    keys, of a name as the article writes it."""

    words: Mapping[int, int]
    names: Mapping[int, int]
    said: Mapping[int, str] = field(default_factory=dict, compare=False)


def key(term: str) -> int:
    """A term as a number of 32 bits: what an index holds."""
    return crc32(term.encode("utf-8", "surrogatepass"))


def terms(title: str, text: str, own: Sequence[Span] | None = None) -> Terms:
    """The terms of an article with this title, of the stretches of its text that are its own story (all, if None)."""
    words: dict[str, float] = defaultdict(float)
    names: dict[str, float] = defaultdict(float)
    written: dict[str, str] = {}
    told = _told(text, own)
    capitals = _capitalised(told)
    for piece, weight in [(title, _TITLE), *_zones(told)]:
        _count(piece, weight, capitals, words, names, written)
    for found in _AGE.finditer(told):
        names[f"aged {found[1] or found[2] or found[3]}"] += _BODY
    for found in _HOUSES.finditer(told):
        names[f"{found[1]} block"] += _BODY
    said: dict[int, str] = {}
    return Terms(_weighed(words, said, _WORDS, written), _weighed(names, said, _NAMES, written), said)


def _told(text: str, own: Sequence[Span] | None) -> str:
    if own is None:
        return text[:READ]
    return "\n".join(text[start:end] for start, end in own)[:READ]


def _zones(told: str) -> Iterator[tuple[str, float]]:
    """The beginning and the rest, cut at a blank."""
    cut = told.rfind(" ", 0, LEAD) if len(told) > LEAD else len(told)
    cut = cut if cut > 0 else LEAD
    yield told[:cut], _OPENING
    yield told[cut:], _BODY


def _capitalised(told: str) -> frozenset[str]:
    """The words that have a capital inside a sentence."""
    found = set()
    for match in _WORD.finditer(told):
        word = match[0]
        if word[0].isupper() and not _begins(told, match.start()):
            found.add(fold(word).strip())
    return frozenset(found - EMPTY - CALENDAR)


def _begins(text: str, at: int) -> bool:
    """Whether a sentence or quotation begins there, where any word has a capital."""
    at -= 1
    while at >= 0 and text[at] in " \t\u00a0":
        at -= 1
    return at < 0 or text[at] in _ENDS


def _count(
    piece: str,
    weight: float,
    capitals: frozenset[str],
    words: dict[str, float],
    names: dict[str, float],
    written: dict[str, str],
) -> None:
    """Count the terms of a piece of the text. `written` says how each was met: a word as it stood there first, a
    name in the longest one that it is part of."""
    run: list[re.Match[str]] = []
    for match in _WORD.finditer(piece):
        folded = fold(match[0]).strip()
        named = match[0][0].isupper() and folded in capitals
        for word in folded.split():
            if word not in EMPTY and (len(word) > 1 or not word.isascii()):
                stem = word if named else _stem(word)
                words[stem] += weight
                written.setdefault(f"{_WORDS}{stem}", word)
        if not named or len(folded) < 2:
            run = []
            continue
        names[folded] += weight
        if run and _joined(run[-1][0], piece[run[-1].end() : match.start()]):
            names[f"{fold(run[-1][0]).strip()} {folded}"] += weight
        else:
            run = []
        run = [*run[-_PARTS:], match]
        whole = piece[run[0].start() : match.end()]
        forms = [fold(part[0]).strip() for part in run]
        for form in (*forms, *map(" ".join, pairwise(forms))):
            if len(written.get(_NAMES + form, "")) < len(whole):
                written[_NAMES + form] = whole


def _joined(before: str, between: str) -> bool:
    """Whether the next word belongs to the name that ends in this word: an initial may have a stop behind it."""
    return between in _JOINS or (between == ". " and len(before) < 3)


def _stem(word: str) -> str:
    """An English word without its commonest endings; a word of another script stays as it is."""
    if not word.isascii() or len(word) < 5 or word[-1].isdigit():
        return word
    if word.endswith("ies"):
        return word[:-3] + "y"
    for ending in ("ing", "ed", "es", "s"):
        if word.endswith(ending) and len(word) - len(ending) >= 4 and not word.endswith("ss"):
            return word[: -len(ending)].removesuffix("e")
    return word.removesuffix("e")


_COMMON_STEMS = frozenset(_stem(word) for word in COMMON) | COMMON


def _weighed(
    counted: Mapping[str, float], said: dict[int, str], space: str, written: Mapping[str, str]
) -> dict[int, int]:
    """The terms by their keys, which are of one space for words and of another one for names."""
    weights: dict[int, int] = {}
    for term, count in counted.items():
        weight = UNIT * (1 + math.log(count)) * (_COMMON if term in _COMMON_STEMS else 1)
        number = key(space + term)
        weights[number] = max(min(round(weight), _HEAVIEST), 1)
        said[number] = written.get(space + term, term)
    return weights
