"""An excerpt is letter for letter the text at its offsets, short, and holds what was sought."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from curator.rules.excerpts import LENGTH, excerpt
from curator.rules.search_words import read

TEXT = (
    "The general came to Dhaka. He met nobody there, said an aide.\n\n"
    "On Sunday the general met the army chief in Rawalpindi, and they spoke about training."
)


def test_it_is_the_sentence_that_says_most_of_the_words() -> None:
    found = excerpt(TEXT, read("general rawalpindi "))
    assert found is not None
    assert found.quote == TEXT[found.start : found.end] == TEXT.partition("\n\n")[2]
    assert [found.quote[a:b] for a, b in found.marks] == ["general", "Rawalpindi"]


def test_it_is_the_first_sentence_when_several_say_the_same() -> None:
    found = excerpt(TEXT, read("general "))
    assert found is not None
    assert found.quote == "The general came to Dhaka."


def test_a_text_that_says_none_of_the_words_has_none() -> None:
    assert excerpt(TEXT, read("admiral")) is None
    assert excerpt("", read("admiral")) is None


def test_a_long_sentence_is_cut_between_words_around_the_first_one_found() -> None:
    text = "word " * 400 + "needle " + "more " * 400
    found = excerpt(text, read("needle "))
    assert found is not None
    assert found.end - found.start <= LENGTH
    assert set(found.quote.split()) == {"word", "needle", "more"}
    assert text[found.start - 1] == " " == text[found.end]


def test_a_phrase_over_the_end_of_a_sentence_is_shown_whole() -> None:
    found = excerpt("He met the chief. Later they left.", read('"chief later" '))
    assert found is not None
    assert found.quote[slice(*found.marks[0])] == "chief. Later"


@given(st.text(alphabet="ab .\nক্ষি将é\u0301💩", max_size=400), st.text(alphabet="ab ক্ষি将é💩", max_size=8))
def test_it_stands_where_it_says_and_its_marks_stand_in_it(text: str, typed: str) -> None:
    terms = read(typed)
    found = excerpt(text, terms)
    if found is None:
        return
    assert found.quote == text[found.start : found.end]
    assert found.marks
    assert all(0 <= start < end <= len(found.quote) for start, end in found.marks)
