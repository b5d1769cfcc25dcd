"""How the suggestions do: what was shown and what became of it is written down, and counted.

Nothing here may hold up or fail the work that it measures: what cannot be written now is tried with the next save.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from threading import Lock
from typing import Any

from curator.errors import CuratorError
from curator.model.shown import EVENT, Outcome, Shown
from curator.model.state import ItemState
from curator.rules.claims import slots
from curator.rules.pending import Pending
from curator.services import reading
from curator.services.accepting import outcomes
from curator.services.workspace import Workspace
from curator.store import suggestion_log as store

_FIRST, _FIRST_THREE = 1, 3


class Journal:
    """What one window has shown and not written down yet. Any thread may write."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._lock = Lock()
        self._waiting: list[Shown] = []

    def note(self, shown: Iterable[Shown]) -> None:
        """Keep what was shown until it is written."""
        with self._lock:
            self._waiting += shown

    def write(self) -> bool:
        """Write everything in one transaction; what cannot be written waits for the next time, and False is said."""
        with self._lock:
            waiting, self._waiting = self._waiting, []
        if not waiting:
            return True
        try:
            with self._workspace.database.write() as connection:
                store.add(connection, self._workspace.author, waiting)
        except CuratorError:
            with self._lock:
                self._waiting = waiting + self._waiting
            return False
        return True


@dataclass(frozen=True, slots=True)
class Settled:
    """What people did with the proposals for a version: those refused (uids, and `published`), and the events (uids)
    that others became."""

    refused: frozenset[str]
    taken: Mapping[str, str]


def settled(workspace: Workspace, article: str, version: int) -> Settled:
    """What was done with the proposals for a version of an article."""
    with workspace.database.read() as connection:
        found = store.of_article(connection, article, version)
    named = {each.proposal or each.kind: each for each in found}  # the last word counts
    return Settled(
        frozenset(name for name, each in named.items() if each.outcome == "refused"),
        {name: each.event for name, each in named.items() if each.event and each.outcome != "refused"},
    )


@dataclass(frozen=True, slots=True)
class Showing:
    """A proposal that was shown: of which version of which article, since when (`YYYY-MM-DDTHH:MM:SS…Z`), and how many
    keys somebody has pressed since."""

    article: str
    version: int
    proposal: str
    at: str
    keys: int = 0

    def line(self, kind: str, outcome: Outcome, **more: Any) -> Shown:
        """A line of the log about it."""
        empty = {"rule": "", "value": "", "saved": "", "rank": 0}
        return Shown(
            self.article,
            self.version,
            self.proposal,
            kind,
            outcome=outcome,
            shown_at=self.at,
            **{**empty, **more},
        )


def of_event(
    workspace: Workspace, showing: Showing, held: Mapping[str, Pending], saved: ItemState
) -> list[Shown]:
    """What became of a proposal when its event was saved: a line for the event, one for each offer, and one for each
    value for which nothing was offered."""
    values = {path: value.text for path, value in saved.values.items()}
    became = list(outcomes(held, values))
    lines = [
        showing.line(
            each.slot,
            each.outcome,
            rule=each.rule,
            value=each.value,
            saved=each.saved,
            rank=each.rank,
            event=saved.uid,
        )
        for each in became
    ]
    for slot in slots(saved, workspace.codebook.type(saved.text("type"))):
        offered = {slot.path, slot.path.rpartition("/")[0]} & held.keys()
        if not offered and values.get(slot.path):
            kind = slot.participant.role if slot.participant else slot.path.partition("/")[0]
            lines.append(showing.line(kind, "silent", saved=values[slot.path], event=saved.uid))
    right = all(line.outcome == "accepted" for line in lines)
    called = reading.names(workspace, [line.saved for line in lines])
    typed = sum(len(called.get(line.saved, line.saved)) for line in lines)
    whole = showing.line(
        EVENT,
        "accepted" if right else "edited",
        rank=int(right),
        event=saved.uid,
        keys=showing.keys,
        characters=typed,
    )
    return [whole, *lines]


# -- counting --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Figures:
    """How often suggestions were accepted as they were, among the first three, edited, refused, ignored; and for how
    many saved values there was none (`silent`)."""

    shown: int = 0
    accepted: int = 0
    among_three: int = 0
    edited: int = 0
    refused: int = 0
    ignored: int = 0
    silent: int = 0

    @property
    def judged(self) -> int:
        """How many of those shown somebody decided about."""
        return self.accepted + self.edited + self.refused

    @property
    def at_first(self) -> float | None:
        """The part of the judged ones that were accepted as they were; None without any."""
        return _share(self.accepted, self.judged)

    @property
    def at_three(self) -> float | None:
        """The part of the judged ones whose saved value was among the first three that were offered."""
        return _share(self.among_three, self.judged)

    @property
    def silence(self) -> float | None:
        """The part of the saved values for which nothing had been proposed."""
        return _share(self.silent, self.silent + self.accepted + self.edited)


def _share(count: int, whole: int) -> float | None:
    return round(count / whole, 4) if whole else None


@dataclass(frozen=True, slots=True)
class Statistics:
    """All figures: of values, by field, by rule; of whole events, with the keys they took and the characters of their
    values."""

    values: Figures
    events: Figures
    fields: Mapping[str, Figures]
    rules: Mapping[str, Figures]
    keys: int
    characters: int

    @property
    def keys_saved(self) -> float | None:
        """The part of the characters that nobody had to type; None before the first event."""
        return round(1 - self.keys / self.characters, 4) if self.characters else None


def statistics(workspace: Workspace) -> Statistics:
    """How the suggestions of this record did until now."""
    with workspace.database.read() as connection:
        found = store.every(connection)
    values = [each for each in found if each.kind != EVENT]
    whole = [each for each in found if each.kind == EVENT]
    fields, rules = defaultdict(list), defaultdict(list)
    for each in values:
        fields[each.kind].append(each)
        if each.rule:
            rules[each.rule].append(each)
    saved = [each for each in whole if each.event]
    return Statistics(
        _figures(values),
        _figures(whole),
        {name: _figures(group) for name, group in sorted(fields.items())},
        {name: _figures(group) for name, group in sorted(rules.items())},
        sum(each.keys for each in saved),
        sum(each.characters for each in saved),
    )


def _figures(found: Sequence[Shown]) -> Figures:
    count = Counter(each.outcome for each in found)
    return Figures(
        len(found) - count["silent"],
        count["accepted"],
        sum(_FIRST <= each.rank <= _FIRST_THREE and each.outcome in ("accepted", "edited") for each in found),
        count["edited"],
        count["refused"],
        count["ignored"],
        count["silent"],
    )
