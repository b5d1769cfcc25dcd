"""Places that sources state against each other: one within the other, capitals that stand for governments, datelines;
and names of one person or thing that were taken for two."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from curator.model.conflicts import Known, Statement
from curator.rules import names
from curator.rules.capitals import is_capital
from curator.rules.conflict_words import quoted, stated
from curator.rules.field_types import Things

_SIZES = {
    "room": 0, "building": 0, "site": 1, "base": 1, "district": 2, "town": 3, "city": 3, "region": 4, "province": 4,
    "state": 4, "sea": 4, "country": 5,
}  # fmt: skip
_DATELINE = re.compile(r"\s*(?:\([^)]{1,40}\))?\s*(?:,[^.!?\n]{1,40}?)?\s*[—–:-]")
LIKELY_ONE = 0.5
"""The least probability by names from which on two entities are offered as one."""


def is_dateline(one: Statement) -> bool:
    """Whether a place is printed before its sentence begins, where the report was written: "DHAKA, Nov 23 —"."""
    before = one.sentence[: one.at].strip(" “\"'")
    after = one.sentence[one.at + len(one.claim.quote) :]
    return not before and bool(_DATELINE.match(after))


def stands_for_more(one: Statement, name: str) -> str:
    """Why a place may not be where it happened; empty when nothing says so."""
    if is_dateline(one):
        return f"{quoted(one.claim.quote)} in {one.article} is where the report was written"
    if is_capital(name):
        return f"{name} is a capital and may stand for the government, or for a journey to the country"
    return ""


def size(known: Known) -> int | None:
    """How large a place is by its subkind, from room to country; None when that says nothing."""
    return _SIZES.get(known.subkind.casefold())


def shared_above(a: str, b: str, things: Things) -> str:
    """The nearest place that two places both lie in; empty when there is none."""
    above = things.within(b)
    return next((uid for uid in things.within(a) if uid in above), "")


def longer(one: Known, other: Known) -> bool:
    """Whether a name has all words of another one and more: "North Arabian Sea"."""
    return set(names.every_token(other.name)) < set(names.every_token(one.name))


def nestings(
    a: str, b: str, known: Mapping[str, Known], things: Things
) -> Iterator[tuple[str, str, str, float]]:
    """Inner place, outer place, why, and how likely (0 to 1): the place that is smaller by its subkind, or whose name
    has all words of the other's and more, is the inner one. A place that lies somewhere else stays there."""
    for inner, outer in ((a, b), (b, a)):
        above = things.within(inner)
        if above and above[0] not in things.within(outer):
            continue
        small, large = size(known[inner]), size(known[outer])
        if longer(known[inner], known[outer]):
            yield inner, outer, f"“{known[inner].name}” has all of “{known[outer].name}” in its name", 0.8
        elif small is not None and large is not None and small < large:
            why = f"a {known[inner].subkind} may lie in a {known[outer].subkind}"
            yield inner, outer, why, 0.5
        elif not longer(known[outer], known[inner]) and (small is None or large is None or small == large):
            yield inner, outer, f"if {known[inner].name} is a part of {known[outer].name}", 0.1


def alike(a: str, b: str, known: Mapping[str, Known]) -> str:
    """Why two entities may be one, by their names; empty when they are not alike, or cannot be one."""
    one, other = known[a], known[b]
    if one.kind != other.kind or (one.country and other.country and one.country != other.country):
        return ""
    if one.kind == "place" and (longer(one, other) or longer(other, one)):
        return ""
    found = names.score(one.name, other.name)
    return found.why if found.value >= LIKELY_ONE else ""


def misspelt(statements: Sequence[Statement], known: Mapping[str, Known]) -> Iterator[str]:
    """Names that articles print otherwise than the record writes them, where the claims agree whom they mean."""
    seen: set[str] = set()
    for one in statements:
        uid = stated(one)
        if uid not in known or known[uid].kind == "place":
            continue
        name, printed = known[uid].name, names.bare(" ".join(one.claim.quote.split()))
        words = names.tokens(printed)
        if set(names.tokens(name)) <= set(words) or printed in seen or len(words) < 2:
            continue
        seen.add(printed)
        found = names.score(printed, name)
        if found.value >= LIKELY_ONE:
            yield f"{one.article} prints “{printed}” for {name}: {found.why}."
