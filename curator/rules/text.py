"""Graphemes, words, sentences and paragraphs in a text.

All offsets are Unicode code points, all spans half-open; an offset outside the text counts as its nearest end. Every
function looks only around the offset it is given, so that the length of the text does not matter: what is more than
100,000 code points away from it is no longer its word or sentence.
Each line is a paragraph. A sentence never crosses a line.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal

from curator.rules.sentence_ends import sentence_end_at, sentence_end_marks

Span = tuple[int, int]
_Kind = Literal["letter", "ideograph", "mark", "joiner", "digit joiner", "flag", "modifier", "other"]

_ZWJ = "\u200d"
_ZWNJ = "\u200c"
_LETTER = re.compile(r"[^\W_]")
_NOT_SPACE = re.compile(r"\S")
_ALIKE = (
    "'\u2018\u2019\u201b\u02bc\u2032",
    '"\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb',
    "-\u2010\u2011\u2012\u2013\u2014\u2212",
)
_REACH = 2_000  # code points searched at once when going backwards
_FAR = (
    100_000  # code points in which the next word, or the end of a sentence, is searched: a few milliseconds
)
_LONGEST = 1_000  # longer graphemes and words are cut here: nobody writes them, and a key press must not wait for them


# -- graphemes ---------------------------------------------------------------------------------------------------


def next_grapheme(text: str, offset: int) -> int:
    """The first grapheme boundary after `offset`; the end of the text when there is none."""
    offset = _clamp(text, offset)
    return _grapheme_end(text, min(offset + 1, len(text)))


def previous_grapheme(text: str, offset: int) -> int:
    """The last grapheme boundary before `offset`; 0 when there is none."""
    return _grapheme_start(text, max(_clamp(text, offset) - 1, 0))


def snap(text: str, start: int, end: int) -> Span:
    """`start, end` widened to whole graphemes, then without white space at both ends."""
    start, end = sorted((_clamp(text, start), _clamp(text, end)))
    if start == end:
        return start, end
    start, end = _trim(text, _grapheme_start(text, start), _grapheme_end(text, end))
    # White space that carries a mark is no white space.
    return _grapheme_start(text, start) if start < end else start, end


def _grapheme_start(text: str, i: int) -> int:
    """The grapheme boundary at or before `i`."""
    first = max(i - _LONGEST, 0)
    while first < i < len(text) and _joined(text, i):
        i -= 1
    return i


def _grapheme_end(text: str, i: int) -> int:
    """The grapheme boundary at or after `i`."""
    last = min(i + _LONGEST, len(text))
    while 0 < i < last and _joined(text, i):
        i += 1
    return i


def _joined(text: str, i: int) -> bool:
    """Whether the code points before and at `i` (0 < i < len) belong to one grapheme."""
    before, ch = text[i - 1], text[i]
    if ch < "\u0300":
        return before == "\r" and ch == "\n"
    kind = _kind(ch)
    if kind in ("mark", "modifier"):
        return unicodedata.category(before) != "Cc"
    if kind == "flag" and _kind(before) == "flag":
        run = i
        while run > max(i - _LONGEST, 0) and _kind(text[run - 1]) == "flag":
            run -= 1
        return (i - run) % 2 == 1
    return before == _ZWJ and _pictographic(ch)


def _pictographic(ch: str) -> bool:
    return unicodedata.category(ch) == "So" or ch in "↔▪▫◽◾"


# -- words -------------------------------------------------------------------------------------------------------


def word_span(text: str, offset: int) -> Span:
    """The word at `offset`, or the one that ends there; `(offset, offset)` when there is neither.

    A word is letters, marks and digits, with apostrophes, hyphens and underscores inside it ("Kamr-ul-Hassan"),
    and points and commas between digits. Ideographs are words of their own.
    """
    offset = _clamp(text, offset)
    run = offset
    while run > max(offset - _LONGEST, 0) and _inside_run(text, run - 1):
        run -= 1
    best = (offset, offset)
    for start, end in _words_of_run(text, run, offset):
        if offset <= end:
            best = (start, end)
    return best


def next_word(text: str, offset: int) -> int:
    """Where the next word after `offset` starts; as far as it was searched when there is none."""
    offset = _clamp(text, offset)
    start, end = word_span(text, offset)
    stop = min(offset + _FAR, len(text))
    found = _LETTER.search(text, end if start <= offset < end else offset, stop)
    return found.start() if found else stop


def previous_word(text: str, offset: int) -> int:
    """Where the last word that starts before `offset` starts; as far as it was searched when there is none."""
    offset = _clamp(text, offset)
    first = max(offset - _FAR, 0)
    for i in range(offset - 1, first - 1, -1):
        if _kind(text[i]) in ("letter", "ideograph"):
            return word_span(text, i)[0]
    return first


def _words_of_run(text: str, start: int, last: int) -> Iterator[Span]:
    """The words that begin up to `last` in the run that starts at `start` and is not interrupted by anything that is
    never part of a word."""
    i = start
    while i <= last and i < len(text) and _inside_run(text, i):
        kind = _kind(text[i])
        if kind not in ("letter", "ideograph"):
            i += 1
            continue
        end = i + 1
        while end < min(i + 2 * _LONGEST, len(text)) and (step := _continues(text, end, kind)):
            end += step
        yield i, end
        i = end


def _continues(text: str, i: int, kind: _Kind) -> int:
    """How many code points from `i` on belong to the word of `kind` that reaches up to `i`."""
    here = _kind(text[i])
    if here == "mark":
        return 1
    if kind == "ideograph":
        return 0
    if here == "letter":
        return 1
    after = text[i + 1 : i + 2]
    if here == "joiner":
        return 2 if after and _kind(after) == "letter" else 0
    if here == "digit joiner":
        return 2 if after.isdecimal() and text[i - 1].isdecimal() else 0
    return 0


def _inside_run(text: str, i: int) -> bool:
    return _kind(text[i]) in ("letter", "ideograph", "mark", "joiner", "digit joiner")


@lru_cache(maxsize=4096)
def _kind(ch: str) -> _Kind:
    """What a code point is to words and graphemes."""
    if ch in "'’‐‑-_":
        return "joiner"
    if ch in ".,٫٬":
        return "digit joiner"
    if ch in (_ZWJ, _ZWNJ) or unicodedata.category(ch)[0] == "M":
        return "mark"
    if "\U0001f1e6" <= ch <= "\U0001f1ff":
        return "flag"
    if "\U0001f3fb" <= ch <= "\U0001f3ff":
        return "modifier"
    if ch.isalnum():
        name = unicodedata.name(ch, "")
        return "ideograph" if name.startswith(("CJK ", "HIRAGANA ")) else "letter"
    return "other"


# -- sentences and paragraphs ------------------------------------------------------------------------------------


def sentence_span(text: str, offset: int) -> Span:
    """The sentence at `offset`, without white space at its ends; the space after a sentence counts as part of it.

    `(offset, offset)` in a blank line.
    """
    offset = _clamp(text, offset)
    line_start, line_end = _line(text, offset, _FAR)
    start, end = _trim(
        text, _sentence_start(text, line_start, line_end, offset), _sentence_end(text, line_end, offset)
    )
    return (start, end) if start < end else (offset, offset)


def next_sentence(text: str, offset: int) -> int:
    """Where the next sentence after `offset` starts; the end of the text when there is none."""
    offset = _clamp(text, offset)
    start, end = sentence_span(text, offset)
    if offset < start:
        return start
    found = _NOT_SPACE.search(text, end)
    return found.start() if found else len(text)


def previous_sentence(text: str, offset: int) -> int:
    """Where the last sentence that starts before `offset` starts; 0 when there is none."""
    offset = _clamp(text, offset)
    start, end = sentence_span(text, offset)
    if start < min(offset, end):
        return start
    last = _trim_end(text, 0, min(start, offset))
    return sentence_span(text, last - 1)[0] if last else 0


def sentences(text: str, start: int, end: int) -> Iterator[Span]:
    """The sentences that begin in a stretch, in order."""
    at = start if sentence_span(text, start)[0] == start else next_sentence(text, start)
    while at < min(end, len(text)):
        span = sentence_span(text, at)
        if span[0] < span[1]:
            yield span
        at = next_sentence(text, at)


def paragraph_span(text: str, offset: int) -> Span:
    """The line at `offset`, without white space at its ends; `(offset, offset)` in a blank line."""
    offset = _clamp(text, offset)
    start, end = _trim(text, *_line(text, offset, len(text)))
    return (start, end) if start < end else (offset, offset)


def _line(text: str, offset: int, reach: int) -> Span:
    """The line at `offset`, or as much of it as lies within reach."""
    first, last = max(offset - reach, 0), min(offset + reach, len(text))
    start, end = text.rfind("\n", first, offset), text.find("\n", offset, last)
    return first if start < 0 else start + 1, last if end < 0 else end


def _sentence_start(text: str, line_start: int, line_end: int, offset: int) -> int:
    """The end of the last sentence that ends at or before `offset` in this line, or the start of the line."""
    if not _NOT_SPACE.search(text, offset, line_end):
        # In the white space that ends a line: it belongs to the last sentence, which nothing follows.
        offset = _trim(text, line_start, offset)[1] - 1
    high = offset
    while high > line_start:
        low = max(high - _REACH, line_start)
        ends = [
            end
            for mark in sentence_end_marks(text, low, high)
            if (end := sentence_end_at(text, mark)) is not None
        ]
        # A sentence owns the white space behind it, so it reaches up to the first letter of the next.
        nexts = [
            found.start() if (found := _NOT_SPACE.search(text, end, line_end)) else line_end for end in ends
        ]
        if at := bisect_right(nexts, offset):
            return nexts[at - 1]
        high = low
    return line_start


def _sentence_end(text: str, line_end: int, offset: int) -> int:
    """The end of the first sentence of this line whose following white space reaches beyond `offset`."""
    low = _line(text, offset, _REACH)[0]
    for mark in sentence_end_marks(text, low, line_end):
        end = sentence_end_at(text, mark)
        if end is None:
            continue
        found = _NOT_SPACE.search(text, end, line_end)
        if found is None:
            return line_end
        if found.start() > offset:
            return end
    return line_end


# -- searching ---------------------------------------------------------------------------------------------------


def find_all(text: str, needle: str, limit: int = 1000) -> list[Span]:
    """Where `needle` stands in `text`: at most `limit` spans that do not overlap, first to last.

    Upper and lower case are the same, any run of white space matches any other, and so do quotation marks and hyphens
    of one sort, however they are printed: people type straight ones. Everything else is literal.
    """
    if not needle.strip():
        return []
    plain = text.isascii() and needle.isascii()
    if plain:  # lower case on both sides finds the same several times as fast
        text, needle = text.lower(), needle.lower()
    words = [
        (re.escape(part) if plain else "".join(map(_as_printed, part))) if part.strip() else r"\s+"
        for part in re.split(r"(\s+)", needle)
        if part
    ]
    # Elsewhere matching code point by code point keeps the offsets true: "İ" in lower case becomes two.
    pattern = re.compile("".join(words), 0 if plain else re.IGNORECASE)
    spans: list[Span] = []
    for found in pattern.finditer(text):
        if len(spans) >= limit:
            break
        spans.append(found.span())
    return spans


def _as_printed(character: str) -> str:
    """A pattern for one code point typed: itself, or any of its sort."""
    alike = next((sort for sort in _ALIKE if character in sort), "")
    return f"[{re.escape(alike)}]" if alike else re.escape(character)


def _trim(text: str, start: int, end: int) -> Span:
    """Without white space at both ends."""
    found = _NOT_SPACE.search(text, start, end)
    first = found.start() if found else end
    return first, _trim_end(text, first, end)


def _trim_end(text: str, start: int, end: int) -> int:
    """The end without white space before it."""
    while end > start and text[end - 1].isspace():
        begin = max(end - _REACH, start)
        end = begin + len(text[begin:end].rstrip())
    return end


def _clamp(text: str, offset: int) -> int:
    return min(max(offset, 0), len(text))
