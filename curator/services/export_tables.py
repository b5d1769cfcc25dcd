"""The other tables of a CSV export. A row is a whole, or a few things that belong together."""

from __future__ import annotations

from typing import NamedTuple

from curator.model.claims import Claim
from curator.model.revisions import Revision
from curator.model.state import Change
from curator.model.values import shown
from curator.rules.canonical import basis_json
from curator.services.event_columns import key_column
from curator.services.event_wholes import Whole
from curator.services.export_table import Cell, Column, Table
from curator.store.exports import History


class Part(NamedTuple):
    """Something that belongs to a whole: a participant or claim of an event, a name of an entity."""

    whole: Whole
    part: Whole


class Changed(NamedTuple):
    """One change of a revision; `n` counts from 1. `path` is where the change was, also for a claim dropped."""

    history: History
    revision: Revision
    n: int
    change: Change
    path: str


def _of(name: str, kind: str, description: str) -> Column:
    return Column(name, kind, description, lambda row: row.part[name])


def _owner(name: str, key: str, description: str) -> Column:
    return Column(name, "string", description, lambda row: row.whole[key])


def _newest(name: str, kind: str, description: str) -> Column:
    return Column(name, kind, description, lambda whole: whole["versions"][-1][name])


def _basis(key: str, description: str) -> Column:
    return Column(
        f"basis_{key}", "string", description, lambda row: row.part["basis"] and row.part["basis"][key]
    )


PARTICIPANTS = Table(
    "participants",
    "Who took part in the events: an entity, or somebody described.",
    (
        _owner("event", "uid", "Uid of the event."),
        _owner("event_id", "id", "Id of the event that people read."),
        _of("uid", "string", "The participant's identity within the event."),
        _of("external_id", "string", "The id a script gave it."),
        _of("role", "string", "Role of the codebook."),
        _of("entity", "string", "Uid of the entity."),
        _of("entity_id", "string", "Id of the entity that people read."),
        _of(
            "entity_name",
            "string",
            "What the entity is called; after judgements, that of the one it is shown under.",
        ),
        _of("description", "string", "Who, where nobody is named."),
        _of("as_named", "string", "The name as the article writes it."),
        _of("post", "string", "Post or rank at the time."),
        _of("side", "string", "Side in the event."),
        _of("count", "string", "How many they were, as written."),
        _of("status", "string", "supported, unsourced, contested or settled; empty: nobody is named."),
    ),
    key=("event", "uid"),
    references={"event": "events", "entity": "entities"},
)

_QUOTE = (
    _of("article", "string", "Uid of the article."),
    _of("article_id", "string", "Id of the article that people read."),
    _of("version", "integer", "Text version of the article that the offsets count in."),
    _of("start", "integer", "Code points before the quote."),
    _of("end", "integer", "Code points up to the quote's end."),
    _of("unit", "string", "What offsets count: codepoint."),
    _of("quote", "string", "The text from start to end, letter for letter."),
    _of("prefix", "string", "Up to 32 code points before the quote."),
    _of("suffix", "string", "Up to 32 code points after it."),
)
"""Where a claim stands in its article, and its words."""

CLAIMS = Table(
    "claims",
    "What the articles say for fields and participants of the events. Offsets count Unicode code points.",
    (
        _owner("event", "uid", "Uid of the event."),
        _owner("event_id", "id", "Id of the event that people read."),
        _of("uid", "string", "The claim's identity."),
        _of(
            "path",
            "string",
            "What it is said of: a field, `field/<uid>`, `participant/<uid>/entity`, `type`.",
        ),
        *_QUOTE,
        _of("stated_value", "string", "What the article says, as canonical text; empty: it is vague."),
        Column(
            "stated_name",
            "string",
            "What the entity or event stated is called.",
            lambda row: row.part.get("stated_name"),
        ),
        _of("asserts", "boolean", "False: the article denies it."),
        _of("attribution", "string", "Who is quoted as saying so."),
        _basis("words", "The words the stated value was counted from."),
        _basis("anchor", "The date it was counted from."),
        _basis("rule", "How it was counted."),
    ),
    key=("event", "uid"),
    references={"event": "events", "article": "articles"},
)

