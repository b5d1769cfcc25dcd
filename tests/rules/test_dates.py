from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.rules.dates import Bounds, bounds, canonical, describe, excludes, read_date, refines

GOLD = Path(__file__).parents[3] / "shared" / "gold" / "seeds_gold.json"

days = st.dates(date(1000, 1, 1)).map(date.isoformat)
months = days.map(lambda day: day[:7])
years = days.map(lambda day: day[:4])
decades = days.map(lambda day: day[:3] + "X")
spans = st.tuples(days, days).map(sorted).map("/".join)
open_spans = days.map("../{}".format) | days.map("{}/..".format)
yearless = days.map(lambda day: "XXXX" + day[4:7]) | days.map(lambda day: "XXXX" + day[4:])
edtf = (
    days
    | months
    | years
    | decades
    | spans
    | open_spans
    | yearless
    | years.map("{}?".format)
    | months.map("{}~".format)
)


@given(edtf)
def test_good_edtf_is_kept_and_read_as_itself(text: str) -> None:
    assert canonical(text) == text
    assert read_date(text).edtf == text
    assert describe(text)


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("20240101", "2024-01-01"),
        ("2024-W01-1", "2024-01-01"),
        ("2024-W01", "2024-01-01/2024-01-07"),
        (" 2025-xx ", "2025-XX"),
    ],
)
def test_iso_notations_are_normalised(text: str, edtf: str) -> None:
    assert canonical(text) == edtf
    assert read_date(text).edtf == edtf


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("2024-02-30", "February 2024 has no day 30"),
        ("2025-02-29", "no day 29"),
        ("XXXX-02-30", "no day 30"),
        ("0000-01-01", "no year 0000"),
        ("10000-01-01", "not a date in EDTF"),
        ("2025-13", "months run from 01 to 12"),
        ("2025-10-00", "days from 01 to 31"),
        ("2024-W54-1", "no week 54"),
        ("2025-11-30/2025-11-29", "ends before it starts"),
        ("../..", "open at both ends"),
        ("2025/2026/2027", "more than two ends"),
        ("٢٠٢٥-٠٨-XX", "not a date in EDTF"),
        ("2025-1X", "not a date in EDTF"),
        ("", "not a date in EDTF"),
    ],
)
def test_wrong_dates_are_refused_in_a_sentence(text: str, says: str) -> None:
    with pytest.raises(ValueError, match=says):
        canonical(text)
    assert read_date(text).edtf is None


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2025-10-26", "2025-10-26", "2025-10-26"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2025-XX-XX", "2025-01-01", "2025-12-31"),
        ("197X", "1970-01-01", "1979-12-31"),
        ("../2025-10-26", None, "2025-10-26"),
        ("2025/..", "2025-01-01", None),
        ("2025-11-29/2025-11-30", "2025-11-29", "2025-11-30"),
        ("XXXX-08", None, None),
        ("2025?", "2025-01-01", "2025-12-31"),
    ],
)
def test_bounds(text: str, first: str | None, last: str | None) -> None:
    assert bounds(text) == Bounds(first, last)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2025-11-23", "2025-11-23, a Sunday"),
        ("2025-10", "October 2025"),
        ("../2025-10-26", "some day up to 2025-10-26"),
        ("2025-10-26/..", "2025-10-26 or later"),
        ("XXXX-08", "August, year unknown"),
        ("XXXX-10-28", "28 October, year unknown"),
        ("2025~", "about 2025"),
        ("2025?", "perhaps 2025"),
        ("197X", "the 1970s"),
        ("2025-XX-XX", "some day in 2025"),
        ("2025-11-29/2025-11-30", "29 to 30 November 2025 (Saturday to Sunday)"),
        ("2025-10-30/2025-11-02", "30 October to 2 November 2025 (Thursday to Sunday)"),
        ("2025-10/2025-11", "October 2025 to November 2025"),
    ],
)
def test_descriptions(text: str, words: str) -> None:
    assert describe(text) == words


@given(edtf, edtf)
def test_excluding_is_mutual_and_refining_never_excludes(a: str, b: str) -> None:
    assert excludes(a, b) == excludes(b, a)
    assert not excludes(a, a)
    assert not refines(a, a)
    if refines(a, b):
        assert not excludes(a, b)
        assert not refines(b, a)


@given(days)
def test_a_day_refines_what_holds_it(day: str) -> None:
    for wider in (day[:7], day[:4], f"../{day}", f"{day}/..", f"XXXX{day[4:7]}", f"XXXX{day[4:]}"):
        assert refines(day, wider), wider
        assert not excludes(day, wider)


