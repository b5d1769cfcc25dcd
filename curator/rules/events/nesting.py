"""Which event is part of which: a meeting of the visitor, held during the visit."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from datetime import date

from curator.codebook.types import Codebook
from curator.rules.events.merging import Telling, dates_agree

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII)
_LONGEST_VISIT = 10  # days
_NEAREST = 20  # events on either side that are looked at


def parents(tellings: Sequence[Telling], codebook: Codebook) -> list[int | None]:
    """For each event the index of the one it is part of: of a type that the codebook lets hold it, with the same
    people, told in the same way, and of no date that excludes. Of several the one told nearest."""
    by_type: dict[str, list[int]] = {}
    for at, telling in enumerate(tellings):
        by_type.setdefault(telling.type, []).append(at)
    starts = [telling.best.sentence.start for telling in tellings]
    found: list[int | None] = []
    for telling in tellings:
        event_type = codebook.type(telling.type)
        within = event_type.within if event_type else ()
        place = telling.best.sentence.start
        near = [at for kind in within for at in _nearest(by_type.get(kind, ()), starts, place)]
        fitting = [at for at in near if _holds(tellings[at], telling)]
        found.append(min(fitting, key=lambda at: abs(starts[at] - place), default=None))
    return found


def _nearest(among: Sequence[int], starts: Sequence[int], place: int) -> Sequence[int]:
    """The events told nearest to a place of the text: so that a text of any length is read in one pass."""
    at = bisect_left(among, place, key=lambda each: starts[each])
    return among[max(0, at - _NEAREST) : at + _NEAREST]


def _holds(whole: Telling, part: Telling) -> bool:
    if whole.best.weak:
        return False
    return (
        whole.realis == part.realis
        and bool(whole.named() & part.named())
        and (dates_agree(whole, part) or _within_days(whole, part))
    )


def _within_days(whole: Telling, part: Telling) -> bool:
    """Whether the part is dated within days after the whole: somebody arrives on Monday and is received on Tuesday."""
    days = sorted(_days(whole)), sorted(_days(part))
    return bool(days[0] and days[1]) and 0 <= (days[1][0] - days[0][0]).days <= _LONGEST_VISIT


def _days(telling: Telling) -> list[date]:
    values = [
        found.value for draft in telling.drafts for found in draft.dates if found.value and not found.flag
    ]
    return [date.fromisoformat(value) for value in values if _DAY.fullmatch(value)]
