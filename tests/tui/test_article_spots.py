"""Names and dates in the article pane: shown, moved to, jumped to by labels."""

from __future__ import annotations

import pytest
from rich.cells import cell_len
from textual.pilot import Pilot

from curator.rules.spots import Spot, find
from curator.tui.widgets.article_view import ArticleView
from curator.tui.widgets.labels import LETTERS, drawn, labels, letters
from curator.tui.widgets.lines import Lines
from tests.article_pane import Pane, contrast, pane, styles_at

STORY = (
    "On Tuesday the general met Kamrul Hasan in Dhaka. He left for Karachi on 5 May 2025.\n"
    "\n"
    "They signed nothing, said the Inter-Services Public Relations."
)
SPOTS = ["On Tuesday", "Kamrul Hasan", "Dhaka", "Karachi", "on 5 May 2025", "Inter-Services Public Relations"]


async def spotted(app: Pane, pilot: Pilot[None]) -> None:
    app.view.set_spots(find(app.view.text))
    await pilot.pause()


def jumping(app: Pane) -> list[int]:
    """The numbers of labels that the pane told of."""
    return [message.labels for message in app.heard if isinstance(message, ArticleView.Jumping)]


# -- movement and what is under the cursor -----------------------------------------------------------------------


async def test_braces_select_name_after_name() -> None:
    async with pane(STORY, size=(100, 8)) as (app, pilot):
        await pilot.press("right_curly_bracket")
        assert app.view.selection is None
        await spotted(app, pilot)
        seen = []
        for _ in SPOTS:
            await pilot.press("right_curly_bracket")
            seen.append(app.quoted)
        assert seen == SPOTS
        await pilot.press("right_curly_bracket")
        assert app.quoted == SPOTS[-1]
        await pilot.press("left_curly_bracket", "left_curly_bracket")
        assert app.quoted == SPOTS[-3]
        await pilot.press("escape", "home", "left_curly_bracket")
        assert app.view.selection is None


async def test_a_name_far_below_is_scrolled_to() -> None:
    async with pane("word " * 500 + "Dhaka.", size=(40, 6)) as (app, pilot):
        await spotted(app, pilot)
        await pilot.press("right_curly_bracket")
        await pilot.pause()
        assert app.quoted == "Dhaka"
        assert any("Dhaka" in line for line in app.screen_lines())


async def test_what_is_under_the_cursor_can_be_asked_for() -> None:
    async with pane(STORY, size=(100, 8)) as (app, pilot):
        await spotted(app, pilot)
        view = app.view
        assert view.spot == Spot(0, 10, "date")
        await pilot.press("ctrl+right", "ctrl+right")
        assert (view.spot, STORY[slice(*view.word)]) == (None, "the")
        assert STORY[slice(*view.sentence)].startswith("On Tuesday")
        await pilot.press("right_curly_bracket")
        assert view.spot == Spot(27, 39, "mention")
        assert STORY[slice(*view.word)] == "Kamrul"
        assert view.selection == (27, 39)
        await pilot.press("shift+right")
        assert view.spot is None
        view.show("")
        assert (view.spot, view.word, view.sentence) == (None, (0, 0), (0, 0))


async def test_growing_and_shrinking_stop_at_names() -> None:
    async with pane(STORY, size=(100, 8)) as (app, pilot):
        await spotted(app, pilot)
        await pilot.press("right_curly_bracket", "right_curly_bracket", "escape", *["ctrl+left"] * 2)
        steps = []
        for _ in range(3):
            await pilot.press("full_stop")
            steps.append(app.quoted)
        assert steps == ["Kamrul", "Kamrul Hasan", STORY[: STORY.index(" He left")]]
        await pilot.press("comma", "comma")
        assert app.quoted == "Kamrul"
        app.view.select(27, 49)
        await pilot.press("comma")
        assert app.quoted == "Kamrul Hasan"


async def test_names_and_dates_are_underlined_and_nothing_else_is() -> None:
    async with pane(STORY, size=(100, 8)) as (app, pilot):
        assert not any(style[0] for style in styles_at(app, "Tuesday"))
        await spotted(app, pilot)
        assert styles_at(app, "Kamrul Hasan")[0][0]
        assert styles_at(app, "n Tuesday")[0][0]
        assert not styles_at(app, "the general met")[0][0]
        app.view.show("met Kamrul Hasan")
        await pilot.pause()
        assert not styles_at(app, "et Kamrul")[0][0]


