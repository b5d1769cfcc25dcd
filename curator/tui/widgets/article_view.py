"""The article pane: a text to read, search and take quotes from, by keyboard."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import ClassVar

from rich.segment import Segment
from textual import events
from textual.actions import SkipAction
from textual.binding import BindingType
from textual.strip import Strip

from curator.rules import text as words
from curator.rules.display import code_point_name
from curator.tui.widgets.article_keys import bindings
from curator.tui.widgets.labels import Label, drawn, labels
from curator.tui.widgets.levels import larger, smaller
from curator.tui.widgets.marks import Mark
from curator.tui.widgets.motions import VERTICAL, target
from curator.tui.widgets.text_pane import Span, TextPane

__all__ = ["ArticleView", "Mark"]

_MOST_MATCHES = 10_000


class ArticleView(TextPane):
    """The keys of the article pane, and what they ask the screen to do."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings()]

    class SearchRequested(TextPane.About):
        """Somebody wants to type what to search for; answer with `search`."""

    class Revealed(TextPane.About):
        """`name` names the code points under the cursor."""

        def __init__(self, view: ArticleView, name: str) -> None:
            super().__init__(view)
            self.name = name

    class Jumping(TextPane.About):
        """`labels` labels are shown and wait for letters; none are shown any more when it is 0."""

        def __init__(self, view: ArticleView, labels: int) -> None:
            super().__init__(view)
            self.labels = labels

    # -- what the owner says ---------------------------------------------------------------------------------------

    def show(self, text: str, marks: Sequence[Mark] = ()) -> None:
        """Show another text, from its start, with nothing selected and nothing searched for."""
        self._matches: list[Span] = []
        self._labels: list[Label] = []
        self._typed = ""
        super().show(text, marks)

    def search(self, needle: str) -> int:
        """Select the first match at or after the cursor (or the first of all); how many there are."""
        self._matches = words.find_all(self._text, needle, _MOST_MATCHES)
        if self._matches:
            at = bisect_left(self._matches, (self._origin, 0))
            self.select(*self._matches[at % len(self._matches)])
        return len(self._matches)

    # -- keys ------------------------------------------------------------------------------------------------------

    def action_move(self, where: str, extend: bool = False) -> None:
        """Move the cursor; `extend` or a started selection takes the text along."""
        wanted = self._wanted
        if wanted is None or where not in VERTICAL:
            wanted = self._lines.place_of(self._cursor)[0]
        anchor = None
        if extend or self._selecting:
            anchor = self._cursor if self._anchor is None else self._anchor
        page = max(self.scrollable_content_region.height - 1, 1)
        self._place(target(where, self._text, self._lines, self._cursor, wanted, page), anchor)
        self._wanted = wanted if where in VERTICAL else None

    def action_sentence(self, which: str) -> None:
        step = words.next_sentence if which == "next" else words.previous_sentence
        start, end = words.sentence_span(self._text, step(self._text, self._origin))
        if start < end:
            self.select(start, end)

    def action_spot(self, which: str) -> None:
        """Select the next name or date, or the one before."""
        start, end = self._chosen
        found = self._spots.after(start + (start < end)) if which == "next" else self._spots.before(start)
        if found:
            self.select(found.start, found.end)

    def action_toggle_selecting(self) -> None:
        if not self._selecting:
            self._place(self._cursor, self._cursor)
        self._selecting = not self._selecting

    def action_grow(self) -> None:
        """From nothing to the word, the name or date, the sentence, the paragraph around the cursor."""
        if span := larger(self._text, self.selection or (self._cursor, self._cursor), self._spots.at):
            steps = [*self._steps, (self._anchor, self._cursor)]
            self.select(*span)
            self._steps = steps

    def action_shrink(self) -> None:
        """Back to what was selected before it grew, or else to the next smaller level."""
        if self._steps:
            *steps, (anchor, cursor) = self._steps
            self._place(cursor, anchor)
            self._steps = steps
        elif now := self.selection:
            if span := smaller(self._text, now, self._spots.at):
                self.select(*span)
            else:
                self.clear_selection()

    def action_ask_search(self) -> None:
        self.post_message(self.SearchRequested(self))

    def action_match(self, which: str) -> None:
        if self._matches:
            if which == "next":
                at = bisect_right(self._matches, (self._origin, len(self._text)))
            else:
                at = bisect_left(self._matches, (self._origin, 0)) - 1
            self.select(*self._matches[at % len(self._matches)])

    def action_reveal(self) -> None:
        under = self._text[self._cursor : words.next_grapheme(self._text, self._cursor)]
        name = ", ".join(code_point_name(ch) for ch in under[:8]) or "the end of the article"
        more = f" and {len(under) - 8} more" if len(under) > 8 else ""
        self.post_message(self.Revealed(self, name + more))

    def action_clear_selection(self) -> None:
        if self._anchor is None:
            raise SkipAction()
        self.clear_selection()

    # -- jumping ---------------------------------------------------------------------------------------------------

    def action_jump(self) -> None:
        """Label every name, date and sentence in sight; the letters that are typed next choose one."""
        top, height = self.scroll_offset.y, self.scrollable_content_region.height
        bottom = min(top + height, len(self._lines)) - 1
        if bottom < top:
            return
        start, end = self._lines.starts[top], self._lines.bounds(bottom)[1]
        spots = [(spot.start, spot.end) for spot in self._spots.within(start, end)]
        sentences = list(words.sentences(self._text, start, end))
        self._show_labels(labels(self._lines, top, height, spots, sentences))

    def _show_labels(self, shown: list[Label], typed: str = "") -> None:
        if bool(shown) != bool(self._labels):
            self.post_message(self.Jumping(self, len(shown)))
        self._labels, self._typed = shown, typed
        self.refresh()

    def on_key(self, event: events.Key) -> None:
        """While labels are shown a key is a letter of one, and never a command."""
        if not self._labels:
            return
        event.stop()
        event.prevent_default()
        if event.key == "backspace" and self._typed:
            self._show_labels(self._labels, self._typed[:-1])
            return
        typed = self._typed + (event.character or "\0")
        if found := [label for label in self._labels if label.keys.startswith(typed)]:
            if found[0].keys != typed:
                self._show_labels(self._labels, typed)
                return
            self.select(*found[0].span)
        self._show_labels([])

    def leave_labels(self) -> None:
        """Take the labels away; what was selected before stays so."""
        if self._labels:
            self._show_labels([])

    def on_blur(self) -> None:
        self.leave_labels()

    def on_resize(self) -> None:
        self.leave_labels()

    def watch_scroll_y(self, old: float, new: float) -> None:
        super().watch_scroll_y(old, new)
        self.leave_labels()

    def render_line(self, y: int) -> Strip:
        if not self._labels:
            return super().render_line(y)
        y += self.scroll_offset.y
        width = self.scrollable_content_region.width
        dimmed = self._style(frozenset({"dimmed"}))
        start, end = self._lines.bounds(y) if y < len(self._lines) else (0, 0)
        segments = []
        for label in self._labels:
            if start <= label.start < max(end, start + 1) and label.keys.startswith(self._typed):
                segments.append(Segment(self._lines.text[start : label.start], dimmed))
                segments.append(Segment(drawn(self._lines, label), self._style(frozenset({"label"}))))
                start = label.end
        segments.append(Segment(self._lines.text[start:end], dimmed))
        return Strip(segments).adjust_cell_length(width, dimmed)

    # -- mouse -----------------------------------------------------------------------------------------------------

    def on_mouse_down(self, event: events.MouseDown) -> None:
        self.leave_labels()
        if event.button == 1:
            self._selecting = False
            self._place(self._offset_under(event), None)
            self.capture_mouse()

    def on_mouse_move(self, event: events.MouseMove) -> None:
        if self.app.mouse_captured is self and event.button == 1:
            self._place(self._offset_under(event), self._cursor if self._anchor is None else self._anchor)

    def on_mouse_up(self) -> None:
        self.release_mouse()

    def _offset_under(self, event: events.MouseEvent) -> int:
        place = event.get_content_offset_capture(self)
        return self._lines.offset_at(place.x, place.y + self.scroll_offset.y)
