"""The tables of the index of names: projections, which `store/name_index` writes and `store/name_search` reads."""

from sqlalchemy import Text
from sqlmodel import Field, SQLModel

from curator.store.columns import BIG, CLUSTERED


class NameToken(SQLModel, table=True):
    """Projection: a word of names, as it sounds (`fold`), its consonants (`skeleton`), how many entities have it."""

    __tablename__ = "name_token"
    __table_args__ = (CLUSTERED,)
    token: str = Field(primary_key=True)
    fold: str = Field(index=True)
    skeleton: str = Field(index=True)
    count: int


class NameSlip(SQLModel, table=True):
    """Projection: a fold without one of its letters, to find words with a slip of the pen."""

    __tablename__ = "name_slip"
    __table_args__ = (CLUSTERED,)
    slip: str = Field(primary_key=True)
    token: str = Field(primary_key=True)


class NamePosting(SQLModel, table=True):
    """Projection: which entities have a word in their names. `block` counts 262,144 internal ids each; `held` are the
    ids, ascending, four bytes each, the lowest first."""

    __tablename__ = "name_posting"
    __table_args__ = (CLUSTERED,)
    token: str = Field(primary_key=True)
    block: int = Field(primary_key=True)
    held: bytes


class NameKnown(SQLModel, table=True):
    """Projection: the normalised names of an entity, one a line, for the index of names."""

    __tablename__ = "name_known"
    item: int = Field(primary_key=True, sa_type=BIG)
    kind: str
    names: str = Field(sa_type=Text)
