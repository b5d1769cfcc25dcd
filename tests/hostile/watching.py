"""Row 56: a watch over everything that a run of the program starts, and programs set up to be started."""

from __future__ import annotations

import stat
from pathlib import Path

from tests.commands import ROOT

_HOOK = """
import sys
STARTING = ("subprocess.", "os.system", "os.exec", "os.posix_spawn", "os.spawn", "os.fork", "os.startfile", "pty.spawn",
            "webbrowser.")
def watch(event, arguments, trace={trace!r}):
    if event.startswith(STARTING):
        with open(trace, "a") as file:
            file.write(event + " " + repr(arguments)[:300] + "\\n")
sys.addaudithook(watch)
with open({awake!r}, "a") as file:
    file.write("x")
"""


class Watch:
    """An environment in which whatever is started leaves a trace."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder / "watch"
        self._folder.mkdir(exist_ok=True)
        self._trace, self._awake = self._folder / "trace", self._folder / "awake"
        script = self._folder / "started"
        script.write_text(f'#!/bin/sh\necho "$0 $@" >> {self._trace}\n')
        script.chmod(script.stat().st_mode | stat.S_IXUSR)
        hook = _HOOK.format(trace=str(self._trace), awake=str(self._awake))
        (self._folder / "sitecustomize.py").write_text(hook)
        programs = ("EDITOR", "VISUAL", "PAGER", "MANPAGER", "BROWSER", "LESSOPEN", "GIT_EDITOR")
        self.environment = {
            **dict.fromkeys(programs, str(script)),
            "PYTHONPATH": f"{self._folder}:{ROOT}",
        }

    @property
    def started(self) -> str:
        """What was started under the watch; nothing, if all is well. The watch must have been awake."""
        assert self._awake.exists()
        return self._trace.read_text() if self._trace.exists() else ""
