"""The sample record for tests of screens: built once, copied for each."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from curator.services import demo
from curator.services.workspace import Workspace, create_record, open_record


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample record; tests change copies of it."""
    path = tmp_path_factory.mktemp("sample") / "sample.db"
    demo.build(path).close()
    return path


@pytest.fixture
def record(sample: Path, tmp_path: Path) -> Path:
    """A copy of the sample record."""
    path = tmp_path / "record.db"
    shutil.copy(sample, path)
    return path


@pytest.fixture
def empty_record(tmp_path: Path) -> Path:
    """A record with nothing in it."""
    path = tmp_path / "empty.db"
    create_record(path, "ada").close()
    return path


@pytest.fixture
def bob(record: Path) -> Iterator[Workspace]:
    """Somebody else who works on the same record."""
    opened = open_record(record, "bob")
    yield opened
    opened.close()
