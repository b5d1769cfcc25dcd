"""The names of an article: where they stand, what they name, and which of them mean the same.

Everything is found from the text alone and the names that the record knows, with word lists and patterns.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from curator.codebook.types import EntityKind
from curator.model.suggestions import NameFound, Region
from curator.rules import names, roles, spot_known, spot_names, spot_words
from curator.rules.name_countries import COUNTRY_OF
from curator.rules.name_org_words import ORG_WORDS, SAID
from curator.rules.name_places import PLACE_NAMES

Span = tuple[int, int]
Known = tuple[str, EntityKind]


def find_names(
    text: str, known: Iterable[Known] = (), regions: Sequence[Region] = ()
) -> tuple[NameFound, ...]:
    """The names of the own story, sorted, not overlapping. `known` are names with their kinds as the record writes
    them; what stands in one of the `regions` that is outside the own story gives nothing."""
    known = tuple(known)
    kinds = {names.normalise(name): kind for name, kind in known}
    words = spot_words.words_of(text)
    spans = spot_known.KnownNames(name for name, _ in known).find(words)
    spans = sorted({*spans, *spot_names.find(words, spans)})
    outside = [(region.start, region.end) for region in regions if not region.own]
    found: list[NameFound] = []
    for start, end in spans:
        if (found and start < found[-1].end) or any(start < to and end > at for at, to in outside):
            continue
        found.append(_typed(text, start, end, kinds))
    return tuple(found)


def _typed(text: str, start: int, end: int, kinds: dict[str, EntityKind]) -> NameFound:
    written = text[start:end]
    name = names.bare(written)
    folded = " ".join(names.every_token(name))
    tokens = names.every_token(name)
    kind: EntityKind = "person"
    why = "capitals that nothing else explains"
    if names.normalise(written) in kinds:
        kind, why = kinds[names.normalise(written)], "the record knows this name"
    elif name != written:
        why = f"a rank or title stands before it: {written[: -len(name)].strip()}"
    elif folded in COUNTRY_OF or tokens in PLACE_NAMES:
        kind, why = "place", "a country or a place that goes by several names"
    elif any(token in ORG_WORDS or token in SAID for token in tokens) or (name.isupper() and len(name) > 1):
        kind, why = "organisation", "it has a word of organisations, or is written in capitals"
    return NameFound(
        start, end, written, kind, name, why, roles.beside(text, start, end) if kind == "person" else ""
    )
