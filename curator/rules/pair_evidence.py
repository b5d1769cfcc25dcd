"""How likely two entities are one: what their names say, and what else speaks for it or against it.

Two names may agree in every letter that tells and yet be of two: the 27th and the 33rd regiment, the army of one
country and that of another. What contradicts lowers the score, and is said before what agrees.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from curator.rules import lookalikes, names
from curator.rules.countries_named import countries_differ, countries_in
from curator.rules.names import Prior, Score
from curator.rules.naming.features import Candidate, Name
from curator.rules.naming.rarity import Rarity
from curator.rules.naming.reasons import reason
from curator.rules.naming.scoring import Scored, scored
from curator.rules.services_of import services_of

_MOST_NAMES: Final = 8
_NUMBER: Final = re.compile(r"\d+")
_ROMAN: Final = re.compile(r"\b(?=[IVX]{2,6}\b)X{0,3}(?:IX|IV|V?I{0,3})(?<=[IVX])\b")
_DIGITS: Final = {"I": 1, "V": 5, "X": 10}
_LONGEST_REASON: Final = 300
_BETWEEN: Final = " · "

# In log-odds: 3.5 makes an even chance one in thirty.
_CONTRADICTS: Final = -3.5
_DIFFERS: Final = -1.5
_EXCLUDES: Final = -8.0
_SAME_ID: Final = 4.0
_LOOK_THE_SAME: Final = 0.9
_NAMES_ALONE: Final = 0.98
"""How sure names are, at most, where something speaks against them: namesakes have the same letters."""
_DOUBT: Final = "! names that only look the same"
_UNLIKE: Final = "nothing in common"
_LEAST_SURE: Final = 0.001


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of an entity (with all that was judged the same): `names` with the canonical one first, `above` the
    places it lies within (uids), `ids` as (scheme, id), `posts` as people wrote them, with ranks."""

    uid: str
    names: tuple[str, ...]
    kind: str
    country: str = ""
    above: frozenset[str] = frozenset()
    ids: frozenset[tuple[str, str]] = frozenset()
    posts: tuple[str, ...] = ()


def likeness(a: Known, b: Known, rarity: Rarity, least: float = 0.0) -> Score:
    """How likely two entities are one, from 0 to 1, and what speaks for it (=), against it (≠), or is to be doubted
    (!). `rarity` says how rare words are among the names of the record; below `least` the names are not explained."""
    value, pair = _by_names(a, b, rarity)
    same = [Prior(_SAME_ID, f"= {scheme} {found}") for scheme, found in sorted(a.ids & b.ids)]
    against = list(_against(a, b))
    doubt = _only_look_the_same(a, b)
    if doubt:
        value = max(value, _LOOK_THE_SAME)
    if same:
        value = max(value, 0.5)  # whatever they are called
    if against:
        value = min(value, _NAMES_ALONE)
    priors = (*against, *same)
    value = _shifted(value, sum(prior.log_odds for prior in priors))
    said = [prior.why for prior in priors] + [_DOUBT] * doubt
    if value >= least:
        said.insert(0, _explained(*pair, a.kind, rarity) if pair else _UNLIKE)
    return Score(round(value, 3), _BETWEEN.join(said))


def _shifted(value: float, log_odds: float) -> float:
    if not log_odds:
        return value
    odds = min(max(value, _LEAST_SURE), 1 - _LEAST_SURE)
    return 1 / (1 + math.exp(-(math.log(odds / (1 - odds)) + log_odds)))


def reason_for(why: str, verdict: str) -> str:
    """The reason that is offered for a verdict on a pair, from what speaks for and against it (`Score.why`)."""
    said = why.split(_BETWEEN)
    against = [part for part in said if part.startswith("≠")]
    match verdict:
        case "same":
            # Whoever says that names which only look the same are of one should say why.
            offered = "" if _DOUBT in said else _BETWEEN.join(part for part in said if part not in against)
        case "different":
            offered = _BETWEEN.join(against) or "two, as they stand side by side"
        case _:
            offered = "what is known does not tell"
    return offered if len(offered) <= _LONGEST_REASON else f"{offered[: _LONGEST_REASON - 1]}…"


