"""A walk through every screen and dialog under a terminal, by keys alone; the same over any record of one shape."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

from curator.rules.display import one_line
from tests.hostile.watching import Watch
from tests.terminal import Parser, Terminal, Token

PALETTE, QUIT, TAB, ENTER, LEFT, HOME = "\x10", "\x11", "\t", "\r", "\x1b[D", "\x1b[H"
F3, F4, F10 = "\x1bOR", "\x1bOS", "\x1b[21~"


@dataclass
class Walked:
    """All that a terminal reads in what was written, exit code, screens on the way by name, and what was started."""

    tokens: list[Token]
    code: int
    screens: dict[str, list[str]]
    started: str


class _Colourless(Terminal):
    """Colours are kept among the bytes but not looked at: most of what is written are colours."""

    def _obey(self, token: Token) -> None:
        if token.name != "CSI m":
            super()._obey(token)


class Walker:
    """Somebody who presses keys and waits until the screen shows the words that must come."""

    def __init__(self, record: Path, author: str, typed: str, size: tuple[int, int]) -> None:
        """`typed` is pasted into every field on the way; a terminal sends it between brackets."""
        columns, rows = size
        self.watch = Watch(record.parent)
        self.terminal = _Colourless(
            [sys.executable, "-m", "curator", "--db", str(record), "--as", author],
            columns=columns,
            rows=rows,
            env={**self.watch.environment, "HOME": str(record.parent)},
            cwd=record.parent,
        )
        self._typed = typed
        self.screens: dict[str, list[str]] = {}

    def go(self, keys: str, shows: str, name: str = "") -> None:
        """Press keys, wait for words; `name` keeps the screen."""
        self.terminal.send(keys)
        self.terminal.wait_for(shows)
        if name:
            self.terminal.settle(0.08)
            self.screens[name] = self.terminal.screen()

    def try_(self, keys: str, shows: str) -> None:
        """Press keys that open a dialog, wait for words in it, and go back."""
        self.go(keys, shows)
        self.back(shows)

    def back(self, gone: str) -> None:
        """Leave a dialog; wait until its words are gone."""
        self.leave(F10, gone)

    def leave(self, keys: str, gone: str) -> None:
        """Press keys, wait until words are gone."""
        self.terminal.send(keys)
        self.terminal.wait_until(
            lambda: not any(gone in line for line in self.terminal.screen()), what=f"{gone!r} to go"
        )

    def paste(self) -> None:
        """Paste, and see it: what is sent in one breath with a paste is part of it, not a key."""
        self.terminal.send(f"\x1b[200~{self._typed}\x1b[201~")
        self.terminal.wait_for(one_line(self._typed))

    def help(self, name: str) -> None:
        """See the keys that work here, and put them away again."""
        self.go("?", "Keys that work here", name)
        self.back("Keys that work here")

    def palette(self, query: str, shows: str) -> None:
        """Look into the command palette."""
        self.go(PALETTE, "Search for commands")
        self.go(query, shows)
        self.back("Search for commands")


def walk(record: Path, author: str, typed: str, size: tuple[int, int] = (120, 40)) -> Walked:
    """See everything there is to see, and leave."""
    walker = Walker(record, author, typed, size)
    with walker.terminal:
        _queue(walker)
        _workbench(walker)
        _events(walker)
        _entities(walker)
        walker.terminal.send(QUIT)
        code = walker.terminal.wait()
    parser = Parser()
    tokens = [*parser.feed(bytes(walker.terminal.output)), *parser.finish()]
    return Walked(tokens, code, walker.screens, walker.watch.started)


def _queue(walker: Walker) -> None:
    walker.go("", "A16", "queue")
    walker.help("queue help")
    walker.palette("withdr", "Withdraw the lit article")
    walker.go("/", "enter goes to the list")
    walker.paste()
    walker.go("", "· “", "queue filtered")
    walker.leave("\x1b", "· “")
    walker.try_("m", "Details of A1")
    walker.try_("z", "This article is")
    walker.try_("x", "because")
    walker.go("i", "Unchanged articles stay")
    walker.paste()
    walker.go(ENTER, "Nothing was imported", "import refused")
    walker.back("Nothing was imported")


def _workbench(walker: Walker) -> None:
    walker.go(ENTER, "article A1", "workbench")
    walker.go("]", "On Tuesday")
    walker.go(f"{LEFT}=", "U+")
    walker.go("]", "On Tuesday")
    walker.help("workbench help")
    walker.palette("date", "Fill this field")
    walker.go("/", "Find in this article")
    walker.paste()
    walker.go(ENTER, "found")
    for keys, shows in (
        ("e", "Type of the event"),
        ("w", "Who ·"),
        ("@", "Link every mention of"),
        ("p", "new      “"),
        ("o", "military"),
    ):
        walker.try_(keys, shows)
    walker.go("d", "is cited, but")
    walker.go("u", "Undone")
    walker.try_("b", "Part of which event?")
    walker.try_("f", "Which event?")
    walker.try_("S", "Save with a message")
    walker.try_("x", "Withdraw this event")
    walker.try_("m", "Details of A1")
    walker.try_("z", "This article is")
    walker.go(f"{TAB}{HOME}", "article A1")
    walker.go(TAB, "article A1")
    walker.try_("l", "what the sources say")
    walker.go("j", "article A1")
    walker.go("h", "what changed", "history")
    walker.go("= jk\tj", "is held", "history held")
    walker.go("q", "article A1")
    walker.go("q", "Articles (")


def _events(walker: Walker) -> None:
    walker.go(F3, "Events (15)", "events")
    walker.help("events help")
    walker.go("/", "enter goes to the list")
    walker.paste()
    walker.go("", "· “", "events filtered")
    walker.leave("\x1b", "· “")
    walker.try_("v", "cannot be verified yet")
    walker.try_("x", "Withdraw E1")
    walker.go("h", "what changed")
    walker.go("q", "Events (15)")
    walker.go(ENTER, "article A1")
    walker.go("q", "Events (15)")


def _entities(walker: Walker) -> None:
    walker.go(F4, "Entities (16)", "entities")
    walker.go("/", "enter goes to the list")
    walker.paste()
    walker.go("", "· “", "entities filtered")
    walker.leave("\x1b", "· “")
    walker.try_("\x0e", "Name of the new entity")
    walker.try_("x", "Withdraw N1")
    walker.go("i", "Import entities")
    walker.paste()
    walker.go(ENTER, "more);", "entities message")
    walker.go(ENTER, "+ alias", "entity")
    walker.try_(ENTER, "As the record should call it")
    for slot in ("kind", "subkind", "country", "lies in", "note"):
        walker.try_(f"j{ENTER}", f"{slot} of ")
    walker.try_(f"j{ENTER}", "How is it written?")
    walker.try_("L", "Another name of ")
    walker.go("h", "what changed", "entity history")
    walker.go("q", "+ alias")
    walker.go("q", "Entities (16)")
