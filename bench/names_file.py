"""One verb on a record's index of names in a process of its own, and what it took, as JSON.

    python bench/names_file.py build PATH ENTITIES     ENTITIES has `[name, kind]` on each line
    python bench/names_file.py open PATH
    python bench/names_file.py change PATH REPEATS

Times are milliseconds, memory is megabytes.
"""

from __future__ import annotations

import json
import statistics
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from bench import adapters
from bench.answering import resident
from curator.store import database

ASKED = ("Lt Gen S M Kamrul Hassan", "Mohammed Abdul Kareem", "Anna Petrova")
ANSWERS = 30
FREE = 10_000_000
"""An internal id that no entity of a list has."""


def build(path: Path, listed: str) -> dict[str, float]:
    """The index of all of them."""
    opened = database.create(path)
    with Path(listed).open(encoding="utf-8") as lines:
        took = _milliseconds(lambda: adapters.fill(opened, map(json.loads, lines)))
    opened.close()
    return {"took": took}


def open_it(path: Path) -> dict[str, float]:
    """Open the record and ask."""
    before, began = resident(), time.perf_counter()
    opened = database.Database(path)
    took = (time.perf_counter() - began) * 1000
    first = _milliseconds(lambda: _ask(opened, ASKED[0]))
    for n in range(ANSWERS - 1):
        _ask(opened, ASKED[n % len(ASKED)])
    grown = resident() - before
    opened.close()
    return {"opened": took, "first": first, "grown": grown}


def change(path: Path, repeats: str) -> dict[str, float]:
    """Add names to it, give them other ones, and write something else."""
    opened = database.Database(path)
    items = range(FREE, FREE + int(repeats))

    def called(name: str) -> float:
        return statistics.median(
            _milliseconds(partial(adapters.put, opened, n, f"{name} Nr{n}", "person")) for n in items
        )

    took = {"added": called("Kamrul Rahman"), "renamed": called("Nazmul Hassan")}
    took["nothing"] = statistics.median(_milliseconds(partial(_write, opened)) for _ in items)
    assert _ask(opened, f"Nazmul Hassan Nr{FREE}")[0][0] == FREE
    opened.close()
    return took


def _ask(opened: database.Database, query: str) -> list[tuple[int, float]]:
    with opened.read() as connection:
        return adapters.answers(connection, query, 10)


def _write(opened: database.Database) -> None:
    with opened.write() as connection:
        connection.exec_driver_sql("INSERT OR REPLACE INTO meta VALUES ('measured', 'now')")


def _milliseconds(do: Callable[[], object]) -> float:
    began = time.perf_counter()
    do()
    return (time.perf_counter() - began) * 1000


if __name__ == "__main__":
    verbs: dict[str, Callable[..., dict[str, float]]] = {"build": build, "open": open_it, "change": change}
    print(json.dumps(verbs[sys.argv[1]](Path(sys.argv[2]), *sys.argv[3:])))
