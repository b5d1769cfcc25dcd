"""Which words a field's key takes: what is selected, what is under a cursor that was put somewhere, or a label."""

from __future__ import annotations

from pathlib import Path

import pytest

from curator.services.workspace import Workspace
from tests.builders import item
from tests.desk import AtTheDesk
from tests.keyboard import at_the_keyboard

SIZES = [(80, 24), (120, 40), (200, 60)]


class Pointing(AtTheDesk):
    """Points at words by the letters that stand on them."""

    async def point(self, words: str) -> None:
        """Type the label of the first stretch in sight that holds the words."""
        view = self.bench.view
        assert view.asking, self.screen()
        label = next(label for label in view._labels if words in view.text[slice(*label.span)])
        await self.type(label.keys)

    def quotes(self) -> dict[str, str]:
        """What is cited on the desk: the first part of the path, and the quote."""
        return {claim.path.split("/")[0]: claim.quote for claim in self.draft.state.claims.values()}


@pytest.mark.parametrize("size", SIZES)
async def test_a_field_labels_only_what_fits_and_the_letter_sends_it(
    record: Path, bob: Workspace, size: tuple[int, int]
) -> None:
    async with at_the_keyboard(record, person=Pointing, size=size) as c:
        await c.open_article(3)
        await c.press("e")
        await c.point("Makers of tanks")
        await c.answer("visit")
        await c.press("d")
        assert c.said().startswith("date: type its label; enter types it by hand")
        kinds = {c.bench.view.text[slice(*label.span)] for label in c.bench.view._labels}
        assert "on Sunday" in kinds
        assert not any("Khattak" in words for words in kinds)
        await c.point("on Sunday")
        assert c.said().startswith("date: 2025-11-23")
        await c.press("w")
        await c.point("Shakir Ullah Khattak")
        await c.press("enter")
        await c.answer("visitor")
        await c.press("s")
        await c.wait_for("E7.1 saved")
    event = item(bob, "event", 7)
    found = {claim.path.split("/")[0]: claim.quote for claim in event.claims.values()}
    assert found["date"] == "on Sunday"
    assert "Khattak" in found["participant"]
    assert found["type"].startswith("Makers of tanks")


@pytest.mark.parametrize("back", ["escape", "f10", "1"])
async def test_going_back_from_the_labels_changes_nothing_and_no_letter_is_a_command(
    record: Path, back: str
) -> None:
    async with at_the_keyboard(record, person=Pointing) as c:
        await c.open_article(3)
        await c.open_event("E3")
        before = c.draft.state
        await c.press("d", back)
        assert not c.bench.view.asking
        assert c.draft.state == before
        assert c.said() == ""
        await c.press("d")
        assert c.bench.view.asking


async def test_the_words_under_a_cursor_that_was_put_there_are_taken(record: Path) -> None:
    async with at_the_keyboard(record, person=Pointing) as c:
        await c.open_article(3)
        await c.new_event("Makers of tanks", "visit")
        await c.find("on Sunday")
        await c.press("escape", "left", "d")  # the cursor stands in the date, nothing is selected
        assert c.quotes()["date"] == "on Sunday"
        await c.press("u")
        await c.find("The group was led")
        await c.press("escape", "d")
        assert c.quotes()["date"] == "on Sunday", "the only date of the sentence"
        await c.find("press desk")
        await c.press("escape", "w")  # a plain word is enough to ask who it means
        assert "“desk”" in c.screen()


async def test_with_a_cursor_in_no_date_and_two_in_the_sentence_they_are_labelled(record: Path) -> None:
    async with at_the_keyboard(record, person=Pointing) as c:
        await c.open_article(3)
        await c.new_event("Makers of tanks", "visit")
        await c.find("Courtesy call by the chairman")
        await c.press("escape", "d")
        assert c.bench.view.asking


async def test_enter_types_by_hand_and_paging_goes_to_other_labels(record: Path) -> None:
    async with at_the_keyboard(record, person=Pointing, size=(80, 24)) as c:
        await c.open_article(3)
        await c.new_event("Makers of tanks", "visit")
        await c.press("d")
        view = c.bench.view
        before = {label.span for label in view._labels}
        await c.press("pagedown")
        assert view.asking
        assert {label.span for label in view._labels} != before
        await c.press("pageup", "enter")
        assert not view.asking
        await c.answer("23 Nov 2025")
        assert c.draft.state.text("date") == "2025-11-23"
        assert c.row("date").mark == "○"


async def test_the_window_may_change_while_labels_stand(record: Path) -> None:
    async with at_the_keyboard(record, person=Pointing) as c:
        await c.open_article(3)
        await c.new_event("Makers of tanks", "visit")
        await c.press("d")
        await c.pilot.resize_terminal(80, 24)
        await c.settle()
        assert c.bench.view.asking
        await c.point("on Sunday")
        assert c.quotes()["date"] == "on Sunday"


async def test_from_the_form_a_fields_key_points_into_the_article(record: Path) -> None:
    async with at_the_keyboard(record, person=Pointing, size=(80, 24)) as c:
        await c.open_article(3)
        await c.new_event("Makers of tanks", "visit")
        await c.light("place")
        await c.press("d")
        await c.point("on Sunday")
        assert c.quotes()["date"] == "on Sunday"


async def test_a_name_met_before_is_cited_at_once_and_a_lone_surname_is_not(record: Path) -> None:
    async with at_the_keyboard(record, person=Pointing) as c:
        await c.open_article(3)
        await c.new_event("Makers of tanks", "visit")
        await c.press("w")
        await c.point("Shakir Ullah Khattak")
        await c.press("enter")
        await c.answer("visitor")
        await c.press("J", "w")
        await c.point("Shakir Ullah Khattak")
        assert c.said().startswith("visitor: one more quote")
        assert c.row("visitor").mark == "●2"
        await c.press("u")
        assert c.row("visitor").mark == "●1"
        await c.find("Khattak")
        await c.press("w")
        assert "describe only" in c.screen(), "one word may mean anybody: it is asked"
