"""The names of an article as events need them: without the office in front, and without offices taken for names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from curator.model.suggestions import NameFound
from curator.rules.events.words import is_group, is_office, is_quality, is_site
from curator.rules.finding.spot_words import Words, words_of

_OFFICE_OF = re.compile(r"(\w+) of (?:the )?\Z")
_HEADS = frozenset("chairman chief director president secretary commander head minister deputy vice".split())
_SERVICES = frozenset("army naval navy air general defence defense".split())
_VESSELS = frozenset("HMS HMAS HMCS INS USS USNS PNS BNS KNS SLNS ARA FS JS ROKS RFS TCG".split())
_LEADING = frozenset("of the and for visiting".split())


def usable(text: str, names: Iterable[NameFound]) -> Iterator[NameFound]:
    """The names without ranks and offices at their beginning, buildings as places; what is only an office is left out,
    since the words around it say more of it."""
    for name in names:
        if name.sense in ("handle", "office"):
            if name.sense == "handle":
                yield name
            continue
        words = words_of(text[name.start : name.end])
        first = _first_of_name(words, name)
        if first is None or (name.kind == "person" and _after_office(text, name, words)):
            continue
        start = name.start + words.starts[first]
        cut = replace(name, start=start, words=text[start : name.end])
        if first and name.kind == "organisation" and cut.name == name.words:
            cut = replace(cut, name=cut.words)
        if name.kind == "person" and words.written[0] in _VESSELS:
            cut = replace(name, kind="organisation")
        yield replace(cut, kind="place") if _is_building(cut) else cut


def _first_of_name(words: Words, name: NameFound) -> int | None:
    """Where the name begins behind offices; None when it is nothing else."""
    low = [word.lower() for word in words.written]
    if name.kind == "place" or not low:
        return 0 if low else None
    told = [i for i, word in enumerate(low) if not _says_office(word)]
    if name.kind == "person":
        behind = [i for i in told if not any(map(is_office, low[i:]))]
        return next(iter(behind or told), None)
    if low[1:2] == ["staff"] and low[0] in _SERVICES and not is_site(low[-1]):
        return next((i for i in told if i > 1), None)
    if len(low) == 1:
        return None if is_office(low[0]) else 0
    lead = next((i for i, word in enumerate(low) if word not in _HEADS), None)
    return lead if lead is None or not lead or low[lead] not in _LEADING else lead + 1


def _says_office(word: str) -> bool:
    return is_office(word) or is_quality(word) or is_group(word) or word in _LEADING


def _after_office(text: str, name: NameFound, words: Words) -> bool:
    before = _OFFICE_OF.search(text, max(0, name.start - 24), name.start)
    return len(words) == 1 and before is not None and is_office(before[1].lower())


def _is_building(name: NameFound) -> bool:
    return name.kind == "organisation" and is_site(name.name.split(",")[0].split()[-1].lower())
