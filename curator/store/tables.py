"""The tables; one metadata serves SQLite and PostgreSQL.

Append-only tables (triggers refuse UPDATE and DELETE): revision, statement, claim, article_version.
Projections can be dropped and rebuilt at any time: article, event, participant, entity, alias, refusal, post,
external, name_token, name_slip, name_posting, name_known, mention, claim_now, judgement, same_as, search_document.
The index of likeness (likeness_*) is derived too, and follows some seconds behind.
Everything else is plain.
"""

from sqlalchemy import CheckConstraint, Connection, Index, Table, Text, UniqueConstraint, text
from sqlalchemy import event as happening
from sqlmodel import Field, SQLModel

from curator.store import likeness_tables, name_tables, suggestion_tables
from curator.store.columns import BIG, CLUSTERED, integers

APPEND_ONLY = ("revision", "statement", "claim", "article_version")
PROJECTIONS = (
    "article",
    "event",
    "participant",
    "entity",
    "alias",
    "post",
    "external",
    "refusal",
    "name_token",
    "name_slip",
    "name_posting",
    "name_known",
    "mention",
    "claim_now",
    "judgement",
    "same_as",
    "search_document",
)

REFERS = text("vtype = 'item'")


class Item(SQLModel, table=True):
    """The lock row of optimistic saving: one per article, event, entity, judgement."""

    __table_args__ = (UniqueConstraint("kind", "number"), integers("rev", "number"))
    id: int | None = Field(default=None, primary_key=True, sa_type=BIG)
    uid: str = Field(unique=True)
    kind: str
    number: int = Field(sa_type=BIG)
    rev: int
    head_hash: str
    state: str


class Revision(SQLModel, table=True):
    """One saved act on one item. Append-only."""

    __table_args__ = (integers("item", "rev", "base_rev"), CLUSTERED)
    item: int = Field(primary_key=True, foreign_key="item.id", sa_type=BIG)
    rev: int = Field(primary_key=True)
    uid: str = Field(unique=True)
    base_rev: int
    author: str
    at: str
    tool: str
    act: str
    message: str
    batch: str | None = None
    state_hash: str
    prev_hash: str
    hash: str


class Statement(SQLModel, table=True):
    """A value set or deleted at a path by a revision; one row per changed path. Append-only."""

    __table_args__ = (
        CheckConstraint("op IN ('set','del')", name="op"),
        integers("item", "rev"),
        Index("ix_statement_refers", "value", sqlite_where=REFERS),
        CLUSTERED,
    )
    item: int = Field(primary_key=True, foreign_key="item.id", sa_type=BIG)
    path: str = Field(primary_key=True)
    rev: int = Field(primary_key=True)
    op: str
    vtype: str | None = None
    value: str | None = Field(default=None, sa_type=Text)


class Claim(SQLModel, table=True):
    """What one article says at a path, put or dropped by a revision. Offsets are code points. Append-only."""

    __table_args__ = (
        CheckConstraint("op IN ('set','del')", name="op"),
        integers("item", "rev", "article_item", "version", "start", "end"),
        CLUSTERED,
    )
    item: int = Field(primary_key=True, foreign_key="item.id", sa_type=BIG)
    uid: str = Field(primary_key=True)
    rev: int = Field(primary_key=True)
    op: str
    path: str | None = None
    asserts: bool | None = None
    stated_value: str | None = Field(default=None, sa_type=Text)
    article_item: int | None = Field(default=None, foreign_key="item.id", sa_type=BIG)
    version: int | None = None
    start: int | None = None
    end: int | None = None
    quote: str | None = Field(default=None, sa_type=Text)
    attribution: str | None = None
    basis: str | None = Field(default=None, sa_type=Text)


class ArticleVersion(SQLModel, table=True):
    """One immutable text of an article; its hashes are statements too, so the chain covers texts. Append-only."""

    __tablename__ = "article_version"
    __table_args__ = (integers("item", "n", "length"),)
    item: int = Field(primary_key=True, foreign_key="item.id", sa_type=BIG)
    n: int = Field(primary_key=True)
    text: str = Field(sa_type=Text)
    encoding: str
    text_sha256: str = Field(index=True)
    raw_sha256: str
    length: int


