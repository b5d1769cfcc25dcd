"""The name of an organisation or place in its plainest words: short names for long ones, English words for others, and
the legal form by itself."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import NamedTuple

from curator.rules.naming.companies import LEGAL_FORMS, LONGEST_LEGAL_FORM
from curator.rules.naming.countries import COUNTRY_OF, LONGEST_COUNTRY
from curator.rules.naming.expansions import EXPANSIONS
from curator.rules.naming.families import FILLERS
from curator.rules.naming.org_words import ORG_WORDS, SAID
from curator.rules.naming.places import PLACE_NAMES

Words = tuple[str, ...]
COUNTRY = "@"
"""What stands before the code of a country among plain words."""
_CODES = frozenset("us usa uk uae pak drc dprk prc ussr ksa rsa bd".split())


class Body(NamedTuple):
    """A name as plain words, the meanings of the legal forms that stood in it, and what it was `read` as before long
    names gave way to short ones."""

    words: Words
    legal: frozenset[str]
    read: Words


@lru_cache(maxsize=1 << 11)
def plain(words: Words) -> Body:
    """`words` with every word that has an English one replaced by it, long names of well-known bodies replaced by
    their short ones, and legal forms taken off both ends; something is always left."""
    legal: set[str] = set()
    left = _without_form(words, legal)
    read = _read(left)
    return Body(_shortened(read), frozenset(legal), read)


def looks_like_one(words: Words) -> bool:
    """Whether the words are rather those of an organisation than of a person."""
    said = any(len(word) > 3 and (word in ORG_WORDS or word in SAID) for word in words)
    return said or bool(plain(words).legal)


def _read(words: Words) -> Words:
    """English words, without the small ones."""
    read = tuple(ORG_WORDS.get(word, word) for word in _with_countries(words))
    return tuple(word for word in read if word not in FILLERS) or read


def _with_countries(words: Words) -> Words:
    """The words with every name and adjective of a country as its mark: bangladeshi → @bd."""
    done: list[str] = []
    at = 0
    while at < len(words):
        for size in range(min(LONGEST_COUNTRY, len(words) - at), 0, -1):
            said = " ".join(words[at : at + size])
            code = COUNTRY_OF.get(said)
            if code and (len(said) > 3 or len(words) == 1 or said in _CODES):
                done.append(COUNTRY + code)
                at += size
                break
        else:
            done.append(words[at])
            at += 1
    return tuple(done)


def countries(words: Words) -> frozenset[str]:
    """The marks of the countries that the plain words of a name have."""
    return frozenset(word for word in words if word[0] == COUNTRY)


def _without_form(words: Words, legal: set[str]) -> Words:
    found = True
    while found and len(words) > 1:
        found = False
        for size in range(min(LONGEST_LEGAL_FORM, len(words) - 1), 0, -1):
            for form, rest in ((words[-size:], words[:-size]), (words[:size], words[size:])):
                meaning = LEGAL_FORMS.get(form)
                if meaning is not None:
                    legal.add(meaning)
                    words, found = rest, True
                    break
            if found:
                break
    return words


@cache
def _phrases() -> dict[str, list[tuple[Words, Words]]]:
    """Long names of well-known bodies and other names of places by their first word, the longest first, each with the
    words that stand for it."""
    found: dict[str, list[tuple[Words, Words]]] = {}
    meant: list[tuple[Words, str]] = [
        ((short,), name) for short, names in EXPANSIONS.items() for name in names
    ]
    for usual, *others in PLACE_NAMES:
        meant += [(_read(tuple(usual.split())), name) for name in others if name.isascii()]
    for short, name in meant:
        words = _read(tuple(name.split()))
        if words and not set(words) <= set(short) and (len(words) > 1 or len(words[0]) > 3):
            found.setdefault(words[0], []).append((words, short))
    for phrases in found.values():
        phrases.sort(key=lambda phrase: -len(phrase[0]))
    return found


def _shortened(words: Words) -> Words:
    phrases = _phrases()
    done: list[str] = []
    at = 0
    while at < len(words):
        for phrase, short in phrases.get(words[at], ()):
            if words[at : at + len(phrase)] == phrase:
                done += short
                at += len(phrase)
                break
        else:
            done.append(words[at])
            at += 1
    return tuple(done)
