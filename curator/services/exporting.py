"""The export verbs. What they write is decided by the record's state alone: the same state gives the same bytes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from curator.model.lines import Filter
from curator.services import export_scope
from curator.services.datapackage import descriptor
from curator.services.export_csv import csv_files
from curator.services.export_json import json_bytes, jsonl_bytes
from curator.services.export_scope import Scope
from curator.services.workspace import Workspace
from curator.store import exports, files

MANIFEST = "datapackage.json"


def export_csv(
    workspace: Workspace,
    dest: Path,
    *,
    force: bool = False,
    wanted: Filter | None = None,
    for_spreadsheet: bool = False,
    approved_only: bool = False,
) -> dict[str, int]:
    """Write the record into the folder `dest` as a data package of CSV files; the number of rows by table.

    Nothing is written unless all is. RefusedError when a file is there already (unless `force`), at a link, and when
    the folder cannot be written.
    """
    wanted = _asked(wanted, approved_only)
    with workspace.database.read() as connection:
        scope = export_scope.choose(connection, workspace.codebook, wanted)
        made = csv_files(connection, workspace.codebook, scope, for_spreadsheet=for_spreadsheet)
        root = exports.root_hash(connection)

        def manifest() -> Iterable[bytes]:
            # Asked for last, when sizes and hashes of the others are known.
            yield descriptor(workspace.codebook, wanted, root, made, for_spreadsheet=for_spreadsheet)

        contents: dict[str, Iterable[bytes]] = {file.table.file_name: file for file in made}
        files.write_folder_atomic(dest, {**contents, MANIFEST: manifest()}, overwrite=force, last=MANIFEST)
    return {file.table.name: file.rows for file in made}


def export_json(
    workspace: Workspace,
    dest: Path,
    *,
    force: bool = False,
    wanted: Filter | None = None,
    jsonl: bool = False,
    approved_only: bool = False,
) -> dict[str, int]:
    """Write the record into the file `dest`, as one JSON object or as JSON Lines; the number of items by kind.

    RefusedError as for `export_csv`.
    """
    with workspace.database.read() as connection:
        scope = export_scope.choose(connection, workspace.codebook, _asked(wanted, approved_only))
        lay_out = jsonl_bytes if jsonl else json_bytes
        files.write_atomic(dest, lay_out(connection, workspace.codebook, scope), overwrite=force)
    return _counts(scope)


def _asked(wanted: Filter | None, approved_only: bool) -> Filter:
    asked = wanted or Filter()
    return replace(asked, state="approved") if approved_only else asked


def _counts(scope: Scope) -> dict[str, int]:
    return {
        "articles": len(scope.articles),
        "entities": len(scope.entities),
        "events": len(scope.events),
        "judgements": len(scope.judgements),
    }
