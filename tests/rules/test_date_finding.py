"""Dates in sentences as newspapers write them: found, read, and counted from the right day."""

from __future__ import annotations

import re
import sys
from datetime import date, timedelta
from itertools import pairwise
from types import FrameType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.model.suggestions import Region, RegionKind
from curator.rules.calendar.edtf_notation import canonical
from curator.rules.calendar.finding import chosen, find_dates

THURSDAY = "1989-11-02"
"""A Thursday: what is not told otherwise was published then."""

TOLD: list[tuple[str, list[tuple[str, str | None]]]] = [
    # weekdays: past, unless the verb looks ahead
    ("Mr. Roe was named to the post Tuesday.", [("Tuesday", "1989-10-31")]),
    ("The board will meet Friday to discuss the offer.", [("Friday", "1989-11-03")]),
    ("On Monday, the committee will vote on the bill.", [("On Monday", "1989-11-06")]),
    ("The company said Tuesday it will close two plants.", [("Tuesday", "1989-10-31")]),
    ("The talks are scheduled for Saturday in Geneva.", [("Saturday", "1989-11-04")]),
    ("Shares fell in Friday's session.", [("Friday", "1989-10-27")]),
    ("The hearing, expected to be held Wednesday, was put off.", [("Wednesday", "1989-11-08")]),
    ("The minister met his counterpart on Thursday.", [("on Thursday", "1989-11-02")]),
    ("Officials plan to announce the result next Tuesday.", [("next Tuesday", "1989-11-07")]),
    ("He arrived late last Friday night.", [("late last Friday night", "1989-10-27")]),
    ("They return to work this Friday.", [("this Friday", "1989-11-03")]),
    ("He was seen on Wednesday of last week.", [("on Wednesday of last week", "1989-10-25")]),
    ("Will Moore told reporters on Sunday that he had won.", [("on Sunday", "1989-10-29")]),
    ("The deadline is Monday.", [("Monday", "1989-11-06")]),
    ("The army begins its withdrawal Sunday.", [("Sunday", "1989-11-05")]),
    # months and days without a year
    ("In the year ended Sept. 30, sales rose.", [("Sept. 30", "1989-09-30")]),
    (
        "The dividend is payable Dec. 15 to holders of record Nov. 20.",
        [("Dec. 15", "1989-12-15"), ("Nov. 20", "1989-11-20")],
    ),
    ("The bonds were sold in December.", [("in December", "1988-12")]),
    ("A new model will go on sale in March.", [("in March", "1990-03")]),
    ("She was elected in May.", [("in May", "1989-05")]),
    ("Prices fell in October, the bureau said.", [("in October", "1989-10")]),
    ("The plunge of Oct. 13 is not forgotten.", [("Oct. 13", "1989-10-13")]),
    ("last October he resigned; next January he leaves", [("last October", "1989-10"), ("next January", "1990-01")]),
    ("The offer expires Jan. 5.", [("Jan. 5", "1990-01-05")]),
    ("In mid-October the strike ended.", [("In mid-October", "1989-10")]),
    # years
    ("It earned $3 million in 1988, against $1 million in 1987.", [("in 1988", "1988"), ("in 1987", "1987")]),
    ("due Nov. 15, 2019, and notes due 1999", [("Nov. 15, 2019", "2019-11-15"), ("1999", "1999")]),
    ("Fiscal 1989 was better than fiscal year 1988.", [("Fiscal 1989", "1989"), ("fiscal year 1988", "1988")]),
    ("in late 1990 or mid-1991", [("in late 1990", "1990"), ("mid-1991", "1991")]),
    ("since the 1986 tax law", [("1986", "1986")]),
    ("notes due 1991-1996", [("1991", "1991"), ("1996", "1996")]),
    ("the 1987-88 season", [("1987-88", "1987/1988")]),
    # near ones
    ("Profit fell from $2 a share a year earlier.", [("a year earlier", "1988")]),
    ("The year-earlier loss was larger.", [("year-earlier", "1988")]),
    ("A year ago it had none.", [("A year ago", "1988~")]),
    ("Sales rose last year and will fall next year.", [("last year", "1988"), ("next year", "1990")]),
    (
        "He came late last month and leaves later this year.",
        [("late last month", "1989-10"), ("later this year", "1989")],
    ),
    ("Yesterday he said so; today he denies it.", [("Yesterday", "1989-11-01"), ("today", "1989-11-02")]),
    ("Ten days ago the talks broke down.", [("Ten days ago", "1989-10-23")]),
    ("He left the day before yesterday.", [("the day before yesterday", "1989-10-31")]),
    ("at the end of last month", [("last month", "1989-10")]),
    ("Output rose this week.", [("this week", "1989-10-30/1989-11-05")]),
    # what is no date
    ("In the third quarter, sales rose.", [("In the third quarter", None)]),
    ("the first half of 1990 and third-quarter 1989", [("the first half of 1990", None), ("third-quarter 1989", None)]),
    (
        "For the past two years prices fell; over the next five years they rise.",
        [("For the past two years", None), ("over the next five years", None)],
    ),
    ("Recently, and in recent weeks, little changed.", [("Recently", None), ("in recent weeks", None)]),
    ("Trading is open Mondays and every Friday.", [("Mondays", None)]),
    ("He ran 2000 meters; flight 1988 left from 1600 Pennsylvania Avenue at 1830 GMT for $1989.", []),
    ("Black Monday, Good Friday, the Sunday Times and Super Tuesday", []),
    ("April Smith may march with Mr. August in the sun.", []),
    ("Six minutes later he scored; hours earlier he had slept.", [("Six minutes later", None)]),
    # counted from the date before
    (
        "He was shot on Oct. 20 and died two days later.",
        [("on Oct. 20", "1989-10-20"), ("two days later", "1989-10-22")],
    ),
    ("The coup of June 4 failed. The next day tanks left.", [("June 4", "1989-06-04"), ("The next day", "1989-06-05")]),
    ("They married in 1980 and parted three years later.", [("in 1980", "1980"), ("three years later", "1983")]),
    ("On Tuesday he won. That day, nobody spoke.", [("On Tuesday", "1989-10-31"), ("That day", "1989-10-31")]),
    ("That day, nobody spoke.", [("That day", None)]),
    ("In 1978 prices rose; the following year they fell.", [("In 1978", "1978"), ("the following year", "1979")]),
    # spans
    ("It runs from Nov. 20 to Dec. 11.", [("Nov. 20", "1989-11-20"), ("Dec. 11", "1989-12-11")]),
    ("from July 1987 to December 1988", [("July 1987", "1987-07"), ("December 1988", "1988-12")]),
    ("the fair of October 26-28, 1988", [("October 26-28, 1988", "1988-10-26/1988-10-28")]),
    # digits
    ("AP-NR-10-26-89 0702EST", [("10-26-89", "1989-10-26")]),
    (
        "2025-11-25 or 25/11/2025, 1989-10-05",
        [("2025-11-25", "2025-11-25"), ("25/11/2025", "2025-11-25"), ("1989-10-05", "1989-10-05")],
    ),
    ("BOGOTA, 7 JUL 89 (EFE) -- On 5 May 12 people died.", [("7 JUL 89", "1989-07-07"), ("On 5 May", "1989-05-05")]),
    (
        "on Christmas Eve; until New Year's Day 1988",
        [("on Christmas Eve", "1988-12-24"), ("New Year's Day 1988", "1988-01-01")],
    ),
    ("dated 11/02/89", [("11/02/89", "1989-11-02")]),
    ("on 2/3/88", [("on 2/3/88", None)]),
    ("shot on 10/12/1989, on 09/08/89", [("on 10/12/1989", "1989-10-12"), ("on 09/08/89", None)]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "dates"), TOLD)