def looks(name: str) -> str:
    """What a name looks like, whichever characters it is written with."""
    plain = name.isascii() and name.isprintable()
    return (name if plain else lookalikes.seen(name)).casefold()


_read = lru_cache(maxsize=4096)(names.read)


def _by_names(a: Known, b: Known, rarity: Rarity) -> tuple[float, tuple[Name, Name] | None]:
    """How likely the two names that are most alike mean one, and these two; none that have no letters."""
    best: Scored | None = None
    asked: Name | None = None
    called = tuple(dict.fromkeys(words for name in b.names[:_MOST_NAMES] if (words := _read(name).words)))
    for name in a.names[:_MOST_NAMES] if called else ():
        for one in scored(_read(name), [Candidate(0, a.kind, called)], rarity):
            if best is None or one.value > best.value:
                best, asked = one, _read(name)
    if best is None or asked is None:
        return 0.0, None
    return best.value, (asked, Name(best.name))


def _explained(one: Name, other: Name, kind: str, rarity: Rarity) -> str:
    """Which words met; of those who share them the two themselves are not counted."""
    words = (*one.words, *other.words)
    others = Rarity({word: max(rarity.counts.get(word, 0) - 1, 0) for word in words}, rarity.total)
    return reason(one, other, kind, others, ("older", "younger"))


def _only_look_the_same(a: Known, b: Known) -> bool:
    if all(map(str.isascii, (*a.names, *b.names))):
        return False
    return bool(lookalikes.alike_among(a.names[:_MOST_NAMES], b.names[:_MOST_NAMES]))


def _against(a: Known, b: Known) -> Iterator[Prior]:
    numbers = _of_all(a.names, numbers_of), _of_all(b.names, numbers_of)
    if _exclude(*numbers):
        yield Prior(_CONTRADICTS, f"≠ number {_listed(numbers[0])} / {_listed(numbers[1])}")
    if a.kind == "organisation":
        named = tuple(_of_all(one.names, countries_in) for one in (a, b))
        if _exclude(*named):
            yield Prior(_CONTRADICTS, f"≠ of {_listed(named[0])} / {_listed(named[1])}")
    for scheme in sorted({scheme for scheme, _ in a.ids} & {scheme for scheme, _ in b.ids}):
        ours, theirs = ({value for own, value in one.ids if own == scheme} for one in (a, b))
        if _exclude(ours, theirs):
            yield Prior(_CONTRADICTS, f"≠ {scheme} {_listed(ours)} / {_listed(theirs)}")
    services = tuple(_of_all((*one.names, *one.posts), services_of) for one in (a, b))
    if a.kind == "person" and _exclude(*services):
        yield Prior(_CONTRADICTS, f"≠ rank of the {_listed(services[0])} / of the {_listed(services[1])}")
    if countries_differ(a.country, b.country):
        yield Prior(_DIFFERS, f"≠ country {a.country} / {b.country}")
    if a.kind == "place" and (a.uid in b.above or b.uid in a.above):
        yield Prior(_EXCLUDES, "≠ one lies in the other")
    elif a.kind == "place" and a.above and b.above and not (a.above <= b.above or b.above <= a.above):
        yield Prior(_CONTRADICTS, "≠ they lie in different places")


@lru_cache(maxsize=4096)
def numbers_of(name: str) -> frozenset[str]:
    """The numbers in a name, whichever digits they are written in: "27th" and "২৭" are both 27, "II" is 2."""
    found = {str(int(digits)) for digits in _NUMBER.findall(unicodedata.normalize("NFKC", name))}
    return frozenset(found) | {str(_arabic(roman)) for roman in _ROMAN.findall(name)}


def _arabic(roman: str) -> int:
    values = [_DIGITS[letter] for letter in roman]
    following = [*values[1:], 0]
    return sum(-value if value < after else value for value, after in zip(values, following, strict=True))


def _of_all(texts: Sequence[str], each: Callable[[str], frozenset[str]]) -> set[str]:
    return {found for text in texts for found in each(text)}


def _exclude(ours: set[str], theirs: set[str]) -> bool:
    """Whether both sides say something, and nothing the same."""
    return bool(ours) and bool(theirs) and ours.isdisjoint(theirs)


def _listed(found: set[str]) -> str:
    return ", ".join(sorted(found))
