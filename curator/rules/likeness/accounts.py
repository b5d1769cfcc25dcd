"""Whose account an article gives: who is named as the source of what it tells, and where.

An army's statement, a ministry's post or an agency's report that several articles retell is one account, however many
articles there are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from curator.rules import names

_BODY = (
    r"(?:army|military|navy|air force|police|ministry|government|officials?|authorities|embassy|council|commission"
    r"|court|department|agency|prosecutors?|sheriff|office|spokes(?:man|woman|person)|media wing|public relations"
    r"|palace|party)"
)
_CAPITAL = r"[A-Z][\w’'.-]*"
_WHO = (
    rf"(?P<who>(?:[Tt]he )?{_CAPITAL}(?: (?:of )?(?:{_CAPITAL}|\([A-Z]+\))){{0,6}}(?: {_BODY})?"
    rf"|[Tt]he (?:[\w’'-]+ ){{0,4}}{_BODY}|[Pp]olice|[Oo]fficials|[Aa]uthorities)"
)
_SAID = r"(?:said|says|announced|stated|reported|confirmed|told|added|posted|tweeted|declared|disclosed)"
_ISSUED = r"(?:statement|post|press release|release|handout|photograph released)"
_PATTERNS = (
    re.compile(rf"[Aa]ccording to {_WHO}"),
    re.compile(rf"\b{_WHO},? (?:also |further |later )?{_SAID}\b"),
    re.compile(rf"{_ISSUED} (?:issued |released )?(?:by|from|of) {_WHO}"),
    re.compile(rf",[”\"’]? {_SAID} {_WHO}"),
    re.compile(r"—\s*(?P<who>[A-Z][^\n@(]{2,80}?)\s*\(@\w+\)"),
    re.compile(rf"(?:sourced from|courtesy of) {_WHO}"),
)
_NOBODY = frozenset(
    "he she it they we i you who which this that these those there but and meanwhile however".split()
)
_ARTICLES = frozenset("the of for and a an s".split())
_PLAIN = frozenset(
    "the of for and a an s spokesman spokeswoman spokesperson official officials chief".split()
)

_ARTICLES = frozenset(("the", "a", "an"))


@dataclass(frozen=True, slots=True, order=True)
class Account:
    """Somebody named as the source, and where (code points); `key` is what all ways of naming them share."""

    start: int
    end: int
    who: str
    key: frozenset[str]


def accounts(text: str) -> tuple[Account, ...]:
    """Whom a text names as its sources, in order. A person's own words count like a body's."""
    found = {(one.start, one.end): one for pattern in _PATTERNS for one in _found(pattern, text)}
    return tuple(sorted(found.values()))


def _found(pattern: re.Pattern[str], text: str) -> Iterator[Account]:
    for match in pattern.finditer(text):
        who = match["who"].strip(" ,.—")
        key = key_of(who)
        if key:
            yield Account(match.start("who"), match.start("who") + len(who), who, key)


def key_of(who: str) -> frozenset[str]:
    """What tells a source from others: the words of its name without ranks, articles and offices; those of the office
    where nothing else is said."""
    every = names.every_token(re.sub(r"[’']s\b", "", who))
    if not every or every[0] in _NOBODY:
        return frozenset()
    telling = [token for token in names.tokens(who) if token in every and token not in _PLAIN]
    words = telling or [token for token in every if token not in _ARTICLES]
    return frozenset(token.rstrip("s") if len(token) > 4 else token for token in words)


def one_account(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two sources are one: the same words, or all words of one among those of the other."""
    return bool(one) and bool(other) and (one <= other or other <= one)


def nearest(found: Sequence[Account], start: int, reach: int) -> Account | None:
    """The account named nearest to a place of the text, within `reach` code points."""
    near = [one for one in found if abs(one.start - start) <= reach]
    return min(near, key=lambda one: abs(one.start - start), default=None)
