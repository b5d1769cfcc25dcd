"""The words in which a conflict is explained, whatever the claims are about."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from curator.model.conflicts import Statement
from curator.rules.display import short

LETTERS = r"[^\s\d_.,;:!?/()\[\]“”‘’\"'–—|-]+"
"""A word in any script, as a regular expression: `\\w` has no vowel signs."""
WORD = re.compile(LETTERS)


def quoted(words: str) -> str:
    """Quoted words on one line."""
    return f"“{short(words)}”"


def listed(words: Iterable[str]) -> str:
    """`A`, `A and B`, `A, B and C`, each once."""
    *first, last = dict.fromkeys(words)
    return f"{', '.join(first)} and {last}" if first else last


def sources(statements: Iterable[Statement]) -> str:
    """Where something is said, and who is quoted for it."""
    return listed(
        f"{one.source}, quoting {one.claim.attribution}" if one.claim.attribution else one.source
        for one in statements
    )


def stated(one: Statement) -> str:
    """The stated value of a claim in canonical text; empty where it is vague."""
    return one.claim.stated_value or ""


def voices(statements: Iterable[Statement]) -> int:
    """How many speak independently of each other."""
    return len({one.voice for one in statements})


def one_voice(statements: Sequence[Statement]) -> Iterator[str]:
    """Articles that say what they say on one account, or quote the same speaker."""
    accounts: dict[str, list[Statement]] = defaultdict(list)
    speakers: dict[str, list[Statement]] = defaultdict(list)
    for one in statements:
        if one.claim.attribution:
            speakers[one.voice].append(one)
        else:
            accounts[one.account or one.claim.article].append(one)
    for together in accounts.values():
        if len({one.article for one in together}) > 1:
            yield f"{listed(one.article for one in together)} carry the same account: they are one voice."
    for together in speakers.values():
        if len({one.article for one in together}) > 1:
            names = listed(one.article for one in together)
            yield f"{names} quote the same speaker, {together[0].claim.attribution}: they are one voice."


def vague(statements: Iterable[Statement]) -> Iterator[str]:
    """Claims without a value: they are kept, and compete with none."""
    for one in statements:
        if not stated(one):
            yield f"{quoted(one.claim.quote)} ({one.article}) gives no value: it is kept, and stands against none."


def denials(statements: Iterable[Statement]) -> Iterator[str]:
    """Claims that deny what others state."""
    for one in statements:
        if stated(one) and not one.claim.asserts:
            yield f"{sources([one])} denies {one.said}: {quoted(one.claim.quote)}."


def named_apart(statements: Sequence[Statement]) -> str:
    """That the sentences name different people, which may mean that they tell of two events; empty when they do not."""
    told = [one for one in statements if one.named]
    if len(told) < 2 or set(told[0].named) & set(told[1].named) == set(told[0].named) | set(told[1].named):
        return ""
    parts = [f"{one.article} names {listed(one.named)}" for one in told[:2]]
    return f"{parts[0]}, {parts[1]}: they may tell of two events."
