"""What the record has already of what an article tells: in the queue, on the workbench, and while a draft is typed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from curator.model.state import ItemState
from curator.services import events, keeping, linking
from curator.services.workspace import Workspace
from tests.builders import import_texts, item, new_workspace
from tests.coded import uid_of
from tests.desk import AtTheDesk
from tests.keyboard import at_the_keyboard
from tests.retold import HEAD, record, told_by

LONG = 2000
"""Looks at the screen until something derived must be there, on a machine that has much else to do."""


@pytest.fixture
def retold(tmp_path: Path) -> Iterator[Workspace]:
    """A meeting, E1, that the first of three articles tells; nothing is derived yet."""
    made, state = record(tmp_path)
    events.save(made, ItemState(state.uid, "event"), told_by(made, state, 1))
    yield made
    made.close()


async def test_the_queue_says_what_the_record_has_already(retold: Workspace) -> None:
    async with at_the_keyboard(retold.database.path, size=(160, 24)) as c:
        await c.wait_for("=E1", LONG)
        line = next(line for line in c.screen().splitlines() if " A3 " in line)
        assert "=E1" in line
        assert "Mirza, Yunus; Dhaka; 26 Oct 2025" in line
        first = next(line for line in c.screen().splitlines() if " A1 " in line)
        assert "=E1" not in first, "its own event is no news"
        await c.wait_for("~A", LONG)


@pytest.mark.parametrize("size", [(80, 24), (200, 60)])
async def test_one_key_adds_the_article_as_a_source(retold: Workspace, size: tuple[int, int]) -> None:
    async with at_the_keyboard(retold.database.path, size=size, person=AtTheDesk) as c:
        await c.open_article(3)
        await c.wait_for("E1 tells this already", LONG)
        assert "& adds this article to it" in " ".join(c.screen().replace("│", " ").split())
        await c.press("ampersand")
        assert c.said().startswith("E1: 5 quotes added.")
        assert c.draft.dirty
        await c.press("u")
        assert not c.draft.dirty
        await c.press("r", "s")
        await c.wait_for("E1.2 saved", LONG)
        await c.wait_for("2 articles, 2 independent" if size[0] > 100 else "E1.2 saved", LONG)
    event = item(retold, "event", 1)
    assert {claim.article for claim in event.claims.values()} == {uid_of(retold, 1), uid_of(retold, 3)}
    assert retold.database.path.is_file()
    assert keeping.check(retold) == []


async def test_not_the_same_is_remembered_and_taken_back(retold: Workspace) -> None:
    async with at_the_keyboard(retold.database.path, person=AtTheDesk) as c:
        await c.open_article(3)
        await c.wait_for("E1 tells this already", LONG)
        await c.press("exclamation_mark")
        await c.wait_for("E1 is not offered for this article again", LONG)
        await c.wait_for("tells much the same", LONG)
        await c.press("u")
        await c.wait_for("E1 tells this already", LONG)
        await c.press("exclamation_mark")
        await c.wait_for("tells much the same", LONG)
        await c.press("q")
    async with at_the_keyboard(retold.database.path, person=AtTheDesk) as c:
        await c.open_article(3)
        await c.wait_for("tells much the same", LONG)
        assert "tells this already" not in c.screen()


async def test_keys_say_so_when_nothing_is_offered(retold: Workspace) -> None:
    async with at_the_keyboard(retold.database.path, person=AtTheDesk) as c:
        await c.open_article(1)
        await c.wait_for("tells much the same", LONG)
        await c.press("ampersand")
        assert c.said().startswith("The record has no event that this is known to be")
        await c.press("exclamation_mark")
        assert c.said() == "Nothing of the record is offered as the same."


async def test_a_draft_that_is_typed_may_be_an_event_of_the_record(retold: Workspace) -> None:
    async with at_the_keyboard(retold.database.path, person=AtTheDesk) as c:
        await c.open_article(3)
        await c.wait_for("E1 tells this already", LONG)
        await c.new_event("Muhammad Yunus was host", "meeting")
        for name in ("Sahir Shamshad Mirza", "Muhammad Yunus"):
            await c.find(name)
            await c.press("w")
            await c.answer()
            await c.answer()
        await c.wait_for("E1 may be this", LONG)
        await c.press("ampersand")
        assert "quotes added" in c.said()
        assert "What you typed is kept beside it" in c.said()
        assert c.draft.base.number == 1
        assert {claim.article for claim in c.draft.state.claims.values()} == {
            uid_of(retold, 1),
            uid_of(retold, 3),
        }


async def test_undo_takes_back_what_was_done_last_whatever_it_was(retold: Workspace) -> None:
    async with at_the_keyboard(retold.database.path, person=AtTheDesk) as c:
        await c.open_article(2)
        await c.wait_for("E1 tells this already", LONG)
        await c.press("ampersand")
        assert c.draft.dirty
        await c.find("More soon")
        await c.press("B")
        assert "u takes it back" in c.said()
        await c.press("s")
        await c.wait_for("E1.2 saved", LONG)
        await c.light("outcome")
        await c.press("enter")
        await c.answer("They will meet again.")
        assert c.draft.dirty
        await c.press("u")
        assert "border" not in c.said()
        assert not c.draft.dirty
        await c.press("u")
        assert c.said().startswith("Undone: the border")
        await c.press("r")
        assert c.said().startswith("Done again:")
        assert not c.draft.dirty
        await c.press("r")
        assert c.draft.dirty


@pytest.fixture
def copied(tmp_path: Path) -> Iterator[Workspace]:
    """A meeting, E1, that A1 tells; A2 tells it in its headline and in its lead."""
    made = new_workspace(tmp_path)
    lead = "General Sahir Shamshad Mirza met Chief Adviser Muhammad Yunus in Dhaka on 26 October 2025.\n"
    headline = "General Sahir Shamshad Mirza meets Chief Adviser Muhammad Yunus in Dhaka\n\n"
    more = "\nGeneral Sahir Shamshad Mirza visited Chittagong on 27 October 2025.\n"
    texts = {"1.md": lead, "2.md": f"{headline}{lead}{more}"}
    import_texts(made, tmp_path, {name: HEAD.format(name) + text for name, text in texts.items()})
    for name, kind in (("Sahir Shamshad Mirza", "person"), ("Muhammad Yunus", "person"), ("Dhaka", "place")):
        linking.make(made, name, kind, name)
    yield made
    made.close()


async def test_what_the_record_has_is_not_made_again_by_one_enter(copied: Workspace) -> None:
    async with at_the_keyboard(copied.database.path, person=AtTheDesk) as c:
        await c.open_article(1)
        await c.found()
        await c.press("enter", "s")
        await c.wait_for("E1.1 saved", LONG)
        await c.press("q")
        await c.open_article(2)
        await c.found()
        await c.press("enter")
        assert c.said().startswith("E1 tells this already: & adds this article to it")
        assert not c.bench.desk.drafts_by_event
        await c.press("ampersand")
        assert "quotes added" in c.said()
        assert {each.type.value for each in c.bench.proposing.left} <= {"visit"}, (
            "the lead tells it once more"
        )
        await c.press("u")
        assert "meeting" in {each.type.value for each in c.bench.proposing.left}
        await c.press("r")
        await c.press("s")
        await c.wait_for("E1.2 saved", LONG)
        await c.found()
        assert {each.type.value for each in c.bench.proposing.left} <= {"visit"}
    event = item(copied, "event", 1)
    assert {claim.article for claim in event.claims.values()} == {uid_of(copied, 1), uid_of(copied, 2)}
    assert not any("Chittagong" in claim.quote for claim in event.claims.values())
    assert keeping.check(copied) == []


async def test_the_second_enter_makes_a_new_event(copied: Workspace) -> None:
    async with at_the_keyboard(copied.database.path, person=AtTheDesk) as c:
        await c.open_article(1)
        await c.found()
        await c.press("enter", "s")
        await c.wait_for("E1.1 saved", LONG)
        await c.press("q")
        await c.open_article(2)
        await c.found()
        await c.press("enter")
        assert "enter again makes a new event" in c.said()
        await c.press("enter", "s")
        await c.wait_for("E2.1 saved", LONG)


async def test_a_visit_is_not_added_to_a_meeting(copied: Workspace) -> None:
    async with at_the_keyboard(copied.database.path, person=AtTheDesk) as c:
        await c.open_article(1)
        await c.found()
        await c.press("enter", "s")
        await c.wait_for("E1.1 saved", LONG)
        await c.press("q")
        await c.open_article(2)
        await c.found()
        while c.bench.proposing.event is None or c.bench.proposing.event.type.value != "visit":
            await c.press("right_parenthesis")
        await c.wait_for("E1 (meeting) is told here too", LONG)
        await c.press("ampersand")
        assert c.said().startswith("E1 (meeting) is no visit: nothing was added")
        assert len(c.bench.proposing.left) > 1
    assert item(copied, "event", 1).rev == 1
