"""The countries that names and people speak of."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.rules.countries_named import countries_differ, countries_in, one_country


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Pakistani Army", {"Pakistan"}),
        ("বাংলাদেশ সেনাবাহিনী", {"Bangladesh"}),
        ("Bank of Sri Lanka", {"Sri Lanka"}),
        ("India-Bangladesh Chamber", {"India", "Bangladesh"}),
        ("Korean Air", set()),
        ("Papua New Guinea Defence Force", {"Papua New Guinea"}),
        ("Heavy Industries Taxila", set()),
        ("", set()),
    ],
)
def test_countries_are_found_by_any_of_their_names(name: str, expected: set[str]) -> None:
    assert countries_in(name) == expected


@pytest.mark.parametrize(
    ("one", "other", "differ"),
    [
        ("BD", "Bangladesh", False),
        ("bd", "PK", True),
        ("IN", "India", False),
        ("IN", "PK", True),
        ("Pakistan", "pakistani", False),
        ("Pakistan", "India", True),
        ("Côte d’Ivoire", "Cote d'Ivoire", False),
        ("Korea", "KR", False),
        ("Atlantis", "Lemuria", True),
        ("ATL", "Atlantis", False),
        ("", "India", False),
    ],
)
def test_only_what_is_surely_two_differs(one: str, other: str, *, differ: bool) -> None:
    assert not (differ and one_country(one, other))
    assert countries_differ(one, other) is countries_differ(other, one) is differ


@given(st.text(max_size=40), st.text(max_size=40))
def test_any_text_may_stand_there(one: str, other: str) -> None:
    assert not countries_differ(one, one)
    assert not (one_country(one, other) and countries_differ(one, other))
    assert countries_differ(one, other) is countries_differ(other, one)
    assert countries_in(one) <= countries_in(f"{one}, Pakistan") | {"Pakistan"} or one


@pytest.mark.parametrize(
    ("one", "other"), [("BD", "bangladeshi"), ("বাংলাদেশ", "Bangladesh"), ("Atlantis", "atlantis")]
)
def test_a_country_is_one_whichever_words_are_used(one: str, other: str) -> None:
    assert one_country(one, other)
    assert not one_country("Korean", "North Korea")
    assert not one_country("", "")
