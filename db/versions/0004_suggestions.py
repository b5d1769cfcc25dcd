"""The index of likeness; filled beside the work once the record is open."""

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
    op.execute("DELETE FROM meta WHERE key = 'projections'")
