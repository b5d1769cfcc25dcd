"""Where a text says when: what `rules/dates` can read, and vague words like "recently"."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal

from curator.rules.calendar.words import MONTH_OF, WEEKDAY_OF, plain
from curator.rules.dates import is_date
from curator.rules.finding.spot_words import Words, closed

Span = tuple[int, int]
_Part = Literal["", "anchor", "number", "lead", "inner", "tail"]

_LONGEST = 10  # words of one date
_UNITS = "day days week weeks weekend month months year years"
_ANCHORS = frozenset(f"today yesterday tomorrow tonight {_UNITS}".split())
_LEADS = frozenset(
    "on in at by since before after until till from between during over within early earlier late later mid last this"
    " next past previous coming about around circa a an গত আগামী".split()
)
_INNER = frozenset("of and to through".split())
_TAILS = frozenset("ago morning afternoon evening night".split())
_NUMBERS = frozenset("one two three four five six seven eight nine ten eleven twelve".split())
_NUMBER = re.compile(r"\d{1,2}(?:st|nd|rd|th)?\Z")
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d(?:s|সালের|সালে)?\Z")
_DIGITS = re.compile(r"\d+\Z")
_BENGALI_DAYS = frozenset(unicodedata.normalize("NFC", word) for word in ("গতকাল", "আজ", "সাল", "সালে", "সালের"))
# Alone these are other words as well.
_DOUBTFUL = frozenset("may march mar sun sat mon wed jan fri dec sep second পীর پیر".split())
_COUNTED = frozenset(
    "people troops soldiers men women personnel students families tonnes tons dollars crore lakh million billion"
    " percent per km kilometres kilometers miles kg feet metres meters taka rupees years months days copies".split()
)
_GAP = re.compile(r"[ \u00a0]{1,2}\Z|, ?\Z| ?\(\Z|\),? ?\Z| ?[-–—‐‑/] ?\Z")
_TIGHT = frozenset("-/.")
_NOT_A_YEAR_BEFORE = frozenset("$€£₹৳#/.@,-")

_MANY = r"(?:a few|few|several|many|two|three|four|five|six|seven|eight|nine|ten|\d+)"
_SPANS = "(?:days|weeks|months|years|decades)"
_VAGUE = re.compile(
    r"\b(?:recently|lately|shortly|soon|these days|the other day|in a long time"
    r"|(?:the|that) (?:same|following|next|previous) (?:day|week|month|year)"
    r"|(?:(?:in|over|for|during|within|throughout) )?(?:the )?(?:recent|past|last|next|coming|previous)"
    rf"(?: {_MANY})? {_SPANS}"
    rf"|(?:in|over|for|during|within|after|throughout) (?:{_MANY} )?{_SPANS}"
    rf"|(?:{_MANY} )?{_SPANS} (?:ago|later|earlier))\b",
    re.IGNORECASE,
)
_VAGUE_ELSEWHERE = re.compile("সম্প্রতি|শিগগিরই|हाल ही में|हाल में|حال ہی میں|حالیہ دنوں")


def find(words: Words) -> list[Span]:
    """The spans of dates, sorted by where they start; vague ones may overlap those that can be read."""
    found = [span for stretch in _stretches(words) for span in _read(words, stretch)]
    found += [m.span() for m in _VAGUE.finditer(words.text)]
    found += [m.span() for m in _VAGUE_ELSEWHERE.finditer(words.text)]
    return sorted(found)


def _stretches(words: Words) -> Iterator[range]:
    """Neighbouring words that may all be parts of one date, where at least one names a day, month or year."""
    first, anchored = 0, False
    for i in range(len(words) + 1):
        part = _part(words.written[i]) if i < len(words) else ""
        if not part or (i > first and not _joined(words, i)):
            if anchored:
                yield range(first, i)
            first, anchored = (i if part else i + 1), False
        anchored = anchored or part == "anchor"


@lru_cache(maxsize=65536)
def _part(word: str) -> _Part:
    """What a word can be in a date."""
    small = word.casefold()
    if not word.isascii():
        small = "".join(str(unicodedata.decimal(ch)) if ch.isdecimal() else ch for ch in small)
    if _YEAR.match(small):
        return "anchor"
    if _NUMBER.match(small) or small in _NUMBERS:
        return "number"
    if small in _ANCHORS or small in _BENGALI_DAYS:
        return "anchor"
    if small == "the" or small in _LEADS:
        return "lead"
    if small in _INNER:
        return "inner"
    if small in _TAILS:
        return "tail"
    if word.isascii() and word[:1].islower():
        return ""
    bare = plain(word)
    return "anchor" if bare in MONTH_OF or bare in WEEKDAY_OF else ""


def _joined(words: Words, i: int) -> bool:
    """Whether words `i - 1` and `i` may belong to one date, by what stands between them."""
    gap = words.gap(i)
    before, here = words.written[i - 1], words.written[i]
    digits = before[-1:].isdecimal() and here[:1].isdecimal()
    if digits and gap == " " and i > 1 and words.gap(i - 1) in _TIGHT:
        return False  # two dates in digits
    if gap == " " or _GAP.match(gap):
        return True
    return (gap == "." and digits) or (gap == ". " and len(before) <= 4 and before.lower() in MONTH_OF)


def _read(words: Words, stretch: range) -> Iterator[Span]:
    """The readable dates of a stretch, from the left, each as long as it can be read."""
    first = stretch.start
    while first < stretch.stop:
        for stop in range(min(stretch.stop, first + _LONGEST), first, -1):
            chosen = range(first, stop)
            if _may_be_one(words, chosen) and is_date(words.text[slice(*_span(words, chosen))]):
                yield _span(words, chosen)
                first = stop
                break
        else:
            first += 1


def _may_be_one(words: Words, chosen: range) -> bool:
    """What can be told from the words alone, before reading them."""
    parts = [_part(words.written[i]) for i in chosen]
    if "anchor" not in parts or parts[0] in ("inner", "tail") or parts[-1] in ("lead", "inner"):
        return False
    last = words.written[chosen[-1]]
    if any(words.written[i].lower() == "the" and _YEAR.match(words.written[i + 1]) for i in chosen[:-1]):
        return False
    said = [
        words.written[i]
        for i, part in zip(chosen, parts, strict=True)
        if part not in ("lead", "tail", "inner")
    ]
    if len(said) > 1:
        return True
    if said[0].casefold() in _DOUBTFUL:
        return parts[0] == "lead" and words.written[chosen[0]].lower() not in ("the", "a", "an")
    return not (_DIGITS.match(last) and _is_count(words, chosen[-1]))


def _is_count(words: Words, i: int) -> bool:
    """Whether the number at `i` counts something or is part of a longer one, and so names no year."""
    start, end = words.starts[i], words.ends[i]
    if words.text[max(start - 1, 0) : start] in _NOT_A_YEAR_BEFORE:
        return start > 0
    following = words.text[end : end + 2]
    if len(following) == 2 and following[0] in ".,-/" and following[1].isalnum():
        return True
    return i + 1 < len(words) and words.written[i + 1].lower() in _COUNTED and words.gap(i + 1) == " "


def _span(words: Words, chosen: range) -> Span:
    """From the first word to the last, with the bracket that closes one opened inside."""
    start, end = words.starts[chosen[0]], words.ends[chosen[-1]]
    return start, closed(words.text, start, end)


def is_vague(words: str) -> bool:
    """Whether the words are of those that name no date in any language."""
    return bool(_VAGUE_ELSEWHERE.fullmatch(words))
