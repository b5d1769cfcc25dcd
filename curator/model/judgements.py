"""What people decided about two items."""

from __future__ import annotations

from dataclasses import dataclass

VERDICTS = ("same", "different", "unsure")


@dataclass(frozen=True, slots=True)
class Judgement:
    """A live judgement: its uid and number, the two items (uids), the verdict and why; who made it and when (UTC)."""

    uid: str
    number: int
    a: str
    b: str
    verdict: str
    reason: str
    author: str
    at: str