async def test_names_and_dates_cost_no_more_lines_per_key(monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: set[int] = set()
    draw = ArticleView.render_line

    def counted(self: ArticleView, y: int) -> object:
        drawn.add(y)
        return draw(self, y)

    monkeypatch.setattr(ArticleView, "render_line", counted)
    async with pane("He saw Dhaka on 5 May 2025.\n" * 200, size=(40, 40)) as (app, pilot):
        await spotted(app, pilot)
        for key, most in [
            ("down", 2),
            ("right", 1),
            ("right_curly_bracket", 1),
            ("right_curly_bracket", 1),
            ("n", 0),
        ]:
            await pilot.pause()
            drawn.clear()
            await pilot.press(key)
            await pilot.pause()
            assert len(drawn) <= most, (key, drawn)
        assert app.quoted == "on 5 May 2025"


@pytest.mark.parametrize("theme", ["textual-dark", "textual-light", "nord", "gruvbox", "solarized-light"])
async def test_names_dates_and_labels_are_readable(theme: str) -> None:
    async with pane(STORY, size=(100, 3)) as (app, pilot):
        app.theme = theme
        await spotted(app, pilot)
        for _ in range(2):
            await pilot.pause()
            styles = [
                s.style for strip in app.screen._compositor.render_strips() for s in strip if s.text.strip()
            ]
            assert len(styles) >= 8
            assert all(style and contrast(style) >= 4.5 for style in styles), styles
            await pilot.press("apostrophe")


async def test_a_name_over_two_lines_is_underlined_in_both() -> None:
    async with pane("They met Kamrul Hasan there.", size=(18, 8)) as (app, pilot):
        await spotted(app, pilot)
        assert styles_at(app, "Kamrul")[0][0]
        assert styles_at(app, "Hasan")[0][0]


# -- labels ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("count", [0, 1, 26, 27, 30, 51, 52, 300, 676, 1000])
def test_no_label_begins_with_another(count: int) -> None:
    made = letters(count)
    assert len(made) == len(set(made)) == min(count, len(LETTERS) ** 2)
    assert all(len(label) == 1 for label in made) or count > len(LETTERS)
    assert not any(one != other and other.startswith(one) for one in made for other in made)
    assert count > 600 or made[:9] == list("asdfghjkl")[:count]


@pytest.mark.parametrize(
    "text",
    [
        STORY,
        "কামরুলের সফর শেষ। ঢাকায় বৈঠক।",
        "张又侠访问达卡。他说。",
        "وصل عاصم منير إلى دكا. قال.",
        "👨‍👩‍👧 Ali. e\u0301a Bo. \u0301x",
    ],
)
@pytest.mark.parametrize("width", [3, 8, 20, 100])
def test_labels_keep_every_column_in_its_place(text: str, width: int) -> None:
    known = ["কামরুল", "ঢাকা", "张又侠", "达卡", "عاصم منير", "Ali", "Bo"]
    lines = Lines(text, width)
    spots = [(spot.start, spot.end) for spot in find(text, known)]
    shown = labels(lines, 0, len(lines), spots * 9, [(0, len(text))])
    assert shown
    ends = 0
    for label in shown:
        assert label.start >= ends
        ends = label.end
        start, end = lines.bounds(lines.line_of(label.start))
        assert start <= label.start <= label.end <= end
        replaced = (
            cell_len(text[start : label.start])
            + cell_len(drawn(lines, label))
            + cell_len(text[label.end : end])
        )
        assert replaced <= max(cell_len(text[start:end]), 1) + (label.end == end)


async def test_labels_stand_over_names_and_sentences_and_the_rest_fades() -> None:
    async with pane(STORY, size=(100, 8)) as (app, pilot):
        await spotted(app, pilot)
        before = app.screen_lines()
        await pilot.press("apostrophe")
        assert jumping(app) == [9]
        lines = app.screen_lines()
        assert lines[0].startswith(
            "aA Tuesday the general met samrul Hasan in dhaka. Se left for farachi gn 5 May"
        )
        assert lines[2].startswith("Dhey signed nothing, said the hnter-Services")
        assert [len(line) for line in lines] == [len(line) for line in before]
        assert app.view.selection is None


@pytest.mark.parametrize(
    ("key", "quoted"), [("a", "On Tuesday"), ("s", "Kamrul Hasan"), ("h", "Inter-Services Public Relations")]
)
async def test_a_label_selects_its_name(key: str, quoted: str) -> None:
    async with pane(STORY, size=(100, 8)) as (app, pilot):
        await spotted(app, pilot)
        await pilot.press("apostrophe", key)
        assert app.quoted == quoted
        assert jumping(app) == [9, 0]
        assert app.screen_lines()[0].startswith("On Tuesday the general met Kamrul Hasan")
        await pilot.press("right", "apostrophe", "S")
        assert app.quoted == "He left for Karachi on 5 May 2025."


@pytest.mark.parametrize(
    "key", ["escape", "f10", "z", "Z", "n", "backspace", "right", "enter", "space", "apostrophe", "1"]
)
async def test_any_other_key_leaves_and_does_nothing_else(key: str) -> None:
    async with pane(STORY, size=(100, 8)) as (app, pilot):
        await spotted(app, pilot)
        app.view.select(27, 39)
        app.view.search("Dhaka")
        app.view.select(27, 39)
        before = app.view.cursor, app.view.selection, app.screen_lines()
        await pilot.press("apostrophe", key)
        assert (app.view.cursor, app.view.selection, app.screen_lines()) == before
        assert (jumping(app), app.away) == ([9, 0], 0)
        await pilot.press("escape")
        assert app.view.selection is None


async def test_two_letters_and_back() -> None:
    text = " ".join(f"He saw Name{letter}." for letter in "abcdefghijklmnopqrstuvwxyzabcd")
    async with pane(text, size=(80, 12)) as (app, pilot):
        found = find(text.replace("Namea", "Nameq"))
        assert len(found) == 30
        app.view.set_spots(found)
        await pilot.press("apostrophe")
        shown = "\n".join(app.screen_lines())
        assert "saw namey" in shown
        assert "saw mamez" in shown  # the last letter of the alphabet begins labels of two
        assert "saw msmea" in shown
        await pilot.press("m")
        typed = "\n".join(app.screen_lines())
        assert "He saw mamez. He saw msmea." in " ".join(typed.split())
        assert "He saw Namey" in typed
        await pilot.press("backspace")
        assert "\n".join(app.screen_lines()) == shown
        await pilot.press("m", "s")
        assert app.quoted == "Namea"
        assert app.view.selection == (found[26].start, found[26].end)


async def test_a_wrong_second_letter_leaves_as_well() -> None:
    text = " ".join(f"He saw Name{letter}." for letter in "abcdefghijklmnopqrstuvwxyzabcd")
    async with pane(text, size=(80, 12)) as (app, pilot):
        app.view.set_spots(find(text))
        await pilot.press("apostrophe", "m", "1")
        assert jumping(app)[-1] == 0
        assert app.view.selection is None


async def test_labels_are_for_what_is_in_sight() -> None:
    text = "\n".join(f"He saw Name{letter} in Dhaka." for letter in "abcdefghijklmnopqrstuvwxyz")
    async with pane(text, size=(40, 6)) as (app, pilot):
        await spotted(app, pilot)
        await pilot.press("pagedown", "pagedown", "apostrophe")
        top = app.view.scroll_offset.y
        assert top > 3
        assert app.screen_lines()[0].startswith(
            "Ae saw aamef in shaka.".replace("f", "abcdefghijklmnopqrstuvwxyz"[top])
        )
        assert jumping(app) == [18]
        await pilot.press("a")
        assert app.quoted == "Name" + "abcdefghijklmnopqrstuvwxyz"[top]


async def test_a_name_that_begins_above_is_labelled_where_it_is_seen() -> None:
    async with pane("x\nHe met Kamrul Hasan there", size=(15, 1)) as (app, pilot):
        await spotted(app, pilot)
        await pilot.press("ctrl+end", "apostrophe")
        assert app.screen_lines()[0].startswith("aasan there")
        await pilot.press("a")
        assert app.quoted == "Kamrul Hasan"


async def test_labels_over_wide_letters_and_vowel_signs() -> None:
    text = "কামরুলের সফর। 张又侠访问达卡。 منير"
    async with pane(text, size=(60, 4)) as (app, pilot):
        app.view.set_spots(find(text, ["কামরুল", "张又侠", "达卡", "منير"]))
        await pilot.press("apostrophe")
        assert cell_len(app.screen_lines()[0]) == cell_len(text)
        assert "s S 侠访问d 卡。" in app.screen_lines()[0]
        await pilot.press("d")
        assert app.quoted == "达卡"


async def test_labels_go_when_the_text_moves_or_the_keys_go_elsewhere() -> None:
    async with pane(STORY * 9, size=(40, 6)) as (app, pilot):
        await spotted(app, pilot)
        for leave in (
            lambda: app.view.scroll_to(y=3, animate=False, immediate=True),
            lambda: app.set_focus(None),
            lambda: app.view.show("Other."),
        ):
            app.view.focus()
            await pilot.press("apostrophe")
            assert jumping(app)[-1] > 0
            leave()
            await pilot.pause()
            assert jumping(app)[-1] == 0
            await pilot.press("home")


async def test_a_taller_pane_labels_what_came_into_sight() -> None:
    text = "\n".join(f"He saw Name{letter}." for letter in "abcdefgh")
    async with pane(text, size=(40, 4)) as (app, pilot):
        await spotted(app, pilot)
        await pilot.press("apostrophe")
        assert jumping(app) == [8]
        await pilot.resize_terminal(40, 6)
        await pilot.pause()
        assert app.screen_lines()[5] == "He saw hamef."


async def test_no_text_has_no_labels() -> None:
    async with pane("\n\n") as (app, pilot):
        await pilot.press("apostrophe", "right")
        assert jumping(app) == []
        assert app.view.cursor == 1
