"""Finding the own story of the article on the desk, its names and its dates without holding up a key."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from textual.screen import Screen
from textual.worker import get_current_worker

from curator.rules import spots
from curator.services import mentions, story
from curator.tui.widgets.article_view import ArticleView

if TYPE_CHECKING:
    from curator.model.suggestions import Region
    from curator.rules.spots import Spot
    from curator.services.workspace import Workspace
    from curator.tui.flows.desk import OpenArticle

Found = Callable[[tuple["Region", ...]], None]

_GROUP = "spots"
_PAUSE = 0.02  # seconds between two pieces, in which keys have the processor to themselves
_AT_ONCE = 40_000  # code points whose parts are found within some milliseconds
_HEAD = 6_000


def first_regions(article: OpenArticle) -> tuple[Region, ...]:
    """The parts of an article as far as they are known at once: of a long text those of its head."""
    text = article.text if len(article.text) <= _AT_ONCE else article.text[:_HEAD]
    return story.regions_here(article.state, article.version, text)


def show_spots(
    screen: Screen[None],
    view: ArticleView,
    workspace: Workspace,
    article: OpenArticle,
    *,
    found_regions: Found,
    again: bool = False,
) -> None:
    """Show the spots of the own story in the pane: at once where it begins, the rest of a long one as it is found.

    `again` finds them anew when the record knows other names; those shown before stay until then. `found_regions` is
    told the parts of a long text when all are known.
    """
    text = view.text
    pieces = list(spots.chunks(text))
    here = pieces and not (again and pieces[1:])
    found = mentions.spots_of(workspace, text, *pieces[0], regions=article.regions) if here else []
    screen.workers.cancel_group(screen, _GROUP)
    if pieces[1:]:
        missing = pieces if again else pieces[1:]
        screen.run_worker(
            lambda: _find(screen, view, workspace, article, found, missing, again, found_regions),
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
    article: OpenArticle,
    found: list[Spot],
    pieces: list[spots.Span],
    again: bool,
    found_regions: Found,
) -> None:
    worker, text = get_current_worker(), article.text
    regions = article.regions
    if len(text) > _AT_ONCE:
        regions = story.regions_here(article.state, article.version, text)
        if not worker.is_cancelled:
            screen.app.call_from_thread(found_regions, regions)
        found = mentions.own(found, regions)
    shown = len(found)
    for piece in pieces:
        time.sleep(_PAUSE)
        if worker.is_cancelled:
            return
        found += mentions.spots_of(workspace, text, *piece, regions=regions)
        last = piece is pieces[-1]
        if last or (not again and len(found) >= 2 * shown):
            shown = len(found)
            screen.app.call_from_thread(_show, view, text, tuple(found))


def _show(view: ArticleView, text: str, found: Sequence[Spot]) -> None:
    if view.is_mounted and view.text is text:
        view.set_spots(found)
