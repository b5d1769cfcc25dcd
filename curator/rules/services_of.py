"""Which armed service a rank belongs to: a general is no admiral, whatever else two names share."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

_WORD: Final = re.compile(r"[^\W\d_]+")
_AIR: Final = tuple(
    tuple(rank.split())
    for rank in (
        "air marshal|air chief marshal|air vice marshal|air commodore|group captain|wing commander|squadron leader|"
        "sqn ldr|flight lieutenant|flying officer"
    ).split("|")
)
_NAVY: Final = frozenset("admiral adm vadm radm commodore cdre".split())
_ARMY: Final = frozenset("general gen brigadier brig colonel col major maj".split())
_CIVIL: Final = frozenset(
    "secretary director attorney consul inspector governor solicitor auditor advocate surveyor commissioner registrar"
    " prosecutor accountant comptroller postmaster superintendent deputy".split()
)
"""What a general is that has no rank: secretary general."""


@lru_cache(maxsize=4096)
def services_of(text: str) -> frozenset[str]:
    """The services (army, navy, air force) that the ranks in a name or a post belong to."""
    words = [word.casefold() for word in _WORD.findall(text)]
    found: set[str] = set()
    at = 0
    while at < len(words):
        of_air = next((rank for rank in _AIR if tuple(words[at : at + len(rank)]) == rank), None)
        if of_air is not None:
            found.add("air force")
            at += len(of_air)
            continue
        if words[at] in _NAVY:
            found.add("navy")
        elif (
            words[at] in _ARMY
            and not (at and words[at - 1] in _CIVIL)
            and words[at + 1 : at + 2] != ["assembly"]
        ):
            found.add("army")
        at += 1
    return frozenset(found)
