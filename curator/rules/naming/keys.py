"""The words under which names are kept in the index, and those under which a name asks for them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from curator.rules.naming.bodies import COUNTRY, plain
from curator.rules.naming.families import FILLERS, family
from curator.rules.naming.sounds import fold, skeleton, slips

ACRONYM = "="
"""What stands before the initials of a name, so that they are no word of it."""
_LONGEST_ACRONYM = 8
_MOST_JOINED = 3
_SHORTEST_GLUED, _SHORTEST_PART = 7, 3
_GLUE = ("ul", "ur", "ud", "uz", "us", "al", "el")


def sound(word: str) -> tuple[str, str]:
    """The fold and the skeleton of a word of a name, as spelled in its family; an acronym has itself alone."""
    if not word or word[0] in (ACRONYM, COUNTRY):
        return word, word
    heard = fold(family(word))
    return heard, skeleton(heard)


def acronyms(words: Sequence[str]) -> set[str]:
    """The initials of a name of several words, marked: with and without the small words."""
    found = set()
    for chosen in (words, [word for word in words if word not in FILLERS]):
        initials = "".join(word[0] for word in chosen)
        if COUNTRY not in initials and _is_acronym(initials):
            found.add(ACRONYM + initials)
    return found


def _is_acronym(letters: str) -> bool:
    return 2 <= len(letters) <= _LONGEST_ACRONYM and len(set(letters)) > 1


def of_body(words: Sequence[str]) -> set[str]:
    """What an organisation or a place is found by beside the words of its name: initials, and the plain words."""
    simple = plain(tuple(words)).words
    return {*acronyms(words), *acronyms(simple), *simple}


@dataclass(frozen=True, slots=True)
class Asked:
    """A word, or neighbours joined to one, of the name that is asked for. `at` and `end`: which of its words."""

    word: str
    at: int
    end: int
    fold: str
    skeleton: str


def asked(words: Sequence[str]) -> list[Asked]:
    """Everything to look up for a name: its words, and its neighbours written as one."""
    found = []
    for size in range(1, min(_MOST_JOINED, len(words)) + 1):
        for at in range(len(words) - size + 1):
            word = "".join(words[at : at + size])
            if size == 1 or len(word) <= 24:
                found.append(Asked(word, at, at + size, *sound(word)))
    return found


def near(asked: Asked) -> frozenset[str]:
    """Folds that are one letter away."""
    return slips(asked.fold)


def also(words: Sequence[str]) -> frozenset[str]:
    """Words of the index that a name asks for as a whole: the acronym that it is, or that stands for it."""
    found = {ACRONYM + word for word in (*words, "".join(words)) if _is_acronym(word)}
    simple = plain(tuple(words)).words
    marked = acronyms(words) | acronyms(simple)
    return frozenset(
        found | {initials.removeprefix(ACRONYM) for initials in marked} | (set(simple) - set(words))
    )


def parts(word: str) -> list[tuple[str, str]]:
    """The ways in which a long word may be two written as one: wakeruzzaman is waker and uzzaman, or … and zaman."""
    if len(word) < _SHORTEST_GLUED or not word.isalpha():
        return []
    cuts = [(word[:at], word[at:]) for at in range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1)]
    for left, right in tuple(cuts):
        # The article between them belongs to neither: waker-uz-zaman.
        cuts += [(left[: -len(article)], right) for article in _GLUE if left.endswith(article)]
    return [(left, right) for left, right in cuts if len(left) >= _SHORTEST_PART]
