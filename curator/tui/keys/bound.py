"""Bindings with the keys that a person gave them: which keys an id has now, and how people know a key."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from textual.app import App
from textual.binding import Binding, BindingType

from curator.tui.keys.names import written

Keys = Mapping[str, tuple[str, ...]]
"""The keys (Textual's names) of bindings, by id."""

_SHORT = {"escape": "esc", "delete": "del", "pageup": "page up", "pagedown": "page down"}


@dataclass(frozen=True, slots=True)
class Bound:
    """One id with its keys (Textual's names), the word for it, and the sentence that says what it does."""

    id: str
    keys: tuple[str, ...]
    label: str
    does: str


def bound(bindings: Sequence[Binding], keys: Keys | None = None) -> list[Bound]:
    """The bindings that have an id, in order, each once, with the keys a person gave them instead."""
    found: dict[str, Bound] = {}
    for binding in bindings:
        if binding.id:
            own = (keys or {}).get(binding.id) or keys_of(binding)
            found.setdefault(binding.id, Bound(binding.id, own, binding.description, binding.tooltip))
    return list(found.values())


def keys_of(binding: Binding) -> tuple[str, ...]:
    """The keys of a binding as it is written in the program."""
    return tuple(key.strip() for key in binding.key.split(","))


def keys_for(ids: Sequence[str], bindings: Sequence[BindingType], keys: Keys) -> frozenset[str]:
    """The keys that some of the bindings have now."""
    named = [binding for binding in bindings if isinstance(binding, Binding)]
    return frozenset(key for one in bound(named, keys) if one.id in ids for key in one.keys)


def shown_key(key: str) -> str:
    """One key as people know it: `ctrl+n`, `[`, `esc`."""
    *held, last = key.strip().split("+")
    return "+".join([*held, _SHORT.get(last, written(last))])


def keys_in_words(app: App[Any], name: str, usual: str) -> str:
    """The keys of a binding (id) for a sentence, as `escape or F10`; `usual` says those it has in the program."""
    own = app._keymap.get(name)
    return " or ".join(map(shown_key, own.split(","))) if own else usual
