"""Places whose name says what they are a part of: "North Arabian Sea", "northern Sindh"."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from curator.rules.names import every_token
from curator.rules.naming.countries import COUNTRY_OF

_SIDES: Final = ("north", "south", "east", "west")
DIRECTIONS: Final = frozenset(
    [
        *_SIDES,
        *(f"{side}ern" for side in _SIDES),
        *(f"{a}{b}{end}" for a in _SIDES[:2] for b in _SIDES[2:] for end in ("", "ern")),
        *("central", "inner", "outer", "upper", "lower"),
    ]
)


@lru_cache(maxsize=4096)
def is_part(inner: str, outer: str) -> bool:
    """Whether a name is another one with a direction in front, and so that of a part; countries that are called so,
    such as South Sudan, are not."""
    one, other = every_token(inner), every_token(outer)
    if len(one) <= len(other) or not other or " ".join(one) in COUNTRY_OF:
        return False
    return one[-len(other) :] == other and DIRECTIONS.issuperset(one[: -len(other)])
