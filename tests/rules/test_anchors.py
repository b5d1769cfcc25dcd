"""A quote is found again where its own surroundings are, or not at all."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from curator.rules.anchors import moved

TEXT = "He met the general on Sunday. The general said little. On Monday the general left."
words = st.text(alphabet="ab \n\u0995é💩", max_size=40)


def test_words_move_with_the_text_around_them() -> None:
    new = "Correction: " + TEXT.replace("Sunday", "Saturday")
    start = TEXT.index("The general said")
    assert moved(TEXT, new, start, start + 11) == (
        new.index("The general said"),
        new.index("The general said") + 11,
    )
    assert moved(TEXT, new, TEXT.index("Sunday"), TEXT.index("Sunday") + 6) is None


def test_one_of_several_is_told_by_its_surroundings_and_twins_are_not_guessed() -> None:
    third = TEXT.rindex("the general")
    assert moved(TEXT, TEXT, third, third + 11) == (third, third + 11)
    assert moved("x a x", "a | a", 2, 3) is None
    assert moved("abc", "abc", 1, 1) is None


@given(words, words, words, words, words)
def test_what_is_found_are_the_very_words(before: str, quote: str, after: str, head: str, tail: str) -> None:
    old = before + quote + after
    new = head + quote + tail
    found = moved(old, new, len(before), len(before) + len(quote))
    assert found is None or new[slice(*found)] == quote


@given(words, words, words)
def test_in_front_of_and_behind_the_old_text_it_is_found_at_its_shifted_place(
    before: str, head: str, tail: str
) -> None:
    old = before + "«the one»" + tail
    assert moved(old, head + old, len(before), len(before) + 9) == (
        len(head) + len(before),
        len(head) + len(before) + 9,
    )
