"""The tables of the index of likeness: derived, written by `store/likeness`, read by `store/likeness_search`.

They follow the record some seconds behind: what waits is derived beside the keys.
"""

from sqlmodel import Field, SQLModel

from curator.store.columns import BIG, CLUSTERED

NAMES = ("likeness_waiting", "likeness_document", "likeness_term", "likeness_posting")


class LikenessWaiting(SQLModel, table=True):
    """Derived: an article whose terms are to be derived anew, or forgotten."""

    __tablename__ = "likeness_waiting"
    item: int = Field(primary_key=True, sa_type=BIG)


class LikenessDocument(SQLModel, table=True):
    """Derived: the terms of an article's own story with their weights; `published` is a day since the year 1, `days`
    are those that it tells of, four bytes each, the likeliest first."""

    __tablename__ = "likeness_document"
    item: int = Field(primary_key=True, sa_type=BIG)
    published: int | None = None
    days: bytes
    terms: bytes


class LikenessTerm(SQLModel, table=True):
    """Derived: how many articles have a term, by its key; the key 0 counts all articles."""

    __tablename__ = "likeness_term"
    term: int = Field(primary_key=True, sa_type=BIG)
    count: int


class LikenessPosting(SQLModel, table=True):
    """Derived: which articles have a term. `block` counts 4,096 internal ids each; `held` are the ids, ascending, four
    bytes each, the lowest first."""

    __tablename__ = "likeness_posting"
    __table_args__ = (CLUSTERED,)
    term: int = Field(primary_key=True, sa_type=BIG)
    block: int = Field(primary_key=True)
    held: bytes
