"""Verbs that keep the record: check it, rebuild its lists, back it up."""

from __future__ import annotations

from pathlib import Path

from curator.errors import Problem
from curator.services import likeness
from curator.services.workspace import Workspace
from curator.store import backup as backups
from curator.store import integrity, projections


def check(workspace: Workspace) -> list[Problem]:
    """What is wrong with the record; each problem names the item, as it is shown, and says what to do."""
    return [*integrity.check(workspace.database, workspace.codebook), *likeness.differing(workspace)]


def rebuild(workspace: Workspace) -> int:
    """Make all lists and look-ups anew from the revisions; the number of items listed."""
    with workspace.database.write() as connection:
        number = projections.rebuild(connection, workspace.codebook)
    likeness.settle(workspace)
    return number


def backup(workspace: Workspace, dest: Path, force: bool = False) -> backups.BackupReport:
    """Copy the record to `dest` while others go on working, and verify the copy."""
    return backups.backup(workspace.database, dest, force)
