"""What files offer to the record: read and checked for shape, not yet compared with anything in it.

`where` names the place a person can open: `news.csv row 3`, `ev.jsonl line 12`, `a/b.txt`. None: not given.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Generic, Literal, NamedTuple, TypeVar

from curator.errors import Problem

T = TypeVar("T")


class Read(NamedTuple, Generic[T]):
    """What a file gave: the good items, and everything wrong with the rest, both in file order."""

    items: list[T]
    problems: list[Problem]


def collect(found: Iterable[T | Problem]) -> Read[T]:
    """Sort a stream of items and problems into the two lists."""
    read: Read[T] = Read([], [])
    for item in found:
        if isinstance(item, Problem):
            read.problems.append(item)
        else:
            read.items.append(item)
    return read


@dataclass(frozen=True, slots=True)
class ArticleInput:
    """One article of a file.

    `text` is canonical (LF, no byte order mark, no NUL, otherwise as written); `raw_sha256` is of the file's
    bytes, or of the row's own text in UTF-8 where a file holds many. `published` is as written.
    """

    where: str
    id: str
    text: str
    encoding: str
    raw_sha256: str
    title: str | None = None
    outlet: str | None = None
    url: str | None = None
    published: str | None = None
    language: str | None = None
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class EntityInput:
    """One entity of a file: a person, organisation or place. `within` is an id of the same file, or a name."""

    where: str
    id: str | None
    name: str
    kind: str
    subkind: str | None = None
    country: str | None = None
    within: str | None = None
    aliases: tuple[str, ...] = ()
    external: Mapping[str, str] = field(default_factory=dict)
    note: str | None = None
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ClaimInput:
    """What an article says for a field, as a script writes it.

    `start` is a code point offset into version `version` of the article; both may be left out.
    `stated` is whether `stated_value` was written at all: written as null it means that the article is vague.
    `basis` holds `words`, `anchor` (or None) and `rule`.
    """

    article: str
    quote: str
    start: int | None = None
    version: int | None = None
    stated_value: str | None = None
    stated: bool = False
    asserts: bool = True
    attribution: str | None = None
    basis: Mapping[str, str | None] | None = None


@dataclass(frozen=True, slots=True)
class FieldInput:
    """A field of an event. `given` is whether `value` was written at all: null or [] there empties the field, unless it
    comes with vague claims alone and another article states a value.

    `reason` settles a contested field; `unsourced` is the reason why no article is cited.
    """

    values: tuple[str, ...] = ()
    given: bool = False
    claims: tuple[ClaimInput, ...] = ()
    reason: str | None = None
    note: str | None = None
    not_stated: bool = False
    unsourced: str | None = None


@dataclass(frozen=True, slots=True)
class ParticipantInput:
    """A participant of an event, known by `id` within it.

    `entity` is a shown id, a uid or a name. `name` is the entity's name as the script knows it: it stands for
    `entity` where that was not written. `count` is as written, to be checked like a field of that type.
    """

    id: str
    role: str
    entity: str | None = None
    description: str | None = None
    as_named: str | None = None
    post: str | None = None
    side: str | None = None
    count: str | None = None
    claims: tuple[ClaimInput, ...] = ()
    name: str | None = None


@dataclass(frozen=True, slots=True)
class RelatedInput:
    """A typed link to another event, which may come later in the same file."""

    type: str
    event: str


@dataclass(frozen=True, slots=True)
class EventInput:
    """One line of an `apply` file. `id` is the script's own: the same id again is the same event."""

    where: str
    id: str
    type: str
    realis: str | None = None
    title: str | None = None
    note: str | None = None
    part_of: str | None = None
    related: tuple[RelatedInput, ...] = ()
    state: Literal["draft", "verified"] | None = None
    fields: Mapping[str, FieldInput] = field(default_factory=dict)
    participants: tuple[ParticipantInput, ...] = ()
    message: str = ""
