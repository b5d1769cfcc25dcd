"""Sentences that name keys: by the id of a binding, so that people read the key that is bound now.

`{field.date|d}` is the key of the binding `field.date`, or d where that does not work; `{enter}` is always that key.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any, Final

from textual.app import App
from textual.binding import ActiveBinding
from textual.content import Content

from curator.rules.display import one_line

KeyOf = Callable[[str], str | None]
"""A binding's id in; its key as shown to people, or None where it is not bound."""

Words = tuple[tuple[str, bool], ...]
"""A sentence in pieces: (text, whether it is a key)."""

_KEY: Final = re.compile(r"\{(?:(?P<id>[\w.-]+)\|)?(?P<key>[^}]+)\}")
_FUNCTION_KEY: Final = re.compile(r"f\d+")


def with_keys(sentence: str, key_of: KeyOf) -> Iterator[tuple[str, bool]]:
    """The sentence in pieces, with the keys as they are bound now."""
    at = 0
    for found in _KEY.finditer(sentence):
        yield sentence[at : found.start()], False
        yield (key_of(found["id"]) if found["id"] else None) or found["key"], True
        at = found.end()
    yield sentence[at:], False


def keys_in(sentence: str) -> dict[str, str]:
    """The bindings (ids) that a sentence speaks of, each with the key shown where it does not work."""
    return {found["id"]: found["key"] for found in _KEY.finditer(sentence) if found["id"]}


def drawn(words: Iterable[tuple[str, bool]]) -> Content:
    """The pieces as text to draw: keys stand out."""
    return Content.assemble(
        *((one_line(text), "bold $accent") if is_key else Content(one_line(text)) for text, is_key in words)
    )


def keys_now(app: App[Any], active: Iterable[ActiveBinding]) -> dict[str, str]:
    """The keys of bindings by their ids, as they are printed on keyboards."""
    return {
        one.binding.id: as_printed(app.get_key_display(one.binding))
        for one in active
        if one.binding.id and one.enabled
    }


def as_printed(key: str) -> str:
    """A key as it is called in the middle of a sentence: function keys as they are printed."""
    return key.upper() if _FUNCTION_KEY.fullmatch(key) else key
