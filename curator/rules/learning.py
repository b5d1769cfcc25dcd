"""Which printed spelling is worth keeping as an alias of the entity that it was said to mean."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from curator.model.state import Change, set_value
from curator.model.values import Value
from curator.rules import names, roles, short_forms
from curator.rules.finding import spot_words
from curator.rules.naming.particles import PARTICLES
from curator.rules.roles import name_begins

MEANING, ALIAS = "meaning", "alias"
"""What is refused of a name: that it means the entity, or that it is learned as an alias from one article."""
KINDS = ("spelling", "acronym", "short")
"""The kinds of aliases that are learned."""

_SMALL = frozenset("of the and for &".split())
LONGEST = 200  # code points; longer words are a quote, and no name
MOST_WORDS = 12


@dataclass(frozen=True, slots=True)
class Spelling:
    """A name to learn. `kind` is "spelling" (the same name, written otherwise), "acronym" or "short" (another, shorter
    one)."""

    name: str
    kind: str


def spelling(printed: str, kind: str, called: Iterable[str]) -> Spelling | None:
    """What an entity learns when somebody says that the words `printed` mean it: its `kind`, and the names that it
    goes by already (`called`); None when there is nothing to learn.

    Nothing is learned from words that describe ("the visitor"), from titles and offices alone, from a name that is
    known already, and from a mere part of one: if a bare surname became an alias, every Hasan of every article would be
    this one.
    """
    known = list(called)
    told = names.bare(printed[name_begins(printed) :]) if kind == "person" else printed
    name = " ".join(told.split()).strip(" ,;:")
    tokens = names.tokens(name)
    if not _tells(name, tokens):
        return None
    normals = {names.normalise(name), *spot_words.stemmed(name)}
    if any(names.normalise(other) in normals for other in known):
        return None
    if kind != "person" and any(short_forms.is_acronym(name, other) for other in known):
        return Spelling(name, "acronym")
    if any(_part(name, other) for other in known):
        return None
    shorter = all(len(name) < len(other) for other in known)
    same = any(short_forms.relation(name, other) or short_forms.relation(other, name) for other in known)
    alike = same or any(names.score(name, other).value >= 0.5 for other in known)
    written_otherwise = name.isascii() != known[0].isascii() if known else False
    return Spelling(name, "short" if shorter and not (alike or written_otherwise) else "spelling")


def _tells(name: str, tokens: tuple[str, ...]) -> bool:
    return (
        0 < len(tokens) <= MOST_WORDS
        and len(name) <= LONGEST
        and len("".join(tokens)) > 1
        and not roles.is_role(name)
        and not all(map(names.is_title, tokens))
        and all(map(_capital, name.removeprefix("the ").split()))
    )


def _capital(word: str) -> bool:
    """Whether a word may be one of a name: in scripts with capitals it begins with one, or it is a small word."""
    return not word[:1].islower() or word.strip(".,") in PARTICLES | _SMALL


def _part(name: str, other: str) -> bool:
    """Whether a name is no more than some words of another: letter by letter, or as its only word in any spelling."""
    words = names.tokens(name)
    if len(words) == 1:
        return short_forms.relation(name, other) == "part"
    return set(words) < set(names.tokens(other))


def refusal(uid: str, name: str, article: str, kind: str) -> list[Change]:
    """The changes that refuse a name for an entity, as an element `uid`: that it means it (`MEANING`), or that it is
    learned from this article (`ALIAS`)."""
    at = f"refused/{uid}"
    return [
        set_value(f"{at}/name", Value("text", " ".join(name.split()))),
        set_value(f"{at}/source", Value("text", article)),
        set_value(f"{at}/kind", Value("choice", kind)),
    ]
