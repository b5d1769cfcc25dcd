"""Rows of lists, and the filters that narrow them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Condition:
    """What the rows of a list must meet: any of `values` under `name`.

    `words` has a word as its first value and, for events, the ids of types that are called so; `date` has two values,
    first and last ISO day, empty where open; `is` has marks, and the uids of what is unsaved; `who`, `place`, `outlet`
    and the like have parts of names.
    """

    name: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Order:
    """How a list is sorted: by a column's id; rows that have nothing there come last. Ties are in order of number."""

    column: str = "id"
    descending: bool = False


@dataclass(frozen=True, slots=True)
class Filter:
    """What a list shows. Empty means any. `first` and `last` are ISO days; `text` is matched literally, ignoring case.

    `entity` is a uid. All of `conditions` are met. Withdrawn items are left out unless `state` or a condition asks for
    them or `withdrawn` is set.
    """

    state: str = ""
    type: str = ""
    entity: str = ""
    first: str = ""
    last: str = ""
    text: str = ""
    kind: str = ""
    withdrawn: bool = False
    conditions: tuple[Condition, ...] = ()


@dataclass(frozen=True, slots=True)
class ArticleLine:
    """An article in a list. `headline` is the text's first words, for articles without a title."""

    uid: str
    number: int
    title: str
    headline: str
    outlet: str
    published: str
    language: str
    state: str
    version: int
    account: str | None
    events: int


@dataclass(frozen=True, slots=True)
class EventLine:
    """An event in a list. `title` is the written or the derived one; `date` is EDTF; `place` a name."""

    uid: str
    number: int
    type: str
    title: str
    realis: str
    state: str
    date: str
    place: str
    part_of: str | None
    sources: int
    unsourced: int
    contested: int


@dataclass(frozen=True, slots=True)
class EntityLine:
    """An entity in a list; `aliases` are its other names and `events` are counted with those of the `merged` ones, the
    number of entities shown under it. `under` is the number of the one that it is shown under itself."""

    uid: str
    number: int
    name: str
    kind: str
    subkind: str
    country: str
    state: str
    aliases: tuple[str, ...]
    events: int
    merged: int = 0
    under: int | None = None
