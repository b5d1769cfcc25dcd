"""The first tables: the append-only record, its projections, and the plain tables beside them."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "batch",
        sa.Column("uid", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("file_name", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("counts", sa.Text(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_batch")),
    )
    op.create_table(
        "item",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("uid", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("number", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("head_hash", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.CheckConstraint(
            "typeof(\"rev\") IN ('integer','null') AND typeof(\"number\") IN ('integer','null')",
            name=op.f("ck_item_integers"),
        ).ddl_if(dialect="sqlite"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_item")),
        sa.UniqueConstraint("kind", "number", name=op.f("uq_item_kind_number")),
        sa.UniqueConstraint("uid", name=op.f("uq_item_uid")),
    )
    op.create_table(
        "meta",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_meta")),
    )
    op.create_table(
        "person_account",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("uid", sa.String(), nullable=False),
        sa.Column("login", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person_account")),
        sa.UniqueConstraint("login", name=op.f("uq_person_account_login")),
        sa.UniqueConstraint("uid", name=op.f("uq_person_account_uid")),
    )
    op.create_table(
        "same_as",
        sa.Column("uid", sa.String(), nullable=False),
        sa.Column("canonical", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_same_as")),
    )
    op.create_index("ix_same_as_canonical", "same_as", ["canonical"], unique=False)

    op.create_table(
        "alias",
        sa.Column("item", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("uid", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("normal", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["item"], ["item.id"], name=op.f("fk_alias_item")),
        sa.PrimaryKeyConstraint("item", "uid", name=op.f("pk_alias")),
    )
    op.create_index("ix_alias_normal", "alias", ["normal"], unique=False)

    op.create_table(
        "article",
        sa.Column("item", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("uid", sa.String(), nullable=False),
        sa.Column("number", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("identity_outlet", sa.String(), nullable=False),
        sa.Column("identity_id", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("headline", sa.String(), nullable=False),
        sa.Column("outlet", sa.String(), nullable=False),
        sa.Column("url", sa.String(), nullable=False),
        sa.Column("published", sa.String(), nullable=False),
        sa.Column("earliest", sa.String(), nullable=True),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("account", sa.String(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("text_sha256", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["item"], ["item.id"], name=op.f("fk_article_item")),
        sa.PrimaryKeyConstraint("item", name=op.f("pk_article")),
        sa.UniqueConstraint("number", name=op.f("uq_article_number")),
        sa.UniqueConstraint("uid", name=op.f("uq_article_uid")),
    )
    op.create_index(
        "ix_article_identity_outlet_identity_id", "article", ["identity_outlet", "identity_id"], unique=False
    )
    op.create_index("ix_article_outlet_identity_id", "article", ["outlet", "identity_id"], unique=False)
    op.create_index("ix_article_state", "article", ["state"], unique=False)
    op.create_index("ix_article_text_sha256", "article", ["text_sha256"], unique=False)

    op.create_table(
        "article_version",
        sa.Column("item", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("encoding", sa.String(), nullable=False),
        sa.Column("text_sha256", sa.String(), nullable=False),
        sa.Column("raw_sha256", sa.String(), nullable=False),
        sa.Column("length", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "typeof(\"item\") IN ('integer','null') AND typeof(\"n\") IN ('integer','null') AND typeof(\"length\") IN ('integer','null')",
            name=op.f("ck_article_version_integers"),
        ).ddl_if(dialect="sqlite"),
        sa.ForeignKeyConstraint(["item"], ["item.id"], name=op.f("fk_article_version_item")),
        sa.PrimaryKeyConstraint("item", "n", name=op.f("pk_article_version")),
    )
    op.create_index("ix_article_version_text_sha256", "article_version", ["text_sha256"], unique=False)

    op.create_table(
        "claim",
        sa.Column("item", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("uid", sa.String(), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("op", sa.String(), nullable=False),
        sa.Column("path", sa.String(), nullable=True),
        sa.Column("asserts", sa.Boolean(), nullable=True),
        sa.Column("stated_value", sa.Text(), nullable=True),
        sa.Column("article_item", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("version", sa.Integer(), nullable=True),
        sa.Column("start", sa.Integer(), nullable=True),
        sa.Column("end", sa.Integer(), nullable=True),
        sa.Column("quote", sa.Text(), nullable=True),
        sa.Column("attribution", sa.String(), nullable=True),
        sa.Column("basis", sa.Text(), nullable=True),
        sa.CheckConstraint("op IN ('set','del')", name=op.f("ck_claim_op")),
        sa.CheckConstraint(
            "typeof(\"item\") IN ('integer','null') AND typeof(\"rev\") IN ('integer','null') AND typeof(\"article_item\") IN ('integer','null') AND typeof(\"version\") IN ('integer','null') AND typeof(\"start\") IN ('integer','null') AND typeof(\"end\") IN ('integer','null')",
            name=op.f("ck_claim_integers"),
        ).ddl_if(dialect="sqlite"),
        sa.ForeignKeyConstraint(["article_item"], ["item.id"], name=op.f("fk_claim_article_item")),
        sa.ForeignKeyConstraint(["item"], ["item.id"], name=op.f("fk_claim_item")),
        sa.PrimaryKeyConstraint("item", "uid", "rev", name=op.f("pk_claim")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "claim_now",
        sa.Column("item", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("uid", sa.String(), nullable=False),
        sa.Column("path", sa.String(), nullable=False),
        sa.Column("asserts", sa.Boolean(), nullable=False),
        sa.Column("stated_value", sa.String(), nullable=True),
        sa.Column("article_item", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["article_item"], ["item.id"], name=op.f("fk_claim_now_article_item")),
        sa.ForeignKeyConstraint(["item"], ["item.id"], name=op.f("fk_claim_now_item")),
        sa.PrimaryKeyConstraint("item", "uid", name=op.f("pk_claim_now")),
    )
    op.create_index("ix_claim_now_article_item", "claim_now", ["article_item"], unique=False)
    op.create_index("ix_claim_now_stated_value", "claim_now", ["stated_value"], unique=False)

    op.create_table(
        "entity",
        sa.Column("item", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("uid", sa.String(), nullable=False),
        sa.Column("number", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("subkind", sa.String(), nullable=False),
        sa.Column("country", sa.String(), nullable=False),
        sa.Column("within", sa.String(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("external_id", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["item"], ["item.id"], name=op.f("fk_entity_item")),
        sa.PrimaryKeyConstraint("item", name=op.f("pk_entity")),
        sa.UniqueConstraint("number", name=op.f("uq_entity_number")),
        sa.UniqueConstraint("uid", name=op.f("uq_entity_uid")),
    )
    op.create_index("ix_entity_external_id", "entity", ["external_id"], unique=False)
    op.create_index("ix_entity_kind", "entity", ["kind"], unique=False)
    op.create_index("ix_entity_name", "entity", ["name"], unique=False)
    op.create_index("ix_entity_within", "entity", ["within"], unique=False)

    op.create_table(
        "event",
        sa.Column("item", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("uid", sa.String(), nullable=False),
        sa.Column("number", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("external_id", sa.String(), nullable=True),
        sa.Column("type", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("realis", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("part_of", sa.String(), nullable=True),
        sa.Column("date", sa.String(), nullable=False),
        sa.Column("earliest", sa.String(), nullable=True),
        sa.Column("latest", sa.String(), nullable=True),
        sa.Column("place", sa.String(), nullable=True),
        sa.Column("sources", sa.Integer(), nullable=False),
        sa.Column("unsourced", sa.Integer(), nullable=False),
        sa.Column("contested", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["item"], ["item.id"], name=op.f("fk_event_item")),
        sa.PrimaryKeyConstraint("item", name=op.f("pk_event")),
        sa.UniqueConstraint("external_id", name=op.f("uq_event_external_id")),
        sa.UniqueConstraint("number", name=op.f("uq_event_number")),
        sa.UniqueConstraint("uid", name=op.f("uq_event_uid")),
    )
    op.create_index("ix_event_earliest", "event", ["earliest"], unique=False)
    op.create_index("ix_event_part_of", "event", ["part_of"], unique=False)
    op.create_index("ix_event_place", "event", ["place"], unique=False)
    op.create_index("ix_event_state", "event", ["state"], unique=False)
    op.create_index("ix_event_type", "event", ["type"], unique=False)

    op.create_table(
        "mention",
        sa.Column("item", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("uid", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("entity", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["item"], ["item.id"], name=op.f("fk_mention_item")),
        sa.PrimaryKeyConstraint("item", "uid", name=op.f("pk_mention")),
    )
    op.create_index("ix_mention_entity", "mention", ["entity"], unique=False)

    op.create_table(
        "name_key",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("item", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("alias", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["item"], ["item.id"], name=op.f("fk_name_key_item")),
        sa.PrimaryKeyConstraint("key", "item", "alias", name=op.f("pk_name_key")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_name_key_item", "name_key", ["item"], unique=False)

    op.create_table(
        "participant",
        sa.Column("item", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("uid", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("entity", sa.String(), nullable=True),
        sa.Column("description", sa.String(), nullable=False),
        sa.Column("as_named", sa.String(), nullable=False),
        sa.Column("post", sa.String(), nullable=False),
        sa.Column("side", sa.String(), nullable=False),
        sa.Column("count", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["item"], ["item.id"], name=op.f("fk_participant_item")),
        sa.PrimaryKeyConstraint("item", "uid", name=op.f("pk_participant")),
    )
    op.create_index("ix_participant_entity", "participant", ["entity"], unique=False)

    op.create_table(
        "revision",
        sa.Column("item", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(), nullable=False),
        sa.Column("base_rev", sa.Integer(), nullable=False),
        sa.Column("author", sa.String(), nullable=False),
        sa.Column("at", sa.String(), nullable=False),
        sa.Column("tool", sa.String(), nullable=False),
        sa.Column("act", sa.String(), nullable=False),
        sa.Column("message", sa.String(), nullable=False),
        sa.Column("batch", sa.String(), nullable=True),
        sa.Column("state_hash", sa.String(), nullable=False),
        sa.Column("prev_hash", sa.String(), nullable=False),
        sa.Column("hash", sa.String(), nullable=False),
        sa.CheckConstraint(
            "typeof(\"item\") IN ('integer','null') AND typeof(\"rev\") IN ('integer','null') AND typeof(\"base_rev\") IN ('integer','null')",
            name=op.f("ck_revision_integers"),
        ).ddl_if(dialect="sqlite"),
        sa.ForeignKeyConstraint(["item"], ["item.id"], name=op.f("fk_revision_item")),
        sa.PrimaryKeyConstraint("item", "rev", name=op.f("pk_revision")),
        sa.UniqueConstraint("uid", name=op.f("uq_revision_uid")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "statement",
        sa.Column("item", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("path", sa.String(), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("op", sa.String(), nullable=False),
        sa.Column("vtype", sa.String(), nullable=True),
        sa.Column("value", sa.Text(), nullable=True),
        sa.CheckConstraint("op IN ('set','del')", name=op.f("ck_statement_op")),
        sa.CheckConstraint(
            "typeof(\"item\") IN ('integer','null') AND typeof(\"rev\") IN ('integer','null')",
            name=op.f("ck_statement_integers"),
        ).ddl_if(dialect="sqlite"),
        sa.ForeignKeyConstraint(["item"], ["item.id"], name=op.f("fk_statement_item")),
        sa.PrimaryKeyConstraint("item", "path", "rev", name=op.f("pk_statement")),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_statement_refers",
        "statement",
        ["value"],
        unique=False,
        sqlite_where=sa.text("vtype = 'item'"),
        postgresql_where=sa.text("vtype = 'item'"),
    )

    for table in ("revision", "statement", "claim", "article_version"):
        for verb in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER {table}_refuses_{verb.lower()} BEFORE {verb} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
            )
