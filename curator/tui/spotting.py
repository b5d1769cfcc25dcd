"""Finding the names and dates of the article on the desk without holding up a key."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import TYPE_CHECKING

from textual.screen import Screen
from textual.worker import get_current_worker

from curator.rules import spots
from curator.services import mentions
from curator.tui.widgets.article_view import ArticleView

if TYPE_CHECKING:
    from curator.rules.spots import Spot
    from curator.services.workspace import Workspace

_GROUP = "spots"
_PAUSE = 0.02  # seconds between two pieces, in which keys have the processor to themselves


def show_spots(screen: Screen[None], view: ArticleView, workspace: Workspace, *, again: bool = False) -> None:
    """Show the spots of the text in the pane: at once where it begins, the rest of a long one as it is found.

    `again` finds them anew when the record knows other names; those shown before stay until then.
    """
    text = view.text
    pieces = list(spots.chunks(text))
    found = mentions.spots_of(workspace, text, *pieces[0]) if pieces and not (again and pieces[1:]) else []
    screen.workers.cancel_group(screen, _GROUP)
    if pieces[1:]:
        missing = pieces if again else pieces[1:]
        screen.run_worker(
            lambda: _find(screen, view, workspace, text, found, missing, again),
            group=_GROUP,
            thread=True,
            exit_on_error=False,
        )
    if found or not pieces[1:]:
        view.set_spots(tuple(found))


def _find(
    screen: Screen[None],
    view: ArticleView,
    workspace: Workspace,
    text: str,
    found: list[Spot],
    pieces: list[spots.Span],
    again: bool,
) -> None:
    worker, shown = get_current_worker(), len(found)
    for piece in pieces:
        time.sleep(_PAUSE)
        if worker.is_cancelled:
            return
        found += mentions.spots_of(workspace, text, *piece)
        last = piece is pieces[-1]
        if last or (not again and len(found) >= 2 * shown):
            shown = len(found)
            screen.app.call_from_thread(_show, view, text, tuple(found))


def _show(view: ArticleView, text: str, found: Sequence[Spot]) -> None:
    if view.is_mounted and view.text is text:
        view.set_spots(found)
