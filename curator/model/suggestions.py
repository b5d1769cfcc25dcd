"""What the program proposes and nobody has accepted: the parts of a text, its dates, names and events.

All offsets are code points of one version of an article, all spans half-open. Nothing here is ever saved by itself.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from curator.codebook.types import EntityKind
from curator.model.claims import Basis

RegionKind = Literal[
    "headline",
    "standfirst",
    "dateline",
    "body",
    "caption",
    "embedded_post",
    "metadata",
    "byline",
    "furniture",
    "headline_repeat",
    "photo_credit",
    "related_link",
    "source_note",
    "boilerplate",
    "teaser",
    "appended_story",
]
OUTSIDE: frozenset[RegionKind] = frozenset(
    (
        "metadata",
        "byline",
        "furniture",
        "headline_repeat",
        "photo_credit",
        "related_link",
        "source_note",
        "boilerplate",
        "teaser",
        "appended_story",
    )
)
"""The parts from which no event, name or event date is suggested. Metadata and furniture may give the publication
date."""


@dataclass(frozen=True, slots=True, order=True)
class Region:
    """A part of a version, and why it is one: `why` is one line for the person at the desk."""

    start: int
    end: int
    kind: RegionKind
    why: str = ""

    @property
    def own(self) -> bool:
        """Whether it belongs to the own story."""
        return self.kind not in OUTSIDE


@dataclass(frozen=True, slots=True)
class DateFound:
    """A time expression. `value` is EDTF, None where the words settle no date.

    `alternatives` are other readings as EDTF, the likeliest first; `anchor` is the date it was counted from. `flag`
    says what speaks against the value: a flagged value is never taken without a look. `use` says what the date is of:
    the article, a quoted post, or what the article tells; a duration or a vague word is of nothing.
    """

    start: int
    end: int
    words: str
    value: str | None
    rule: str
    why: str
    anchor: str | None = None
    alternatives: tuple[str, ...] = ()
    flag: str = ""
    use: Literal["told", "publication", "post", "duration", "vague"] = "told"

    @property
    def basis(self) -> Basis:
        """How the value was read, as a claim keeps it."""
        return Basis(self.words, self.anchor, self.rule)


@dataclass(frozen=True, slots=True)
class NameFound:
    """A stretch that names somebody or something.

    `name` is the fullest form that the article has of it, without titles: stretches with the same `name` and `kind`
    mean the same. `post` is the rank or office printed beside it. `sense` is how the words name it: `government` for a
    capital that stands for a government, `demonym` for "Pakistani", `dateline` for the place before the first sentence,
    `office` for an office named without its holder, `handle` for an account. `entity` is the uid of the record's
    entity it surely means, if it does.
    """

    start: int
    end: int
    words: str
    kind: EntityKind
    name: str
    why: str
    post: str = ""
    sense: Literal["name", "short", "acronym", "demonym", "government", "dateline", "office", "handle"] = (
        "name"
    )
    confidence: float = 1.0
    entity: str | None = None


@dataclass(frozen=True, slots=True)
class Said:
    """One place where the article says something for a slot: a claim in the making. `value` is what it states, in the
    canonical text of the slot (for places and participants a name); None where it is vague. `entity` is the uid of the
    record's entity that it names, where that is another one than the offer's."""

    start: int
    end: int
    words: str
    value: str | None
    basis: Basis | None = None
    attribution: str | None = None
    asserts: bool = True
    entity: str | None = None


@dataclass(frozen=True, slots=True)
class Offer:
    """A value proposed for one slot of an event, with every place that says so, the best first.

    `value` is canonical text; for a place or a participant it is the name, `kind` what it is, and `entity` the uid of
    the record's entity it means (filled in by the services). `flag` says why it needs a look; `alternatives` are other
    values, the likeliest first. `described` is true for somebody without a name ("senior officers").
    """

    value: str | None
    said: tuple[Said, ...]
    why: str
    confidence: float = 1.0
    flag: str = ""
    alternatives: tuple[str, ...] = ()
    kind: EntityKind | None = None
    entity: str | None = None
    described: bool = False

    def named_by(self, said: Said) -> bool:
        """Whether words name the very value: in full, or a place by its first part ("Army Headquarters" for "Army
        Headquarters, Dhaka")."""
        return said.value == self.value or (self.value or "").startswith(f"{said.value}, ")


@dataclass(frozen=True, slots=True)
class Taking:
    """Somebody who is proposed to have taken part: the role of the codebook, who, and the post as named."""

    role: str
    who: Offer
    post: str = ""
    side: str = ""


@dataclass(frozen=True, slots=True)
class EventProposal:
    """A whole event as the article tells it. `start`, `end` is the sentence that tells it best; `type` an id of the
    codebook, with further ids as alternatives; `fields` are offers by field id, several where the field has many
    values. `part_of` is the index of another proposal of the same article. `uid` is stable for a text and a span."""

    uid: str
    start: int
    end: int
    type: Offer
    realis: str
    fields: dict[str, tuple[Offer, ...]] = field(default_factory=dict)
    participants: tuple[Taking, ...] = ()
    part_of: int | None = None
    confidence: float = 0.5
    why: str = ""
