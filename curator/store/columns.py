"""What the tables share: how constraints are named, and columns that both databases have alike."""

from __future__ import annotations

from sqlalchemy import BigInteger, CheckConstraint, Integer
from sqlmodel import SQLModel

SQLModel.metadata.naming_convention = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}

BIG = BigInteger().with_variant(Integer, "sqlite")
CLUSTERED = {"sqlite_with_rowid": False}


def integers(*columns: str) -> CheckConstraint:
    """SQLite alone would store "many" in an INTEGER column."""
    test = " AND ".join(f"typeof(\"{c}\") IN ('integer','null')" for c in columns)
    return CheckConstraint(test, name="integers").ddl_if(dialect="sqlite")
