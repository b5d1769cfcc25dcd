"""Records full of hostile texts, built once by the real commands."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.hostile.payloads import build_record


@pytest.fixture(scope="session")
def hostile_record(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A record in which every text that a person or a file may give is hostile; tests work on copies."""
    return build_record(tmp_path_factory.mktemp("hostile"), hostile=True)


@pytest.fixture(scope="session")
def tame_record(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A record of the same shape with plain words."""
    return build_record(tmp_path_factory.mktemp("tame"), hostile=False)


@pytest.fixture
def record(hostile_record: Path, tmp_path: Path) -> Path:
    """A copy of the hostile record."""
    path = tmp_path / "record.db"
    shutil.copy(hostile_record, path)
    return path
