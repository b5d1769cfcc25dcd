"""`datapackage.json`: what the files of a CSV export are, for people and for Frictionless."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from curator.codebook.types import Codebook
from curator.model.lines import Filter
from curator.services.event_wholes import UNIT
from curator.services.export_table import RISKY, Column, Csv, Table

FORMAT = "curator-csv/1"
_VERBATIM = (
    "Verbatim: every cell is what stands in the record, letter for letter. A cell may begin with a sign that a "
    "spreadsheet takes for a formula; export with --for-spreadsheet to open the files in one."
)
_PREFIXED = (
    "Made safe for spreadsheets: a cell of type string that begins with one of the signs in `signs` has an "
    "apostrophe put before it. Take one apostrophe away from every such cell that begins with one to have what "
    "stands in the record."
)


def descriptor(
    codebook: Codebook, wanted: Filter, root_hash: str, files: Sequence[Csv], *, for_spreadsheet: bool
) -> bytes:
    """The descriptor, after all files were written: their sizes and hashes are in it; no time of day is."""
    cells: dict[str, Any] = {"rule": _PREFIXED, "prefix": "'", "signs": list(RISKY)}
    package = {
        "profile": "tabular-data-package",
        "name": "curator-record",
        "title": f"Event record, codebook {codebook.title}",
        "format": FORMAT,
        "codebook": {"name": codebook.name, "version": codebook.version, "label": codebook.label},
        "root_hash": root_hash,
        "filter": {name: value for name, value in asdict(wanted).items() if value},
        "unit": UNIT,
        "for_spreadsheet": for_spreadsheet,
        "cells": cells if for_spreadsheet else {"rule": _VERBATIM},
        "resources": [_resource(file) for file in files],
    }
    return (json.dumps(package, ensure_ascii=False, indent=2) + "\n").encode()


def _resource(file: Csv) -> dict[str, Any]:
    table = file.table
    return {
        "name": table.name,
        "path": table.file_name,
        "profile": "tabular-data-resource",
        "description": table.description,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "dialect": {"delimiter": ",", "lineTerminator": "\n", "quoteChar": '"', "doubleQuote": True},
        "bytes": file.size,
        "hash": f"sha256:{file.sha256}",
        "rows": file.rows,
        "schema": {
            "fields": [_field(table, column) for column in table.columns],
            "missingValues": [""],
            "primaryKey": list(table.key),
            "foreignKeys": [_foreign_key(table, column, other) for column, other in table.references.items()],
        },
    }


def _field(table: Table, column: Column) -> dict[str, Any]:
    made: dict[str, Any] = {"name": column.name, "type": column.type, "description": column.description}
    if column.name in table.key:
        made["constraints"] = {"required": True}
    return made


def _foreign_key(table: Table, column: str, other: str) -> dict[str, Any]:
    """A reference to the table itself is written as the empty name."""
    return {
        "fields": [column],
        "reference": {"resource": "" if other == table.name else other, "fields": ["uid"]},
    }
