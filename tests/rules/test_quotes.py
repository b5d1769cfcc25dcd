from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.rules.quotes import context, locate

TEXT = "He came on Sunday. They met on Sunday in Dhaka. 💩 The talks ended."


def test_a_quote_that_stands_once_is_found() -> None:
    assert locate(TEXT, "They met") == (19, 27)
    start, end = locate(TEXT, "The talks")
    assert TEXT[start:end] == "The talks"
    assert TEXT[start - 2] == "💩"


def test_start_says_which_of_several_is_meant() -> None:
    assert locate(TEXT, "on Sunday", 28) == (28, 37)
    with pytest.raises(ValueError, match="found 2 times; say which one with start: 8, 28"):
        locate(TEXT, "on Sunday")


@pytest.mark.parametrize(
    ("quote", "start", "says"),
    [
        ("on Monday", None, "was not found"),
        ("on Sunday", 9, "does not stand at offset 9; it stands at 8, 28"),
        ("on Monday", 9, "nowhere in the text"),
        ("He", -1, "does not stand at offset -1"),
        ("", None, "quote is empty"),
        ("", 3, "quote is empty"),
    ],
)
def test_a_quote_that_is_not_there_is_refused(quote: str, start: int | None, says: str) -> None:
    with pytest.raises(ValueError, match=says):
        locate(TEXT, quote, start)


def test_overlapping_places_are_ambiguous_too() -> None:
    with pytest.raises(ValueError, match="found 2 times"):
        locate("anana", "ana")


@given(st.text(min_size=1), st.data())
def test_with_its_start_every_stretch_is_found_again(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    assert locate(text, text[start:end], start) == (start, end)
    before, after = context(text, start, end)
    assert before + text[start:end] + after in text
    assert len(before) == min(start, 32)
