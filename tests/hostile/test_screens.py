"""Hostile texts in every widget, by keys: shown literally, obeyed never, kept as they came."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from rich.cells import cell_len
from textual import events
from textual.content import Content
from textual.widgets import Static

from curator.rules.display import one_line
from curator.services import entities, reading
from curator.services.workspace import open_record
from curator.tui.screens.workbench import Workbench
from tests.hostile.payloads import ALL, LABEL, MARKUP, SHORT, SQL
from tests.keyboard import Curator, at_the_keyboard

LITERAL = one_line(SHORT)


async def paste(curator: Curator, text: str) -> None:
    """Paste a text into what has the focus."""
    event = events.Paste(text)
    event.set_sender(curator.app)
    driver = curator.app._driver
    assert driver is not None
    driver.send_message(event)
    await curator.settle()


async def seen(curator: Curator, *words: str) -> None:
    """Wait until all the words are on the screen, and nothing a terminal obeys with them."""
    for word in words:
        await curator.wait_for(word)
    screen = curator.screen()
    assert one_line(screen.replace("\n", "")) == screen.replace("\n", "")


@pytest.mark.parametrize("size", [(80, 24), (160, 50)])
async def test_lists_show_every_payload_in_one_row_each(record: Path, size: tuple[int, int]) -> None:
    """Rows 1-7, 9, 12-16."""
    async with at_the_keyboard(record, size=size) as curator:
        for key, noun in (("f2", "A"), ("f3", "E"), ("f4", "N")):
            began = time.monotonic()
            await curator.press(key)
            await seen(curator, f"{noun}15 ")
            assert time.monotonic() - began < 5
            lines = curator.screen().splitlines()
            at = next(n for n, line in enumerate(lines) if f"{noun}1 " in line)
            for number, payload in enumerate(ALL.values(), start=1):
                line = lines[at + number - 1]
                assert f" {noun}{number} " in line
                assert cell_len(line) <= size[0]
                if number > 1 and noun != "N":
                    assert one_line(payload)[:12].rstrip() in line
            for shown in (
                "a\ufffd52;c;n",
                "␛P$q",
                "␛]0;n",
                "␛[2J",
                "␈",
                "a\ufffdb\ufffdc",
                "[TODO] Q3",
            ):
                assert any(shown in line for line in lines), (shown, noun)


async def test_markup_stands_whole_on_every_screen_and_in_every_dialog(record: Path) -> None:
    """Rows 14-16."""
    async with at_the_keyboard(record, author="[/] [red", size=(160, 50)) as curator:
        await seen(curator, *MARKUP.values(), LITERAL, "[/] [red · record.db")
        await curator.press("m")
        await seen(curator, "Details of A1", LITERAL)
        await curator.press("f10", "enter")
        await seen(curator, f"visit {one_line(LABEL)}", LITERAL)
        await curator.press("t")
        await seen(curator, "Type of the event", f"visit {one_line(LABEL)}")
        await curator.press("f10", "o", "enter")
        await seen(curator, f"topics {one_line(LABEL)}", "military training [/] [@click")
        await curator.press("f10", "question_mark")
        await curator.type("this field")
        await seen(curator, "Keys that work here", "date [/] [@click")
        await curator.press("f10", "ctrl+p")
        await curator.type("date")
        await curator.pilot.pause(0.4)
        await seen(curator, "date [/] [@click", "Fill this field from the article")
        await curator.press("f10", "f10", "f3")
        await curator.wait_for(MARKUP["14"])
        await curator.press("end", "h")
        await seen(curator, "revision", one_line(list(ALL.values())[-1])[:8])


async def test_a_click_on_markup_does_nothing(record: Path) -> None:
    """Row 15: the words are there, the action is not."""
    action = MARKUP["15"]
    async with at_the_keyboard(record, size=(160, 50)) as curator:
        for key in ("f2", "f3", "f4"):
            await curator.press(key)
            await seen(curator, action)
            lines = curator.screen().splitlines()
            y = next(n for n, line in enumerate(lines) if action in line)
            await curator.pilot.click(offset=(lines[y].index(action) + 17, y))
            await curator.settle()
            assert curator.app.is_running
            assert not curator.app._exit
        await curator.press("f2", "home", "enter")
        assert isinstance(curator.app.screen, Workbench)
        await seen(curator, "[@click=app.quit]x[/]")
        lines = curator.screen().splitlines()
        for y, line in enumerate(lines):
            if action in line:
                await curator.pilot.click(offset=(line.index(action) + 17, y))
        await curator.settle()
        assert not curator.app._exit


async def test_tooltips_of_codebook_keys_hold_no_markup(record: Path) -> None:
    """Row 14: a tooltip is drawn as markup, so nothing of the codebook may be in it."""
    async with at_the_keyboard(record, size=(160, 50)) as curator:
        await curator.press("enter")
        bindings = curator.app.screen.active_bindings.values()
        assert any(active.binding.description == f"date {one_line(LABEL)}" for active in bindings)
        for active in bindings:
            assert Content.from_markup(active.tooltip).plain == active.tooltip


async def test_fields_draw_what_they_hold_and_keep_it(record: Path) -> None:
    """Rows 1-7, 9: a value of the record in a field is drawn as symbols, with the cursor where it belongs."""
    async with at_the_keyboard(record, size=(160, 50)) as curator:
        await curator.press("f4", "home", "enter", "enter")
        await curator.wait_for("As the record should call it.")
        field = curator.app.focused
        assert field is not None
        await seen(curator, one_line(field.value))  # type: ignore[attr-defined]
        before = field.value  # type: ignore[attr-defined]
        assert "\x1b" in before
        await curator.type("Z")
        assert field.value == before + "Z"  # type: ignore[attr-defined]
        await seen(curator, one_line(before) + "Z")
        assert field._cursor_offset == cell_len(one_line(before)) + 2  # type: ignore[attr-defined]


async def test_a_pasted_half_character_or_nul_is_saved_as_a_replacement(record: Path) -> None:
    """Rows 8 and 32: never an error when it is saved."""
    async with at_the_keyboard(record, size=(160, 50)) as curator:
        await curator.press("slash")
        await paste(curator, "\ud800\0")
        await curator.wait_for("“\ufffd\ufffd”")
        await curator.press("escape", "x")
        await curator.wait_for("because")
        await paste(curator, "half \ud83d and \0 nul")
        await seen(curator, "half \ufffd and \ufffd nul")
        await curator.press("enter")
        await curator.settle()
        assert curator.app.is_running
        workspace = curator.app.workspace
        assert workspace is not None
        state = reading.state(workspace, reading.find(workspace, "A1", "article")[0])
        assert state.text("withdrawn") == "half \ufffd and \ufffd nul"


async def test_sql_is_text_in_every_filter_and_field(record: Path) -> None:
    """Row 41: it is searched for and stored, as it stands."""
    workspace = open_record(record, "ada")
    made = entities.create(workspace, {"name": SQL, "kind": "person", "note": SQL}, [SQL + "!"])
    async with at_the_keyboard(record, author=SQL, size=(160, 50)) as curator:
        for key, counted in (("f2", "Articles (0 of"), ("f3", "Events (0 of"), ("f4", "Entities (1 of")):
            await curator.press(key, "slash")
            await paste(curator, SQL)
            await seen(curator, counted, SQL)
            if key != "f4":
                await curator.press("escape")
        await curator.press("enter", "enter")
        await curator.wait_for("another name that it goes by")
        await curator.press("enter")
        await curator.wait_for("As the record should call it.")
        await paste(curator, SQL)
        await curator.press("enter")
        await curator.wait_for(SQL * 2)
    after = reading.state(workspace, made.uid)
    assert after.text("name") == SQL * 2
    assert after.rev == 2
    assert reading.event_count(workspace, reading.wanted(workspace, "event")) == len(ALL)
    workspace.close()


async def test_code_points_hidden_in_the_article_are_named(record: Path) -> None:
    """Rows 2 and 12: what is drawn as a placeholder can be asked for its name."""
    async with at_the_keyboard(record, size=(160, 50)) as curator:
        await curator.press("down", "enter")
        await curator.wait_for("article A2")
        await curator.press(*["right"] * len("On Tuesday a"), "equals_sign")
        await curator.wait_for("U+009D OPERATING SYSTEM COMMAND")
        assert curator.app.screen.query_one("#context", Static)


async def test_a_search_finds_and_shows_every_payload_literally(record: Path) -> None:
    """Rows 1-9, 12-16, 39."""
    async with at_the_keyboard(record, size=(80, 24)) as curator:
        await curator.press("ctrl+f")
        for payload in ALL.values():
            await curator.press("end", "ctrl+u")
            await paste(curator, payload)
            await seen(curator, "Search (")
            assert all(cell_len(line) <= 80 for line in curator.screen().splitlines())
        for number in range(1, 16):
            await curator.press("end", "ctrl+u")
            await curator.type(f"A{number}")
            await seen(curator, f"> {'':3}A{number} ".replace("    ", "   "))


async def test_what_is_pasted_into_the_palette_is_drawn_as_symbols(record: Path) -> None:
    """Rows 1-7 and 55."""
    async with at_the_keyboard(record, size=(160, 50)) as curator:
        await curator.press("ctrl+p")
        await paste(curator, SHORT)
        await seen(curator, one_line(SHORT))


async def test_lines_pasted_into_a_field_stay_apart(record: Path) -> None:
    """Row 55: terminals send a line end as CR."""
    async with at_the_keyboard(record, size=(160, 50)) as curator:
        await curator.press("slash")
        await paste(curator, "one\rtwo\r\nthree\nfour")
        await seen(curator, "“one two three four”")


async def test_a_joiner_typed_into_a_field_is_kept(record: Path) -> None:
    """Bengali and Urdu are written with characters that are not seen."""
    typed = "ক্\u200cত ن\u200dا"
    async with at_the_keyboard(record, size=(160, 50)) as curator:
        await curator.press("slash")
        await curator.type(typed)
        await seen(curator, f"“{typed}”")
