"""Two entities side by side: signs for what is alike and what differs."""

from __future__ import annotations

from dataclasses import replace

import pytest

from curator.model.pairs import Sentence, Side
from curator.rules.comparison import Facing, compare

SIDE = Side(
    "1", "N1", "Kamrul Hasan", ("Kamrul Hasan",), (), "person", "", "", "", "", "", 0, 0, (), (), "", ()
)


def row(a: Side, b: Side, label: str) -> Facing:
    return next(row for row in compare(a, b) if row.label == label)


def said(row: Facing) -> tuple[list[str], list[str]]:
    return [line.text for line in row.left], [line.text for line in row.right]


@pytest.mark.parametrize(
    ("label", "one", "other", "sign"),
    [
        ("names", {"names": ("Kamrul Hasan", "PSO")}, {"names": ("PSO",)}, "="),
        ("names", {}, {"names": ("Kamr-ul-Hassan",)}, "≈"),
        ("names", {}, {"names": ("Asim Munir",)}, "≠"),
        ("kind", {"subkind": "city"}, {"subkind": "city"}, "="),
        ("kind", {"subkind": "city"}, {"subkind": "site"}, "≠"),
        ("country", {"country": "Pakistan"}, {"country": "pakistan"}, "="),
        ("country", {"country": "Pakistan"}, {"country": "India"}, "≠"),
        ("country", {"country": "BD"}, {"country": "Bangladesh"}, "="),
        ("country", {"country": "XX"}, {"country": "Atlantis"}, ""),
        ("country", {"country": "BD"}, {}, ""),
        ("lies in", {"within": "Dhaka, Bangladesh"}, {"within": "Bangladesh"}, "≈"),
        ("lies in", {"within": "Dhaka"}, {"within": "Sindh"}, "≠"),
        ("posts", {"posts": ("Chief of Army Staff",)}, {"posts": ("Chief of Army Staff", "General")}, "="),
        ("posts", {"posts": ("General",)}, {"posts": ("Admiral",)}, "≠"),
        ("posts", {"posts": ("Chairman",)}, {"posts": ("Admiral",)}, ""),
        ("ids", {"external": (("wikidata", "Q1"),)}, {"external": (("wikidata", "Q1"),)}, "="),
        ("ids", {"external": (("wikidata", "Q1"),)}, {"external": (("wikidata", "Q2"),)}, "≠"),
        ("ids", {"external": (("wikidata", "Q1"),)}, {"external": (("isni", "1"),)}, ""),
        ("occurs", {"events": 2, "first": "2025-01-01", "last": "2025-02-01"}, {}, ""),
        ("note", {"note": "army"}, {"note": "navy"}, ""),
    ],
)
def test_a_sign_says_what_is_alike(label: str, one: dict[str, str], other: dict[str, str], sign: str) -> None:
    a, b = replace(SIDE, **one), replace(SIDE, **other)
    assert row(a, b, label).sign == row(b, a, label).sign == sign


def test_what_neither_says_is_left_out() -> None:
    assert [row.label for row in compare(SIDE, SIDE)] == ["names", "kind", "occurs"]


def test_names_that_both_have_are_marked_and_very_many_are_counted() -> None:
    a = replace(SIDE, names=("Kamrul Hasan", *(f"Name {n}" for n in range(30))))
    left, right = said(row(a, SIDE, "names"))
    assert left[0] == right[0] == "= Kamrul Hasan"
    assert left[-1] == "… and 21 more"


def test_days_and_counts_are_told_in_words() -> None:
    a = replace(SIDE, events=1, first="2025-01-01", last="2025-01-01", mentions=1)
    b = replace(SIDE, events=1200, first="2025-01-01", last="2025-02-01", mentions=2)
    assert said(row(a, b, "occurs")) == (
        ["1 event · 2025-01-01 · 1 mention"],
        ["1,200 events · 2025-01-01 to 2025-02-01 · 2 mentions"],
    )
    assert said(row(SIDE, SIDE, "occurs"))[0] == ["in no event"]


def test_sentences_stand_below_their_article_with_the_words_marked() -> None:
    sentence = Sentence("Kamrul Hasan came.", 0, 12, "A1 · The Daily")
    where, words = row(replace(SIDE, sentences=(sentence,)), SIDE, "says").left
    assert (where.text, where.quiet) == ("A1 · The Daily", True)
    assert (words.text, words.marks) == ("Kamrul Hasan came.", ((0, 12),))
