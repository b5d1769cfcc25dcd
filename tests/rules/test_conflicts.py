"""Why claims exclude each other, in words, and what ends it: from dates, weekdays, places, names and speakers alone."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from things import World

from curator.codebook.types import Field
from curator.model.claims import Basis, Claim
from curator.model.conflicts import Explanation, Known, Statement
from curator.rules import dates
from curator.rules.capitals import is_capital
from curator.rules.claims import Slot, clash
from curator.rules.conflict_dates import covering, fitting, stated_weekday
from curator.rules.conflict_places import is_dateline
from curator.rules.conflicts import explain
from curator.rules.field_types import TYPES
from curator.rules.place_parts import is_part

DATE = Slot("date", "date", TYPES["date"], Field("date", "date", "", "date"))
PLACE = Slot("place", "place", TYPES["place"], Field("place", "place", "", "place"))
COUNT = Slot("killed", "killed", TYPES["count"], Field("killed", "killed", "", "count"))


def says(
    number: int,
    value: str | None,
    quote: str = "then",
    *,
    sentence: str = "",
    said: str | None = None,
    published: str = "",
    account: str = "",
    speaker: str | None = None,
    anchor: str | None = None,
    asserts: bool = True,
    named: tuple[str, ...] = (),
    printed: tuple[tuple[str, str], ...] = (),
) -> Statement:
    """Article `A<number>` says `value` with this quote in this sentence."""
    whole = sentence or f"It was {quote} that they met."
    basis = Basis(quote, anchor, "read") if anchor else None
    claim = Claim(f"c{number}", "x", f"a{number}", 1, 0, len(quote), quote, value, asserts, speaker, basis)
    return Statement(
        claim,
        (value or "") if said is None else said,
        whole,
        whole.index(quote),
        f"A{number}",
        published=published,
        account=account or f"a{number}",
        named=named,
        printed=printed,
    )


def dated(*statements: Statement, value: str = "") -> Explanation:
    return explain(DATE, value, statements, World(), {})


def told(explanation: Explanation) -> str:
    return " ".join(explanation.lines)


def kinds(explanation: Explanation) -> list[str]:
    return [way.kind for way in explanation.ways]


def test_a_weekday_that_does_not_fit_is_named_with_the_date_that_does() -> None:
    found = dated(
        says(
            1,
            "2024-03-05",
            "5 March 2024",
            sentence="The talks were held on 5 March 2024 (Friday) in the old fort.",
            printed=(("April 5, 2024", "2024-04-05"),),
        ),
        says(2, "2024-04-05", "April 5, 2024"),
    )
    assert "5 March 2024 is a Tuesday, not a Friday" in told(found)
    assert "5 April 2024 is one, and A1 itself prints “April 5, 2024”" in told(found)
    best = found.ways[0]
    assert (best.kind, best.value) == ("choose", "2024-04-05")
    assert "5 April 2024 is a Friday" in best.reason
    assert "differ in the month alone" in told(found)


def test_a_weekday_that_fits_speaks_for_its_date() -> None:
    found = dated(
        says(1, "2024-03-04", "4 March 2024"),
        says(2, "2024-03-05", "Tuesday, 5 March 2024"),
    )
    assert (found.ways[0].kind, found.ways[0].value) == ("choose", "2024-03-05")
    assert "5 March 2024 is a Tuesday, as A2 says" in found.ways[0].reason


def test_two_plain_days_of_two_articles_are_perhaps_two_events() -> None:
    found = dated(says(1, "2024-03-01"), says(2, "2024-03-09"), value="2024-03-01")
    assert kinds(found) == ["split", "choose", "choose", "interval", "note"]
    assert found.ways[0].claims == ("c2",)
    assert "they are 8 days apart" in told(found)
    assert found.clashing == (("c1", "c2"),)


def test_days_next_to_each_other_are_rather_one_event() -> None:
    assert kinds(dated(says(1, "2024-03-01"), says(2, "2024-03-02")))[0] == "choose"


def test_more_voices_come_first_and_one_account_is_one_voice() -> None:
    three = (
        says(1, "2024-03-01"),
        says(2, "2024-03-02"),
        says(3, "2024-03-02"),
    )
    assert dated(*three).ways[0].value == "2024-03-02"
    wire = (
        says(1, "2024-03-01"),
        says(2, "2024-03-02", account="w"),
        says(3, "2024-03-02", account="w"),
    )
    found = dated(*wire)
    assert "A2 and A3 carry the same account: they are one voice." in told(found)
    choices = {way.value: way.why for way in found.ways if way.kind == "choose"}
    assert "independent" not in choices["2024-03-02"]


def test_two_articles_that_quote_one_speaker_are_one_voice() -> None:
    found = dated(
        says(1, "2024-03-01", speaker="the army"),
        says(2, "2024-03-02", speaker="The  Army"),
    )
    assert "A1 and A2 quote the same speaker, the army: they are one voice." in told(found)


def test_a_date_after_its_own_article_speaks_against_itself() -> None:
    found = dated(
        says(1, "2024-05-01", published="2024-04-03"), says(2, "2024-04-01", published="2024-04-03")
    )
    assert "2024-05-01 is after A1 came out (2024-04-03)" in told(found)
    assert found.ways[0].value == "2024-04-01"


def test_it_is_said_what_a_date_was_counted_from() -> None:
    found = dated(
        says(1, "2024-03-01", "on Friday", anchor="2024-03-03", published="2024-03-03"),
        says(2, "2024-03-08", "on Friday", anchor="2024-03-10", published="2024-03-11"),
    )
    assert "“on Friday” in A1 was counted from 2024-03-03: 2024-03-01." in told(found)
    assert "“on Friday” in A2 was counted from 2024-03-10, not from 2024-03-11" in told(found)


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        ("2023-03-01", "2024-03-01", "differ in the year alone"),
        ("2024-03-04", "2024-04-03", "day and month the other way round"),
    ],
)
def test_a_slip_of_the_pen_is_named(one: str, other: str, words: str) -> None:
    assert words in told(dated(says(1, one), says(2, other)))


def test_what_is_more_precise_contradicts_nothing() -> None:
    found = dated(says(1, "2024"), says(2, "2024-03"), says(3, "2024-03-05"))
    assert (found.clashing, found.ways) == ((), ())
    assert "2024 (A1) contains 2024-03-05, which is only more precise: no conflict." in told(found)


def test_vague_words_give_no_value_and_stand_against_none() -> None:
    found = dated(says(1, None, "recently"), says(2, "2024-03-05"))
    assert found.ways == ()
    assert "“recently” (A1) gives no value: it is kept, and stands against none." in told(found)


def test_a_denial_is_told_and_can_be_kept_with_a_note() -> None:
    found = dated(says(1, "2024-03-05"), says(2, "2024-03-05", asserts=False))
    assert "A2 denies 2024-03-05" in told(found)
    assert found.clashing == (("c1", "c2"),)
    assert kinds(found)[-1] == "note"
    assert "A2 denies 2024-03-05" in found.ways[-1].reason


def test_the_people_of_the_sentences_speak_for_two_events() -> None:
    found = dated(says(1, "2024-03-01", named=("Amin",)), says(2, "2024-03-09", named=("Bose",)))
    assert "A1 names Amin, A2 names Bose: they may tell of two events." in told(found)


def places(*statements: Statement, known: dict[str, Known], value: str = "") -> Explanation:
    return explain(PLACE, value, statements, World(), known)


CITIES = {
    "karachi": Known("Karachi", "place", "city"),
    "dhaka": Known("Dhaka", "place", "city"),
    "fort": Known("Fort", "place", "site"),
}


def test_a_place_within_the_other_is_no_conflict() -> None:
    found = places(says(1, "karachi", said="Karachi"), says(2, "sindh", said="Sindh"), known=CITIES)
    assert (found.clashing, found.ways) == ((), ())
    assert "Karachi lies within Sindh (A2), which is only less precise." in told(found)


def test_a_small_place_may_lie_within_the_large_one() -> None:
    found = places(says(1, "fort", said="Fort"), says(2, "dhaka", said="Dhaka"), known=CITIES)
    assert kinds(found)[0] == "nest"
    assert found.ways[0].pair == ("fort", "dhaka")


def test_a_capital_and_a_dateline_are_doubted() -> None:
    line = "DHAKA, March 3 — The guests went on to the port."
    found = places(
        says(1, "dhaka", "DHAKA", sentence=line, said="Dhaka"),
        says(2, "karachi", said="Karachi"),
        known=CITIES,
    )
    assert "“DHAKA” in A1 is where the report was written" in told(found)
    assert found.ways[0].value == "karachi"
    assert is_dateline(says(1, "x", "DHAKA", sentence="DHAKA (AFP) - He came."))
    assert not is_dateline(says(1, "x", "Dhaka", sentence="In Dhaka they met."))
    assert is_capital("Islamabad")
    assert not is_capital("Karachi")


@pytest.mark.parametrize(
    ("inner", "outer", "part"),
    [
        ("North Arabian Sea", "Arabian Sea", True),
        ("northern Sindh", "Sindh", True),
        ("South Sudan", "Sudan", False),
        ("New Delhi", "Delhi", False),
        ("Sindh", "Sindh", False),
        ("East", "", False),
    ],
)
def test_a_direction_makes_a_part_but_not_of_countries(inner: str, outer: str, part: bool) -> None:
    assert is_part(inner, outer) is part


def test_numbers_of_people_are_covered_by_a_range() -> None:
    found = explain(COUNT, "", [says(1, "/5/"), says(2, "/9/")], World(), {})
    interval = next(way for way in found.ways if way.kind == "interval")
    assert interval.value == "5//9"


days = st.dates(date(1950, 1, 1), date(2100, 1, 1))
values = st.one_of(
    days.map(date.isoformat),
    days.map(lambda day: f"{day:%Y-%m}"),
    days.map(lambda day: f"{day:%Y}"),
    st.just(None),
)


@given(st.lists(st.tuples(values, st.booleans(), st.booleans()), max_size=6))
def test_ways_out_are_offered_exactly_where_claims_exclude_each_other(
    drawn: Sequence[tuple[str | None, bool, bool]],
) -> None:
    statements = [
        says(n, value, asserts=asserts, account="w" if wire else "")
        for n, (value, asserts, wire) in enumerate(drawn)
    ]
    found = dated(*statements)
    world = World()
    pairs = [
        (a.claim.uid, b.claim.uid)
        for n, a in enumerate(statements)
        for b in statements[n + 1 :]
        if clash(a.claim, b.claim, DATE, world)
    ]
    assert list(found.clashing) == pairs
    assert bool(found.ways) == bool(pairs)
    assert found.lines
    uids = {one.claim.uid for one in statements}
    for way in found.ways:
        assert way.reason
        assert way.label
        assert set(way.claims) < uids or way.kind != "split"
        if way.kind == "choose":
            assert way.value in {one.claim.stated_value for one in statements}, "no value is invented"


@given(st.lists(days, min_size=2, max_size=5))
def test_an_interval_covers_every_day_that_is_stated(drawn: list[date]) -> None:
    stated = [day.isoformat() for day in drawn]
    interval = covering(stated)
    if len(set(stated)) == 1:
        assert interval == ""
        return
    for value in stated:
        assert value == interval or dates.refines(value, interval)


@given(days, st.integers(0, 6), st.lists(days, max_size=3))
def test_dates_that_would_fit_fall_on_the_weekday(day: date, weekday: int, known: list[date]) -> None:
    found = fitting(day, weekday, [other.isoformat() for other in known])
    assert 1 <= len(found) <= 3
    assert {other.weekday() for other in found} == {weekday}


def test_a_weekday_from_which_the_date_was_counted_checks_nothing() -> None:
    assert stated_weekday(says(1, "2024-03-05", "on Friday")) is None
    assert stated_weekday(says(1, "2024-03-05", "রবিবার ৫ মার্চ ২০২৪")) == 6
