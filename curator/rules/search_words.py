"""What people type to find something, and where a text says it.

Texts and questions are folded alike before they are compared: small letters, no accents, no vowel points of Arabic and
Hebrew, one form of every letter and digit. What remains are words between blanks. Scripts that put no blanks between
words are cut into single characters, so that a word of them is a phrase.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

Span = tuple[int, int]

LONGEST = 1_000
"""How many code points of a question are read."""

MOST = 24
"""How many words and phrases of a question are read."""

_FEWEST, _FEW = 2, 3  # letters that may be the beginning of a name or title, and of any word
_HANGUL = re.compile("[\uac00-\ud7a3]")  # a syllable is a beginning: two of them are most names
_CHUNK = 512
_MOST_PLACES = 500  # of one term in one text

# One after the other, without blanks: kana, bopomofo and Han; Thai, Lao, Burmese and Khmer.
_UNSPACED = (
    (0x0E00, 0x0EFF),
    (0x1000, 0x109F),
    (0x1780, 0x17FF),
    (0x3005, 0x3007),
    (0x3040, 0x312F),
    (0x31A0, 0x31BF),
    (0x31F0, 0x31FF),
    (0x3400, 0x4DBF),
    (0x4E00, 0x9FFF),
    (0xF900, 0xFAFF),
    (0x20000, 0x3FFFF),
)
# Marks that may be written or left out: accents, points of Hebrew and Arabic, variation selectors.
_OPTIONAL = (
    (0x0300, 0x036F),
    (0x0483, 0x0489),
    (0x0591, 0x05BD),
    (0x05BF, 0x05C7),
    (0x0610, 0x061A),
    (0x064B, 0x065F),
    (0x0670, 0x0670),
    (0x06D6, 0x06ED),
    (0x1AB0, 0x1AFF),
    (0x1DC0, 0x1DFF),
    (0x20D0, 0x20FF),
    (0xFE00, 0xFE0F),
    (0xFE20, 0xFE2F),
    (0xE0100, 0xE01EF),
)
_TATWEEL, _ZERO_WIDTH_SPACE = 0x0640, 0x200B
# The same letter on an Arabic and on a Persian or Urdu keyboard.
_SAME_LETTER = str.maketrans({"ي": "ی", "ى": "ی", "ك": "ک"})
_HANGUL_OR_KANA = (
    (0x1100, 0x11FF),
    (0x3040, 0x30FF),
    (0x3130, 0x318F),
    (0xA960, 0xA97F),
    (0xAC00, 0xD7FF),
    (0xFF66, 0xFFDC),
)


def _within(code: int, ranges: Sequence[Span]) -> bool:
    return any(first <= code <= last for first, last in ranges)


class _Folding(dict[int, str]):
    """What every code point becomes, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        self[code] = made = _folded(code)
        return made


def _folded(code: int) -> str:
    ch = chr(code)
    if _within(code, _OPTIONAL) or code == _TATWEEL:
        return ""
    category = unicodedata.category(ch)
    if category == "Cf" and code != _ZERO_WIDTH_SPACE:
        return ""  # joiners stand inside words of Bengali, Urdu and many others
    if category == "So":
        return f" {ch} "
    if category == "Nd":
        return str(unicodedata.decimal(ch))
    if category[0] not in "LNM" and category != "Co":
        return " "
    if _within(code, _HANGUL_OR_KANA):
        plain = unicodedata.normalize("NFKC", ch)
    else:
        plain = unicodedata.normalize("NFKD", ch.casefold()).casefold().translate(_SAME_LETTER)
        plain = "".join(c for c in plain if not _within(ord(c), _OPTIONAL))
    return "".join(f" {c} " if _within(ord(c), _UNSPACED) else c if _in_word(c) else " " for c in plain)


def _in_word(ch: str) -> bool:
    return (
        ch.isalnum() if ch.isascii() else unicodedata.category(ch)[0] in "LNM" or "\ue000" <= ch <= "\uf8ff"
    )


_FOLDING = _Folding()


def fold(text: str) -> str:
    """`text` as it is indexed. Words are runs of ASCII letters and digits and of everything beyond ASCII."""
    return text.lower() if text.isascii() else text.translate(_FOLDING)


