"""The names of keys as people write them, and which keys never reach a program."""

from __future__ import annotations

import string
from collections.abc import Mapping
from typing import Final

from textual.keys import _character_to_key, key_to_character

_WALKS: Final = ("left", "right", "up", "down", "home", "end")
# Not only Textual's way back: it does not know `plus` and `minus`.
_CHARACTERS: Final = {_character_to_key(character): character for character in string.printable[:95]}
_NAMED: Final = frozenset(
    (
        *(*_WALKS, "pageup", "pagedown", "insert", "delete", "backspace", "tab", "space", "enter", "escape"),
        *(f"f{n}" for n in range(1, 13)),
    )
)
_ALSO: Final = {
    "esc": "escape",
    "return": "enter",
    "del": "delete",
    "ins": "insert",
    "pgup": "pageup",
    "pgdn": "pagedown",
}
# Names with a modifier that every terminal sends as a key of its own.
_HELD: Final = frozenset(
    (
        "shift+tab",
        *(f"ctrl+{letter}" for letter in string.ascii_lowercase),
        *(f"{held}+{walk}" for held in ("shift", "ctrl", "ctrl+shift") for walk in _WALKS),
    )
)
_SWALLOWED: Final[Mapping[str, str]] = {
    "ctrl+i": "terminals send it as Tab",
    "ctrl+m": "terminals send it as Enter",
    "ctrl+j": "terminals send it as a line end",
    "ctrl+h": "terminals send it as Backspace",
    "ctrl+left_square_bracket": "terminals send it as Esc",
    "ctrl+a": "screen keeps it for itself",
    "ctrl+b": "tmux keeps it for itself",
    "ctrl+z": "it stops a program in its terminal",
    "f11": "terminals keep it for full screen",
    "shift+enter": "most terminals send it as Enter",
    "ctrl+enter": "most terminals send it as Enter",
    "ctrl+backspace": "most terminals send it as Backspace",
    "shift+backspace": "most terminals send it as Backspace",
    "ctrl+space": "terminals send it as a NUL, which tmux and others swallow",
    "ctrl+@": "terminals send it as a NUL, which tmux and others swallow",
}


def key_named(written: str) -> str:
    """Textual's name of one key, written as its character (`V`, `?`) or by name (`ctrl+n`, `f5`, `page up`).

    ValueError says in a clause why a key cannot be had, and what to write instead.
    """
    if len(written) == 1:
        if not written.isprintable():
            raise ValueError(f"{written!r} is no key; write its name, as “space” or “tab”")
        return _character_to_key(written)
    name = "".join(written.split()).lower()
    *held, last = name.split("+") if not name.endswith("++") else [*name[:-2].split("+"), "plus"]
    last = _ALSO.get(last, last)
    last = _character_to_key(last) if len(last) == 1 and not last.isalnum() else last
    name = "+".join([*sorted(held), last])
    if swallowed := swallowed_because(name):
        raise ValueError(f"“{written}” never reaches a program: {swallowed}")
    if held == ["shift"] and len(last) == 1 and last.isalpha():
        raise ValueError(f"“{written}” is written “{last.upper()}”")
    if name in _NAMED or name in _HELD or (not held and is_character(name)):
        return name
    raise ValueError(
        f"“{written}” is no key that terminals send; write a character, ctrl+letter or f1 to f12"
    )


def swallowed_because(key: str) -> str:
    """Why a key (Textual's name) does not reach programs in common terminals; empty when it does."""
    if "alt" in key.split("+")[:-1]:
        return "many terminals keep alt for themselves"
    return _SWALLOWED.get(key, "")


def is_character(key: str) -> bool:
    """Whether the key types a character in a text field."""
    character = _CHARACTERS.get(key) or key_to_character(key)
    return character is not None and character.isprintable()


def written(key: str) -> str:
    """A key (Textual's name) as it can be written in the settings: its character where it has one."""
    return _CHARACTERS.get(key, key) if key != "space" else key
