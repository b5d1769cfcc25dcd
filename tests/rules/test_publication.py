"""When an article says it was published; and what it must never be taken for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.model.suggestions import DateFound
from curator.rules import story
from curator.rules.stories import publication
from tests.gold import SEEDS, needs_gold, read_gold

TODAY = "2026-01-31"
BODY = (
    "Two ferries were moved to the northern quay after the storm, the harbour master of Kalmar said on Monday.\n\n"
    "Engineers inspected the damaged pier through the night, and the council met to vote on money for repairs.\n\n"
    "Fishermen complained that the harbour had warned of the danger for years, and that nobody had listened.\n"
)


def offered(text: str, today: str = TODAY) -> tuple[DateFound, ...]:
    return publication.offered(text, story.regions(text), today)


def values(text: str) -> list[str | None]:
    return [found.value for found in offered(text) if not found.flag]


def flags(text: str) -> dict[str | None, str]:
    return {found.value: found.flag for found in offered(text) if found.flag}


@needs_gold
def test_the_articles_of_the_gold_record() -> None:
    for article in read_gold()["articles"]:
        text = (SEEDS / article["id"]).read_bytes().decode()
        stated = article["publication_date"]["edtf"]
        assert values(text) == ([stated] if stated else []), article["id"]
        assert flags(text) == {}


@pytest.mark.parametrize(
    "line",
    [
        "Monday, November 3, 2025",
        "Published: 3 November 2025",
        "Published : Nov 3, 2025, 10:15 AM",
        "Published 9:00 a.m. ET Nov. 3, 2025",
        "Posted on November 3, 2025 at 10:15 pm",
        "Last Updated : 3 Nov, 2025, 10:30 PM IST",
        "UPDATED: Nov. 3rd, 2025",
        "Mon 3 Nov 2025 10.30 GMT",
        "Kalmar | 3 November 2025 | 10:15",
        "2025-11-03T10:15:00Z",
        "Nils Holm, Kalmar, November 3, 2025",
        "By Nils Holm | 3 November 2025",
        "Posted by Nils Holm on November 3, 2025",
        "https://example.org/news/2025/11/03/ferries-moved",
        "প্রকাশ: ৩ নভেম্বর ২০২৫, ১০:৩০",
        "৩ নভেম্বর ২০২৫",
        "Mon Nov 3, 2025 10:12 PM Last update on: Mon Nov 3, 2025 10:15 PM",
        "November 3, 2025 by admin 2 Comments",
        "By KPNS | Updated: November 3, 2025 14:55 IST",
    ],
)
def test_days_below_a_headline(line: str) -> None:
    text = f"Ferries moved after storm in Kalmar\n{line}\n\n{BODY}"
    (found,) = offered(text)
    assert (found.value, found.flag, found.use) == ("2025-11-03", "", "publication")
    assert text[found.start : found.end] == found.words
    assert found.words in line
    assert found.why


@pytest.mark.parametrize(
    ("dateline", "value"),
    [
        ("KALMAR, Nov. 3, 2025 (TT) —", "2025-11-03"),
        ("KALMAR, 3 NOV 89 (TT) --", "1989-11-03"),
        ("KALMAR, 3 NOV 24 (TT) --", "2024-11-03"),
    ],
)
def test_days_of_datelines(dateline: str, value: str) -> None:
    assert values(f"Ferries moved\n\n{dateline} {BODY}") == [value]


@pytest.mark.parametrize(
    "text",
    [
        BODY,
        f"Ferries moved after storm\n\nKALMAR, Nov 3 (TT) — {BODY}",
        f"Ferries moved after storm\n\nThe quay on November 3, 2025. (Photo: TT)\n\n{BODY}",
        f"{BODY}\nNovember 3, 2025\n\n{BODY}",
        f"Ferries moved on November 3, 2025\n\n{BODY}",
        f"{BODY}\nFerries are back — Kalmar Harbour (@KalmarHarbour) November 3, 2025\n\n{BODY}",
        f"{BODY}\nRelated\n\nOslo opens its tunnel\nNovember 3, 2025\n\nVolcano wakes in Sicily\nNovember 4, 2025\n",
    ],
)
def test_what_is_no_day_of_publication(text: str) -> None:
    assert offered(text) == ()


def test_a_glued_story_keeps_its_day_for_itself() -> None:
    other = (
        "Five hurt as bridge falls in Porto\n\nPublished 6 December 2025\nFollow\n\n"
        "PORTO, Dec. 6, 2025 (Lusa) — A footbridge fell on Friday, and firemen pulled five people from the river.\n"
    )
    assert values(f"Ferries moved\n\nUpdated 3 November 2025\n\n{BODY}\n{other}") == ["2025-11-03"]
    assert offered(f"Ferries moved after storm\n\n{BODY}\n{other}") == ()


def test_the_foot_of_a_page_may_say_it_too() -> None:
    assert values(f"{BODY}\nPublished in Kalmar Post, November 3rd, 2025\n") == ["2025-11-03"]
    assert values("সভা\n\n" + "সেনাপ্রধান বৈঠক করেন।\n" * 3 + "বাংলাদেশ সময়: ০০১৫ ঘণ্টা, নভেম্বর ৩, ২০২৫\n") == [
        "2025-11-03"
    ]


def test_the_day_of_a_masthead_gives_way_to_what_the_page_says_of_the_article() -> None:
    text = f"Saturday, 31 January, 2026\n\nFerries moved after storm\n\nPublished: 3 November 2025\n\n{BODY}"
    assert values(text) == ["2025-11-03"]
    assert flags(text) == {"2026-01-31": "the article also says 2025-11-03"}


def test_files_and_pages_may_differ_by_a_day() -> None:
    text = f" date 2025-11-03 Ferries moved\nPublished 4 November 2025\n\n{BODY}"
    assert values(text) == ["2025-11-04", "2025-11-03"]


def test_a_year_of_two_digits_is_not_after_today() -> None:
    (found,) = offered(f"Ferries moved\n31/10/89\n\n{BODY}")
    assert found.value == "1989-10-31"
    (found,) = offered(f"Ferries moved\n11/02/89\n\n{BODY}")
    assert (found.value, set(found.alternatives)) == (None, {"1989-11-02", "1989-02-11"})


def test_first_published_comes_before_updated() -> None:
    text = f"Ferries moved\nUpdated 5 November 2025\nPublished 3 November 2025\n\n{BODY}"
    assert values(text) == ["2025-11-03", "2025-11-05"]


def test_a_dateline_may_be_a_little_older_than_its_page() -> None:
    text = f"Ferries moved\nPublished 4 November 2025\n\nKALMAR, Nov. 3, 2025 (TT) — {BODY}"
    assert values(text) == ["2025-11-04", "2025-11-03"]


def test_days_that_contradict_each_other_are_flagged() -> None:
    text = (
        f"date: 2025-11-03\nurl: https://example.org/1\n\nFerries moved\nPublished: 9 November 2024\n\n{BODY}"
    )
    assert values(text) == []
    assert flags(text) == {
        "2024-11-09": "the article also says 2025-11-03",
        "2025-11-03": "the article also says 2024-11-09",
    }
    text = f"Ferries moved\nPublished 5 November 2025\nUpdated 3 November 2025\n\n{BODY}"
    assert values(text) == []


def test_a_day_that_has_not_come_is_flagged() -> None:
    text = f"Ferries moved\nPublished: 3 November 2027\n\n{BODY}"
    assert flags(text) == {"2027-11-03": "it lies in the future: today is 2026-01-31"}
    assert values(f"Ferries moved\nPublished: 1 February 2026\n\n{BODY}") == ["2026-02-01"], (
        "it is morning in the east"
    )


def test_a_day_before_what_the_article_reports_is_flagged() -> None:
    told = "The pier fell into the sea on 5 November 2025, and two fishermen drowned."
    text = f"Ferries moved\nPublished: 3 November 2025\n\n{BODY}\n{told}\n"
    assert flags(text) == {"2025-11-03": "the article reports 2025-11-05 as past"}
    post = "Ferries are back — Kalmar Harbour (@KalmarHarbour) November 5, 2025"
    assert list(flags(f"Ferries moved\nPublished: 3 November 2025\n\n{BODY}\n{post}\n")) == ["2025-11-03"]


@pytest.mark.parametrize(
    "told",
    [
        "The council will meet on 5 November 2025 to vote on it.",
        "A meeting was scheduled for 5 November 2025.",
        "The pier is closed until 5 November 2025, the harbour master said.",
        "The pier fell on 1 November 2025, and two fishermen drowned.",
    ],
)
def test_days_to_come_speak_against_nothing(told: str) -> None:
    assert values(f"Ferries moved\nPublished: 3 November 2025\n\n{BODY}\n{told}\n") == ["2025-11-03"]


def test_what_another_story_reports_speaks_against_nothing() -> None:
    other = (
        "Five hurt as bridge falls in Porto\n\nUpdated 6 December 2025\nFollow\n\n"
        "Five hurt as bridge falls in Porto\n\n"
        "PORTO: A footbridge fell on 5 December 2025, and firemen pulled five people from the river, a doctor said.\n"
    )
    assert values(f"Ferries moved\n\nUpdated 3 November 2025\n\n{BODY}\n{other}") == ["2025-11-03"]


def test_a_day_that_can_be_read_in_two_ways_is_left_open() -> None:
    (found,) = offered(f"Ferries moved\nPublished: 03/04/2025\n\n{BODY}")
    assert found.value is None
    assert set(found.alternatives) == {"2025-04-03", "2025-03-04"}
    assert "which one" in found.flag


def test_a_weekday_that_does_not_fit_is_flagged() -> None:
    (found,) = offered(f"Ferries moved\nTuesday, November 3, 2025\n\n{BODY}")
    assert found.value == "2025-11-03"
    assert "Monday" in found.flag


@given(st.text(), st.dates())
def test_any_text_is_read(text: str, today: object) -> None:
    for found in offered(f"{text}\nPublished 3 November 2025\n{text}", str(today)):
        assert found.use == "publication"
        assert found.value or found.flag
