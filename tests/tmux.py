"""A private tmux for tests: a terminal that people use, with its own idea of how wide characters are."""

from __future__ import annotations

import os
import subprocess
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Self


class Tmux:
    """A running command in the one pane of a tmux server of its own; the counterpart of `tests.terminal.Terminal`."""

    def __init__(
        self,
        command: Sequence[str],
        *,
        columns: int = 80,
        rows: int = 24,
        env: Mapping[str, str] | None = None,
        cwd: str | os.PathLike[str] | None = None,
    ) -> None:
        """Start `command` at once. `env` is added to a plain environment."""
        # Shorter than pytest's folders: a socket's path may not be long.
        self._folder = tempfile.TemporaryDirectory(prefix="tmux-")
        settings = Path(self._folder.name) / "conf"
        settings.write_text("set -g status off\nset -s escape-time 0\n")
        dropped = ("NO_COLOR", "TEXTUAL_THEME", "TMUX")
        self._env = {
            **{name: value for name, value in os.environ.items() if name not in dropped},
            "TMUX_TMPDIR": self._folder.name,
            "LC_ALL": "C.UTF-8",
            "TEXTUAL_ANIMATIONS": "none",
            **(env or {}),
        }
        self._tmux = ["tmux", "-L", "tests", "-f", str(settings)]
        self._cwd = cwd
        size = ["-x", str(columns), "-y", str(rows)]
        self._run("new-session", "-d", *size, *command)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc: object) -> None:
        subprocess.run([*self._tmux, "kill-server"], env=self._env, check=False, capture_output=True)
        self._folder.cleanup()

    def send(self, keys: str) -> None:
        """Type: text, or the bytes of a key ("\\x1b[B" is down)."""
        if keys.isprintable():
            self._run("send-keys", "-l", "--", keys)
        else:
            self._run("send-keys", "-H", *(f"{byte:02x}" for byte in keys.encode()))

    def screen(self) -> list[str]:
        """The lines of the pane, as tmux copies them."""
        return self._run("capture-pane", "-p").split("\n")[:-1]

    def wait_until(
        self, condition: Callable[[], bool], timeout: float = 20.0, what: str = "a condition"
    ) -> None:
        """Wait until a condition holds; TimeoutError shows the pane."""
        end = time.monotonic() + timeout
        while not condition():
            if time.monotonic() > end:
                raise TimeoutError(f"waited in vain for {what}; the pane shows:\n" + "\n".join(self.screen()))
            time.sleep(0.05)

    def _run(self, *arguments: str) -> str:
        done = subprocess.run(
            [*self._tmux, *arguments], env=self._env, cwd=self._cwd, check=True, capture_output=True
        )
        return done.stdout.decode()
