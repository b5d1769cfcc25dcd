"""Words of the article become values of the event, with the quote that says so."""

from __future__ import annotations

from pathlib import Path

import pytest

from curator.services import reading
from curator.services.workspace import Workspace, create_record, open_record
from tests.builders import import_texts, item
from tests.desk import AtTheDesk
from tests.keyboard import at_the_keyboard

SCRIPTS = """👨‍👩‍👧‍👦 দুই পক্ষের বৈঠক 💩

জেনারেল ওয়াকার-উজ-জামান met Zoe\u0301 Muller in the Cafe\u0301 Dhaka 🇧🇩 on 14 January 2025, the \u202etroops\u202c said.
"""


def text_of(workspace: Workspace, uid: str) -> str:
    return reading.article_text(workspace, uid)[1]


async def test_value_and_claim_are_filled_together(record: Path, bob: Workspace) -> None:
    article = item(bob, "article", 4)
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.open_article(4)
        await c.new_event("saw the army chief on Oct. 28", "meeting")
        assert "type: meeting" in c.said()
        await c.find("Oct. 28")
        await c.press("d")
        assert "2025-10-28" in c.said()
        assert (
            "Nobody has confirmed that date" in c.said()
        )  # the year is that of a line in the article's head
        await c.find("General Sahir Shamshad Mirza")
        await c.press("w", "enter")
        await c.answer("visitor")
        assert c.said().startswith("visitor: Sahir Shamshad Mirza")
        await c.find("Dhaka with a delegation")
        await c.press("p", "ctrl+u")
        await c.answer("Dhaka")
        assert c.row("place").mark == "●1"
        await c.press("s")
        await c.wait_for("E7.1 saved")
    event = item(bob, "event", 7)
    text = text_of(bob, article.uid)
    quotes = {claim.path.split("/")[0]: claim for claim in event.claims.values()}
    assert {path: claim.quote for path, claim in quotes.items()} == {
        "type": "saw the army chief on Oct. 28",
        "date": "Oct. 28",
        "participant": "General Sahir Shamshad Mirza",
        "place": "Dhaka with a delegation",
    }
    for claim in quotes.values():
        assert (claim.start, claim.article) == (text.index(claim.quote), article.uid)
        assert text[claim.start : claim.end] == claim.quote
    assert quotes["place"].stated_value == event.text("place")
    assert reading.names(bob, [event.text("place")]) == {event.text("place"): "Dhaka"}
    assert quotes["type"].stated_value == "meeting"


async def test_offsets_are_code_points_behind_every_script(tmp_path: Path) -> None:
    record = tmp_path / "record.db"
    made = create_record(record, "ada")
    import_texts(made, tmp_path, {"a.md": f"---\noutlet: The Daily\nid: a.md\n---\n{SCRIPTS}"})
    made.close()
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.open_article(1)
        await c.new_event("বৈঠক", "meeting")
        await c.find("14 January 2025")
        await c.press("d")
        for words, name, role in (
            ("ওয়াকার-উজ-জামান", "Waker-Uz-Zaman", "host"),
            ("Zoe\u0301 Muller", "Zoë Müller", "visitor"),
        ):
            await c.find(words)
            await c.press("w", "ctrl+n")
            await c.answer("person")
            await c.press("ctrl+u")
            await c.answer(name)
            await c.answer(role)
        await c.find("Cafe\u0301 Dhaka 🇧🇩")
        await c.press("p", "ctrl+n", "ctrl+u")
        await c.answer("Café Dhaka")
        await c.press("v")
        await c.wait_for("E1.1 verified")
    read = open_record(record, "ada")
    event, article = item(read, "event", 1), item(read, "article", 1)
    text = text_of(read, article.uid)
    read.close()
    wanted = ("বৈঠক", "14 January 2025", "ওয়াকার-উজ-জামান", "Zoe\u0301 Muller", "Cafe\u0301 Dhaka 🇧🇩")
    found = {claim.quote: (claim.start, claim.end) for claim in event.claims.values()}
    assert found == {words: (text.index(words), text.index(words) + len(words)) for words in wanted}
    assert event.text("date") == "2025-01-14"


