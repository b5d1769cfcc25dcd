"""Names that are drawn alike and are not the same are told apart, and what is not drawn is named."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.rules.lookalikes import alike, alike_among, doubts, seen

CYRILLIC_A = "\u0410"


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Acme", []),
        ("\u0410\u0421\u041c\u0415", []),  # wholly Cyrillic
        (f"{CYRILLIC_A}cme", ["mixes Cyrillic and Latin letters in one word"]),
        (f"Acme {CYRILLIC_A}", []),  # two words, two scripts
        ("Ac\u200bme", ["hides U+200B ZERO WIDTH SPACE"]),
        ("a\u202egnp.exe", ["hides U+202E RIGHT-TO-LEFT OVERRIDE"]),
        (
            "a\U000e0041b\ufeff",
            ["hides U+E0041 TAG LATIN CAPITAL LETTER A", "hides U+FEFF ZERO WIDTH NO-BREAK SPACE"],
        ),
        ("ক\u200dষ", []),  # joiners belong to Bengali
        ("Two\nlines", []),
        ("", []),
    ],
)
def test_what_is_odd_about_a_name_is_said(name: str, said: list[str]) -> None:
    assert doubts(name) == said


@pytest.mark.parametrize(
    ("a", "b", "why"),
    [
        ("Acme", f"{CYRILLIC_A}cme", "U+0410 CYRILLIC CAPITAL LETTER A"),
        ("Acme", "Ac\u200bme", "U+200B ZERO WIDTH SPACE"),
        ("Acme", "Acme", ""),
        ("Acme", "ACME", ""),
        ("Zo\u00eb", "Zoe\u0308", ""),  # one name in two encodings
        ("Acme", "Acne", ""),
    ],
)
def test_names_that_only_look_alike_are_told_apart(a: str, b: str, why: str) -> None:
    assert alike(a, b) == alike(b, a) == why


def test_among_many_names_only_those_that_look_alike_are_told() -> None:
    found = alike_among(["Acme", "Beta", "Acme"], [f"{CYRILLIC_A}cme", "Acme", "Gamma"])
    assert found == [("Acme", f"{CYRILLIC_A}cme", "U+0410 CYRILLIC CAPITAL LETTER A")]


@given(st.text(max_size=30))
def test_a_name_looks_like_itself_and_no_name_breaks_it(name: str) -> None:
    assert alike(name, name) == ""
    assert seen(seen(name)) == seen(name)
