"""Names and dates on the workbench: found for every article, by bursts of keys too, and without holding up the rest."""

from __future__ import annotations

from pathlib import Path

from textual.keys import _character_to_key

from curator.model.views import participants
from curator.services import entities, importing
from curator.services.workspace import Workspace
from tests.desk import AtTheDesk
from tests.keyboard import NAMED, at_the_keyboard


async def at_once(c: AtTheDesk, *typed: str) -> None:
    """Type words and keys without waiting for any answer; then wait for all of them."""
    for some in typed:
        if some in NAMED:
            c._send(some, NAMED[some])
        else:
            for char in some:
                c._send(char if char.isalnum() else _character_to_key(char), char)
    await c.settle()


async def wait_for_spots(c: AtTheDesk, last: str) -> None:
    """Wait until the last words of the text are a spot."""
    view = c.bench.view
    for _ in range(500):
        await c.pilot.pause(0.02)
        view.clear_selection()
        view.action_move("text-end")
        await c.press("left_curly_bracket")
        if c.bench.desk.quote(view.selection or (0, 0)) == last:
            return
    raise AssertionError(f"{last!r} was never found")


async def test_an_article_opens_with_its_names_and_dates(record: Path) -> None:
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.open_article(7)
        await c.press("right_curly_bracket")
        start, end = c.bench.view.selection or (0, 0)
        assert start < end
        assert c.bench.view.spot is not None
        await c.press("apostrophe")
        assert c.said() == "Type a label; escape or F10 leaves."
        await c.press("f10")
        assert c.said() == ""
        assert c.bench.view.selection == (start, end)


async def test_a_burst_jumps_to_a_name_and_makes_somebody_of_it(record: Path) -> None:
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.open_article(7)
        await at_once(c, "e", "other", "enter", "'aw")
        await c.wait_for("“Bay of Bengal”")
        await c.press("f10")
        assert c.bench.desk.quote(c.bench.view.selection or (0, 0)) == "Bay of Bengal"
        await at_once(c, "'Ss")
        await c.wait_for("E7.1 saved")
        assert not c.draft.dirty
        assert list(participants(c.draft.state)) == []


async def test_wrong_letters_in_a_burst_are_no_commands(record: Path) -> None:
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.open_article(7)
        before = c.bench.view.cursor
        await at_once(c, "'9'é'xx'")
        await c.press("escape")
        assert c.bench.view.cursor == before
        assert not c.bench.desk.drafts_by_event
        assert "article A7" in c.screen()


async def test_a_name_is_known_as_soon_as_the_record_has_it(record: Path) -> None:
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.open_article(6)
        text = c.bench.view.text
        start = text.index("সৌজন্য")
        end = start + len("সৌজন্য")

        def found() -> bool:
            spot = c.bench.view._spots.at(start)
            return spot is not None and (spot.start, spot.end) == (start, end)

        assert not found()
        await c.app.attempt(
            entities.create, c.bench.desk.workspace, {"name": "সৌজন্য", "kind": "organisation"}
        )
        await c.settle()
        assert found()


async def test_a_long_text_is_searched_to_its_end(record: Path, bob: Workspace, tmp_path: Path) -> None:
    text = "Nobody was named here at all, they said so.\n" * 800 + "At last the team saw Rawalpindi."
    (tmp_path / "long.md").write_text(text, encoding="utf-8")
    importing.import_articles(bob, [str(tmp_path / "long.md")])
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.press("end", "enter")
        assert c.bench.desk.article.text == text
        await wait_for_spots(c, "Rawalpindi")