async def test_half_a_letter_is_never_quoted(tmp_path: Path) -> None:
    record = tmp_path / "record.db"
    made = create_record(record, "ada")
    import_texts(made, tmp_path, {"a.md": f"---\noutlet: The Daily\nid: a.md\n---\n{SCRIPTS}"})
    made.close()
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.open_article(1)
        await c.press("shift+right", "e")
        await c.answer("other")
        await c.press("s")
        await c.wait_for("E1.1 saved")
    read = open_record(record, "ada")
    (claim,) = item(read, "event", 1).claims.values()
    read.close()
    assert claim.quote == "👨‍👩‍👧‍👦"


async def test_typed_without_a_quote_it_is_unsourced_and_listed(record: Path, bob: Workspace) -> None:
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.open_article(7)
        await c.new_event("A direct line saves the detour", "other")
        await c.press("p", "enter")  # by hand, not from the article
        await c.answer("Chittagong")
        assert "unsourced" in c.said()
        await c.light("date")
        await c.press("enter")
        await c.answer("about 2025")
        assert (c.row("place").mark, c.row("date").mark) == ("○", "○")
        await c.press("v")
        assert "place: no quote says so" in c.screen()
        assert "date: no quote says so" in c.screen()
        assert "2 to do before verify" in c.said() or "3 to do before verify" in c.said()
        await c.press("s")
        await c.wait_for("E7.1 saved")
    event = item(bob, "event", 7)
    assert event.text("date") == "2025~"
    assert {claim.path for claim in event.claims.values()} == {"type"}


async def test_words_without_a_day_become_a_vague_claim_and_the_line_says_why(
    record: Path, bob: Workspace
) -> None:
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.open_article(1)
        await c.new_event("On Tuesday he was shown into", "meeting")
        await c.find("On Tuesday")
        await c.press("d")
        assert "gives no date" in c.said()
        assert "publication date" in c.said()
        assert c.row("date").mark == "?"
        await c.press("s")
        await c.wait_for("E7.1 saved")
    event = item(bob, "event", 7)
    (claim,) = event.claims_on("date")
    assert (claim.quote, claim.stated_value, event.text("date")) == ("On Tuesday", None, "")
    assert claim.basis is not None
    assert (claim.basis.words, claim.basis.anchor) == ("On Tuesday", None)


async def test_with_a_publication_date_a_weekday_is_a_day(record: Path, bob: Workspace) -> None:
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.open_article(3)
        await c.new_event("received it in Dhaka on Sunday", "meeting")
        await c.find("on Sunday")
        await c.press("d")
        assert "date: 2025-11-23" in c.said()
        assert c.row("date").value.startswith("2025-11-23")
        await c.press("s")
        await c.wait_for("E7.1 saved")
    (claim,) = item(bob, "event", 7).claims_on("date")
    assert claim.stated_value == "2025-11-23"
    assert claim.basis is not None
    assert (claim.basis.words, claim.basis.anchor) == ("on Sunday", "2025-11-25")


async def test_a_weekday_that_does_not_fit_is_said(record: Path) -> None:
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.open_article(3)
        await c.new_event("Courtesy call by the Chief of the Naval Staff", "meeting")
        await c.find("9 October 2025 (Sunday)")
        await c.press("d")
        assert "Thursday" in c.said()
        assert "2025-11-09" in c.said()


async def test_another_article_agrees_or_disagrees_and_nothing_is_lost(record: Path, bob: Workspace) -> None:
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.open_article(3)
        await c.new_event("Makers of tanks", "visit")
        await c.find("on Sunday")
        await c.press("d", "J")
        await c.find("on November 23, 2025")
        await c.press("d")
        assert c.row("date").mark == "●2"
        await c.find("Updated 24 November 2025")
        await c.press("d")
        await c.wait_for("date: which value stands?")
        await c.answer("decide later")
        assert c.said() == "date stays 2025-11-23; the claim of 2025-11-24 is kept beside it"
        assert c.row("date").mark == "!"
        await c.press("s")
        await c.wait_for("E7.1 saved")
        assert "! draft" in c.screen()
    event = item(bob, "event", 7)
    stated = {claim.stated_value for claim in event.claims_on("date")}
    assert {"2025-11-23", "2025-11-24"} <= stated
    assert event.text("date") == "2025-11-23"


