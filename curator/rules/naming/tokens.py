"""The words of a name in Latin letters, whatever script it is written in."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

from curator.rules.naming.countries import COUNTRIES
from curator.rules.naming.native import NATIVE_NAMES
from curator.rules.naming.org_native import NATIVE_ORG_WORDS
from curator.rules.naming.places import PLACE_OF
from curator.rules.naming.titles_native import LETTER_NAMES, NATIVE_TITLES

LONGEST = 300
"""Code points of a name that are looked at."""
MOST = 16
"""Words of a name that are looked at."""

_LETTERS_FOR_DIGITS = str.maketrans("01358", "olesb")
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th|er|eme)?")
_DOTTED = re.compile(r"\b(?:[^\W\d_]\.){2,}(?:[^\W\d_]\b)?")
_BRACKETS = re.compile(r"(.*\S)\s*\(([^()]{2,})\)")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z][a-z])")
_POSSESSIVE = re.compile(r"['’`´]s\b")
_INSIDE = re.compile(r"['’‘`´ʻʼʿʾ\"]")
_SPLIT = re.compile(r"[^a-z0-9]+")
_ARTICLE = re.compile(r"\bال(?=\w{2})")
_GOD = re.compile(r"(?:ا|\b)لله\b")
_SLAVE_OF = re.compile(r"\bعبد\s*(?:ال|(?=ا))")
_VOWELLESS = re.compile(r"[\u0590-\u08ff\u0900-\u0dff\ufb1d-\ufdff\ufe70-\ufefc]")
_SYLLABLES = re.compile(r"[\u3400-\u9fff\uac00-\ud7af]")
# What the transliteration of whole scripts loses and spellings in Latin letters keep.
_ARABIC = str.maketrans(
    {
        "ا": "a", "آ": "a", "أ": "a", "إ": "i", "ع": "a", "ى": "a", "ة": "a", "و": "u", "ؤ": "u", "ي": "i", "ی": "i",
        "ئ": "i", "ې": "i", "ے": "e", "ں": "n", "ه": "h", "ہ": "h", "ۀ": "a", "ھ": "h", "ء": "", "ـ": "", "ض": "z",
        "ظ": "z", "ذ": "z",
    }
)  # fmt: skip
_BENGALI = (("ওয়", "w"), ("ওয়", "w"), ("য়", "y"), ("য়", "y"))


@lru_cache(maxsize=1 << 12)
def spelled(name: str) -> tuple[str, ...]:
    """The words of `name` in small Latin letters and digits: other scripts transliterated, accents and punctuation
    gone, hyphens split, dotted letters joined (H.I.T. → hit), digits in words read as letters (Kamru1 → kamrul)."""
    text = name[:LONGEST]
    if not text.isascii():
        text = _latin(_letters_for_names(unicodedata.normalize("NFKC", text)))
    text = _DOTTED.sub(lambda found: found.group().replace(".", "") + " ", text)
    text = _INSIDE.sub("", _POSSESSIVE.sub("", text))
    words = _SPLIT.sub(" ", _CAMEL.sub(" ", text).replace("&", " and ").lower()).split()
    return tuple(map(_letters, words[:MOST]))


def readings(name: str) -> tuple[str, ...]:
    """A name, and both of its parts where one stands in brackets: Joint Staff Headquarters (JSHQ)."""
    found = _BRACKETS.fullmatch(name.strip()[:LONGEST])
    return (name, found[1], found[2]) if found else (name,)


def vowelless(name: str) -> bool:
    """Whether `name` is written in a script that leaves vowels out or writes them otherwise than Latin spellings do."""
    return not name.isascii() and _VOWELLESS.search(name) is not None


def foreign(name: str) -> bool:
    """Whether `name` is written in another script than the Latin one."""
    return any(
        ch.isalpha() and "LATIN" not in unicodedata.name(ch, "LATIN")
        for ch in name[:LONGEST]
        if ch > "\u024f"
    )


def _letters_for_names(text: str) -> str:
    """The text without titles of its script, and with Latin initials where it names the letters (এস → s)."""
    words = text.replace("\u200b", "").replace(".", ". ").split()
    bare = [unicodedata.normalize("NFC", word.casefold().strip(".:,;ঃ’'\"")) for word in words]
    kept = [word for word, found in zip(words, bare, strict=True) if found not in NATIVE_TITLES]
    if not kept:
        return text
    return " ".join(
        _known(found, word) for word, found in zip(words, bare, strict=True) if found not in NATIVE_TITLES
    )


def _known(bare: str, word: str) -> str:
    """A word of another script in Latin letters, where a table knows it; else as it is."""
    if bare.isascii():
        return word
    for table in (LETTER_NAMES, NATIVE_NAMES, NATIVE_ORG_WORDS, _native_places()):
        if found := table.get(bare):
            return found
    return word


@cache
def _native_places() -> dict[str, str]:
    countries = {name: country.names[0] for country in COUNTRIES for name in country.native}
    return {name: usual for name, usual in (PLACE_OF | countries).items() if not name.isascii()}


def _latin(text: str) -> str:
    from anyascii import anyascii  # not needed before the first name that is not in ASCII

    if _VOWELLESS.search(text):
        for written, read in _BENGALI:
            text = text.replace(written, read)
        text = _GOD.sub("allah ", text)
        text = _SLAVE_OF.sub("عبدال ", text)
        text = _ARTICLE.sub("ال ", text).translate(_ARABIC)
    spaced = _SYLLABLES.search(text) is not None
    text = unicodedata.normalize("NFKD", text)
    # Accents go; signs and pictures would be spelled out.
    text = "".join(
        ch for ch in text if not "\u0300" <= ch <= "\u036f" and unicodedata.category(ch)[0] not in "SC"
    )
    latin: str = anyascii(unicodedata.normalize("NFC", text))
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", latin) if spaced else latin


def _letters(word: str) -> str:
    """A word with the digits that a scanner put for letters mended; numbers and ordinals stay."""
    if word.isalpha() or _ORDINAL.fullmatch(word):
        return word
    return word.translate(_LETTERS_FOR_DIGITS) if sum(map(str.isalpha, word)) >= 2 else word