def test_dates_of_a_newspaper(text: str, dates: list[tuple[str, str | None]]) -> None:
    assert [(one.words, one.value) for one in find_dates(text, THURSDAY)] == dates


# -- without a publication date, and with half of one ---------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "value", "flagged"),
    [
        ("On Tuesday", None, False),
        ("yesterday", None, False),
        ("last week", None, False),
        ("Earlier this year", None, False),
        ("two days later", None, False),
        ("in August", "XXXX-08", True),
        ("Oct. 28", "XXXX-10-28", True),
        ("in August 2024", "2024-08", False),
        ("in 1971", "1971", False),
    ],
)
def test_without_a_publication_date_nothing_is_invented(words: str, value: str | None, flagged: bool) -> None:
    (found,) = find_dates(f"{words} the ministers met.", None)
    assert (found.value, bool(found.flag)) == (value, flagged)
    assert found.why


@pytest.mark.parametrize(
    ("words", "published", "value"),
    [
        ("on Sunday", "2025-11", None),
        ("last month", "2025-11", "2025-10"),
        ("in August", "2025", "2025-08"),
        ("this year", "2025", "2025"),
        ("today", "2025", None),
        ("last year", "2025-XX", "2024"),
    ],
)
def test_half_a_publication_date_gives_no_more_than_it_knows(
    words: str, published: str, value: str | None
) -> None:
    (found,) = find_dates(f"They met {words}.", published)
    assert found.value == value


