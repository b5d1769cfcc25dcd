"""Who held a post when, and two holders of one post on one day."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.model.views import Post
from curator.rules import dates, posts
from curator.rules.posts import Holder

Dates = dict[str, str]
_uids = count()

DAYS = st.dates(date(2020, 1, 1), date(2029, 12, 31)).map(date.isoformat)
MONTHS = DAYS.map(lambda day: day[:7])
YEARS = DAYS.map(lambda day: day[:4])
WHEN = st.one_of(st.just(""), DAYS, MONTHS, YEARS, YEARS.map(lambda year: f"{year}?"))
KNOWN = st.fixed_dictionaries({"since": WHEN, "until": WHEN, "seen": WHEN})


def post(title: str = "Chief of Army Staff", **known: str) -> Post:
    return Post(f"p{next(_uids)}", title, **known)


def holder(number: int, held: Post, country: str = "", organisation: str = "") -> Holder:
    return Holder(f"n{number}", number, f"Person {number}", country, held, organisation, organisation.title())


def clash_days(one: Dates, other: Dates) -> tuple[str, str] | None:
    found = posts.clashes([holder(1, post(**one)), holder(2, post(**other))])
    return found[0].days if found else None


@pytest.mark.parametrize(
    ("known", "sure"),
    [
        ({"seen": "2025"}, None),
        ({"seen": "2025-01-14"}, ("2025-01-14", "2025-01-14")),
        ({"seen": "2025-01-14?"}, None),
        ({"seen": "2025-01/2025-03-04"}, ("2025-01-31", "2025-03-04")),
        ({"since": "2024"}, None),
        ({"since": "2024", "seen": "2025"}, ("2024-12-31", "2025-01-01")),
        ({"since": "2024", "seen": "2024-06-15"}, ("2024-06-15", "2024-06-15")),
        ({"since": "2020-05-01", "until": "2023"}, ("2020-05-01", "2023-01-01")),
        ({"until": "../2023-05-01"}, None),
        ({}, None),
    ],
)
def test_only_what_the_dates_settle_is_sure(known: Dates, sure: tuple[str, str] | None) -> None:
    assert posts.sure(post(**known)) == sure


@pytest.mark.parametrize(
    ("known", "holding"),
    [
        ({"since": "2024", "until": "2026"}, "held"),
        ({"since": "2024"}, "perhaps"),
        ({"seen": "2024"}, "perhaps"),
        ({"seen": "2025"}, "perhaps"),
        ({"since": "2025-07"}, "not held"),
        ({"until": "2024"}, "not held"),
        ({"until": "2025-06"}, "perhaps"),
        ({}, "perhaps"),
    ],
)
def test_a_day_is_inside_outside_or_neither(known: Dates, holding: str) -> None:
    assert posts.holding(post(**known), "2025-06-15") == holding


def test_how_far_a_day_is_from_what_is_known() -> None:
    assert posts.days_away(post(seen="2025-06-10"), "2025-06-15") == 5
    assert posts.days_away(post(seen="2025"), "2025-06-15") == 0
    assert posts.days_away(post(since="2020", until="2030"), "2025-06-15") == 0
    assert posts.days_away(post(), "2025-06-15") is None


@pytest.mark.parametrize(
    ("one", "other", "days"),
    [
        ({"seen": "2024"}, {"seen": "2025"}, None),
        ({"seen": "2024"}, {"seen": "2024"}, None),
        ({"seen": "2024-06-15"}, {"seen": "2024-06-15"}, ("2024-06-15", "2024-06-15")),
        ({"until": "2024-06"}, {"since": "2024-06"}, None),
        ({"until": "2024-06-15"}, {"since": "2024-06-15"}, None),
        ({"since": "2020", "until": "2024-06-15"}, {"since": "2024-06-15", "until": "2026"}, None),
        ({"since": "2020", "until": "2025"}, {"until": "2024-06-15"}, ("2024-06-15", "2024-06-15")),
        ({"since": "2020"}, {"seen": "2024-06-15"}, None),
        ({"since": "2020", "seen": "2025"}, {"seen": "2024-06-15"}, ("2024-06-15", "2024-06-15")),
        (
            {"since": "2020", "until": "2025"},
            {"since": "2023", "until": "2027"},
            ("2023-12-31", "2025-01-01"),
        ),
        ({"seen": "2024-06-15"}, {}, None),
    ],
)
def test_holders_clash_on_days_that_are_sure_of_both(
    one: Dates, other: Dates, days: tuple[str, str] | None
) -> None:
    assert clash_days(one, other) == days
    assert clash_days(other, one) == days


@given(KNOWN, KNOWN)
def test_a_clash_is_on_days_that_no_date_of_either_excludes(one: Dates, other: Dates) -> None:
    found = posts.clashes([holder(1, post(**one)), holder(2, post(**other))])
    for clash in found:
        assert clash.days[0] <= clash.days[1]
        for day in clash.days:
            for side in (clash.one, clash.other):
                known = posts.sure(side.post)
                assert known is not None
                assert known[0] <= day <= known[1]


@given(DAYS, DAYS, DAYS)
def test_a_post_that_is_handed_over_has_no_clash(one: str, change: str, other: str) -> None:
    first, change, last = sorted((one, change, other))
    assert clash_days({"since": first, "until": change}, {"since": change, "until": last}) is None or (
        first == change or change == last
    )
    after = (date.fromisoformat(change) + timedelta(days=1)).isoformat()
    assert clash_days({"since": first, "until": change}, {"since": after}) is None


def test_what_a_post_belongs_to_and_where_tells_posts_apart() -> None:
    def found(one: Holder, other: Holder) -> int:
        return len(posts.clashes([one, other]))

    held = {"seen": "2025-01-14"}
    assert found(holder(1, post(**held), "Bangladesh"), holder(2, post(**held), "Pakistan")) == 0
    assert found(holder(1, post(**held), "Bangladesh"), holder(2, post(**held), "bangladesh")) == 1
    assert found(holder(1, post(**held), "Bangladesh"), holder(2, post(**held))) == 1
    assert found(holder(1, post(**held), "", "a"), holder(2, post(**held), "", "b")) == 0
    assert found(holder(1, post(**held), "", "a"), holder(2, post(**held), "", "a")) == 1
    assert found(holder(1, post("navy chief", **held)), holder(2, post("Chief of Naval Staff", **held))) == 1
    assert found(holder(1, post("Ambassador", **held)), holder(2, post("Ambassador", **held))) == 0
    twice = Holder("n1", 1, "Person 1", "", post(**held))
    assert found(twice, holder(1, post(**held))) == 0


def test_a_clash_is_told_in_words_on_both_pages() -> None:
    held = {"seen": "2025-01-14"}
    (clash,) = posts.clashes(
        [holder(1, post(**held), "", "army"), holder(2, post("army chief", **held), "", "army")]
    )
    assert posts.clash_words(clash) == (
        "Chief of Army Staff, Army: both N1 Person 1 and N2 Person 2, on 2025-01-14"
    )
    assert posts.clash_words(clash, about="n2") == "army chief, Army: also N1 Person 1, on 2025-01-14"


@pytest.mark.parametrize(
    ("one", "other", "together"),
    [
        ("2025", "2025-01-14", "2025-01-14"),
        ("2025-01", "2025-11-23", "2025-01/2025-11-23"),
        ("2025-01/2025-11", "2025-06-01", "2025-01/2025-11"),
        ("2025-11", "2024", "2024/2025-11"),
        ("", "2025", "2025"),
        ("2025-01-14", "2025-01-14", "2025-01-14"),
        ("2025", "../2026", "2025"),
    ],
)
def test_two_sightings_make_one(one: str, other: str, together: str) -> None:
    assert posts.joined(one, other) == together


@given(st.one_of(DAYS, MONTHS, YEARS), st.one_of(DAYS, MONTHS, YEARS))
def test_joined_sightings_are_a_date_and_the_order_does_not_matter(one: str, other: str) -> None:
    together = posts.joined(one, other)
    assert dates.canonical(together) == together
    assert dates.bounds(posts.joined(other, one)) == dates.bounds(together)
    assert posts.covers(post(seen=together), one)


def test_posts_are_read_latest_first_and_on_one_line() -> None:
    found = [
        post("A"),
        post("B", seen="2020"),
        post("C", since="2019", until="2024"),
        post("D", seen="2025-01"),
    ]
    assert [held.title for held in posts.in_order(found)] == ["D", "C", "B", "A"]
    whole = Post(
        "p", "Principal Staff Officer", "Lt Gen", "AFD", since="2023", until="2024-06", seen="2024-01-14"
    )
    assert posts.describe(whole) == (
        "Principal Staff Officer, AFD · Lt Gen · from 2023 to 2024-06 · seen 2024-01-14"
    )
