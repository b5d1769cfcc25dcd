"""Offices named without their holders, and who in the article holds them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from curator.model.suggestions import NameFound
from curator.rules import names, roles
from curator.rules.name_finding_words import OFFICE_ACRONYMS, TITLES
from curator.rules.short_forms import Definition

_TO_HOLDER_BEHIND = re.compile(r"\)?,? ?\Z")
_TO_HOLDER_BEFORE = re.compile(
    r",? ?(?:who (?:is|serves|served|was)(?: as)? |serving as |as )?(?:the |its |their )?\(?\Z", re.IGNORECASE
)
_NEAR = 6  # names in front of an office that are looked at
_REACH = 48  # code points between an office and its holder


def acronyms(definitions: Sequence[Definition]) -> dict[str, Definition | None]:
    """The short forms, folded, that stand for an office, and where the text explains them."""
    explained: dict[str, Definition | None] = dict.fromkeys(OFFICE_ACRONYMS)
    for definition in definitions:
        told = names.every_token(definition.long)
        short = "".join(names.every_token(definition.short))
        if told and (
            (told[0] in TITLES and "of" in told) or roles.is_role(definition.long) or short in explained
        ):
            explained[short] = definition
    return explained


def with_holders(
    text: str, found: Sequence[NameFound], explained: dict[str, Definition | None]
) -> list[NameFound]:
    """The names of a text, where those of `office` bear the name of the person who holds it, if the article says so."""
    holders: dict[str, str] = {}
    for at, one in enumerate(found):
        if one.sense == "office" and (holder := _beside(text, found, at, explained)):
            holders.setdefault(_key(one), holder)
    posts = {
        (one.name, one.post) for one in found if one.kind == "person" and one.post and one.sense != "office"
    }
    for one in found:
        if one.sense == "office" and _key(one) not in holders:
            held = {name for name, post in posts if roles.covers(one.words, post)}
            holders[_key(one)] = held.pop() if len(held) == 1 else ""
    return [_held(one, holders[_key(one)]) if one.sense == "office" else one for one in found]


def _held(one: NameFound, holder: str) -> NameFound:
    why = f"an office, held by {holder}" if holder else "an office, named without its holder"
    return replace(one, name=holder or one.words, why=why, post=one.words)


def _key(one: NameFound) -> str:
    return " ".join(names.every_token(one.words))


def _beside(text: str, found: Sequence[NameFound], at: int, explained: dict[str, Definition | None]) -> str:
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
        if between.startswith((",", " (")) and _TO_HOLDER_BEFORE.fullmatch(between):
            return before.name
    return ""
