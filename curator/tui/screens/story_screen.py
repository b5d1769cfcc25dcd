"""The own story on the desk: what is not of it is greyed, and one key moves the border."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from textual.widgets import Static

from curator.errors import CuratorError
from curator.model.suggestions import Region, RegionKind
from curator.rules.dates import excludes
from curator.rules.display import one_line
from curator.rules.story import region_at
from curator.services import redating, story
from curator.tui.flows import borders
from curator.tui.flows.desk import OpenArticle
from curator.tui.screens.desk_screen import DeskScreen
from curator.tui.spotting import first_regions
from curator.tui.widgets.article_view import ArticleView, Mark

_CALLED: dict[RegionKind, str] = {
    "metadata": "what the page or file says of the article",
    "byline": "who wrote it",
    "furniture": "page furniture",
    "headline_repeat": "the headline once more",
    "photo_credit": "whose picture it is",
    "related_link": "a link to another article",
    "source_note": "where it comes from",
    "boilerplate": "the paper about itself",
    "teaser": "teasers of other articles",
    "appended_story": "another article",
}


class StoryScreen(DeskScreen):
    """A desk that knows which part of its article is the story."""

    _part: Region | None = None

    def read_article(self, uid: str, version: int | None = None) -> OpenArticle:
        article = super().read_article(uid, version)
        open_now = self.desk.article if hasattr(self, "desk") else None
        if open_now is not None and _alike(open_now, article):
            return replace(article, regions=open_now.regions)
        return replace(article, regions=first_regions(article))

    def after_change(self) -> None:
        super().after_change()
        self._part = self._part_at(self.view.cursor)  # what was done is said, not where the cursor is now

    def found_regions(self, article: OpenArticle, regions: tuple[Region, ...]) -> None:
        """All parts of a long article are known."""
        if self.is_mounted and self.desk.article.text is article.text:
            self.desk.article = replace(self.desk.article, regions=regions)
            self.refresh_marks()

    def further_marks(self) -> list[Mark]:
        regions = self.desk.article.regions
        return [Mark(part.start, part.end, "outside") for part in regions if not part.own]

    def on_article_view_cursor_moved(self, message: ArticleView.CursorMoved) -> None:
        """Where the cursor comes into a part that is not the story, say what it is."""
        part = self._part_at(message.offset)
        if part == self._part:
            return
        context, before = str(self.query_one("#context", Static).content), self._part
        self._part = part
        if part is not None:
            self.say(_told(part))
        elif before is not None and context == one_line(_told(before)):
            self.say("")

    def _part_at(self, offset: int) -> Region | None:
        """The part at an offset, or of the last words before the end, if it is not of the story."""
        last = len(self.view.text.rstrip()) - 1
        part = region_at(self.desk.article.regions, min(offset, last))
        return None if part is None or part.own else part

    def offered_details(self) -> str:
        article = self.desk.article
        if article.published:
            return ""
        found = story.publication_from(self.desk.workspace, article.state, article.text, article.regions)
        return f"it says {found.edtf} ({found.why}), enter takes it; or " if found.edtf else ""

    def doubted_details(self) -> str:
        article = self.desk.article
        published = article.published
        if not published:
            return ""
        found = story.publication_from(self.desk.workspace, article.state, article.text, article.regions)
        own = next((each for each in found.offered if each.value and not each.flag), None)
        if own is not None and own.value is not None and excludes(own.value, published):
            return f"It is dated {published}, but says {own.value} itself (“{own.words}”): m corrects it."
        against = redating.doubt(self.desk.workspace, article.uid, published)
        return f"{against} Press m to correct the publication date." if against else ""

    def action_border(self) -> None:
        """The story ends before the paragraph under the cursor; or, where it is greyed, it belongs to the story."""
        self._move(lambda: borders.move(self.desk, self.view.cursor))

    def action_rules_border(self) -> None:
        """Let the rules say again what the story is."""
        self._move(lambda: borders.forget(self.desk))

    def _move(self, move: Callable[[], str]) -> None:
        try:
            said = move()
        except CuratorError as error:
            self.say(str(error))
            return
        self.view.clear_selection()
        self.curator.changed.publish(None)
        self.say(said)


def _told(part: Region) -> str:
    """What a part is, for the context line."""
    called = _CALLED[part.kind]
    why = f" ({part.why})" if part.why not in ("", called) else ""
    return f"Not the story: {called}{why}; B moves the border here."


def _alike(one: OpenArticle, other: OpenArticle) -> bool:
    """Whether two readings of an article have the same parts: one text, and nobody moved its border between them."""
    same = one.uid == other.uid and one.version == other.version
    return same and all(
        one.state.values.get(path) == other.state.values.get(path)
        for path in one.state.values.keys() | other.state.values.keys()
        if path.startswith(f"version/{one.version}/region/")
    )
