"""How much is done for what one sees: how often style sheets are read, how often a screen is laid out.

Counts, because times differ from machine to machine.
"""

from __future__ import annotations

import gc
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from textual._styles_cache import StylesCache
from textual.css.stylesheet import Stylesheet
from textual.screen import Screen

from curator.tui.screens.workbench import Workbench
from curator.tui.settings import Settings
from tests.desk import AtTheDesk
from tests.keyboard import at_the_keyboard


@pytest.fixture
def done(monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """How often all style sheets were read anew, and how often a screen was laid out, since the last `clear`."""
    counts: Counter[str] = Counter()

    def count(kind: type, name: str) -> None:
        was: Callable[..., Any] = getattr(kind, name)

        def counted(*args: Any, **kwargs: Any) -> Any:
            counts[name.strip("_")] += 1
            return was(*args, **kwargs)

        monkeypatch.setattr(kind, name, counted)

    count(Stylesheet, "reparse")
    count(Screen, "_refresh_layout")
    return counts


@pytest.mark.parametrize("theme", ["curator-dark", "curator-contrast-light"])
async def test_style_sheets_are_read_once(record: Path, done: Counter[str], theme: str) -> None:
    async with at_the_keyboard(record, settings=Settings(theme=theme)) as curator:
        await curator.press("f3", "f4", "f2")
        assert done["reparse"] == 0
        assert curator.app.current_theme.name == theme
        assert curator.app.has_class("-light-mode") is ("light" in theme)


async def test_an_edit_lays_the_screen_out_once_at_most(record: Path, done: Counter[str]) -> None:
    async with at_the_keyboard(record, person=AtTheDesk) as curator:
        await curator.open_article(1)
        await curator.press("tab")
        for key, most in {"down": 0, "up": 0, "delete": 1, "u": 1, "r": 1}.items():
            done.clear()
            await curator.press(key)
            assert done["refresh_layout"] <= most, key


async def test_nothing_is_read_anew_for_a_desk_that_is_left(record: Path, done: Counter[str]) -> None:
    async with at_the_keyboard(record, person=AtTheDesk) as curator:
        await curator.open_article(1)
        told: list[None] = []
        curator.app.changed.subscribe(curator.app, told.append)
        await curator.press("q")
        assert told == []


async def test_what_was_drawn_of_closed_screens_is_let_go(record: Path) -> None:
    async with at_the_keyboard(record, person=AtTheDesk) as curator:

        def drawn() -> int:
            gc.collect()
            return sum(isinstance(held, StylesCache) for held in gc.get_objects())

        times, widgets, before = 6, 11, drawn()
        for _ in range(times):
            await curator.press("enter")
            assert isinstance(curator.app.screen, Workbench)
            await curator.press("q")
        assert drawn() - before < times // 2 * widgets  # the last one may be on its way out still
