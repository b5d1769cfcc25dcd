"""When an article says it was published: days of its own head, of page furniture, of the file and of its dateline.

Nothing is taken from teasers and other stories, and nothing is guessed: without such words there is no offer. A day
that cannot be right is still offered, flagged with what speaks against it. Offsets are code points.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from curator.model.suggestions import DateFound, Region, RegionKind
from curator.rules.dates import bounds, read_date
from curator.rules.stories.dates import days_in, is_alone, is_update, stamp
from curator.rules.story import own, region_at
from curator.rules.text import Span, sentence_span

_GIVES: frozenset[RegionKind] = frozenset(("metadata", "furniture", "byline", "dateline"))
_LONGEST = 400
_SHORT_YEAR = re.compile(
    r"((?:[12]\d|3[01]|0?[1-9]) [A-Za-z]{3,9}|[A-Za-z]{3,9} (?:[12]\d|3[01]|0?[1-9]),?) (\d\d)(?!\d)"
)
_KEY = re.compile(r"\s*(dated?|published|posted|updated)\b", re.IGNORECASE)
_SLASHED = re.compile(r"(\d{1,2}/\d{1,2}/)(\d\d)")
_PAST = re.compile(
    r"\b(?:was|were|had|did|said|told|met|held|took|came|went|began|led|gave|made|saw|left|killed|paid|\w{3,20}ed)\b",
    re.IGNORECASE,
)
_COMING = re.compile(
    r"\b(?:will|would|shall|to be|to begin|to start|to take|to hold|to visit|scheduled|planned|plans?|expected|upcoming"
    r"|due|until|till|by|set|slated|deadline|next|from|expires?|coming|forthcoming|later)\b",
    re.IGNORECASE,
)
# How well a day is said to be that of publication: by a word before it, by the file, by nothing but its place, by a
# dateline or an address, as an update.
_LABELLED, _KEYED, _ALONE, _FILED, _UPDATE = range(5)
_ON_ITS_WAY = 7  # days that a wire may be older than the page that prints it
_MOST_DAYS = 400  # days in the text that are compared: an article with more of them is a table


def offered(text: str, regions: Sequence[Region], today: str) -> tuple[DateFound, ...]:
    """The days on which the article may have been published, the best first. `today` is an ISO date; `regions` are
    those of the text. A value of None means that the words leave the day open; its alternatives are the readings."""
    ranked = sorted(
        _found(text, regions, today), key=lambda pair: (bool(pair[1].flag), pair[0], pair[1].start)
    )
    once: dict[str, tuple[int, DateFound]] = {}
    for rank, found in ranked:
        once.setdefault(found.value or found.words, (rank, found))
    checked = [
        (
            rank,
            replace(found, flag="; ".join(filter(None, (found.flag, *_doubts(text, regions, found, today))))),
        )
        for rank, found in _against_each_other(list(once.values()))
    ]
    return tuple(found for _, found in sorted(checked, key=lambda pair: (bool(pair[1].flag), pair[0])))


def _found(text: str, regions: Sequence[Region], today: str) -> Iterator[tuple[int, DateFound]]:
    """Every day that may be one of publication, with how well it is said to be one."""
    closed = next((r.start for r in regions if r.kind in ("teaser", "appended_story")), len(text))
    for region in regions:
        if region.kind not in _GIVES or region.start >= closed:
            continue
        end = min(region.end, region.start + _LONGEST)
        at = region.start
        for line in text[region.start : end].split("\n"):
            yield from _of_line(text, at, at + len(line), region.kind, today)
            at += len(line) + 1


def _of_line(
    text: str, start: int, end: int, kind: RegionKind, today: str
) -> Iterator[tuple[int, DateFound]]:
    line = text[start:end]
    if kind == "furniture":
        if found := stamp(line):
            label, (low, high) = found
            updated = is_update(label)
            rule, why = ("updated" if updated else "published"), f'"{label}" stands before it'
            yield (_UPDATE if updated else _LABELLED), _read(text, (start + low, start + high), rule, why)
        elif "/" in line:
            for low, high in days_in(line)[:1]:
                yield (
                    _FILED,
                    _read(text, (start + low, start + high), "address", "the address of the page has it"),
                )
        return
    if kind == "dateline":
        for low, high in days_in(line):
            yield _FILED, _read(text, (start + low, start + high), "dateline", "the dateline has it")
        if not days_in(line) and (short := _SHORT_YEAR.search(line)):
            span = (start + short.start(), start + short.end())
            words = text[slice(*span)]
            reading = read_date(f"{short[1]} {_century(short[2], today)}")
            if reading.edtf is not None:
                why = f"the dateline has it, with a year of two digits read as {reading.edtf[:4]}"
                yield _FILED, DateFound(*span, words, reading.edtf, "dateline", why, use="publication")
        return
    why = "it stands with who wrote the article" if kind == "byline" else "the head of the article has it"
    days = days_in(line)[:2]
    if not days and (named := stamp(line)):
        days = [named[1]]
    if not days and is_alone(line.strip()):
        days = [(len(line) - len(line.lstrip()), len(line.rstrip()))]
    for low, high in days:
        key = _KEY.match(line)
        rank, why = (_KEYED, f'"{key[1]}" stands before it') if key else (_ALONE, why)
        yield rank, _read(text, (start + low, start + high), "head", why, today)


def _century(year: str, today: str) -> int:
    """The year of two digits that is not after today."""
    this = int(today[:4])
    full = this - this % 100 + int(year)
    return full if full <= this else full - 100


def _read(text: str, span: Span, rule: str, why: str, today: str = "") -> DateFound:
    words = text[slice(*span)]
    short = _SLASHED.fullmatch(words) if today else None
    reading = read_date(f"{short[1]}{_century(short[2], today)}" if short else words)
    value = reading.edtf if reading.edtf and len(reading.edtf) == 10 else None
    flag = reading.warning or ("" if value else reading.why)
    return DateFound(
        *span, words, value, rule, why, alternatives=reading.alternatives, flag=flag, use="publication"
    )


def _against_each_other(found: list[tuple[int, DateFound]]) -> list[tuple[int, DateFound]]:
    """With a flag on days of publication that others contradict."""
    said = []
    for rank, one in found:
        others = [other.value for place, other in found if _contradicted(rank, one, place, other)]
        flag = f"the article also says {others[0]}" if others else ""
        said.append((rank, replace(one, flag="; ".join(filter(None, (one.flag, flag))))))
    return said


def _contradicted(rank: int, one: DateFound, place: int, other: DateFound) -> bool:
    """Whether a day speaks against another one. A later update speaks against nothing, a dateline may be some days
    older than its page, machines differ by a day, and a day that nothing names may be that of the whole page."""
    if one.value is None or other.value is None or one.value == other.value:
        return False
    apart = date.fromisoformat(other.value) - date.fromisoformat(one.value)
    if _ALONE in (rank, place) and rank != place:
        return rank == _ALONE and place != _FILED
    if _UPDATE in (rank, place):
        return apart.days > 0 if rank == _UPDATE else apart.days < 0 and place == _UPDATE
    if _FILED in (rank, place) and rank != place:
        later = apart.days if rank == _FILED else -apart.days
        return not -1 <= later <= _ON_ITS_WAY
    return abs(apart.days) > 1


def _doubts(text: str, regions: Sequence[Region], found: DateFound, today: str) -> Iterator[str]:
    """What speaks against a day: it has not come yet, or the article reports what came later."""
    if found.value is None:
        return
    if found.value > (date.fromisoformat(today) + timedelta(days=1)).isoformat():
        yield f"it lies in the future: today is {today}"
    if later := _reported_after(text, regions, found.value):
        yield f"the article reports {later} as past"


def _reported_after(text: str, regions: Sequence[Region], value: str) -> str | None:
    """The first day after `value` that the own story reports as past, or on which a post it quotes was written."""
    spans = own(text, regions)
    starts = [start for start, _ in spans]
    for low, high in days_in(text)[:_MOST_DAYS]:
        at = bisect_right(starts, low) - 1
        if at < 0 or low >= spans[at][1]:
            continue
        day = read_date(text[low:high]).edtf
        latest = bounds(day).latest if day else None
        if day is None or latest is None or day <= value:
            continue
        region = region_at(regions, low)
        if region is not None and region.kind == "embedded_post":
            return day
        start, end = sentence_span(text, low)
        words = text[max(start, low - 300) : min(end, high + 300)]
        if _PAST.search(words) and not _COMING.search(words):
            return day
    return None
