"""Whether the rules know the language of a text: English, by its small words."""

from __future__ import annotations

import re

from curator.rules.finding.spot_words import Words

_ENGLISH = frozenset("the of and to that with his from said who were after when this they been".split())
_BETWEEN = re.compile(r"[^\w’'-]+")
_LOOKED_AT = 20_000  # code points
_SPARSE = 0.025
"""The least part of all words that tell: about every fifth of an English text does."""
_TELLING = 0.06
"""The least part of the words in small letters that tell."""
_SMALL = 0.2
_FEW = 40
_SAMPLED = 2000


def is_english(text: str) -> bool:
    """Whether a text is English, in whatever case; an empty one is."""
    words = [word for word in _BETWEEN.split(text[:_LOOKED_AT].casefold()) if word]
    return sum(word in _ENGLISH for word in words) >= _SPARSE * len(words)


def understands(words: Words) -> bool:
    """Whether a text is in a language and a case that the rules know, English in small and capital letters: elsewhere
    only names of the record are proposed. Texts of a few words are taken for English."""
    step = max(1, len(words) // _SAMPLED)
    sampled = [word for word in words.written[::step] if word[0].isascii() and word[0].isalpha()]
    if len(sampled) < _FEW:
        return True
    small = [word for word in sampled if word.islower()]
    telling = sum(word in _ENGLISH for word in small)
    return len(small) >= _SMALL * len(sampled) and telling >= _TELLING * len(small)
