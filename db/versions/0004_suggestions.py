"""The index of likeness, filled beside the work once the record is open; what became of suggestions."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "likeness_waiting",
        sa.Column("item", BIG, nullable=False),
        sa.PrimaryKeyConstraint("item", name=op.f("pk_likeness_waiting")),
    )
    op.create_table(
        "likeness_document",
        sa.Column("item", BIG, nullable=False),
        sa.Column("published", sa.Integer(), nullable=True),
        sa.Column("days", sa.LargeBinary(), nullable=False),
        sa.Column("terms", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("item", name=op.f("pk_likeness_document")),
    )
    op.create_table(
        "likeness_term",
        sa.Column("term", BIG, nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("term", name=op.f("pk_likeness_term")),
    )
    op.create_table(
        "likeness_posting",
        sa.Column("term", BIG, nullable=False),
        sa.Column("block", sa.Integer(), nullable=False),
        sa.Column("held", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("term", "block", name=op.f("pk_likeness_posting")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "suggestion_log",
        sa.Column("id", BIG, nullable=False),
        sa.Column("author", sa.String(), nullable=False),
        sa.Column("article", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("proposal", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("rule", sa.String(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("saved", sa.Text(), nullable=False),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("shown_at", sa.String(), nullable=False),
        sa.Column("event", sa.String(), nullable=False),
        sa.Column("keys", sa.Integer(), nullable=False),
        sa.Column("characters", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            " AND ".join(
                f"typeof(\"{column}\") IN ('integer','null')"
                for column in ("version", "rank", "keys", "characters")
            ),
            name="integers",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_suggestion_log")),
    )
    op.create_index(op.f("ix_suggestion_log_article_version"), "suggestion_log", ["article", "version"])
    op.execute("DELETE FROM meta WHERE key = 'projections'")