class PersonAccount(SQLModel, table=True):
    """Somebody who works on the record. On SQLite a name is a claim, not a proof."""

    __tablename__ = "person_account"
    id: int | None = Field(default=None, primary_key=True, sa_type=BIG)
    uid: str = Field(unique=True)
    login: str = Field(unique=True)
    name: str
    role: str = "curator"
    active: bool = True


class Batch(SQLModel, table=True):
    """One import or one other verb over many items."""

    uid: str = Field(primary_key=True)
    kind: str
    file_name: str
    sha256: str
    counts: str = Field(sa_type=Text)
    state: str


class Meta(SQLModel, table=True):
    """Facts about the record itself: its codebook, the codebook texts it has used."""

    key: str = Field(primary_key=True)
    value: str = Field(sa_type=Text)


class ArticleRow(SQLModel, table=True):
    """Projection: an article as lists show it."""

    __tablename__ = "article"
    __table_args__ = (Index(None, "identity_outlet", "identity_id"), Index(None, "outlet", "identity_id"))
    item: int = Field(primary_key=True, foreign_key="item.id", sa_type=BIG)
    uid: str = Field(unique=True)
    number: int = Field(unique=True, sa_type=BIG)
    identity_outlet: str
    identity_id: str
    title: str
    headline: str
    outlet: str
    url: str
    published: str
    earliest: str | None = None
    language: str
    state: str = Field(index=True)
    account: str | None = None
    version: int
    text_sha256: str = Field(index=True)


class EventRow(SQLModel, table=True):
    """Projection: an event as lists show it. `title` is the written one; a derived title is made when shown."""

    __tablename__ = "event"
    item: int = Field(primary_key=True, foreign_key="item.id", sa_type=BIG)
    uid: str = Field(unique=True)
    number: int = Field(unique=True, sa_type=BIG)
    external_id: str | None = Field(default=None, unique=True)
    type: str = Field(index=True)
    title: str
    realis: str
    state: str = Field(index=True)
    part_of: str | None = Field(default=None, index=True)
    date: str
    earliest: str | None = Field(default=None, index=True)
    latest: str | None = None
    place: str | None = Field(default=None, index=True)
    sources: int
    unsourced: int
    contested: int


class ParticipantRow(SQLModel, table=True):
    """Projection: who took part."""

    __tablename__ = "participant"
    item: int = Field(primary_key=True, foreign_key="item.id", sa_type=BIG)
    uid: str = Field(primary_key=True)
    role: str
    entity: str | None = Field(default=None, index=True)
    description: str
    as_named: str
    post: str
    side: str
    count: str


class EntityRow(SQLModel, table=True):
    """Projection: a person, organisation or place."""

    __tablename__ = "entity"
    item: int = Field(primary_key=True, foreign_key="item.id", sa_type=BIG)
    uid: str = Field(unique=True)
    number: int = Field(unique=True, sa_type=BIG)
    name: str = Field(index=True)
    kind: str = Field(index=True)
    subkind: str
    country: str
    within: str | None = Field(default=None, index=True)
    state: str
    external_id: str | None = Field(default=None, index=True)


class AliasRow(SQLModel, table=True):
    """Projection: a name an entity goes by; the canonical name has the uid "name"."""

    __tablename__ = "alias"
    item: int = Field(primary_key=True, foreign_key="item.id", sa_type=BIG)
    uid: str = Field(primary_key=True)
    name: str
    kind: str
    source: str
    normal: str = Field(index=True)


class PostRow(SQLModel, table=True):
    """Projection: a post that an entity holds or held. `normal` is what all ways of writing its title share; `earliest`
    and `latest` are the first and last day (ISO) on which it may have been held, as far as the dates say."""

    __tablename__ = "post"
    item: int = Field(primary_key=True, foreign_key="item.id", sa_type=BIG)
    uid: str = Field(primary_key=True)
    title: str
    normal: str = Field(index=True)
    rank: str
    organisation: str
    organisation_entity: str | None = Field(default=None, index=True)
    since: str
    until: str
    seen: str
    earliest: str | None = None
    latest: str | None = None
    note: str = Field(sa_type=Text)


