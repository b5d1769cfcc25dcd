"""Every figure of what the program proposes in one table, beside other programs: `make bench-suggestions`.

    make bench-suggestions ARGS="--only dates,names"    some of them
    make bench-suggestions ARGS=--quick                 all of them once, on little: whether they can be measured
    make bench-suggestions ARGS=--misses                what went wrong is named

The marked news texts, the five articles and the record made of them by hand lie beside the checkout, the other program
in an installation of its own, `.venv/peers`; a line says so where one is missing. The exit code says whether everything
could be measured, not whether it was good.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from bench import (
    replay,
    suggested_alike,
    suggested_articles,
    suggested_dates,
    suggested_handling,
    suggested_names,
)
from bench.contest import Arena
from bench.figures import Figure
from bench.gum import GUM
from bench.names import PEERS
from bench.run import printed
from bench.suggested_plan import QUICK, SuggestedPlan

Family = Callable[[Arena, SuggestedPlan], Iterable[Figure | str]]

FAMILIES: dict[str, Family] = {
    "dates": suggested_dates.figures,
    "names": suggested_names.figures,
    "articles": suggested_articles.figures,
    "handling": suggested_handling.figures,
    "keys": replay.figures,
    "likeness": suggested_alike.figures,
}


def main() -> int:
    parser = argparse.ArgumentParser(description="All figures of what the program proposes.")
    parser.add_argument("--only", metavar="NAMES", help=f"some of: {', '.join(FAMILIES)}")
    parser.add_argument("--quick", action="store_true", help="everything once, on little")
    parser.add_argument("--misses", action="store_true", help="name everything that went wrong")
    parser.add_argument(
        "--peers", type=Path, default=PEERS, help="the Python that the other programs are installed for"
    )
    given = parser.parse_args()
    wanted = given.only.split(",") if given.only else list(FAMILIES)
    unknown = [name for name in wanted if name not in FAMILIES]
    if unknown:
        parser.error(f"there is no {', '.join(unknown)}; choose from: {', '.join(FAMILIES)}")
    if not GUM.is_file():
        print(f"{GUM} is not there: without the marked texts nothing can be scored.")
        return 1
    os.environ["TEXTUAL_ANIMATIONS"] = "none"
    plan = replace(QUICK if given.quick else SuggestedPlan(), misses=given.misses)
    arena = Arena(given.peers)
    return 0 if printed((name, FAMILIES[name](arena, plan)) for name in wanted) else 1


if __name__ == "__main__":
    raise SystemExit(main())
