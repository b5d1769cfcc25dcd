"""A curator at the desk: the moves that tests of the workbench share, and what the desk says."""

from __future__ import annotations

from textual.widgets import Static

from curator.services.draft import EventDraft
from curator.services.forms import FormRow
from curator.tui.screens.workbench import Workbench
from tests.keyboard import Curator


class AtTheDesk(Curator):
    """Keys only; what they did is read from the screen or the record."""

    @property
    def bench(self) -> Workbench:
        """The workbench on top."""
        screen = self.app.screen
        assert isinstance(screen, Workbench), self.screen()
        return screen

    @property
    def draft(self) -> EventDraft:
        """The event on the desk."""
        draft = self.bench.desk.draft
        assert draft is not None, self.screen()
        return draft

    def said(self) -> str:
        """The context line."""
        return str(self.bench.query_one("#context", Static).content)

    def row(self, label: str) -> FormRow:
        """The first row of the form with this label."""
        return next(row for row in self.bench.form.rows if row.label == label)

    async def open_article(self, number: int) -> None:
        """From the queue to an article."""
        await self.press("home", *["down"] * (number - 1), "enter")
        assert f"article A{number}" in self.screen()

    async def found(self) -> None:
        """Wait for what the open article proposes."""
        await self.workers_of("suggestions")

    async def written(self) -> None:
        """Wait for what is written beside the work."""
        await self.workers_of("journal")

    async def workers_of(self, group: str) -> None:
        """Wait until a group of workers is done."""
        while any(worker.group == group and not worker.is_finished for worker in self.app.workers):
            await self.pilot.pause(0.01)
        await self.settle()

    async def new_event(self, words: str, kind: str) -> None:
        """Select words of the article and make an event of this type of them."""
        await self.find(words)
        await self.press("e")
        await self.answer(kind)

    async def light(self, label: str) -> None:
        """Give the form the keys and light its first row with this label."""
        while not self.bench.pane.sheet.has_focus:
            await self.press("tab")
        at = [row.label for row in self.bench.form.rows].index(label)
        await self.press("home", *["down"] * at)

    async def to_the_article(self) -> None:
        """Give the article the keys."""
        while not self.bench.view.has_focus:
            await self.press("tab")

    async def open_event(self, title: str) -> None:
        """Put an event of the record on the desk."""
        await self.press("f")
        await self.answer(title)
