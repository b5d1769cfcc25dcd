"""Titles that nobody wrote: of an event, and of an article."""

from __future__ import annotations

import pytest

from curator.rules import titles
from curator.rules.titles import derived


@pytest.mark.parametrize(
    ("who", "place", "date", "title"),
    [
        ([], "", "", "Visit"),
        (["Hasan"], "", "", "Visit: Hasan"),
        (["Hasan", "", "Munir"], "Rawalpindi", "2025-01", "Visit: Hasan, Munir · Rawalpindi · 2025-01"),
        (["A", "B", "C", "D"], "", "2025", "Visit: A, B and 2 more · 2025"),
        ([], "Dhaka", "", "Visit · Dhaka"),
    ],
)
def test_it_says_what_is_known_and_leaves_out_the_rest(
    who: list[str], place: str, date: str, title: str
) -> None:
    assert derived("Visit", who, place, date) == title


def test_an_article_without_a_title_is_called_by_the_first_words_of_its_story() -> None:
    assert titles.headline("By Ada Example\nThe river has risen again.\nMore rain is expected.") == (
        "The river has risen again."
    )
    assert titles.headline("\n\nPlain words\n") == "Plain words"
