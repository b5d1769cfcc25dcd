"""What may be typed into a field, how it is stored, and what it means."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from things import World

from curator.codebook.types import FIELD_TYPES, Choice, Field
from curator.rules.field_types import LARGEST, TYPES, integer, show

KIND = Field("kind", "Kind", "", "choice", choices=(Choice("sea", "At sea"), Choice("land", "On land")))


def field(kind: str) -> Field:
    return KIND if kind == "choice" else Field("f", "Number", "", kind)  # type: ignore[arg-type]


def check(kind: str, typed: str) -> tuple[str, str]:
    checked = TYPES[kind].check(field(kind), typed)
    return checked.text, checked.meaning


def test_every_type_a_codebook_may_use_is_there_and_described() -> None:
    assert set(TYPES) == set(FIELD_TYPES)
    assert all(kind.description.endswith(".") for kind in TYPES.values())


@pytest.mark.parametrize(
    ("kind", "typed", "stored", "meaning"),
    [
        ("count", "5", "/5/", "5"),
        ("count", " 5 ", "/5/", "5"),
        ("count", "007", "/7/", "7"),
        ("count", "5-10", "5//10", "5 to 10"),
        ("count", "5 to 10", "5//10", "5 to 10"),
        ("count", "5 – 10", "5//10", "5 to 10"),
        ("count", "at least 5", "5//", "at least 5"),
        ("count", ">=5", "5//", "at least 5"),
        ("count", "Up to 9", "//9", "at most 9"),
        ("count", "5/7/10", "5/7/10", "7 (5 to 10)"),
        ("count", "/7/10", "/7/10", "7 (at most 10)"),
        ("number", "-3", "-3", "-3"),
        ("number", "0012", "12", "12"),
        ("choice", "AT SEA", "sea", "At sea"),
        ("choice", "land", "land", "On land"),
        ("text", "  Sea Shield ", "Sea Shield", "Sea Shield"),
        ("date", "26 October 2025", "2025-10-26", "Sunday 26 October 2025"),
    ],
)
def test_what_is_typed_is_stored_in_one_form_and_said_in_words(
    kind: str, typed: str, stored: str, meaning: str
) -> None:
    assert check(kind, typed)[0] == stored
    if kind != "date":
        assert check(kind, typed)[1] == meaning
        assert show(field(kind), stored, World()) == meaning


@pytest.mark.parametrize(
    ("kind", "typed", "reason"),
    [
        ("number", "١٢", "plain digits 0-9"),
        ("number", "1_000", "plain digits 0-9"),
        ("number", "5.0", "plain digits 0-9"),
        ("number", "", "plain digits 0-9"),
        ("number", "9" * 5000, "plain digits 0-9"),
        ("number", str(2**53), "outside"),
        ("count", "many", "type a number"),
        ("count", "10-5", "must rise"),
        ("count", "//", "one of them must be there"),
        ("count", "-5", "outside 0"),
        ("count", str(2**63), "outside 0"),
        ("choice", "air", "not one of the choices of Kind: sea, land"),
        ("text", "  ", "Nothing was typed"),
        ("place", " ", "needs a choice from the record"),
        ("date", "2024-02-30", "day|February"),
        ("date", "0000-01-01", "year"),
    ],
)
def test_what_cannot_be_stored_is_refused_with_a_reason(kind: str, typed: str, reason: str) -> None:
    with pytest.raises(ValueError, match=reason) as caught:
        check(kind, typed)
    assert 10 < len(str(caught.value)) < 200


def test_the_largest_numbers_are_those_that_every_reader_keeps() -> None:
    assert integer(str(LARGEST)) == 2**53 - 1
    assert integer(str(-LARGEST)) == -(2**53) + 1


@given(
    st.sampled_from(["count", "number", "text", "date", "choice"]),
    st.text(max_size=12) | st.from_regex(r"[0-9/ .-]{1,9}"),
)
def test_what_was_accepted_is_accepted_again_and_stays(kind: str, typed: str) -> None:
    try:
        stored, _ = check(kind, typed)
    except ValueError:
        return
    assert check(kind, stored)[0] == stored


def count_text(numbers: list[int], shown: tuple[bool, bool, bool]) -> str:
    kept = shown if any(shown) else (False, True, False)
    return "/".join(str(n) if keep else "" for n, keep in zip(sorted(numbers), kept, strict=True))


counts = st.builds(
    count_text,
    st.lists(st.integers(0, 9), min_size=3, max_size=3),
    st.tuples(st.booleans(), st.booleans(), st.booleans()),
)
dates = st.sampled_from("2025 2025-10 2025-10-26 2025-10-28 197X ../2025-10-26 2025-10-20/2025-10-27".split())
items = st.sampled_from(
    ["hasan", "hassan", "karachi", "kurrachee", "sindh", "pakistan", "dhaka", "bangladesh"]
)
VALUES = {
    "count": counts,
    "date": dates,
    "place": items,
    "entity": items,
    "choice": st.sampled_from(["sea", "land"]),
}


@given(st.data(), st.sampled_from(sorted(VALUES)))
def test_excluding_is_mutual_and_never_of_oneself_nor_of_what_one_supports(
    data: st.DataObject, kind: str
) -> None:
    a, b = data.draw(VALUES[kind]), data.draw(VALUES[kind])
    rule, world = TYPES[kind], World()
    assert rule.excludes(a, b, world) == rule.excludes(b, a, world)
    assert rule.supports(a, a, world)
    assert not rule.excludes(a, a, world)
    if rule.supports(a, b, world):
        assert not rule.excludes(a, b, world)


def test_items_are_shown_by_the_name_they_go_by_now() -> None:
    assert show(Field("place", "Place", "", "place"), "kurrachee", World()) == "Karachi"
    assert show(Field("who", "Who", "", "entity"), "hassan", World()) == "Hasan"
    assert show(KIND, "gone", World()) == "gone"