ARTICLES = Table(
    "articles",
    "The articles, without their texts; hashes, length and encoding are those of the newest version.",
    (
        key_column("id", "id", "string", "The id people read."),
        key_column("uid", "uid", "string", "The article's identity, for ever."),
        key_column("rev", "rev", "integer", "The revision this is."),
        Column(
            "identity_outlet", "string", "Outlet it was imported under.", lambda a: a["identity"]["outlet"]
        ),
        Column("identity_id", "string", "Id it was imported under.", lambda a: a["identity"]["id"]),
        key_column("title", "title", "string", "Title."),
        key_column("outlet", "outlet", "string", "Who published it."),
        key_column("url", "url", "string", "Where it stands."),
        key_column("published", "published", "string", "Publication date, EDTF."),
        key_column("earliest", "earliest", "string", "The first day that may be."),
        key_column("latest", "latest", "string", "The last day that may be."),
        key_column("language", "language", "string", "Language tag."),
        key_column("state", "state", "string", "new, in_work, done, nothing_here or withdrawn."),
        key_column("withdrawn", "withdrawn", "string", "Why it was withdrawn."),
        key_column("account", "account", "string", "Uid of the first article with the same account."),
        Column("versions", "integer", "How many text versions it has.", lambda a: len(a["versions"])),
        _newest("length", "integer", "Code points of the text."),
        _newest("encoding", "string", "Encoding it was read in."),
        _newest("text_sha256", "string", "SHA-256 of the text in UTF-8."),
        _newest("raw_sha256", "string", "SHA-256 of the bytes it came from."),
    ),
    key=("uid",),
    references={"account": "articles"},
)

ENTITIES = Table(
    "entities",
    "People, organisations and places.",
    (
        key_column("id", "id", "string", "The id people read."),
        key_column("uid", "uid", "string", "The entity's identity, for ever."),
        key_column("external_id", "external_id", "string", "The id it was imported under."),
        key_column("rev", "rev", "integer", "The revision this is."),
        key_column("name", "name", "string", "Its name."),
        key_column("kind", "kind", "string", "person, organisation or place."),
        key_column("subkind", "subkind", "string", "city, navy, …"),
        key_column("country", "country", "string", "Country."),
        key_column("within", "within", "string", "Uid of the place it lies in."),
        key_column("within_name", "within_name", "string", "What that is called."),
        key_column("same_as", "same_as", "string", "Uid of the entity it is shown under, by judgement."),
        key_column("state", "state", "string", "live or withdrawn."),
        key_column("withdrawn", "withdrawn", "string", "Why it was withdrawn."),
        key_column("note", "note", "string", "A note."),
        key_column("external", "external", "object", "Its ids elsewhere, as JSON: scheme and id."),
        key_column("imported_as", "imported_as", "array", "Further ids it was imported under, as JSON."),
    ),
    key=("uid",),
    references={"within": "entities", "same_as": "entities"},
)

ALIASES = Table(
    "aliases",
    "The other names that entities go by.",
    (
        _owner("entity", "uid", "Uid of the entity."),
        _owner("entity_id", "id", "Id of the entity that people read."),
        _of("uid", "string", "The name's identity within the entity."),
        _of("name", "string", "The name."),
        _of("kind", "string", "alias, transliteration, misspelling, …"),
        _of("source", "string", "Where it comes from: an article's uid, or words."),
    ),
    key=("entity", "uid"),
    references={"entity": "entities"},
)


POSTS = Table(
    "posts",
    "The posts that entities hold or held. Dates are EDTF; what is unknown is empty.",
    (
        _owner("entity", "uid", "Uid of the entity."),
        _owner("entity_id", "id", "Id of the entity that people read."),
        _of("uid", "string", "The post's identity within the entity."),
        _of("title", "string", "What it is called."),
        _of("rank", "string", "The rank held in it."),
        _of("organisation", "string", "What it belongs to."),
        _of("organisation_entity", "string", "Uid of that, where it is an entity."),
        _of("from", "string", "When it was taken."),
        _of("to", "string", "When it was left."),
        _of("seen", "string", "When sources saw it held."),
        _of("earliest", "string", "The first day on which it may have been held, as far as the dates say."),
        _of("latest", "string", "The last such day."),
        _of("note", "string", "A note."),
    ),
    key=("entity", "uid"),
    references={"entity": "entities", "organisation_entity": "entities"},
)

