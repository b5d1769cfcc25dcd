"""The index of names, posts and ids elsewhere; filled when the record is opened."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.drop_table("name_key", if_exists=True)
    op.create_table(
        "name_token",
        sa.Column("token", sa.String(), nullable=False),
        sa.Column("fold", sa.String(), nullable=False),
        sa.Column("skeleton", sa.String(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("token", name=op.f("pk_name_token")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_name_token_fold"), "name_token", ["fold"])
    op.create_index(op.f("ix_name_token_skeleton"), "name_token", ["skeleton"])
    op.create_table(
        "name_slip",
        sa.Column("slip", sa.String(), nullable=False),
        sa.Column("token", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("slip", "token", name=op.f("pk_name_slip")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "name_posting",
        sa.Column("token", sa.String(), nullable=False),
        sa.Column("block", sa.Integer(), nullable=False),
        sa.Column("held", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("token", "block", name=op.f("pk_name_posting")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "name_known",
        sa.Column("item", BIG, nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("names", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("item", name=op.f("pk_name_known")),
    )
    op.create_table(
        "judgement",
        sa.Column("item", BIG, nullable=False),
        sa.Column("a", sa.String(), nullable=False),
        sa.Column("b", sa.String(), nullable=False),
        sa.Column("verdict", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["item"], ["item.id"], name=op.f("fk_judgement_item")),
        sa.PrimaryKeyConstraint("item", name=op.f("pk_judgement")),
    )
    op.create_index(op.f("ix_judgement_a"), "judgement", ["a"])
    op.create_index(op.f("ix_judgement_b"), "judgement", ["b"])
    op.create_table(
        "post",
        sa.Column("item", BIG, nullable=False),
        sa.Column("uid", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("normal", sa.String(), nullable=False),
        sa.Column("rank", sa.String(), nullable=False),
        sa.Column("organisation", sa.String(), nullable=False),
        sa.Column("organisation_entity", sa.String(), nullable=True),
        sa.Column("since", sa.String(), nullable=False),
        sa.Column("until", sa.String(), nullable=False),
        sa.Column("seen", sa.String(), nullable=False),
        sa.Column("earliest", sa.String(), nullable=True),
        sa.Column("latest", sa.String(), nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["item"], ["item.id"], name=op.f("fk_post_item")),
        sa.PrimaryKeyConstraint("item", "uid", name=op.f("pk_post")),
    )
    op.create_index(op.f("ix_post_normal"), "post", ["normal"])
    op.create_index(op.f("ix_post_organisation_entity"), "post", ["organisation_entity"])
    op.create_table(
        "external",
        sa.Column("item", BIG, nullable=False),
        sa.Column("scheme", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["item"], ["item.id"], name=op.f("fk_external_item")),
        sa.PrimaryKeyConstraint("item", "scheme", "value", name=op.f("pk_external")),
    )
    op.create_index(op.f("ix_external_value_scheme"), "external", ["value", "scheme"])
    op.create_table(
        "refusal",
        sa.Column("item", BIG, nullable=False),
        sa.Column("uid", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("normal", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["item"], ["item.id"], name=op.f("fk_refusal_item")),
        sa.PrimaryKeyConstraint("item", "uid", name=op.f("pk_refusal")),
    )
    op.create_index(op.f("ix_refusal_normal"), "refusal", ["normal"])
    op.execute("DELETE FROM meta WHERE key = 'projections'")
