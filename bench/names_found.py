"""Names found and typed in annotated news: which are found, with the right type, and what is proposed beyond them.

`python -m bench.names_found FILE.json [--errors]`; the file has documents with `text` and `entities` (start, end, kind,
and an id of what is named). An entity is found when a proposed stretch overlaps one of its mentions, and found with the
right type when a stretch of its kind does.
"""

from __future__ import annotations

import json
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

KINDS = {"org": "organisation"}
Found = list[tuple[int, int, str]]
Finder = Callable[[str], Found]


@dataclass(slots=True)
class Tally:
    """Counts over documents; `missed` and `beyond` are lines for people to read."""

    mentions: int = 0
    overlapped: int = 0
    exact: int = 0
    exact_typed: int = 0
    entities: int = 0
    found: int = 0
    typed: int = 0
    by_most: int = 0
    proposed: int = 0
    unknown: int = 0
    missed: list[str] = field(default_factory=list)
    beyond: list[str] = field(default_factory=list)

    def lines(self) -> Iterable[str]:
        """The shares, one a line."""
        for label, part, whole in (
            ("mentions found", self.overlapped, self.mentions),
            ("mentions exact", self.exact, self.mentions),
            ("mentions exact with type", self.exact_typed, self.mentions),
            ("entities found", self.found, self.entities),
            ("entities with right type", self.typed, self.entities),
            ("entities with right type in most mentions", self.by_most, self.entities),
            ("proposals that overlap no annotated name", self.unknown, self.proposed),
        ):
            yield f"{label:<44}{part / max(whole, 1):.3f}  ({part} of {whole})"


def measure(documents: Sequence[dict[str, Any]], find: Finder) -> Tally:
    """What `find` reaches on documents."""
    tally = Tally()
    for document in documents:
        _count(tally, document, find(document["text"]))
    return tally


def _count(tally: Tally, document: dict[str, Any], found: Found) -> None:
    text = document["text"]
    gold = [
        (one["start"], one["end"], KINDS.get(one["kind"], one["kind"]), one["wikipedia"])
        for one in document["entities"]
    ]
    by_entity: dict[str, list[tuple[bool, bool, str]]] = defaultdict(list)
    for start, end, kind, entity in gold:
        over = [one for one in found if one[0] < end and start < one[1]]
        same = [one for one in over if one[:2] == (start, end)]
        tally.mentions += 1
        tally.overlapped += bool(over)
        tally.exact += bool(same)
        tally.exact_typed += any(one[2] == kind for one in same)
        shown = "; ".join(f"{text[a:b]!r} {given}" for a, b, given in over)
        line = f"{document['id']}: {text[start:end]!r} is {kind}, {shown or 'not found'}"
        by_entity[entity].append((bool(over), any(one[2] == kind for one in over), line))
    for mentions in by_entity.values():
        right = sum(typed for _, typed, _ in mentions)
        tally.entities += 1
        tally.found += any(over for over, _, _ in mentions)
        tally.typed += right > 0
        tally.by_most += 2 * right > len(mentions)
        if not right:
            tally.missed.append(mentions[0][2])
    for a, b, kind in found:
        tally.proposed += 1
        if not any(a < end and start < b for start, end, _, _ in gold):
            tally.unknown += 1
            tally.beyond.append(f"{document['id']}: {text[a:b]!r} {kind}")


def ours(text: str) -> Found:
    """What the rules propose, without a record."""
    from curator.rules.finding.names import find_names

    return [(one.start, one.end, one.kind) for one in find_names(text)]


def main() -> None:
    """Measure the rules on a file, and print the shares."""
    documents = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))["documents"]
    ours(documents[0]["text"])
    begun = time.perf_counter()
    tally = measure(documents, ours)
    each = (time.perf_counter() - begun) / len(documents) * 1000
    for line in tally.lines():
        print(line)
    print(f"{'milliseconds for a document':<44}{each:.1f}")
    if "--errors" in sys.argv:
        print("\nWithout the right type:", *tally.missed, sep="\n  ")
        print("\nNot annotated:", *tally.beyond, sep="\n  ")


if __name__ == "__main__":
    main()
