"""How well names are found and typed, against what people marked in news texts."""

from __future__ import annotations

import time
from collections.abc import Iterator

from bench import adapters, gum, names_found
from bench.contest import Arena
from bench.figures import Figure, at_least, median, shown
from bench.suggested_plan import SuggestedPlan


def figures(_: Arena, plan: SuggestedPlan) -> Iterator[Figure | str]:
    """By rules alone, with nobody known beforehand."""
    documents = gum.read()
    found = names_found.measure(documents, adapters.find_names)
    yield (
        f"{found.entities} entities are marked, in {found.mentions} places; "
        "measured before: right type .64 by rules, .74 by spaCy"
    )
    yield at_least("entities found with the right type", found.typed / found.entities, 0.75)
    yield at_least("entities of which most mentions have the right type", found.by_most / found.entities)
    yield at_least("entities found", found.found / found.entities)
    yield at_least("mentions found", found.overlapped / found.mentions)
    yield at_least("mentions found to the letter, with the right type", found.exact_typed / found.mentions)
    took: list[float] = []
    for document in documents:
        began = time.perf_counter()
        adapters.find_names(document["text"])
        took.append((time.perf_counter() - began) * 1000)
    yield f"median of {shown(median(took))} a text"
    if plan.misses:
        yield from found.missed
