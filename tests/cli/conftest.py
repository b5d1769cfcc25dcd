"""A curator at a prompt: in an empty folder, or in one with the sample record."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest

from curator.cli.main import run
from curator.services import demo
from tests.commands import Curator, Done


@pytest.fixture
def curator(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> Curator:
    """Runs a command in the empty folder `tmp_path` as the person "tester"."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CURATOR_USER", "tester")

    def call(*arguments: str, stdin: bytes = b"") -> Done:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        code = run(list(arguments))
        return Done(code, *capsysbinary.readouterr())

    return call


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample record, built once; tests work on copies."""
    path = tmp_path_factory.mktemp("sample") / "sample.db"
    demo.build(path).close()
    return path


@pytest.fixture
def sample(curator: Curator, tmp_path: Path, sample_file: Path) -> Curator:
    """Runs a command in a folder whose `curator.db` is the sample record."""
    (tmp_path / "curator.db").write_bytes(sample_file.read_bytes())
    return curator
