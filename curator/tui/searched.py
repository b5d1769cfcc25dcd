"""What was searched last, for when one comes back to the search."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class Searched:
    """The words as they were typed, and the item that was lit (a uid)."""

    words: str = ""
    lit: str = ""
