"""Parts of names, acronyms, and short forms that a text explains itself."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.rules.short_forms import definitions, is_acronym, relation


@pytest.mark.parametrize(
    ("short", "full", "related"),
    [
        ("Hassan", "S M Kamrul Hasan", "part"),
        ("Lt-Gen Hassan", "S M Kamr-ul-Hassan", "part"),
        ("Kamrul Hasan", "S M Kamr-ul-Hassan", "same"),
        ("S. Mirza", "Sahir Shamshad Mirza", "part"),
        ("Waker Uz Zaman", "Waker-Uz-Zaman", "same"),
        ("Hasina", "S M Kamrul Hasan", ""),
        ("Nazmul Hasan", "S M Kamrul Hasan", ""),
        ("Hasan Kamrul Zaman", "Kamrul Hasan", ""),
        ("S", "Sahir Shamshad Mirza", ""),
        ("General", "General Sahir Mirza", ""),
        ("", "Sahir Shamshad Mirza", ""),
        ("Mirza", "", ""),
    ],
)
def test_one_name_may_be_a_part_of_another(short: str, full: str, related: str) -> None:
    assert relation(short, full) == related


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_two_texts_can_be_asked_about(one: str, other: str) -> None:
    assert relation(one, other) in ("", "same", "part")
    assert relation(one, one) in ("", "same")


def test_five_hundred_words_keep_nobody_waiting() -> None:
    """Both names repeat one word, so that every way to lay them over each other fits but the last word."""
    assert relation("a b " * 200 + "c", "a b " * 200) == ""


@pytest.mark.parametrize(
    ("short", "full", "is_one"),
    [
        ("HIT", "Heavy Industries Taxila", True),
        ("H.I.T.", "Heavy Industries Taxila", True),
        ("AFD", "Armed Forces Division of Bangladesh", True),
        ("GHQ", "General Headquarters", False),
        ("hit", "Heavy Industries Taxila", False),
        ("HI", "Heavy Industries Taxila", True),
        ("H", "Heavy Industries Taxila", False),
    ],
)
def test_initials_of_neighbouring_words_are_an_acronym(short: str, full: str, is_one: bool) -> None:
    assert is_acronym(short, full) is is_one


@pytest.mark.parametrize(
    ("text", "spot", "short", "long"),
    [
        ("visited Heavy Industries Taxila (HIT) today", "", "HIT", "Heavy Industries Taxila"),
        ("the Inter-Services Public Relations (ISPR), said", "", "ISPR", "Inter-Services Public Relations"),
        ("of the Joint Chiefs of Staff Committee (JCSC).", "", "JCSC", "Joint Chiefs of Staff Committee"),
        (
            "India's Siliguri Corridor – popularly known as the \"Chicken's Neck\" – has",
            "Siliguri Corridor",
            "Chicken's Neck",
            "Siliguri Corridor",
        ),
        (
            "The Siliguri Corridor, also called the Chicken’s Neck, is",
            "Siliguri Corridor",
            "Chicken’s Neck",
            "Siliguri Corridor",
        ),
        (
            "— Bangladesh Army (@BDArmyOfficial) November",
            "Bangladesh Army",
            "@BDArmyOfficial",
            "Bangladesh Army",
        ),
    ],
)
def test_a_text_explains_its_short_forms(text: str, spot: str, short: str, long: str) -> None:
    spots = [(text.index(spot), text.index(spot) + len(spot))] if spot else []
    (found,) = definitions(text, spots)
    assert (found.short, found.long) == (short, long)
    assert text[found.start : found.start + len(long)] == long


@pytest.mark.parametrize(
    "text",
    ["He left (UK) at noon.", "(HIT)", "Heavy Industries Taxila (hit)", "one two (OT)", "Dhaka\n(D A)"],
)
def test_other_brackets_explain_nothing(text: str) -> None:
    assert definitions(text) == []
