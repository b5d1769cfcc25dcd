"""The terminal as the app hears it: pastes whole, keys as Textual reads them, and nothing that ends the app.

Textual's own reader takes a paste apart at every escape in it, and ends the app at a byte that is no UTF-8 and at
impossible key codes. This one reads in its place. What it touches inside Textual is guarded by tests; Textual is pinned
for its sake.
"""

from __future__ import annotations

import codecs
import os
import select
from collections.abc import Iterable, Iterator

from textual import events
from textual._xterm_parser import XTermParser
from textual.drivers.linux_driver import LinuxDriver
from textual.message import Message

from curator.tui.keys.paste import PasteCutter, Piece

_READ = 4096
_TICK = 0.1


class Hearing:
    """Bytes in, messages for the app out."""

    def __init__(self) -> None:
        self._decode = codecs.getincrementaldecoder("utf-8")("replace").decode
        self._cutter = PasteCutter()
        self._parser = XTermParser()

    @property
    def patience(self) -> float | None:
        """How many seconds of silence mean something now; None when they mean nothing."""
        return self._cutter.patience

    def hear(self, read: bytes) -> Iterator[Message]:
        """What the bytes of one read mean."""
        if text := self._decode(read):
            yield from self._messages(self._cutter.feed(text))

    def silence(self) -> Iterator[Message]:
        """Nothing came for `patience` seconds."""
        yield from self._messages(self._cutter.silence())

    def tick(self) -> Iterator[Message]:
        """Time went by: an Esc that nothing followed was the key."""
        yield from self._parser.tick()

    def _messages(self, pieces: Iterable[Piece]) -> Iterator[Message]:
        for piece in pieces:
            if piece.pasted:
                yield events.Paste(piece.text)
                continue
            for (
                character
            ) in piece.text:  # one by one: what one of them cannot be is no reason to lose the rest
                try:
                    heard = list(self._parser.feed(character))
                except (
                    ValueError,
                    ArithmeticError,
                ):  # a key code beyond Unicode, a mouse in a window without a size
                    self._parser = XTermParser()
                    continue
                yield from (m for m in heard if not (isinstance(m, events.Paste) and not m.text))


class CuratorDriver(LinuxDriver):
    """Textual's driver, with the reading done by `Hearing`."""

    def run_input_thread(self) -> None:
        """Read until the app ends; when the terminal is gone the app ends too, with every draft on disk."""
        hearing = Hearing()
        silent = 0.0
        while not self.exit_event.is_set():
            patience = hearing.patience
            wait = min(patience or _TICK, _TICK)
            # Silence is time in which the terminal was seen to say nothing: what waited for a busy app is read first.
            if select.select([self.fileno], [], [], wait)[0]:
                silent = 0.0
                read = os.read(self.fileno, _READ)
                if not read:
                    self._app.call_later(self._app.exit)
                    return
                self._hand_on(hearing.hear(read))
            else:
                silent += wait
                if patience is not None and silent >= patience:
                    silent = 0.0
                    self._hand_on(hearing.silence())
            self._hand_on(hearing.tick())

    def _hand_on(self, messages: Iterable[Message]) -> None:
        for message in messages:
            self.process_message(message)
