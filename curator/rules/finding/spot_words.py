"""The words of a text with their places and with what stands between them: what names and dates are found in."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from curator.rules.names import every_token, is_title

# Everything but blanks and punctuation: vowel signs and joiners belong to words. An apostrophe joins, but not that of
# a possessive; hyphens and stops part.
_SIGN = (
    r"[^\s!-/:-@\[-`{-~\u00a0-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u060c\u061b\u061f\u0640\u066a-\u066d\u06d4"
    r"\u0964\u0965\u2000-\u200b\u200e-\u2069\u2190-\u2bff\u3000-\u3020\u30fb\uff01-\uff0f\uff1a-\uff20\ufeff]"
)
_WORD = re.compile(f"{_SIGN}+(?:['’](?!s(?!{_SIGN})){_SIGN}+)*")
UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\U00020000-\U0003ffff]"
)
"""Letters of scripts that write no blanks between words, or hang particles onto them."""

_OFFICES = frozenset(
    "PM CM FM MP CEO King Queen Prince Princess Justice Judge Maulana Pope Gov Rep Sen".split()
)
_BENGALI_ENDINGS = (
    "গুলোর",
    "দেরকে",
    "দের",
    "টির",
    "গুলো",
    "ের",
    "কে",
    "রা",
    "টি",
    "টা",
    "তে",
    "র",
    "ে",
    "ও",
    "ই",
    "য়",
)


@dataclass(frozen=True, slots=True)
class Words:
    """Parallel lists: word `i` is `text[starts[i]:ends[i]]`, written `written[i]`. Offsets are code points."""

    text: str
    starts: list[int]
    ends: list[int]
    written: list[str]

    def __len__(self) -> int:
        return len(self.starts)

    def gap(self, i: int) -> str:
        """What stands between word `i` and the word before it; the start of the text for the first."""
        return self.text[self.ends[i - 1] if i else 0 : self.starts[i]]


def words_of(text: str) -> Words:
    """All words of a text."""
    found = list(_WORD.finditer(text))
    return Words(text, [m.start() for m in found], [m.end() for m in found], [m[0] for m in found])


@lru_cache(maxsize=65536)
def folded(word: str) -> str:
    """A word as names are compared by it: small letters, no accents."""
    return " ".join(every_token(word))


@lru_cache(maxsize=65536)
def stems(word: str) -> tuple[str, ...]:
    """The folded word, and what is left of it without the case endings that Bengali hangs onto names."""
    whole = folded(word)
    if not "\u0980" <= whole[:1] <= "\u09ff":
        return (whole,)
    ends = (whole.removesuffix(folded(ending)) for ending in _BENGALI_ENDINGS)
    return tuple(dict.fromkeys((whole, *(stem for stem in ends if len(stem) > 2))))


def stemmed(name: str) -> tuple[str, ...]:
    """The folded name without the case endings that Bengali hangs onto its last word; none where there is none."""
    *before, last = name.split() or [""]
    _, *others = stems(last)
    start = " ".join(map(folded, before))
    return tuple(f"{start} {stem}".strip() for stem in others)


@lru_cache(maxsize=65536)
def is_capitalised(word: str) -> bool:
    """Whether a word begins with a capital letter."""
    return word[:1].isupper() or word[:1].istitle()


@lru_cache(maxsize=65536)
def may_name(word: str) -> bool:
    """Whether a name may begin with this word as it is written: in scripts that have case, with a capital only."""
    return not word[:1].islower()


@lru_cache(maxsize=65536)
def is_rank(word: str) -> bool:
    """Whether a word is a rank, title or office that stands before a name ("Lt", "General", "PM")."""
    return word in _OFFICES or is_title(word)


def closed(text: str, start: int, end: int) -> int:
    """The end of a span, with the bracket behind it that closes one opened inside."""
    inside = text[start:end]
    return end + (inside.count("(") > inside.count(")") and text[end : end + 1] == ")")