POST_SOURCES = Table(
    "post_sources",
    "What the articles say for posts of the entities. Offsets count Unicode code points.",
    (
        _owner("entity", "uid", "Uid of the entity."),
        _owner("entity_id", "id", "Id of the entity that people read."),
        _of("uid", "string", "The claim's identity."),
        _of("path", "string", "What it is said of: `post/<uid>/title`."),
        *_QUOTE,
        _of("stated_value", "string", "What the article calls the post; empty: it does not say."),
    ),
    key=("entity", "uid"),
    references={"entity": "entities", "article": "articles"},
)


def _by(name: str, description: str, kind: str = "string") -> Column:
    return Column(name, kind, description, lambda row: getattr(row.revision.by, name) or None)


def _rev(name: str, kind: str, description: str) -> Column:
    return Column(name, kind, description, lambda row: getattr(row.revision, name))


def _op(row: Changed) -> str:
    change = row.change
    if change.claim is not None:
        return "put"
    if change.drop is not None:
        return "drop"
    return "delete" if change.value is None else "set"


def _claim_uid(row: Changed) -> Cell:
    return row.change.claim.uid if row.change.claim else row.change.drop


def _said(name: str, kind: str, description: str) -> Column:
    return Column(
        name, kind, description, lambda row: getattr(row.change.claim, name) if row.change.claim else None
    )


def _stored_basis(row: Changed) -> Cell:
    claim: Claim | None = row.change.claim
    return basis_json(claim) if claim else None


REVISIONS = Table(
    "revisions",
    "The history of every exported item: one row for each value set or deleted and each claim put or dropped.",
    (
        Column("item", "string", "Uid of the item.", lambda row: row.history.uid),
        Column(
            "item_id",
            "string",
            "Id of the item that people read.",
            lambda row: shown(row.history.kind, row.history.number),
        ),
        Column("item_kind", "string", "article, event, entity or judgement.", lambda row: row.history.kind),
        _rev("rev", "integer", "Number of the revision within the item."),
        Column("change", "integer", "Number of the change within the revision.", lambda row: row.n),
        _rev("uid", "string", "The revision's identity."),
        _rev("base_rev", "integer", "The revision it was made from."),
        _by("author", "Who saved it."),
        _by("at", "When, UTC."),
        _by("tool", "With which program."),
        _by("act", "The verb."),
        _by("message", "Why, in the author's words."),
        _by("batch", "The import or other verb over many items that it belongs to."),
        _rev("hash", "string", "Link of the hash chain."),
        Column("op", "string", "set, delete (a value); put, drop (a claim).", _op),
        Column("path", "string", "Where.", lambda row: row.path),
        Column(
            "value_type",
            "string",
            "Type of the value set.",
            lambda row: row.change.value.type if row.change.value else None,
        ),
        Column(
            "value",
            "string",
            "The value set, as canonical text.",
            lambda row: row.change.value.text if row.change.value else None,
        ),
        Column("claim", "string", "Uid of the claim.", _claim_uid),
        _said("article", "string", "Uid of the article the claim cites."),
        _said("version", "integer", "Text version cited."),
        _said("start", "integer", "Code points before the quote."),
        _said("end", "integer", "Code points up to its end."),
        _said("quote", "string", "The text from start to end."),
        _said("stated_value", "string", "What the article says."),
        _said("asserts", "boolean", "False: it denies it."),
        _said("attribution", "string", "Who is quoted as saying so."),
        Column("basis", "string", "How the stated value was counted, as JSON.", _stored_basis),
    ),
    key=("item", "rev", "change"),
)
