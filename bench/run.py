"""Every figure of the program in one table: `make bench`.

Ratios are taken against a minimal Textual app in the same run, so they mean the same on a slow machine; milliseconds
are only printed. The exit code says whether everything could be measured, not whether it was fast.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from bench import key_to_paint, startup
from curator.services import demo, importing
from curator.services.workspace import create_record

ARTICLES = 1000
KEYS_TARGET = 1.5
Line = tuple[str, str, str, str]


def starting(record: Path, runs: int, timeout: float) -> Iterator[Line]:
    """First paint and first rows of the app on the sample record."""
    command = [sys.executable, "-m", "curator", "--db", str(record), "--as", "bench"]
    minimal = [sys.executable, "-c", startup.MINIMAL]
    medians = startup.interleaved(
        {"minimal": (minimal, startup.READY), "curator": (command, "Guests from")}, runs, timeout
    )
    base, (paint, rows) = medians["minimal"][0], medians["curator"]
    yield "minimal app: first paint", f"{base:.0f} ms", "", ""
    yield _judged("start to first paint", paint, base, startup.PAINT_TARGET)
    yield _judged("start to first rows", rows, base, startup.ROWS_TARGET)


def moving(record: Path, runs: int, timeout: float) -> Iterator[Line]:
    """A key that moves the cursor of the article, against one typed into a bare Input."""
    bare, ours = key_to_paint.measure(record, runs, timeout)
    yield "bare app: key to paint, median", f"{statistics.median(bare):.1f} ms", "", ""
    yield _judged("article cursor, median", statistics.median(ours), statistics.median(bare), KEYS_TARGET)
    yield _judged("article cursor, p95", key_to_paint.p95(ours), key_to_paint.p95(bare), KEYS_TARGET)


def importing_articles(folder: Path) -> Iterator[Line]:
    """Bringing in many articles: read, checked, written, projected."""
    source = folder / "articles"
    source.mkdir()
    paragraph = "On 14 January 2025 the delegation was received at headquarters, and talks were held. " * 6
    for n in range(ARTICLES):
        text = f"Visitors at headquarters {n}\n\n" + "\n\n".join([paragraph] * 5) + "\n"
        (source / f"{n:05}.txt").write_text(text, encoding="utf-8")
    made = create_record(folder / "import.db", "bench")
    began = time.perf_counter()
    importing.import_articles(made, [str(source)])
    taken = time.perf_counter() - began
    made.close()
    yield (
        f"import of {ARTICLES:,} articles of 2.6 kB",
        f"{taken:.2f} s",
        "",
        f"{ARTICLES / taken:,.0f} a second",
    )


def _judged(what: str, taken: float, base: float, target: float) -> Line:
    ratio = taken / base
    verdict = "reached" if ratio <= target else "missed"
    return (
        what,
        f"{taken:.1f} ms" if taken < 100 else f"{taken:.0f} ms",
        f"{ratio:.2f}",
        f"≤ {target} {verdict}",
    )


def main() -> int:
    parser = argparse.ArgumentParser(description="All figures of the program.")
    parser.add_argument("--runs", type=int, default=10, help="starts of each program, rounds of keys")
    parser.add_argument("--timeout", type=float, default=30.0, help="seconds to wait for one start")
    given = parser.parse_args()
    os.environ["TEXTUAL_ANIMATIONS"] = "none"
    print(f"{'':44}{'measured':>10}{'ratio':>8}  target")
    with tempfile.TemporaryDirectory() as made:
        record = Path(made) / "sample.db"
        demo.build(record).close()
        try:
            for lines in (
                starting(record, given.runs, given.timeout),
                moving(record, given.runs, given.timeout),
                importing_articles(Path(made)),
            ):
                for what, measured, ratio, target in lines:
                    print(f"{what:44}{measured:>10}{ratio:>8}  {target}".rstrip(), flush=True)
        except TimeoutError as error:
            print(error, file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
