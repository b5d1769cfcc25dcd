"""An app with nothing but an article pane, and what its screen shows."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import ClassVar

from rich.style import Style
from textual import on
from textual.app import App, ComposeResult
from textual.binding import Binding, BindingType
from textual.color import Color
from textual.message import Message
from textual.pilot import Pilot

from curator.tui.widgets.article_view import ArticleView, Mark


class Pane(App[None]):
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "away", "Away")]

    def __init__(self, text: str, *marks: Mark) -> None:
        super().__init__()
        self.shown = text, marks
        self.heard: list[Message] = []
        self.away = 0

    def compose(self) -> ComposeResult:
        yield ArticleView(*self.shown, id="article")

    def action_away(self) -> None:
        self.away += 1

    @on(ArticleView.CursorMoved)
    @on(ArticleView.SelectionChanged)
    @on(ArticleView.SearchRequested)
    @on(ArticleView.Revealed)
    @on(ArticleView.Jumping)
    def hear(self, message: Message) -> None:
        self.heard.append(message)

    @property
    def view(self) -> ArticleView:
        return self.query_one(ArticleView)

    @property
    def quoted(self) -> str:
        start, end = self.view.selection or (0, 0)
        return self.view.text[start:end]

    def screen_lines(self) -> list[str]:
        return [strip.text.rstrip() for strip in self.screen._compositor.render_strips()]


@asynccontextmanager
async def pane(
    text: str, *marks: Mark, size: tuple[int, int] = (40, 12)
) -> AsyncIterator[tuple[Pane, Pilot[None]]]:
    app = Pane(text, *marks)
    async with app.run_test(size=size) as pilot:
        app.view.focus()
        await pilot.pause()
        yield app, pilot


def styles_at(app: Pane, word: str) -> list[tuple[bool, bool, bool, object]]:
    found: list[tuple[bool, bool, bool, object]] = []
    for strip in app.screen._compositor.render_strips():
        for segment in strip:
            if segment.style and word in segment.text:
                style = segment.style
                found.append(
                    (bool(style.underline), bool(style.underline2), bool(style.reverse), style.bgcolor)
                )
    return found


def contrast(style: Style) -> float:
    """The contrast ratio of WCAG 2 between the colours of a style."""
    assert style.color
    assert style.bgcolor
    low, high = sorted(
        sum(
            weight * (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4)
            for weight, part in zip(
                (0.2126, 0.7152, 0.0722), Color.from_rich_color(colour).normalized, strict=True
            )
        )
        for colour in (style.color, style.bgcolor)
    )
    return (high + 0.05) / (low + 0.05)
