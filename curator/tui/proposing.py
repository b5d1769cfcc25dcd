"""The proposals for the article on the desk: which are left, which one is shown, and what was done with the others."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from curator.codebook.types import Codebook
from curator.model.shown import PUBLISHED
from curator.model.suggestions import EventProposal, Offer

if TYPE_CHECKING:
    from curator.services.story import Publication
    from curator.services.suggesting import Suggestions

UNSAVED = (
    "The event on the desk is not saved yet: {workbench.verify|v} verifies it, {workbench.save|s} saves it; then "
    "{article.take|enter} takes the next."
)
NO_EVENT = (
    "no event found in this article; {workbench.new-event|e} makes one; "
    "{workbench.state|z} says that there is none"
)
ALL_DONE = "every event that was found in this article is taken or refused"
NOT_READ = (
    "the rules do not know this language: they find dates and names of the record, but no events; "
    "{workbench.new-event|e} makes one"
)
READING = "reading …"
STILL_READING = "The article is still being read: its events will stand below it in a moment."


@dataclass(slots=True)
class Proposing:
    """`taken` are the events of the record (uids) that proposals became, by the uid of the proposal, and `drafted` the
    drafts on the desk. `refused` are the proposals that somebody refused, the publication date among them under the
    name of its kind. `shown_at` is when each was first shown."""

    suggestions: Suggestions | None = None
    taken: dict[str, str] = field(default_factory=dict)
    drafted: dict[str, str] = field(default_factory=dict)
    refused: set[str] = field(default_factory=set)
    shown_at: dict[str, str] = field(default_factory=dict)
    _at: str = ""

    def show(self, suggestions: Suggestions) -> None:
        """Other suggestions; the proposal that was shown stays, if it is still among them."""
        self.suggestions = suggestions
        self.taken = {**suggestions.told, **self.taken}
        self.refused |= suggestions.refused

    def draft(self, drafted: dict[str, str]) -> bool:
        """These drafts are on the desk now; whether that is anything new. What was given back is shown again."""
        back = self.drafted.keys() - drafted.keys() - self.taken.keys()
        changed = drafted != self.drafted
        self.drafted = drafted
        self._at = next(iter(back), self._at)
        return changed

    @property
    def publication(self) -> Publication | None:
        """The publication date that is to be confirmed, if there is one."""
        offered = self.suggestions.publication if self.suggestions else None
        asked = offered is not None and offered.edtf and not offered.confirmed
        return offered if asked and PUBLISHED not in self.refused else None

    @property
    def left(self) -> list[EventProposal]:
        """The events that nobody has taken or refused, in the order of the story."""
        found = self.suggestions.proposals if self.suggestions else ()
        done = self.taken.keys() | self.drafted.keys() | self.refused
        return [each for each in found if each.uid not in done]

    @property
    def ignored(self) -> list[str]:
        """The proposals that were shown and that nobody has taken or refused."""
        done = self.taken.keys() | self.drafted.keys() | self.refused
        return [name for name in self.shown_at if name not in done]

    @property
    def current(self) -> EventProposal | Publication | None:
        """What is shown: a publication date comes before all events."""
        left = self.left
        if self.publication is not None and not self._at:
            return self.publication
        return next((each for each in left if each.uid == self._at), left[0] if left else None)

    @property
    def event(self) -> EventProposal | None:
        """The event that is shown, if it is one."""
        current = self.current
        return current if isinstance(current, EventProposal) else None

    @property
    def place(self) -> str:
        """`1 of 3`; empty without an event."""
        left, event = self.left, self.event
        return f"{left.index(event) + 1} of {len(left)}" if event else ""

    def from_here(self, most: int) -> list[EventProposal]:
        """The event that is shown and those after it, `most` of them."""
        left, event = self.left, self.event
        at = left.index(event) if event else 0
        return left[at : at + most]

    def step(self, step: int) -> EventProposal | None:
        """Show the next event, or the one before; from the last on to the first."""
        left, event = self.left, self.event
        if not left:
            return None
        at = (left.index(event) + step) if event else (0 if step > 0 else -1)
        self._at = left[at % len(left)].uid
        return self.event

    def gone(self, uid: str) -> None:
        """What is shown was taken or refused: the one after it is next."""
        left = self.left
        at = next((at for at, each in enumerate(left) if each.uid == uid), None)
        after = left[at + 1 :] if at is not None else []
        self._at = after[0].uid if after else ""


def parties(proposal: EventProposal, called: Mapping[str, str]) -> str:
    """`Naveed Ashraf → Chittagong`: who takes part, the first one with the others, and where. Countries are named when
    nobody else is: whose side somebody is on is seen in the form."""
    takings = [taking.who for taking in proposal.participants]
    who = [_called(offer, called) for offer in takings if offer.kind != "place"]
    who = who or [_called(offer, called) for offer in takings]
    where = [_called(offer, called) for offer in proposal.fields.get("place", ())]
    rest = ", ".join([*who[1:], *where])
    return " → ".join(part for part in (who[0] if who else "", rest) if part)


def _called(offer: Offer, called: Mapping[str, str]) -> str:
    name = called.get(offer.entity or "") or offer.value or "?"
    known = offer.entity or offer.described or offer.flag
    return name if known or offer.kind is None else f"+{name}"


def offers(proposal: EventProposal) -> Iterator[tuple[str, Offer]]:
    """Every offer of a proposal with the word for its slot."""
    yield "type", proposal.type
    for slot, each in proposal.fields.items():
        for offer in each:
            yield slot, offer
    for taking in proposal.participants:
        yield taking.role, taking.who


def entities(*proposals: EventProposal) -> set[str]:
    """The entities of the record (uids) that proposals name."""
    return {offer.entity for each in proposals for _, offer in offers(each) if offer.entity}


def in_one_line(proposal: EventProposal, codebook: Codebook, called: Mapping[str, str]) -> str:
    """`visit · Naveed Ashraf → Chittagong · 2025-11 · 4 quotes · ⚑ 1`. Who is not in the record has a plus."""
    kind = codebook.type(proposal.type.value or "")
    dates = " or ".join(filter(None, (offer.value for offer in proposal.fields.get("date", ())[:1])))
    quotes = sum(len(offer.said) for _, offer in offers(proposal))
    flags = sum(bool(offer.flag) for _, offer in offers(proposal))
    parts = (
        (kind.label if kind else "event")
        + ("" if proposal.realis == "occurred" else f" ({proposal.realis})"),
        parties(proposal, called),
        dates or "no date",
        f"{quotes} quote{'' if quotes == 1 else 's'}",
        f"⚑ {flags} to look at" if flags else "",
    )
    return " · ".join(part for part in parts if part)


def reasons(proposal: EventProposal) -> str:
    """What speaks against a proposal, else why it is one."""
    flags = [f"⚑ {slot}: {offer.flag}" for slot, offer in offers(proposal) if offer.flag]
    return " · ".join(flags) or proposal.why or proposal.type.why
