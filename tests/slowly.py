"""Working with lists: one key, one look at the screen; and what the app says in passing."""

from __future__ import annotations

from curator.tui.widgets.status_line import StatusLine
from tests.keyboard import Curator


async def slowly(curator: Curator, *keys: str) -> None:
    """Press keys, each when the app has shown what the one before it brought."""
    for key in keys:
        await curator.press(key)


def messages(curator: Curator) -> list[str]:
    """What the app says and that is still to be read."""
    return [str(line.content) for screen in curator.app.screen_stack for line in screen.query(StatusLine)]


async def told(curator: Curator, words: str, tries: int = 200) -> None:
    """Wait until the app has said these words; AssertionError tells what it said instead."""
    for _ in range(tries):
        if any(words in message for message in messages(curator)):
            await curator.settle()
            return
        await curator.pilot.pause(0.02)
    raise AssertionError(f"{words!r} was not said, but: {messages(curator)}")
