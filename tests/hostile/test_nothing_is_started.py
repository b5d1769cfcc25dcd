"""Row 56: titles, names and file names with `$(…)` and backticks; no command starts any program, nor a shell."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from tests.commands import as_process
from tests.hostile.payloads import SHELL, SHELL_TRACE
from tests.hostile.watching import Watch


def test_no_command_starts_anything(record: Path, tmp_path: Path) -> None:
    watch = Watch(tmp_path)
    name = f"{SHELL}.md".replace("/", "")
    (tmp_path / name).write_text(f"---\ntitle: {SHELL}\noutlet: {SHELL}\n---\n{SHELL}\n", encoding="utf-8")
    (tmp_path / "who.csv").write_text(f'name,kind\n"{SHELL}",person\n', encoding="utf-8")
    for arguments in (
        ("import", name),
        ("entities", "import", "who.csv"),
        ("articles", "list"),
        ("events", "list"),
        ("entities", "list"),
        ("show", "A13"),
        ("show", "A17"),
        ("show", "E13"),
        ("show", "N13"),
        ("show", "N17"),
        ("log", "E1"),
        ("diff", "E1.1", "E1.2"),
        ("match", SHELL),
        ("export", "csv", SHELL),
        ("export", "json", f"{SHELL}.json"),
        ("backup", f"{SHELL}.backup"),
        ("check",),
        ("verify", "E13"),
        ("--help",),
        ("import", "--help"),
    ):
        done = as_process(tmp_path, "--db", str(record), *arguments, **watch.environment)
        assert done.out or done.err, arguments
        assert "Traceback" not in done.err
    assert watch.started == ""
    assert not list(tmp_path.rglob(SHELL_TRACE))
    assert (tmp_path / SHELL).is_dir()


def test_the_watch_sees_what_is_started(tmp_path: Path) -> None:
    watch = Watch(tmp_path)
    code = "import os, subprocess; os.system('true'); subprocess.run([os.environ['PAGER'], 'x'])"
    subprocess.run([sys.executable, "-c", code], env=watch.environment, check=True)
    assert "os.system" in watch.started
    assert "subprocess.Popen" in watch.started
    assert "started x" in watch.started
    shutil.rmtree(tmp_path / "watch")
