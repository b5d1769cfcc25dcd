"""A dialog for what is known about an article: title, outlet, URL, publication date, language."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Label, Static

from curator.model.state import ItemState
from curator.model.values import shown
from curator.rules.display import one_line
from curator.services.articles import checked_detail
from curator.services.articles import edit_details as save_details
from curator.services.redating import doubt
from curator.tui.keys.bound import keys_in_words
from curator.tui.widgets.field import Field, Memory

if TYPE_CHECKING:
    from curator.services.story import Publication
    from curator.services.workspace import Workspace
    from curator.tui.app import CuratorApp

_ORDER = ("published", "outlet", "title", "url", "language")
"""What is missed most comes first."""
_HELP = {
    "title": "as printed above the article",
    "outlet": "who published it",
    "url": "https://…",
    "published": "2025-11-25, 25 Nov 2025 …; without it “on Tuesday” has no date",
    "language": "en, bn, ur …",
}


class Details(ModalScreen[dict[str, str] | None]):
    """The details in, the edited ones out; None when the person went back. Wrong ones are kept and answered below."""

    HELP = (
        "What is known about the article. Fill in what you know and leave the rest open. The publication date matters "
        "most: words like “on Tuesday” are counted from it."
    )

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,f10", "leave", "Back", id="details.leave", tooltip="Leave everything as it was."),
        Binding("ctrl+s", "accept", "Save", id="details.accept", tooltip="Save the details."),
    ]

    def __init__(
        self,
        article: ItemState,
        typed: Callable[[str], Memory],
        doubt: Callable[[str], str],
        publication: Publication | None = None,
    ) -> None:
        """`typed` remembers what is typed at a place; `doubt` says in a sentence what speaks against a publication date
        (EDTF), if anything does; `publication` is what the article says of its own date."""
        super().__init__(classes="dialog")
        self._article, self._typed, self._doubt = article, typed, doubt
        unknown = publication if publication is not None and not publication.confirmed else None
        self._offer = (unknown.edtf or "") if unknown else ""
        self._says = _says(unknown) if unknown else ""

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog-box") as box:
            box.border_title = Content(f"Details of {shown('article', self._article.number)}")
            back = keys_in_words(self.app, "details.leave", "escape or F10")
            box.border_subtitle = Content(f"enter goes on, and saves at the end · {back} goes back")
            for name in _ORDER:
                yield Label(name)
                yield Field(
                    self._article.text(name),
                    placeholder=_HELP[name],
                    id=name,
                    memory=self._typed(f"{self._article.uid} {name}"),
                    offer=self._offer if name == "published" else "",
                )
                yield Static("", id=f"{name}-hint", classes="hint")

    def on_mount(self) -> None:
        for name in _ORDER:
            offered = self.query_one(f"#{name}", Field).offered
            hint = self.query_one(f"#{name}-hint", Static)
            said = f"up brings back “{offered}”, typed here before" if offered else ""
            if name == "published" and offered in ("", self._offer):
                said = self._says
            hint.update(Content(one_line(said)))
            hint.display = bool(said)
        empty = [name for name in _ORDER if not self._article.text(name)]
        self.query_one(f"#{(empty or _ORDER)[0]}", Field).focus()

    def _hint(self, name: str) -> bool:
        """Say below a field what will be stored, or what is wrong; True when it may be stored."""
        hint = self.query_one(f"#{name}-hint", Static)
        text = self.query_one(f"#{name}", Field).value
        try:
            stored, wrong = checked_detail(name, text), False
        except ValueError as error:
            stored, wrong = f"✗ {error}", True
        doubt = self._doubt(stored) if name == "published" and stored and not wrong else ""
        hint.update(Content(one_line(f"! {doubt}" if doubt else stored)))
        hint.set_class(wrong, "-wrong")
        hint.display = wrong or bool(doubt) or (stored != text.strip() and bool(stored))
        return not wrong

    def on_input_changed(self, message: Field.Changed) -> None:
        if message.input.id == "published" and message.input.has_focus:
            self._hint("published")

    def on_input_submitted(self, message: Field.Submitted) -> None:
        name = message.input.id or ""
        if not self._hint(name):
            return
        if name == _ORDER[-1]:
            self.action_accept()
        else:
            self.focus_next()

    def action_accept(self) -> None:
        wrong = [name for name in _ORDER if not self._hint(name)]
        if wrong:
            self.query_one(f"#{wrong[0]}", Field).focus()
            return
        self.dismiss({name: self.query_one(f"#{name}", Field).value for name in _ORDER})

    def action_leave(self) -> None:
        self.dismiss(None)


def _says(publication: Publication) -> str:
    """What the article says of its own date, and the key that takes it."""
    if publication.edtf:
        return f"up takes {publication.edtf}: {publication.why}"
    if not publication.offered:
        return ""
    first = publication.offered[0]
    return f"not offered: “{first.words}”, {first.flag}"


async def edit_details(app: CuratorApp, workspace: Workspace, article: ItemState) -> ItemState | None:
    """Ask for the details of an article and save them; None when the person went back or it was refused."""
    publication = await asyncio.to_thread(_publication, workspace, article)
    dialog = Details(
        article, app.typed, lambda published: doubt(workspace, article.uid, published), publication
    )
    details = await app.push_screen_wait(dialog)
    return None if details is None else await app.attempt(save_details, workspace, article, details)


def _publication(workspace: Workspace, article: ItemState) -> Publication:
    """When the article was published, by the newest text of it."""
    from curator.services import reading, story

    number, text = reading.article_text(workspace, article.uid)
    return story.publication_here(workspace, article, number, text)