def test_without_a_year_only_months_and_days_can_contradict() -> None:
    assert excludes("XXXX-08", "2025-10-26")
    assert excludes("XXXX-10-28", "2025-10-26")
    assert not excludes("XXXX-08", "2025")
    assert not excludes("XXXX-12-31", "2025-12-30/2026-01-02")
    assert excludes("2025-10-26", "2025-10-28")
    assert excludes("../2025-10-26", "2025-11")


FULL = [
    ("23 November 2025 (Sunday)", "2025-11-23"),
    ("November 9, 2025", "2025-11-09"),
    ("Nov 23, 2025", "2025-11-23"),
    ("Sunday, 9th November 2025", "2025-11-09"),
    ("on November 23, 2025,", "2025-11-23"),
    ("23-Nov-2025", "2025-11-23"),
    ("24 Nov 2025 12:33", "2025-11-24"),
    ("2025-11-25T10:00:00Z", "2025-11-25"),
    ("2025/11/25", "2025-11-25"),
    ("23/11/2025", "2025-11-23"),
    ("11/23/2025", "2025-11-23"),
    ("05/10/2025 (Sunday)", "2025-10-05"),
    ("October 2025", "2025-10"),
    ("mid-October 2025", "2025-10"),
    ("in 1971.", "1971"),
    ("early 1970s", "197X"),
    ("the 1970s", "197X"),
    ("29-30 November 2025", "2025-11-29/2025-11-30"),
    ("October 26–28, 2025", "2025-10-26/2025-10-28"),
    ("between 26 and 28 October 2025", "2025-10-26/2025-10-28"),
    ("from 30 October to 2 November 2025", "2025-10-30/2025-11-02"),
    ("by 26 October 2025", "../2025-10-26"),
    ("before 26 October 2025", "../2025-10-25"),
    ("around October 2025", "2025-10~"),
    ("October 2025?", "2025-10?"),
    ("২৩ নভেম্বর ২০২৫", "2025-11-23"),
    ("২৩ নভেম্বর, ২০২৫ (রোববার)", "2025-11-23"),
    ("২০২৫ সালের জানুয়ারিতে", "2025-01"),
    ("١٩٧١", "1971"),
    ("२३ नवंबर २०२५", "2025-11-23"),
    ("٢٣ نومبر ٢٠٢٥", "2025-11-23"),
    ("the festival of 3 May 2024", "2024-05-03"),
]


@pytest.mark.parametrize(("words", "edtf"), FULL)
def test_dates_written_out_are_read(words: str, edtf: str) -> None:
    reading = read_date(words)
    assert (reading.edtf, reading.warning, reading.anchor) == (edtf, None, None)
    assert reading.meaning == describe(edtf)


COUNTED = [
    ("on Sunday", "2025-11-25", "2025-11-23", ("2025-11-30",)),
    ("On Tuesday", "2025-11-25", "2025-11-25", ("2025-11-18",)),
    ("last Friday", "2025-11-25", "2025-11-21", ("2025-11-14",)),
    ("next Friday", "2025-11-25", "2025-11-28", ("2025-12-05",)),
    ("late on Friday", "2025-12-06", "2025-12-05", ("2025-12-12",)),
    ("রবিবার", "2025-11-25", "2025-11-23", ("2025-11-30",)),
    ("গতকাল", "2025-11-25", "2025-11-24", ()),
    ("yesterday", "2025-03-01", "2025-02-28", ()),
    ("three days ago", "2025-11-25", "2025-11-22", ()),
    ("two weeks ago", "2025-11-25", "2025-11-11~", ()),
    ("last weekend", "2025-12-01", "2025-11-29/2025-11-30", ("2025-11-22/2025-11-23",)),
    ("last weekend", "2025-12-06", "2025-11-29/2025-11-30", ("2025-11-22/2025-11-23",)),
    ("talks in Riyadh last weekend", "2025-12-06", "2025-11-29/2025-11-30", ("2025-11-22/2025-11-23",)),
    ("last month", "2025-01-10", "2024-12", ()),
    ("in the last month", "2025-11-25", "2025-10-25/2025-11-25", ()),
    ("Earlier this year", "2025-11", "2025", ()),
    ("in January this year", "2025", "2025-01", ()),
    ("in August last year", "2025-01-15", "2024-08", ()),
    ("October 26 this year", "2025-11-25", "2025-10-26", ()),
    ("Oct. 28", "2025-11-24", "2025-10-28", ()),
    ("Dec. 28", "2026-01-05", "2025-12-28", ("2026-12-28",)),
    ("in August", "2025-01-15", "2024-08", ("2025-08",)),
    ("the 9th", "2025-11-25", "2025-11-09", ("2025-12-09",)),
    ("Sunday, 23 November", "2025-11-25", "2025-11-23", ()),
]


