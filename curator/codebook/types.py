"""What may be recorded, as data: event types, their roles and fields."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, get_args

FieldType = Literal["text", "date", "place", "entity", "choice", "number", "count", "event"]
FIELD_TYPES: tuple[FieldType, ...] = get_args(FieldType)

EntityKind = Literal["person", "organisation", "place"]
ENTITY_KINDS: tuple[EntityKind, ...] = get_args(EntityKind)

OriginOf = Literal["country", "organisation", "companions"]
ORIGINS: tuple[OriginOf, ...] = get_args(OriginOf)
PLACE = "place"
"""What a role may follow from beside other roles: the place of the event."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the values a choice field may have: stored as `id`, shown as `label`."""

    id: str
    label: str


@dataclass(frozen=True, slots=True)
class Field:
    """A slot of an event type. `key` is the one character that jumps to it in the form.

    `choices` are those of a choice field; `kinds` are the entity kinds an entity field accepts (empty: any).
    `required` is per event type: the same field may be required in one type and optional in another.
    """

    id: str
    label: str
    help: str
    type: FieldType
    required: bool = False
    many: bool = False
    key: str | None = None
    choices: tuple[Choice, ...] = ()
    kinds: tuple[EntityKind, ...] = ()

    def choice(self, choice_id: str) -> Choice | None:
        """The choice stored as `choice_id`, or None."""
        return next((choice for choice in self.choices if choice.id == choice_id), None)


@dataclass(frozen=True, slots=True)
class Origin:
    """From what a role follows: the `what` of whoever has the role `of`, or of the place."""

    what: OriginOf
    of: str


@dataclass(frozen=True, slots=True)
class Role:
    """What a participant does in an event. `kinds` are the entity kinds that may fill it (empty: any).

    `cues` are words that stand before whoever has it ("accompanied by"). `origin` says from what it follows: country,
    organisation or companions of another role, or the country of the place; empty when from nothing else.
    """

    id: str
    label: str
    help: str
    kinds: tuple[EntityKind, ...]
    required: bool = False
    key: str | None = None
    cues: tuple[str, ...] = ()
    origin: Origin | None = None


@dataclass(frozen=True, slots=True)
class EventType:
    """One kind of event: what it is, what counts as one and what does not, and what may be said about it.

    `mappings` holds codes of other systems (`plover`, `cameo`, `acled`); absent: that system has none for it.
    `cues` are words that announce such an event in a text, some with the roles around them in braces; `also` are other
    labels people use for it. `within` are the types of event that such an event is commonly a part of.
    """

    id: str
    label: str
    definition: str
    include: str = ""
    exclude: str = ""
    cues: tuple[str, ...] = ()
    mappings: Mapping[str, str] = dataclasses.field(default_factory=dict, hash=False)
    roles: tuple[Role, ...] = ()
    fields: tuple[Field, ...] = ()
    also: tuple[str, ...] = ()
    within: tuple[str, ...] = ()

    @property
    def cue_words(self) -> tuple[str, ...]:
        """The cues without the roles in braces: "{host} received {visitor}" is "received"."""
        chunks = (re.split(r"\{[^{}]*\}", cue) for cue in self.cues)
        return tuple(dict.fromkeys(next((c.strip() for c in each if c.strip()), "") for each in chunks))

    def role(self, role_id: str) -> Role | None:
        """The role with this id, or None."""
        return next((role for role in self.roles if role.id == role_id), None)

    def field(self, field_id: str) -> Field | None:
        """The field with this id, or None."""
        return next((field for field in self.fields if field.id == field_id), None)


@dataclass(frozen=True, slots=True)
class Codebook:
    """What may be recorded, versioned. `source` is the TOML text it was read from."""

    name: str
    label: str
    version: str
    description: str
    types: tuple[EventType, ...]
    source: str

    @property
    def title(self) -> str:
        """Name and version, as events keep it: `diplomacy 1`."""
        return f"{self.name} {self.version}"

    def type(self, type_id: str) -> EventType | None:
        """The event type with this id, or None."""
        return next((event_type for event_type in self.types if event_type.id == type_id), None)

    def field_ids(self) -> tuple[str, ...]:
        """The ids of all fields of all types, each once, in the order they first appear."""
        return tuple(dict.fromkeys(field.id for event_type in self.types for field in event_type.fields))

    def role_ids(self) -> tuple[str, ...]:
        """The ids of all roles of all types, each once, in the order they first appear."""
        return tuple(dict.fromkeys(role.id for event_type in self.types for role in event_type.roles))
