"""The search, by keys alone: from anywhere, as one types, to the very words, and back."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from rich.cells import cell_len
from textual.screen import ModalScreen

from curator.services import events, reading
from curator.services.workspace import Workspace
from curator.tui.screens.entities import EntitiesScreen
from curator.tui.screens.entity import EntityScreen
from curator.tui.screens.queue import QueueScreen
from curator.tui.screens.search import FOUND, SearchScreen
from curator.tui.screens.workbench import Workbench
from tests.earlier import back_to_the_first
from tests.keyboard import Curator, at_the_keyboard
from tests.slowly import slowly, told


def screen(curator: Curator) -> SearchScreen:
    found = curator.app.screen
    assert isinstance(found, SearchScreen), curator.screen()
    return found


def listed(curator: Curator) -> list[str]:
    """The ids of the rows, first to last."""
    return [hit.shown_id for hit in screen(curator)._hits.values()]


@pytest.mark.parametrize("size", [(80, 24), (200, 60)])
async def test_what_says_the_words_is_listed_with_its_quotes(record: Path, size: tuple[int, int]) -> None:
    async with at_the_keyboard(record, size=size) as curator:
        await curator.press("ctrl+f")
        assert "Type words of an article, an event or a name" in curator.screen()
        await curator.type("kamrul hasan")
        lines = curator.screen().splitlines()
        assert lines[0].startswith(" Search (4)")
        assert [line.split()[0] for line in lines[4:7]] == ["E1", "E2", "A1"]
        assert "> " in lines[3]
        assert "S M Kamrul Hasan" in lines[3]
        assert "…General S M Kamrul Hasan" in lines[6]
        await curator.press("down", "down", "down")
        assert "text “Lieutenant General S M Kamrul Hasan" in curator.screen()
        assert all(cell_len(line) <= size[0] for line in curator.screen().splitlines())
        row = screen(curator).rows._pages.row(3)
        assert row is not None
        quote = row.cells[2]
        assert not isinstance(quote, str)
        assert [quote.plain[span.start : span.end] for span in quote.spans if span.style == FOUND] == [
            "Kamrul",
            "Hasan",
        ]


async def test_an_article_opens_at_the_words_and_back_is_where_one_was(record: Path) -> None:
    async with at_the_keyboard(record, size=(80, 24)) as curator:
        await curator.press("ctrl+f")
        await curator.type("দুই দেশের সামরিক")
        await curator.press("enter")
        bench = curator.app.screen
        assert isinstance(bench, Workbench)
        assert bench.view.selection is not None
        assert bench.desk.article.text[slice(*bench.view.selection)] == "দুই"
        assert "সাম্প্রতিক সময়ে দুই দেশের" in curator.screen()
        await curator.press("q")
        assert screen(curator).typed.value == "দুই দেশের সামরিক"
        await curator.press("f10")
        assert isinstance(curator.app.screen, QueueScreen)
        await curator.press("ctrl+f")
        assert screen(curator).typed.value == "দুই দেশের সামরিক"
        assert listed(curator) == ["A6"]


async def test_an_event_opens_beside_the_article_that_says_it_and_the_lit_row_is_kept(
    record: Path, bob: Workspace
) -> None:
    async with at_the_keyboard(record) as curator:
        await curator.press("ctrl+f")
        await curator.type("army chief")
        at = listed(curator).index("E3")
        await curator.press(*["down"] * at)
        hit = list(screen(curator)._hits.values())[at]
        await curator.press("enter")
        bench = curator.app.screen
        assert isinstance(bench, Workbench)
        assert bench.desk.draft is not None
        assert (bench.desk.draft.base.uid, bench.desk.article.uid) == (hit.uid, hit.article)
        assert bench.view.selection == hit.place
        await curator.press("q")
        assert screen(curator).rows.cursor == at
        await curator.press("escape", "ctrl+f")
        assert screen(curator).rows.cursor_key == hit.uid


async def test_an_entity_opens_on_its_screen(record: Path) -> None:
    async with at_the_keyboard(record) as curator:
        await slowly(curator, "f4", "ctrl+f")
        await curator.type("afghan tal")
        assert "also “Afghan Taliban”" in curator.screen()
        await curator.press("enter")
        assert isinstance(curator.app.screen, EntityScreen)
        await curator.wait_for("N39 Taliban · organisation")
        await slowly(curator, "q", "escape")
        assert isinstance(curator.app.screen, EntitiesScreen)


async def test_keys_typed_faster_than_the_answer_act_on_the_answer(record: Path) -> None:
    async with at_the_keyboard(record) as curator:
        await curator.press("ctrl+f", *"hasan", "down", "enter")
        bench = curator.app.screen
        assert isinstance(bench, Workbench)
        assert bench.desk.draft is not None
        assert bench.desk.draft.base.number == 1


async def test_it_opens_from_a_field_of_a_list_and_from_the_workbench_but_not_over_a_question(
    record: Path,
) -> None:
    async with at_the_keyboard(record) as curator:
        await slowly(curator, "slash", "ctrl+f")
        await curator.type("q")
        assert screen(curator).typed.value == "q"
        await slowly(curator, "escape", "escape", "enter", "ctrl+f", "tab")
        assert screen(curator).rows.has_focus
        await slowly(curator, "q")
        assert isinstance(curator.app.screen, Workbench)
        await slowly(curator, "m", "ctrl+f")
        assert isinstance(curator.app.screen, ModalScreen)


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("他说，" + "昨天在达卡会见了很多人，" * 9 + "中国将军访问了达卡。", "将军"),
        ("কথা " * 20 + "সেনাপ্রধান ঢাকায় এলেন।", "সেনাপ্র"),
        ("قال المتحدث " * 8 + "وصل الفريق مُحَمَّد أمس.", "محمد"),
    ],
)
async def test_the_words_found_are_in_sight_in_every_script(
    text: str, typed: str, record: Path, bob: Workspace, tmp_path: Path
) -> None:
    from curator.services import importing

    file = tmp_path / "a.md"
    file.write_text(f"A9\n\n{text}", encoding="utf-8")
    importing.import_articles(bob, [str(file)])
    async with at_the_keyboard(record, size=(80, 24)) as curator:
        await curator.press("ctrl+f")
        await curator.type(typed)
        hits = screen(curator)._hits
        hit = next(hit for hit in hits.values() if hit.shown_id == "A9")
        line = next(line for line in curator.screen().splitlines()[3:] if "A9" in line.split())
        first, last = hit.marks[0]
        assert hit.quote[first:last] in line
        assert cell_len(line) <= 80


async def test_the_palette_has_it(record: Path) -> None:
    async with at_the_keyboard(record) as curator:
        await curator.press("ctrl+p")
        await curator.type("for words")
        await curator.wait_for("Search articles, events and entities for words.")
        await curator.press("enter")
        await curator.wait_for("Type words of an article")


async def test_nothing_found_says_what_to_do_and_enter_does_no_harm(record: Path) -> None:
    async with at_the_keyboard(record) as curator:
        await curator.press("ctrl+f")
        await curator.type("NEAR(zebra*")
        await curator.wait_for("Nothing says all of these words")
        await curator.press("enter", "down", "up")
        assert screen(curator).typed.value == "NEAR(zebra*"
        await curator.press("ctrl+u")
        await curator.wait_for("Type words of an article")


async def test_what_changed_in_the_record_is_searched_anew(record: Path, bob: Workspace) -> None:
    async with at_the_keyboard(record) as curator:
        await curator.press("ctrl+f")
        await curator.type("naveed ashraf")
        assert "E6" in listed(curator)
        uid, _ = reading.find(bob, "E6", "event")
        events.withdraw(bob, uid, "not ours")
        curator.app.changed.publish(None)
        await curator.settle()
        assert "E6" not in listed(curator)


async def test_a_hostile_text_is_quoted_harmlessly(record: Path, bob: Workspace, tmp_path: Path) -> None:
    from curator.services import importing

    file = tmp_path / "a.md"
    file.write_text("Quokka [/x][bold]\x1b[31m\u202e and more.", encoding="utf-8")
    importing.import_articles(bob, [str(file)])
    async with at_the_keyboard(record) as curator:
        await curator.press("ctrl+f")
        await curator.type("quokka")
        assert "“Quokka [/x][bold]␛[31m\ufffd and more.”" in curator.screen()


async def test_a_record_of_before_there_was_a_search_is_searched(record: Path, tmp_path: Path) -> None:
    old = Path(shutil.copy(record, tmp_path / "old.db"))
    back_to_the_first(old)
    async with at_the_keyboard(old) as curator:
        await told(curator, "This record is from an earlier version")
        await curator.press("ctrl+f")
        await curator.type("taliban")
        assert "N39" in listed(curator)
