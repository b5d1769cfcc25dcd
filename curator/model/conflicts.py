"""What the sources of one slot say against each other: each statement with its article, why they clash, ways out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from curator.model.claims import Claim

WayKind = Literal["choose", "split", "interval", "nest", "same", "note"]


@dataclass(frozen=True, slots=True)
class Statement:
    """A claim with what is known of its article. `said` is its stated value as people read it, empty where it is vague;
    `sentence` holds the quote, which begins at `at` (code points).

    `account` is the uid of the article whose text it shares, its own where it shares none: two claims on one account
    are one voice. `named` are the participants of the event whom the sentence names. `printed` are full dates (EDTF)
    with the words that the article prints for them near the quote.
    """

    claim: Claim
    said: str
    sentence: str
    at: int
    article: str
    outlet: str = ""
    published: str = ""
    account: str = ""
    named: tuple[str, ...] = ()
    printed: tuple[tuple[str, str], ...] = ()

    @property
    def source(self) -> str:
        """The article in a few words: `A3 (The Daily, 2025-11-25)`."""
        known = ", ".join(part for part in (self.outlet, self.published) if part)
        return f"{self.article} ({known})" if known else self.article

    @property
    def voice(self) -> str:
        """Who speaks: whoever is quoted, else the account that the article rests on."""
        quoted = " ".join((self.claim.attribution or "").casefold().split())
        return quoted or self.account or self.claim.article


@dataclass(frozen=True, slots=True)
class Known:
    """What the record knows of an entity that a claim states."""

    name: str
    kind: str = ""
    subkind: str = ""
    country: str = ""


@dataclass(frozen=True, slots=True)
class WayOut:
    """Something that ends a conflict: `label` says what is done, `why` what speaks for it, `reason` is offered as the
    reason to be kept, and can be edited.

    `value` is what stands then (choose, interval) in canonical text; `claims` are those that leave for an event of
    their own (split); `pair` are two uids: the inner and the outer place (nest), or two entities that are one (same).
    """

    kind: WayKind
    label: str
    why: str
    reason: str
    value: str = ""
    claims: tuple[str, ...] = ()
    pair: tuple[str, str] = ("", "")


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why the claims on a slot can or cannot all hold, line by line, and what can be done, the best first. `clashing`
    are the pairs of claims (uids) that exclude each other, whether settled or not."""

    lines: tuple[str, ...]
    ways: tuple[WayOut, ...] = ()
    clashing: tuple[tuple[str, str], ...] = ()

    def reason_for(self, value: str) -> str:
        """What speaks for choosing a value, as a reason that can be edited; empty when nothing was found."""
        return next(
            (way.reason for way in self.ways if way.kind in ("choose", "interval") and way.value == value), ""
        )
