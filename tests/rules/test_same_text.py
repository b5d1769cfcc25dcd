"""Copies of a text, statements that several quote, and whose account an article gives."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from curator.rules.likeness import accounts, same_text

WIRE = (
    "Two people were killed when a bus left the road near Sylhet on Monday morning, the fire service said. The bus was "
    "on its way to Dhaka with forty passengers. Eleven of them were taken to a hospital, and three are in a serious "
    "condition. The driver has been arrested, and an inquiry has begun into the speed of the bus."
)
OWN = (
    "The road is known for its accidents. In the past year alone nine people died on it, and those who live beside it "
    "have asked for a barrier since the spring. A teacher who heard the crash ran out with her neighbours and broke a "
    "window. A man who sells tea at the bend says that he has seen worse."
)


def test_blanks_capitals_and_quotation_marks_make_no_difference() -> None:
    other = WIRE.upper().replace(" ", "\u00a0\n ")
    assert same_text.overlap(WIRE, other).why == "the same text"


def test_a_wire_report_inside_a_longer_article_is_a_copy() -> None:
    found = same_text.overlap(f"{OWN} {WIRE} {OWN.replace('e', 'a')}", WIRE)
    assert found.one_text
    assert found.why.startswith("a copy inside a longer text")


def test_a_text_with_some_words_changed_is_nearly_the_same() -> None:
    found = same_text.overlap(WIRE, WIRE.replace("Monday morning", "Monday").replace("eleven", "twelve"))
    assert found.one_text
    assert found.why.startswith("nearly the same text")


def test_two_reports_of_one_event_are_two_texts() -> None:
    assert not same_text.overlap(WIRE, OWN).one_text


def test_a_headline_alone_says_nothing() -> None:
    assert not same_text.overlap("Bus leaves road", "Bus leaves road").one_text


def test_a_statement_is_known_again_in_another_spelling() -> None:
    one = "“They discussed various prospects for defence cooperation between two countries,” the army said."
    other = 'He quoted: "they discussed various prospects for defense cooperation between the two countries".'
    assert same_text.shared_quote(one, other)
    assert not same_text.shared_quote(one, WIRE)


@given(st.text(max_size=300), st.text(max_size=300))
def test_who_is_compared_with_whom_makes_no_difference(one: str, other: str) -> None:
    there, back = same_text.overlap(one, other), same_text.overlap(other, one)
    assert (there.contained, there.shared) == (back.contained, back.shared)


def sources(text: str) -> list[str]:
    return [one.who for one in accounts.accounts(text)]


def test_sources_are_found_however_they_are_named() -> None:
    assert sources("“We met,” the Bangladesh Army said in a statement.") == ["the Bangladesh Army"]
    assert sources("They met, according to the Inter-Services Public Relations (ISPR).") == [
        "the Inter-Services Public Relations (ISPR)"
    ]
    assert sources("He left. — Bangladesh Army (@BDArmy) November 23") == ["Bangladesh Army"]
    assert sources("Officers were called, police said. He said that it rained.") == ["police"]


def test_ways_of_naming_one_source_are_one() -> None:
    key = accounts.key_of
    assert accounts.one_account(key("the Bangladesh Army"), key("Bangladesh army"))
    assert accounts.one_account(key("General Sahir Shamshad Mirza"), key("Gen. Mirza"))
    assert not accounts.one_account(key("the Bangladesh Army"), key("the Pakistan Navy"))
    assert not accounts.one_account(key("he"), key("he"))
