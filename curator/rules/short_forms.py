"""Short forms of names: when one name is a part of another, and short forms that a text itself explains."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from curator.rules import names
from curator.rules.naming.likeness import likeness

Relation = Literal["", "same", "part"]

_MOST_JOINED = 3
_FILLERS = frozenset("of the and for in on to de la le du di".split())
_ACRONYM = re.compile(r"\(\s*(?P<short>[^\W\d_](?:[\w.&-]{0,10}[^\W\d_])\.?)\s*\)")
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_ALSO = re.compile(
    r"[\s,(–—-]{1,4}(?:(?:which|who)\s+is\s+)?(?:(?:also|popularly|commonly|better|widely|locally|or|often|sometimes)\s+)*"
    r"(?:known\s+as|called|dubbed|nicknamed|referred\s+to\s+as|abbreviated\s+(?:to|as)|short\s+for)\s+(?:the\s+)?"
    r"(?:[\"“‘'«](?P<quoted>[^\"”»\n]{2,60}?)['’]?[\"”»]|[\"“‘'«](?P<single>[^'’\n]{2,40})['’]"
    r"|(?P<bare>[A-Z][\w’'-]*(?: [A-Z][\w’'-]*){0,4}))"
)
_HANDLE = re.compile(r" \((?P<handle>@\w{2,40})\)")
_LONGEST_GLOSS = 200  # code points after a name in which a text may say what else it is called
_MOST_OF_A_WORD = 3  # letters of an acronym that one word may give
_MOST_WORDS = 14  # before a bracket, looked at for what an acronym stands for


@dataclass(frozen=True, slots=True)
class Definition:
    """A text says what `short` stands for: `long`, whose words begin at the offset `start` (code points)."""

    short: str
    long: str
    start: int


def relation(short: str, full: str) -> Relation:
    """Whether the words of `short`, ranks and titles aside, are those of `full` (in any spelling that sounds so), or
    some of them in their order; lone initials alone are nobody."""
    asked, known = names.tokens(short), names.tokens(full)
    if not asked or not any(len(word) > 1 for word in asked) or all(map(names.is_title, asked)):
        return ""
    skipped = _skipped(asked, known)
    if skipped is None:
        return ""
    return "part" if skipped else "same"


def alike(one: str, other: str) -> bool:
    """Whether two words of names are one word, or spell the same sounds: hasan and hassan."""
    value, way = likeness(one, other)
    return way in ("equal", "spelling") and value > 0


def _skipped(asked: Sequence[str], known: Sequence[str]) -> int | None:
    """How many words of `known` are left when those of `asked` are found in it, in order; None when they are not."""
    if not asked:
        return sum(len(word) > 1 for word in known)
    for at in range(len(known)):
        for a, b in _sizes(asked, known[at:]):
            one, other = "".join(asked[:a]), "".join(known[at : at + b])
            initial = a == b == 1 and len(one) == 1 and other.startswith(one)
            if initial or alike(one, other):
                rest = _skipped(asked[a:], known[at + b :])
                if rest is not None:
                    return rest + sum(len(word) > 1 for word in known[:at]) + (initial and len(other) > 1)
    return None


def _sizes(asked: Sequence[str], known: Sequence[str]) -> Iterator[tuple[int, int]]:
    yield 1, 1
    for size in range(2, _MOST_JOINED + 1):
        if size <= len(known):
            yield 1, size
        if size <= len(asked):
            yield size, 1


def is_acronym(short: str, full: str) -> bool:
    """Whether `short`, in capitals, is spelled by the initials of neighbouring words of `full`."""
    letters = "".join(ch for ch in short if ch.isalpha())
    if len(letters) < 2 or letters != letters.upper() or len(letters) != len(short.replace(".", "").strip()):
        return False
    words = [match[0] for match in _WORD.finditer(full)]
    wanted = letters.casefold()
    return any(_spells(words[at:end], wanted) for end in range(1, len(words) + 1) for at in range(end))


def _spells(words: Sequence[str], letters: str) -> bool:
    """Whether the words have these initials, with or without "of", "the" and the like."""
    if len(words) < 2 or words[0].casefold() in _FILLERS:
        return False
    every = "".join(word[0] for word in words).casefold()
    return letters in (
        every,
        "".join(word[0] for word in words if word.casefold() not in _FILLERS).casefold(),
    )


def _stands_for(words: Sequence[str], letters: str) -> bool:
    """Whether a text may abbreviate the words so: each gives its first letter, some give more (Headquarters: HQ)."""
    if _spells(words, letters):
        return True
    told = [word.casefold() for word in words if word.casefold() not in _FILLERS]
    return len(told) > 1 and words[0].casefold() not in _FILLERS and _given(told, letters)


def _given(words: Sequence[str], letters: str) -> bool:
    if not words:
        return not letters
    word = words[0]
    if not letters.startswith(word[0]):
        return False
    for count in range(1, min(len(letters), _MOST_OF_A_WORD) + 1):
        left = iter(word)
        if all(letter in left for letter in letters[:count]) and _given(words[1:], letters[count:]):
            return True
    return False


def definitions(text: str, spots: Sequence[tuple[int, int]] = ()) -> list[Definition]:
    """The short forms that a text explains: "Heavy Industries Taxila (HIT)"; and, for the names at `spots`, other names
    and handles: "Siliguri Corridor, also called the Chicken's Neck", "Bangladesh Army (@BDArmyOfficial)". In the order
    of the text."""
    found = [*_in_brackets(text), *_glossed(text, spots)]
    return sorted(found, key=lambda definition: definition.start)


def _in_brackets(text: str) -> Iterator[Definition]:
    for bracket in _ACRONYM.finditer(text):
        letters = "".join(ch for ch in bracket["short"] if ch.isalpha())
        if len(letters) < 2 or letters != letters.upper():
            continue
        line = text.rfind("\n", 0, bracket.start()) + 1
        before = list(_WORD.finditer(text, max(line, bracket.start() - 200), bracket.start()))[-_MOST_WORDS:]
        for at in range(len(before) - 1, -1, -1):
            words = [match[0] for match in before[at:]]
            if _stands_for(words, letters.casefold()) and words[0][:1].isupper():
                start = before[at].start()
                yield Definition(bracket["short"], text[start : bracket.start()].rstrip(), start)
                break


def _glossed(text: str, spots: Sequence[tuple[int, int]]) -> Iterator[Definition]:
    for start, end in spots:
        if handle := _HANDLE.match(text, end):
            yield Definition(handle["handle"], text[start:end], start)
        also = _ALSO.match(text, end, end + _LONGEST_GLOSS)
        if also is not None:
            short = also["quoted"] or also["single"] or also["bare"]
            yield Definition(short.strip(" ,."), text[start:end], start)
