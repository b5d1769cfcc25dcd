"""How likely two names are the name of one person, organisation or place.

The door to the matcher: a name is read in words of Latin letters (`naming/tokens`), words are compared by their
sound, spelling and known forms (`naming/likeness`), aligned (`naming/alignment`), weighed by how rare they are
(`naming/rarity`), and the whole becomes numbers (`naming/features`) and a probability (`naming/scoring`), with the
reason in words (`naming/reasons`)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from curator.rules.naming.features import Name

_TITLES = frozenset(
    "lt lieutenant gen general maj major col colonel brig brigadier capt captain cdr cmdr commander cdre commodore adm"
    " admiral vadm radm air marshal sqn ldr squadron leader wg wing sgt sergeant field vice rear"
    " mr mrs ms miss dr doctor prof professor hon honourable honorable sir dame lord lady"
    " president minister prime secretary ambassador senator chairman chief adviser retd ret rtd".split()
)
_PUNCTUATION = re.compile(r"[^\w]+|_")
_LONGEST = 300  # code points of a name that are looked at
_MOST_TOKENS = 24
ROLE_AT_MOST = 0.4
"""The highest score by letters of what says an office or a rank alone."""


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


def read(name: str) -> Name:
    """A name as it is compared."""
    from curator.rules.naming.features import (
        Name,  # the tables of the matcher: not needed before the first comparison
    )
    from curator.rules.naming.tokens import foreign, spelled, vowelless

    return Name(spelled(name), vowelless(name), foreign(name))


def score(query: str, name: str) -> Score:
    """How likely `query` and `name` are one name, outside any record; `why` names what met what, and what was left."""
    from curator.rules.naming.features import Candidate
    from curator.rules.naming.rarity import UNKNOWN
    from curator.rules.naming.reasons import reason
    from curator.rules.naming.scoring import scored

    asked, known = read(query), read(name)
    if not asked.words or not known.words:
        return Score(0.0, "one of the names has no letters")
    kind = "organisation" if asked.looks_like_a_body or known.looks_like_a_body else "person"
    found = scored(asked, [Candidate(0, kind, (known.words,))], UNKNOWN)[0].value
    if asked.titles_only or known.titles_only:
        found = min(found, ROLE_AT_MOST)  # a rank is anybody's
    return Score(round(found, 3), reason(asked, known, kind, UNKNOWN))


def begun(typed: Sequence[str], name: Sequence[str]) -> Score:
    """How likely the words typed are the beginning of a name: the last of them begins one of the name's words, and
    those before it are words of the name. 0 where it is not, and where the last word is typed to its end."""
    known = list(name)
    words = [word for word in typed[:-1] if word not in _TITLES]
    if not typed or len(typed[-1]) < 2:
        return Score(0.0, "")
    for word in words:
        if word not in known:
            return Score(0.0, "")
        known.remove(word)
    if typed[-1] in known:
        return Score(0.0, "")  # a whole word begins nothing
    whole = next((word for word in known if word.startswith(typed[-1])), "")
    if not whole:
        return Score(0.0, "")
    share = sum(map(len, (*words, typed[-1]))) / sum(map(len, name))
    return Score(round(0.5 + 0.45 * min(share, 1.0), 3), f"“{typed[-1]}” begins {whole}")
