"""dateparser's search for dates, in the shape of `bench.adapters.find_dates`. It lives in an installation of its own,
so nothing of the program is imported here.

    python bench/dates_peer.py

A question is a line of JSON, `[text, published]`; the answer `{"found": [[start, end, date]], "took": milliseconds}`.
"""

from __future__ import annotations

import json
import sys
import time
from datetime import datetime

from dateparser.search import search_dates


def find_dates(text: str, published: str | None) -> list[tuple[int, int, str]]:
    """Every stretch that dateparser takes for a date; it says which words, so they are looked for in order."""
    settings = {"PREFER_DATES_FROM": "current_period"}
    if published:
        settings["RELATIVE_BASE"] = datetime.fromisoformat(published)
    found: list[tuple[int, int, str]] = []
    at = 0
    for words, when in search_dates(text, languages=["en"], settings=settings) or ():
        start = text.find(words, at)
        if start >= 0:
            at = start + len(words)
            found.append((start, at, when.date().isoformat()))
    return found


def main() -> None:
    for line in sys.stdin:
        text, published = json.loads(line)
        began = time.perf_counter()
        found = find_dates(text, published)
        took = (time.perf_counter() - began) * 1000
        sys.stdout.write(json.dumps({"found": found, "took": took}) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
