"""An article as the index of likeness holds it: its terms, the day it was published, the days it tells of."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from curator.model.suggestions import Region
from curator.rules import dates, story, titles
from curator.rules.events import dates as event_dates
from curator.rules.likeness import terms as likeness_terms
from curator.rules.likeness.terms import Terms
from curator.store.postings import pack, unpack

DAYS = 3
"""Days of an article's event that are kept, the likeliest."""


@dataclass(frozen=True, slots=True)
class Document:
    """An article in the index: its terms, the day it was published and the days it tells of (days since the year 1)."""

    terms: Terms
    published: int | None = None
    days: tuple[int, ...] = ()


def of(title: str, text: str, regions: Sequence[Region], published: str) -> Document:
    """An article with this title (or none), of the own story among the regions of its text; `published` is EDTF, or
    empty."""
    read = text[: likeness_terms.READ]
    told = likeness_terms.terms(title or titles.headline(text), text, story.own(text, regions))
    ranked = event_dates.rank(read, published or None, [r for r in regions if r.end <= len(read)])
    found = (_day(one.value) for one in ranked if one.rule != "guess" and one.value)
    days = tuple(dict.fromkeys(day for day in found if day is not None))
    return Document(told, _day(published), days[:DAYS])


def _day(edtf: str) -> int | None:
    """The first day that a date may mean; None when it is open or beyond the calendar."""
    first = dates.bounds(edtf).earliest if edtf else None
    try:
        return date.fromisoformat(first).toordinal() if first else None
    except ValueError:
        return None


Packed = tuple[int | None, bytes, bytes]


def packed(document: Document) -> Packed:
    """A document as it is stored: the day of publication, the days it tells of, the terms."""
    return document.published, pack_days(document.days), pack_terms(document.terms)


def pack_days(days: Sequence[int]) -> bytes:
    """Days, four bytes each."""
    return pack(array("I", days))


def unpack_days(stored: bytes) -> tuple[int, ...]:
    """The days as they were packed."""
    return tuple(unpack(stored))


def pack_terms(terms: Terms) -> bytes:
    """How many words there are; the keys of words, then of names, each ascending; their weights, a byte each."""
    words, names = sorted(terms.words.items()), sorted(terms.names.items())
    numbers = array("I", [len(words), *(term for term, _ in words), *(term for term, _ in names)])
    return pack(numbers) + bytes(weight for _, weight in (*words, *names))


def unpack_terms(stored: bytes) -> Terms:
    """The terms as they were packed, without the words behind them."""
    numbers, weights = _parts(stored)
    count = numbers[0]
    words = dict(zip(numbers[1 : count + 1], weights[:count], strict=True))
    return Terms(words, dict(zip(numbers[count + 1 :], weights[count:], strict=True)))


def keys(stored: bytes) -> array[int]:
    """The keys of packed terms."""
    return _parts(stored)[0][1:]


def _parts(stored: bytes) -> tuple[array[int], bytes]:
    size = 4 + (len(stored) - 4) // 5 * 4
    return unpack(stored[:size]), stored[size:]
