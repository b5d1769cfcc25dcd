"""What the options before the command say: which record, and who works on it."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from curator.errors import RefusedError, WrongUsageError

if TYPE_CHECKING:
    from curator.services.workspace import Workspace

DEFAULT_RECORD = "curator.db"
# A server's address may carry a password: it is recognised before anything could print it.
_SERVER = re.compile(r"\s*postgres(ql)?(\+\w+)?:|.*\bpassword\s*=", re.IGNORECASE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class Session:
    """One run of the program. `named` is what --db says, `given_name` what --as says."""

    named: str | None
    given_name: str | None

    @property
    def path(self) -> Path:
        """The record: --db, else $CURATOR_DB, else ./curator.db."""
        if self.named is not None and not self.named.strip():
            raise WrongUsageError("--db names no file; write the record's path after it.")
        return record_path(self.named or os.environ.get("CURATOR_DB") or DEFAULT_RECORD)

    @property
    def author(self) -> str:
        """The name that stands on revisions: --as, else $CURATOR_USER, else the login name. What is not text, and
        could not be saved, is refused with WrongUsageError."""
        name = self.given_name
        if name is None:
            name = os.environ.get("CURATOR_USER") or _login()
        if not name.isascii() and any("\ud800" <= ch <= "\udfff" for ch in name):
            raise WrongUsageError("Your name (--as, else $CURATOR_USER) is not valid UTF-8; write it anew.")
        return name

    @contextmanager
    def open(self) -> Iterator[Workspace]:
        """The record, open as long as the block runs."""
        from curator.services.workspace import open_record

        workspace = open_record(self.path, self.author)
        try:
            yield workspace
        finally:
            workspace.close()


pass_session = click.make_pass_decorator(Session)


def record_path(named: str) -> Path:
    """The file that --db names, also as `sqlite:///file`. A server's address is refused and never repeated."""
    if _SERVER.match(named):
        raise RefusedError(
            "A record on a PostgreSQL server cannot be opened by this version: name a file with --db."
        )
    scheme, is_url, rest = named.partition("://")
    if not is_url:
        return Path(named)
    if scheme != "sqlite" or not rest.startswith("/") or rest == "/":
        raise WrongUsageError("--db takes a file name or sqlite:///FILE, not another kind of address.")
    return Path(rest[1:])


def _login() -> str:
    import getpass

    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "unknown"
