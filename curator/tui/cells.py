"""How many terminal cells vowel signs of Bengali, Hindi, Tamil and their kin take, and pictures made of two signs.

Rich measures every spacing mark (Unicode category Mc) as 0 cells; tmux, xterm, Alacritty, VTE and xterm.js
draw 1, kitty 0. It makes a heart with its picture sign (U+FE0F) two cells and a thumb with a skin tone two; xterm and
tmux 3.3 draw 1 and 4. A wrong count shifts everything to the right of the word, so the terminal is asked once, before
the app starts, and Rich's table is corrected. What this touches inside Rich is guarded by tests; Rich is pinned
for its sake.
"""

from __future__ import annotations

import os
import re
import select
import time
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from typing import NamedTuple, TextIO

import rich._unicode_data
import rich.cells
from rich.cells import CellTable

OVERRIDE = "CURATOR_CELLS"
"""Set this environment variable to the cells of a spacing mark, 0 or 1, where the terminal gives a wrong answer."""


class Widths(NamedTuple):
    """Cells in one terminal: of a spacing mark (0 or 1), of a sign made a picture (1 or 2), of a skin tone (0 or 2)."""

    mark: int
    picture: int = 2
    tone: int = 0


MOST_TERMINALS = Widths(1)
# A letter with a vowel sign, a heart made a picture, a thumb with a skin tone; where is the cursor after each?
_QUESTIONS = ("\u0995\u09be", "\u2764\ufe0f", "\U0001f44d\U0001f3fd")
_ANSWER = re.compile(rb"\x1b\[\d+;(\d+)R")
_TONES = [(0x1F3FB, 0x1F3FF)]
_rich_load = rich._unicode_data.load

Range = tuple[int, int, int]


def probe(
    stream_in: TextIO,
    stream_out: TextIO,
    timeout: float = 0.25,
    environ: Mapping[str, str] | None = None,
    setting: int | None = None,
) -> Widths:
    """What this terminal draws.

    What most draw without a terminal at both ends, without an answer within `timeout` seconds, and when keys were typed
    ahead: they are the program's, and reading the answer would swallow them. Terminal modes are always put back.
    A `setting` is taken at its word, and the environment variable before it: it is nearer to this one terminal.
    """
    said = (os.environ if environ is None else environ).get(OVERRIDE, "")
    if said in ("0", "1"):
        return Widths(int(said))
    if setting is not None:
        return Widths(setting)
    try:
        import termios
    except ImportError:  # Windows: its terminals draw what most draw
        return MOST_TERMINALS
    try:
        if not (stream_in.isatty() and stream_out.isatty()):
            return MOST_TERMINALS
        fd = stream_in.fileno()
        before = termios.tcgetattr(fd)
    except (OSError, ValueError, termios.error):
        return MOST_TERMINALS
    quiet = [*before[:6], list(before[6])]
    quiet[3] &= ~(termios.ICANON | termios.ECHO)
    try:
        termios.tcsetattr(fd, termios.TCSANOW, quiet)
        return _ask(fd, stream_out, timeout)
    except (OSError, termios.error):
        return MOST_TERMINALS
    finally:
        with suppress(termios.error):
            termios.tcsetattr(fd, termios.TCSANOW, before)


def install(widths: Widths) -> None:
    """Make Rich, and with it Textual, count as this terminal does. May be called again."""
    if widths.mark not in (0, 1) or widths.picture not in (1, 2) or widths.tone not in (0, 2):
        raise ValueError(f"no terminal draws {widths}")
    own = _rich_load("auto")
    counted = list(own.widths)
    if widths.mark:
        counted = list(_without(counted, spacing_marks()))
    if widths.tone:
        first, last = _TONES[0]
        counted = sorted([*_without(counted, _TONES), (first, last, widths.tone)])
    table = own._replace(
        widths=counted, narrow_to_wide=own.narrow_to_wide if widths.picture == 2 else frozenset()
    )

    def load(unicode_version: str = "auto") -> CellTable:
        return table if unicode_version == "auto" else _rich_load(unicode_version)

    vars(rich._unicode_data)["load"] = load
    vars(rich.cells)["load_cell_table"] = load
    rich.cells.get_character_cell_size.cache_clear()
    rich.cells.cached_cell_len.cache_clear()


def spacing_marks() -> list[tuple[int, int]]:
    """First and last code point of every run of spacing marks, ascending."""
    runs = []
    for word in _SPACING_MARKS.split():
        first, _, last = word.partition("-")
        runs.append((int(first, 16), int(last or first, 16)))
    return runs


