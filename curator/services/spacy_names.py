"""Names by a language model of spaCy, where somebody has installed one and set its name: it adds names that the rules
leave out, and types those of which they are not sure. It does nothing else, and nothing needs it."""

from __future__ import annotations

import os
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from threading import Lock
from typing import Final, Protocol

from curator.codebook.types import EntityKind
from curator.model.suggestions import NameFound, Region
from curator.rules.display import one_line

NAMED_BY: Final = "CURATOR_SPACY"
"""The environment variable that names an installed model, or the folder of one."""

UNSURE: Final = 0.75
"""Below this the kind of a name is asked of the model."""
_KINDS: Final[dict[str, EntityKind]] = {
    "PERSON": "person",
    "PER": "person",
    "ORG": "organisation",
    "GPE": "place",
    "LOC": "place",
    "FAC": "place",
}
_ADDED = 0.6
_NOT_NEEDED = ["tagger", "parser", "lemmatizer", "attribute_ruler"]
_LONGEST = 200_000  # code points of a text that are read: models take seconds for more
_ONE_AT_A_TIME = Lock()


class Ent(Protocol):
    """A name as spaCy gives it: offsets in code points, and a label."""

    @property
    def start_char(self) -> int: ...
    @property
    def end_char(self) -> int: ...
    @property
    def label_(self) -> str: ...


class Doc(Protocol):
    """A text as spaCy gives it back."""

    @property
    def ents(self) -> Iterable[Ent]: ...


class Model(Protocol):
    """What reads a text: a pipeline of spaCy."""

    def __call__(self, text: str, /) -> Doc: ...


_LOADED: Final[dict[str, Model]] = {}
_BROKEN: Final[dict[str, str]] = {}


def fault(environ: Mapping[str, str] = os.environ) -> str:
    """Why the model that is set cannot be used, in a sentence; empty when it can, or none is set. Loads nothing."""
    name = environ.get(NAMED_BY, "")
    if not name:
        return ""
    model = one_line(name)
    if name in _BROKEN:
        what = f"{model} cannot be loaded ({_BROKEN[name]})"
    elif not _is_there("spacy"):
        what = "spaCy is not installed"
    elif not _is_there(name) and not Path(name, "config.cfg").is_file():
        what = f"{model} is not installed"
    else:
        return ""
    return (
        f"{what}, which {NAMED_BY} asks for: names are found by rules alone; install it, or unset {NAMED_BY}."
    )


def chosen(environ: Mapping[str, str] = os.environ) -> Model | None:
    """The model that is set; None when none is, or it cannot be used. Loading one takes seconds, the first time."""
    name = environ.get(NAMED_BY, "")
    if not name or fault(environ):
        return None
    with _ONE_AT_A_TIME:
        if name not in _LOADED:
            try:
                _LOADED[name] = _load(name)
            except (ImportError, OSError, ValueError) as error:
                _BROKEN[name] = one_line(str(error))
        return _LOADED.get(name)


def with_model(
    text: str, found: Sequence[NameFound], regions: Sequence[Region], model: Model | None
) -> tuple[NameFound, ...]:
    """The names found by rules, typed by the model where the rules are not sure, and the names that it adds in the own
    story; sorted, not overlapping. What the record knows and what is no plain name stays as it is."""
    if model is None:
        return tuple(found)
    with _ONE_AT_A_TIME:
        ents = [
            (ent.start_char, ent.end_char, _KINDS[ent.label_])
            for ent in model(text[:_LONGEST]).ents
            if ent.label_ in _KINDS
        ]
    typed = _typed(found, ents)
    outside = [(region.start, region.end) for region in regions if not region.own]
    taken = sorted([*((one.start, one.end) for one in typed), *outside])
    return tuple(sorted([*typed, *_added(text, ents, taken)], key=lambda one: one.start))


def _typed(found: Sequence[NameFound], ents: Sequence[tuple[int, int, EntityKind]]) -> list[NameFound]:
    """All stretches of one name get the kind that the model gives most of them."""
    votes: dict[str, Counter[EntityKind]] = defaultdict(Counter)
    left = iter(sorted(ents))
    ent = next(left, None)
    for one in found:
        while ent is not None and ent[1] <= one.start:
            ent = next(left, None)
        if (
            ent is not None
            and ent[0] < one.end
            and one.confidence < UNSURE
            and one.sense in ("name", "short")
        ):
            votes[one.name][ent[2]] += 1
    done = []
    for one in found:
        if one.confidence < UNSURE and one.sense in ("name", "short") and votes[one.name]:
            (kind, _), *_ = votes[one.name].most_common(1)
            if kind != one.kind:
                one = replace(one, kind=kind, why=f"the language model takes it for a {kind}", post="")
        done.append(one)
    return done


def _added(
    text: str, ents: Sequence[tuple[int, int, EntityKind]], taken: Sequence[tuple[int, int]]
) -> list[NameFound]:
    added: list[NameFound] = []
    at = last = 0
    for start, end, kind in sorted(ents):
        while at < len(taken) and taken[at][1] <= start:
            at += 1
        words = text[start:end]
        free = start >= last and (at == len(taken) or taken[at][0] >= end)
        if free and words == words.strip() and words and "\n" not in words:
            added.append(
                NameFound(start, end, words, kind, words, "added by the language model", confidence=_ADDED)
            )
            last = end
    return added


def _is_there(package: str) -> bool:
    return package.isidentifier() and find_spec(package) is not None


def _load(name: str) -> Model:
    model: Model = import_module("spacy").load(name, exclude=_NOT_NEEDED)
    return model
