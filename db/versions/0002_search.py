"""The search index, and what it holds about each item; filled when the record is opened."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "search_document",
        sa.Column("item", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["item"], ["item.id"], name=op.f("fk_search_document_item")),
        sa.PrimaryKeyConstraint("item", name=op.f("pk_search_document")),
    )
    op.execute(
        "CREATE VIRTUAL TABLE search USING fts5(kind, title, body, content='', tokenize='ascii', prefix='3')"
    )
    op.execute("DELETE FROM meta WHERE key = 'projections'")
