"""The filter line: conditions are understood generously, everything else is words, and nothing is an error."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from curator.model.lines import Condition
from curator.rules.list_filter import Known, chosen, names, read, span

STATES = {"draft": (), "verified": (), "in_work": ("in work",), "nothing_here": ("nothing here",)}
TYPES = {"visit": ("Visit",), "port_visit": ("Port visit",), "joint_exercise": ("Joint exercise", "drill")}
KNOWN: Known = {"state": STATES, "type": TYPES, "who": "text", "date": "date"}


def conditions(text: str) -> list[tuple[str, ...]]:
    return [(found.name, *found.values) for found in read(text, KNOWN).conditions]


@given(st.text())
@example('"')
@example("*")
@example("AND")
@example("NEAR(")
@example("o'brien")
@example("a OR OR b")
@example("100%")
@example("_")
@example("\\")
@example("col:x")
@example(":")
@example("state")
def test_what_names_no_condition_is_words_as_typed(text: str) -> None:
    words = [word for word in text.split() if word.partition(":")[0].casefold() not in KNOWN]
    plain = " ".join(words)
    assert conditions(plain) == [("words", word) for word in plain.split()]
    assert read(plain, KNOWN).hints == ()


@given(st.lists(st.sampled_from([*KNOWN, "x"]), max_size=4), st.lists(st.text(max_size=12), max_size=4))
def test_whatever_is_typed_can_be_read(known: list[str], values: list[str]) -> None:
    text = " ".join(f"{name}:{value}" for name, value in zip(known, values, strict=False))
    found = read(text, KNOWN)
    assert all(hint.endswith(".") for hint in found.hints)
    for condition in found.conditions:
        assert condition.values
        assert condition.name in {*KNOWN, "words"}
        if condition.name in ("state", "type"):
            assert set(condition.values) <= {*STATES, *TYPES}


@given(st.text(st.characters(exclude_characters='",', exclude_categories=["Cs"]), min_size=1))
def test_a_value_in_quotes_is_kept_whole(name: str) -> None:
    wanted = name.strip()
    found = read(f'who:"{name}" x', KNOWN).conditions
    assert found[-1] == Condition("words", ("x",))
    assert found[:-1] == ((Condition("who", (wanted,)),) if wanted else ())


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("state:draft", [("state", "draft")]),
        ("STATE:Dra", [("state", "draft")]),
        ("state:in", [("state", "in_work")]),
        ("state:in-work", [("state", "in_work")]),
        ("state:here", [("state", "nothing_here")]),
        ("state:draft,ver", [("state", "draft", "verified")]),
        ("type:visit", [("type", "visit")]),
        ("type:vis", [("type", "visit", "port_visit")]),
        ("type:drill", [("type", "joint_exercise")]),
        ("who:\"cox's bazar", [("who", "cox's bazar")]),
        ("two who:hasan words", [("words", "two"), ("who", "hasan"), ("words", "words")]),
        ("ওয়াকার state:draft", [("words", "ওয়াকার"), ("state", "draft")]),
    ],
)
def test_conditions_complete_generously(typed: str, meant: list[tuple[str, ...]]) -> None:
    assert conditions(typed) == meant
    assert read(typed, KNOWN).hints == ()


@pytest.mark.parametrize(
    ("typed", "days"),
    [
        ("2025-11", ("2025-11-01", "2025-11-30")),
        ("2025-11-20..2025-11-30", ("2025-11-20", "2025-11-30")),
        ("2025-11..", ("2025-11-01", "")),
        ("..2025-11", ("", "2025-11-30")),
        (">2025-10", ("2025-11-01", "")),
        (">=2025-10", ("2025-10-01", "")),
        ("<2025-12-01", ("", "2025-11-30")),
        ("<=2025-12", ("", "2025-12-31")),
        ("25.11.2025", ("2025-11-25", "2025-11-25")),
    ],
)
def test_dates_are_spans_of_days(typed: str, days: tuple[str, str]) -> None:
    assert span("date", typed) == days
    assert conditions(f"date:{typed}") == [("date", *days)]


@pytest.mark.parametrize("typed", ["banana", "2025-02-30", "..", ">", ">9999-12-31", "a..b", "<=", "0000"])
def test_what_is_no_date_narrows_nothing_and_says_so(typed: str) -> None:
    found = read(f"general date:{typed}", KNOWN)
    assert found.conditions == (Condition("words", ("general",)),)
    assert [hint for hint in found.hints if "so it narrows nothing" in hint]


def test_a_value_that_is_missing_or_wrong_is_told_with_what_there_is() -> None:
    assert read("state:", KNOWN).hints == ("state: is followed by draft, verified, in work, nothing here.",)
    assert read("who:", KNOWN).hints == ("who: is followed by a name, or by a part of one.",)
    found = read("state:draft,banana", KNOWN)
    assert found.conditions == (Condition("state", ("draft",)),)
    assert found.hints == (
        "state:banana is none of draft, verified, in work, nothing here, so it narrows nothing.",
    )


def test_an_exact_name_means_itself_alone() -> None:
    assert chosen("visit", TYPES) == ["visit"]
    assert chosen("port", TYPES) == ["port_visit"]
    assert chosen("sit", TYPES) == []
    assert names(KNOWN) == "state: type: who: date:"
