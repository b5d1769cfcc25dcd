"""The article pane: what its keys do, what it draws, and how little it draws."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from rich.cells import cell_len
from textual.binding import Binding
from textual.strip import Strip

from curator.rules.text import next_grapheme
from curator.tui.widgets.article_view import ArticleView, Mark
from curator.tui.widgets.lines import Lines, columns
from curator.tui.widgets.wrapping import PLAIN
from tests.article_pane import Pane, contrast, pane, styles_at

PAYLOAD = "A[/x][bold]\x1b]52;c;aGk=\x07\x9b31m\u202e"
STORY = (
    "The general came to Dhaka on Tuesday. He met the army chief at noon! Did they talk?\n"
    "\n"
    "They signed nothing. The visit ended on Friday."
)

texts = st.text(st.sampled_from("ab c\n中国é\u0301ক\u09be\u200d👍🇧🇩☎\ufe0f\u3000-␛"), max_size=60)


# -- lines -------------------------------------------------------------------------------------------------------


@given(texts, st.integers(1, 12))
@example("", 3)
@example("\n\n", 3)
@example("aaaa     b", 3)
def test_lines_hold_the_text_and_fit_the_pane(text: str, width: int) -> None:
    starts = Lines(text, width).starts
    assert starts[0] == 0
    assert all(one < other for one, other in pairwise(starts))
    lines = [text[start:end] for start, end in pairwise([*starts, len(text)])]
    assert "".join(lines) == text
    for line in lines:
        assert "\n" not in line[:-1]
        shown = line.rstrip("\n")
        widest = max((cells for _, _, cells in columns(shown)), default=0)
        assert cell_len(shown.rstrip(" \u3000")) <= max(width, widest)
        assert cell_len(shown) <= max(width, widest) + 2


@given(st.text(st.sampled_from("abc éক ")), st.integers(1, 12))
def test_a_line_is_cut_behind_a_blank_or_when_a_word_fills_it(text: str, width: int) -> None:
    starts = Lines(text, width).starts
    for start, cut in pairwise(starts):
        assert text[cut - 1] == " " or (cut - start == width and " " not in text[start:cut])


@given(texts, st.integers(1, 12))
def test_every_grapheme_is_found_where_it_is_drawn(text: str, width: int) -> None:
    lines = Lines(text, width)
    offset = 0
    while offset < len(text):
        end = next_grapheme(text, offset)
        if cell_len(text[offset:end]) or text[offset] == "\n":
            assert lines.offset_at(*lines.place_of(offset)) == offset
        offset = end
    assert lines.offset_at(*lines.place_of(len(text))) in (len(text), lines.starts[-1]) or not cell_len(
        text[-1]
    )


def test_a_megabyte_of_lines_is_cut_without_looking_at_every_character() -> None:
    text = "The general arrived on Tuesday in Rawalpindi, the army said. " * 17_000
    starts = Lines(text, 60).starts
    assert all(text[at - 1] == " " for at in starts[1:])
    assert max(end - start for start, end in pairwise(starts)) <= 61


def test_what_is_wrapped_by_counting_takes_a_cell_each() -> None:
    plain = [chr(code) for code in range(32, 0x10000) if PLAIN.fullmatch(chr(code))]
    assert {"a", "é", "’", "—", "€", "␛"} <= set(plain)
    assert all(cell_len(ch) == 1 and len(list(columns(f"a{ch}"))) == 2 for ch in plain)


# -- a pane in an app --------------------------------------------------------------------------------------------


async def test_moving_by_character_line_word_and_page() -> None:
    async with pane(STORY, size=(30, 5)) as (app, pilot):
        view = app.view
        await pilot.press("right", "right", "left")
        assert view.cursor == 1
        await pilot.press("ctrl+right", "ctrl+right")
        assert view.text[view.cursor :].startswith("came")
        await pilot.press("ctrl+left")
        assert view.text[view.cursor :].startswith("general")
        await pilot.press("end")
        assert view.lines.line_of(view.cursor) == 0
        assert view.cursor == view.lines.starts[1] - 1
        await pilot.press("home", "ctrl+end")
        assert view.cursor == len(STORY)
        assert view.scroll_offset.y == len(view.lines) - 5
        await pilot.press("ctrl+home")
        assert (view.cursor, view.scroll_offset.y) == (0, 0)
        await pilot.press("pagedown")
        assert view.lines.line_of(view.cursor) == 4


async def test_up_and_down_keep_the_wanted_column() -> None:
    async with pane("a long first line\nab\nanother long line") as (app, pilot):
        await pilot.press(*["right"] * 10, "down")
        assert app.view.cursor == 20
        await pilot.press("down")
        assert app.view.lines.place_of(app.view.cursor) == (10, 2)
        await pilot.press("up", "up")
        assert app.view.cursor == 10


async def test_the_cursor_steps_over_whole_graphemes() -> None:
    text = "ক্ষি👨‍👩‍👧e\u0301中"
    async with pane(text) as (app, pilot):
        stops = [0]
        while app.view.cursor < len(text):
            await pilot.press("right")
            stops.append(app.view.cursor)
        assert stops[-1] == len(text)
        assert text.index("👨") in stops
        assert text.index("e") in stops
        assert not any(text[at : at + 1] in ("\u200d", "\u0301", "\u09bf") for at in stops)


async def test_shift_extends_and_movement_lets_go() -> None:
    async with pane(STORY) as (app, pilot):
        await pilot.press("ctrl+right", "ctrl+shift+right", "shift+left")
        assert app.quoted == "general"
        await pilot.press("right")
        assert app.view.selection is None


async def test_space_starts_a_selection_that_movement_extends_and_space_ends() -> None:
    async with pane(STORY) as (app, pilot):
        await pilot.press("ctrl+right", "space")
        assert app.view.selecting
        await pilot.press("ctrl+right", "ctrl+right", "space")
        assert not app.view.selecting
        assert app.quoted == "general came"
        assert app.view.evidence() == (4, 16)
        await pilot.press("right")
        assert app.view.selection is None


async def test_brackets_select_sentence_after_sentence() -> None:
    async with pane(STORY) as (app, pilot):
        seen = []
        for _ in range(5):
            await pilot.press("right_square_bracket")
            seen.append(app.quoted)
        assert seen == [
            "The general came to Dhaka on Tuesday.",  # the first key takes the sentence one is in
            "He met the army chief at noon!",
            "Did they talk?",
            "They signed nothing.",
            "The visit ended on Friday.",
        ]
        await pilot.press("right_square_bracket")
        assert app.quoted == "The visit ended on Friday."
        await pilot.press("left_square_bracket", "left_square_bracket")
        assert app.quoted == "Did they talk?"


async def test_without_a_selection_the_sentence_under_the_cursor_is_the_evidence() -> None:
    async with pane(STORY) as (app, pilot):
        assert STORY[slice(*app.view.evidence())] == "The general came to Dhaka on Tuesday."
        await pilot.press("right_square_bracket", "right_square_bracket", "escape")
        assert app.view.selection is None
        assert STORY[slice(*app.view.evidence())] == "He met the army chief at noon!"


async def test_growing_and_shrinking() -> None:
    async with pane(STORY) as (app, pilot):
        await pilot.press("ctrl+right")
        steps = []
        for _ in range(4):
            await pilot.press("full_stop")
            steps.append(app.quoted)
        line = STORY[: STORY.index("\n")]
        assert steps == ["general", "The general came to Dhaka on Tuesday.", line, line]
        await pilot.press("comma", "comma")
        assert app.quoted == "general"
        await pilot.press("comma")
        assert (app.view.selection, app.view.cursor) == (None, 4)


async def test_shrinking_what_was_selected_otherwise() -> None:
    async with pane(STORY) as (app, pilot):
        app.view.select(0, STORY.index("\n"))
        await pilot.press("comma")
        assert app.quoted == "The general came to Dhaka on Tuesday."
        await pilot.press("comma")
        assert app.quoted == "The"


async def test_escape_bubbles_when_nothing_is_selected() -> None:
    async with pane(STORY) as (app, pilot):
        await pilot.press("full_stop", "escape")
        assert (app.view.selection, app.away) == (None, 0)
        await pilot.press("escape")
        assert app.away == 1


async def test_search_selects_and_goes_on() -> None:
    async with pane(STORY) as (app, pilot):
        await pilot.press("slash")
        assert any(isinstance(message, ArticleView.SearchRequested) for message in app.heard)
        assert app.view.search("ON ") == 2
        first = app.view.selection
        assert first
        assert STORY[slice(*first)].startswith("on")
        assert app.view.search("on tue") == 1
        assert app.quoted == "on Tue"
        app.view.search("the")
        found = [app.view.selection]
        for _ in range(5):
            await pilot.press("n")
            found.append(app.view.selection)
        assert len(set(found)) == 5
        assert found[0] == found[5]
        await pilot.press("N")
        assert app.view.selection == found[4]
        assert app.view.search("nowhere") == 0
        assert app.view.selection == found[4]
        assert app.view.search("[bold]") == 0


async def test_the_code_points_under_the_cursor_are_named() -> None:
    async with pane("\u202eab\x1b") as (app, pilot):
        await pilot.press("equals_sign", "ctrl+end", "left", "equals_sign", "right", "equals_sign")
        names = [message.name for message in app.heard if isinstance(message, ArticleView.Revealed)]
        assert names == ["U+202E RIGHT-TO-LEFT OVERRIDE", "U+001B ESCAPE", "the end of the article"]


async def test_every_code_point_of_a_grapheme_is_named() -> None:
    async with pane("e\u0301ক্ষি👨\u200d👩") as (app, pilot):
        for _ in range(3):
            await pilot.press("equals_sign", "right")
        names = [message.name for message in app.heard if isinstance(message, ArticleView.Revealed)]
        assert names[0] == "U+0065 LATIN SMALL LETTER E, U+0301 COMBINING ACUTE ACCENT"
        assert names[1].startswith("U+0995 BENGALI LETTER KA, U+09CD BENGALI SIGN VIRAMA")


async def test_messages_say_what_changed() -> None:
    async with pane(STORY) as (app, pilot):
        await pilot.press("right", "full_stop")
        moved = [message.offset for message in app.heard if isinstance(message, ArticleView.CursorMoved)]
        chosen = [
            message.selection for message in app.heard if isinstance(message, ArticleView.SelectionChanged)
        ]
        assert (moved, chosen) == ([1, 3], [(0, 3)])
        assert all(m.control is app.view for m in app.heard if isinstance(m, ArticleView.CursorMoved))


async def test_select_scrolls_the_span_into_view_and_trims_it() -> None:
    text = "line\n" * 200 + "  the quote  " + "\nline" * 200
    async with pane(text) as (app, pilot):
        start = text.index("  the quote")
        app.view.select(start, start + 13)
        await pilot.pause()
        assert app.quoted == "the quote"
        assert any("the quote" in line for line in app.screen_lines())


async def test_hostile_text_is_drawn_as_symbols_and_offsets_stay_true() -> None:
    async with pane(f"x {PAYLOAD} quote") as (app, _):
        shown = app.screen_lines()[0]
        assert shown.startswith("x A[/x][bold]␛]52;c;aGk=␇\ufffd31m\ufffd quote")
        assert app.view.search("quote") == 1
        assert app.quoted == "quote"


async def test_quotes_differ_by_more_than_colour() -> None:
    marks = [Mark(4, 11, "quote"), Mark(20, 25, "current"), Mark(12, 25, "quote"), Mark(38, 83, "outside")]
    async with pane(STORY, *marks, size=(100, 10)) as (app, pilot):
        underlined, doubled, _, quote = styles_at(app, "general")[0]
        assert (underlined, doubled) == (True, False)
        assert styles_at(app, "came to")[0][:2] == (True, False)
        assert styles_at(app, "Dhaka")[0][1]
        outside = styles_at(app, "He met")[0]
        assert outside[:3] == (False, False, False)
        assert outside[3] != quote
        app.view.set_marks([])
        await pilot.pause()
        assert not styles_at(app, "he general came")[0][0]


@pytest.mark.parametrize("no_color", ["", "1"])
async def test_the_cursor_is_a_block_also_without_colour(
    no_color: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", no_color)
    async with pane("Quick") as (app, pilot):
        assert styles_at(app, "Q")[0][2]
        await pilot.press("right")
        assert not styles_at(app, "Q")[0][2]
        assert styles_at(app, "u")[0][2]


@pytest.mark.parametrize("text", ["", "\n", "\n\n\n", " ", "\u0301", "a" * 500, "中" * 500, "\x1b]"])
async def test_no_text_and_strange_texts_take_every_key(text: str) -> None:
    async with pane(text, size=(9, 4)) as (app, pilot):
        for binding in ArticleView.BINDINGS:
            assert isinstance(binding, Binding)
            await pilot.press(binding.key)
            assert 0 <= app.view.cursor <= len(text)
        assert app.view.search("") == 0
        app.view.select(-5, 10_000)
        start, end = app.view.selection or (0, 0)
        assert 0 <= start <= end <= len(text)


async def test_another_width_keeps_the_cursor_and_shows_it() -> None:
    async with pane(STORY * 20, size=(60, 10)) as (app, pilot):
        app.view.select(1000, 1010)
        before = app.view.cursor, app.view.selection
        await pilot.resize_terminal(25, 10)
        await pilot.pause()
        assert (app.view.cursor, app.view.selection) == before
        y = app.view.lines.line_of(app.view.cursor) - app.view.scroll_offset.y
        assert 0 <= y < 10
        assert app.view.lines.width == 23


async def test_a_hidden_pane_can_be_told_what_to_show() -> None:
    async with pane("") as (app, pilot):
        app.view.display = False
        await pilot.pause()
        app.view.show(STORY * 9)
        app.view.select(300, 320)
        app.view.action_move("down", True)
        app.view.display = True
        await pilot.pause()
        assert app.view.lines.line_of(app.view.cursor) - app.view.scroll_offset.y in range(12)


async def test_a_selection_made_before_the_first_layout_is_shown() -> None:
    app = Pane(STORY * 9)
    async with app.run_test(size=(40, 12)) as pilot:
        other = ArticleView(STORY * 9)
        other.select(1000, 1010)
        other.action_move("down")
        other.action_move("left")
        await app.mount(other)
        await pilot.pause()
        assert other.lines.line_of(other.cursor) - other.scroll_offset.y in range(12)


async def test_another_text_starts_afresh() -> None:
    async with pane(STORY) as (app, pilot):
        await pilot.press("ctrl+end", "full_stop")
        app.view.show("New text.", [Mark(0, 3, "quote")])
        await pilot.pause()
        assert (app.view.cursor, app.view.selection, app.view.scroll_offset.y) == (0, None, 0)
        assert app.screen_lines()[0].startswith("New text.")


async def test_a_key_draws_no_more_than_the_lines_it_touches(monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[int] = []
    draw = ArticleView.render_line

    def counted(self: ArticleView, y: int) -> object:
        drawn.append(y)
        return draw(self, y)

    monkeypatch.setattr(ArticleView, "render_line", counted)
    async with pane("word " * 2000, size=(40, 40)) as (_, pilot):
        await pilot.press("down", "down")
        for key, most in [("right", 1), ("down", 2), ("shift+right", 1), ("shift+down", 2), ("up", 4)]:
            await pilot.pause()
            drawn.clear()
            await pilot.press(key)
            await pilot.pause()
            assert 1 <= len(set(drawn)) <= most, (key, drawn)


async def test_a_text_is_not_drawn_before_it_has_a_width(monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[int] = []
    draw = ArticleView._draw

    def measured(self: ArticleView, start: int, end: int, *rest: Any) -> Strip:
        drawn.append(end - start)
        return draw(self, start, end, *rest)

    monkeypatch.setattr(ArticleView, "_draw", measured)
    async with pane("word " * 5000, size=(40, 10)) as (app, _):
        assert "word word" in app.screen_lines()[0]
    assert max(drawn) <= 40


async def test_the_cursor_stays_visible_but_fainter_while_another_pane_has_the_focus() -> None:
    async with pane("Quick") as (app, pilot):
        (lit,) = [s.style for strip in app.screen._compositor.render_strips() for s in strip if s.text == "Q"]
        app.set_focus(None)
        await pilot.pause()
        (faint,) = [
            s.style for strip in app.screen._compositor.render_strips() for s in strip if s.text == "Q"
        ]
        assert lit
        assert faint
        assert lit.reverse
        assert faint.reverse
        assert lit.color != faint.color


@pytest.mark.parametrize("theme", ["textual-dark", "textual-light", "nord", "gruvbox", "solarized-light"])
async def test_every_mark_leaves_the_text_readable(theme: str) -> None:
    marks = [Mark(4, 11, "quote"), Mark(12, 16, "current"), Mark(26, 29, "quote"), Mark(26, 29, "quote")]
    async with pane(STORY, *marks, Mark(38, 60, "outside"), size=(100, 8)) as (app, pilot):
        app.theme = theme
        app.view.select(70, 80)
        await pilot.pause()
        styles = [
            s.style for strip in app.screen._compositor.render_strips()[:2] for s in strip if s.text.strip()
        ]
        assert len(styles) >= 8
        for style in styles:
            assert style
            assert contrast(style) >= 4.5, style


async def test_the_mouse_moves_the_cursor_and_drags_a_selection() -> None:
    async with pane(STORY, size=(100, 10)) as (app, pilot):
        await pilot.click(ArticleView, offset=(6, 0))
        assert app.view.cursor == 6
        await pilot.mouse_down(ArticleView, offset=(4, 0))
        await pilot.hover(ArticleView, offset=(11, 0))
        await pilot.mouse_up(ArticleView, offset=(11, 0))
        assert app.quoted == "general"
        await pilot.hover(ArticleView, offset=(20, 0))
        assert app.quoted == "general"


def test_every_key_has_an_id_and_says_in_a_sentence_what_it_does() -> None:
    bindings = [binding for binding in ArticleView.BINDINGS if isinstance(binding, Binding)]
    assert len(bindings) == len(ArticleView.BINDINGS)
    ids = [binding.id for binding in bindings]
    assert len(set(ids)) == len(ids)
    for binding in bindings:
        assert binding.id
        assert binding.id.startswith("article.")
        assert binding.tooltip[0].isupper()
        assert binding.tooltip.endswith(".")
