"""The day of the event that a report tells of, among all the days it names."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.model.suggestions import Region
from curator.rules.events.dates import rank

REPORTS = [
    (
        "2016-01-11",
        "A 24-year-old man was shot and killed early Sunday morning outside a bar in Dayton, police said Monday.\n\n"
        "Officers were called to Main Street about 2 a.m. on reports of gunfire.",
        "2016-01-10",
    ),
    (
        "2016-01-11",
        "Posted: Jan 11, 2016\n\nPolice say a suspect was arrested Monday in connection with the Friday night"
        " shooting of"
        " a teenager.\n\nJohn Doe, 22, will appear in court on Wednesday.",
        "2016-01-08",
    ),
    (
        "2015-06-22",
        "One person is dead and two are injured after an overnight shooting on the north side.\n\nPolice"
        " responded about"
        " 1:30 a.m. to the 400 block of Elm.",
        "2015-06-22",
    ),
    (
        "2014-11-05",
        "A man accused of shooting his neighbor on Oct. 12 was ordered to stand trial Tuesday.\n\nThe hearing was held"
        " before a judge. Police said the shooting occurred at about 8 p.m. Oct. 12.",
        "2014-10-12",
    ),
    (
        "2015-02-09",
        "A Lansing teenager died Sunday, four days after he was shot at a party, police said.",
        "2015-02-04",
    ),
    (
        "2015-07-14",
        "A 2-year-old girl shot on July 4 is out of the hospital, her mother said Tuesday.",
        "2015-07-04",
    ),
    (
        "2014-12-29",
        "The man's body was discovered December 20 in a wooded area, according to a news release issued Monday.",
        "2014-12-20",
    ),
    (
        "2025-11-25",
        "The general met the army chief on Sunday in Dhaka.\n\nHe had visited in January this year, and is expected to"
        " return on Friday.",
        "2025-11-23",
    ),
    (
        "2025-11-25",
        "The minister, born on 3 May 1960, said on Monday that talks would go on. He met his counterpart on 21"
        " November.",
        "2025-11-21",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("published", "text", "day"), REPORTS)
def test_the_day_of_the_event_comes_first(published: str, text: str, day: str) -> None:
    assert rank(text, published)[0].value == day


def test_a_guess_closes_the_list_and_says_that_it_is_one() -> None:
    *_, before, last = rank("The general met the army chief on Sunday in Dhaka.", "2025-11-25")
    assert [before.value, last.value] == ["2025-11-25", "2025-11-24"]
    assert before.rule == last.rule == "guess"
    assert "guess" in last.flag


def test_without_a_publication_date_there_is_no_guess() -> None:
    assert rank("The general met the army chief on Sunday.", None) == ()
    assert [one.value for one in rank("They met on 5 May 2024.", None)] == ["2024-05-05"]


def test_what_lies_outside_the_story_or_ahead_is_no_candidate() -> None:
    text = "They met on Sunday. They will meet on Friday.\n\nOther news: a man was shot on 3 November 2025."
    outside = Region(text.index("Other"), len(text), "appended_story")
    days = [one.value for one in rank(text, "2025-11-25", [outside]) if one.rule != "guess"]
    assert days == ["2025-11-23"]


@given(st.text(max_size=200), st.sampled_from([None, "2025-11-25", "2025", "9999-12-31", "0001-01-01"]))
def test_each_day_is_a_candidate_once(text: str, published: str | None) -> None:
    days = [one.value for one in rank(f"{text} on Sunday, 5 May 2024 {text}", published)]
    assert len(days) == len(set(days))
