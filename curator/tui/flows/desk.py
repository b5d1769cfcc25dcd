"""What lies on a curator's desk: the open article, the event being edited, and how to ask the person something.

The other modules of this package work on a desk; the workbench shows it.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from textual.screen import ModalScreen

from curator.tui.dialogs.ask import Ask, Check, anything
from curator.tui.flows.typed import Typed

if TYPE_CHECKING:
    from curator.model.claims import Basis
    from curator.model.state import Change, ItemState
    from curator.model.suggestions import Region
    from curator.services.draft import EventDraft
    from curator.services.surroundings import Surroundings
    from curator.services.workspace import Workspace
    from curator.store.drafts import Drafts
    from curator.tui.flows.saved_steps import SavedStep

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of one text version of an article; offsets are code points."""

    version: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class OpenArticle:
    """The article on the left: its state, the text version shown, and the parts of it as far as they are known."""

    state: ItemState
    version: int
    text: str
    regions: tuple[Region, ...] = ()

    @property
    def uid(self) -> str:
        """The article's uid."""
        return self.state.uid

    @property
    def published(self) -> str | None:
        """The publication date (EDTF), if somebody stated it."""
        return self.state.text("published") or None


@dataclass(slots=True)
class Desk:
    """`ask` shows a dialog and waits for its answer; `typed` remembers what is typed at a place. `drafts_by_event`
    are the events with unsaved work. `claim` is the claim in hand (uid): the one just made or gone to.
    `opened` is the participant (uid) whose parts the form shows; `steps` were saved and undo takes them back, `undone`
    are those that redo does again, the newest last."""

    workspace: Workspace
    drafts: Drafts
    ask: Callable[[ModalScreen[Any]], Awaitable[Any]]
    typed: Callable[[str], Typed]
    article: OpenArticle
    draft: EventDraft | None = None
    drafts_by_event: dict[str, EventDraft] = field(default_factory=dict)
    claim: str = ""
    opened: str = ""
    steps: list[SavedStep] = field(default_factory=list)
    undone: list[SavedStep] = field(default_factory=list)

    async def ask_for(
        self,
        place: str,
        title: str,
        value: str = "",
        help: str = "",
        check: Check = anything,
    ) -> str | None:
        """Ask for a line of text at a place of the current event (`title`, `date`, …); what is typed is on disk with
        every key, and is offered at the same place again. None when the person went back."""
        event = self.draft.base.uid if self.draft else self.article.uid
        answer: str | None = await self.ask(Ask(title, value, help, check, self.typed(f"{event} {place}")))
        return answer

    def quote(self, span: Span) -> str:
        """The words of the article at a span."""
        return self.article.text[span[0] : span[1]]

    def surroundings(self) -> Surroundings:
        """The open article as the context of its names, with what lies unsaved on the desk."""
        from curator.services.surroundings import Surroundings

        unsaved = [draft.state for draft in self.drafts_by_event.values() if draft.dirty]
        return Surroundings(self.workspace, self.article.uid, self.article.version, unsaved)

    def cite(
        self, draft: EventDraft, path: str, span: Span | None, stated: str | None, basis: Basis | None = None
    ) -> list[Change]:
        """The change that adds a claim quoting the span, as a list; empty when nothing is quoted."""
        if span is None:
            return []
        article = self.article
        put = draft.claim(path, article.uid, article.version, article.text, span, stated, basis)
        self.claim = put.claim.uid if put.claim else ""
        return [put]