_WORD = re.compile(r"[0-9a-z\x80-\U0010ffff]+")
_NO_WORD = r"[^0-9a-z\x80-\U0010ffff]+"
_BEFORE, _AFTER = r"(?<![0-9a-z\x80-\U0010ffff])", r"(?![0-9a-z\x80-\U0010ffff])"
_REST = r"[0-9a-z\x80-\U0010ffff]*"
_QUOTATION_MARKS = re.compile('["“”„«»]')


@dataclass(frozen=True, slots=True)
class Term:
    """Folded words that must follow each other; `begun`: the last of them may go on."""

    words: tuple[str, ...]
    begun: bool = False


def read(typed: str) -> tuple[Term, ...]:
    """The terms of a question: all of them must be found. Any text can be asked, none has a meaning beyond its words.

    What stands in quotation marks is a phrase; the word that ends the question is taken for the beginning of one.
    """
    typed = typed[:LONGEST]
    terms: list[Term] = []
    parts = _QUOTATION_MARKS.split(typed)
    for number, part in enumerate(parts):
        for piece in [part] if number % 2 else part.split():
            words = tuple(_WORD.findall(fold(piece)))
            if words:
                terms.append(Term(words))
    if terms and _in_word(typed[-1]) and len(terms[-1].words[-1]) >= _FEWEST:
        terms[-1] = Term(terms[-1].words, begun=True)
    return tuple(dict.fromkeys(terms[:MOST]))


def in_texts(terms: Sequence[Term]) -> tuple[Term, ...]:
    """The terms as they are sought in whole texts, where the beginning of a word needs three letters."""
    return tuple(
        Term(term.words, term.begun and (len(term.words[-1]) >= _FEW or bool(_HANGUL.search(term.words[-1]))))
        for term in terms
    )


@lru_cache(maxsize=256)
def _pattern(term: Term) -> re.Pattern[str]:
    end = _REST if term.begun else ""
    return re.compile(_BEFORE + _NO_WORD.join(map(re.escape, term.words)) + end + _AFTER)


def places(text: str, terms: Sequence[Term]) -> list[tuple[int, int, int]]:
    """Where the text says the terms: (start, end, index of the term), first to last; offsets are code points.

    A word that was begun is found whole. At most 500 places of each term.
    """
    found: list[tuple[int, int, int]] = []
    folded = _Folded(text)
    for number, term in enumerate(terms):
        for match, _ in zip(_pattern(term).finditer(folded.text), range(_MOST_PLACES), strict=False):
            found.append((*folded.origin(*match.span()), number))
    return sorted(found)


def says(text: str, terms: Sequence[Term]) -> int:
    """How many of the terms the text says."""
    folded = fold(text)
    return sum(_pattern(term).search(folded) is not None for term in terms)


def spans(found: Sequence[tuple[int, int, int]]) -> tuple[Span, ...]:
    """The places as spans that neither overlap nor touch, first to last."""
    joined: list[Span] = []
    for start, end, _ in found:
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((start, end))
    return tuple(joined)


class _Folded:
    """A folded text that knows where its characters came from."""

    def __init__(self, text: str) -> None:
        self._source = text
        self._same = text.isascii()
        pieces = (
            [fold(text)] if self._same else [text[at : at + _CHUNK] for at in range(0, len(text), _CHUNK)]
        )
        self._pieces = pieces if self._same else [piece.translate(_FOLDING) for piece in pieces]
        self.text = "".join(self._pieces)
        self._starts = list(self._offsets())

    def _offsets(self) -> Iterator[int]:
        at = 0
        for piece in self._pieces:
            yield at
            at += len(piece)

    def origin(self, start: int, end: int) -> Span:
        """The stretch of the source that became `start` to `end`, with the marks behind it that were left out."""
        if self._same:
            return start, end
        first, last = self._source_of(start), self._source_of(end - 1) + 1
        while last < len(self._source) and not _FOLDING[ord(self._source[last])]:
            last += 1
        return first, last

    def _source_of(self, offset: int) -> int:
        """The code point of the source that became the character at `offset`."""
        number = bisect_right(self._starts, offset) - 1
        at, source = self._starts[number], number * _CHUNK
        while True:
            at += len(_FOLDING[ord(self._source[source])])
            if at > offset:
                return source
            source += 1
