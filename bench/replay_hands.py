"""The keys of a scripted curator at the workbench: whoever decides what to do, this says which keys do it.

Every key counts, also those that go to a row, narrow a list or answer a dialog. Words are pointed at by their
labels, or found by typing them.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from textual.pilot import Pilot

from curator.model.state import ItemState
from curator.model.suggestions import EventProposal
from curator.rules.pending import Pending, open_offers
from curator.tui.app import CuratorApp
from curator.tui.dialogs.ask import Ask
from curator.tui.dialogs.choose import Choose, Narrow
from curator.tui.dialogs.pick_entity import PickEntity
from curator.tui.flows.proposals import AS_READ
from curator.tui.flows.sending import REPLACE
from curator.tui.proposing import Proposing
from curator.tui.widgets.rows import RowList
from tests.desk import AtTheDesk

Span = tuple[int, int]
_TRIES = 400
_SHORTEST = 3
_QUESTIONS = 8
KINDS = frozenset({"person", "organisation", "place"})


class StuckError(AssertionError):
    """The script does not know what to press next; the screen is told."""


@dataclass(frozen=True, slots=True)
class Meant:
    """Whom or what a curator means: its name and kind, whether the record has it, which entities (uids) are it and
    which names call it so."""

    name: str = ""
    kind: str = ""
    known: bool = True
    is_entity: Callable[[str], bool] = lambda _: False
    is_name: Callable[[str], bool] = lambda _: True


NOBODY = Meant()


class Hands(AtTheDesk):
    """Somebody who takes, corrects and verifies proposals."""

    def __init__(self, app: CuratorApp, pilot: Pilot[None]) -> None:
        super().__init__(app, pilot)
        self.pressed: list[str] = []

    def _send(self, key: str, char: str | None) -> None:
        self.pressed.append(key)
        super()._send(key, char)

    # -- going around --------------------------------------------------------------------------------------------------

    @property
    def proposing(self) -> Proposing:
        return self.bench.proposing

    async def open_first(self) -> None:
        """From the queue into its first article."""
        await self.press("home", "enter")
        await self.read()

    async def next_article(self) -> None:
        await self.press("J")
        await self.read()

    async def read(self) -> None:
        """Wait until the program has read the article: nobody presses a key for that."""
        for _ in range(_TRIES):
            if self.proposing.suggestions is not None:
                await self.settle()
                return
            await asyncio.sleep(0.02)
            await self.pilot.pause()
        raise StuckError(f"nothing is proposed:\n{self.screen()}")

    async def into_article(self) -> None:
        """Give the article the keys."""
        for _ in range(4):
            if self.bench.view.has_focus:
                return
            await self.press("tab")
        raise StuckError(f"the article does not get the keys:\n{self.screen()}")

    # -- proposals -----------------------------------------------------------------------------------------------------

    @property
    def shown(self) -> EventProposal | None:
        """The event that enter would take."""
        return self.proposing.event

    async def confirm_publication(self) -> None:
        if self.proposing.publication is not None:
            await self.into_article()
            await self.press("enter")
            await self.read()

    async def go_to(self, uid: str) -> None:
        """Pass proposals by until this one is shown."""
        await self.into_article()
        for _ in range(len(self.proposing.left)):
            if self.shown is not None and self.shown.uid == uid:
                return
            await self.press("right_parenthesis")
        if self.shown is None or self.shown.uid != uid:
            raise StuckError(f"{uid} is not proposed:\n{self.screen()}")

    async def take(self) -> None:
        await self.into_article()
        await self.press("enter")

    async def mark(self, spans: Iterable[Span], type_id: str) -> None:
        """Make an event of a sentence that is not proposed: point at it, and say what it tells of."""
        await self.into_article()
        await self.point("e", list(spans))
        screen = self.app.screen
        if isinstance(screen, Choose):
            first = screen._options[0]
            label = self.label_of(type_id)
            read = first.key == AS_READ and first.detail.startswith(label)
            await self.choose(lambda key: key == (AS_READ if read else type_id), label)

    async def verify(self) -> bool:
        """Verify the event on the desk; whether it is."""
        before = self.draft.base.uid
        await self.press("v")
        for _ in range(20):
            if not self.bench.desk.drafts_by_event[before].dirty:
                break
            await self.pilot.pause(0.02)
        await self.settle()
        return self.state_of(before).text("state") == "verified"

    async def save(self) -> None:
        await self.press("s")
        await self.settle()

    def state_of(self, uid: str) -> ItemState:
        """An event on the desk as it is saved."""
        return self.bench.desk.drafts_by_event[uid].base

    # -- the form ------------------------------------------------------------------------------------------------------

    @property
    def open_offers(self) -> dict[str, Pending]:
        """What waits for a look, by path."""
        return open_offers(self.draft.state)

    async def row(self, path: str) -> None:
        """Light the row of a path, by the shortest way."""
        sheet, todo = self.bench.pane.sheet, self.bench.pane.todo
        if todo.has_focus and todo.cursor_key == path:
            await self.press("enter")
        for _ in range(4):
            if sheet.has_focus:
                break
            await self.press("tab")
        paths = [row.path for row in self.bench.form.rows]
        wanted = next((n for n, one in enumerate(paths) if one == path), None)
        if wanted is None:
            wanted = next((n for n, one in enumerate(paths) if one.startswith(f"{path}/")), None)
        if wanted is None:
            raise StuckError(f"no row {path} among {paths}:\n{self.screen()}")
        now = paths.index(sheet.cursor_key) if sheet.cursor_key in paths else 0
        ways = (
            [("down" if wanted > now else "up",) * abs(wanted - now)],
            [("home",), ("down",) * wanted],
            [("end",), ("up",) * (len(paths) - 1 - wanted)],
        )
        best = min(ways, key=lambda way: sum(map(len, way)))
        await self.press(*(key for keys in best for key in keys))

    async def look(self, path: str, meant: Meant) -> None:
        """Take what waits in a row; where it asks whom a name means, choose who is meant."""
        await self.row(path)
        await self.press("enter")
        await self.answer_dialogs(meant)

    async def other_reading(self, path: str) -> None:
        await self.row(path)
        await self.press("tilde")

    async def remove(self, path: str) -> None:
        await self.row(path)
        await self.press("delete")

    async def type_is(self, type_id: str) -> None:
        label = self.label_of(type_id)
        await self.press("t")
        await self.choose(lambda key: key == type_id, label)

    def label_of(self, type_id: str) -> str:
        """What the codebook calls a type."""
        assert self.app.workspace is not None
        kind = self.app.workspace.codebook.type(type_id)
        return kind.label if kind else type_id

    async def send(self, key: str, spans: Iterable[Span], meant: Meant, role: str = "") -> None:
        """Press the key of a field, point at one of the spans, and answer what is asked; by hand if there is none."""
        await self.point(key, list(spans))
        await self.answer_dialogs(meant, role)

    async def point(self, key: str, spans: list[Span]) -> None:
        """Press a key that asks for words and point at some that meet a span: by a label in sight, else by finding
        them first; without any span, by hand."""
        view = self.bench.view
        await self.press(key)
        if not view.asking:
            return
        labels = [
            label for label in view._labels if any(label.span[0] < b and a < label.span[1] for a, b in spans)
        ]
        if labels:
            await self.type(min(labels, key=lambda label: len(label.keys)).keys)
        elif not spans:
            await self.press("enter")
        else:
            await self.press("escape")
            await self.select(spans[0])
            await self.press(key)

    async def select(self, span: Span) -> None:
        """Find the words of a span by typing as few of their letters as are nowhere before them."""
        text = self.bench.view.text.casefold()
        start, end = span
        shortest = next((at for at in range(start + 1, end) if text.find(text[start:at]) == start), end)
        await self.find(
            self.bench.view.text[start:end] if shortest == end else self.bench.view.text[start:shortest]
        )

    # -- dialogs -------------------------------------------------------------------------------------------------------

    async def answer_dialogs(self, meant: Meant, role: str = "") -> None:
        """Answer what is asked until the desk is back: whom a name means, in which role, which value stands."""
        for _ in range(_QUESTIONS):
            screen = self.app.screen
            if isinstance(screen, PickEntity):
                await self.pick(meant)
            elif isinstance(screen, Choose):
                keys = {option.key for option in screen._options}
                wanted = REPLACE if REPLACE in keys else meant.kind if keys <= KINDS else role
                await self.choose(lambda key, wanted=wanted: key == wanted, wanted.replace("_", " "))
            elif isinstance(screen, Ask):
                if screen._value and not meant.is_name(screen._value):
                    await self.press("ctrl+u")
                    await self.type(meant.name)
                await self.press("enter")
            else:
                return
        raise StuckError(f"too many questions:\n{self.screen()}")

    async def pick(self, meant: Meant) -> None:
        """Pick an entity: the one at the top, one a row or two below, or the first for a few letters of its name; one
        that the record does not have is made."""
        if await self._light(meant.is_entity):
            await self.press("enter")
            return
        if meant.known:
            await self.press("ctrl+u")
            for n, letter in enumerate(meant.name, start=1):
                await self.type(letter)
                if n >= _SHORTEST and await self._light(meant.is_entity):
                    await self.press("enter")
                    return
            raise StuckError(f"{meant.name} cannot be picked:\n{self.screen()}")
        await self.press("ctrl+n")

    async def choose(self, wanted: Callable[[str], bool], label: str) -> None:
        """Choose an option: lit already, a row or two away, or the first for some letters of its label."""
        for letter in f" {label}"[1:] + " ":
            if await self._light(wanted):
                await self.press("enter")
                return
            await self.type(letter)
        raise StuckError(f"{label} cannot be chosen:\n{self.screen()}")

    async def _light(self, wanted: Callable[[str], bool]) -> bool:
        """Light a row of the dialog that is wanted, if it is at most two rows away."""
        await self.settle()
        screen = self.app.screen
        assert isinstance(screen, Narrow)
        listed = screen.query_one(RowList)
        keys = [listed.row_key(n) or "" for n in range(listed.count)]
        found = next((n for n, key in enumerate(keys) if wanted(key)), None)
        if found is None or listed.cursor_key is None:
            return False
        now = keys.index(listed.cursor_key) if listed.cursor_key in keys else 0
        if abs(found - now) > 2:
            return False
        await self.press(*["down" if found > now else "up"] * abs(found - now))
        return True
