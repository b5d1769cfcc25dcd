"""Matchers that are asked in turn, each in a process of its own and timed there: ours, and other programs."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from bench.yardstick import Entity

HERE = Path(__file__).resolve().parent


@dataclass(frozen=True, slots=True)
class Entry:
    """A matcher that can be entered: what it is called, its factory, the modules that it needs if it is a peer. The
    figures of one that is not `scored` order the answers to a question, and say nothing across questions."""

    name: str
    factory: str
    needs: tuple[str, ...] = ()
    scored: bool = True


OURS = Entry("curator", "bench.adapters:matcher")
PEERS = (
    Entry("rapidfuzz WRatio", "bench.peers:wratio", ("rapidfuzz",)),
    Entry("rapidfuzz WRatio +a", "bench.peers:wratio_ascii", ("rapidfuzz", "anyascii")),
    Entry("rapidfuzz token_set_ratio", "bench.peers:token_set", ("rapidfuzz",)),
    Entry("rapidfuzz token_set_ratio +a", "bench.peers:token_set_ascii", ("rapidfuzz", "anyascii")),
    Entry("SQLite FTS5 trigram, bm25", "bench.peers:trigrams", ("anyascii",), scored=False),
    Entry("nomenklatura logic-v2 on FTS5", "bench.peers:logic_v2", ("anyascii", "nomenklatura")),
)
WRATIO, TOKEN_SET, TRIGRAMS, LOGIC = PEERS[1], PEERS[3], PEERS[4], PEERS[5]


class Contestant:
    """A matcher at work. `took` is milliseconds of each question so far, `grown` what its process grew by, in MB, since
    before it had an index; `built` is seconds."""

    def __init__(self, entry: Entry, python: str, entities: Path) -> None:
        self.entry, self.took = entry, list[float]()
        self._process = subprocess.Popen(
            [python, str(HERE / "answering.py"), entry.factory, str(entities)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
            cwd=HERE.parent,
        )
        said = self._said()
        self.built: float = said["build"]
        self.grown: float = said["grown"]

    def match(self, query: str, limit: int) -> list[tuple[str, float]]:
        """Its answer: ids and scores, best first."""
        _pipe(self._process.stdin).write(json.dumps([query, limit]) + "\n")
        _pipe(self._process.stdin).flush()
        said = self._said()
        self.took.append(said["took"])
        self.grown = said["grown"]
        return [(uid, score) for uid, score in said["answers"]]

    def close(self) -> None:
        """End its process."""
        _pipe(self._process.stdin).close()
        self._process.wait(timeout=60)
        _pipe(self._process.stdout).close()

    def _said(self) -> dict[str, Any]:
        line = _pipe(self._process.stdout).readline()
        if not line:
            raise ChildProcessError(f"{self.entry.name} ended with code {self._process.wait()}")
        return dict(json.loads(line))


def _pipe(pipe: IO[str] | None) -> IO[str]:
    assert pipe is not None
    return pipe


class Arena:
    """Where matchers are entered: it knows the Python that the peers are installed for, and which of them are not."""

    def __init__(self, peers: Path) -> None:
        self.peers = peers
        self._installed: dict[str, bool] = {}

    def missing(self, entry: Entry) -> str:
        """Why a matcher cannot be entered; empty when it can."""
        lacking = [module for module in entry.needs if not self.has(module)]
        return f"{entry.name}: not measured, for want of {' and '.join(lacking)}" if lacking else ""

    def has(self, module: str) -> bool:
        """Whether the peers' Python can import a module."""
        if module not in self._installed:
            asked = [str(self.peers), "-c", f"import {module}"]
            self._installed[module] = (
                self.peers.exists()
                and subprocess.run(asked, capture_output=True, check=False).returncode == 0
            )
        return self._installed[module]

    def present(self, entries: Iterable[Entry]) -> list[Entry]:
        """Those of the matchers that can be entered."""
        return [entry for entry in entries if not self.missing(entry)]

    @contextmanager
    def entered(self, entries: Iterable[Entry], entities: Sequence[Entity]) -> Iterator[list[Contestant]]:
        """These matchers, each with an index of the same entities."""
        with tempfile.TemporaryDirectory() as folder:
            listed = Path(folder) / "entities.tsv"
            with listed.open("w", encoding="utf-8") as out:
                out.writelines(
                    "\t".join(" ".join(part.split()) for part in entity) + "\n" for entity in entities
                )
            contestants: list[Contestant] = []
            try:
                for entry in entries:
                    python = str(self.peers) if entry.needs else sys.executable
                    contestants.append(Contestant(entry, python, listed))
                yield contestants
            finally:
                for contestant in contestants:
                    contestant.close()
