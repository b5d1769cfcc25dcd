"""The queue's first page, read without the ORM: importing that costs more than the first paint."""

from __future__ import annotations

from pathlib import Path

from curator.model.lines import ArticleLine
from curator.store.header import SCHEMA_VERSION
from curator.store.sqlite_library import sqlite

PAGE = 60
_LINES = """
SELECT a.uid, a.number, a.title, a.headline, a.outlet, a.published, a.language, a.state, a.version, a.account,
       (SELECT count(DISTINCT c.item) FROM claim_now c JOIN event e ON e.item = c.item
         WHERE c.article_item = a.item AND e.state <> 'withdrawn')
  FROM article a WHERE a.state <> 'withdrawn' ORDER BY a.number LIMIT ?
"""


def read(path: Path) -> tuple[int, list[ArticleLine]]:
    """How many articles the queue holds, and its first lines; nothing when the schema is a newer one or in use."""
    connection = sqlite.connect(path, timeout=1.0)
    try:
        connection.execute("PRAGMA query_only=ON")
        if connection.execute("PRAGMA user_version").fetchone()[0] > SCHEMA_VERSION:
            return 0, []
        count = connection.execute("SELECT count(*) FROM article WHERE state <> 'withdrawn'").fetchone()[0]
        return int(count), [ArticleLine(*row) for row in connection.execute(_LINES, (PAGE,))]
    except sqlite.Error:
        return 0, []
    finally:
        connection.close()


def is_older(path: Path) -> bool:
    """Whether opening the record will bring its schema up to date first, which takes its time."""
    connection = sqlite.connect(path, timeout=1.0)
    try:
        return 0 < int(connection.execute("PRAGMA user_version").fetchone()[0]) < SCHEMA_VERSION
    except sqlite.Error:
        return False
    finally:
        connection.close()
