"""How much is done for what one sees: how often style sheets are read, how often a screen is laid out.

Counts, because times differ from machine to machine.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from textual.css.stylesheet import Stylesheet
from textual.screen import Screen

from curator.tui.settings import Settings
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
