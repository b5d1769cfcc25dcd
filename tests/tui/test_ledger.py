"""The ledger of a field: what every article says, who said so, what is denied; nothing is dropped without a trace."""

from __future__ import annotations

from pathlib import Path

from curator.services.keeping import check
from curator.services.workspace import Workspace
from tests.builders import item
from tests.desk import AtTheDesk
from tests.keyboard import at_the_keyboard


async def test_every_claim_stands_with_its_sentence_article_and_author(record: Path) -> None:
    async with at_the_keyboard(record, person=AtTheDesk, size=(140, 40)) as c:
        await c.open_article(3)
        await c.open_event("E5")
        await c.light("date")
        await c.press("l")
        assert "says 2025-10-26" in c.screen()
        assert "A3 · " in c.screen()
        assert "counted from" in c.screen() or "read by" in c.screen()
        assert "says 2025-10-28" in c.screen()
        joined = " ".join(c.screen().replace("│", " ").split())
        assert "Oct. 28" in joined
        assert "exclude each other" in joined
        await c.press("down", "down", "down", "down", "down")
        assert "revision 1" in c.screen(), "who made the lit claim"
        await c.press("escape")
        assert not c.draft.dirty


async def test_an_article_denies_what_it_is_cited_for_and_is_quoted_as_somebody(
    record: Path, bob: Workspace
) -> None:
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.open_article(3)
        await c.new_event("Makers of tanks", "visit")
        await c.find("on Sunday")
        await c.press("d", "minus")
        assert c.said() == "date: “on Sunday” denies it"
        assert c.row("date").mark == "○"  # denied by the only article that was cited
        await c.press("minus")
        assert "already" in c.said()
        await c.find("the army chief")
        await c.press("quotation_mark")
        assert "said by the army chief" in c.said()
        await c.press("plus")
        assert c.row("date").mark == "●1"
        await c.press("u", "s")
        await c.wait_for("E7.1 saved")
    (claim,) = item(bob, "event", 7).claims_on("date")
    assert (claim.asserts, claim.attribution, claim.stated_value) == (False, "the army chief", "2025-11-23")
    assert check(bob) == []


async def test_the_keys_for_claims_mean_the_lit_row_and_say_when_there_is_none(
    record: Path, bob: Workspace
) -> None:
    before = item(bob, "event", 3)
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.open_article(3)
        await c.open_event("E3")
        await c.light("outcome")
        await c.press("minus")
        assert "No article is cited for that row yet" in c.said()
        assert c.draft.state == before
        await c.light("place")
        await c.press("quotation_mark")
        await c.answer("the ministry")
        assert "said by the ministry" in c.said()
        await c.press("s")
        await c.wait_for("E3.2 saved")
    claims = item(bob, "event", 3).claims_on("place")
    assert [claim.attribution for claim in claims].count("the ministry") == 1


async def test_denying_attributing_and_taking_away_work_in_the_ledger_too(
    record: Path, bob: Workspace
) -> None:
    before = item(bob, "event", 3).claims_on("place")
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.open_article(3)
        await c.open_event("E3")
        await c.light("place")
        await c.press("l", "ctrl+y")
        assert "denies it" in c.said()
        await c.press("l", "ctrl+t")
        await c.answer("a spokesman")
        await c.press("s")
        await c.wait_for("E3.2 saved")
        (changed,) = [claim for claim in item(bob, "event", 3).claims_on("place") if not claim.asserts]
        assert changed.attribution == "a spokesman"
        await c.press("l", "ctrl+r")
        assert "one quote taken away" in c.said()
        await c.press("s")
        await c.wait_for("E3.3 saved")
    assert len(item(bob, "event", 3).claims_on("place")) == len(before) - 1
    assert check(bob) == []
