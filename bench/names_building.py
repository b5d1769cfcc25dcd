"""The index of names in a record's own file: made, opened by a fresh process, added to."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from bench.contest import Arena
from bench.figures import Figure, beside, median, megabytes, within
from bench.names_plan import NamesPlan
from bench.names_speed import BUILT, MEMORY, among
from bench.yardstick import Yardstick

FILE, OPENED, CHANGED = 120, 50, 5
"""Megabytes of the file; milliseconds to its first answer, and for one more name."""
STARTS = 5


def figures(yardstick: Yardstick, arena: Arena, plan: NamesPlan) -> Iterator[Figure | str]:
    """For the two larger sizes; only the largest is judged by what it needs in all."""
    asked = yardstick.questions(plan.crowd_questions)
    for size in plan.sizes[1:]:
        entities = among(yardstick, arena, plan, asked, size)
        if isinstance(entities, str):
            yield entities
            continue
        largest = size == plan.sizes[-1]
        with tempfile.TemporaryDirectory() as folder:
            listed, path = Path(folder) / "entities.jsonl", Path(folder) / "names.db"
            with listed.open("w", encoding="utf-8") as out:
                out.writelines(json.dumps([name, kind]) + "\n" for _, name, kind in entities)
            took = _alone("build", path, listed)["took"]
            yield within(f"{size:,}: build", took, BUILT) if largest else beside(f"{size:,}: build", took)
            yield megabytes(f"{size:,}: file", path.stat().st_size / 1e6, FILE if largest else None)
            yield from _used(f"{size:,}", path, plan, largest=largest)


def _used(size: str, path: Path, plan: NamesPlan, *, largest: bool) -> Iterator[Figure]:
    opened = [_alone("open", path) for _ in range(STARTS)]
    first = [one["opened"] + one["first"] for one in opened]
    yield within(
        f"{size}: open and first answer in a fresh process, median of {STARTS}", median(first), OPENED
    )
    yield beside(f"{size}: of that, opening the record", median(one["opened"] for one in opened))
    yield megabytes(f"{size}: memory, grown after 30 answers", median(one["grown"] for one in opened), MEMORY)
    changed = _alone("change", path, plan.repeats)
    yield within(f"{size}: one name more, median of {plan.repeats}", changed["added"], CHANGED)
    yield within(f"{size}: one renamed, median", changed["renamed"], CHANGED)
    yield beside(f"{size}: one save that changes nothing of names, median", changed["nothing"])


def _alone(verb: str, path: Path, *rest: object) -> dict[str, float]:
    """What a fresh process says of one verb of `names_file`."""
    command = [
        sys.executable,
        str(Path(__file__).with_name("names_file.py")),
        verb,
        str(path),
        *map(str, rest),
    ]
    said = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    if said.returncode:
        raise ChildProcessError(said.stderr.strip().splitlines()[-1])
    return dict(json.loads(said.stdout))
