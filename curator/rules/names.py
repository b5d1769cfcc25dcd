"""How likely two names are the name of one person, organisation or place.

Names are compared as tokens without ranks and titles. Two tokens are alike when they are equal, spell the
same sounds (hasan, hassan), differ by a slip of the pen, or when one is the initial of the other.
Neighbours may be written as one (kamr-ul, kamrul). A score says in words what met what.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

_TITLES = frozenset(
    "lt lieutenant gen general maj major col colonel brig brigadier capt captain cdr cmdr commander cdre commodore adm"
    " admiral vadm radm air marshal sqn ldr squadron leader wg wing sgt sergeant field vice rear"
    " mr mrs ms miss dr doctor prof professor hon honourable honorable sir dame lord lady"
    " president minister prime secretary ambassador senator chairman chief adviser retd ret rtd".split()
)
# Words that tell one organisation or place from no other.
_FILLERS = frozenset("the of and for in on to de la le du di".split())
_SHORT_FORMS = {
    "md": "mohammad",
    "mohd": "mohammad",
    "muhd": "mohammad",
    "muhammad": "mohammad",
    "mohammed": "mohammad",
}
_SOUNDS = (
    (re.compile(r"ph"), "f"),
    (re.compile(r"kh"), "k"),
    (re.compile(r"gh"), "g"),
    (re.compile(r"dh"), "d"),
    (re.compile(r"th"), "t"),
    (re.compile(r"ck|q|c(?![eiyh])"), "k"),
    (re.compile(r"x"), "ks"),
    (re.compile(r"[sz]h?|c(?=[eiy])"), "s"),
    (re.compile(r"j"), "s"),
    (re.compile(r"[vw]"), "v"),
)
_PUNCTUATION = re.compile(r"[^\w]+|_")
_LONGEST = 300  # code points of a name that are looked at
_MOST_TOKENS = 24
_MOST_JOINED = 3
_LONGEST_ACRONYM = 6

_EQUAL, _SAME_SOUND, _INITIAL, _OTHER_ENDING = 1.0, 0.93, 0.75, 0.45
_SLIP_AT_LEAST = 0.84
_UNMATCHED_SHORT = 0.15  # what a lone initial weighs against a whole token


@dataclass(frozen=True, slots=True)
class Score:
    """`value` from 0 (nothing in common) to 1 (the same name), and the alignment in words."""

    value: float
    why: str


@dataclass(frozen=True, slots=True)
class Prior:
    """What is known of an entity beside the letters of its name: log-odds to add, and the reason in words."""

    log_odds: float
    why: str


def shifted(value: float, why: str, prior: Prior | None) -> Score:
    """A score moved by what the context says."""
    if prior is None:
        return Score(value, why)
    odds = min(max(value, 0.001), 0.999)
    moved = 1 / (1 + math.exp(-(math.log(odds / (1 - odds)) + prior.log_odds)))
    return Score(moved, f"{why} · {prior.why}")


def normalise(name: str) -> str:
    """`name` in small letters without accents, punctuation, ranks and titles; single spaces between tokens."""
    return " ".join(tokens(name))


@lru_cache(maxsize=16384)
def every_token(name: str) -> tuple[str, ...]:
    """All tokens of `name`, ranks and titles too, in small letters without accents and punctuation."""
    folded = re.sub(r"(?<=\w)['’](?=s\b)", " ", unicodedata.normalize("NFKD", name[:_LONGEST].casefold()))
    folded = folded.replace("'", "").replace("’", "")
    if not folded.isascii():
        # Accents go, but the vowel signs of Bengali, Hindi and Arabic script are letters of their own.
        folded = "".join(ch for ch in folded if not "\u0300" <= ch <= "\u036f")
        folded = "".join(ch if ch.isalnum() or unicodedata.category(ch)[0] == "M" else " " for ch in folded)
        return tuple(folded.split()[:_MOST_TOKENS])
    return tuple(_PUNCTUATION.sub(" ", folded).split()[:_MOST_TOKENS])


def is_title(word: str) -> bool:
    """Whether a word of a name is a rank or title, which tells it from no other name."""
    every = every_token(word)
    return bool(every) and _TITLES.issuperset(every)


@lru_cache(maxsize=16384)
def tokens(name: str) -> tuple[str, ...]:
    """The tokens of `name` that tell it from other names; all of its tokens when it consists of titles alone."""
    every = every_token(name)
    return tuple(token for token in every if token not in _TITLES) or every


@lru_cache(maxsize=16384)
def bare(name: str) -> str:
    """The name as written, without the ranks and titles in front of it; all of it when nothing else is left."""
    words = name.split()
    while len(words) > 1 and _TITLES.issuperset(every_token(words[0])):
        del words[0]
    return " ".join(words)


def keys(name: str) -> frozenset[str]:
    """The index keys of `name`: two names that may be one share at least one.

    A key is the consonant skeleton of a token or of joined neighbours; `=` and letters is an acronym.
    """
    words = tokens(name)
    found = {_skeleton(word) for word in words if len(word) > 1}
    for size in range(2, _MOST_JOINED + 1):
        found.update(_skeleton("".join(words[at : at + size])) for at in range(len(words) - size + 1))
    every = every_token(name)
    initials = _acronym(every)
    if 2 <= len(initials) <= _LONGEST_ACRONYM:
        found.add("=" + initials)
    found.update("=" + word for word in every if 2 <= len(word) <= _LONGEST_ACRONYM)
    return frozenset(found - {""})


def score(query: str, name: str) -> Score:
    """How likely `query` and `name` are one name; `why` names what met what, and what was left over."""
    asked, known = tokens(query), tokens(name)
    if not asked or not known:
        return Score(0.0, "one of the names has no letters")
    ignored = [word for word in every_token(query) if word not in asked]
    note = f' · "{" ".join(ignored)}" ignored' if ignored else ""
    if asked == known:
        tells = _weight_of(asked) >= 1 and not _TITLES.issuperset(asked)  # "General" is anyone's name
        return Score(1.0 if tells else 0.4, f"{' '.join(asked)}={' '.join(known)}{note}")
    for short, long in ((query, name), (name, query)):
        if initials := _initials_of(every_token(short), every_token(long)):
            return Score(0.85, f"{initials} = initials of {_cut(' '.join(every_token(long)))}")
    if _TITLES.issuperset(asked) or _TITLES.issuperset(known):
        return Score(0.0, "one of the names is a title only")
    pairs = _align(asked, known)
    value = _total(asked, known, pairs)
    met = " · ".join(pair.why for pair in pairs) or "nothing in common"
    return Score(round(value, 3), met + _left_over(asked, known, pairs) + note)


def begun(query: str, name: str) -> Score:
    """How likely `query` is the beginning of `name`, being typed: its last word begins one of the name's words, and the
    words before it are words of the name. 0 where it is not."""
    asked, known = tokens(query), list(tokens(name))
    if not asked:
        return Score(0.0, "")
    for word in asked[:-1]:
        if word not in known:
            return Score(0.0, "")
        known.remove(word)
    whole = next((word for word in known if word.startswith(asked[-1])), "")
    if not whole:
        return Score(0.0, "")
    typed = sum(map(len, asked)) / sum(map(len, tokens(name)))
    return Score(round(0.5 + 0.45 * min(typed, 1.0), 3), f"“{asked[-1]}” begins {whole}")


def first_letters(query: str) -> tuple[str, str]:
    """The beginning that a word being typed gives to the keys of a name, and the word itself; empty without one."""
    asked = tokens(query)
    return (_skeleton(asked[-1]), asked[-1]) if asked and len(asked[-1]) > 1 else ("", "")


# -- tokens ------------------------------------------------------------------------------------------------------


@lru_cache(maxsize=65536)
def _skeleton(word: str) -> str:
    """The consonants of `word` as they sound, doubled ones once; the same for hasan and hassan, waker and waqar."""
    word = _SHORT_FORMS.get(word, word)
    if not word.isascii():
        return word
    for pattern, sound in _SOUNDS:
        word = pattern.sub(sound, word)
    first = "a" if word[:1] in set("aeiou") else word[:1]
    rest = re.sub(r"[aeiouyh]", "", word[1:])
    return re.sub(r"(.)\1+", r"\1", first + rest)


def _acronym(words: Sequence[str]) -> str:
    return "".join(word[0] for word in words if word not in _FILLERS)


def _initials_of(short: Sequence[str], long: Sequence[str]) -> str:
    """The acronym `short` is of `long` ("hit", "h i t" of "heavy industries taxila"); empty when it is none."""
    written = "".join(short)
    one_word = len(short) == 1 or all(len(word) == 1 for word in short)
    fits = one_word and len(long) > 1 and len(written) > 1 and written == _acronym(long) != "".join(long)
    return written if fits else ""


def _weight(word: str) -> float:
    if len(word) == 1:
        return _UNMATCHED_SHORT
    return 0.3 if word in _FILLERS or word in _SHORT_FORMS else 1.0


def _weight_of(words: Iterable[str]) -> float:
    return sum(map(_weight, words))


# -- alignment ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Pair:
    """Tokens `a` of the one name that met tokens `b` of the other, as index ranges."""

    a: range
    b: range
    value: float
    why: str


def _align(asked: tuple[str, ...], known: tuple[str, ...]) -> list[_Pair]:
    """The best meetings, each token used once, in the order of the question."""
    known_runs = _runs(known)
    meetings = [
        pair
        for a, one in _runs(asked)
        for b, other in known_runs
        if len(a) == 1 or len(b) == 1
        if (pair := _meet(asked, known, a, b, one, other))
    ]
    # The best first; of equals the one that explains more letters, then the one nearest in position.
    meetings.sort(key=lambda p: (-p.value, -sum(len(asked[i]) for i in p.a), abs(p.a.start - p.b.start)))
    chosen: list[_Pair] = []
    used_a: set[int] = set()
    used_b: set[int] = set()
    for pair in meetings:
        if used_a.isdisjoint(pair.a) and used_b.isdisjoint(pair.b):
            chosen.append(pair)
            used_a.update(pair.a)
            used_b.update(pair.b)
    return sorted(chosen, key=lambda pair: pair.a.start)


@lru_cache(maxsize=4096)
def _runs(words: tuple[str, ...]) -> tuple[tuple[range, str], ...]:
    """Every token and every few neighbours, and what they are when written as one."""
    return tuple(
        (range(at, at + size), "".join(words[at : at + size]))
        for size in range(1, _MOST_JOINED + 1)
        for at in range(len(words) - size + 1)
    )


def _meet(
    asked: tuple[str, ...], known: tuple[str, ...], a: range, b: range, one: str, other: str
) -> _Pair | None:
    value, kind = _likeness(one, other)
    if value == 0 or (kind == "initial" and (len(a) > 1 or len(b) > 1)):
        return None
    left, right = "-".join(asked[i] for i in a), "-".join(known[i] for i in b)
    return _Pair(a, b, value, f"{left}={right}" if not kind else f"{left}~{right} ({kind})")


@lru_cache(maxsize=65536)
def _likeness(one: str, other: str) -> tuple[float, str]:
    if one == other:
        return _EQUAL, ""
    if len(one) == 1 or len(other) == 1:
        return (_INITIAL, "initial") if one[0] == other[0] else (0.0, "")
    from rapidfuzz.distance import Indel, JaroWinkler  # compiled; not needed before the first comparison

    same_sound = _skeleton(one) == _skeleton(other)
    closeness = Indel.normalized_similarity(one, other)
    if _SHORT_FORMS.get(one, one) == _SHORT_FORMS.get(other, other):
        return _SAME_SOUND, "short form"
    if same_sound and closeness >= 0.6:
        # Hasina is not Hasan: in many languages the vowel at the end makes another name of it.
        return (_SAME_SOUND, "spelling") if _open(one) == _open(other) else (_OTHER_ENDING, "other ending")
    if min(len(one), len(other)) >= 4:
        slip = (closeness + JaroWinkler.normalized_similarity(one, other)) / 2
        if slip >= _SLIP_AT_LEAST:
            return slip * 0.9, "slip"
    return 0.0, ""


def _open(word: str) -> bool:
    """Whether a word ends in a vowel as it sounds (a final h is mute)."""
    return word.rstrip("h")[-1:] in set("aeiou")


def _total(asked: tuple[str, ...], known: tuple[str, ...], pairs: list[_Pair]) -> float:
    """The share of both names that met. Leaving out a token of the longer name costs less than a contradiction."""
    if not pairs:
        return 0.0
    met_a = sum(pair.value * _weight_of(asked[i] for i in pair.a) for pair in pairs)
    met_b = sum(pair.value * _weight_of(known[i] for i in pair.b) for pair in pairs)
    weight_a, weight_b = _weight_of(asked), _weight_of(known)
    share_a, share_b = met_a / weight_a, met_b / weight_b
    both, shorter = 2 * share_a * share_b / (share_a + share_b), max(share_a, share_b)
    whole = min(met_a, met_b)
    if whole < 1.5:  # one common token says little about names of several
        shorter = both
    left_a = _weight_of(asked) - _weight_of(asked[i] for pair in pairs for i in pair.a)
    left_b = _weight_of(known) - _weight_of(known[i] for pair in pairs for i in pair.b)
    contradiction = 0.75 if left_a >= 1 and left_b >= 1 else 1.0
    initials_only = 1.0 if whole >= 0.7 else 0.5
    return min(1.0, 0.65 * both + 0.35 * shorter) * contradiction * initials_only


def _left_over(asked: tuple[str, ...], known: tuple[str, ...], pairs: list[_Pair]) -> str:
    used_a = {i for pair in pairs for i in pair.a}
    used_b = {i for pair in pairs for i in pair.b}
    only_a = " ".join(word for i, word in enumerate(asked) if i not in used_a)
    only_b = " ".join(word for i, word in enumerate(known) if i not in used_b)
    parts = [
        f'"{_cut(only)}" only in the {side}'
        for only, side in ((only_a, "question"), (only_b, "name"))
        if only
    ]
    return "".join(f" · {part}" for part in parts)


def _cut(text: str) -> str:
    return text if len(text) <= 40 else text[:39] + "…"
