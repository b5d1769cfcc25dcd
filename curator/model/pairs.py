"""Two entities that may be one, and what is known of each when somebody judges them side by side."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Party:
    """One entity of a pair, with all that was judged the same as it. `occurs` counts the events and mentions."""

    uid: str
    number: int
    name: str
    kind: str
    occurs: int


@dataclass(frozen=True, slots=True)
class Pair:
    """Two entities of one kind; `a` has the lower number. `score` is how likely they are one, from 0 to 1, `why` what
    speaks for and against it in words. `unsure`: somebody looked and could not tell."""

    a: Party
    b: Party
    score: float
    why: str
    unsure: bool = False

    @property
    def key(self) -> str:
        """What names the pair among others."""
        return f"{self.a.uid} {self.b.uid}"

    @property
    def order(self) -> tuple[bool, float, int, int, int]:
        """Worst duplicates first: the surest, of equally sure ones those that occur most; those judged unsure last."""
        return (
            self.unsure,
            -round(self.score, 2),
            -(self.a.occurs + self.b.occurs),
            self.a.number,
            self.b.number,
        )


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence an entity occurs in. `start` and `end` (code points of `text`) are the words that name it; `where` is
    the article: its shown id, outlet and date."""

    text: str
    start: int
    end: int
    where: str


@dataclass(frozen=True, slots=True)
class Side:
    """One entity as it is compared with another, with all that was judged the same as it: `merged` are those, as people
    read them. `first` and `last` are the days (ISO) of its events, as far as they are known."""

    uid: str
    shown_id: str
    name: str
    names: tuple[str, ...]
    merged: tuple[str, ...]
    kind: str
    subkind: str
    country: str
    within: str
    first: str
    last: str
    events: int
    mentions: int
    posts: tuple[str, ...]
    external: tuple[tuple[str, str], ...]
    note: str
    sentences: tuple[Sentence, ...]
