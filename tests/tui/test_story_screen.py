"""The own story on the workbench: what is not of it is marked, and keys move its border."""

from __future__ import annotations

from pathlib import Path

from textual.widgets import Static

from curator.rules import story as rules
from curator.services import importing, reading
from curator.services.workspace import Workspace, create_record
from curator.tui.dialogs.details import Details
from curator.tui.widgets.field import Field
from tests.builders import import_texts, item, regions_of
from tests.desk import AtTheDesk
from tests.keyboard import at_the_keyboard

BODY = (
    "Two ferries were moved to Kalmar after the storm, said the harbour master Nils Holm on 2 November 2025.\n\n"
    "Anna Berg inspected the damaged pier through the night, and the council met to vote on money for repairs.\n\n"
    "Also read: How Olof Palme Built the Pier\n\n"
    "Fishermen complained that the harbour had warned of the danger for years, and that nobody had listened.\n"
)
TAIL = "\nRecent\n\nOslo opens its tunnel for Erik Dahl\n\nChess champion leaves Toledo\n\nVolcano wakes in Sicily\n"
_SAMPLES = 8  # articles of the sample record
TEXT = f"Ferries moved after storm\nUpdated 3 November 2025\n\n{BODY}{TAIL}"


def bring_in(bob: Workspace, folder: Path, text: str = TEXT) -> str:
    """Import a text as the last article of the record; its uid."""
    (folder / "ferries.txt").write_text(text, encoding="utf-8")
    importing.import_articles(bob, [str(folder / "ferries.txt")])
    return item(bob, "article", _SAMPLES + 1).uid


async def read_it(c: AtTheDesk) -> None:
    await c.press("end", "enter")
    assert c.bench.desk.article.text.startswith("Ferries moved")


def striped(c: AtTheDesk) -> set[str]:
    """The lines of the article in sight that are marked as not of the story."""
    lines = [line.strip(" │") for line in c.screen().splitlines()]
    return {line.rstrip("░ ") for line in lines if line.endswith("░")} - {""}


def own(bob: Workspace, uid: str) -> str:
    return "|".join(TEXT[a:b] for a, b in rules.own(TEXT, regions_of(bob, uid)))


async def test_what_is_not_the_story_is_marked_and_can_be_read(
    record: Path, bob: Workspace, tmp_path: Path
) -> None:
    bring_in(bob, tmp_path)
    async with at_the_keyboard(record, size=(160, 50), person=AtTheDesk) as c:
        await read_it(c)
        marked = striped(c)
        assert "Updated 3 November 2025" in marked
        assert "Also read: How Olof Palme Built the Pier" in marked
        assert {"Recent", "Chess champion leaves Toledo", "Volcano wakes in Sicily"} <= marked
        assert not any("Fishermen" in line or "Ferries moved" in line for line in marked)
        await c.find("Chess champion leaves")
        assert c.bench.desk.quote(c.bench.view.selection or (0, 0)) == "Chess champion leaves"


async def test_names_and_labels_come_from_the_story_alone(
    record: Path, bob: Workspace, tmp_path: Path
) -> None:
    bring_in(bob, tmp_path)
    async with at_the_keyboard(record, size=(160, 50), person=AtTheDesk) as c:
        await read_it(c)
        seen: list[str] = []
        while True:
            await c.press("right_curly_bracket")
            words = c.bench.desk.quote(c.bench.view.selection or (0, 0))
            if seen and words == seen[-1]:
                break
            seen.append(words)
        assert {"Nils Holm", "Anna Berg", "Kalmar"} <= set(seen)
        assert not {"Olof Palme", "Erik Dahl", "Toledo", "Sicily", "3 November 2025"} & set(seen)
        await c.press("f10", "apostrophe")
        labelled = {TEXT[label.start :].split("\n", maxsplit=1)[0] for label in c.bench.view._labels}
        assert labelled
        assert not any(line in TAIL for line in labelled)


async def test_the_line_below_says_what_a_greyed_part_is(
    record: Path, bob: Workspace, tmp_path: Path
) -> None:
    bring_in(bob, tmp_path)
    async with at_the_keyboard(record, size=(160, 50), person=AtTheDesk) as c:
        await read_it(c)
        await c.press("ctrl+end")
        assert c.said() == (
            'Not the story: teasers of other articles (other articles under "Recent"); B moves the border here.'
        )
        await c.press("ctrl+home")
        assert c.said() == ""


