"""Help: every command has it, it is quick, and the page of commands is the program's own."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import click
import pytest

from curator.cli.main import cli
from tests.commands import Curator, as_process

HEAVY = ("textual", "sqlmodel", "sqlalchemy", "alembic", "pydantic", "edtf", "rapidfuzz", "pysqlite3")


def commands(group: click.Group = cli, path: tuple[str, ...] = ()) -> list[tuple[str, ...]]:
    """The words of every command, groups too."""
    found: list[tuple[str, ...]] = []
    context = click.Context(group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        found.append((*path, name))
        if isinstance(command, click.Group):
            found += commands(command, (*path, name))
    return found


@pytest.mark.parametrize("words", commands(), ids=" ".join)
def test_every_command_has_help_that_fits_and_says_what_each_option_does(
    curator: Curator, words: tuple[str, ...]
) -> None:
    done = curator(*words, "--help")
    assert done.code == 0
    assert done.out.startswith(f"Usage: curator {' '.join(words)}")
    assert max(map(len, done.out.splitlines())) <= 100
    command: click.Command = cli
    for word in words:
        assert isinstance(command, click.Group)
        found = command.get_command(click.Context(command), word)
        assert found is not None
        command = found
    assert command.help
    assert all(option.help for option in command.params if isinstance(option, click.Option))


def test_help_loads_neither_screen_nor_database(tmp_path: Path) -> None:
    code = f"""
import sys
from curator.cli.main import run
for words in {commands()!r}:
    assert run([*words, "--help"]) == 0
print("LOADED", *sorted(set({HEAVY!r}) & set(sys.modules)))
"""
    (tmp_path / "help.py").write_text(code, encoding="utf-8")
    import subprocess

    done = subprocess.run(
        [sys.executable, str(tmp_path / "help.py")],
        cwd=Path(__file__).resolve().parents[2],
        env={"PYTHONPATH": str(Path(__file__).resolve().parents[2])},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[-1].strip() == "LOADED"


def test_the_version_is_one_line(tmp_path: Path) -> None:
    from curator import __version__

    done = as_process(tmp_path, "--version")
    assert (done.code, done.out, done.err) == (0, f"curator {__version__}\n", "")


@pytest.fixture(scope="module")
def generate(checkout: Path) -> ModuleType:
    """The script that writes the generated pages."""
    spec = importlib.util.spec_from_file_location("generate", checkout / "docs" / "generate.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_generated_pages_are_up_to_date(generate: ModuleType, checkout: Path) -> None:
    stale = [
        name
        for name, page in generate.PAGES.items()
        if (checkout / "docs" / name).read_text(encoding="utf-8") != page()
    ]
    assert stale == [], "run `make docs`"