def test_a_year_of_the_text_is_offered_and_never_taken() -> None:
    first, second = find_dates("The treaty of 5 May 2024 was kept. In August they met again.", None)
    assert first.value == "2024-05-05"
    assert second.value == "XXXX-08"
    assert second.alternatives == ("2024-08",)
    assert "year" in second.flag


def test_the_other_direction_is_always_at_hand() -> None:
    friday, march = find_dates("They will meet on Friday. He was elected in March.", THURSDAY)
    assert (friday.value, friday.alternatives) == ("1989-11-03", ("1989-10-27",))
    assert (march.value, march.alternatives) == ("1989-03", ("1990-03",))
    (same,) = find_dates("They met on Thursday.", THURSDAY)
    assert (same.value, same.alternatives) == ("1989-11-02", ("1989-10-26", "1989-11-09"))


# -- quotations, posts, heads --------------------------------------------------------------------------------------

QUOTED = '"The chairman of the tank works paid a courtesy call on the chief of staff today," the army said.'
POST = (
    "Dhaka, 23 November 2025 (Sunday): The chairman of the tank works paid a courtesy call on the chief of staff"
    " today. — Army (@army) November 23, 2025"
)


def test_today_in_a_quotation_is_flagged() -> None:
    (found,) = find_dates(QUOTED, "2025-11-25")
    assert found.value == "2025-11-25"
    assert "inside a quotation" in found.flag


def test_today_in_a_statement_counts_from_the_day_named_before() -> None:
    _, said = find_dates(f"They met on Sunday.\n\n{QUOTED}", "2025-11-25")
    assert (said.value, said.alternatives, bool(said.flag)) == ("2025-11-25", ("2025-11-23",), True)
    stated = QUOTED.replace("said.", "said in a statement.")
    _, found = find_dates(f"They met on Sunday.\n\n{stated}", "2025-11-25")
    assert (found.value, found.anchor) == ("2025-11-23", "2025-11-23")
    assert "2025-11-25" in found.alternatives
    assert found.flag


def test_today_in_a_quotation_counts_from_the_post_that_says_the_same() -> None:
    text = f"{QUOTED}\n\n{POST}\n\nThey agreed."
    region = Region(text.index("Dhaka"), text.index("\n\nThey"), "embedded_post")
    said, stated, today, stamp = find_dates(text, "2025-11-25", [region])
    assert (said.value, said.anchor, said.flag) == ("2025-11-23", "2025-11-23", "")
    assert "post" in said.why
    assert (stated.value, stated.flag) == ("2025-11-23", "")
    assert (today.value, today.anchor) == ("2025-11-23", "2025-11-23")
    assert (stamp.value, stamp.use) == ("2025-11-23", "post")


