"""Whether a file is a whole curator record, from its first bytes alone: quick, and never writes."""

from __future__ import annotations

import os
import struct
from pathlib import Path

from curator.errors import NotARecordError

APPLICATION_ID = 0x43555241
SCHEMA_VERSION = 4


def check_header(path: Path) -> None:
    """NotARecordError when the file is missing, is something else, or is cut short."""
    try:
        with path.open("rb") as file:
            head = file.read(100)
            size = os.fstat(file.fileno()).st_size
    except FileNotFoundError as error:
        raise NotARecordError(
            f"There is no record at {path}: make one with `curator --db {path} init`."
        ) from error
    except OSError as error:
        raise NotARecordError(
            f"{path} cannot be read ({error.strerror}): check the path and your permissions."
        ) from error
    magic = head[:16] == b"SQLite format 3\x00"
    if len(head) < 100 or not magic or struct.unpack(">I", head[68:72])[0] != APPLICATION_ID:
        raise NotARecordError(
            f"{path} is not a curator record; nothing was written: "
            "name another file with --db, or make one with init."
        )
    page_size = struct.unpack(">H", head[16:18])[0]
    pages = struct.unpack(">I", head[28:32])[0]
    wal = Path(f"{path}-wal")
    if size < pages * (65536 if page_size == 1 else page_size) and not (wal.exists() and wal.stat().st_size):
        raise NotARecordError(
            f"{path} is damaged (cut short); nothing was written: restore it from a backup."
        )
