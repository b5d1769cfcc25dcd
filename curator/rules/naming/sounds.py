"""How a word of a name sounds, roughly: two spellings of one name in Latin letters get one key."""

from __future__ import annotations

import re
from functools import lru_cache

_SOUNDS = {
    "shch": "s", "sch": "s", "tch": "c", "tsch": "c", "kh": "k", "qh": "k", "gh": "g", "ph": "f", "th": "t", "dh": "d",
    "bh": "b", "sh": "s", "ch": "c", "zh": "j", "dj": "j", "dz": "j", "ck": "k", "q": "k", "w": "v", "z": "j",
    "tz": "s",
}  # fmt: skip
_CONSONANTS = re.compile(
    "tsch|shch|sch|tch|kh|qh|gh|ph|th|dh|bh|sh|ch|zh|dj|dz|tz|ck|c(?=[eiy])|c|q|x|z|[aeo]w(?![aeiouy])|w"
)
_VOWELS = re.compile(r"[aeiouy]+")
_DOUBLED = re.compile(r"(.)\1+")
_OPEN = re.compile("[aiu]")
_ROUGH = str.maketrans("gdbfvrjcz", "ktppplsss")
_SHORTEST_SLIP = 4


def _consonant(found: re.Match[str]) -> str:
    text = found.group()
    if len(text) == 2 and text[1] == "w":
        return "u"
    if text == "x":
        return "ks" if found.start() else "s"
    return _SOUNDS.get(text) or (
        "s" if found.string[found.end() : found.end() + 1] in ("e", "i", "y") else "k"
    )


def _vowels(found: re.Match[str]) -> str:
    """One of a, i, u for a run of vowels: what English, French and Indian spellings write in many ways."""
    run = found.group()
    if run in ("a", "aa", "ah"):
        return "a"
    if "u" in run or "o" in run:
        first = "i" if run[0] in "yei" and len(run) > 1 and found.start() == 0 else ""
        last = (
            "a"
            if run[-1] == "a" and len(run) > 1
            else "i"
            if run[-1] in "iey" and len(run) > 1 and run[-2:] != "oe"
            else ""
        )
        return first + "u" + last
    if run[-1] == "a" and len(run) > 1:
        return "ia"
    return "i"


@lru_cache(maxsize=1 << 13)
def fold(word: str) -> str:
    """`word` as it sounds: digraphs (kh, gh, sh …) and vowels unified, doubled letters once. Hasan and Hassan are one,
    Hussain, Hossain and Hussein another."""
    if word[:1].isdigit():
        return word
    sounds = _CONSONANTS.sub(_consonant, word)
    if len(sounds) > 2 and sounds[-1] == "h" and sounds[-2] in "aeiou":
        sounds = sounds[:-1]
    return _DOUBLED.sub(r"\1", _VOWELS.sub(_vowels, _DOUBLED.sub(r"\1", sounds)))


@lru_cache(maxsize=1 << 13)
def skeleton(folded: str) -> str:
    """The consonants of a folded word, and `a` for a vowel that begins it: joins scripts that write no vowels, and
    spellings that differ in them."""
    if not folded:
        return ""
    first = "a" if folded[0] in "aiu" else folded[0]
    return first + _OPEN.sub("", folded[1:])


@lru_cache(maxsize=1 << 12)
def rough(folded: str) -> str:
    """The consonants of a folded word as far as syllables of Chinese, Japanese or Korean tell them apart: g and k are
    one, d and t, b, p and f, l and r, all that hisses."""
    return _OPEN.sub("", folded.translate(_ROUGH)).replace("h", "")


def slips(folded: str) -> frozenset[str]:
    """The folded word without one of its letters each; none of a word so short that a slip makes another name."""
    if len(folded) < _SHORTEST_SLIP or folded[0].isdigit():
        return frozenset()
    return frozenset(folded[:at] + folded[at + 1 :] for at in range(len(folded)))
