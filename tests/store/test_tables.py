"""One metadata for two databases."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import create_mock_engine

from curator.store.tables import SQLModel


@pytest.mark.parametrize("url", ["sqlite://", "postgresql://"])
def test_the_index_of_references_is_a_partial_one(url: str) -> None:
    said: list[str] = []
    engine = create_mock_engine(
        url, lambda sql, *_, **__: said.append(str(sql.compile(dialect=engine.dialect)))
    )
    SQLModel.metadata.create_all(engine, checkfirst=False)
    made = [" ".join(sql.split()) for sql in said if "ix_statement_refers" in sql]
    assert made == ["CREATE INDEX ix_statement_refers ON statement (value) WHERE vtype = 'item'"]


def test_a_start_does_not_import_the_other_database(checkout: Path) -> None:
    code = "import curator.services.workspace, sys; print([m for m in sys.modules if 'postgresql' in m])"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=checkout, capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == "[]"