def test_a_weekday_that_does_not_fit_is_flagged_and_the_stamp_of_the_post_offered_first() -> None:
    text = "Dhaka, 9 October 2025 (Sunday): A call. — Army (@army) November 9, 2025"
    found = find_dates(text, "2025-11-25", [Region(0, len(text), "embedded_post")])[0]
    assert found.value == "2025-10-09"
    assert "is a Thursday, not a Sunday" in found.flag
    assert found.alternatives[0] == "2025-11-09"


def test_outside_the_own_story_there_is_only_the_date_of_its_head() -> None:
    text = "Updated 24 November 2025\n\nThey met on Sunday.\n\nOther news: a fire on Friday, 5 December 2025."
    head, story, other = text.index("\n\nThey"), text.index("They"), text.index("Other")
    regions = [
        Region(0, head, "furniture"),
        Region(story, other - 2, "body"),
        Region(other, len(text), "teaser"),
    ]
    found = find_dates(text, "2025-11-24", regions)
    assert [(one.value, one.use) for one in found] == [("2025-11-24", "publication"), ("2025-11-23", "told")]


def test_in_a_wrapped_text_a_date_may_begin_on_one_line_and_end_on_the_next() -> None:
    lines = [
        "The two governments said that the agreement that was reached on Oct.",
        "27 would be signed in the capital by both of the foreign ministers and",
        "that the troops would leave before the end of the year if all went as",
        "it had been planned by the commission that oversees the armistice and",
        "its observers.",
    ]
    found = find_dates("\n".join(lines), THURSDAY)
    assert (found[0].words, found[0].value) == ("on Oct.\n27", "1989-10-27")


# -- what holds for every text -------------------------------------------------------------------------------------

_PIECES = (
    "on last next this in the by early late Sunday Friday's Oct. October May may 9 30 1989 2025 1989-90 10-26-89 "
    " 2025-11-25 25/11/2025 today tonight week weekend year month day two three days ago later before after same"
    " following that"
    " third quarter fiscal '80s 1970s year-end - – , . ( ) \" “ ” \n \n\n will met said to be and from to গতকাল"
    " রোববার ২০২৫ নভেম্বর recently past years a troops $ %"
).split(" ")
_texts = st.lists(st.sampled_from(_PIECES), max_size=24).map(" ".join) | st.text(max_size=80)
_dates = st.sampled_from(
    [None, "2025-11-25", "2025-11", "2025", "9999-12-31", "0001-01-01", "XXXX-08", "197X"]
)


@given(
    _texts,
    _dates,
    st.lists(st.integers(0, 60), max_size=4),
    st.sampled_from(["body", "teaser", "embedded_post"]),
)
def test_what_is_found_is_well_formed(
    text: str, published: str | None, cuts: list[int], kind: RegionKind
) -> None:
    ends = sorted({min(cut, len(text)) for cut in cuts})
    regions = [Region(a, b, kind) for a, b in pairwise(ends)]
    last = 0
    for one in find_dates(text, published, regions):
        assert last <= one.start < one.end <= len(text)
        last = one.end
        assert one.words == text[one.start : one.end]
        assert one.why
        assert one.value not in one.alternatives
        for value in filter(None, (one.value, *one.alternatives)):
            assert canonical(value) == value
        if kind == "teaser":
            assert not any(region.start <= one.start < region.end for region in regions)


@given(_texts)
def test_no_day_comes_from_nowhere(text: str) -> None:
    """Without a publication date, a day is in the text itself, or counted from one that is."""
    for one in find_dates(text, None):
        if one.value and re.fullmatch(r"\d{4}-\d\d-\d\d", one.value):
            assert one.anchor or any(ch.isdecimal() for ch in one.words)


@given(_texts, _dates, st.integers(0, 30), st.integers(0, 30))
def test_what_somebody_chose_is_read_whatever_it_is(
    text: str, published: str | None, start: int, length: int
) -> None:
    start = min(start, len(text))
    end = min(start + length, len(text))
    one = chosen(text, find_dates(text, published), start, end, published)
    assert (one.start, one.end, one.words) == (start, end, text[start:end])
    assert one.value is None or canonical(one.value) == one.value


