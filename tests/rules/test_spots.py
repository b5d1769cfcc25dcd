"""Finding names and dates in texts: in any script, exactly, and in time that grows with the text and no faster."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from itertools import pairwise
from types import FrameType

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from curator.rules import spots
from curator.rules.spots import find
from tests.gold import SEEDS, needs_gold, read_gold

PIECES = (
    "Dhaka|General|Lt. Gen.|Hasan|S M|HIT|the|of|and|on|in|Tuesday|May|may|23|2025|1971|October|last|year|today|"
    "Recently|2025-11-25|Oct.|28|কামরুলের|ঢাকায়|রোববার|张又侠|访问|’s|-|, |. |\n|(|)|“|e\u0301|👍🏽|\u200d|\x1b|@|/"
).split("|")
texts = st.lists(st.sampled_from([*PIECES, " ", " ", " "]), max_size=40).map("".join)
KNOWN = ("Dhaka", "Kamrul Hasan", "কামরুল", "张又侠", "HIT", "", "-", "The Hasan (HIT)")


def shown(text: str, kind: str, known: Iterable[str] = ()) -> list[str]:
    """The words of the spots of a kind."""
    return [text[spot.start : spot.end] for spot in find(text, known) if spot.kind == kind]


@given(texts, st.booleans())
@example("\n".join(PIECES), True)
def test_spots_are_in_order_apart_and_hold_words(text: str, knowing: bool) -> None:
    found = find(text, KNOWN if knowing else ())
    for one, other in pairwise(found):
        assert one.end <= other.start
    for spot in found:
        assert 0 <= spot.start < spot.end <= len(text)
        words = text[spot.start : spot.end]
        assert words == words.strip()
        assert "\n" not in words


@given(st.text(max_size=80))
def test_any_text_can_be_searched(text: str) -> None:
    find(text, KNOWN)
    spots.lookups(text)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "On Tuesday Lieutenant General S M Kamrul Hasan came to Rawalpindi.",
            ["Lieutenant General S M Kamrul Hasan", "Rawalpindi"],
        ),
        ("They met Lt. Gen. Shakir Ullah Khattak in Dhaka.", ["Lt. Gen. Shakir Ullah Khattak", "Dhaka"]),
        ("The Inter-Services Public Relations (ISPR) said so.", ["Inter-Services Public Relations", "ISPR"]),
        ("It is Bangladesh’s border.", ["Bangladesh"]),
        ("A team met Lt-Gen Kamr-ul-Hassan.", ["Lt-Gen Kamr-ul-Hassan"]),
        ("He called on the Chairman of Heavy Industries Taxila.", ["Heavy Industries Taxila"]),
        (
            "They saw Bangladesh Army Chief General Waker Uz Zaman.",
            ["Bangladesh", "Army Chief General Waker Uz Zaman"],
        ),
        (
            "He met Admiral M. Nazmul Hassan, Karachi and Dhaka.",
            ["Admiral M. Nazmul Hassan", "Karachi", "Dhaka"],
        ),
        ("Talks went on. Officers left. HIT stayed.", ["HIT"]),
        ("Kabul denied it. People in Kabul saw it.", ["Kabul", "Kabul"]),
        ("The President spoke, said the Prime Minister.", []),
        ("On Monday, in May, Theresa came.", ["Theresa"]),
        ("a general came; nobody else did", []),
        ("They asked the US and the WHO, not us; who knows", ["US", "WHO"]),
        ("seen at t.co/A9QmFMHk4F by the G20", ["G20"]),
        ("Big Army Deal Signed Today By Many\nHe left Dhaka for a day.", ["Dhaka"]),
    ],
)
def test_names_are_runs_of_capitals_with_their_ranks(text: str, names: list[str]) -> None:
    assert shown(text, "mention") == names


@pytest.mark.parametrize(
    ("text", "known", "names"),
    [
        ("জেনারেল কামরুলের সঙ্গে, কামরুল হাসানকে", ["কামরুল", "কামরুল হাসান"], ["কামরুলের", "কামরুল হাসানকে"]),
        ("中国国防部长张又侠访问达卡", ["张又侠", "达卡"], ["张又侠", "达卡"]),
        ("وصل الجنرال عاصم منير إلى دكا", ["عاصم منير"], ["عاصم منير"]),
        ("They saw Waker Uz Zaman", ["Waker-Uz-Zaman"], ["Waker Uz Zaman"]),
        ("They hit the wall; Hit it, said HIT", ["HIT"], ["HIT"]),
        ("a dhaka of no name", ["Dhaka"], []),
        ("Pakistan-Bangladesh ties", ["Pakistan", "Bangladesh"], ["Pakistan", "Bangladesh"]),
        (
            "with the Interim Government Muhammad Yunus",
            ["Muhammad Yunus"],
            ["Interim Government", "Muhammad Yunus"],
        ),
        ("with General Muhammad Yunus", ["Yunus"], ["General Muhammad Yunus"]),
        ("Also at Joint Headquarters (JSHQ).", ["Joint Headquarters (JSHQ)"], ["Joint Headquarters (JSHQ)"]),
        ("posted by @BDArmyOfficial", ["BDArmyOfficial"], ["@BDArmyOfficial"]),
        ("Officers left.", ["Officers"], ["Officers"]),
    ],
)
def test_known_names_are_found_in_any_script(text: str, known: list[str], names: list[str]) -> None:
    assert shown(text, "mention", known) == names


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("He came on Tuesday, they said.", ["on Tuesday"]),
        ("Dhaka, 9 October 2025 (Sunday): A delegation", ["9 October 2025 (Sunday)"]),
        ("after an Oct. 28 meeting in November 23, 2025", ["Oct. 28", "in November 23, 2025"]),
        ("On October 26 this year; in August last year", ["On October 26 this year", "in August last year"]),
        ("Recently, they met today and last month.", ["Recently", "today", "last month"]),
        ("date 2025-11-25 or 25/11/2025", ["2025-11-25", "25/11/2025"]),
        ("2025-11-25 2025-11-26", ["2025-11-25", "2025-11-26"]),
        ("the 1971 war; in early 1970s; after 2021", ["1971", "in early 1970s", "2021"]),
        (
            "in recent months, after many years, within months",
            ["in recent months", "after many years", "within months"],
        ),
        (
            "three days ago, over the weekend, late on Friday",
            ["three days ago", "over the weekend", "late on Friday"],
        ),
        ("between 3 and 5 May 2025", ["between 3 and 5 May 2025"]),
        ("২৩ নভেম্বর ২০২৫ ঢাকায়, গত রোববার। সম্প্রতি", ["২৩ নভেম্বর ২০২৫", "গত রোববার", "সম্প্রতি"]),
        ("They may march in the sun; 2000 troops, $1999, 5 men", []),
        ("He may come in May.", ["in May"]),
        ("talks in\nMay 2025", ["May 2025"]),
    ],
)
def test_dates_are_as_long_as_they_can_be_read(text: str, dates: list[str]) -> None:
    assert shown(text, "date") == dates


@given(texts)
def test_everything_known_is_looked_up_first(text: str) -> None:
    """What `find` would find of a name of the record, `lookups` asks for."""
    asked = spots.lookups(text)
    from curator.rules.names import normalise

    for name in ("Dhaka", "Hasan", "কামরুল", "张又侠", "HIT"):
        if set(shown(text, "mention", [name])) - set(shown(text, "mention")):
            assert normalise(name) in asked


@given(texts, st.integers(1, 30))
def test_pieces_hold_the_whole_text(text: str, first: int) -> None:
    pieces = list(spots.chunks(text, first))
    assert "".join(text[start:end] for start, end in pieces) == text
    assert all(start < end for start, end in pieces)


@pytest.mark.parametrize(
    "line", ["Aa Bb ", "5 May ", "2025-11-25 ", "on in at ", "কামরুল ", "中国", "Dhaka. ", "12 ", "("]
)
def test_twice_the_text_takes_about_twice_the_steps(line: str) -> None:
    known = ["Dhaka", "কামরুল হাসান", "中国人"]
    find(line * 300, known)
    assert _steps(line * 2400, known) < 2.5 * _steps(line * 1200, known)


def _steps(text: str, known: list[str]) -> int:
    count = 0

    def step(frame: FrameType, event: str, argument: object) -> None:
        nonlocal count
        count += 1

    sys.setprofile(step)
    try:
        find(text, known)
        spots.lookups(text)
    finally:
        sys.setprofile(None)
    return count


@needs_gold
def test_every_date_of_the_gold_is_a_spot() -> None:
    gold = read_gold()
    missed = []
    for article in gold["articles"]:
        text = (SEEDS / article["id"]).read_bytes().decode()
        dates = [spot for spot in find(text) if spot.kind == "date"]
        said = [span for event in gold["events"] for span in event["date"]["per_source"]]
        for span in [*article["date_expressions"], *(s for s in said if s["article"] == article["id"])]:
            if not any(spot.start < span["end"] and span["start"] < spot.end for spot in dates):
                missed.append(span["quote"])
    # A duration, and two that name no time at all.
    assert set(missed) == {"15-year", "Meanwhile", "has already begun operations"}


@needs_gold
def test_every_mention_of_the_gold_is_a_spot() -> None:
    gold = read_gold()
    known = {name["text"] for entity in gold["entities"] for name in entity["aliases"]}
    for names, most in ((known, 0), (set[str](), 12)):
        missed = []
        for article in gold["articles"]:
            text = (SEEDS / article["id"]).read_bytes().decode()
            found = [spot for spot in find(text, names) if spot.kind == "mention"]
            spans = [m for e in gold["entities"] for m in e["mentions"] if m["article"] == article["id"]]
            missed += [
                span["quote"]
                for span in spans
                if not any(spot.start < span["end"] and span["start"] < spot.end for spot in found)
            ]
        assert len(missed) <= most, missed
