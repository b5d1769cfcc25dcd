"""Offices named without their holders, and who in the article holds them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from curator.model.suggestions import NameFound
from curator.rules import names, roles
from curator.rules.finding.words import OFFICE_ACRONYMS, TITLES
from curator.rules.short_forms import Definition

_TO_HOLDER_BEHIND = re.compile(r"\)?,? ?\Z")
_TO_HOLDER_BEFORE = re.compile(
    r"(?: (?:is|was|became|serves as) |,? ?)(?:who (?:is|serves|served|was)(?: as)? |serving as |as )?"
    r"(?:the |its |their )?\(?\Z",
    re.IGNORECASE,
)
_SMALL = re.compile(
    r"\b(?:army|navy|naval|air force|air|military|police|prime|foreign|defen[cs]e|interior|home|finance|law|chief) "
    r"(?:chief|minister|secretary|adviser|advisor|commander)\b"
)
_REACH = 48  # code points between an office and its holder


class _Post(NamedTuple):
    """Who holds an office, in words as printed, and the country said with it."""

    holder: str
    words: str
    country: str


Explained = dict[str, Definition | None]


def acronyms(definitions: Sequence[Definition]) -> Explained:
    """The short forms, folded, that stand for an office, and where the text explains them."""
    explained: Explained = dict.fromkeys(OFFICE_ACRONYMS)
    for definition in definitions:
        told = names.every_token(definition.long)
        short = "".join(names.every_token(definition.short))
        if told and (
            (told[0] in TITLES and "of" in told) or roles.is_role(definition.long) or short in explained
        ):
            explained[short] = definition
    return explained


def with_holders(text: str, found: Sequence[NameFound], explained: Explained) -> list[NameFound]:
    """The names of a text, where those of `office` bear the name of the person who holds it, if the article says so;
    an office in small letters ("the army chief") is left out where it does not."""
    posts: list[_Post] = []
    holders: dict[str, str] = {}
    for at, one in enumerate(found):
        if one.sense != "office":
            if one.kind == "person" and one.post:
                posts.append(_Post(one.name, one.post, _country(text, found, at)))
        elif holder := _beside(text, found, at, explained):
            holders.setdefault(_key(one), holder)
            posts.append(_Post(holder, one.words, _country(text, found, at)))
    for short, definition in explained.items():
        if definition is not None and short in holders:
            holders.setdefault(" ".join(names.every_token(definition.long)), holders[short])
    told = list(dict.fromkeys(posts))
    answered: dict[tuple[str, str], str] = {}
    done = []
    for at, one in enumerate(found):
        if one.sense == "office":
            key, country = _key(one), _country(text, found, at)
            if (key, country) not in answered:
                answered[key, country] = _holder(one.words, country, told) or holders.get(key, "")
            if not answered[key, country] and one.words.islower():
                continue
            one = _held(one, answered[key, country])
        done.append(one)
    return done


def in_small(text: str, found: Sequence[NameFound]) -> Iterator[NameFound]:
    """Offices in small letters between the names found, where no name follows."""
    starts = [one.start for one in found]
    for office in _SMALL.finditer(text):
        start, end = office.span()
        at = bisect_right(starts, start)
        free = (at == 0 or found[at - 1].end <= start) and (at == len(found) or starts[at] >= end)
        if free and not (at < len(found) and text[end : starts[at]] in (" ", ", ")):
            yield NameFound(
                start, end, office[0], "person", office[0], "an office", sense="office", confidence=0.9
            )


def _holder(office: str, country: str, posts: Sequence[_Post]) -> str:
    """The one person who has an office; of a country where one is said."""
    held = {
        post.holder
        for post in posts
        if (not country or post.country == country) and roles.covers(office, post.words)
    }
    return held.pop() if len(held) == 1 else ""


def _country(text: str, found: Sequence[NameFound], at: int) -> str:
    """The country right before a name or an office: "Bangladesh’s army chief". Empty when none is."""
    if at == 0 or found[at - 1].kind != "place":
        return ""
    before = found[at - 1]
    return before.name if text[before.end : found[at].start] in (" ", "'s ", "’s ") else ""


def _held(one: NameFound, holder: str) -> NameFound:
    why = f"an office, held by {holder}" if holder else "an office, named without its holder"
    return replace(one, name=holder or one.words, why=why, post=one.words)


def _key(one: NameFound) -> str:
    return " ".join(names.every_token(one.words))


def _beside(text: str, found: Sequence[NameFound], at: int, explained: Explained) -> str:
    """The person right behind an office, or the one it is an apposition of."""
    one = found[at]
    if at + 1 < len(found):
        behind = found[at + 1]
        if (
            behind.kind == "person"
            and behind.sense in ("name", "short")
            and _TO_HOLDER_BEHIND.fullmatch(text[one.end : behind.start])
        ):
            return behind.name
    definition = explained.get(_key(one))
    start = (
        definition.start
        if definition is not None and definition.start < one.start < definition.start + 200
        else one.start
    )
    before = next(
        (other for other in reversed(found[:at]) if other.end <= start and other.sense != "office"), None
    )
    if (
        before is not None
        and before.kind == "person"
        and before.sense in ("name", "short")
        and 0 < start - before.end < _REACH
    ):
        between = text[before.end : start]
        if between.startswith(
            (",", " (", " is", " was", " became", " serves")
        ) and _TO_HOLDER_BEFORE.fullmatch(between):
            return before.name
    return ""
