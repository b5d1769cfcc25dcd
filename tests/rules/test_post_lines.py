"""A post on one line."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.rules import post_lines


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("Chief of Army Staff", {"title": "Chief of Army Staff"}),
        (
            "Principal Staff Officer, Armed Forces Division, seen 2025",
            {"title": "Principal Staff Officer", "organisation": "Armed Forces Division", "seen": "2025"},
        ),
        (
            "Chairman, Joint Chiefs, of Staff from June 2022 to 2025-11-27",
            {"title": "Chairman", "organisation": "Joint Chiefs, of Staff", "from": "2022-06", "to": "2025-11-27"},
        ),
        ("army chief since 23 June 2024", {"title": "army chief", "from": "2024-06-23"}),
        ("Ambassador to Japan, seen 2024-05", {"title": "Ambassador to Japan", "seen": "2024-05"}),
        ("সেনাপ্রধান, seen 2025-11-23", {"title": "সেনাপ্রধান", "seen": "2025-11-23"}),
        ("army chief, seen on 14 January 2025", {"title": "army chief", "seen": "2025-01-14"}),
    ],
)  # fmt: skip
def test_a_line_gives_the_parts_of_a_post(line: str, parts: dict[str, str]) -> None:
    assert post_lines.read(line) == parts


@pytest.mark.parametrize("line", ["", " , ", "seen 2025", "chief, seen 2024, seen 2025"])
def test_a_line_without_a_title_or_with_two_dates_of_one_kind_is_refused(line: str) -> None:
    with pytest.raises(ValueError, match=r"title|twice"):
        post_lines.read(line)


@given(st.text(max_size=60))
def test_whatever_is_typed_gives_a_title_or_a_sentence(line: str) -> None:
    said, parts = "", {"title": "none"}
    try:
        parts = post_lines.read(line)
    except ValueError as error:
        said = str(error)
    assert parts["title"].strip()
    assert parts.keys() <= {"title", "organisation", "from", "to", "seen"}
    assert said == "" or said.endswith(".")
