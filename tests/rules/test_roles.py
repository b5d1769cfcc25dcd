"""Offices and ranks: what names nobody, and what stands beside a name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.rules.roles import beside, covers, is_role, name_begins, service, shared


@pytest.mark.parametrize(
    "words",
    [
        "the army chief",
        "Bangladesh’s army chief",
        "Chief of Army Staff",
        "Chairman of the Joint Chiefs of Staff Committee",
        "CJCSC",
        "the general",
        "Lieutenant General",
        "Chief Adviser",
        "Prime Minister",
    ],
)
def test_an_office_names_nobody(words: str) -> None:
    assert is_role(words)


@pytest.mark.parametrize(
    "words",
    [
        "Lt-Gen Hassan",
        "Pakistan Navy chief Admiral Ashraf",
        "Joint Chiefs of Staff Committee",
        "General Headquarters",
        "Office of the Chief Adviser",
        "Ministry of Defence",
        "Sheikh Hasina",
        "Imran Khan",
        "",
        "…",
    ],
)
def test_somebody_and_something_is_no_office(words: str) -> None:
    assert not is_role(words)


@pytest.mark.parametrize(
    ("asked", "office", "covered"),
    [
        ("the army chief", "Chief of Army Staff General", True),
        ("Bangladeshi army chief", "Bangladesh’s Army Chief General", True),
        ("Pakistan army chief", "Bangladesh’s Army Chief General", False),
        ("navy chief", "Chief of the Naval Staff", True),
        ("the army chief", "Chief of Naval Staff", False),
        ("COAS", "Chief of Army Staff", True),
        ("the prime minister", "former prime minister", False),
        ("the former prime minister", "former prime minister", True),
        ("", "Chief of Army Staff", False),
    ],
)
def test_an_office_is_asked_for_in_other_words(asked: str, office: str, covered: bool) -> None:
    assert covers(asked, office) is covered


@pytest.mark.parametrize(
    ("words", "which"),
    [
        ("Lt Gen", "army"),
        ("Vice Admiral", "navy"),
        ("Air Chief Marshal", "air"),
        ("Director General", ""),
        ("Captain", ""),
        ("", ""),
    ],
)
def test_a_rank_belongs_to_a_service(words: str, which: str) -> None:
    assert service(words) == which


@pytest.mark.parametrize(
    ("text", "name", "office"),
    [
        (
            "with Pakistan’s Chief of Army Staff General Syed Asim Munir and",
            "Syed Asim Munir",
            "Pakistan’s Chief of Army Staff General",
        ),
        (
            "Lt-Gen S M Hasan, Principal Staff Officer (PSO) of",
            "Lt-Gen S M Hasan",
            "Lt-Gen, Principal Staff Officer",
        ),
        ("met the former prime minister Sheikh Hasina, who", "Sheikh Hasina", "former prime minister"),
        (
            "with General Munir, Lieutenant General Hasan held talks",
            "Lieutenant General Hasan",
            "Lieutenant General",
        ),
        ("the two: General Zaman, Admiral Ashraf and", "General Zaman", "General"),
        ("Kamrul Hasan left, and nobody came", "Kamrul Hasan", ""),
        ("in Dhaka, Chittagong and Karachi", "Dhaka", ""),
    ],
)
def test_what_stands_beside_a_name(text: str, name: str, office: str) -> None:
    start = text.index(name)
    assert beside(text, start, start + len(name)) == office


@given(st.text(max_size=80), st.text(max_size=40))
def test_any_text_may_be_asked(text: str, other: str) -> None:
    assert isinstance(is_role(text), bool)
    assert service(text) in ("", "army", "navy", "air")
    assert shared(text, other) >= 0
    assert isinstance(beside(text, len(text) // 3, len(text) // 2), str)


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Chief of Army Staff General Waker-Uz-Zaman", "Waker-Uz-Zaman"),
        ("Chief Adviser Professor Muhammad Yunus", "Chief Adviser Professor Muhammad Yunus"),
        ("Lieutenant General Shakir Ullah Khattak", "Lieutenant General Shakir Ullah Khattak"),
        ("the visitor", "the visitor"),
    ],
)
def test_an_office_in_front_of_a_name_is_told_from_it(words: str, name: str) -> None:
    assert words[name_begins(words) :] == name
