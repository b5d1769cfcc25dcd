"""Pairs of entities that may be one, judged one after the other: the list, and the two entities side by side."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, ClassVar, TypeVar

from textual import getters, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Container
from textual.content import Content
from textual.widgets import Static

from curator.errors import CuratorError
from curator.model.pairs import Pair, Side
from curator.rules.comparison import compare
from curator.rules.display import one_line
from curator.rules.pair_evidence import reason_for
from curator.services import duplicates, judgements, sides
from curator.services.duplicates import Fitting, Standing, Stop, StoppedError
from curator.tui.deck import Deck
from curator.tui.flows import judging
from curator.tui.keys.gate import FLOW, LIST
from curator.tui.screens import duplicates_words as words
from curator.tui.screens.base import CuratorScreen
from curator.tui.screens.duplicates_keys import BINDINGS
from curator.tui.screens.entity import EntityScreen
from curator.tui.widgets.field import Field
from curator.tui.widgets.key_line import KeyLine
from curator.tui.widgets.rows import Column, Row, RowList
from curator.tui.widgets.side_by_side import SideBySide
from curator.tui.widgets.status_line import StatusLine
from curator.tui.widgets.title_bar import TitleBar

if TYPE_CHECKING:
    from curator.services.judgements import Judged
    from curator.services.workspace import Workspace

T = TypeVar("T")

PAIRS = "pairs"
"""The group of the worker that looks for pairs; no key waits for it."""
_PAUSE = 0.001
_EVERY = 0.3
"""Seconds from one look at what was found to the next: the list is put in order anew each time."""


class DuplicatesScreen(CuratorScreen[None]):
    """What is judged leaves the list, and the next pair is lit."""

    HELP = (
        "Pairs of entities that may be one, the surest first; below or beside the list, both entities: = is the same, "
        "≈ nearly so, ≠ differs. {duplicates.same|s} says that they are one, {duplicates.different|d} that they are "
        "two, {duplicates.unsure|p} that nobody can tell yet; {duplicates.undo|u} takes the last judgement back. "
        "Nothing is rewritten: a merged entity is shown under the other one, and comes back on undo."
    )

    HELP_OF: ClassVar[Mapping[str, str]] = {
        "filter": (
            "The filter: the list keeps the pairs of which one of the two has all the words typed and meets conditions "
            "such as kind:person or country:pakistan. {enter} goes to the list, {escape} shows all again."
        )
    }

    AUTO_FOCUS = "#pairs"
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (150, "-wide")]
    DEFAULT_CSS = """
    DuplicatesScreen {
        #panes { layout: vertical; height: 1fr; }
        #pairs, #sides {
            width: 1fr; border: round $border-calm; border-title-color: $text-muted; padding: 0 1;
            border-subtitle-color: $text-muted;
        }
        #pairs:focus, #sides:focus {
            border: round $accent; border-title-color: $text-accent; border-title-style: bold;
        }
        #pairs { height: 2fr; min-height: 6; }
        #sides { height: 3fr; }
        &.-wide #panes { layout: horizontal; }
        &.-wide #pairs { width: 2fr; height: 1fr; }
        &.-wide #sides { width: 3fr; height: 1fr; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = BINDINGS

    rows = getters.query_one("#pairs", RowList)
    sides = getters.query_one(SideBySide)
    typed = getters.query_one("#filter", Field)
    hint = getters.query_one("#filter-hint", Static)
    bar = getters.query_one(TitleBar)

    def __init__(self) -> None:
        super().__init__()
        self.deck = Deck()
        self._stop = Stop()
        self._filtering = Stop()
        self._searching = False
        self._judged = 0
        self._asked = 0
        self._comparing: set[int] = set()
        self._saving = self._outdated = False
        self._wanted: str | None = None

    def compose(self) -> ComposeResult:
        columns = (
            Column("score", "score", 5, "right"),
            Column("a", "entity"),
            Column("b", "may be"),
            Column("kind", "kind", 12, spare=True),
            Column("occurs", "occurs", 6, "right", spare=True),
            Column("why", "why", spare=True),
        )
        yield TitleBar()
        typed = Field(placeholder=words.FILTER, id="filter")
        hint = Static(Content(words.HOW), id="filter-hint", classes="hint")
        typed.display = hint.display = False
        yield typed
        yield hint
        with Container(id="panes"):
            yield RowList(columns, empty=words.SEARCHING, id="pairs")
            yield SideBySide(id="sides")
        yield StatusLine()
        yield KeyLine()

    def on_mount(self) -> None:
        self.rows.border_title = "pairs"
        self.sides.border_title = "side by side"
        self.curator.changed.subscribe(self, lambda _: self._outdate(), immediate=True)
        self.curator.stop_long_work.subscribe(self, lambda _: self._halt())
        self._say_title()
        self.search()

    def on_unmount(self) -> None:
        self._halt()

    def _halt(self) -> None:
        self._stop.stop()
        self._filtering.stop()

    @property
    def workspace(self) -> Workspace:
        """The open record; the screen is only shown once it is open."""
        assert self.curator.workspace is not None
        return self.curator.workspace

    @property
    def lit(self) -> Pair | None:
        """The pair that is lit."""
        return self.deck.pair(self.rows.cursor_key)

    # -- finding -----------------------------------------------------------------------------------------------------

    def search(self) -> None:
        """Look for pairs beside the keys; those found before stay in the list until they are found again."""
        self._stop.stop()
        self._stop = Stop()
        self._searching = True
        self.deck.begin()
        self._search(self.workspace, self._stop)

    @work(thread=True, group=PAIRS, exit_on_error=False)
    def _search(self, workspace: Workspace, stop: Stop) -> None:
        found: list[Pair] = []
        shown_at = time.monotonic() - _EVERY / 2  # of a small record all are there by then, and in order

        def show(*, whole: bool = False) -> None:
            standing = duplicates.how_it_stands(workspace)
            stop.check()
            self.app.call_from_thread(self._take, standing, list(found), stop, whole=whole)
            found.clear()

        try:
            for batch in duplicates.find(workspace, stop):
                found += batch
                self._give_way()
                if found and time.monotonic() - shown_at > _EVERY:
                    show()
                    shown_at = time.monotonic()
            show(whole=True)
        except StoppedError:
            return
        except CuratorError as error:
            self.app.call_from_thread(self.curator.say, str(error), wrong=True)

    def _give_way(self) -> None:
        """Let the keys, and what is read of the lit pair, go before the search for more."""
        time.sleep(_PAUSE)
        while self._comparing:
            time.sleep(_PAUSE)

    def _take(self, standing: Standing, found: Sequence[Pair], stop: Stop, *, whole: bool) -> None:
        if stop is not self._stop or not self.is_mounted:
            return
        self.deck.stand(standing)
        self.deck.add(found)
        if whole:
            self.deck.end()
            self._searching = False
        self._list(self._wanted)
        if whole:
            self._wanted = None

    def _outdate(self) -> None:
        """The record holds something else now; what is judged here is shown without looking for pairs anew."""
        if self._saving:
            return
        if self.is_current:
            self.search()
        else:
            self._outdated = True

    def on_screen_resume(self) -> None:
        if self._outdated:
            self._outdated = False
            self.search()
        self._compare_lit()

    # -- showing -----------------------------------------------------------------------------------------------------

    def _list(self, lit: str | None = None) -> None:
        """Put the pairs to judge into the list; the lit one stays lit, unless another one is to be."""
        pairs = self.deck.pairs

        def fetch(offset: int, limit: int) -> Sequence[Row]:
            return [words.row(pair) for pair in pairs[offset : offset + limit]]

        nothing = words.nothing(self.typed.value, judged=self._judged, searching=self._searching)
        self.rows.set_empty(nothing)
        self.rows.load(len(pairs), fetch, locate=self.deck.place)
        if lit is not None and self.deck.place(lit) is not None:
            self.rows.move_to(lit)
        self._say_title()
        self._compare_lit()

    def _say_title(self) -> None:
        said = words.title(self.deck, self.typed.value, judged=self._judged, searching=self._searching)
        self.bar.say(said, self.curator.standing())

    def on_row_list_highlighted(self) -> None:
        self._compare_lit()

    def _compare_lit(self) -> None:
        self._asked += 1
        pair = self.lit
        if pair is None:
            self.sides.show(("", ""), ())
        elif self.is_mounted:
            self._compare(self.workspace, pair, self._asked)

    @work(thread=True, exclusive=True, group=LIST, exit_on_error=False)
    def _compare(self, workspace: Workspace, pair: Pair, ticket: int) -> None:
        self._comparing.add(ticket)
        try:
            a, b = (sides.side(workspace, party.uid) for party in (pair.a, pair.b))
            warnings = judgements.warnings(workspace, a.uid, b.uid)
        except CuratorError as error:
            self.app.call_from_thread(self.curator.say, str(error), wrong=True)
            return
        finally:
            self._comparing.discard(ticket)
        self.app.call_from_thread(self._show_sides, pair, a, b, warnings, ticket)

    def _show_sides(self, pair: Pair, a: Side, b: Side, warnings: Sequence[str], ticket: int) -> None:
        if ticket == self._asked and self.is_mounted:
            heads = (f"{a.shown_id} {a.name}", f"{b.shown_id} {b.name}")
            self.sides.choose(0)
            self.sides.show(heads, compare(a, b), warnings)
            self.sides.border_subtitle = Content(one_line(f"{pair.score:.2f} · {pair.why}"))

    # -- judging -----------------------------------------------------------------------------------------------------

    async def _attempt(self, verb: Callable[[], T]) -> T | None:
        """Save, and know that the change which is announced then is our own."""
        self._saving = True
        try:
            return await self.curator.attempt(verb)
        finally:
            self._saving = False

    @work(group=FLOW)
    async def action_same(self) -> None:
        """Ask for the reason, which is there already, and merge."""
        pair = self.lit
        if pair is not None and (reason := await judging.ask_reason(self.curator, pair)) is not None:
            await self._judge(pair, "same", reason)

    @work(group=FLOW)
    async def action_different(self) -> None:
        if (pair := self.lit) is not None:
            await self._judge(pair, "different", reason_for(pair.why, "different"))

    @work(group=FLOW)
    async def action_unsure(self) -> None:
        if (pair := self.lit) is not None:
            await self._judge(pair, "unsure", reason_for(pair.why, "unsure"))

    async def _judge(self, pair: Pair, verdict: str, reason: str) -> None:
        after = self.rows.row_key(self.rows.cursor + 1)
        judged = await judging.judge(self.curator, self.workspace, self._attempt, pair, verdict, reason)
        self._judged += judged is not None
        await self._stand(after if judged else None)  # others may have judged meanwhile, and that was why
        if judged is not None:
            self.curator.say(f"{judging.became(pair, verdict)}: {reason}. u takes it back.")

    @work(group=FLOW)
    async def action_undo(self) -> None:
        """Take back the newest judgement of this person, whether it was made here or not."""
        taken_back = await self._attempt(lambda: judgements.take_back(self.workspace, of="entity"))
        if taken_back:
            self._judged = max(self._judged - len(taken_back), 0)
            await self._show_again(taken_back[0], "Taken back")

    @work(group=FLOW)
    async def action_redo(self) -> None:
        done_again = await self._attempt(lambda: judgements.redo(self.workspace, of="entity"))
        if done_again:
            self._judged += len(done_again)
            await self._show_again(done_again[0], "Done again")

    async def _show_again(self, judged: Judged, what: str) -> None:
        """Light the pair that a judgement was about; one that is not in the list yet is looked for."""
        key = f"{judged.a} {judged.b}"
        await self._stand(key)
        pair = self.deck.pair(key)
        if pair is None and judged.verdict in ("", "unsure"):
            self._wanted = key
            self.search()
        self.curator.say(f"{what}: {judging.became(pair, judged.verdict) if pair else 'one judgement'}.")

    async def _stand(self, lit: str | None = None) -> None:
        """Show the list as it stands after a judgement: the pair after the one that was judged is lit."""
        self.deck.stand(await asyncio.to_thread(duplicates.how_it_stands, self.workspace))
        self._list(lit)

    def action_skip(self) -> None:
        """Go to the next pair; what is not judged stays where it is."""
        if self.rows.cursor + 1 < self.rows.count:
            self.rows.action_move(1)
        elif self.rows.count:
            self.curator.say("That was the last pair of the list.")

    # -- narrowing ---------------------------------------------------------------------------------------------------

    def action_filter(self) -> None:
        self.typed.display = self.hint.display = True
        self.typed.focus()

    def on_input_changed(self) -> None:
        self._filtering.stop()
        self._filtering = Stop()
        self._narrow(self.workspace, self.typed.value, self._filtering)

    def on_input_submitted(self) -> None:
        self._leave_filter()

    @work(thread=True, group=LIST, exit_on_error=False)
    def _narrow(self, workspace: Workspace, text: str, stop: Stop) -> None:
        with suppress(StoppedError):
            fitting, hints = duplicates.fitting(workspace, text, stop)
            self.app.call_from_thread(self._show_fitting, fitting, hints, stop)

    def _show_fitting(self, fitting: Fitting, hints: Sequence[str], stop: Stop) -> None:
        if stop is self._filtering and self.is_mounted:
            self.hint.set_class(bool(hints), "-wrong")
            self.hint.update(Content(one_line(" ".join(hints) or words.HOW)))
            self.deck.fit(fitting)
            self._list()

    def _leave_filter(self) -> None:
        self.rows.focus()
        self.typed.display = bool(self.typed.value)
        self.hint.display = False

    # -- going -------------------------------------------------------------------------------------------------------

    def action_side(self, side: int) -> None:
        self.sides.choose(side)

    def on_row_list_chosen(self) -> None:
        self._open(self.sides.side)

    def on_side_by_side_chosen(self, message: SideBySide.Chosen) -> None:
        self._open(message.side)

    def _open(self, side: int) -> None:
        if (pair := self.lit) is not None:
            self.curator.push_screen(EntityScreen((pair.a, pair.b)[side].uid))

    def action_leave(self) -> None:
        """Leave the filter and show all; without one, go back."""
        if self.typed.display:
            self.typed.value = ""
            self._leave_filter()
        else:
            self.curator.pop_screen()
