"""Which event is part of which: a meeting of the visitor, held during the visit."""

from __future__ import annotations

from collections.abc import Sequence

from curator.codebook.types import Codebook
from curator.rules.event_merging import Telling, dates_agree


def parents(tellings: Sequence[Telling], codebook: Codebook) -> list[int | None]:
    """For each event the index of the one it is part of: of a type that the codebook lets hold it, with the same
    people, told in the same way, and of no date that excludes. Of several the one told nearest."""
    by_type: dict[str, list[int]] = {}
    for at, telling in enumerate(tellings):
        by_type.setdefault(telling.type, []).append(at)
    found: list[int | None] = []
    for telling in tellings:
        event_type = codebook.type(telling.type)
        within = event_type.within if event_type else ()
        fitting = [at for kind in within for at in by_type.get(kind, ()) if _holds(tellings[at], telling)]
        place = telling.best.sentence.start
        found.append(min(fitting, key=lambda at: abs(tellings[at].best.sentence.start - place), default=None))
    return found


def _holds(whole: Telling, part: Telling) -> bool:
    return whole.realis == part.realis and bool(whole.named() & part.named()) and dates_agree(whole, part)
