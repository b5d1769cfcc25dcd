"""Who took part: found among the entities, made anew, or only described."""

from __future__ import annotations

from pathlib import Path

from curator.model.lines import Filter
from curator.model.views import participants
from curator.services import reading
from curator.services.workspace import Workspace
from tests.builders import item
from tests.desk import AtTheDesk
from tests.keyboard import at_the_keyboard


async def test_candidates_come_with_score_and_reason(record: Path) -> None:
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.open_article(2)
        await c.new_event("Rare Trip", "visit")
        before = c.draft.state
        await c.find("Lt-Gen S M Kamr-ul-Hassan")
        await c.press("w")
        line = next(
            line for line in c.screen().splitlines() if "S M Kamrul Hasan" in line and "person" in line
        )
        assert "N20" in line
        score = next(word for word in line.split() if word.startswith(("0.", "1.")))
        assert 0.8 < float(score) <= 1
        assert line.split(score)[1].strip(" │┃"), "a reason stands beside the score"
        await c.press("ctrl+u")
        await c.type("zzzz")
        await c.wait_for("make a new entity of this name")
        assert "describe only" in c.screen()
        await c.press("escape")
        assert c.draft.state == before


async def test_the_same_entity_again_is_one_more_claim(record: Path, bob: Workspace) -> None:
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.open_article(4)
        await c.new_event("The call comes", "meeting")
        await c.find("General Sahir Shamshad Mirza")
        await c.press("w", "enter")
        await c.answer("visitor")
        await c.press("w", "enter")
        await c.answer("Sahir Shamshad Mirza")
        assert "take part already" in c.said()
        await c.press("K")
        await c.find("General Sahir Shamshad Mirza")
        await c.press("w")  # the event has met him under these very words
        assert c.said().startswith("visitor: one more quote, “General Sahir Shamshad Mirza”")
        assert c.row("visitor").mark == "●2"
        await c.press("s")
        await c.wait_for("E7.1 saved")
    event = item(bob, "event", 7)
    (who,) = participants(event)
    assert {claim.article for claim in event.claims_on(who.claim_path)} == {
        item(bob, "article", 3).uid,
        item(bob, "article", 4).uid,
    }


async def test_a_new_entity_is_made_on_the_spot(record: Path, bob: Workspace) -> None:
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.open_article(4)
        await c.new_event("Each side says", "armed clash")
        await c.find("the Taliban")
        await c.press("w", "ctrl+n")
        await c.answer("organisation")
        await c.press("ctrl+u")
        await c.answer("Islamic Emirate of Afghanistan")
        await c.press("enter")
        await c.press("s")
        await c.wait_for("E7.1 saved")
    (who,) = participants(item(bob, "event", 7))
    made = reading.state(bob, who.entity or "")
    assert (made.text("name"), made.text("kind")) == ("Islamic Emirate of Afghanistan", "organisation")
    assert [slots["name"].text for slots in made.under("alias").values()] == ["the Taliban"]
    assert who.as_named == "the Taliban"


async def test_somebody_may_only_be_described_and_named_later(record: Path, bob: Workspace) -> None:
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.open_article(2)
        await c.new_event("Lt-Gen Hassan was at General Headquarters", "visit")
        await c.find("senior army officers")
        await c.press("w", "ctrl+o")
        await c.answer("delegation")
        await c.press("s")
        await c.wait_for("E7.1 saved")
        (who,) = participants(item(bob, "event", 7))
        assert (who.entity, who.description, who.role) == (None, "senior army officers", "delegation")
        assert [claim.quote for claim in item(bob, "event", 7).claims_on(who.claim_path)] == [who.description]
        await c.light("delegation")
        await c.press("enter", "enter", "ctrl+u")  # once to open them, once for who it was
        await c.answer("Bangladesh Army")
        await c.press("s")
        await c.wait_for("E7.2 saved")
    event = item(bob, "event", 7)
    (named,) = participants(event)
    assert named.uid == who.uid
    assert reading.names(bob, [named.entity or ""]) == {named.entity: "Bangladesh Army"}
    (claim,) = event.claims.values() if len(event.claims) == 1 else event.claims_on(named.claim_path)
    assert (claim.quote, claim.stated_value) == ("senior army officers", named.entity)


