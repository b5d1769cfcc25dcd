"""Why two names may be one, in words: which words met, how, and what is left over."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from curator.rules.naming.alignment import Met
from curator.rules.naming.bodies import COUNTRY
from curator.rules.naming.countries import COUNTRIES
from curator.rules.naming.families import FILLERS
from curator.rules.naming.features import Name, compared
from curator.rules.naming.likeness import Way
from curator.rules.naming.rarity import Rarity
from curator.rules.naming.titles import TITLES

_SAID: dict[Way, str] = {
    "spelling": "spelling",
    "vowels": "vowels",
    "slip": "slip",
    "letters": "some letters",
    "initial": "initial",
    "form": "form of the name",
    "beginning": "beginning",
    "joined": "written as one",
}
_LONGEST = 40


def reason(
    asked: Name, known: Name, kind: str, rarity: Rarity, sides: tuple[str, str] = ("question", "name")
) -> str:
    """The alignment of the name asked for and a known one in words: `kamrul=kamrul · hassan~hasan (spelling) ·
    "lt gen" ignored · 3 others share "hasan"`. `sides` are what the two names are called."""
    _, met = compared(asked, known, kind, rarity)
    read: list[str] = []
    if kind != "person" and not _fits(met, asked.words, known.words):
        read = [
            f'"{_cut(name.words)}" read as "{_cut(name.body.words)}"'
            for name in (asked, known)
            if _reads_otherwise(name)
        ]
        asked, known = asked.body, known.body
    a, b = asked.words, known.words
    parts = [_meeting(a, b, pair) for pair in sorted(met)]
    if not parts:
        short, long = (a, b) if len(a) <= len(b) else (b, a)
        letters = "".join(short)
        initials = known.acronyms | asked.acronyms
        parts = [f"{letters} = initials of {_cut(long)}" if letters in initials else "nothing in common"]
    left_a = [word for at, word in enumerate(a) if not any(pair.a <= at < pair.a_end for pair in met)]
    left_b = [word for at, word in enumerate(b) if not any(pair.b <= at < pair.b_end for pair in met)]
    parts += _left_over(left_a, left_b, kind, sides) if met else []
    parts += [*_shared(b, met, rarity), *read]
    return " · ".join(parts)


def _reads_otherwise(name: Name) -> bool:
    """Whether the plainest words of a name are others than it has, small ones aside."""
    return {_said(word) for word in name.body.words} != set(name.words) - FILLERS


def _fits(met: Iterable[Met], a: Sequence[str], b: Sequence[str]) -> bool:
    """Whether these are the words that met: names of bodies may have been read in their plainest words."""
    return all(
        pair.a_end <= len(a) and pair.b_end <= len(b) and (pair.way != "equal" or a[pair.a] == b[pair.b])
        for pair in met
    )


def _meeting(a: Sequence[str], b: Sequence[str], pair: Met) -> str:
    one, other = "-".join(map(_said, a[pair.a : pair.a_end])), "-".join(map(_said, b[pair.b : pair.b_end]))
    return f"{one}={other}" if pair.way == "equal" else f"{one}~{other} ({_SAID[pair.way]})"


def _said(word: str) -> str:
    """A word as people read it: the mark of a country is its name."""
    if word[:1] != COUNTRY:
        return word
    return next(country.names[0] for country in COUNTRIES if country.code == word[1:])


def _left_over(asked: list[str], known: list[str], kind: str, sides: tuple[str, str]) -> list[str]:
    """What met nothing: titles are ignored; a word on one side is left out, words on both contradict each other."""
    ignored = [word for word in asked if kind == "person" and word in TITLES]
    asked = [word for word in asked if word not in ignored]
    known = [word for word in known if kind != "person" or word not in TITLES]
    parts = [f'"{_cut(ignored)}" ignored'] if ignored else []
    if asked and known:
        return [*parts, f'"{_cut(asked)}" against "{_cut(known)}"']
    return [
        *parts,
        *(
            f'"{_cut(left)}" only in the {side}'
            for left, side in zip((asked, known), sides, strict=True)
            if left
        ),
    ]


def _shared(known: Sequence[str], met: Iterable[Met], rarity: Rarity) -> list[str]:
    """How many others have the rarest word that met."""
    words = [known[at] for pair in met for at in range(pair.b, pair.b_end)]
    if not words:
        return []
    rarest = min(words, key=lambda word: rarity.counts.get(word, 0))
    others = rarity.counts.get(rarest, 0) - 1
    if others < 1:
        return []
    return [f'{others:,} other{"s" if others > 1 else ""} share{"" if others > 1 else "s"} "{_said(rarest)}"']


def _cut(words: Sequence[str]) -> str:
    text = " ".join(map(_said, words))
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
