"""The index of likeness in a process of its own: so many articles are put in, then some are asked for.

    python bench/likeness_alone.py NUMBER

Says one line of JSON: `{"build": seconds, "grown": megabytes, "asked": [milliseconds]}`.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from bench import adapters, varied
from bench.answering import resident

ASKED = 100


def main() -> None:
    number = int(sys.argv[1])
    texts = varied.gum.read()
    index = adapters.SameEvent()
    index.rank("", "", None)
    before, took = resident(), 0.0
    last: list[varied.Article] = []
    for article in varied.articles(number, texts):
        began = time.perf_counter()
        index.add(article.uid, article.title, article.text, article.published)
        took += time.perf_counter() - began
        last = [*last[1 - ASKED :], article]
    began = time.perf_counter()
    index.rank("", "", None)  # what is left is written now
    took += time.perf_counter() - began
    asked = []
    for article in last:
        began = time.perf_counter()
        found = index.rank(article.title, article.text, article.published)
        asked.append((time.perf_counter() - began) * 1000)
        assert found[0][0] == article.uid, article.uid
    print(json.dumps({"build": took, "grown": resident() - before, "asked": asked}))


if __name__ == "__main__":
    main()