@pytest.mark.parametrize(
    "line",
    [
        "5 May ",
        "January ",
        "Friday ",
        '" today ',
        "the last ",
        "May 5 to ",
        "12/",
        "two days later ",
        "on\n",
        "1989-",
    ],
)
def test_twice_the_text_takes_about_twice_the_steps(line: str) -> None:
    def steps(text: str) -> int:
        count = 0

        def step(frame: FrameType, event: str, argument: object) -> None:
            nonlocal count
            count += 1

        sys.setprofile(step)
        try:
            find_dates(text, THURSDAY)
        finally:
            sys.setprofile(None)
        return count

    find_dates(line * 100, THURSDAY)
    assert steps(line * 1600) < 2.5 * steps(line * 800)


# -- chosen by hand ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("selected", "value"),
    [
        ("Friday", "1989-11-03"),
        ("on Friday", "1989-11-03"),
        ("will meet on Friday to sign", "1989-11-03"),
        ("by Dec. 1", "../1989-12-01"),
        ("Dec. 1", "1989-12-01"),
        ("1989", "1989"),
        ("25 October 1989", "1989-10-25"),
        ("sign", None),
    ],
)
def test_what_is_selected_is_read_where_it_stands(selected: str, value: str | None) -> None:
    text = "They will meet on Friday to sign it by Dec. 1. It was drafted on 25 October 1989."
    start = text.index(selected)
    one = chosen(text, find_dates(text, THURSDAY), start, start + len(selected), THURSDAY)
    assert one.value == value


_WRITTEN = (
    "{0:%Y-%m-%d}",
    "{0:%B} {0.day}, {0.year}",
    "{0.day} {0:%B} {0.year}",
    "{0:%b}. {0.day}, {0.year}",
    "{0:%A}, {0:%B} {0.day}, {0.year}",
    "{0.day} {0:%B} {0.year} ({0:%A})",
    "{0:%d-%b-%Y}",
)


@given(st.dates(date(1900, 1, 1), date(2099, 12, 31)), st.sampled_from(_WRITTEN), _dates)
def test_a_date_written_out_is_that_date(day: date, written: str, published: str | None) -> None:
    words = written.format(day).replace("May.", "May")
    (found,) = find_dates(f"The treaty was signed in Geneva on {words} by both sides.", published)
    assert (found.value, found.flag, found.anchor) == (day.isoformat(), "", None)
    assert found.words.removeprefix("on ") == words


@given(st.dates(date(1900, 1, 15), date(2099, 12, 1)), st.integers(0, 6))
def test_a_weekday_that_was_lies_in_the_week_before_and_one_to_come_in_the_week_after(
    day: date, back: int
) -> None:
    name = f"{day - timedelta(days=back):%A}"
    (was,) = find_dates(f"The ministers met on {name}.", day.isoformat())
    assert was.value == (day - timedelta(days=back)).isoformat()
    (coming,) = find_dates(f"The ministers will meet on {name}.", day.isoformat())
    assert coming.value == (day + timedelta(days=(7 - back) % 7)).isoformat()
    assert set(was.alternatives) & {coming.value, (day + timedelta(days=7)).isoformat()}


def test_bengali_dates_are_counted_too() -> None:
    found = find_dates("গত রোববার ঢাকায় বৈঠক হয়, ২৩ নভেম্বর ২০২৫। সম্প্রতি।", "2025-11-25")
    assert [one.value for one in found] == ["2025-11-23", "2025-11-23", None]


def test_the_order_of_day_and_month_is_flagged_where_it_was_guessed() -> None:
    (found,) = find_dates("He was shot on 10/12/1989.", THURSDAY)
    assert (found.value, found.alternatives) == ("1989-10-12", ("1989-12-10",))
    assert "other way round" in found.flag
