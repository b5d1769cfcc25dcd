"""When two titles name one post, when a post has one holder, and the rank in front of a name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.rules import post_titles

ALIKE = [
    ("Chief of Army Staff", "army chief", "the Chief of the Army Staff", "COAS", "C.O.A.S.", "সেনাপ্রধান", "آرمی چیف"),
    ("Chief of Naval Staff", "navy chief", "naval chief", "Chief of the Naval Staff", "Chief of Staff of the Navy"),
    ("Chief of Air Staff", "air force chief", "air chief"),
    ("Minister of Foreign Affairs", "foreign minister", "Minister for Foreign Affairs", "Foreign Affairs Minister"),
    ("Prime Minister", "prime minister", "PM", "Premier", "প্রধানমন্ত্রী", "وزیر اعظم", "प्रधानमंत्री"),
    ("Chief Adviser", "chief advisor", "প্রধান উপদেষ্টা"),
    ("Principal Staff Officer", "PSO"),
    ("Chairman Joint Chiefs of Staff Committee", "CJCSC", "Chairman of the Joint Chiefs of Staff Committee"),
    ("Deputy Chief of Army Staff", "deputy army chief"),
    ("Inspector General of Police", "IGP"),
]  # fmt: skip
APART = [
    ("Chief of Army Staff", "Chief of Naval Staff"),
    ("Chief of Army Staff", "Deputy Chief of Army Staff"),
    ("Chief of Army Staff", "former Chief of Army Staff"),
    ("Chief of Army Staff", "acting army chief"),
    ("Foreign Minister", "Foreign Secretary"),
    ("Foreign Minister", "Minister of State for Foreign Affairs"),
    ("Secretary of State", "State Secretary"),
    ("Secretary General", "General Secretary"),
    ("President", "Vice President"),
    ("Chief Adviser", "Adviser"),
]


@pytest.mark.parametrize("ways", ALIKE)
def test_all_ways_of_writing_a_post_share_one_form(ways: tuple[str, ...]) -> None:
    assert {post_titles.normal(way) for way in ways} == {post_titles.normal(ways[0])} != {""}


@pytest.mark.parametrize(("one", "other"), APART)
def test_posts_that_are_two_stay_two(one: str, other: str) -> None:
    assert post_titles.normal(one) != post_titles.normal(other)


@given(st.text(max_size=40))
def test_the_form_of_a_title_does_not_depend_on_its_spaces_and_letters(title: str) -> None:
    plain = post_titles.normal(title)
    assert post_titles.normal(f"  {title}\n") == plain
    assert plain == " ".join(plain.split())


@pytest.mark.parametrize(
    ("title", "alone", "with_organisation"),
    [
        ("Chief of Army Staff", True, True),
        ("Principal Staff Officer", True, True),
        ("Ambassador", False, True),
        ("Director General", False, True),
        ("Member of Parliament", False, False),
        ("Senator", False, False),
        ("Deputy Director", False, False),
        ("former Prime Minister", False, False),
        ("", False, False),
    ],
)
def test_some_posts_have_one_holder_and_some_have_many(
    title: str, alone: bool, with_organisation: bool
) -> None:
    assert post_titles.held_by_one(title, said_of_what=False) is alone
    assert post_titles.held_by_one(title, said_of_what=True) is with_organisation


@pytest.mark.parametrize(
    ("name", "rank"),
    [
        ("Lieutenant General S M Kamrul Hasan", "Lieutenant General"),
        ("Lt-Gen S M Kamr-ul-Hassan", "Lt-Gen"),
        ("Air Chief Marshal Khan", "Air Chief Marshal"),
        ("Chief Adviser Muhammad Yunus", ""),
        ("Marshal", ""),
        ("Asim Munir", ""),
    ],
)
def test_the_rank_stands_in_front_of_a_name(name: str, rank: str) -> None:
    assert post_titles.rank_of(name) == rank


def test_a_comma_sets_off_what_a_post_belongs_to() -> None:
    assert post_titles.split("Chairman,  Heavy Industries Taxila") == ("Chairman", "Heavy Industries Taxila")
    assert post_titles.split(" army  chief ") == ("army chief", "")
    assert post_titles.split(", of nothing") == (", of nothing", "")


def test_a_former_post_is_told_from_one_to_come() -> None:
    assert [post_titles.tense(t) for t in ("ex-PM", "army chief", "president-elect")] == [-1, 0, 1]
    assert post_titles.without_tense("the former army chief") == "the army chief"
