"""What a person pasted, told apart from what a person pressed.

A terminal sends a paste between two markers, and not every terminal takes markers out of what is pasted; tmux leaves
them in. A web page can therefore put an end marker, and keys behind it, into what people copy. The one inside and the
real one look the same, but three things hold: the terminal sends the real one last, it writes a paste in one go, and
nobody presses a key in the instant in which a paste ends. So

- what comes in one read with an end marker, behind it, is never a key: it is pasted text, whatever it is;
- what comes later is held until nothing has come for `SILENCE`: if another marker comes first, it was pasted text too,
  and else it was pressed.

What is left: a line that halts for longer than `SILENCE` between an end marker inside a paste and the real one delivers
what lies between as keys. A paste that never ends, because its end was lost, is handed on as far as it came when
nothing has come for `LOST`; then Esc ends it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

START, END = "\x1b[200~", "\x1b[201~"
SILENCE = 0.05
"""Seconds without a byte after which a paste is over."""
LOST = 1.0
"""Seconds without a byte after which the end of a paste is no longer awaited."""

_MARKER = re.compile(r"\x1b\[20[01]~")
_REPORTS = re.compile(r"\x1b\[(?:[IO]|<[\d;]+[Mm]|[\d;]+R|\?[\d;]+\$y)")
"""What terminals say unasked: the focus, the mouse; and their answers."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Part of what came from the terminal: a paste, or else keys and reports as they came."""

    text: str
    pasted: bool = False


class PasteCutter:
    """Cuts what a terminal sends into pastes and keys; knows no clock, and is told of silence."""

    def __init__(self) -> None:
        self._inside = self._held = self._halted = False
        self._kept: list[str] = []
        self._partial = ""  # what may become a marker with the next read
        self._tail = ""  # the same, when it came in one read with an end marker

    @property
    def patience(self) -> float | None:
        """How many seconds of silence mean something now; None when they mean nothing."""
        if self._inside:
            return LOST
        return SILENCE if self._held else None

    def feed(self, read: str) -> Iterator[Piece]:
        """What one read brought. A start marker's first bytes may be handed on as keys before the rest comes; then
        the rest, and an end marker, are handed on behind them, so that whoever reads keys is not left in the middle."""
        if self._inside and self._halted and read == "\x1b":
            yield from self._close()
            self._held = False
            return
        self._halted = False
        if self._inside:
            yield from self._paste(read)
        elif self._held:
            yield from self._after(read)
        else:
            yield from self._keys(read)

    def silence(self) -> Iterator[Piece]:
        """Nothing came for `patience` seconds."""
        if self._inside:
            self._halted = True
            yield from self._flush()
        elif self._held:
            self._held = False
            if tail := self._take_tail():
                yield Piece(tail, pasted=True)
            pressed = self._take()
            if pressed:
                yield from self._keys(pressed)

    def _keys(self, text: str) -> Iterator[Piece]:
        whole = self._partial + text
        at = whole.find(START)
        if at < 0:
            self._partial = _beginning(whole)
            if text:
                yield Piece(text)
            return
        # Bytes of the marker that were handed on as keys already are made a whole one, which pastes nothing.
        if before := whole[:at][len(self._partial) :]:
            yield Piece(before)
        if at < len(self._partial):
            yield Piece((START + END)[len(self._partial) - at :])
        self._partial = ""
        self._inside = True
        yield from self._paste(whole[at + len(START) :])

    def _paste(self, text: str) -> Iterator[Piece]:
        whole = self._partial + text
        end = whole.rfind(END)
        if end < 0:
            self._partial = _beginning(whole)
            self._kept.append(whole[: len(whole) - len(self._partial)])
            return
        self._partial = ""
        # A start marker behind the last end, in the same read, begins a paste of its own; what lies between is pasted.
        between, begun, rest = whole[end + len(END) :].partition(START)
        tail = "" if begun else _beginning(between)
        behind = _REPORTS.sub("", between[: len(between) - len(tail)])
        self._kept.append(whole[:end].replace(END + START, "") + behind)
        if begun:
            yield from self._paste(rest)
        else:
            yield from self._close()
            self._tail = tail

    def _close(self) -> Iterator[Piece]:
        yield from self._flush()
        self._inside, self._held, self._halted = False, True, False

    def _flush(self) -> Iterator[Piece]:
        if pasted := self._take():
            yield Piece(pasted, pasted=True)

    def _take(self) -> str:
        kept = "".join(self._kept) + self._partial
        self._kept.clear()
        self._partial = ""
        return kept

    def _take_tail(self) -> str:
        tail, self._tail = self._tail, ""
        return tail

    def _after(self, text: str) -> Iterator[Piece]:
        """Keys, or the rest of a paste that pretended to be over: the next marker tells, or silence."""
        tail = self._take_tail()
        whole = tail + self._partial + text
        found = _MARKER.search(whole)
        if found is None and tail:
            if _beginning(whole) == whole:
                self._tail = whole
                return
            yield Piece(tail, pasted=True)
            whole = text
        if found is None:
            self._partial = _beginning(whole)
            self._kept.append(whole[: len(whole) - len(self._partial)])
            return
        self._partial = ""
        self._held, self._inside = False, True
        if found[0] == END:  # the end marker before it was part of the text
            self._kept.insert(0, END)
            yield from self._paste(whole)
        else:
            self._kept.append(whole[: found.start()])
            yield from self._paste(whole[found.end() :])


def _beginning(text: str) -> str:
    """The end of `text` that may be the beginning of a marker."""
    tail = text[-len(START) + 1 :]
    at = tail.rfind("\x1b")
    found = tail[at:] if at >= 0 else ""
    return found if START.startswith(found) or END.startswith(found) else ""
