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
    for found in _STEP.finditer(line):
        if found["key"] is None:
            yield found["words"], True
        else:
            key = found["key"]
            yield (_character_to_key(key) if len(key) == 1 else SHORT.get(key, key)), False


async def press(curator: Curator, lines: str) -> None:
    """Do what the lines say, each step when the app has shown what the one before it brought."""
    for step, is_words in steps(" ".join(lines.splitlines())):
        if is_words:
            await curator.type(step)
        else:
            await curator.press(step)