def _ask(fd: int, stream_out: TextIO, timeout: float) -> Widths:
    if select.select([fd], [], [], 0)[0]:
        return MOST_TERMINALS
    stream_out.write("".join(f"\r{question}\x1b[6n" for question in _QUESTIONS) + "\r\x1b[K")
    stream_out.flush()
    end = time.monotonic() + timeout
    heard = b""
    columns: list[int] = []
    # One byte at a time, so that nothing behind the answers is taken from the program.
    while len(columns) < len(_QUESTIONS) and (left := end - time.monotonic()) > 0:
        if not select.select([fd], [], [], left)[0]:
            break
        byte = os.read(fd, 1)
        heard += byte
        if not byte or len(heard) > 64:
            break
        columns = [int(column) for column in _ANSWER.findall(heard)]
    return _understood(columns)


def _understood(columns: Sequence[int]) -> Widths:
    """What the answers to `_QUESTIONS` mean; what was not answered, or by nonsense, is as in most terminals."""
    marks, pictures, tones = [*columns, 0, 0, 0][: len(_QUESTIONS)]
    return Widths(
        {2: 0, 3: 1}.get(marks, MOST_TERMINALS.mark),
        {2: 1, 3: 2}.get(pictures, MOST_TERMINALS.picture),
        {3: 0, 5: 2}.get(tones, MOST_TERMINALS.tone),
    )


def _without(widths: Sequence[Range], holes: list[tuple[int, int]]) -> Iterator[Range]:
    """`widths` (ascending, disjoint) minus `holes` (the same): what is in no range counts as one cell."""
    for first, last, width in widths:
        for hole_first, hole_last in holes[max(bisect_left(holes, (first, 0)) - 1, 0) :]:
            if hole_first > last:
                break
            if hole_last < first:
                continue
            if first < hole_first:
                yield first, hole_first - 1, width
            first = hole_last + 1
        if first <= last:
            yield first, last, width


# Category Mc of Unicode 15.1, without U+302E, U+302F, U+16FF0 and U+16FF1, which are drawn 2 cells wide.
_SPACING_MARKS = (
    "903 93b 93e-940 949-94c 94e-94f 982-983 9be-9c0 9c7-9c8 9cb-9cc 9d7 a03 a3e-a40 a83 abe-ac0 ac9 "
    "acb-acc b02-b03 b3e b40 b47-b48 b4b-b4c b57 bbe-bbf bc1-bc2 bc6-bc8 bca-bcc bd7 c01-c03 c41-c44 "
    "c82-c83 cbe cc0-cc4 cc7-cc8 cca-ccb cd5-cd6 cf3 d02-d03 d3e-d40 d46-d48 d4a-d4c d57 d82-d83 dcf-dd1 "
    "dd8-ddf df2-df3 f3e-f3f f7f 102b-102c 1031 1038 103b-103c 1056-1057 1062-1064 1067-106d 1083-1084 "
    "1087-108c 108f 109a-109c 1715 1734 17b6 17be-17c5 17c7-17c8 1923-1926 1929-192b 1930-1931 1933-1938 "
    "1a19-1a1a 1a55 1a57 1a61 1a63-1a64 1a6d-1a72 1b04 1b35 1b3b 1b3d-1b41 1b43-1b44 1b82 1ba1 1ba6-1ba7 "
    "1baa 1be7 1bea-1bec 1bee 1bf2-1bf3 1c24-1c2b 1c34-1c35 1ce1 1cf7 a823-a824 a827 a880-a881 a8b4-a8c3 "
    "a952-a953 a983 a9b4-a9b5 a9ba-a9bb a9be-a9c0 aa2f-aa30 aa33-aa34 aa4d aa7b aa7d aaeb aaee-aaef aaf5 "
    "abe3-abe4 abe6-abe7 abe9-abea abec 11000 11002 11082 110b0-110b2 110b7-110b8 1112c 11145-11146 11182 "
    "111b3-111b5 111bf-111c0 111ce 1122c-1122e 11232-11233 11235 112e0-112e2 11302-11303 1133e-1133f "
    "11341-11344 11347-11348 1134b-1134d 11357 11362-11363 11435-11437 11440-11441 11445 114b0-114b2 "
    "114b9 114bb-114be 114c1 115af-115b1 115b8-115bb 115be 11630-11632 1163b-1163c 1163e 116ac "
    "116ae-116af 116b6 11720-11721 11726 1182c-1182e 11838 11930-11935 11937-11938 1193d 11940 11942 "
    "119d1-119d3 119dc-119df 119e4 11a39 11a57-11a58 11a97 11c2f 11c3e 11ca9 11cb1 11cb4 11d8a-11d8e "
    "11d93-11d94 11d96 11ef5-11ef6 11f03 11f34-11f35 11f3e-11f3f 11f41 16f51-16f87 1d165-1d166 "
    "1d16d-1d172 "
)
