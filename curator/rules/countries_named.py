"""The countries that names and people speak of, whichever words they use: "Pakistani", "PK" and "পাকিস্তান" are one."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import Final

from curator.rules.naming.countries import COUNTRIES, COUNTRY_OF, LONGEST_COUNTRY, SHARED_ADJECTIVES

_CALLED: Final = {country.code: country.names[0].title() for country in COUNTRIES}


@lru_cache(maxsize=4096)
def countries_in(name: str) -> frozenset[str]:
    """The countries that a name speaks of; words that may mean several countries say nothing."""
    words = _words(name)
    found: set[str] = set()
    at = 0
    while at < len(words):
        for size in range(min(LONGEST_COUNTRY, len(words) - at), 0, -1):
            span = " ".join(words[at : at + size])
            if span in SHARED_ADJECTIVES or span in COUNTRY_OF:
                if span not in SHARED_ADJECTIVES:
                    found.add(_CALLED[COUNTRY_OF[span]])
                at += size - 1
                break
        at += 1
    return frozenset(found)


def one_country(one: str, other: str) -> bool:
    """Whether two countries, as people wrote them, are surely one."""
    ours, theirs = " ".join(_words(one)), " ".join(_words(other))
    return bool(ours) and (ours == theirs or (bool(_code(ours)) and _code(ours) == _code(theirs)))


def countries_differ(one: str, other: str) -> bool:
    """Whether two countries, as people wrote them, are surely two. Of words that are no country both must be whole
    words: a code and a name may be of one."""
    ours, theirs = " ".join(_words(one)), " ".join(_words(other))
    if not ours or not theirs or one_country(one, other) or {ours, theirs} & SHARED_ADJECTIVES.keys():
        return False
    return bool(_code(ours) and _code(theirs)) or (len(ours) <= 3) is (len(theirs) <= 3)


def _code(text: str) -> str:
    """The code of a country; any code counts where nothing but a country is meant. Empty for words of several."""
    if text in SHARED_ADJECTIVES:
        return ""
    by_code = next((country.code for country in COUNTRIES if text in (country.code, country.code3)), "")
    return by_code or COUNTRY_OF.get(text, "")


def _words(name: str) -> list[str]:
    """The words of a name in small letters, without accents on Latin ones and without punctuation."""
    folded = unicodedata.normalize("NFKD", name.casefold().replace("'", " ").replace("’", " "))
    latin = "".join(ch for ch in folded if not "\u0300" <= ch <= "\u036f")
    composed = unicodedata.normalize("NFC", latin)
    return "".join(
        ch if ch.isalnum() or unicodedata.category(ch)[0] == "M" else " " for ch in composed
    ).split()
