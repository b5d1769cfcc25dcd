"""Every figure of the program in one table: `make bench`.

    make bench ARGS="--only lists,picker"    some of them
    make bench ARGS=--quick                  all of them once, on small records: whether they can be measured

Times are from a key to the last byte painted for it, in a terminal of 120x40. Ratios are taken against minimal apps in
the same run, so they mean the same on a slow machine; milliseconds hold on a quiet one. The exit code says whether
everything could be measured, not whether it was fast.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from bench import (
    article_pane,
    drafts,
    form_field,
    importing,
    keys,
    lists,
    memory,
    picker,
    starting,
    switching,
)
from bench.figures import Figure, head
from bench.plan import QUICK, Plan
from bench.records import Records

FAMILIES = {
    "starting": starting.figures,
    "article_pane": article_pane.figures,
    "form_field": form_field.figures,
    "picker": picker.figures,
    "lists": lists.figures,
    "switching": switching.figures,
    "importing": importing.figures,
    "keys": keys.figures,
    "drafts": drafts.figures,
    "memory": memory.figures,
}


def measure(families: list[str], plan: Plan) -> bool:
    """Print the figures of these families; whether all could be measured."""
    os.environ["TEXTUAL_ANIMATIONS"] = "none"
    with tempfile.TemporaryDirectory() as folder:
        records = Records(Path(folder), plan)
        return printed((family, FAMILIES[family](records, plan)) for family in families)


def printed(families: Iterable[tuple[str, Iterable[Figure | str]]]) -> bool:
    """Print families of figures, by name, as they are taken; a text is a line that is not judged. Whether all could be
    measured."""
    whole = True
    shown: list[Figure] = []
    print(head(), flush=True)
    for family, figures in families:
        print(f"\n{family.replace('_', ' ')}", flush=True)
        try:
            for figure in figures:
                if isinstance(figure, Figure):
                    shown.append(figure)
                    figure = figure.line()
                print("  " + figure, flush=True)
        except (AssertionError, OSError) as error:
            whole = False
            print(f"  could not be measured: {error}", flush=True)
    short = [figure.what for figure in shown if figure.ok is False]
    met = sum(figure.ok is True for figure in shown)
    print(f"\n{met} ok, {len(short)} short" + "".join(f"\n  short: {what}" for what in short), flush=True)
    return whole


def main() -> int:
    parser = argparse.ArgumentParser(description="All figures of the program.")
    parser.add_argument("--only", metavar="NAMES", help=f"some of: {', '.join(FAMILIES)}")
    parser.add_argument("--quick", action="store_true", help="everything once, on small records")
    given = parser.parse_args()
    wanted = given.only.split(",") if given.only else list(FAMILIES)
    unknown = [name for name in wanted if name not in FAMILIES]
    if unknown:
        parser.error(f"there is no {', '.join(unknown)}; choose from: {', '.join(FAMILIES)}")
    return 0 if measure(wanted, QUICK if given.quick else Plan()) else 1


if __name__ == "__main__":
    raise SystemExit(main())
