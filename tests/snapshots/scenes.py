"""The screens and dialogs that are kept as text, in the order of one walk, and what is pressed between them.

A screen or dialog more is one line more in `SCENES`, and `UPDATE_SNAPSHOTS=1` for the tests of this folder writes the
files of `drawn/` anew.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import NamedTuple, Protocol

from tests.keyboard import Curator
from tests.typed import as_written, press

SIZES = ((80, 24), (200, 60))
MOST_LOOKS = 50

BYTES = {
    "enter": "\r",
    "esc": "\x1b",
    "tab": "\t",
    "space": " ",
    "down": "\x1b[B",
    "up": "\x1b[A",
    "right": "\x1b[C",
    "left": "\x1b[D",
    "home": "\x1b[H",
    "end": "\x1b[F",
    "f2": "\x1bOQ",
    "f3": "\x1bOR",
    "f4": "\x1bOS",
    "f10": "\x1b[21~",
    "ctrl+f": "\x06",
    "ctrl+p": "\x10",
    "ctrl+q": "\x11",
}
"""What terminals send for the keys that the scenes press; others send their own character."""


class Scene(NamedTuple):
    """What to press from the scene before it, words that stand on the screen then, and keys that end it.

    `shows` is on the screen in this scene and gone after `leave`.
    """

    name: str
    keys: str
    shows: str
    leave: str = ""


SCENES = (
    Scene("queue", "", "A7 "),
    Scene("queue-filter", '/ "সেনা"', "· “সেনা”", "esc"),
    Scene("search", 'ctrl+f "কামরুল"', "Search (", "f10"),
    Scene("keys", "?", "Keys that work here", "f10"),
    Scene("palette", 'ctrl+p "withdr"', "Search for commands", "f10"),
    Scene("details", "m", "Details of A1", "f10"),
    Scene("workbench", "enter", "article A1"),
    Scene("find", '/ "ক্ষেপণাস্ত্র"', "Find in this article", "enter"),
    Scene("type", "e", "Type of the event", "f10"),
    Scene("pick-entity", '/ "কামরুল হাসান" enter w', "describe only", "f10"),
    Scene("mentions", "@", "Link every mention of", "f10"),
    Scene("form", "tab", "further places"),
    Scene("ledger", "home down down l", "what the sources say", "f10"),
    Scene("history", "h", "what changed", "q"),
    Scene("events", "q f3", "Events (4)"),
    Scene("entities", "f4", "Entities (10)"),
    Scene("duplicates", "P", "1 unsure", "q"),
    Scene("entity", "enter", "+ alias"),
    Scene("entity-post", "down down down down down down down down enter", "organisation"),
)


class Screen(Protocol):
    """A terminal in which the app runs."""

    def send(self, keys: str) -> None:
        """Type the bytes of keys."""

    def wait_until(self, condition: Callable[[], bool], timeout: float = ..., what: str = ...) -> object:
        """Wait until a condition holds."""

    def screen(self) -> list[str]:
        """The lines of the screen."""


async def by_pilot(curator: Curator, expected: Mapping[str, str]) -> dict[str, str]:
    """Walk through the scenes in the running app; what each shows, lines without the blanks at their ends.

    A scene is what it shows when that is as expected, or has not changed for a while.
    """
    drawn = {}
    for scene in SCENES:
        await press(curator, scene.keys)
        await curator.wait_for(scene.shows)
        for _ in range(MOST_LOOKS):
            before = curator.screen()
            if before == expected.get(scene.name):
                break
            await curator.pilot.pause(0.1)
            if before == curator.screen() and scene.name not in expected:
                break
        drawn[scene.name] = curator.screen()
        await press(curator, scene.leave)
        assert not scene.leave or scene.shows not in curator.screen(), scene.name
    return drawn


def in_terminal(screen: Screen, expected: Mapping[str, str]) -> dict[str, str]:
    """The same walk in a terminal."""

    def shown() -> str:
        return "\n".join(line.rstrip() for line in screen.screen())

    drawn = {}
    for scene in SCENES:
        _type(screen, scene.keys)
        with suppress(TimeoutError):  # then what is there says more than that it is not as expected
            _wait(screen, lambda wanted=expected[scene.name]: shown() == wanted, scene.name)
        drawn[scene.name] = shown()
        if scene.leave:
            _type(screen, scene.leave)
            _wait(screen, lambda words=scene.shows: words not in shown(), f"{scene.name} to go")
    return drawn


def _type(screen: Screen, keys: str) -> None:
    for step, is_words in as_written(keys):
        screen.send(step if is_words else BYTES.get(step, step))


def _wait(screen: Screen, condition: Callable[[], bool], what: str) -> None:
    screen.wait_until(condition, 20.0, what)
