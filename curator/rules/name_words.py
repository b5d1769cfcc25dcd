"""What is known of single words of names, ready to be looked up: one place for the tables of the name_ modules.

Words are in small letters; Latin ones in plain ASCII, others in their script (NFC). Three classes of equal given names,
the strongest first: SPELLING_OF (equal), FULL_NAMES (short forms), TRANSLATION_OF (other languages).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final

from curator.rules.name_nicknames import NICKNAMES
from curator.rules.name_org_native import NATIVE_ORG_WORDS
from curator.rules.name_places import PLACE_NAMES
from curator.rules.name_spellings import SPELLINGS
from curator.rules.name_syllables import CHINESE_SURNAMES, KOREAN
from curator.rules.name_titles import OFFICE_WORDS, TITLES
from curator.rules.name_translations import TRANSLATIONS


def _first_of(groups: Iterable[tuple[str, ...]]) -> Mapping[str, str]:
    return MappingProxyType({word: group[0] for group in groups for word in group})


def _groups_of(groups: Iterable[tuple[str, ...]]) -> Mapping[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for group in groups:
        for word in group:
            found[word] = found.get(word, frozenset()) | {group[0]}
    return MappingProxyType(found)


SPELLING_OF: Final[Mapping[str, str]] = _first_of(SPELLINGS)
"""A spelling and the first of its group: words with one value are one name (md, muhammad -> mohammad)."""

TRANSLATION_OF: Final[Mapping[str, str]] = _first_of(TRANSLATIONS)
"""A given name and the English form (or the first) of its group: ivan -> john. Weak."""

FULL_NAMES: Final[Mapping[str, frozenset[str]]] = _groups_of(
    (name, *short) for full, short in NICKNAMES for name in full
)
"""A short form (or a full name itself) and the full names it may stand for: alex -> {alexander, alexandra, ...}. Two
words may be one name where these sets meet."""

KOREAN_SYLLABLES: Final[Mapping[str, frozenset[str]]] = _groups_of(KOREAN)
"""A Korean syllable and the groups it belongs to: two are alike where the sets meet."""

CHINESE_SURNAME_OF: Final[Mapping[str, frozenset[str]]] = _groups_of(CHINESE_SURNAMES)
"""A Chinese surname in some romanisation and the Pinyin surnames it may be. Weak."""

PLACE_OF: Final[Mapping[str, str]] = _first_of(PLACE_NAMES)
"""A name of a place (one to some words) and the common name of the same place: kiev -> kyiv."""

LONGEST_PLACE: Final = max(name.count(" ") for name in PLACE_OF) + 1
"""Words of the longest name in PLACE_OF."""

ROLE_WORDS: Final[frozenset[str]] = (
    TITLES | OFFICE_WORDS | {word for word, english in NATIVE_ORG_WORDS.items() if english in OFFICE_WORDS}
)
"""What a mention without a name consists of, beside names of countries: "the army chief", "সেনাবাহিনী প্রধান"."""
