"""The wheel carries the program and its data, nothing else, and works without the checkout; the locks are whole."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import sysconfig
import tomllib
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from curator import __version__

SHIPPED_FROM = {
    "curator": "curator",
    "schemas": "curator/_bundled/schemas",
    "db": "curator/_bundled/db",
    "seeds": "curator/_bundled/seeds",
}
NOT_OURS = (
    "seeds/mine.db",
    "seeds/mine.db-wal",
    "db/__pycache__/env.pyc",
    "curator/build/left_over.py",
    ".venv/x.py",
)
LOCKS = ("requirements.txt", "requirements-dev.txt")


def run(command: Sequence[str | Path], folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """The command run in `folder`, its output checked to be free of failure."""
    done = subprocess.run(
        [str(word) for word in command],
        cwd=folder,
        env={**os.environ, **environment},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
    return done


@pytest.fixture(scope="module")
def wheel(checkout: Path, project_files: list[Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from a copy of the checkout in which git-ignored files lie about."""
    source, made = tmp_path_factory.mktemp("source"), tmp_path_factory.mktemp("wheel")
    for path in project_files:
        (source / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(checkout / path, source / path)
    for name in NOT_OURS:
        (source / name).parent.mkdir(parents=True, exist_ok=True)
        (source / name).write_text("not to be shipped", encoding="utf-8")
    run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", made], source)
    (built,) = made.glob("*.whl")
    return built


@dataclass(frozen=True)
class Elsewhere:
    """An empty folder in which Python has the installed wheel and its dependencies, but not the checkout."""

    target: Path
    folder: Path

    def python(self, *words: str | Path) -> str:
        """What Python prints, started with these words."""
        libraries = dict.fromkeys(
            [str(self.target), sysconfig.get_path("purelib"), sysconfig.get_path("platlib")]
        )
        # -S leaves out the .pth files, and with them the checkout of an editable install.
        return run(
            [sys.executable, "-S", "-P", *words], self.folder, PYTHONPATH=os.pathsep.join(libraries)
        ).stdout


@pytest.fixture(scope="module")
def elsewhere(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Elsewhere:
    target, folder = tmp_path_factory.mktemp("installed"), tmp_path_factory.mktemp("elsewhere")
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check"]
    run([*pip, "install", "--quiet", "--no-deps", "--no-index", "--target", target, wheel], folder)
    return Elsewhere(target, folder)


def test_the_wheel_carries_the_package_and_its_data_and_nothing_else(
    wheel: Path, project_files: list[Path]
) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    metadata = f"event_curator-{__version__}.dist-info"
    expected = {
        "/".join([SHIPPED_FROM[path.parts[0]], *path.parts[1:]])
        for path in project_files
        if path.parts[0] in SHIPPED_FROM
    }
    assert {name for name in names if not name.startswith(f"{metadata}/")} == expected
    assert f"{metadata}/licenses/LICENSE" in names


@pytest.mark.parametrize("name", ["schemas/diplomacy.toml", "db/env.py", "db/versions/", "seeds/"])
def test_the_wheel_carries_codebooks_migrations_and_the_sample(wheel: Path, name: str) -> None:
    shipped = zipfile.ZipFile(wheel).namelist()
    assert any(path.startswith(f"curator/_bundled/{name}") for path in shipped)


def test_the_installed_package_is_found_without_the_checkout(elsewhere: Elsewhere, checkout: Path) -> None:
    shown = elsewhere.python(
        "-c",
        "import sys, curator, curator.resources as r\n"
        "print(curator.__file__, r.codebooks(), r.migrations(), r.seeds(), *sys.path, sep='\\n')",
    ).splitlines()
    assert str(checkout) not in shown
    package, *folders = map(Path, shown[:4])
    assert package.parent.name == "curator"
    assert not package.is_relative_to(checkout / "curator")
    assert folders == [package.parent / "_bundled" / name for name in ("schemas", "db", "seeds")]
    assert all(folder.is_dir() for folder in folders)


def test_the_installed_command_makes_and_checks_records(elsewhere: Elsewhere, tmp_path: Path) -> None:
    command = elsewhere.target / "bin" / "curator"
    assert __version__ in elsewhere.python(command, "--version")

    elsewhere.python(command, "--db", tmp_path / "mine.db", "init")
    elsewhere.python(command, "--db", tmp_path / "mine.db", "check")

    elsewhere.python("-m", "curator", "--db", tmp_path / "sample.db", "demo", "--reset", "--no-open")
    elsewhere.python("-m", "curator", "--db", tmp_path / "sample.db", "check")
    assert '"E1"' in elsewhere.python("-m", "curator", "--db", tmp_path / "sample.db", "show", "E1", "--json")


def pinned(lock: Path) -> dict[str, tuple[Requirement, int]]:
    """Each requirement of a lock by name, with the number of its hashes."""
    text = re.sub(r"^\s*#.*$", "", lock.read_text(encoding="utf-8"), flags=re.MULTILINE)
    found: dict[str, tuple[Requirement, int]] = {}
    for entry in text.replace("\\\n", " ").splitlines():
        if entry.strip():
            words, *hashes = entry.split("--hash=sha256:")
            requirement = Requirement(words)
            found[canonicalize_name(requirement.name)] = requirement, len(hashes)
    return found


def version_of(requirement: Requirement) -> str:
    (pin,) = requirement.specifier
    assert pin.operator == "==", f"{requirement} is not pinned"
    return pin.version


@pytest.fixture(scope="module")
def metadata(checkout: Path) -> dict[str, Any]:
    return tomllib.loads((checkout / "pyproject.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_pins_and_hashes_everything_and_names_no_address(checkout: Path, name: str) -> None:
    locked = pinned(checkout / name)
    assert [str(entry) for entry, hashes in locked.values() if not hashes] == []
    assert all(version_of(entry) for entry, _ in locked.values())
    text = (checkout / name).read_text(encoding="utf-8")
    assert [line for line in text.splitlines() if re.search(r"://|--(?!hash=)|file:|\s/", line)] == []


@pytest.mark.parametrize("name", ["pydantic-core", "pysqlite3", "rapidfuzz", "sqlalchemy"])
def test_a_compiled_library_is_locked_for_every_platform_it_is_built_for(checkout: Path, name: str) -> None:
    _, hashes = pinned(checkout / "requirements.txt")[name]
    assert hashes > 20


def test_the_locks_agree_with_each_other_and_with_what_the_project_asks_for(
    checkout: Path, metadata: dict[str, Any]
) -> None:
    to_run, to_develop = (pinned(checkout / name) for name in LOCKS)
    assert to_run.items() <= to_develop.items()
    for lock, asked in (
        (to_run, metadata["project"]["dependencies"]),
        (to_develop, metadata["dependency-groups"]["dev"]),
        (to_develop, metadata["build-system"]["requires"]),
    ):
        for wanted in map(Requirement, asked):
            locked, _ = lock[canonicalize_name(wanted.name)]
            assert wanted.specifier.contains(version_of(locked)), f"make lock: {wanted}"
            assert str(locked.marker) == str(wanted.marker), f"make lock: {wanted}"


@pytest.mark.parametrize("name", ["rich", "textual"])
def test_the_terminal_libraries_are_pinned_exactly_for_every_installation(
    metadata: dict[str, Any], name: str
) -> None:
    (wanted,) = (r for r in map(Requirement, metadata["project"]["dependencies"]) if r.name == name)
    assert version_of(wanted)
