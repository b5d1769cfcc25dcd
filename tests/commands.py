"""Runs the command line in tests: inside this process where that is enough, and as a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Done:
    """What a command left: its exit code and the bytes it wrote."""

    code: int
    out_bytes: bytes
    err_bytes: bytes

    @property
    def out(self) -> str:
        return self.out_bytes.decode()

    @property
    def err(self) -> str:
        return self.err_bytes.decode()

    @property
    def json(self) -> Any:
        return json.loads(self.out)


Curator = Callable[..., Done]


def as_process(folder: Path, *arguments: str | bytes, stdin: bytes = b"", **environment: str) -> Done:
    """`curator …` in a process of its own, in `folder`, with nothing of this process's settings but the path."""
    done = subprocess.run(
        [sys.executable, "-m", "curator", *arguments],
        cwd=folder,
        env={
            "PATH": os.environ["PATH"],
            "HOME": str(folder),
            "PYTHONPATH": str(ROOT),
            "CURATOR_USER": "tester",
            **environment,
        },
        input=stdin,
        capture_output=True,
        timeout=60,
        check=False,
    )
    return Done(done.returncode, done.stdout, done.stderr)
