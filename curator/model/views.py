"""Read-only views of an item's state, in the words of the record: article, event, participant, entity, alias, post."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from curator.model.state import ItemState
from curator.model.values import Value

# Paths of an event that are not fields of the codebook.
EVENT_PATHS = frozenset(
    {"type", "title", "realis", "state", "note", "part_of", "codebook", "external_id", "applied"}
)
# What may stand behind a field's path: `<field>/reason` and so on.
MARKS = ("reason", "unsourced", "not_stated", "note")


@dataclass(frozen=True, slots=True)
class Version:
    """One immutable text of an article, without the text itself. `length` in code points."""

    n: int
    encoding: str
    text_sha256: str
    raw_sha256: str
    length: int


@dataclass(frozen=True, slots=True)
class Article:
    """What people know about a published piece. Dates are EDTF; empty text means unknown."""

    uid: str
    identity_outlet: str
    identity_id: str
    title: str
    outlet: str
    url: str
    published: str
    language: str
    state: str
    account: str | None
    versions: tuple[Version, ...]

    @classmethod
    def of(cls, state: ItemState) -> Article:
        versions = tuple(
            Version(
                n=int(n),
                encoding=slots["encoding"].text,
                text_sha256=slots["text_sha256"].text,
                raw_sha256=slots["raw_sha256"].text,
                length=int(slots["length"].text),
            )
            for n, slots in sorted(state.under("version").items(), key=lambda pair: int(pair[0]))
        )
        return cls(
            uid=state.uid,
            identity_outlet=state.text("identity/outlet"),
            identity_id=state.text("identity/id"),
            title=state.text("title"),
            outlet=state.text("outlet"),
            url=state.text("url"),
            published=state.text("published"),
            language=state.text("language"),
            state=state.text("state", "new"),
            account=state.text("account") or None,
            versions=versions,
        )


@dataclass(frozen=True, slots=True)
class Participant:
    """Somebody or something that took part, named by entity (a uid) or by description."""

    uid: str
    role: str
    entity: str | None
    description: str
    as_named: str
    post: str
    side: str
    count: str
    external_id: str

    @property
    def claim_path(self) -> str:
        """The path that claims about who took part stand on."""
        return f"participant/{self.uid}/{'entity' if self.entity else 'description'}"


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened, or was announced, as the record has it."""

    uid: str
    type: str
    title: str
    realis: str
    state: str
    note: str
    part_of: str | None
    codebook: str
    external_id: str | None
    participants: tuple[Participant, ...]

    @classmethod
    def of(cls, state: ItemState) -> Event:
        return cls(
            uid=state.uid,
            type=state.text("type"),
            title=state.text("title"),
            realis=state.text("realis", "occurred"),
            state=state.text("state", "draft"),
            note=state.text("note"),
            part_of=state.text("part_of") or None,
            codebook=state.text("codebook"),
            external_id=state.text("external_id") or None,
            participants=participants(state),
        )


def participants(state: ItemState) -> tuple[Participant, ...]:
    """The participants of an event's state, in the order in which they were added."""

    def text(slots: Mapping[str, Value], slot: str) -> str:
        return slots[slot].text if slot in slots else ""

    return tuple(
        Participant(
            uid=uid,
            role=text(slots, "role"),
            entity=text(slots, "entity") or None,
            description=text(slots, "description"),
            as_named=text(slots, "as_named"),
            post=text(slots, "post"),
            side=text(slots, "side"),
            count=text(slots, "count"),
            external_id=text(slots, "id"),
        )
        for uid, slots in state.under("participant").items()
    )


@dataclass(frozen=True, slots=True)
class Settlement:
    """Why a contested field has the value it has, and which claims that reason settles (uids)."""

    text: str
    claims: frozenset[str]


def settlement(state: ItemState, path: str) -> Settlement | None:
    """The reason written at `<path>/reason`, if there is one."""
    value = state.values.get(f"{path}/reason")
    if value is None:
        return None
    read = json.loads(value.text)
    return Settlement(text=read["text"], claims=frozenset(read["claims"]))


@dataclass(frozen=True, slots=True)
class Alias:
    """A name an entity goes by; `source` is an article's uid or free text."""

    uid: str
    name: str
    kind: str
    source: str


@dataclass(frozen=True, slots=True)
class Post:
    """A post or office that an entity holds or held, with the rank held in it; what is unknown is empty.

    `organisation` is free text, or `organisation_entity` the uid of an organisation or place: never both. `since`,
    `until` and `seen` are EDTF: the first and last day of holding it, and when sources saw its holder in it.
    """

    uid: str
    title: str
    rank: str = ""
    organisation: str = ""
    organisation_entity: str | None = None
    since: str = ""
    until: str = ""
    seen: str = ""
    note: str = ""

    @property
    def claim_path(self) -> str:
        """The path that claims about the post stand on."""
        return f"post/{self.uid}/title"


