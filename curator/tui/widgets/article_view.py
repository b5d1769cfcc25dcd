"""The article pane: a text to read, search and take quotes from, by keyboard."""

from __future__ import annotations

import asyncio
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Sequence
from enum import Enum
from typing import ClassVar, Final, Literal

from rich.segment import Segment
from textual import events
from textual.actions import SkipAction
from textual.binding import BindingType
from textual.strip import Strip

from curator.rules import text as words
from curator.rules.display import code_point_name
from curator.tui.widgets.article_keys import EXPLAINED, bindings
from curator.tui.widgets.labels import Label, drawn, labels
from curator.tui.widgets.levels import larger, smaller
from curator.tui.widgets.marks import Mark
from curator.tui.widgets.motions import BY_LINE, ENDS, VERTICAL, target
from curator.tui.widgets.text_pane import Span, TextPane

__all__ = ["BY_HAND", "ArticleView", "LabelKind", "Mark"]

LabelKind = Literal["mention", "date", "sentence"]
_ALL: Final[frozenset[LabelKind]] = frozenset({"mention", "date", "sentence"})
_MOST_MATCHES = 10_000


class _Answer(Enum):
    BY_HAND = "by hand"


BY_HAND: Final = _Answer.BY_HAND
"""The answer of somebody who would rather type than point at words."""
Picked = Span | Literal[_Answer.BY_HAND] | None


