"""Articles of 10 MB: little is looked at before the first lines are shown, and little for each key afterwards."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from textual.pilot import Pilot

from curator.rules.display import literal
from curator.tui.widgets.lines import PIECE, Lines
from curator.tui.widgets.text_pane import TextPane
from curator.tui.widgets.wrapping import AHEAD, LONGEST, line_starts
from tests.article_pane import Pane, pane

SIZE = 10_000_000  # bytes
SENTENCE = "The general arrived on Tuesday in Rawalpindi, the army said. "


def _filled(piece: str) -> str:
    return piece * (SIZE // len(piece.encode()))


KINDS: dict[str, Callable[[], str]] = {
    "English": lambda: _filled(SENTENCE),
    "one Latin word": lambda: _filled("a"),
    "Bengali": lambda: _filled("কামরুল হাসান মঙ্গলবার পৌঁছান। "),
    "Bengali without blanks": lambda: _filled("কামরুলহাসানমঙ্গলবার"),
    "Chinese": lambda: _filled("张又侠访问达卡，他说。"),
    "Arabic": lambda: _filled("وصل عاصم منير إلى دكا. قال "),
    "joined emoji": lambda: _filled("👩\u200d"),
    "families": lambda: _filled("👨\u200d👩\u200d👧"),
    "flags": lambda: _filled("🇧🇩"),
    "accents on one letter": lambda: "a" + "\u0301" * (SIZE // 2),
    "a million lines": lambda: "a line of\n" * 1_000_000,
    "newlines": lambda: _filled("\n"),
    "blanks": lambda: _filled(" "),
    "escapes": lambda: _filled("\x1b[31m"),
}


@pytest.mark.parametrize("kind", KINDS)
async def test_little_of_a_long_text_is_looked_at(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[int] = []
    drawn = Lines.drawn

    def counted(self: Lines, start: int, end: int) -> str:
        seen.append(end - start)
        return drawn(self, start, end)

    monkeypatch.setattr(Lines, "drawn", counted)
    monkeypatch.setattr(TextPane, "_wrap_slice", lambda _: None)
    text = KINDS[kind]()
    async with pane("") as (app, pilot):
        app.view.show(text)
        await pilot.pause()
        assert len(app.view.lines) >= app.size.height, "the pane is full"
        assert sum(seen) <= 100_000
        assert not app.view.lines.whole
        for key in ("right", "down", "end", "pagedown", "pageup", "shift+down", "home"):
            seen.clear()
            await pilot.press(key)
            await pilot.pause()
            # The lines on the screen, the two the cursor leaves and comes to, and what is wrapped for one page.
            assert sum(seen) <= (app.size.height + 4) * LONGEST + 2 * (PIECE + AHEAD), key
        for key in ("ctrl+end", "up", "ctrl+home", "ctrl+right", "right_square_bracket"):
            seen.clear()
            await pilot.press(key)
            await pilot.pause()
            assert sum(seen) <= 100_000, key


@pytest.mark.parametrize("kind", KINDS)
def test_lines_of_every_kind_of_text_are_short(kind: str) -> None:
    lines = Lines(KINDS[kind](), 60, 20_000)
    assert lines.frontier > 20_000
    assert all(0 < end - start <= LONGEST + 1 for start, end in pairwise(lines.starts))


@settings(max_examples=40, deadline=None)
@given(
    st.text(st.sampled_from("ab c\n中é\u0301ক\u09be\u200d👩👍🇧☎\ufe0f\u3000\x1b"), min_size=1, max_size=30),
    st.integers(1, 30),
)
@example("🇧🇩", 7)
@example("👩\u200d", 7)
@example("a\u200d中", 5)
def test_a_text_wrapped_piece_by_piece_has_the_lines_of_one_wrapped_at_once(text: str, width: int) -> None:
    text *= 3 * PIECE // len(text)
    lines = Lines(text, width, 0)
    known = []
    while not lines.whole:
        assert list(lines.starts[: len(known)]) == known, "known lines never change"
        known = list(lines.starts)
        lines.grow()
    if "🇧" not in text and "\u0301" not in text:  # what joins without end is cut where nobody would write it
        assert list(lines.starts) == [0, *line_starts(literal(text), width, len(text) + 1)]
    assert all(one < other for one, other in pairwise(lines.starts))
    assert lines.bounds(len(lines) - 1)[1] == len(text)


# -- going far ---------------------------------------------------------------------------------------------------


class Gate:
    """Holds back the wrapping between keys until it is opened."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.open = False
        wrap = TextPane._wrap_slice

        def held(pane: TextPane) -> None:
            if self.open:
                wrap(pane)

        monkeypatch.setattr(TextPane, "_wrap_slice", held)

    async def let_through(self, app: Pane, pilot: Pilot[None]) -> None:
        self.open = True
        while not app.view.lines.whole:
            await pilot.pause(0.01)
        await pilot.pause()


async def test_the_cursor_is_far_away_at_once_and_in_sight_when_its_line_is_known(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    gate = Gate(monkeypatch)
    async with pane(SENTENCE * 5_000 + "The end.") as (app, pilot):
        await pilot.press("ctrl+end")
        assert app.view.cursor == len(app.view.text)
        assert app.view.evidence()[1] == len(app.view.text)
        assert app.view.scroll_offset.y == 0
        await gate.let_through(app, pilot)
        assert app.view.scroll_offset.y == len(app.view.lines) - app.size.height
        assert app.screen_lines()[-1].endswith("The end.")


async def test_keys_typed_before_the_line_is_known_are_not_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    gate = Gate(monkeypatch)
    async with pane(SENTENCE * 5_000) as (app, pilot):
        await pilot.press("ctrl+end", "up", "up", "home", "shift+right")
        assert app.view.cursor == len(app.view.text)
        await gate.let_through(app, pilot)
        lines = app.view.lines
        assert app.view.cursor == lines.starts[len(lines) - 3] + 1
        assert len(app.quoted) == 1
        await pilot.press("down")
        assert lines.line_of(app.view.cursor) == len(lines) - 2


async def test_a_key_that_leads_elsewhere_takes_the_place_of_those_that_wait(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    gate = Gate(monkeypatch)
    async with pane(SENTENCE * 5_000) as (app, pilot):
        await pilot.press("ctrl+end", "up", "up", "ctrl+home", "down")
        assert app.view.lines.line_of(app.view.cursor) == 1
        await gate.let_through(app, pilot)
        assert app.view.lines.line_of(app.view.cursor) == 1
        assert app.view.scroll_offset.y == 0


async def test_a_far_quote_is_found_and_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    gate = Gate(monkeypatch)
    async with pane(SENTENCE * 4_000 + "The quote. " + SENTENCE * 4_000) as (app, pilot):
        assert app.view.search("the quote.") == 1
        assert app.quoted == "The quote."
        await gate.let_through(app, pilot)
        assert any("The quote." in line for line in app.screen_lines())


async def test_another_text_forgets_what_was_sought(monkeypatch: pytest.MonkeyPatch) -> None:
    gate = Gate(monkeypatch)
    async with pane(SENTENCE * 5_000) as (app, pilot):
        await pilot.press("ctrl+end", "up")
        app.view.show(SENTENCE * 4_000)
        await gate.let_through(app, pilot)
        assert (app.view.cursor, app.view.scroll_offset.y) == (0, 0)
        await pilot.press("down")
        assert app.view.lines.line_of(app.view.cursor) == 1
