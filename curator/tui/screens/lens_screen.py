"""The coverage lens of the workbench: which sentences speak of names, dates or events and are cited by no claim."""

from __future__ import annotations

from collections.abc import Iterable

from textual.content import Content
from textual.worker import get_current_worker

from curator.model.state import ItemState
from curator.tui.screens.proposing_screen import ProposingScreen
from curator.tui.widgets.article_view import Mark

Span = tuple[int, int]

_GROUP = "lens"


class LensScreen(ProposingScreen):
    """A desk that can show what nobody has cited yet."""

    _lens: tuple[Span, ...] | None = None

    def show_article(self, event: str | None = None) -> None:
        self._lens = None
        super().show_article(event)
        self._title()

    def action_lens(self) -> None:
        """Mark the sentences that no claim cites, or take the marks away."""
        if self._lens is not None:
            self._lens = None
            self.workers.cancel_group(self, _GROUP)
            self.view.walk(())
            self.refresh_marks()
            self._title()
            self.say("")
            return
        self._lens = ()
        self._look()

    def refresh_desk(self) -> None:
        super().refresh_desk()
        if self._lens is not None:
            self._look()

    def further_marks(self) -> list[Mark]:
        return [*super().further_marks(), *(Mark(start, end, "open") for start, end in self._lens or ())]

    def _look(self) -> None:
        article = self.desk.article
        drafts = [draft.state for draft in self.desk.drafts_by_event.values() if draft.dirty]
        self.workers.cancel_group(self, _GROUP)
        self.run_worker(
            lambda: self._find_open(article.uid, article.version, drafts),
            group=_GROUP,
            thread=True,
            exit_on_error=False,
        )

    def _find_open(self, article: str, version: int, drafts: Iterable[ItemState]) -> None:
        """Runs in a thread."""
        from curator.services.suggesting import open_sentences

        worker = get_current_worker()
        found = open_sentences(self.desk.workspace, article, version, drafts)
        if not worker.is_cancelled:
            self.app.call_from_thread(self._show_open, article, version, found)

    def _show_open(self, article: str, version: int, found: tuple[Span, ...]) -> None:
        here = self.desk.article
        if self._lens is None or not self.is_mounted or (here.uid, here.version) != (article, version):
            return
        first, self._lens = not self._lens, found
        self.view.walk(found)
        self.refresh_marks()
        self._title()
        if first:
            many = "" if len(found) == 1 else "s"
            self.say(
                f"{len(found)} sentence{many} with names, dates or events that no claim cites; n goes to the next."
                if found
                else "Every sentence with names, dates or events is cited."
            )

    def _title(self) -> None:
        """How many are left, below the article."""
        count = f"{len(self._lens)} not cited" if self._lens is not None else ""
        # As Content, not as str: a str would be read as markup.
        self.query_one("#article-pane").border_subtitle = Content(count)
