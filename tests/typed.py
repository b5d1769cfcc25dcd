"""Key presses as the documentation writes them: `/ "On Tuesday" enter` is a key, words to type, and a key."""

from __future__ import annotations

import re
from collections.abc import Iterator

from textual.keys import _character_to_key

from tests.keyboard import Curator

_STEP = re.compile(r'"(?P<words>[^"]*)"|(?P<key>\S+)')
SHORT = {"esc": "escape", "del": "delete"}


def steps(line: str) -> Iterator[tuple[str, bool]]:
    """What to press, in order: (words, True) to type, (Textual's name of a key, False) to press."""
    for step, is_words in as_written(line):
        if is_words:
            yield step, True
        else:
            yield (_character_to_key(step) if len(step) == 1 else SHORT.get(step, step)), False


def as_written(line: str) -> Iterator[tuple[str, bool]]:
    """The same with keys as the line names them: `/`, `esc`, `ctrl+p`."""
    for found in _STEP.finditer(line):
        yield (found["words"], True) if found["key"] is None else (found["key"], False)


async def press(curator: Curator, lines: str) -> None:
    """Do what the lines say, each step when the app has shown what the one before it brought."""
    for step, is_words in steps(" ".join(lines.splitlines())):
        if is_words:
            await curator.type(step)
        else:
            await curator.press(step)
