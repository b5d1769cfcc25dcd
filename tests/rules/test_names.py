from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.rules import names
from curator.rules.names import normalise, score, tokens
from curator.rules.naming.tokens import spelled

SAME = [
    ("Lt-Gen S M Kamr-ul-Hassan", "S M Kamrul Hasan"),
    ("Hasan, Kamrul", "Kamrul Hasan"),
    ("Waker-Uz-Zamanat", "Waker-Uz-Zaman"),
    ("Gen Wakeruzzaman", "Waker-uz-Zaman"),
    ("Waqar uz Zaman", "Waker-uz-Zaman"),
    ("Md Nazmul Hasan", "Mohammad Nazmul Hassan"),
    ("José Müller", "Jose Muller"),
    ("Bob Kerrigan", "Robert Kerrigan"),
    ("Kamru1 Hassan", "Kamrul Hasan"),
    ("Sakhawat Husain", "M Sakhawat Hossain"),
    ("কামরুল হাসান", "Kamrul Hasan"),
    ("শেখ হাসিনা", "Sheikh Hasina"),
    ("عبد الفتاح السيسي", "Abdel Fattah el-Sisi"),
    ("شہباز شریف", "Shehbaz Sharif"),
    ("नरेन्द्र मोदी", "Narendra Modi"),
    ("Владимир Зеленский", "Volodymyr Zelensky"),
    ("HIT", "Heavy Industries Taxila"),
    ("H.I.T.", "Heavy Industries Taxila"),
    ("Heavy Industry Taxila", "Heavy Industries Taxila"),
    ("Bangladeshi Army", "Bangladesh Army"),
    ("Hindustan Aeronautics Ltd", "Hindustan Aeronautics Limited"),
    ("National Defense College", "National Defence College"),
]
DIFFERENT = [
    ("M. Nazmul Hassan", "Kamrul Hasan"),
    ("Kamrul Islam", "S M Kamrul Hasan"),
    ("Sheikh Hasina", "Kamrul Hasan"),
    ("Sheikh Hasina", "Sheikh Rehana"),
    ("Nawaz Sharif", "Shehbaz Sharif"),
    ("Bangladesh Navy", "Pakistan Navy"),
    ("Bangladesh Army", "Pakistan Army"),
    ("27th Infantry Division", "33rd Infantry Division"),
    ("General", "Major General"),
    ("the army chief", "Waker-Uz-Zaman"),
    ("Chief of Naval Staff", "M. Nazmul Hassan"),
    ("", "Kamrul Hasan"),
    ("K", "Kamrul Hasan"),
    ("😀", "😀"),
    ("x" * 500, "y" * 500),
]


@pytest.mark.parametrize(("query", "name"), SAME)
def test_one_name_in_two_spellings_is_recognised(query: str, name: str) -> None:
    found = score(query, name)
    assert found.value >= 0.7, found


@pytest.mark.parametrize(("query", "name"), DIFFERENT)
def test_different_names_score_low(query: str, name: str) -> None:
    found = score(query, name)
    assert found.value < 0.5, found


def test_the_reason_names_what_met_what() -> None:
    why = score("Lt-Gen Kamr-ul-Hassan", "S M Kamrul Hasan").why
    assert "kamr-ul~kamrul (written as one)" in why
    assert "hassan~hasan (spelling)" in why
    assert '"lt gen" ignored' in why
    assert '"s m" only in the name' in why


def test_what_is_left_out_is_told_from_what_contradicts() -> None:
    assert '"islam" against "hasan"' in score("Kamrul Islam", "Kamrul Hasan").why
    assert '"khan" only in the name' in score("Hasan Mahmud", "Hasan Mahmood Khan").why
    assert '"khan" only in the question' in score("Hasan Mahmood Khan", "Hasan Mahmud").why


def test_a_reading_in_plainer_words_is_said_in_words() -> None:
    assert '"heavy industries taxila" read as "hit"' in score("HIT", "Heavy Industries Taxila").why
    assert "zqt = initials of zebra quality tools" in score("ZQT", "Zebra Quality Tools").why
    assert "bangladesh=bangladesh" in score("Bangladeshi Army", "Bangladesh Army").why


def test_ranks_and_accents_are_dropped_but_not_names() -> None:
    assert normalise("Lieutenant General  Prof. Dr. José O'Neill") == "jose oneill"
    assert tokens("Sheikh Hasina") == ("sheikh", "hasina")
    assert tokens("Major General") == ("major", "general")


@given(st.text(max_size=80), st.text(max_size=80))
def test_any_two_texts_have_a_score_between_0_and_1(query: str, name: str) -> None:
    found = score(query, name)
    assert 0 <= found.value <= 1
    assert found.why


@given(st.text(max_size=80))
def test_a_name_is_spelled_in_small_latin_letters_and_digits(name: str) -> None:
    words = spelled(name)
    assert all(word.isascii() and word.isalnum() and word == word.lower() for word in words)
    assert len(words) <= 16


def test_endless_names_do_not_keep_anyone_waiting() -> None:
    one, other = " ".join(f"ab{n}" for n in range(5000)), " ".join(f"ac{n}" for n in range(5000))
    started = time.perf_counter()
    score(one, other)
    assert time.perf_counter() - started < 5


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
    found = names.begun(spelled(typed), spelled(name))
    assert 0.5 < found.value < 1
    assert "begins" in found.why


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("atta", "Shakir Ullah Khattak"),
        ("nazmul has", "S M Kamrul Hasan"),
        ("", "x"),
        ("kamrul", "S M Kamrul Hasan"),
    ],
)
def test_the_middle_of_a_word_and_another_first_name_begin_nothing(typed: str, name: str) -> None:
    assert names.begun(spelled(typed), spelled(name)).value == 0
