"""Whether an article tells an event of the record, and whether two events may be one."""

from __future__ import annotations

from curator.model.suggestions import DateFound
from curator.rules.dates import bounds
from curator.rules.likeness import alike_events, told_events
from curator.rules.likeness.told_events import Known, Story, Taker
from curator.rules.likeness.told_names import NamesTold

MIRZA, YUNUS = Taker("m", "person", "Sahir Shamshad Mirza"), Taker("y", "person", "Muhammad Yunus")
DHAKA = Taker("d", "place", "Dhaka")
TEXT = "General Sahir Shamshad Mirza met Muhammad Yunus in Dhaka on {}. " + "Much else was said there. " * 40


def story(date: str, words: str, *, named: tuple[Taker, ...] = (MIRZA, YUNUS, DHAKA)) -> Story:
    text = TEXT.format(words)
    told = NamesTold(text, [(0, 28)])
    places = {taker.entity: told.places([taker.name], taker.kind) for taker in named}
    found = DateFound(text.index(words), text.index(words) + len(words), words, date or None, "test", "")
    return Story(text, places, (found,), bounds("2025-10-27"))


def event(date: str, *who: Taker, alike: float = 0.0) -> Known:
    return Known(who, (DHAKA,), bounds(date), date, ("met",), alike)


def test_people_place_and_day_say_that_it_is_told() -> None:
    found = told_events.told(story("2025-10-26", "October 26"), event("2025-10-26", MIRZA, YUNUS))
    assert found is not None
    assert found.score > 0.9
    assert found.why == "Mirza, Yunus; Dhaka; 26 Oct 2025"


def test_a_day_that_differs_a_little_is_said_and_still_offered() -> None:
    found = told_events.told(story("2025-10-28", "October 28"), event("2025-10-26", MIRZA, YUNUS))
    assert found is not None
    assert found.why.endswith("28 Oct here, 26 Oct 2025 there")


def test_the_same_people_meet_again_in_another_season() -> None:
    assert told_events.told(story("2025-10-26", "October 26"), event("2025-03-02", MIRZA, YUNUS)) is None


def test_somebody_else_on_another_day_is_another_event() -> None:
    ashraf = Taker("a", "person", "Naveed Ashraf")
    assert told_events.told(story("2025-10-26", "October 26"), event("2025-10-24", ashraf, YUNUS)) is None


def test_a_year_beside_the_names_speaks_against_no_day() -> None:
    found = told_events.told(story("1971", "1971"), event("2025-10-26", MIRZA, YUNUS))
    assert found is not None
    assert "1971" not in found.why


def test_an_article_that_names_nobody_tells_nothing() -> None:
    assert (
        told_events.told(story("2025-10-26", "October 26", named=(DHAKA,)), event("2025-10-26", MIRZA))
        is None
    )


def test_a_surname_counts_where_the_full_name_stands_too() -> None:
    told = NamesTold("Sahir Shamshad Mirza spoke. Mirza left.", [])
    assert told.places(["Sahir Shamshad Mirza", "Mirza"], "person") == ((0, 20), (28, 33))
    assert NamesTold("Mirza left.", []).places(["Sahir Shamshad Mirza", "Mirza"], "person") == ()


def test_a_name_in_another_spelling_is_found() -> None:
    told = NamesTold("Lt-Gen S M Kamr-ul-Hassan came.", [(0, 25)])
    assert told.places(["S M Kamrul Hasan"], "person") == ((0, 25),)
    assert NamesTold("Admiral M. Nazmul Hassan came.", [(0, 24)]).places(["S M Kamrul Hasan"], "person") == ()


def test_two_events_of_the_same_people_and_day_may_be_one() -> None:
    one, other = event("2025-10-26", MIRZA, YUNUS), event("2025-10", MIRZA, YUNUS)
    found = alike_events.alike(one, other, one_kind=True)
    assert found is not None
    assert found.why == "Mirza, Yunus; Dhaka; Oct 2025"
    assert alike_events.alike(one, event("2025-01-03", MIRZA, YUNUS), one_kind=True) is None
    assert alike_events.alike(one, event("2025-11-20", MIRZA), one_kind=False) is None