class ArticleView(TextPane):
    """The keys of the article pane, and what they ask the screen to do."""

    HELP = EXPLAINED
    BINDINGS: ClassVar[list[BindingType]] = [*bindings()]

    class SearchRequested(TextPane.About):
        """Somebody wants to type what to search for; answer with `search`."""

    class TakeRequested(TextPane.About):
        """Somebody wants what is proposed for this text."""

    class Revealed(TextPane.About):
        """`name` names the code points under the cursor."""

        def __init__(self, view: ArticleView, name: str) -> None:
            super().__init__(view)
            self.name = name

    class Jumping(TextPane.About):
        """`labels` labels are shown and wait for letters; none are shown any more when it is 0. `prompt` says what for,
        if somebody was asked."""

        def __init__(self, view: ArticleView, labels: int, prompt: str) -> None:
            super().__init__(view)
            self.labels, self.prompt = labels, prompt

    def __init__(self, text: str = "", marks: Sequence[Mark] = (), *, id: str | None = None) -> None:
        self._matches: list[Span] = []
        self._labels: list[Label] = []
        self._labelled: Collection[LabelKind] = _ALL
        self._typed = self._prompt = ""
        self._asked: asyncio.Future[Picked] | None = None
        self._within: Span | None = None
        self._postponed: list[tuple[str, bool]] = []
        super().__init__(text, marks, id=id)

    # -- what the owner says ---------------------------------------------------------------------------------------

    def show(self, text: str, marks: Sequence[Mark] = ()) -> None:
        """Show another text, from its start, with nothing selected and nothing searched for."""
        self._matches = []
        self._postponed = []
        self.leave_labels()
        super().show(text, marks)

    def select(self, start: int, end: int) -> None:
        """Select a span and scroll it into view; moves that wait for the place left behind are given up."""
        self._postponed = []
        super().select(start, end)

    def search(self, needle: str) -> int:
        """Select the first match at or after the cursor (or the first of all); how many there are."""
        self._matches = words.find_all(self._text, needle, _MOST_MATCHES)
        if self._matches:
            at = bisect_left(self._matches, (self._origin, 0))
            self.select(*self._matches[at % len(self._matches)])
        return len(self._matches)

    def walk(self, spans: Sequence[Span]) -> None:
        """Let the keys for the next match go from one of these spans to the next; they are sorted."""
        self._matches = list(spans)

    # -- keys ------------------------------------------------------------------------------------------------------

    def action_move(self, where: str, extend: bool = False) -> None:
        """Move the cursor; `extend` or a started selection takes the text along.

        From a place whose line is not known yet, moves by lines and all that follow them are made when it is.
        """
        if self._sought is None or where in ENDS:
            self._postponed = []
        if self._postponed or (where in BY_LINE and not self._knows(self._cursor)):
            self._postponed.append((where, extend))
            if self._sought is None:
                self.scroll_to_offset(self._cursor)
            return
        wanted = self._wanted
        if wanted is None and where in VERTICAL:
            wanted = self._lines.place_of(self._cursor)[0]
        anchor = None
        if extend or self._selecting:
            anchor = self._cursor if self._anchor is None else self._anchor
        page = max(self.scrollable_content_region.height - 1, 1)
        self._place(target(where, self._text, self._lines, self._cursor, wanted or 0, page), anchor)
        self._wanted = wanted if where in VERTICAL else None

    def arrived(self) -> None:
        postponed, self._postponed = self._postponed, []
        for where, extend in postponed:
            self.action_move(where, extend)

    def action_sentence(self, which: str) -> None:
        """Select the next sentence, or the one before; the first key of all takes the one under the cursor, and on a
        part of a sentence the next one is the whole of it."""
        start, end = words.sentence_span(self._text, self._origin)
        first, last = self.selection or (start, end)
        part = which == "next" and start <= first < last <= end and (first, last) != (start, end)
        if start < end and (part or not self.placed):
            self.select(start, end)
            return
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

    def action_take(self) -> None:
        self.post_message(self.TakeRequested(self))

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

    async def pick(self, kinds: Collection[LabelKind], prompt: str, within: Span | None = None) -> Picked:
        """Ask for a stretch of the text in sight, or `within` a part of it, by its label; None when the person went
        back. Where nothing of these kinds is in sight it is to be typed by hand."""
        if not self.has_focus:
            self.screen.set_focus(self)
            await self._laid_out()
        asked: asyncio.Future[Picked] = asyncio.get_running_loop().create_future()
        self._prompt, self._asked, self._within = prompt, asked, within
        self._label(kinds)
        if not self._labels:
            self._resolve(BY_HAND)
        return await asked

    async def _laid_out(self) -> None:
        """Wait until the screen has made what room it makes for the pane that has the keys."""
        for _ in range(2):  # once for the news of the focus, once for the layout that follows
            drawn = asyncio.Event()
            self.call_after_refresh(drawn.set)
            await drawn.wait()

    @property
    def asking(self) -> bool:
        """Whether somebody was asked for a label and has not answered."""
        return self._asked is not None and not self._asked.done()

    def action_jump(self) -> None:
        """Label every name, date and sentence in sight; the letters that are typed next choose one."""
        self._prompt, self._within = "", None
        self._label(_ALL)

    def _label(self, kinds: Collection[LabelKind]) -> None:
        self._labelled = kinds
        top, height = self.scroll_offset.y, self.scrollable_content_region.height
        bottom = min(top + height, len(self._lines)) - 1
        if bottom < top:
            return
        start, end = self._lines.starts[top], self._lines.bounds(bottom)[1]
        if self._within is not None:
            start, end = max(start, self._within[0]), min(end, self._within[1])
        spots = [(spot.start, spot.end) for spot in self._spots.within(start, end) if spot.kind in kinds]
        sentences = [
            (first, last)
            for first, last in (words.sentences(self._text, start, end) if "sentence" in kinds else ())
            if "outside" not in self._runs.at(first)
        ]
        if not spots:
            spots, sentences = sentences, []  # sentences alone need no capitals
        self._show_labels(labels(self._lines, top, height, spots, sentences, self._cursor))

    def _show_labels(self, shown: list[Label], typed: str = "") -> None:
        if bool(shown) != bool(self._labels):
            self.post_message(self.Jumping(self, len(shown), self._prompt))
        self._labels, self._typed = shown, typed
        self.refresh()

    def on_key(self, event: events.Key) -> None:
        """While labels are shown a key is a letter of one, and never a command; paging goes on to other labels."""
        if not self._labels:
            return
        event.stop()
        event.prevent_default()
        if event.key == "backspace" and self._typed:
            self._show_labels(self._labels, self._typed[:-1])
        elif event.key in ("pageup", "pagedown"):
            self._turn_page(1 if event.key == "pagedown" else -1)
        elif event.key == "enter" and self.asking:
            self._resolve(BY_HAND)
        else:
            self._type(self._typed + (event.character or "\0"))

    def _type(self, typed: str) -> None:
        """Take a letter: it may be the first of two; a letter of no label leaves."""
        found = [label for label in self._labels if label.keys.startswith(typed)]
        if found and found[0].keys != typed:
            self._show_labels(self._labels, typed)
        elif found:
            self.select(*found[0].span)
            self._resolve(found[0].span)
        else:
            self._resolve(None)

    def _turn_page(self, step: int) -> None:
        """Scroll by a page, the cursor staying where it is, and label what is in sight there."""
        height = max(self.scrollable_content_region.height - 1, 1)
        into = min(max(self.scroll_offset.y + step * height, 0), self.max_scroll_y)
        self._labels = []  # nobody leaves them: they are shown again at once
        self.scroll_to(y=into, animate=False, immediate=True, force=True)
        self._label(self._labelled)
        if not self._labels:
            self._resolve(None)

    def _resolve(self, answer: Picked) -> None:
        """Take the labels away and give the answer to who asked."""
        asked, self._asked = self._asked, None
        self._show_labels([])
        if asked is not None and not asked.done():
            asked.set_result(answer)

    def leave_labels(self) -> None:
        """Take the labels away; what was selected before stays so."""
        if self._labels:
            self._resolve(None)

    def on_blur(self) -> None:
        self.leave_labels()

    def on_resize(self) -> None:
        if self._labels and not self._typed:
            self.call_next(self._label, self._labelled)  # other lines are in sight now

    def watch_scroll_y(self, old: float, new: float) -> None:
        super().watch_scroll_y(old, new)
        self.leave_labels()

    def render_line(self, y: int) -> Strip:
        if not self._labels:
            return super().render_line(y)
        y += self.scroll_offset.y
        width = self.scrollable_content_region.width
        dimmed = self._style(frozenset({"dimmed"}))
        if y >= len(self._lines):
            return Strip.blank(width, dimmed)
        start, end = self._lines.bounds(y)
        segments = []
        for label in self._labels:
            if start <= label.start < max(end, start + 1) and label.keys.startswith(self._typed):
                segments.append(Segment(self._lines.drawn(start, label.start), dimmed))
                segments.append(Segment(drawn(self._lines, label), self._style(frozenset({"label"}))))
                start = label.end
        segments.append(Segment(self._lines.drawn(start, end), dimmed))
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
