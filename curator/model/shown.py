"""What was shown to people as a suggestion, and what they did with it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Outcome = Literal["accepted", "edited", "refused", "ignored", "silent"]

EVENT, PUBLISHED = "event", "published"
"""Kinds of what is proposed as a whole: an event, and the publication date of an article. The kind of everything else
is the slot it is for: `type`, `date`, a role."""


@dataclass(frozen=True, slots=True)
class Shown:
    """One suggestion and its outcome.

    `accepted`: the saved value is the proposed one; `edited`: another was saved; `refused`: taken away or refused;
    `ignored`: the article was left without it; `silent`: a value was saved for which nothing was proposed. `rank` is
    the place at which the saved value was offered (1, then the alternatives; 0: it was not). `proposal` is the uid of
    the proposal, `event` that of the event it became. For an event `keys` are those pressed from its showing to its
    saving, and `characters` those of the values that were saved: what somebody would have typed.
    """

    article: str
    version: int
    proposal: str
    kind: str
    rule: str
    value: str
    saved: str
    outcome: Outcome
    rank: int
    shown_at: str
    event: str = ""
    keys: int = 0
    characters: int = 0
