"""Somebody a sentence speaks of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from curator.model.suggestions import NameFound
from curator.rules.events.sentences import Item

Head = Literal["person", "office", "group", "organisation", "place", "pronoun"]


@dataclass(frozen=True, slots=True)
class Party:
    """Somebody in a sentence: the items `first` to `last` (exclusive), the stretch `start` to `end` that says who.

    `name` is the name it goes by, `post` rank and office as printed, `country` and `organisations` what is printed
    with it, `bodies` the organisations that it is said to be of ("chairman of", "officials from", "ISI's director").
    `countries` are those that unnamed people are from. `leader` is true when the person leads a delegation; `owner`
    when "'s" follows.
    """

    first: int
    last: int
    start: int
    end: int
    head: Head
    words: str
    name: NameFound | None = None
    post: str = ""
    country: NameFound | None = None
    organisations: tuple[NameFound, ...] = ()
    bodies: tuple[NameFound, ...] = ()
    countries: tuple[NameFound, ...] = ()
    leader: bool = False
    owner: bool = False

    @property
    def named(self) -> bool:
        """Whether it has a name of its own."""
        return self.name is not None


Unit = Party | Item
