"""The names of an article: where they stand, what they name, and which of them mean the same.

Everything is found from the text alone and the names that the record knows, with word lists, patterns and weights set by
hand; every name says in a line why it is taken for what it is. In languages that the rules do not know only the names of
the record are found.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from curator.codebook.types import EntityKind
from curator.model.suggestions import NameFound, Region
from curator.rules import (
    name_finding_chains,
    name_finding_clues,
    name_finding_parts,
    name_finding_senses,
    names,
    roles,
    short_forms,
    spot_known,
    spot_names,
    spot_words,
)
from curator.rules.name_finding_chains import Chain
from curator.rules.name_finding_parts import Part
from curator.rules.name_finding_words import NOT_NAMES
from curator.rules.spot_words import Words

Known = tuple[str, EntityKind]
_LEAST = 0.9


@dataclass(slots=True)
class _Place:
    part: Part
    start: int
    end: int
    chain: Chain
    sense: str = "name"


def find_names(
    text: str, known: Iterable[Known] = (), regions: Sequence[Region] = ()
) -> tuple[NameFound, ...]:
    """The names of the own story, sorted, not overlapping. `known` are names with their kinds as the record writes
    them; what stands in one of the `regions` that is outside the own story gives nothing."""
    told = tuple(known)
    words = spot_words.words_of(text)
    fixed = spot_known.KnownNames(name for name, _ in told).find(words)
    runs = spot_names.find(words, fixed)
    parts = name_finding_parts.parts(words, runs, fixed)
    parts = [part for part in parts if _is_own(words, part, regions) and not _in_an_address(words, part)]
    kinds: dict[tuple[str, ...], EntityKind] = {names.every_token(name): kind for name, kind in told}
    chains, places = _gathered(words, parts, kinds)
    spans = [(words.starts[part.first], words.ends[part.last]) for part in parts]
    definitions = short_forms.definitions(text, spans)
    name_finding_chains.link(list(chains.values()), definitions)
    found = [one for place in places if (one := _found(words, place)) is not None]
    return tuple(_with_senses(text, found))


def _is_own(words: Words, part: Part, regions: Sequence[Region]) -> bool:
    start = words.starts[part.front]
    return not any(region.start <= start < region.end and not region.own for region in regions)


def _in_an_address(words: Words, part: Part) -> bool:
    """Whether it is a piece of a link or a hashtag."""
    gap = words.gap(part.front)
    return gap.endswith(("/", "#", "=")) and (gap != "/" or words.written[part.front - 1].islower())


def _gathered(
    words: Words, parts: Sequence[Part], kinds: dict[tuple[str, ...], EntityKind]
) -> tuple[dict[tuple[str, ...], Chain], list[_Place]]:
    chains: dict[tuple[str, ...], Chain] = {}
    places = []
    for part in parts:
        told = name_finding_parts.tokens(words, part.first, part.last)
        if not told:
            continue
        start, end = words.starts[part.front], words.ends[part.last]
        chain = chains.get(told)
        if chain is None:
            written = words.text[words.starts[part.first] : end]
            chain = Chain(told, written, list(name_finding_clues.of_words(words, part)), given=kinds.get(told))
            chains[told] = chain
        chain.around.append(list(name_finding_clues.of_place(words, part, len(told) > 1)))
        places.append(_Place(part, start, end, chain))
    return chains, places


def _found(words: Words, place: _Place) -> NameFound | None:
    """The name at one place; None for what is none."""
    chain = place.chain
    text = words.text
    joined = " ".join(chain.tokens)
    kind, sure, why = chain.decided()
    if not place.part.known and chain.full is None and _is_no_name(words, place, chain):
        return None
    full = chain
    while full.full is not None:
        full = full.full
    sense = chain.short or "name"
    post = roles.beside(text, place.start, place.end) if kind == "person" else ""
    start = place.start - (text[place.start - 1 : place.start] == "@")
    found = NameFound(start, place.end, text[start : place.end], kind, full.written, why, post, "name", sure)
    if start < place.start:
        return replace(found, sense="handle", why="an account")
    if kind == "place" and joined in name_finding_senses.adjectives():
        country = name_finding_senses.adjectives()[joined]
        return replace(found, sense="demonym", name=country.title(), why=f"of {country.title()}")
    if name_finding_senses.is_group(joined) and chain.given is None:
        return replace(found, sense="demonym", kind="person", why="a people or a faith")
    if sense in ("short", "acronym"):
        return replace(found, sense="acronym" if sense == "acronym" else "short")
    return found


def _is_no_name(words: Words, place: _Place, chain: Chain) -> bool:
    joined = " ".join(chain.tokens)
    if joined in NOT_NAMES:
        return True
    return False


def _with_senses(text: str, found: list[NameFound]) -> list[NameFound]:
    done = []
    for one in found:
        if one.kind == "place" and one.sense == "name":
            folded = " ".join(names.every_token(one.words))
            if name_finding_senses.starts_a_dateline(text, one.start, one.end):
                one = replace(one, sense="dateline", why="it stands where a dateline does")
            elif folded in name_finding_senses.capitals() and name_finding_senses.is_a_government(text, one.start, one.end):
                one = replace(one, sense="government", why="a capital that acts stands for its government")
        elif one.kind == "person" and (word := name_finding_senses.government_behind(text, one.end)):
            one = replace(one, kind="organisation", sense="government", name=f"{one.name} {word}", post="", why=f"“{word}” stands behind it")
        done.append(one)
    return done
