"""What all tests share: a known environment, the checkout, and no silent skips in CI."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Generator, Iterable
from pathlib import Path

# Textual and Rich read these once, when they are imported: they are set before anything else is.
for _name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "LINES", "TEXTUAL_THEME", "CURATOR_DB", "CURATOR_USER"):
    os.environ.pop(_name, None)
os.environ["TEXTUAL_ANIMATIONS"] = "none"
os.environ["TZ"] = "UTC"
if hasattr(time, "tzset"):
    time.tzset()

import pytest
from hypothesis import HealthCheck, settings
from pathspec import GitIgnoreSpec

ROOT = Path(__file__).resolve().parent.parent
IN_CI = bool(os.environ.get("CI"))

settings.register_profile(
    "curator", deadline=None, max_examples=50, derandomize=IN_CI, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("curator")


def pytest_configure(config: pytest.Config) -> None:
    """The developer's own settings and sample record stay out of the tests, and the tests out of them."""
    folder = tempfile.TemporaryDirectory(prefix="curator-tests-", ignore_cleanup_errors=True)
    config.add_cleanup(folder.cleanup)
    for kind in ("CONFIG", "DATA", "STATE", "CACHE"):
        os.environ[f"XDG_{kind}_HOME"] = str(Path(folder.name) / kind.lower())


def _fail_if_skipped(report: pytest.TestReport | pytest.CollectReport) -> None:
    if IN_CI and report.skipped and not hasattr(report, "wasxfail"):
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else report.longrepr
        report.outcome = "failed"
        report.longrepr = f"{report.nodeid}: in CI every test must run, and this one did not. {reason}"


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    _fail_if_skipped(report)
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    report = yield
    _fail_if_skipped(report)
    return report


@pytest.fixture(scope="session")
def checkout() -> Path:
    """The folder of this checkout."""
    return ROOT


def _project_files(folder: Path, ignored: GitIgnoreSpec) -> Iterable[Path]:
    for path in sorted(folder.iterdir()):
        relative = path.relative_to(ROOT)
        if path.is_dir():
            if path.name != ".git" and not ignored.match_file(f"{relative}/"):
                yield from _project_files(path, ignored)
        elif not ignored.match_file(relative):
            yield relative


@pytest.fixture(scope="session")
def project_files() -> list[Path]:
    """Every file of the project, relative to the checkout: all that is there and not git-ignored."""
    ignored = GitIgnoreSpec.from_lines((ROOT / ".gitignore").read_text(encoding="utf-8").splitlines())
    return list(_project_files(ROOT, ignored))
