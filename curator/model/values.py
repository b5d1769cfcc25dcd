"""Values at paths, and the ids people read.

A path names a slot of an item: `date`, `place`, `participant/<uid>/entity`. An element of a list has an identity
(its uid), never an index, so that diffs, blame and claims survive reordering.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

ItemKind = Literal["article", "event", "entity", "judgement"]
ValueType = Literal["text", "choice", "edtf", "item", "number", "json"]

PREFIX: dict[str, str] = {"article": "A", "event": "E", "entity": "N", "judgement": "J"}
_KIND_OF = {prefix: kind for kind, prefix in PREFIX.items()}
_SHOWN = re.compile(
    r"([AENJ])([1-9][0-9]{0,11})(?:\.([1-9][0-9]{0,8})|v([1-9][0-9]{0,8}))?", re.ASCII | re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Value:
    """A typed value. `text` is canonical: EDTF for `edtf`, an item's uid for `item`, JSON for `json`."""

    type: ValueType
    text: str


@dataclass(frozen=True, slots=True)
class ShownId:
    """`A12`, `A12v2` (text version 2), `E42.3` (revision 3)."""

    kind: str
    number: int
    rev: int | None = None
    version: int | None = None


def shown(kind: str, number: int) -> str:
    """The id people read: kind letter and number within the kind."""
    return f"{PREFIX[kind]}{number}"


def read_shown(text: str) -> ShownId | None:
    """Read `A12`, `A12v2`, `E42.3`; None when the text is no shown id."""
    m = _SHOWN.fullmatch(text.strip())
    if m is None:
        return None
    letter, number, rev, version = m.groups()
    kind = _KIND_OF[letter.upper()]
    if version and kind != "article":
        return None
    return ShownId(kind, int(number), int(rev) if rev else None, int(version) if version else None)
