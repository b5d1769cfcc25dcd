"""Where the data that travels with the program lives: beside the package in a checkout, inside it in a wheel."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_BUNDLED = _PACKAGE / "_bundled"


def _folder(name: str) -> Path:
    bundled = _BUNDLED / name
    return bundled if bundled.is_dir() else _PACKAGE.parent / name


def codebooks() -> Path:
    """The folder of `*.toml` codebooks and their JSON Schemas."""
    return _folder("schemas")


def migrations() -> Path:
    """The Alembic script folder (`env.py`, `versions/`)."""
    return _folder("db")


def seeds() -> Path:
    """The folder of the sample record's sources."""
    return _folder("seeds")
