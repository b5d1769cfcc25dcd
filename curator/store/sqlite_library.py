"""Which SQLite this process uses, decided once.

SQLite before 3.51.3 can corrupt a WAL file when two connections write and checkpoint at once; `pysqlite3` carries a
newer library where it has a wheel. One process must never open the same file through two SQLite libraries (POSIX locks
belong to the process), so every module takes `sqlite` from here.
"""

from __future__ import annotations

import importlib
from types import ModuleType


def _choose() -> ModuleType:
    try:
        return importlib.import_module("pysqlite3.dbapi2")
    except ImportError:
        return importlib.import_module("sqlite3")


sqlite = _choose()
version: tuple[int, ...] = tuple(int(part) for part in str(sqlite.sqlite_version).split("."))
