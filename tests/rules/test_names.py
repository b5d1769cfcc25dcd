from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.rules import names
from curator.rules.names import keys, normalise, score, tokens

SAME = [
    ("Lt-Gen S M Kamr-ul-Hassan", "S M Kamrul Hasan", 0.85),
    ("Hasan, Kamrul", "Kamrul Hasan", 0.9),
    ("Waker-Uz-Zamanat", "Waker-Uz-Zaman", 0.7),
    ("Gen Wakeruzzaman", "Waker-uz-Zaman", 0.9),
    ("Waqar uz Zaman", "Waker-uz-Zaman", 0.85),
    ("Md Nazmul Hasan", "Mohammad Nazmul Hassan", 0.85),
    ("HIT", "Heavy Industries Taxila", 0.8),
    ("H.I.T.", "Heavy Industries Taxila", 0.8),
    ("José Müller", "Jose Muller", 1.0),
]
DIFFERENT = [
    ("M. Nazmul Hassan", "Kamrul Hasan"),
    ("Sheikh Hasina", "Kamrul Hasan"),
    ("Sheikh Hasina", "Sheikh Rehana"),
    ("Bangladesh Navy", "Pakistan Navy"),
    ("General", "Major General"),
    ("", "Kamrul Hasan"),
    ("K", "Kamrul Hasan"),
    ("😀", "😀"),
    ("x" * 500, "y" * 500),
]


@pytest.mark.parametrize(("query", "name", "least"), SAME)
def test_one_name_in_two_spellings_is_recognised(query: str, name: str, least: float) -> None:
    assert score(query, name).value >= least
    assert keys(query) & keys(name), "an index could not fetch the one for the other"


@pytest.mark.parametrize(("query", "name"), DIFFERENT)
def test_different_names_score_low(query: str, name: str) -> None:
    assert score(query, name).value < 0.5


def test_the_reason_names_what_met_what() -> None:
    why = score("Lt-Gen Kamr-ul-Hassan", "S M Kamrul Hasan").why
    assert "kamr-ul=kamrul" in why
    assert "hassan~hasan (spelling)" in why
    assert '"lt gen" ignored' in why
    assert '"s m" only in the name' in why


def test_ranks_and_accents_are_dropped_but_not_names() -> None:
    assert normalise("Lieutenant General  Prof. Dr. José O'Neill") == "jose oneill"
    assert tokens("Sheikh Hasina") == ("sheikh", "hasina")
    assert tokens("Major General") == ("major", "general")


def test_bengali_vowel_signs_are_part_of_the_name() -> None:
    assert score("কামরুল হাসান", "কামরুল হাসান").value == 1
    assert score("কামরুল", "কমরল").value < 1


@given(st.text(max_size=80), st.text(max_size=80))
def test_any_two_texts_have_a_score_between_0_and_1(query: str, name: str) -> None:
    found = score(query, name)
    assert 0 <= found.value <= 1
    assert found.why


@given(st.text(max_size=80))
def test_a_name_shares_its_keys_with_itself_in_capitals(name: str) -> None:
    assert keys(name) == keys(name.casefold())


def test_endless_names_do_not_keep_anyone_waiting() -> None:
    one, other = " ".join(f"ab{n}" for n in range(5000)), " ".join(f"ac{n}" for n in range(5000))
    started = time.perf_counter()
    score(one, other)
    assert time.perf_counter() - started < 1


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("khatt", "Shakir Ullah Khattak"),
        ("General mirz", "Sahir Shamshad Mirza"),
        ("ঢা", "ঢাকা"),
        ("wa", "Waker-Uz-Zaman"),
    ],
)
def test_a_name_that_is_being_typed_is_found_by_its_beginning(typed: str, name: str) -> None:
    found = names.begun(typed, name)
    assert 0.5 < found.value < 1
    assert "begins" in found.why
    key, word = names.first_letters(typed)
    assert any(known.startswith(key) for known in names.keys(name))
    assert word


@pytest.mark.parametrize(
    ("typed", "name"), [("atta", "Shakir Ullah Khattak"), ("nazmul has", "S M Kamrul Hasan"), ("", "x")]
)
def test_the_middle_of_a_word_and_another_first_name_begin_nothing(typed: str, name: str) -> None:
    assert names.begun(typed, name).value == 0
