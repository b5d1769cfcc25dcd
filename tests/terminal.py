"""A terminal for tests: runs a command under a pseudo-terminal, answers what terminals are asked, keeps every byte."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import signal
import struct
import termios
import time
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Self

import pyte

_STRINGS = {b"]": "OSC", b"P": "DCS", b"_": "APC", b"^": "PM", b"X": "SOS"}
_TOKEN = re.compile(
    rb"(?P<csi>\x1b\[(?P<given>[0-?]*)(?P<between>[ -/]*)(?P<final>[@-~]))"
    rb"|(?P<string>\x1b(?P<kind>[\]P_^X])(?P<body>[^\x07\x1b\x18\x1a]*)(?P<end>\x07|\x1b\\|\x18|\x1a|(?=\x1b[^\\])))"
    rb"|(?P<escape>\x1b[ -/]*[0-~])"
    rb"|(?P<c1>\xc2[\x80-\x9f])"
    rb"|(?P<text>(?:[ -~]|\xc2[\xa0-\xbf]|[\xc3-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3})+)"
    rb"|(?P<c0>[\x00-\x1a\x1c-\x1f\x7f])"
    rb"|(?P<stray>[\x80-\xff])",
    re.DOTALL,
)
# What may still become a token when more bytes come.
_UNFINISHED = re.compile(
    rb"\x1b(?:\[[ -?]*|[\]P_^X][^\x07\x1b\x18\x1a]*\x1b?|[ -/]*)?\Z"
    rb"|[\xc2-\xdf]\Z|[\xe0-\xef][\x80-\xbf]?\Z|[\xf0-\xf4][\x80-\xbf]{0,2}\Z",
    re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Token:
    """One thing a terminal reads: `kind` is text, c0, csi, escape, c1, or OSC, DCS, APC, PM, SOS."""

    kind: str
    raw: bytes
    name: str


class Parser:
    """Cuts the bytes an application writes into tokens, across the borders of reads."""

    def __init__(self) -> None:
        self._rest = b""

    def feed(self, data: bytes) -> Iterator[Token]:
        """The tokens that are complete by now."""
        data = self._rest + data
        at = 0
        while at < len(data):
            if _UNFINISHED.match(data, at):
                break
            found = _TOKEN.match(data, at)
            if found is None:  # an escape before something it cannot go with
                yield Token("escape", data[at : at + 1], "ESC")
                at += 1
                continue
            yield _token(found)
            at = found.end()
        self._rest = data[at:]

    def finish(self) -> Iterator[Token]:
        """What is left over when nothing more comes: a string nobody ended, half a character."""
        rest, self._rest = self._rest, b""
        if rest[:1] == b"\x1b" and rest[1:2] in _STRINGS:
            kind = _STRINGS[rest[1:2]]
            yield Token(kind, rest, f"{kind} {_shown(rest[2:])} (unterminated)")
        elif rest:
            yield Token("escape", rest, f"unfinished {rest!r}")


def sequences(data: bytes) -> list[str]:
    """Everything in the bytes a terminal would obey, in order, each by name.

    "OSC 52;c;aGk=" and the other strings whole; "C1 9d" for a C1 control, in UTF-8 or raw; "CSI ?h" with its private
    sign, intermediates and final byte but without numbers; "ESC c"; "C0 00" for controls other than the harmless
    BEL, BS, TAB, LF, CR.
    """
    parser = Parser()
    tokens = [*parser.feed(data), *parser.finish()]
    return [token.name for token in tokens if token.name]


def _token(found: re.Match[bytes]) -> Token:
    raw = found[0]
    match found.lastgroup:
        case "escape":
            return Token("escape", raw, f"ESC {raw[1:].decode('ascii')}")
        case "c1":
            return Token("c1", raw, f"C1 {raw[1]:02x}")
        case "stray":
            return Token("c1", raw, f"C1 {raw[0]:02x}" if raw[0] < 0xA0 else f"invalid {raw[0]:02x}")
        case "text":
            return Token("text", raw, "")
        case "c0":
            return Token("c0", raw, "" if raw in b"\x07\x08\x09\x0a\x0d" else f"C0 {raw[0]:02x}")
        case "csi":
            private = re.sub(rb"[^<-?]", b"", found["given"])
            return Token("csi", raw, f"CSI {(private + found['between'] + found['final']).decode('ascii')}")
    kind = _STRINGS[found["kind"]]
    cut = "" if found["end"] in (b"\x07", b"\x1b\\") else " (cut off)"
    return Token(kind, raw, f"{kind} {_shown(found['body'])}{cut}")


def _shown(body: bytes) -> str:
    return body.decode("utf-8", "backslashreplace")


_PIECE = re.compile(
    r"(?P<flag>[\U0001f1e6-\U0001f1ff]{2})|(?P<plain>[^\u0300-\uffff\U0001f1e6-\U0001f1ff\u200d]+)|(?P<sign>.)",
    re.DOTALL,
)


class _Screen(pyte.Screen):
    """pyte drops what follows a vowel sign, and knows no joined pictures; here it is as in most terminals."""

    def draw(self, data: str) -> None:
        for piece in _PIECE.finditer(data):
            text = piece[0]
            if self._before.endswith("\u200d"):  # joined to the picture before
                self._stack(text[0])
                text = text[1:]
            category = unicodedata.category(text) if piece["sign"] and text else ""
            if category == "Mc":
                super().draw("x")
                cell = self.buffer[self.cursor.y][self.cursor.x - 1]
                self.buffer[self.cursor.y][self.cursor.x - 1] = cell._replace(data=text)
            elif category in ("Mn", "Cf") and self.cursor.x:
                self._stack(text)
            elif piece["flag"]:
                super().draw(text[:1])
                self._stack(text[1:])
            elif text:
                super().draw(text)

    @property
    def _before(self) -> str:
        return self.buffer[self.cursor.y][self.cursor.x - 1].data if self.cursor.x else ""

    def _stack(self, text: str) -> None:
        """Put more into the cell before the cursor."""
        cell = self.buffer[self.cursor.y][self.cursor.x - 1]
        self.buffer[self.cursor.y][self.cursor.x - 1] = cell._replace(data=cell.data + text)


class Terminal:
    """A running command and the terminal it believes to run in."""

    def __init__(
        self,
        command: Sequence[str],
        *,
        columns: int = 80,
        rows: int = 24,
        env: Mapping[str, str] | None = None,
        cwd: str | os.PathLike[str] | None = None,
    ) -> None:
        """Start `command` at once. `env` is added to a plain terminal environment."""
        self.output = bytearray()
        """Every byte the command has written."""
        self.started = time.monotonic()
        self.exit_code: int | None = None
        self._screen = _Screen(columns, rows)
        self._stream = pyte.Stream(self._screen, strict=False)
        self._parser = Parser()
        self._closed = False
        environ = {
            **{
                name: value
                for name, value in os.environ.items()
                if name not in ("NO_COLOR", "TEXTUAL_THEME", "TMUX")
            },
            "TERM": "xterm-256color",
            "COLORTERM": "truecolor",
            "LC_ALL": "C.UTF-8",
            "TEXTUAL_ANIMATIONS": "none",
            **(env or {}),
        }
        self.pid, self._fd = pty.fork()
        if self.pid == 0:  # the child: its terminal has its size before the command can ask
            try:
                fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
                if cwd is not None:
                    os.chdir(cwd)
                os.execvpe(command[0], list(command), environ)
            finally:
                os._exit(127)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    def send(self, keys: str | bytes) -> None:
        """Type: text, or the bytes of a key ("\\x1b[B" is down)."""
        data = keys.encode() if isinstance(keys, str) else keys
        while data:
            data = data[os.write(self._fd, data) :]

    def pump(self, timeout: float = 0.05) -> float | None:
        """Read once, answer what was asked; when it was read (monotonic seconds), None if nothing came."""
        if self._closed or not select.select([self._fd], [], [], timeout)[0]:
            return None
        try:
            data = os.read(self._fd, 65536)
        except OSError:  # the command has closed its side
            data = b""
        now = time.monotonic()
        if not data:
            self._closed = True
            return None
        self.output += data
        for token in self._parser.feed(data):
            self._obey(token)
        return now

    def wait_for(self, text: str, timeout: float = 10.0) -> float:
        """Wait until the screen shows `text` in one line; when it was read. TimeoutError shows the screen."""
        return self.wait_until(lambda: any(text in line for line in self.screen()), timeout, repr(text))

    def wait_until(
        self, condition: Callable[[], bool], timeout: float = 10.0, what: str = "a condition"
    ) -> float:
        """Wait until a condition holds after a read; when that was read."""
        read = time.monotonic()
        end = read + timeout
        while not condition():
            if time.monotonic() > end or self._closed:
                shown = "\n".join(line.rstrip() for line in self.screen())
                raise TimeoutError(f"waited in vain for {what}; the screen shows:\n{shown}")
            read = self.pump() or read
        return read

    def settle(self, quiet: float = 0.15, timeout: float = 5.0) -> None:
        """Read until nothing has come for `quiet` seconds."""
        end = time.monotonic() + timeout
        while time.monotonic() < end and self.pump(quiet) is not None:
            continue

    def screen(self) -> list[str]:
        """The lines on the screen, padded to its width."""
        # Not pyte's own display: it stumbles over half a wide character, and measures every cell again.
        rows, columns = range(self._screen.lines), range(self._screen.columns)
        return ["".join(line[x].data for x in columns) for line in (self._screen.buffer[y] for y in rows)]

    def resize(self, columns: int, rows: int) -> None:
        """Change the size of the window."""
        self._screen.resize(rows, columns)
        fcntl.ioctl(self._fd, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def close(self, timeout: float = 5.0) -> int:
        """End the command if it still runs; its exit code (negative: the signal that ended it)."""
        if self.exit_code is None:
            for sign in (None, signal.SIGHUP, signal.SIGKILL):
                if sign is not None:
                    os.kill(self.pid, sign)
                if self._reaped(0.2 if sign is None else timeout):
                    break
            os.close(self._fd)
            self._closed = True
        assert self.exit_code is not None
        return self.exit_code

    def wait(self, timeout: float = 10.0) -> int:
        """Read until the command ends by itself; its exit code."""
        if not self._reaped(timeout):
            raise TimeoutError("the command still runs")
        assert self.exit_code is not None
        return self.exit_code

    def _reaped(self, timeout: float) -> bool:
        end = time.monotonic() + timeout
        while self.exit_code is None:
            self.pump(0.02)
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                while self.pump(0) is not None:
                    continue
                self.exit_code = os.waitstatus_to_exitcode(status)
            elif time.monotonic() > end:
                return False
            elif self._closed:
                time.sleep(0.01)
        return True

    def _obey(self, token: Token) -> None:
        match token.kind:
            case "text" | "c0":
                self._stream.feed(token.raw.decode("utf-8"))
            case "csi" if token.name == "CSI ?$p":
                # Mode 2026 (synchronised output) is there, every other mode asked for is not.
                mode = token.raw[3:-2]
                self.send(b"\x1b[?%s;%d$y" % (mode, 2 if mode == b"2026" else 0))
            case "csi" if token.raw == b"\x1b[6n":
                cursor = self._screen.cursor
                self.send(f"\x1b[{cursor.y + 1};{cursor.x + 1}R")
            case "csi" if re.fullmatch(r"CSI \??[@-~]", token.name):
                self._stream.feed(token.raw.decode("ascii"))
            case "escape" if token.name in ("ESC 7", "ESC 8", "ESC c", "ESC D", "ESC E", "ESC M"):
                self._stream.feed(token.raw.decode("ascii"))
