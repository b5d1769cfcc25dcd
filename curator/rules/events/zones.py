"""Which part of a sentence goes with which event: "Khattak's visit follows an Oct. 28 meeting" tells of two days."""

from __future__ import annotations

from collections.abc import Sequence

from curator.rules.events.sentences import Item

_TURNS = frozenset(
    "follows followed following after before since until ahead amid despite preceded precedes coincides comes came"
    " days weeks months hours while plans".split()
)
_INSERTS = frozenset("who which whose".split())
_AFTER_PARTICIPLE = frozenset("in on by at near for from under".split())
_REMARKS = frozenset("move step decision gesture proposal".split())
_LONGEST_INSERT = 14


def zones(items: Sequence[Item]) -> list[int]:
    """For every item the number of its part. A relative clause, and a clause that opens the sentence, ends at a comma;
    any other part that begins with "after", "since" or "follows" runs to the end of the sentence."""
    numbers: list[int] = []
    zone, highest = 0, 0
    back: int | None = None
    for at, item in enumerate(items):
        if item.low == "," and back is not None:
            zone, back = back, None
        elif (
            item.kind == "word"
            and at
            and (item.low in _INSERTS or _is_participle(items, at) or _is_remark(items, at))
        ):
            back = zone if back is None else back
            highest += 1
            zone = highest
        elif item.kind == "word" and item.low in _TURNS and not _counts_days(items, at):
            if at <= 1:
                highest += 1
                back = highest
                zone = 0
            elif back is None or zone == 0:
                highest += 1
                zone = highest
        numbers.append(zone)
    return numbers


def _is_participle(items: Sequence[Item], at: int) -> bool:
    """Whether a clause like "established in 1971" is inserted here: a participle between commas."""
    return (
        items[at - 1].low == ","
        and items[at].low.endswith("ed")
        and at + 1 < len(items)
        and (items[at + 1].low in _AFTER_PARTICIPLE or items[at + 1].kind == "date")
        and any(item.low == "," for item in items[at + 1 : at + _LONGEST_INSERT])
    )


def _is_remark(items: Sequence[Item], at: int) -> bool:
    """Whether what somebody thinks of it is added here: ", a move that China criticised"."""
    following = items[at + 1].low if at + 1 < len(items) else ""
    return items[at].low == "a" and items[at - 1].low == "," and following in _REMARKS


def _counts_days(items: Sequence[Item], at: int) -> bool:
    """Whether the word turns nothing: "days" without "after" behind it, or a word of a date."""
    if items[at].low in ("days", "weeks", "months", "hours"):
        return not (at + 1 < len(items) and items[at + 1].low in ("after", "before"))
    return False