class ExternalRow(SQLModel, table=True):
    """Projection: an id that an entity has elsewhere, under the name of the scheme it is of; with an empty scheme, a
    further id it was imported under."""

    __tablename__ = "external"
    __table_args__ = (Index(None, "value", "scheme"),)
    item: int = Field(primary_key=True, foreign_key="item.id", sa_type=BIG)
    scheme: str = Field(primary_key=True)
    value: str = Field(primary_key=True)


class Refusal(SQLModel, table=True):
    """Projection: a name that somebody refused for an entity: as its meaning ("meaning"), or as an alias ("alias")."""

    __tablename__ = "refusal"
    item: int = Field(primary_key=True, foreign_key="item.id", sa_type=BIG)
    uid: str = Field(primary_key=True)
    kind: str
    source: str
    normal: str = Field(index=True)


class MentionRow(SQLModel, table=True):
    """Projection: a stretch of a version that names an entity."""

    __tablename__ = "mention"
    item: int = Field(primary_key=True, foreign_key="item.id", sa_type=BIG)
    uid: str = Field(primary_key=True)
    version: int
    start: int
    end: int
    entity: str = Field(index=True)


class ClaimNow(SQLModel, table=True):
    """Projection: the claims that stand now."""

    __tablename__ = "claim_now"
    item: int = Field(primary_key=True, foreign_key="item.id", sa_type=BIG)
    uid: str = Field(primary_key=True)
    path: str
    asserts: bool
    stated_value: str | None = Field(default=None, index=True)
    article_item: int = Field(foreign_key="item.id", sa_type=BIG, index=True)
    version: int
    start: int
    end: int


class JudgementRow(SQLModel, table=True):
    """Projection: the judgements that are live, about two items (`a` and `b`, by uid)."""

    __tablename__ = "judgement"
    item: int = Field(primary_key=True, foreign_key="item.id", sa_type=BIG)
    a: str = Field(index=True)
    b: str = Field(index=True)
    verdict: str


class SameAs(SQLModel, table=True):
    """Projection of the judgements: every item that is shown under another one."""

    __tablename__ = "same_as"
    uid: str = Field(primary_key=True)
    canonical: str = Field(index=True)


class SearchDocument(SQLModel, table=True):
    """Projection: what the search index holds about an item. An article's text, `version`, is not repeated here."""

    __tablename__ = "search_document"
    item: int = Field(primary_key=True, foreign_key="item.id", sa_type=BIG)
    kind: str
    title: str = Field(sa_type=Text)
    body: str = Field(sa_type=Text)
    version: int | None = None


FURTHER = (likeness_tables, name_tables, suggestion_tables)
"""Modules with more tables of the same metadata."""

TABLES = SQLModel.metadata.tables
item, revision, statement = TABLES["item"], TABLES["revision"], TABLES["statement"]
claim, article_version, meta = TABLES["claim"], TABLES["article_version"], TABLES["meta"]
person_account, batch = TABLES["person_account"], TABLES["batch"]
article, event, participant = TABLES["article"], TABLES["event"], TABLES["participant"]
entity, alias = TABLES["entity"], TABLES["alias"]
name_token, name_slip = TABLES["name_token"], TABLES["name_slip"]
name_posting, name_known = TABLES["name_posting"], TABLES["name_known"]
likeness_waiting, likeness_document = TABLES["likeness_waiting"], TABLES["likeness_document"]
likeness_term, likeness_posting = TABLES["likeness_term"], TABLES["likeness_posting"]
suggestion_log = TABLES["suggestion_log"]
post, external = TABLES["post"], TABLES["external"]
refusal = TABLES["refusal"]
mention, claim_now, same_as = TABLES["mention"], TABLES["claim_now"], TABLES["same_as"]
judgement, search_document = TABLES["judgement"], TABLES["search_document"]


@happening.listens_for(statement, "before_create")
def _only_references(table: Table, connection: Connection, **_: object) -> None:
    """Say what the index of references covers on PostgreSQL too: said above, it would import that dialect at every
    start."""
    if connection.dialect.name == "postgresql":
        for index in table.indexes:
            if index.name == "ix_statement_refers":
                index.dialect_kwargs["postgresql_where"] = REFERS
