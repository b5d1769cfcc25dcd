"""Dates of real articles, against what people marked in them."""

from __future__ import annotations

import pytest

from bench.dates_scored import Score, score_gum
from curator.model.suggestions import DateFound
from curator.rules import story
from curator.rules.calendar.finding import find_dates
from tests.gold import SEEDS, SHARED, needs_gold, read_gold

PUBLISHED = {"003": "2025-11-25", "004": "2025-11-24"}
GUM = SHARED / "data" / "gum_news.json"


def found(article: str) -> tuple[DateFound, ...]:
    text = (SEEDS / article).read_bytes().decode()
    return find_dates(text, PUBLISHED.get(article[:3]), story.regions(text))


@needs_gold
def test_every_date_of_an_event_is_right_or_flagged() -> None:
    wrong, counted = [], 0
    for article in read_gold()["articles"]:
        dates = found(article["id"])
        for said in article["date_expressions"]:
            if said["role"] != "event":
                continue
            counted += 1
            here = [one for one in dates if one.start < said["end"] and said["start"] < one.end]
            if not here or not all(one.value in (None, said["value"]) or one.flag for one in here):
                wrong.append((article["id"], said["quote"], [one.value for one in here]))
    assert counted == 16
    assert wrong == []


@needs_gold
def test_durations_and_vague_words_give_no_date() -> None:
    for article in read_gold()["articles"]:
        dates = found(article["id"])
        for said in article["date_expressions"]:
            if said["role"] in ("vague", "duration") and said["value"] is None:
                here = [one for one in dates if one.start < said["end"] and said["start"] < one.end]
                assert [one.value for one in here if one.value] == [], said["quote"]


@needs_gold
def test_a_wrong_weekday_is_flagged_and_the_stamp_of_the_post_offered() -> None:
    (article,) = (one["id"] for one in read_gold()["articles"] if one["id"].startswith("003"))
    (date,) = (one for one in found(article) if one.words.startswith("9 October 2025"))
    assert (date.value, date.alternatives[0]) == ("2025-10-09", "2025-11-09")
    assert "not a Sunday" in date.flag


@pytest.mark.skipif(not GUM.is_file(), reason="the marked news texts are not here")
def test_dates_of_marked_news() -> None:
    def calendar(text: str, published: str | None) -> list[tuple[int, int, str | None, tuple[str, ...]]]:
        return [
            (one.start, one.end, None if "/" in (one.value or "") else one.value, one.alternatives)
            for one in find_dates(text, published)
        ]

    score: Score = score_gum(GUM, calendar)
    assert score.gold > 170
    assert score.f >= 0.92
    assert score.right_if_found >= 0.97
    assert score.second_if_found >= 0.98