@pytest.mark.parametrize(("words", "published", "edtf", "alternatives"), COUNTED)
def test_other_dates_are_counted_from_the_publication(
    words: str, published: str, edtf: str, alternatives: tuple[str, ...]
) -> None:
    reading = read_date(words, published)
    assert (reading.edtf, reading.alternatives, reading.anchor) == (edtf, alternatives, published)
    assert published in reading.why


@pytest.mark.parametrize(
    ("words", "edtf", "why"),
    [
        ("On Tuesday", None, "no publication date: the week of this Tuesday is unknown"),
        ("yesterday", None, "no publication date"),
        ("last month", None, "no publication date"),
        ("Earlier this year", None, "no publication date"),
        ("in August", "XXXX-08", "the year is unknown"),
        ("Oct. 28", "XXXX-10-28", "the year is unknown"),
    ],
)
def test_without_a_publication_date_nothing_is_invented(words: str, edtf: str | None, why: str) -> None:
    reading = read_date(words)
    assert reading.edtf == edtf
    assert why in reading.why


@pytest.mark.parametrize(
    "words",
    [
        "Recently",
        "in a long time",
        "after many years",
        "15-year",
        "shortly",
        "within months",
        "12",
        "",
        "two days before 26 October 2025",
    ],
)
def test_vague_words_stay_vague(words: str) -> None:
    reading = read_date(words, "2025-11-25")
    assert reading.edtf is None
    assert reading.why


def test_a_weekday_that_does_not_fit_is_told_with_dates_that_do() -> None:
    reading = read_date("9 October 2025 (Sunday)")
    assert reading.edtf == "2025-10-09"
    assert reading.warning == "9 October 2025 is a Thursday, not a Sunday"
    assert reading.alternatives == ("2025-11-09", "2025-10-12", "2025-10-05")


def test_day_or_month_first_is_asked_not_guessed() -> None:
    reading = read_date("09/10/2025")
    assert reading.edtf is None
    assert reading.alternatives == ("2025-10-09", "2025-09-10")
    assert reading.why.endswith("which one?")


@pytest.mark.parametrize("words", ["30 February 2025", "November 31, 2025", "29 February 2023", "31/31/2025"])
def test_impossible_days_are_refused_with_a_reason(words: str) -> None:
    reading = read_date(words)
    assert reading.edtf is None
    assert "there is no" in reading.why or "no day of any calendar" in reading.why


@given(st.text(max_size=60), st.none() | days)
def test_any_words_get_an_answer_that_is_good_edtf_or_none(words: str, published: str | None) -> None:
    reading = read_date(words, published)
    assert reading.why
    for found in filter(None, (reading.edtf, *reading.alternatives)):
        assert canonical(found) == found


word = st.sampled_from(
    (
        "last next this on in by before after between and Sunday Friday weekend month year October December 9 30 31"
        " 2025 ago two days 9999 9999-12-31 1000-01-01 31/12/9999 1970s ? / - the about"
    ).split()
)


@given(
    st.lists(word, max_size=7).map(" ".join),
    st.sampled_from([None, "2025-11-25", "2025", "9999-12-31", "0001-01-01", "XXXX-08"]),
)
def test_date_words_in_any_order_get_an_answer(words: str, published: str | None) -> None:
    reading = read_date(words, published)
    assert reading.edtf is None or canonical(reading.edtf) == reading.edtf


def test_the_dates_of_the_sample_articles() -> None:
    if not GOLD.exists():
        pytest.skip("the sample articles are not beside this checkout")
    published = {"003": "2025-11-25", "004": "2025-11-24"}
    for article in json.loads(GOLD.read_text("utf-8"))["articles"]:
        for said in article["date_expressions"]:
            anchor = published.get(article["id"][:3])
            # Dates counted from a post inside the article, or from another article, have an anchor of their own.
            if said["role"] == "event" and (said["anchor"] is None or said["anchor"] == anchor):
                assert read_date(said["quote"], anchor).edtf == said["value"], said["quote"]