async def test_role_post_side_name_and_number_are_edited_in_the_row(record: Path, bob: Workspace) -> None:
    (before, *_) = participants(item(bob, "event", 6))
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.open_article(3)
        await c.open_event("E6")
        await c.light("visitor")
        assert "post or rank" not in c.screen()
        await c.press("enter")  # opens them: one row for each part
        for label, text in (
            ("  post or rank", "Chief of the Naval Staff"),
            ("  side", "Pakistan"),
            ("  as named", "the admiral"),
            ("  how many", "1"),
        ):
            await c.light(label)
            await c.press("enter", "ctrl+u")
            await c.answer(text)
        await c.light("  role")
        await c.press("enter")
        assert "host country" not in c.screen()  # a person cannot play it
        await c.answer("observer")
        await c.press("s")
        await c.wait_for("saved")
    after = next(who for who in participants(item(bob, "event", 6)) if who.uid == before.uid)
    assert (after.role, after.post, after.side) == ("observer", "Chief of the Naval Staff", "Pakistan")
    assert (after.as_named, after.count, after.entity) == ("the admiral", "1", before.entity)


async def test_a_post_is_taken_from_the_article_and_one_participant_is_open_at_a_time(
    record: Path, bob: Workspace
) -> None:
    (visitor, *_) = participants(item(bob, "event", 6))
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.open_article(3)
        await c.open_event("E6")
        await c.light("visitor")
        await c.press("enter")
        await c.light("  post or rank")
        await c.press("shift+tab", "shift+tab")
        await c.find("Chief of the Naval Staff")
        await c.press("c")
        assert "Chief of the Naval Staff" in c.row("visitor").value
        await c.light("host")
        await c.press("enter")
        assert [row.label for row in c.bench.form.rows].count("  post or rank") == 1
        assert c.row("  post or rank").value == "Chief of Army Staff"  # the host's
        await c.light("  role")
        await c.press("delete")
        assert "nothing to take away" in c.said()
        await c.press("s")
        await c.wait_for("saved")
    after = next(who for who in participants(item(bob, "event", 6)) if who.uid == visitor.uid)
    assert after.post == "Chief of the Naval Staff"


async def test_taken_away_with_everything_said_of_them_and_brought_back(record: Path, bob: Workspace) -> None:
    before = item(bob, "event", 6)
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.open_article(3)
        await c.open_event("E6")
        await c.light("host")
        await c.press("delete")
        assert "Taken away" in c.said()
        assert len(c.draft.participants) == len(participants(before)) - 1
        assert "host is missing" in c.screen()
        await c.press("u")
        assert c.draft.state == before
        await c.press("r", "s")
        await c.wait_for("saved")
    after = item(bob, "event", 6)
    gone = {who.uid for who in participants(before)} - {who.uid for who in participants(after)}
    assert len(gone) == 1
    assert not [claim for claim in after.claims.values() if gone & set(claim.path.split("/"))]


async def test_a_missing_role_is_filled_from_its_row(record: Path, bob: Workspace) -> None:
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.open_article(1)
        await c.new_event("Kamrul Hasan began with", "meeting")
        await c.light("host")
        await c.press("enter")
        await c.answer("Asim Munir")
        assert c.row("host").value == "Syed Asim Munir"
        assert [who.role for who in c.draft.participants] == ["host"]


async def test_beginnings_are_enough_and_somebody_doubtful_is_never_lit(record: Path) -> None:
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.open_article(3)
        await c.new_event("Makers of tanks", "visit")
        await c.press("w", "enter")
        await c.type("khatt")
        await c.press("enter")
        assert "Shakir Ullah Khattak" in c.screen()
        await c.answer("visitor")
        assert c.row("visitor").value.startswith("Shakir Ullah Khattak")
        await c.press("w", "enter")
        await c.type("Kamrul Mirza Rahman")
        lit = [line for line in c.screen().splitlines() if "│ > " in line and "new" in line]
        assert lit, "enter must not mean somebody else"


async def test_a_new_entity_is_not_made_before_the_last_question_is_answered(
    record: Path, bob: Workspace
) -> None:
    before = reading.entity_count(bob, Filter())
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.open_article(3)
        await c.new_event("Makers of tanks", "visit")
        draft = c.draft.state
        await c.find("The army press desk")
        await c.press("w", "ctrl+n")
        await c.answer("organisation")
        await c.press("enter")
        assert "Role in the visit" in c.screen()
        await c.press("escape")
        assert c.draft.state == draft
    assert reading.entity_count(bob, Filter()) == before