def posts(state: ItemState) -> tuple[Post, ...]:
    """The posts of an entity's state, in the order in which they were added."""

    def text(slots: Mapping[str, Value], slot: str) -> str:
        return slots[slot].text if slot in slots else ""

    found: list[Post] = []
    for uid, slots in state.under("post").items():
        # The type of the value says which: an item is an entity of the record, a text the words for it.
        organisation = slots.get("organisation")
        known = organisation is not None and organisation.type == "item"
        found.append(
            Post(
                uid=uid,
                title=text(slots, "title"),
                rank=text(slots, "rank"),
                organisation="" if known else text(slots, "organisation"),
                organisation_entity=text(slots, "organisation") if known else None,
                since=text(slots, "from"),
                until=text(slots, "to"),
                seen=text(slots, "seen"),
                note=text(slots, "note"),
            )
        )
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Refused:
    """A name that somebody said does not mean the entity (`kind` "meaning"), or is not to be learned as its alias
    ("alias"); `source` is the uid of the article where it stood."""

    uid: str
    name: str
    kind: str
    source: str


@dataclass(frozen=True, slots=True)
class Mention:
    """A stretch of one version of an article that names an entity (a uid); offsets are code points."""

    uid: str
    version: int
    start: int
    end: int
    entity: str


def mentions(state: ItemState) -> tuple[Mention, ...]:
    """The mentions that people linked in an article, in the order of its text."""
    found = (
        Mention(
            uid,
            int(slots["version"].text),
            int(slots["start"].text),
            int(slots["end"].text),
            slots["entity"].text,
        )
        for uid, slots in state.under("mention").items()
    )
    return tuple(sorted(found, key=lambda mention: (mention.version, mention.start, mention.end)))


@dataclass(frozen=True, slots=True)
class Part:
    """A part of one version of an article, as a curator said: `kind` is a `RegionKind`; offsets are code points."""

    uid: str
    version: int
    kind: str
    start: int
    end: int


def parts(state: ItemState) -> tuple[Part, ...]:
    """The parts of all versions of an article that curators said, in the order of the text; what cannot be read as a
    part is left out."""
    found = []
    for path, value in state.values.items():
        version, _, rest = path.removeprefix("version/").partition("/region/")
        if not rest.endswith("/kind") or not path.startswith("version/"):
            continue
        start, end = (state.text(f"{path.removesuffix('kind')}{slot}") for slot in ("start", "end"))
        if version.isdecimal() and start.isdecimal() and end.isdecimal() and int(start) < int(end):
            uid = rest.removesuffix("/kind")
            found.append(Part(uid, int(version), value.text, int(start), int(end)))
    return tuple(sorted(found, key=lambda part: (part.version, part.start, part.end, part.uid)))


@dataclass(frozen=True, slots=True)
class Entity:
    """A person, organisation or place. `external` are its ids elsewhere, by scheme; `external_id` is the first id it
    was imported under, and `imported_as` holds those that further files gave it."""

    uid: str
    name: str
    kind: str
    subkind: str
    country: str
    within: str | None
    state: str
    note: str
    external_id: str | None
    external: Mapping[str, str]
    aliases: tuple[Alias, ...]
    posts: tuple[Post, ...]
    imported_as: tuple[str, ...] = ()
    refused: tuple[Refused, ...] = ()

    @classmethod
    def of(cls, state: ItemState) -> Entity:
        aliases = tuple(
            Alias(
                uid=uid,
                name=slots["name"].text,
                kind=slots["kind"].text if "kind" in slots else "alias",
                source=slots["source"].text if "source" in slots else "",
            )
            for uid, slots in state.under("alias").items()
        )
        refused = tuple(
            Refused(uid, slots["name"].text, slots["kind"].text, slots["source"].text)
            for uid, slots in state.under("refused").items()
        )
        return cls(
            uid=state.uid,
            name=state.text("name"),
            kind=state.text("kind"),
            subkind=state.text("subkind"),
            country=state.text("country"),
            within=state.text("within") or None,
            state=state.text("state", "live"),
            note=state.text("note"),
            external_id=state.text("external_id") or None,
            external={uid: slots[""].text for uid, slots in state.under("external").items()},
            aliases=aliases,
            posts=posts(state),
            imported_as=tuple(
                sorted(slots[""].text for uid, slots in state.under("external_id").items() if "" in slots)
            ),
            refused=refused,
        )
