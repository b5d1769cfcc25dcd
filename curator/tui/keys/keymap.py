"""Every key of the app with its id and the place where it works, and whether other keys fit there.

Found, not listed: a screen, dialog or widget that brings bindings is known as soon as it is there. This loads all of
them, so it is only asked when somebody has keys of their own, or wants to see the ids.
"""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from types import SimpleNamespace
from typing import Any, Final

from textual.app import App
from textual.binding import Binding, BindingsMap
from textual.dom import DOMNode
from textual.screen import ModalScreen, Screen
from textual.widgets import Input

import curator.tui
from curator.codebook.types import Codebook
from curator.tui.keys.bound import Keys, bound, keys_of
from curator.tui.keys.names import is_character, written

FIELD: Final = "field."
"""How the ids of the keys begin that a codebook gives to its fields."""


@dataclass(frozen=True, slots=True)
class Place:
    """A screen, a dialog or the app: `bindings` are all that can act together there. `dialog` says that one types
    there."""

    name: str
    bindings: tuple[Binding, ...]
    dialog: bool = False


def every_binding(codebook: Codebook) -> list[Binding]:
    """All bindings with an id: of the app, its screens, dialogs and widgets, and of the fields of a codebook."""
    found: dict[str, Binding] = {}
    for place in places(codebook):
        for binding in place.bindings:
            if binding.id:
                found.setdefault(binding.id, binding)
    return list(found.values())


def places(codebook: Codebook) -> list[Place]:
    """Every screen and dialog with all the keys that may act there."""
    kinds = list(kinds_with_keys())
    widgets = [kind for kind in kinds if not issubclass(kind, Screen | App)]
    everywhere = [binding for kind in kinds if issubclass(kind, App) for binding in _merged(kind)]
    made = []
    for kind in kinds:
        if not issubclass(kind, Screen):
            continue
        dialog = issubclass(kind, ModalScreen) and getattr(kind, "TYPED_IN", True)
        names = {name for base in kind.__mro__ for name in vars(sys.modules[base.__module__])}
        bindings = _merged(kind)
        # A widget is on the screens whose modules name it; in a dialog only the field has the keys.
        for widget in widgets:
            if widget.__name__ in names and dialog == issubclass(widget, Input):
                bindings += _merged(widget)
        if "field_bindings" in names:
            bindings += fields(codebook)
        if not dialog:
            bindings += everywhere
        made.append(Place(kind.__name__, tuple(bindings), dialog))
    return made


def fields(codebook: Codebook) -> list[Binding]:
    """The keys that a codebook gives to its fields."""
    from curator.tui.screens.workbench_keys import BINDINGS, field_bindings

    screen: Any = SimpleNamespace(_bindings=BindingsMap(BINDINGS))
    field_bindings(screen, codebook)
    return [binding for _, binding in screen._bindings if (binding.id or "").startswith(FIELD)]


def faults(keys: Keys, codebook: Codebook) -> list[tuple[str, str]]:
    """What is wrong with the keys a person chose: (id, sentence), nothing when they all fit."""
    found = places(codebook)
    known = {binding.id for place in found for binding in place.bindings if binding.id}
    wrong = {}
    for name in keys:
        # The fields of another record's codebook may be meant: those are passed over.
        if name not in known and not name.startswith(FIELD):
            wrong[name] = f"there is no key called “{name}”; `curator keys` lists them."
    for place in found:
        for name, sentence in (*_untypable(place, keys), *_clashes(place, keys)):
            wrong.setdefault(name, sentence)
    return list(wrong.items())


def _untypable(place: Place, keys: Keys) -> Iterator[tuple[str, str]]:
    """Characters cannot be commands where one types."""
    for one in bound(place.bindings) if place.dialog else ():
        if any(map(is_character, one.keys)):
            continue
        for key in keys.get(one.id, ()):
            if is_character(key):
                yield (
                    one.id,
                    (
                        f"{one.id} works where one types, so “{written(key)}” would be text: "
                        "choose ctrl+letter or f1 to f12."
                    ),
                )


def _clashes(place: Place, keys: Keys) -> Iterator[tuple[str, str]]:
    """Two actions on one key that did not share it before."""
    before, after = _by_key(place.bindings, {}), _by_key(place.bindings, keys)
    for key, actions in after.items():
        for one, other in combinations(actions, 2):
            shared = key in before and {one.action, other.action} <= {b.action for b in before[key]}
            if one.id == other.id or shared or _same_verb(one, other):
                continue
            mine, theirs = (one, other) if one.id in keys else (other, one)
            yield (
                mine.id or "",
                (
                    f"“{written(key)}” would be both {_called(mine)} and {_called(theirs)} at one place: "
                    "give one of them another key."
                ),
            )


def _by_key(bindings: Sequence[Binding], keys: Keys) -> dict[str, list[Binding]]:
    found: dict[str, list[Binding]] = {}
    for binding in bindings:
        for key in keys.get(binding.id or "") or keys_of(binding):
            found.setdefault(key, []).append(binding)
    return found


def _same_verb(one: Binding, other: Binding) -> bool:
    return one.action.removeprefix("app.") == other.action.removeprefix("app.")


def _called(binding: Binding) -> str:
    return binding.id or f"“{binding.description or binding.action}”"


def kinds_with_keys() -> Iterator[type[DOMNode]]:
    """Every class of the app that brings keys, or is a screen."""
    for module in pkgutil.walk_packages(curator.tui.__path__, "curator.tui."):
        for _, kind in inspect.getmembers(importlib.import_module(module.name), inspect.isclass):
            if kind.__module__ != module.name or not issubclass(kind, DOMNode):
                continue
            if "BINDINGS" in vars(kind) or issubclass(kind, Screen | Input):
                yield kind


def _merged(kind: type[DOMNode]) -> list[Binding]:
    """The bindings of a class and of what it is made of, the program's own and those of Textual's app and screens."""
    own = [binding for base in kind.__mro__ for binding in vars(base).get("BINDINGS", ())]
    return [binding for binding in own if isinstance(binding, Binding)]
