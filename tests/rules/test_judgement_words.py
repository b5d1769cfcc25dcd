"""Judgements are told with who, when and why, and the chain that one of them would contradict."""

from __future__ import annotations

import pytest

from curator.model.judgements import Judgement
from curator.rules import judging

NOW = "2026-05-14T10:00:00.000000Z"
IDS = {"three": "N3", "seven": "N7", "nine": "N9"}


def judged(a: str, b: str, verdict: str, author: str, at: str, reason: str = "") -> Judgement:
    return Judgement("uid", 1, a, b, verdict, reason, author, at)


@pytest.mark.parametrize(
    ("at", "said"),
    [
        ("2026-05-14T00:00:00.000000Z", "today"),
        ("2026-05-12T23:59:59.000000Z", "12 May"),
        ("2025-12-01T10:00:00.000000Z", "1 December 2025"),
    ],
)
def test_days_are_said_as_people_say_them(at: str, said: str) -> None:
    assert judging.day(at, NOW) == said


def test_the_chain_is_named_link_by_link() -> None:
    same = {frozenset(("three", "seven")): judged("three", "seven", "same", "ada", "2026-05-12T10:00:00Z")}
    against = judged("three", "nine", "different", "ada", "2026-05-13T10:00:00Z", "two people")
    way = [("three", "seven"), ("seven", "nine")]
    assert judging.contradiction(way, same, against, IDS, "bob", NOW) == (
        "N3 = N7 (ada, 12 May) and N7 = N9 (you, now), but N3 ≠ N9 (ada, 13 May: “two people”)"
    )
    assert judging.contradiction(way[:1], same, None, IDS, "ada", NOW) == (
        "N3 = N7 (you, 12 May), but N3 ≠ N7 (you, now)"
    )
