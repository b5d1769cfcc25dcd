"""The queue: bring articles in, say what is known of them and how far they are."""

from __future__ import annotations

from pathlib import Path

import pytest

from curator.services.workspace import Workspace
from tests.builders import item
from tests.keyboard import at_the_keyboard
from tests.slowly import slowly, told


@pytest.mark.parametrize("size", [(80, 24), (200, 60)])
async def test_every_article_is_a_row_with_its_state(record: Path, size: tuple[int, int]) -> None:
    async with at_the_keyboard(record, size=size) as c:
        await c.wait_for("Articles (8)")
        lines = {f"A{n}": line for line in c.screen().splitlines() for n in range(1, 9) if f" A{n} " in line}
        assert len(lines) == 8
        assert lines["A1"].rstrip().endswith("done")
        assert "✓" in lines["A1"]
        assert "in work" in lines["A2"]
        assert "nothing here" in lines["A7"]
        assert "2025-11-25" in lines["A3"]
        assert "date?" in lines["A4"]
        assert "i Import" in c.screen()


async def test_files_are_imported_and_what_is_wrong_is_told(empty_record: Path, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "one.txt").write_text("A general came.\n\nHe left again.\n", encoding="utf-8")
    (folder / "two.md").write_text("+++\npublished = 2025-11-25\n+++\nAnother text.\n", encoding="utf-8")
    async with at_the_keyboard(empty_record) as c:
        await c.wait_for("No articles yet: press i")
        await c.press("i")
        await c.answer(str(tmp_path / "nowhere"))
        await c.wait_for("Nothing was imported: 1 problem")
        assert "is not there; check the name" in c.screen()
        await c.press("enter")
        await c.press("i")
        await c.answer(str(folder))
        await told(c, "Import: 2 added")
        await c.wait_for("Articles (2)")
        await c.press("i")
        await c.answer(str(folder))
        await told(c, "Import: 2 unchanged")
        (folder / "three.md").write_text("+++\npublished = 31 February\n+++\nText.\n", encoding="utf-8")
        await c.press("i")
        await c.answer(str(folder))
        await c.wait_for("three.md")
        assert "Articles (2)" in c.screen()
        (folder / "four.txt").write_text("A fourth text.\n", encoding="utf-8")
        await c.press("escape", "i")
        await c.answer(str(folder))
        await c.wait_for("three.md")
        await c.answer("import the rest")
        await c.wait_for("Articles (3)")


async def test_details_state_and_withdrawal(record: Path, bob: Workspace) -> None:
    async with at_the_keyboard(record) as c:
        await slowly(c, "home", "m")
        await c.wait_for("Details of A1")
        await c.press("enter", "enter")  # date and outlet stay open
        await c.type("The general in Rawalpindi")
        await c.press("ctrl+s")
        await c.wait_for("The general in Rawalpindi")
        await c.press("z")
        await c.answer("in work")
        await c.wait_for("Articles (8)")
        await slowly(c, "end", "up", "x")
        await c.answer("an opinion")
        await c.wait_for("Articles (7)")
        await slowly(c, "W")
        await c.wait_for("✗ A7")
    article = item(bob, "article", 1)
    assert (article.text("title"), article.text("state")) == ("The general in Rawalpindi", "in_work")
    assert item(bob, "article", 7).text("withdrawn") == "an opinion"


async def test_words_narrow_the_queue(record: Path) -> None:
    async with at_the_keyboard(record) as c:
        await slowly(c, "slash")
        await c.type("two sea kestrel")
        await c.wait_for("Articles (1 of 8)")
        await c.press("enter", "enter")
        await c.wait_for("article A5")
        await slowly(c, "q", "escape")
        await c.press("slash", "escape")
        await c.wait_for("Articles (8)")


async def test_a_corrected_date_is_there_for_the_next_quote(record: Path) -> None:
    async with at_the_keyboard(record) as c:
        await slowly(c, "home", "m")
        await c.type("2025-01-16")
        await c.press("ctrl+s")
        await c.wait_for("2025-01-16")
        await c.press("enter")
        await c.find("On Tuesday he was shown into")
        await c.press("e")
        await c.answer("meeting")
        await c.find("On Tuesday")
        await c.press("d")
        await c.wait_for("2025-01-14")
