"""One matcher in a process of its own, asked line by line: so that programs of separate installations are measured in
one run, a question to each in turn.

    python bench/answering.py MODULE:FACTORY ENTITIES

ENTITIES is a file of `id<TAB>name<TAB>kind`. FACTORY takes the list of them and returns `match(query, k)`. What is said
first is `{"build": seconds, "grown": megabytes}`; a question is the JSON list `[query, k]`, its answer
`{"answers": [[id, score]], "took": milliseconds, "resident": megabytes}`.
"""

from __future__ import annotations

import importlib
import json
import resource
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))


def main() -> None:
    module, factory = sys.argv[1].split(":")
    make = getattr(importlib.import_module(module), factory)
    with Path(sys.argv[2]).open(encoding="utf-8") as lines:
        entities = [tuple(line.rstrip("\n").split("\t")) for line in lines]
    before, began = resident(), time.perf_counter()
    match = make(entities)
    say({"build": time.perf_counter() - began, "grown": resident() - before})
    for line in sys.stdin:
        query, limit = json.loads(line)
        began = time.perf_counter()
        answers = match(query, limit)
        took = (time.perf_counter() - began) * 1000
        say({"answers": answers, "took": took, "grown": resident() - before})


def say(what: object) -> None:
    """One line on the pipe."""
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


def resident() -> float:
    """Megabytes of memory that this process holds now."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * resource.getpagesize() / 2**20


if __name__ == "__main__":
    main()
