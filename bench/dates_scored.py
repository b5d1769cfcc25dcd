"""How well dates are found and resolved, against annotated news: precision, recall, F, and right if found."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

Found = tuple[int, int, str | None, tuple[str, ...]]
"""Start and end in code points, the EDTF value, other readings; None where it was found but not resolved."""

_CALENDAR = re.compile(r"[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?")


@dataclass
class Score:
    """Counts over articles. A calendar date of the gold is `found` when a suggestion overlaps it, and `right` when one
    of those has its value at its own precision. `suggested` counts every suggestion that has a value."""

    gold: int = 0
    found: int = 0
    right: int = 0
    right_or_second: int = 0
    suggested: int = 0
    suggested_right: int = 0
    elsewhere: int = 0
    """Suggestions on expressions that the gold marks, but not as a day, month or year ("last week")."""
    errors: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        return self.suggested_right / self.suggested if self.suggested else 0.0

    @property
    def recall(self) -> float:
        return self.right / self.gold if self.gold else 0.0

    @property
    def f(self) -> float:
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0

    @property
    def right_if_found(self) -> float:
        return self.right / self.found if self.found else 0.0

    @property
    def second_if_found(self) -> float:
        return self.right_or_second / self.found if self.found else 0.0


def equal(value: str | None, gold: str) -> bool:
    """Whether a value says what the gold says, at the precision of the gold."""
    return value is not None and "/" not in value and value.rstrip("?~%")[: len(gold)] == gold


def score_gum(
    path: Path,
    find: Callable[[str, str | None], Iterable[Found]],
) -> Score:
    """Score `find(text, published)`, which gives spans with value and alternatives, on the news of GUM."""
    score = Score()
    for document in json.loads(path.read_text("utf-8"))["documents"]:
        text = document["text"]
        found = list(find(text, document["publication_date"]))
        marked = [(one["start"], one["end"], (one["value"] or "").split("T")[0]) for one in document["dates"]]
        dates = [one for one in marked if _CALENDAR.fullmatch(one[2])]
        for start, end, gold in dates:
            hits = [one for one in found if one[0] < end and start < one[1] and one[2] is not None]
            right = any(equal(value, gold) for _, _, value, _ in hits)
            score.gold += 1
            score.found += bool(hits)
            score.right += right
            second = any(equal(value, gold) for hit in hits for value in (hit[2], *hit[3]))
            score.right_or_second += second
            if not right:
                said = [(text[hit[0] : hit[1]], hit[2], hit[3]) for hit in hits]
                around = text[max(start - 50, 0) : end + 30].replace("\n", "/")
                score.errors.append(f"{document['id']} {text[start:end]!r} is {gold}, said {said} | {around}")
        for start, end, value, _ in found:
            if value is None:
                continue
            over = [gold for s, e, gold in dates if start < e and s < end]
            score.suggested += 1
            good = any(equal(value, gold) for gold in over)
            score.suggested_right += good
            if not over:
                score.elsewhere += any(start < e and s < end for s, e, _ in marked)
                around = text[max(start - 50, 0) : end + 30].replace("\n", "/")
                score.errors.append(f"{document['id']} too much: {text[start:end]!r} {value} | {around}")
    return score