async def test_the_border_is_moved_by_a_key_and_moved_back(
    record: Path, bob: Workspace, tmp_path: Path
) -> None:
    uid = bring_in(bob, tmp_path)
    async with at_the_keyboard(record, size=(160, 50), person=AtTheDesk) as c:
        await read_it(c)
        await c.find("Anna Berg")
        await c.press("B")
        assert c.said() == "The story ends before this paragraph now; u takes it back."
        assert any("Anna Berg" in line for line in striped(c))
        assert "Anna" not in own(bob, uid)
        await c.press("u")
        assert c.said() == "Undone: the border of the story is where it was."
        assert not any("Anna Berg" in line for line in striped(c))
        await c.press("r")
        assert c.said() == "Done again: the story ends before this paragraph now."
        assert "Anna" not in own(bob, uid)
        await c.find("Chess")
        await c.press("B")
        assert own(bob, uid).endswith("Chess champion leaves Toledo")
        await c.press("Z")
        assert c.said() == "The story is again as the rules read it; u takes it back."
        await c.press("Z")
        assert c.said().startswith("Nobody has moved the border")
    assert regions_of(bob, uid) == rules.regions(TEXT)
    moved, back = "border of the story", "the rules' reading of the story"
    saved = reading.log(bob, uid)[1:]
    assert [revision.by.message for revision in saved] == [moved, back, moved, moved, back]
    assert {revision.by.author for revision in saved} == {"ada"}


async def test_undo_takes_back_what_was_done_after_the_border_was_moved_first(record: Path) -> None:
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.open_article(8)
        await c.found()
        await c.press("ctrl+end", "B")
        assert "u takes it back" in c.said()
        await c.found()
        await c.to_the_article()
        await c.press("enter")
        assert c.row("type").value == "visit"
        await c.press("u")
        assert c.said() == "Undone: proposal taken"
        await c.press("u")
        assert c.said().startswith("Undone: the border")
        await c.press("r")
        assert c.said().startswith("Done again")
        await c.press("r")
        assert c.said() == "Done again: proposal taken"


async def test_nothing_is_cut_where_the_story_begins(record: Path, bob: Workspace, tmp_path: Path) -> None:
    uid = bring_in(bob, tmp_path)
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await read_it(c)
        await c.press("B")
        assert c.said() == "This is where the story begins: nothing would be left of it."
    assert reading.state(bob, uid).rev == 1


async def test_a_long_article_can_be_read_at_once_and_is_marked_to_its_end(
    record: Path, bob: Workspace, tmp_path: Path
) -> None:
    text = f"Ferries moved after storm\n\n{BODY * 300}{TAIL}"
    bring_in(bob, tmp_path, text)
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await read_it(c)
        assert "Ferries moved after storm" in c.screen()
        await c.press("ctrl+end")
        for _ in range(500):
            if "Volcano wakes in Sicily" in striped(c):
                break
            await c.pilot.pause(0.02)
        assert {"Chess champion leaves Toledo", "Volcano wakes in Sicily"} <= striped(c)
        await c.press("B")
        assert c.said().startswith("This paragraph belongs to the story now")
        assert "Volcano wakes in Sicily" not in striped(c)


async def test_the_details_offer_the_day_that_the_head_says(
    record: Path, bob: Workspace, tmp_path: Path
) -> None:
    uid = bring_in(bob, tmp_path)
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await read_it(c)
        assert 'it says 2025-11-03 ("Updated" stands before it)' in c.said()
        await c.press("m")
        dialog = c.app.screen
        assert isinstance(dialog, Details)
        hint = str(dialog.query_one("#published-hint", Static).content)
        assert hint == 'up takes 2025-11-03: "Updated" stands before it'
        assert dialog.query_one("#published", Field).value == ""
        await c.press("ctrl+s")
        assert reading.state(bob, uid).text("published") == "", "nothing is stored that nobody took"
        await c.press("m", "up", "ctrl+s")
    assert reading.state(bob, uid).text("published") == "2025-11-03"


async def test_a_day_that_cannot_be_right_is_shown_with_what_speaks_against_it(
    record: Path, bob: Workspace, tmp_path: Path
) -> None:
    uid = bring_in(bob, tmp_path, TEXT.replace("Updated 3 November 2025", "Published 1 November 2025"))
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await read_it(c)
        assert "it says" not in c.said()
        await c.press("m")
        hint = str(c.app.screen.query_one("#published-hint", Static).content)
        assert hint == "not offered: “1 November 2025”, the article reports 2025-11-02 as past"
        await c.press("up", "ctrl+s")
    assert reading.state(bob, uid).text("published") == ""


async def test_a_publication_date_that_the_article_contradicts_is_said(tmp_path: Path) -> None:
    made = create_record(tmp_path / "record.db", "ada")
    head = "---\noutlet: The Daily\nid: a.md\ntitle: Talks\npublished: 2024-05-10\n---\n"
    text = "Talks in Oslo\n\nPublished: 21 June 2024\n\nThe ministers met in Oslo on June 20, an aide said later.\n"
    import_texts(made, tmp_path, {"a.md": head + text})
    made.close()
    async with at_the_keyboard(tmp_path / "record.db", person=AtTheDesk) as c:
        await c.open_article(1)
        assert "It is dated 2024-05-10, but says 2024-06-21 itself" in c.said()
