"""Architecture as tests: small modules, a short path to the first paint, no one machine's traces."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

LONGEST_MODULE = 400
DATABASE = {"alembic", "edtf", "pydantic", "rapidfuzz", "sqlalchemy", "sqlmodel"}
LATER = re.compile(
    r"curator\.(tui\.(dialogs|flows|guide|widgets\.(article|text|event|diff))|services|codebook|store\.(files|first)|"
    r"cli\.(?!main$|printing$|session$|starting$))|tomllib$|secrets$|pysqlite3$|sqlite3$"
)
"""What a first paint must not wait for: nobody sees it there."""

MACHINE_PATH = re.compile(r"(?<![\w.~*])/(?:work|root|opt/(?:wheels|pypi[\w-]*))/[\w.]")
INDEX_HOST = re.compile(r"(?:pypi|pythonhosted|npmjs)\.(?:org|com)", re.IGNORECASE)


def loaded(code: str, folder: Path) -> set[str]:
    """The modules that a new Python holds after `code`."""
    report = "\nimport sys; print('\\nLOADED', *sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code + report],
        cwd=folder,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return set(done.stdout.splitlines()[-1].split()[1:])


def test_modules_are_small(checkout: Path) -> None:
    lengths = {
        str(path.relative_to(checkout)): len(path.read_text(encoding="utf-8").splitlines())
        for path in (checkout / "curator").rglob("*.py")
    }
    assert lengths
    assert {path: length for path, length in lengths.items() if length > LONGEST_MODULE} == {}


@pytest.mark.parametrize("option", ["--version", "--help"])
def test_a_short_answer_loads_neither_the_screen_nor_the_database(option: str, checkout: Path) -> None:
    code = f"""
import runpy, sys
sys.argv = ["curator", {option!r}]
try:
    runpy.run_module("curator", run_name="__main__")
except SystemExit as end:
    assert not end.code, end.code
"""
    modules = loaded(code, checkout)
    assert "curator" in modules
    assert modules & (DATABASE | {"textual"}) == set()


def test_the_app_is_drawn_before_the_database_libraries_are_loaded(checkout: Path) -> None:
    modules = loaded("import curator.cli.main, curator.cli.starting, curator.tui.app", checkout)
    assert "textual" in modules
    assert modules & DATABASE == set()


def test_the_app_is_drawn_before_anything_is_loaded_that_is_not_on_its_first_screen(checkout: Path) -> None:
    modules = loaded("import curator.cli.main, curator.cli.starting, curator.tui.app", checkout)
    assert "curator.tui.screens.queue" in modules
    assert sorted(filter(LATER.match, modules)) == []


@pytest.mark.parametrize("pattern", [MACHINE_PATH, INDEX_HOST], ids=["machine path", "index host"])
def test_no_file_names_a_machine(pattern: re.Pattern[str], checkout: Path, project_files: list[Path]) -> None:
    assert Path("pyproject.toml") in project_files
    found = [
        f"{path}:{number}: {line.strip()[:100]}"
        for path in project_files
        for number, line in enumerate(
            (checkout / path).read_text(encoding="utf-8", errors="ignore").splitlines(), start=1
        )
        if pattern.search(line)
    ]
    assert found == []


@pytest.mark.parametrize("folder", ["work", "root", "opt/wheels"])
def test_a_machine_path_is_recognised(folder: str) -> None:
    assert MACHINE_PATH.search(f"see '/{folder}/x'")
    assert not MACHINE_PATH.search(f"see notes/{folder}/x")


SKIPPING = {
    "a test": "import pytest\n\n@pytest.mark.skip(reason='no luck')\ndef test_it(): pass\n",
    "a whole file": "import pytest\npytest.importorskip('no_such_module')\n\ndef test_it(): pass\n",
}


@pytest.mark.parametrize("ci", ["", "true"], ids=["at the desk", "in CI"])
@pytest.mark.parametrize("code", SKIPPING.values(), ids=SKIPPING)
def test_a_skip_is_a_failure_in_ci_only(code: str, ci: str, checkout: Path, tmp_path: Path) -> None:
    shutil.copy(checkout / "tests" / "conftest.py", tmp_path)
    (tmp_path / "test_skipping.py").write_text(f"{code}\ndef test_other(): pass\n", encoding="utf-8")
    (tmp_path / "test_running.py").write_text("def test_that_runs(): pass\n", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-n", "1", str(tmp_path)],
        cwd=tmp_path,
        env={**os.environ, "CI": ci},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    if ci:
        assert done.returncode != 0
        assert "test_skipping.py: in CI every test must run" in re.sub(r"::\w+", "", done.stdout)
    else:
        assert done.returncode == 0, done.stdout
        assert "1 skipped" in done.stdout
