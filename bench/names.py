"""Every figure of the matching of names in one table, beside other programs in the same run: `make bench-names`.

    make bench-names ARGS="--only quality,speed"    some of them
    make bench-names ARGS=--quick                   all of them once, on small lists: whether they can be measured
    make bench-names ARGS="--absent 0.4"            more of the questions have no answer

The lists of names lie beside the checkout, the other programs in an installation of their own, `.venv/peers`; a line
says so where one is missing. Ratios are taken against them in the same run; milliseconds hold on a quiet machine. The
exit code says whether everything could be measured, not whether it was good.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from bench import names_articles, names_building, names_input, names_merges, names_quality, names_speed
from bench.contest import Arena
from bench.figures import Figure
from bench.names_plan import QUICK, NamesPlan
from bench.run import printed
from bench.yardstick import Yardstick

Family = Callable[[Yardstick, Arena, NamesPlan], Iterable[Figure | str]]

PEERS = Path(__file__).resolve().parent.parent / ".venv" / "peers" / "bin" / "python"
FAMILIES: dict[str, Family] = {
    "quality": names_quality.figures,
    "fresh_names": names_quality.fresh,
    "absent": names_quality.absent,
    "speed": names_speed.figures,
    "building": names_building.figures,
    "bad_input": names_input.figures,
    "articles": names_articles.figures,
    "merges": names_merges.figures,
}


def main() -> int:
    parser = argparse.ArgumentParser(description="All figures of the matching of names.")
    parser.add_argument("--only", metavar="NAMES", help=f"some of: {', '.join(FAMILIES)}")
    parser.add_argument("--quick", action="store_true", help="everything once, on small lists")
    parser.add_argument(
        "--absent", type=float, metavar="SHARE", help="questions without an answer, 0.2 if not given"
    )
    parser.add_argument("--misses", action="store_true", help="name every wrong answer")
    parser.add_argument(
        "--peers", type=Path, default=PEERS, help="the Python that the other programs are installed for"
    )
    given = parser.parse_args()
    wanted = given.only.split(",") if given.only else list(FAMILIES)
    unknown = [name for name in wanted if name not in FAMILIES]
    if unknown:
        parser.error(f"there is no {', '.join(unknown)}; choose from: {', '.join(FAMILIES)}")
    plan = replace(QUICK if given.quick else NamesPlan(), misses=given.misses)
    if given.absent is not None:
        plan = replace(plan, absent=given.absent)
    try:
        yardstick = Yardstick()
    except FileNotFoundError as error:
        print(error)
        return 1
    arena = Arena(given.peers)
    return 0 if printed((name, FAMILIES[name](yardstick, arena, plan)) for name in wanted) else 1


if __name__ == "__main__":
    raise SystemExit(main())