async def test_escape_at_the_question_which_value_stands_changes_nothing(record: Path) -> None:
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.open_article(3)
        await c.new_event("Makers of tanks", "visit")
        await c.find("on Sunday")
        await c.press("d")
        before = c.draft.state
        await c.find("October 26 this year")
        await c.press("d", "escape")
        assert c.draft.state == before


async def test_contested_is_settled_with_a_reason_and_then_verified(record: Path, bob: Workspace) -> None:
    stated = {claim.uid: claim.stated_value for claim in item(bob, "event", 5).claims_on("date")}
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.open_article(3)
        await c.open_event("E5")
        await c.press("v")
        await c.wait_for("the sources disagree")
        await c.press("enter", "l")
        await c.answer("2025-10-26")
        await c.answer("The host was received on the 26th.")
        assert c.row("date").mark == "◆"
        await c.press("v")
        await c.wait_for("E5.2 verified")
    event = item(bob, "event", 5)
    assert {claim.uid: claim.stated_value for claim in event.claims_on("date")} == stated
    assert event.text("state") == "verified"
    assert "The host was received on the 26th." in event.text("date/reason")


async def test_a_quote_for_the_lit_row(record: Path, bob: Workspace) -> None:
    before = len(item(bob, "event", 3).claims_on("place"))
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.open_article(3)
        await c.open_event("E3")
        await c.light("place")
        await c.press("shift+tab", "shift+tab")
        await c.find("army chief of Bangladesh")
        await c.press("c")
        assert c.said() == "place: one more quote, “army chief of Bangladesh”"
        await c.find("army chief of Bangladesh")
        await c.press("c")
        assert "cited already" in c.said()
        await c.light("outcome")
        await c.press("shift+tab", "shift+tab")
        await c.find("the army chief")
        await c.press("c")  # an empty row takes the words as its value
        assert c.row("outcome").value == "the army chief"
        await c.press("s")
        await c.wait_for("E3.2 saved")
    claims = item(bob, "event", 3).claims_on("place")
    assert len(claims) == before + 1
    assert claims[-1].quote == "army chief of Bangladesh"


async def test_a_field_with_many_values_holds_each_once(record: Path, bob: Workspace) -> None:
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.open_article(3)
        await c.new_event("Makers of tanks", "visit")
        for words in ("defence cooperation", "train its fighter pilots", "Openings for defence cooperation"):
            await c.find(words)
            await c.press("o")
            await c.answer("training" if "train" in words else "defence coop")
        await c.light("topics")
        await c.press("down", "enter")  # with nothing selected, enter on a row adds another value
        await c.answer("border")
        await c.press("s")
        await c.wait_for("E7.1 saved")
    event = item(bob, "event", 7)
    found = {
        slots[""].text: len(event.claims_on(f"topics/{uid}")) for uid, slots in event.under("topics").items()
    }
    assert found == {"defence_cooperation": 2, "training": 1, "border": 0}


async def test_counts_and_words_are_checked_where_they_are_typed(record: Path, bob: Workspace) -> None:
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.open_article(4)
        await c.new_event("troops of Pakistan and Afghanistan shot", "armed clash")
        await c.find("At least five")
        await c.light("killed")
        await c.press("enter")
        await c.answer("a few")
        await c.wait_for("✗")
        assert "a few" in c.screen()
        await c.press("ctrl+u")
        await c.answer("5/7/9")
        assert "5" in c.row("killed").value
        await c.press("s")
        await c.wait_for("E7.1 saved")
    assert item(bob, "event", 7).text("killed") == "5/7/9"


@pytest.mark.parametrize("key", ["1", "i"])
async def test_a_field_of_another_type_says_so(record: Path, key: str) -> None:
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.open_article(1)
        await c.find("Rawalpindi")
        await c.press(key)
        assert "visit has no field" in c.said()
        assert not c.draft.dirty
