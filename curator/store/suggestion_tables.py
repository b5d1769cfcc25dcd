"""The table of what was proposed: plain, and part of no revision."""

from sqlalchemy import Index, Text
from sqlmodel import Field, SQLModel

from curator.store.columns import BIG, integers


class SuggestionLog(SQLModel, table=True):
    """What was proposed to somebody and what became of it; counted, and part of no revision."""

    __tablename__ = "suggestion_log"
    __table_args__ = (
        integers("version", "rank", "keys", "characters"),
        Index(None, "article", "version"),
    )
    id: int | None = Field(default=None, primary_key=True, sa_type=BIG)
    author: str
    article: str
    version: int
    proposal: str
    kind: str
    rule: str
    value: str = Field(sa_type=Text)
    saved: str = Field(sa_type=Text)
    outcome: str
    rank: int
    shown_at: str
    event: str
    keys: int
    characters: int
